"""Every candidate's page, form error and mail in German, looked at as it is shown: no English word is left on it.

What the house and the candidate typed is theirs, in their language: here it is all one made-up word, so that any
English that is found is ours.
"""

import re

import pytest
from django.core import mail
from django.db import models
from django.test import Client
from django.urls import reverse

from backroom.hiring.afterwards import actions as afterwards
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates.models import Arrangement
from backroom.hiring.cards import actions as cards
from backroom.hiring.cards.actions import Said
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.guides.models import Theme
from backroom.hiring.jobs.models import Anchor, Competency, Drawback, EssentialFunction, Job
from backroom.hiring.promises import actions as promises
from backroom.hiring.scheduling import actions as scheduling
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.hiring.scheduling.setup.models import AgendaStop, Place
from backroom.people.models import Person
from backroom.records import encryption

OWN = "Qqq"
# Common words of English that are no word of German.
ENGLISH = (
    "the you your yours and of is to we us with for it its this that these those are what who whom when where which "
    "how have has been be no not or yes by from they their there here nothing nobody one two more than as at on if "
    "then until "
    "send take save keep said say page link answer question questions day days minutes time my me read written choose "
    "female male woman white asian other"
)
FOUND = re.compile(r"\b(" + "|".join(ENGLISH.split()) + r")\b")
# Names of languages in their own; fields of the file that can be taken along, which the page says are in English.
OURS = re.compile(r'<button[^>]*lang="en"[^>]*>.*?</button>|<div class="held">.*?</div>|<style>.*?</style>', re.DOTALL)
KEYS = re.compile(r'"\w+":')  # of what scripts are given; the words beside them are looked at
SAID_IN = re.compile(r'(?:aria-label|title|placeholder|alt|data-(?:done|failed|chosen|said)[a-z-]*)="([^"]*)"')
PLAIN = ("", "portal", "questions/ideas", "wishes", "fit", "promises", "about-me", "survey", "data", "hand-over")
KINDS = ("complaint", "access", "correct", "object", "erase")


def english(page: str) -> list[str]:
    page = KEYS.sub(" ", OURS.sub(" ", page))
    shown = [*re.sub(r"<[^>]+>", "\n", page).splitlines(), *SAID_IN.findall(page)]
    return [
        line.strip()
        for line in shown
        if FOUND.search(re.sub(r"\S+@\S+|https?://\S+|(?:America|Europe)/[\w ]+", " ", line))
    ]


def test_what_is_english_is_found():
    page = '<p>Guten Tag</p><p>Write to us</p><i title="take it"></i><button name="language" lang="en">for you</button>'
    assert english(page) == ["Write to us", "take it"]


def made_up() -> None:
    """Everything that the house typed, whichever column it lies in."""
    for model in (Job, EssentialFunction, Drawback, Competency, Anchor, Theme, Place, Person, AgendaStop):
        names = [
            field.name
            for field in model._meta.fields
            if isinstance(field, models.CharField | models.TextField)
            and not (field.choices or field.unique)
            and field.name not in ("code", "pay_currency", "pay_period", "password", "competency_code", "zone")
        ]
        model.objects.update(**dict.fromkeys(names, OWN))


@pytest.fixture
def german(cast, opened):
    """Candidates at every stage, all in German."""
    tour = [StopDraft("tour", OWN, 15, host=cast.hal), StopDraft("colleagues", OWN, 15, online_text=OWN)]
    setup.save_agenda(by=cast.ada, job=cast.job, stops=tour)
    stages = {"none": cast.dan, "booked": cast.dora}
    names = ("off", "held", "hired", "moved")
    stages |= {name: cast.add(f"{name.capitalize()} {OWN}", f"{name}@example.org") for name in names}
    cast.booked(stages["booked"], hours=40)
    scheduling.cancel(by=cast.ada, appointment=cast.booked(stages["off"], hours=60))
    cast.held(stages["held"])
    ways = {}
    for stage, application in stages.items():
        link = cast.asked(application)
        candidates.choose_language(by=link, language="de")
        promises.write_promise(by=cast.ada, application=application, kind="hours", text=OWN)
        afterwards.make_request(by=link, kind="complaint", text=OWN)
        ways[stage] = (link, application)
    cast.hired(stages["hired"])
    link = ways["hired"][0]
    for by in (link, cast.ada):
        save = {"by": by, "parts": {"growth": Said("less" if by is link else "", OWN, True)}, "lock": True}
        if by is link:
            cards.save_own_card(**save)
        else:
            cards.save_house_card(**save, application=stages["hired"])
    made_up()
    letter = stages["hired"].letter  # its sentences are a draft that a colleague edits and answers for
    letter.text = OWN
    letter.save()
    for row in (*CandidateQuestion.objects.all(), *Arrangement.objects.all()):
        for name in {"text", "wish", "arranged"} & {field.name for field in row._meta.fields}:
            setattr(row, name, OWN)
        row.save()
    browser = {"accept-language": "de"}
    return {stage: (link, opened(link, Client(headers=browser))) for stage, (link, _application) in ways.items()}


def test_no_page_holds_an_english_word(german):
    ways = german
    left = {}
    for stage, (link, client) in ways.items():
        root = reverse("portal", args=[link.pk])
        asked = [f"{root}{name}/" for name in PLAIN[2:]] + [f"{root}data/ask/{kind}/" for kind in KINDS]
        talks = [row.pk for row in link.application.appointments.all()]
        asked += [f"{root}{way}" for pk in talks for way in (f"room/{pk}/", f"talks/{pk}/move/", f"talks/{pk}/cancel/")]
        asked += [f"{root}promises/{row.pk}/" for row in link.application.promises.all()]
        for address in (root, *asked):
            answer = client.get(address, follow=True)
            if found := english(answer.content.decode()):
                left[f"{stage} {address.removeprefix(root)}"] = found
    assert left == {}


def test_no_form_error_and_nothing_said_after_an_act_is_english(german):
    ways = german
    left = {}
    for stage in ("booked", "held", "hired"):
        link, client = ways[stage]
        root = reverse("portal", args=[link.pk])
        promise = link.application.promises.get()
        long = {"text": "x" * 9_000, "wish": "x" * 9_000, "kind": "nonsense", "theme": "nonsense", "months": "99"}
        acts = (
            "questions",
            "questions/send",
            "questions/ideas",
            "arrangement",
            "wishes",
            "fit",
            "promises",
            "about-me",
        )
        acts += (f"promises/{promise.pk}", f"promises/{promise.pk}/yes", "survey", "touch", "reveal", "hand-over")
        acts += (*(f"data/ask/{kind}" for kind in KINDS), "about-me/withdraw")
        acts += (f"questions/{promise.pk}/withdraw", "data/see", "fit/erase", "leave")
        for act in acts:
            for body in ({}, long, {"text": OWN, "wish": OWN, "kind": "pay", "months": "6", "strengths": OWN}):
                answer = client.post(f"{root}{act}/", body, follow=True)
                if found := english(answer.content.decode()):
                    left[f"{stage} {act} {sorted(body)}"] = found
    assert left == {}


def test_pages_without_a_link_are_german_for_a_german_browser(cast):
    client = Client(headers={"accept-language": "de"}, REMOTE_ADDR="192.0.2.7")
    statuses = set()
    for n in range(22):
        answer = client.get(f"/c/{n:08x}{'0' * 40}/")
        statuses.add(answer.status_code)
        assert english(answer.content.decode().replace("Our company", OWN)) == []
    assert statuses == {404, 429}


def test_no_mail_to_a_candidate_holds_an_english_word(cast, settings, django_capture_on_commit_callbacks):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    settings.BACKROOM_COMPANY = OWN
    link = cast.asked()
    candidates.choose_language(by=link, language="de")
    made_up()
    cast.ada.refresh_from_db()
    with django_capture_on_commit_callbacks(execute=True):
        link = cast.link()
        appointment = cast.booked(hours=40)
        scheduling.move(
            by=cast.ada,
            appointment=appointment,
            place=cast.room,
            starts_at=appointment.starts_at,
            minutes=45,
        )
        scheduling.cancel(by=cast.ada, appointment=appointment)
        request = afterwards.make_request(by=link, kind="complaint", text=OWN)
        afterwards.acknowledge_request(by=cast.priya, request=request)
        afterwards.answer_request(by=cast.priya, request=request, text=OWN)
    mine = [message for message in mail.outbox if message.to == ["dan@example.org"]]
    assert len(mine) >= 4
    left = {
        message.subject: english(f"{message.subject}\n{message.body}\n{message.alternatives[0][0]}") for message in mine
    }
    assert {subject: found for subject, found in left.items() if found} == {}
    assert encryption.link_token(link.pk) not in str(left)
