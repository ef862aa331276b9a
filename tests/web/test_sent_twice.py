"""Every form of every page, sent three times at one moment as a double click, two tabs or a slow line do: each time
there is an answer, and what makes something makes it once."""

import json
from collections import Counter

import pytest
from django.core.cache import cache
from django.core.signals import got_request_exception
from django.test import Client
from django.urls import reverse

from backroom.records.models import Event
from tests.together import at_once
from tests.web.forms_on_page import FormOnPage, forms_of
from tests.web.test_matrix import MATRIX, arguments, body_for, client_of, fill

NO_FORMS = {"account_logout", "portal_leave", "demo_sign_in", "portal_open", "portal_open_at", "sheet", "feed"}
FILES = {"job_export", "job_file", "memo_pdf", "portal_calendar", "room_state"}
ON_PAGES = {"link_send", "room_note_plain"}  # whose forms say what they know, and are sent from there
# They take away what others ask for.
LAST = ("room_end", "appointment_cancel", "portal_cancel", "job_close", "person_close", "link_end", "request_erase")
NOW, DAY = "2026-11-28T12:00:00Z", "2027-01-15"
BODIES: dict[str, dict[str, object]] = {
    "ledger_gap": {"how": "reason", "text": "The fire alarm rang and we met again on the next day."},
    "ledger_margin": {"minutes": "10", "probes": "3"},
    "letter_publish": {"text": "Dear Dan, thank you.", "kept": "on"},
    "portal_arrangement": {"wish": "A seat facing you"},
    "portal_consent": {"purpose": "transcript", "agreed": "yes"},
    "portal_language": {"language": "de"},
    "portal_question_add": {"text": "Who covers on Sundays?"},
    "portal_touch": {"until": DAY},
    "room_aside": {"aside": True},
    "room_consent": {"purpose": "audio", "agreed": "yes"},
    "room_note": {"text": "“She said so.”", "kind": "quote", "at": NOW, "edition": 2},
    "room_pause": {"since": NOW, "until": None},
    "room_probe": {"used": True},
    "room_question": {"answered": True},
    "room_talk_time": {"mine": 1, "theirs": 2, "longest": 1},
    "room_theme": {"theme": None, "at": NOW},
    "save_debrief": {"text": "We differ a bit."},
    "stop_reply": {"reply": "accepted"},
}
# A save of what stands there, a file taken, a count made anew: said each time, and it makes nothing new.
AGAIN = {
    *("availability.saved", "arrangement.made", "cut_in.set", "fit_card.saved", "guide.changed", "job.changed"),
    *("job_times.saved", "language.chosen", "letter.drafted", "margin.set", "outcomes.counted", "place.changed"),
    *("personal_data.exported", "person.roles_changed", "rubric.changed", "scorecard.drafted", "transcript.voices_set"),
    *("question.answered", "question.owed", "agenda.saved", "words.saved", "wishes.saved", "fit_card.erased"),
    *("self_identification.answered", "self_identification.withdrawn", "team.changed", "talk_time.kept"),
    *("time.offered", "rating.saved", "touch.agreed", "gap.answered", "feed.made", "busy_times.read"),
    *("reveal.agreed", "hand_over.saved"),
}


@pytest.fixture
def world(transactional_cast):
    return fill(transactional_cast)


def filled(form: FormOnPage) -> dict[str, list[str]]:
    """As somebody fills it in: what stands there stays, the first choice where none is made."""
    values = {name: list(found) for name, found in form.values.items()}
    for name, options in form.options.items():
        if not any(values.get(name, [])):
            values[name] = options[:1]
    for name, (value, *_) in values.items():
        if not value:
            values[name] = [_typed(name, name in form.texts)]
    return values


def _typed(name: str, text: bool) -> str:
    if "mail" in name:
        return "mail@example.org"
    if "until" in name or name.endswith("_on") or name in ("day", "date"):
        return DAY
    return "Some words that say it well enough, as told." if text else "30"


def sent(client: Client, method: str, address: str, values: object) -> list[int]:
    """What three of the same at one moment are answered."""
    cache.clear()
    cookies = client.cookies.copy()

    def send() -> int:
        one = Client(raise_request_exception=False)
        one.cookies = cookies
        if method == "put":
            return one.put(address, json.dumps(values), content_type="application/json").status_code
        return one.post(address, values).status_code

    return at_once([send] * 3)


def test_every_form_sent_three_times_at_once_is_answered_and_happens_once(world):
    broken: list[str] = []
    twice, tried = {}, 0

    def note(sender, request, **_):
        broken.append(f"{request.method} {request.path}")

    got_request_exception.connect(note)
    names = [name for name in MATRIX if name not in (*NO_FORMS, *FILES, *ON_PAGES, *LAST)] + list(LAST)
    clients = {role: client_of(world, role) for role in ("ada", "ben", "priya", "ida", "hal", "dan", "dora")}
    for name in names:
        method, who, kind = MATRIX[name]
        role = next((role for role in clients if role in who), None)
        if role is None:
            continue
        try:
            address = reverse(name, args=arguments(world, name))
        except Exception:  # taken away by now
            continue
        client = clients[role]
        client.raise_request_exception = False
        if method == "get":
            forms = [form for form in forms_of(client.get(address).content.decode()) if form.method == "post"]
            acts = [(form.action or address, filled(form)) for form in forms if "logout" not in form.action]
        else:
            acts = [(address, body_for(world, kind) | BODIES.get(name, {}))]
        for to, values in acts:
            if any(to == reverse(one, args=arguments(world, one)) for one in LAST) and name not in LAST:
                continue
            before = Event.objects.count()
            answers = sent(client, method, to, values)
            tried += 1
            told = Counter(Event.objects.filter(seq__gt=before).values_list("name", flat=True))
            if more := {event for event, times in told.items() if times > 1 and event not in AGAIN}:
                twice[f"{name}: {to}"] = more
            if any(answer >= 500 for answer in answers):
                broken.append(f"{name}: {to} {answers}")
    got_request_exception.disconnect(note)
    assert tried > 100
    assert broken == []
    assert twice == {}
