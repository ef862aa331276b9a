"""Agreed times: written down, moved, called off; the list, the kit and a new Place."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.scheduling import actions, queries
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.hiring.scheduling.setup.models import Place
from backroom.records import clock, encryption
from backroom.web.staff.scheduling.forms import showings, starts_at
from tests.days import noon


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


def time_form(cast, **changes):
    day = timezone.localdate() + timedelta(days=3)
    typed = {"day": day.isoformat(), "at": "14:00", "minutes": "50", "place": cast.room.pk, "interviewer": cast.ada.pk}
    return typed | changes


def test_each_page_that_tells_when_a_talk_is_says_once_whose_clock_that_is(ada, cast):
    said = "All times are London time."
    assert said not in read(ada, "home") + read(ada, "interviews") + read(ada, "application", cast.dan.pk)
    setup.save_agenda(by=cast.ada, job=cast.job, stops=[StopDraft("tour", "A look round", 20, host=cast.ada)])
    talk = cast.booked(at=noon(3))
    pages = [("home",), ("interviews",), ("application", cast.dan.pk), ("schedule", cast.dan.pk), ("stops",)]
    pages += [(name, talk.pk) for name in ("kit", "appointment_move", "appointment_cancel")]
    pages += [("interview_day", cast.job.pk), ("stop", talk.offered_stops.get().pk)]
    assert [page for page in pages if read(ada, *page).count(said) != 1] == []
    interviews.start_interview(by=cast.ada, appointment=cast.booked(cast.dora, hours=0))
    talk = cast.dora.appointments.get()
    assert read(ada, "room", talk.pk).count("London time") == 1


def test_a_time_is_agreed_moved_and_called_off(ada, cast):
    answer = ada.post(reverse("schedule", args=[cast.dan.pk]), time_form(cast))
    talk = cast.dan.appointments.get()
    assert answer.url == reverse("application", args=[cast.dan.pk])
    at = timezone.localtime(talk.starts_at)
    assert (at.hour, at.minute, talk.minutes, talk.interviewer) == (14, 0, 50, cast.ada)
    ada.post(reverse("appointment_move", args=[talk.pk]), time_form(cast, at="15:30", minutes="60"))
    talk.refresh_from_db()
    assert (timezone.localtime(talk.starts_at).hour, talk.minutes) == (15, 60)
    asked = read(ada, "appointment_cancel", talk.pk)
    talk.refresh_from_db()
    assert talk.cancelled_at is None  # looking calls nothing off
    assert "15:30" in asked and "Keep the time" in asked and "Dan loses this time" in asked
    ada.post(reverse("appointment_cancel", args=[talk.pk]))
    talk.refresh_from_db()
    assert talk.cancelled_by == cast.ada
    there = ada.get(reverse("appointment_cancel", args=[talk.pk]))
    assert there.url == reverse("application", args=[cast.dan.pk])
    assert "called off" in read(ada, "interviews") and "was called off on" in read(ada, "kit", talk.pk)
    again = ada.post(reverse("appointment_cancel", args=[talk.pk]), follow=True).content.decode()
    assert "This conversation was called off." in again


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"day": ""}, "Give a day."),
        ({"day": "2020-01-01"}, "That day has passed."),
        ({"day": "9999-12-31"}, "more than two years ahead"),
        ({"day": "tomorrow"}, "Write a day such as"),
        ({"at": "25:00"}, "Write a time such as"),
        ({"minutes": "5"}, "Write 10 or more."),
        ({"minutes": "9" * 400}, "Write 480 or less."),
        ({"place": "not-a-place"}, "no longer among these"),
        ({"interviewer": ""}, "Nothing is chosen yet."),
    ],
)
def test_a_refused_time_comes_back_as_typed(ada, cast, changes, words):
    typed = time_form(cast) | changes
    body = ada.post(reverse("schedule", args=[cast.dan.pk]), typed).content.decode()
    assert words in body and not Appointment.objects.exists()
    assert f'value="{typed["at"]}"' in body


def test_only_those_who_can_hold_it_are_offered(ada, cast):
    for pk in (cast.ben.pk, cast.hal.pk, cast.eve.pk):
        body = ada.post(reverse("schedule", args=[cast.dan.pk]), time_form(cast, interviewer=pk)).content.decode()
        assert "no longer among these" in body
    assert not Appointment.objects.exists()


def test_a_clash_is_named_and_nothing_lost(ada, cast):
    ada.post(reverse("schedule", args=[cast.dan.pk]), time_form(cast))
    typed = time_form(cast, at="14:30", minutes="45")
    body = ada.post(reverse("schedule", args=[cast.dora.pk]), typed).content.decode()
    assert "Taken then: Ada Marsh, Quiet Room 2." in body and 'value="14:30"' in body and 'value="45"' in body
    body = ada.post(reverse("schedule", args=[cast.dan.pk]), time_form(cast, at="18:00")).content.decode()
    assert "There is a time with this interviewer already." in body
    assert Appointment.objects.count() == 1


def test_a_begun_conversation_is_not_moved_or_called_off(ada, cast):
    talk = cast.begun().appointment
    moved = ada.post(reverse("appointment_move", args=[talk.pk]), time_form(cast))
    assert "it can no longer be moved" in moved.content.decode()
    ada.post(reverse("appointment_cancel", args=[talk.pk]))
    talk.refresh_from_db()
    assert talk.cancelled_at is None


def test_one_press_on_the_candidates_page_calls_nothing_off(ada, cast, client):
    talk = cast.booked()
    address = reverse("appointment_cancel", args=[talk.pk])
    page = read(ada, "application", cast.dan.pk)
    assert f'href="{address}"' in page and f'action="{address}"' not in page
    for who, status in ((cast.priya, 200), (cast.ben, 404), (cast.hal, 404), (cast.cleo, 404)):
        client.force_login(who)
        assert client.get(address).status_code == status


def test_times_that_clocks_skip_do_not_exist(settings):
    with timezone.override(ZoneInfo("Europe/London")):
        spring = datetime(2027, 3, 28)
        assert starts_at(spring.date(), spring.replace(hour=1, minute=30).time()) is None
        assert starts_at(spring.date(), spring.replace(hour=2, minute=30).time()) is not None
        autumn = datetime(2026, 10, 25, 1, 30)
        assert starts_at(autumn.date(), autumn.time()) is not None


def test_of_an_hour_that_comes_twice_one_is_chosen_and_told(ada, cast):
    """Clocks go back: the form asks which, keeps it, and every page says which it is."""
    day = timezone.localdate() + timedelta(days=1)
    while len(showings(day, time(1, 30))) != 2:
        day += timedelta(days=1)
    first, second = showings(day, time(1, 30))
    address = reverse("schedule", args=[cast.dan.pk])
    assert "comes twice" not in read(ada, "schedule", cast.dan.pk)
    night = time_form(cast, day=day.isoformat(), at="01:30")
    asked = ada.post(address, night).content.decode()
    assert "Choose one of the two" in asked and "optional" not in asked
    assert not Appointment.objects.exists()
    ada.post(address, night | {"which": "second"})
    talk = cast.dan.appointments.get()
    assert talk.starts_at == second == first + timedelta(hours=1)
    assert "01:30 (UTC+0)" in read(ada, "application", cast.dan.pk)
    assert "01:30 (UTC+0) to 02:20" in read(ada, "kit", talk.pk)
    moving = read(ada, "appointment_move", talk.pk)
    assert 'value="second"' in moving.replace("\n", " ").split(" checked")[0][-60:]
    ada.post(reverse("appointment_move", args=[talk.pk]), night | {"which": "first"})
    talk.refresh_from_db()
    assert talk.starts_at == first
    assert "01:30 (UTC+1) to 01:20 (UTC+0)" in read(ada, "kit", talk.pk)
    link = cast.link(cast.dan)
    ada.get(reverse("portal_open", args=[encryption.link_token(link.pk)]))
    assert "01:30 (UTC+1)" in read(ada, "portal", link.pk)


def test_the_form_tells_what_is_arranged_and_has_it_in_the_minutes(ada, cast):
    link = cast.asked()
    body = read(ada, "schedule", cast.dan.pk)
    assert "10 minutes more than usual: they are in the minutes below." in body
    assert 'name="minutes" value="70"' in body
    candidates.request_arrangement(by=link, wish="More light", reason="")
    assert "Ask Priya before you agree the length." in read(ada, "schedule", cast.dan.pk)


def test_the_list_parts_what_comes_from_what_was(ada, cast):
    cast.booked(cast.dan)
    cast.held(cast.dora)
    coming, past = read(ada, "interviews").split('id="h-past"')
    assert "Dan Whitlock" in coming and "Dora" not in coming
    assert "Dora Lindqvist" in past and "Dan" not in past


def test_the_list_asks_the_same_with_one_row_and_with_thirty(ada, cast):
    cast.booked(cast.dan)
    cast.held(cast.dora)
    few = count(ada, "interviews")
    for number in range(28):
        added = cast.add(f"Candidate {number}", f"c{number}@example.org")
        cast.held(added) if number % 3 == 0 else cast.booked(added)
    assert count(ada, "interviews") == few <= 7
    assert read(ada, "interviews").count('<tr role="row">\n    <th') == 30


def test_past_conversations_come_by_the_page(ada, cast):
    with clock.at(timezone.now() - timedelta(days=90)):
        for number in range(52):
            added = cast.add(f"Candidate {number}", f"c{number}@example.org")
            actions.schedule(
                by=cast.ada,
                application=added,
                interviewer=cast.ada,
                place=cast.room,
                starts_at=clock.now() + timedelta(hours=2 * number),
                minutes=60,
            )
    assert "1 of 2" in read(ada, "interviews")
    body = ada.get(reverse("interviews"), {"page": "2"}).content.decode()
    assert "Candidate 0<" in body and "Candidate 51<" not in body
    assert ada.get(reverse("interviews"), {"page": "none"}).status_code == 200


def test_an_interviewer_sees_their_own_conversations_only(client, cast):
    from backroom.hiring.jobs import actions as jobs

    team = {"manager": [cast.ada], "interviewer": [cast.cleo], "people_partner": [cast.priya]}
    jobs.set_team(by=cast.ada, job=cast.job, team=team)
    talk = cast.booked(cast.dan)
    client.force_login(cast.cleo)
    assert "Dan" not in read(client, "interviews")
    assert client.get(reverse("kit", args=[talk.pk])).status_code == 404
    client.force_login(cast.priya)
    assert "Dan Whitlock" in read(client, "interviews")
    assert client.get(reverse("kit", args=[talk.pk])).status_code == 200


def test_the_kit_is_whole(ada, cast):
    cast.asked()
    talk = cast.booked()
    body = read(ada, "kit", talk.pk)
    for words in (
        "Dan Whitlock",
        "guide version 1",
        "Quiet Room 2",
        "A seat facing you",
        "Ten more minutes than usual.",
        "Six themes, in any order",
        "Their own questions, ten minutes kept",
        "How often does the phone really ring?",
        "Tell me about a time that shows safe caseloads.",
        "How was finding the room?",
        "three times a night on average",
        "Open the room",
    ):
        assert words in body, words
    assert "What was going on?" not in body  # probes belong to the room


def test_the_agenda_fills_the_time_exactly(cast):
    talk = cast.booked()
    for minutes in (10, 25, 45, 60, 90):
        talk.ends_at = talk.starts_at + timedelta(minutes=minutes)
        stretches = queries.agenda(talk)
        assert [s.what for s in stretches] == ["settle", "themes", "questions", "next"]
        assert sum(s.minutes for s in stretches) == minutes and min(s.minutes for s in stretches) >= 1


def test_a_place_is_added_and_leads_back(ada, cast):
    address = reverse("place_new") + f"?for={cast.dan.pk}"
    typed = {"name": "The library", "kind": "in_person", "step_free": "on", "directions": "Up <b>one</b> floor"}
    answer = ada.post(address, typed)
    assert answer.url == reverse("schedule", args=[cast.dan.pk])
    place = Place.objects.get(name="The library")
    assert (place.step_free, place.closed_door) == (True, False)
    assert "The library (without steps)" in ada.get(answer.url).content.decode()
    body = ada.post(address, typed | {"name": "the Library"}).content.decode()
    assert "There is a Place of that name already." in body and "Up &lt;b&gt;one&lt;/b&gt; floor" in body


@pytest.mark.parametrize("back", ["", "x", "https://elsewhere.example.org", "00000000-0000-0000-0000-000000000000"])
def test_a_place_leads_nowhere_else(ada, cast, back):
    answer = ada.post(reverse("place_new") + f"?for={back}", {"name": f"Room {back}", "kind": "phone"})
    assert answer.url == reverse("interviews")


@pytest.mark.parametrize("changes", [{"name": "n" * 81}, {"address": "a" * 201}, {"directions": "d" * 2001}])
def test_a_place_that_does_not_fit_comes_back(ada, cast, changes):
    typed = {"name": "The library", "kind": "in_person"} | changes
    body = ada.post(reverse("place_new"), typed).content.decode()
    assert " fit. Shorten it" in body and next(iter(changes.values())) in body
    assert not Place.objects.filter(name="The library").exists()
