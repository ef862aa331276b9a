"""A candidate's page, their private link, and arrangements whose reason stays with the people partner."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from backroom.hiring.candidates import actions, queries
from backroom.hiring.candidates.models import Application, Arrangement
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.scheduling import actions as scheduling
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.records import encryption
from backroom.web.staff.candidates.urls import urlpatterns as candidate_addresses
from backroom.web.staff.guides.urls import urlpatterns as guide_addresses
from backroom.web.staff.jobs.urls import urlpatterns as job_addresses
from backroom.web.staff.scheduling.urls import urlpatterns as time_addresses
from tests.cast import REASON

ADDRESSES = [*job_addresses, *guide_addresses, *candidate_addresses, *time_addresses]
WISH = "A seat facing you"


@pytest.fixture
def ada(client, cast):
    client.force_login(cast.ada)
    return client


def read(client, name, *args):
    return client.get(reverse(name, args=args)).content.decode()


def count(client, name, *args) -> int:
    with CaptureQueriesContext(connection) as seen:
        assert client.get(reverse(name, args=args)).status_code == 200
    return len(seen)


def test_a_candidate_is_added(ada, cast):
    address = reverse("candidate_new", args=[cast.job.pk])
    answer = ada.post(address, {"name": "Mina Farrow", "email": "mina@example.org"})
    made = next(a for a in Application.objects.all() if a.candidate.name == "Mina Farrow")
    assert answer.url == reverse("application", args=[made.pk])
    body = ada.post(address, {"name": "Mina F.", "email": "MINA@example.org"}).content.decode()
    assert "has an application for this job already" in body and 'value="Mina F."' in body


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"name": "", "email": "x@example.org"}, "This is still empty."),
        ({"name": "n" * 121, "email": "x@example.org"}, "120 fit"),
        ({"name": "Dan\u202e nad", "email": "x@example.org"}, "turns the reading order"),
        ({"name": "Dan", "email": "dan"}, "Write a whole email address"),
        ({"name": "Dan", "email": "d" * 300 + "@example.org"}, "254"),
        ({"name": "<b>Dan</b>", "email": "no"}, "&lt;b&gt;Dan&lt;/b&gt;"),
    ],
)
def test_a_refused_candidate_comes_back_as_typed(ada, cast, typed, words):
    before = Application.objects.count()
    body = ada.post(reverse("candidate_new", args=[cast.job.pk]), typed).content.decode()
    assert words in body and Application.objects.count() == before


def test_a_draft_takes_no_candidate(ada, cast):
    job = jobs.create_job(by=cast.ada, title="Rota planner")
    typed = {"name": "Mina Farrow", "email": "mina@example.org"}
    body = ada.post(reverse("candidate_new", args=[job.pk]), typed).content.decode()
    assert "Open it first" in body and 'value="Mina Farrow"' in body
    assert not Application.objects.filter(job=job).exists()


def test_the_link_is_sent_shown_and_ended(ada, cast):
    page = reverse("application", args=[cast.dan.pk])
    assert "Not sent yet." in ada.get(page).content.decode()
    ada.post(reverse("link_send", args=[cast.dan.pk]))
    link = cast.dan.links.get()
    address = f"http://127.0.0.1:8000/c/{encryption.link_token(link.pk)}/"
    assert f'value="{address}"' in ada.get(page).content.decode()
    assert queries.link_by_token(address.split("/")[-2]) == link
    actions.open_link(by=link)
    body = ada.get(page).content.decode()
    assert "opened on" in body and "/c/" not in body
    ada.post(reverse("link_end", args=[cast.dan.pk]))
    body = ada.get(page).content.decode()
    assert "no longer opens" in body and "/c/" not in body


def test_the_address_is_for_those_who_may_send_it(client, cast):
    jobs.set_team(by=cast.ada, job=cast.job, team={"manager": [cast.ada], "interviewer": [cast.cleo]})
    link = cast.link()
    client.force_login(cast.cleo)
    body = read(client, "application", cast.dan.pk)
    assert "Dan Whitlock" in body
    assert encryption.link_token(link.pk) not in body and "Send a new link" not in body
    assert client.post(reverse("link_send", args=[cast.dan.pk])).status_code == 403
    assert client.post(reverse("link_end", args=[cast.dan.pk])).status_code == 403
    assert client.get(reverse("schedule", args=[cast.dan.pk])).status_code == 403


@pytest.mark.parametrize("who", ["ben", "hal", "ida", "eve", "cleo"])
def test_who_may_not_know_the_name_finds_no_page(client, cast, who):
    talk = cast.booked()
    client.force_login(cast.staff[who])
    for name in ("application", "schedule"):
        assert client.get(reverse(name, args=[cast.dan.pk])).status_code == 404
    for name in ("kit", "appointment_move"):
        assert client.get(reverse(name, args=[talk.pk])).status_code == 404
    assert client.post(reverse("link_send", args=[cast.dan.pk])).status_code == 404
    assert "Dan" not in read(client, "interviews")


def test_the_page_says_priya_is_on_it_until_it_is_arranged(ada, cast):
    asked = actions.request_arrangement(by=cast.link(), wish=WISH, reason=REASON)
    body = read(ada, "application", cast.dan.pk)
    assert "Asked for. Priya is on it." in body and WISH not in body
    actions.make_arrangement(by=cast.priya, arrangement=asked, arranged="Blinds half down", extra_minutes=10)
    body = read(ada, "application", cast.dan.pk)
    assert "Blinds half down" in body and "10 minutes more than usual." in body and "is on it" not in body


def test_the_people_partner_sets_an_arrangement(client, cast):
    asked = actions.request_arrangement(by=cast.link(), wish=WISH, reason=REASON)
    client.force_login(cast.priya)
    page = reverse("arrangement", args=[asked.pk])
    body = client.get(page).content.decode()
    assert WISH in body and REASON in body
    refused = client.post(page, {"arranged": "a" * 2001, "extra_minutes": "5"}).content.decode()
    assert "2,000 fit" in refused and "a" * 2001 in refused
    client.post(page, {"arranged": "A seat by the window", "extra_minutes": "15"})
    asked.refresh_from_db()
    assert (asked.arranged, asked.extra_minutes, asked.arranged_by) == ("A seat by the window", 15, cast.priya)
    assert "A seat by the window" in read(client, "arrangements")


def test_open_requests_come_first(client, cast):
    cast.asked(cast.dan)
    actions.request_arrangement(by=cast.link(cast.dora), wish="More light", reason="")
    client.force_login(cast.priya)
    body = read(client, "arrangements")
    assert body.index("Dora Lindqvist") < body.index("Dan Whitlock")


def test_arrangements_ask_the_same_for_one_and_for_thirty(client, cast):
    cast.asked(cast.dan)
    client.force_login(cast.priya)
    one = count(client, "arrangements")
    for number in range(29):
        link = cast.link(cast.add(f"Candidate {number}", f"c{number}@example.org"))
        actions.request_arrangement(by=link, wish="Time", reason="")
    assert count(client, "arrangements") == one <= 5


def test_the_reason_stands_on_the_people_partners_pages_alone(client, cast):
    """Every page of these chapters, by everyone: the reason and the wish are there for Priya's two pages only."""
    link = cast.link()
    asked = actions.request_arrangement(by=link, wish="WISH-WORDS", reason=REASON)
    cast.asked(cast.dora)
    setup.save_agenda(by=cast.ada, job=cast.job, stops=[StopDraft("tour", "A look round", 15, host=cast.hal)])
    way = {"by": cast.ada, "application": cast.dan, "interviewer": cast.ada, "place_kind": "in_person"}
    request = scheduling.request_time(**way)
    talk = cast.booked()
    cast.held(cast.dora)
    ids = {
        "request_id": request.pk,
        "place_id": cast.room.pk,
        "stop_id": talk.offered_stops.get().pk,
        "kind": "invitation",
        "token": encryption.feed_token(setup.make_feed(by=cast.ada).pk),
        "job_id": cast.job.pk,
        "application_id": cast.dan.pk,
        "interview_id": talk.pk,
        "arrangement_id": asked.pk,
        "code": cast.codes[0],
    }
    pages = {
        p.name: reverse(p.name, kwargs={key: ids.get(key, cast.room.pk) for key in p.pattern.converters})
        for p in ADDRESSES
    }
    pages |= {name: reverse(name) for name in ("home", "record", "people")}
    pages |= {"compare": reverse("compare", args=[cast.job.pk]), "room": reverse("room", args=[talk.pk])}
    pages |= {name: reverse(name, args=[cast.dora.pk]) for name in ("write_up", "reading", "decide", "letter")}
    found, looked = set(), 0
    for who, person in cast.staff.items():
        client.force_login(person)
        for name, address in pages.items():
            answer = client.get(address)
            looked += answer.status_code == 200
            body = answer.content.decode(errors="replace")
            if REASON in body or "left ear" in body or "WISH-WORDS" in body:
                found.add((who, name))
    assert found == {("priya", "arrangements"), ("priya", "arrangement")}
    assert looked > 40


def test_the_candidates_own_questions_stand_on_their_page_as_text(ada, cast):
    from backroom.hiring.fit import actions as fit

    link = cast.link()
    question = fit.add_question(by=link, text="Why <script>alert(1)</script>?")
    fit.send_questions(by=link, questions=[question])
    body = read(ada, "application", cast.dan.pk)
    assert "Why &lt;script&gt;alert(1)&lt;/script&gt;?" in body


def test_next_steps_lead_through_the_story(ada, cast):
    assert "Agree a time" in read(ada, "application", cast.dan.pk)
    talk = cast.booked()
    body = read(ada, "application", cast.dan.pk)
    assert reverse("kit", args=[talk.pk]) in body and reverse("room", args=[talk.pk]) in body
    cast.held(cast.dora)
    body = read(ada, "application", cast.dora.pk)
    assert "write-up due" in body and reverse("write_up", args=[cast.dora.pk]) in body
    decision = cast.decided(cast.add("Mina Farrow", "mina@example.org"))
    body = read(ada, "application", decision.application_id)
    assert "letter due" in body and reverse("memo", args=[decision.pk]) in body


def test_erased_candidates_have_no_page(ada, cast):
    from backroom.records.events import SYSTEM

    cast.asked()
    actions.erase_candidate(by=SYSTEM, candidate=cast.dan.candidate)
    assert ada.get(reverse("application", args=[cast.dan.pk])).status_code == 404
    assert "Dan" not in read(ada, "job", cast.job.pk)
    assert not Arrangement.objects.filter(application=cast.dan).exists()
