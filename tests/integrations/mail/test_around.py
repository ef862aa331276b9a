"""What happens around a talk once it is agreed: hosts answer, stops change, clocks' rules change, and all are told."""

import os
import struct
import subprocess
import sys
import zoneinfo
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import PermissionDenied
from icalendar import Calendar

from backroom.engines.times import zones
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.scheduling import actions, anchors, free, queries, tasks
from backroom.hiring.scheduling.choosing import actions as choosing
from backroom.hiring.scheduling.models import Appointment, Claim
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.hiring.scheduling.visit import actions as visit
from backroom.people.models import Person
from backroom.records import clock, work
from backroom.records.events import SYSTEM
from backroom.records.models import Event
from tests.integrations.conftest import MONDAY
from tests.integrations.entries import faults

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("monday")]
HERE = "America/St_Johns"


@pytest.fixture
def booked(cast, smtp):
    """Dan picks a time after London's clocks change; Hal gives the tour before it, and has coffee with him after."""
    stops = [
        StopDraft("tour", "A look round", 15, before_talk=True, host=cast.hal),
        StopDraft("colleagues", "Coffee with the team", 20, host=cast.hal),
    ]
    setup.save_agenda(by=cast.ada, job=cast.job, stops=stops)
    cast.dan_link = cast.link()
    request = actions.request_time(by=cast.ada, application=cast.dan, interviewer=cast.ada, place_kind="in_person")
    slots = free.slots_for(cast.dan, cast.ada, "in_person")
    slot = next(slot for slot in slots if slot.begins_at > datetime(2027, 3, 29, tzinfo=UTC))
    booked = choosing.book(by=cast.dan_link, request=request, begins_at=slot.begins_at, zone=HERE)
    smtp.messages.clear()
    return booked


def subjects(smtp, person):
    address = person.email if isinstance(person, Person) else person
    return [m["Subject"].partition(":")[0] for m in smtp.messages if m["To"] == address]


def last_entry(smtp, address):
    message = [m for m in smtp.messages if m["To"] == address][-1]
    (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    content = part.get_payload(decode=True)
    assert faults(content, part.get_param("method")) == []
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    return part.get_param("method"), event


def test_the_time_a_host_proposed_is_taken_and_every_calendar_follows(cast, booked, smtp):
    tour, coffee = queries.stops_of(booked)
    later = coffee.ends_at + timedelta(minutes=30)
    with pytest.raises(visit.NotProposed):
        visit.take_proposal(by=cast.ada, stop=coffee)
    visit.reply_to_stop(by=cast.hal, stop=coffee, reply="proposed", proposed_at=later)
    (told,) = [m for m in smtp.messages if m["To"] == cast.ada.email]
    assert told["Subject"].startswith("Hal Brennan proposes another time") and "Dan" not in told.as_string()
    assert f"/applications/{cast.dan.pk}/" in told.get_body(("plain",)).get_content()
    smtp.messages.clear()
    for stranger in (cast.hal, cast.ben, cast.cleo):
        with pytest.raises(PermissionDenied):
            visit.take_proposal(by=stranger, stop=coffee)
    visit.take_proposal(by=cast.ada, stop=coffee)
    coffee.refresh_from_db()
    assert (coffee.starts_at, coffee.minutes, coffee.reply, coffee.proposed_at) == (later, 20, "accepted", None)
    hal = Claim.objects.filter(resource=f"person:{cast.hal.pk}").order_by("starts_at")
    assert [(row.starts_at, row.ends_at) for row in hal] == [
        (tour.starts_at, tour.ends_at),
        (later, later + timedelta(minutes=20)),
    ]
    assert subjects(smtp, cast.hal) == ["Agreed"] and subjects(smtp, cast.ada) == ["Around the conversation"]
    method, event = last_entry(smtp, cast.hal.email)
    assert (method, event["SEQUENCE"], event.decoded("DTSTART")) == ("REQUEST", 1, later)
    own = last_entry(smtp, "dan@example.org")[1]
    assert (own["SEQUENCE"], own.decoded("DTEND")) == (1, later + timedelta(minutes=20))


def test_a_proposal_into_the_talk_or_on_another_day_is_not_taken(cast, booked):
    coffee = queries.stops_of(booked)[1]
    for at in (
        booked.starts_at,
        coffee.starts_at - timedelta(hours=1, minutes=10),
        coffee.starts_at + timedelta(days=1),
    ):
        visit.reply_to_stop(by=cast.hal, stop=coffee, reply="proposed", proposed_at=at)
        with pytest.raises(visit.NotBeside):
            visit.take_proposal(by=cast.ada, stop=coffee)


def test_another_host_is_asked_and_the_first_is_free_again(cast, booked, smtp):
    coffee = queries.stops_of(booked)[1]
    visit.reply_to_stop(by=cast.hal, stop=coffee, reply="declined")
    assert subjects(smtp, cast.ada) == ["Hal Brennan cannot"]
    with pytest.raises(visit.NotAHost):
        visit.ask_another_host(by=cast.ada, stop=coffee, host=cast.ben)
    visit.ask_another_host(by=cast.ada, stop=coffee, host=cast.ada)
    coffee.refresh_from_db()
    assert (coffee.host, coffee.reply) == (cast.ada, "needs_action")
    assert Claim.objects.filter(resource=f"person:{cast.hal.pk}").count() == 1
    assert subjects(smtp, cast.hal) == ["Not needed any more"]
    assert last_entry(smtp, cast.hal.email)[0] == "CANCEL"
    assert "Will you host? Coffee with the team, Monday 29 March 2027" in subjects(smtp, cast.ada)


def test_a_candidate_leaves_a_stop_out_and_takes_it_back_in(cast, booked, smtp):
    tour = queries.stops_of(booked)[0]
    with pytest.raises(PermissionDenied):
        visit.leave_out(by=cast.link(cast.dora), stop=tour)
    smtp.messages.clear()
    visit.leave_out(by=cast.dan_link, stop=tour)
    assert [stop.title for stop in queries.stops_of(booked)] == ["Coffee with the team"]
    assert len(queries.offered_with(booked)) == 2  # and the ledger counts both
    assert not Claim.objects.filter(resource=f"person:{cast.hal.pk}", ends_at__lte=booked.starts_at).exists()
    assert subjects(smtp, cast.hal) == ["Called off"] and last_entry(smtp, cast.hal.email)[0] == "CANCEL"
    assert last_entry(smtp, "dan@example.org")[1].decoded("DTSTART") == booked.starts_at
    assert not queries.stops_hosted_by(cast.hal).filter(pk=tour.pk).exists()
    tour.refresh_from_db()
    visit.take_back_in(by=cast.dan_link, stop=tour)
    assert len(queries.stops_of(booked)) == 2 and subjects(smtp, cast.hal)[-1].startswith("Will you host?")
    assert last_entry(smtp, cast.hal.email)[1]["SEQUENCE"] == 2
    candidates.revoke_link(by=cast.ada, application=cast.dan)
    cast.dan_link.refresh_from_db()
    with pytest.raises(PermissionDenied):
        visit.leave_out(by=cast.dan_link, stop=tour)


def test_everyone_is_reminded_a_day_before_and_only_of_what_stands(cast, booked, smtp):
    tour, coffee = queries.stops_of(booked)
    visit.reply_to_stop(by=cast.hal, stop=tour, reply="accepted")
    visit.leave_out(by=cast.dan_link, stop=coffee)
    smtp.messages.clear()
    with clock.at(tour.starts_at - timedelta(hours=23)):
        work.run_due()
    assert {who["To"]: who["Subject"].partition(":")[0] for who in smtp.messages} == {
        "dan@example.org": "Tomorrow",
        cast.ada.email: "Tomorrow",
        cast.hal.email: "Tomorrow",
    }
    (hal,) = [m for m in smtp.messages if m["To"] == cast.hal.email]
    assert "A look round" in hal["Subject"] and "not answered" not in hal.as_string()


def test_what_is_agreed_for_today_reminds_nobody_of_tomorrow(cast, smtp):
    cast.link()
    at = {"starts_at": MONDAY + timedelta(hours=3), "minutes": 60}
    actions.schedule(by=cast.ada, application=cast.dan, interviewer=cast.ada, place=cast.room, **at)
    work.run_due()
    assert not [m for m in smtp.messages if m["Subject"].startswith("Tomorrow")]


def test_from_the_house_to_the_screen_hosts_are_told_it_is_off(cast, booked, smtp):
    online = setup.add_place(by=cast.ada, name="Our room online", kind="online")
    actions.move(by=cast.ada, appointment=booked, place=online, starts_at=booked.starts_at, minutes=60)
    assert subjects(smtp, cast.hal) == ["Called off", "Called off"]
    assert [stop.as_substitute for stop in queries.stops_of(booked)] == [True, True]


def test_an_agenda_saved_again_keeps_the_words_of_what_was_offered(cast, booked):
    stops = [StopDraft("colleagues", "Tea with the team", 20, host=cast.hal, what_to_show="The kitchen")]
    setup.save_agenda(by=cast.ada, job=cast.job, stops=stops)
    tour, coffee = queries.stops_of(booked)
    assert (tour.plan, coffee.title, coffee.plan.what_to_show) == (None, "Coffee with the team", "The kitchen")


def rules(folder, name: str, hours: int) -> None:
    """A made-up zone database in which `name` is always that many hours east, in the binary form of RFC 9636."""
    header = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 4)
    kind = struct.pack(">lbb4s", hours * 3600, 0, 0, b"MAD\0")
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(header + kind + header + kind + f"\n<MAD>{-hours}\n".encode())


@pytest.fixture
def new_rules(tmp_path, settings):
    """Change what the zone database says of a zone, as an update between booking and day does."""

    def change(**zones_: int) -> None:
        for name, hours in zones_.items():
            rules(tmp_path, name.replace("__", "/"), hours)
        forget()
        zoneinfo.reset_tzpath([str(tmp_path), *before])
        assert all(ZoneInfo(n.replace("__", "/")).utcoffset(MONDAY) == timedelta(hours=h) for n, h in zones_.items())

    before = zoneinfo.TZPATH
    yield change
    zoneinfo.reset_tzpath(before)
    forget()


def forget() -> None:
    ZoneInfo.clear_cache()
    zones.second_of.cache_clear()


WRITE = """
import django; django.setup()
from datetime import UTC, datetime, timedelta
from backroom.hiring.scheduling import entries
at = datetime(2027, 3, 29, 6, 30, tzinfo=UTC)
more = ("Talk", "", "Quiet Room 2", "", timedelta(0), False)
print(entries.written([entries.Entry("a@b", 1, at, at + timedelta(hours=1), "Europe/London", *more)]).decode())
"""


def test_entries_bring_the_new_rules_along(tmp_path):
    """A server that starts after an update: the entry's own VTIMEZONE says what the clocks do now."""
    rules(tmp_path, "Europe/London", 3)
    env = os.environ | {"PYTHONTZPATH": str(tmp_path), "DJANGO_SETTINGS_MODULE": "backroom.config.settings"}
    said = subprocess.run([sys.executable, "-c", WRITE], env=env, check=True, capture_output=True, text=True).stdout
    assert "TZOFFSETTO:+0300" in said and "TZOFFSETTO:+0100" not in said and "20270329T093000" in said


def look_again() -> None:
    """As at a start of the server."""
    tasks.begin(by=SYSTEM)
    work.run_due()


def test_when_rules_change_the_time_on_the_clock_is_the_promise(cast, booked, smtp, new_rules):
    wall, was = booked.starts_at.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None), booked.starts_at
    stops = [stop.starts_at for stop in queries.stops_of(booked)]
    look_again()
    assert smtp.messages == []
    new_rules(Europe__London=3)  # it would have been one hour east by then
    look_again()
    booked.refresh_from_db()
    assert booked.starts_at == was - timedelta(hours=2) and booked.minutes == 60
    assert booked.starts_at.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None) == wall
    assert [stop.starts_at for stop in queries.stops_of(booked)] == [at - timedelta(hours=2) for at in stops]
    claimed = Claim.objects.filter(appointment=booked, resource=f"person:{cast.ada.pk}").get()
    assert claimed.starts_at == booked.starts_at
    for address, start in (("dan@example.org", stops[0]), (cast.ada.email, was), (cast.hal.email, stops[1])):
        assert set(subjects(smtp, address)) == {"Same time in London"}
        method, event = last_entry(smtp, address)
        shown = event["DTSTART"].dt.replace(tzinfo=None)
        zone = ZoneInfo(event["DTSTART"].params["TZID"])
        assert shown == (start - timedelta(hours=2)).astimezone(zone).replace(tzinfo=None)
        assert (method, event["SEQUENCE"]) == ("REQUEST", 1)
    sent = len(smtp.messages)
    look_again()
    assert len(smtp.messages) == sent == 4 and Event.objects.filter(name="interview.reanchored").count() == 1


def test_when_only_the_candidates_clocks_change_they_are_told_and_the_moment_stays(cast, booked, smtp, new_rules):
    new_rules(America__St_Johns=-5)
    look_again()
    after = Appointment.objects.get(pk=booked.pk)
    assert (after.starts_at, after.sequence) == (booked.starts_at, 1)
    assert subjects(smtp, "dan@example.org") == ["Same time in London"] and len(smtp.messages) == 1
    own = booked.starts_at.astimezone(ZoneInfo(HERE))
    assert f"{own:%H:%M}" in smtp.messages[0].get_body(("plain",)).get_content() and own.hour < 6


@pytest.mark.parametrize("hours", [0, 2])
def test_talks_in_a_row_move_together(cast, booked, new_rules, hours):
    """Dora's begins as Dan's visit ends: whichever way they move, neither is in the other's way."""
    end = queries.stops_of(booked)[1].ends_at + timedelta(minutes=15)
    at = {"starts_at": end, "minutes": 60}
    dora = actions.schedule(by=cast.ada, application=cast.dora, interviewer=cast.ada, place=cast.room, **at)
    new_rules(Europe__London=hours)
    look_again()
    dora.refresh_from_db()
    assert dora.starts_at == end + timedelta(hours=1 - hours)
    assert Appointment.objects.get(pk=booked.pk).starts_at == booked.starts_at + timedelta(hours=1 - hours)
    assert not Event.objects.filter(name="interview.clock_clash").exists()


def test_a_promised_time_that_is_taken_by_now_is_a_humans_to_move(cast, booked, smtp, new_rules):
    """Ruth's talk lies in a Place with clocks of its own, where nothing changes."""
    far = setup.add_place(by=cast.ada, name="Far Room", zone="Asia/Kathmandu")
    at = {"starts_at": booked.starts_at - timedelta(hours=2), "minutes": 60}
    ruth = cast.add("Ruth Aldous", "ruth@example.org")
    third = actions.schedule(by=cast.ada, application=ruth, interviewer=cast.ada, place=far, **at)
    new_rules(Europe__London=3)
    assert booked in anchors.loose(MONDAY)
    smtp.messages.clear()
    look_again()
    look_again()
    assert Appointment.objects.get(pk=third.pk).starts_at == third.starts_at
    after = Appointment.objects.get(pk=booked.pk)
    assert (after.starts_at, after.sequence) == (booked.starts_at, 0) and after.claims.count() == booked.claims.count()
    assert subjects(smtp, cast.ada) == ["Please move it"] and subjects(smtp, "dan@example.org") == []
    assert Event.objects.filter(name="interview.clock_clash").count() == 1
