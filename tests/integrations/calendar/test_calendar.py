"""Calendars follow: busy times come in, talks go out and keep their UID, a feed shows the same minutes."""

from datetime import datetime, timedelta

import pytest
from django.urls import reverse
from icalendar import Calendar, Event

from backroom.hiring.scheduling import actions, entries, free, queries
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.integrations.calendar import client, fake
from backroom.records import clock, encryption, work
from backroom.records.models import Work
from tests.integrations.conftest import MONDAY
from tests.integrations.entries import faults

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("monday")]
LATER = {"starts_at": MONDAY + timedelta(days=9, hours=3), "minutes": 45}


@pytest.fixture(params=["radicale", "folder"])
def calendar(request, settings):
    """(way, account): the real server and the twin that ships must do the same."""
    if request.param == "folder":
        settings.BACKROOM_CALENDAR_URL = "folder:"
        return fake, client.Account("folder:ada", "ada", "sesame")
    settings.BACKROOM_CALENDAR_URL = request.getfixturevalue("radicale")
    return client, client.Account(f"{settings.BACKROOM_CALENDAR_URL}ada/work/", "ada", "sesame")


def agreed(cast, application=None, hours=50):
    at = {"starts_at": MONDAY + timedelta(hours=hours), "minutes": 60}
    application = application or cast.dan
    return actions.schedule(by=cast.ada, application=application, interviewer=cast.ada, place=cast.room, **at)


def taken(start: datetime, hours: int = 1) -> bytes:
    """Something else in her calendar, of which only the time may come in."""
    calendar, event = Calendar(), Event()
    calendar.add("prodid", "-//Somebody//Else//")
    calendar.add("version", "2.0")
    for name, value in {"uid": "dentist", "dtstamp": MONDAY, "summary": "Dentist", "dtstart": start}.items():
        event.add(name, value)
    event.add("dtend", start + timedelta(hours=hours))
    calendar.add_component(event)
    return calendar.to_ical()


def connect(cast, account):
    return setup.connect_calendar(by=cast.ada, url=account.url, username="ada", password="sesame")


def test_busy_times_come_in_and_not_what_they_are(cast, calendar):
    way, account = calendar
    dentist = MONDAY + timedelta(days=1, hours=1)
    way.put(account, "dentist", taken(dentist, hours=3))
    connect(cast, account)
    spans = [(row.starts_at, row.ends_at) for row in cast.ada.busy_times.all()]
    assert spans == [(dentist, dentist + timedelta(hours=3))]
    first = free.slots_for(cast.dan, cast.ada, "in_person")[0]
    assert first.begins_at == dentist + timedelta(hours=3, minutes=30)
    way.delete(account, "dentist")
    with clock.at(MONDAY + timedelta(minutes=16)):
        work.run_due()
    assert not cast.ada.busy_times.exists()


def test_talks_go_out_move_under_one_uid_and_are_removed(cast, calendar):
    way, account = calendar
    connect(cast, account)
    talk = agreed(cast)
    uid = entries.uid("talk", talk.pk)
    stored = way.get(account, uid)
    assert faults(stored, "") == [] and b"Dan" not in stored
    (event,) = Calendar.from_ical(stored).walk("VEVENT")
    assert (event.decoded("DTSTART"), event["SEQUENCE"], event["UID"]) == (talk.starts_at, 0, uid)
    actions.move(by=cast.ada, appointment=talk, place=cast.room, **LATER)
    (event,) = Calendar.from_ical(way.get(account, uid)).walk("VEVENT")
    assert (event.decoded("DTSTART"), event["SEQUENCE"], event["UID"]) == (LATER["starts_at"], 1, uid)
    actions.cancel(by=cast.ada, appointment=talk)
    with pytest.raises((client.CalendarError, FileNotFoundError)):
        way.get(account, uid)


def test_our_own_entry_is_not_in_its_own_way(cast, calendar):
    """It comes back as busy; the claim holds the time already, and a move by half an hour must stay possible."""
    _way, account = calendar
    connect(cast, account)
    talk = agreed(cast)
    with clock.at(MONDAY + timedelta(minutes=16)):
        work.run_due()
    assert not cast.ada.busy_times.exists()
    offered = [slot.starts_at for slot in free.slots_for(cast.dan, cast.ada, "in_person", moving=talk)]
    assert talk.starts_at + timedelta(minutes=30) in offered


def test_radicale_gives_back_what_it_was_given(cast, radicale):
    account = client.Account(f"{radicale}ada/work/", "ada", "sesame")
    tour = StopDraft("tour", "A look round, with “quotes”; and, commas\\", 15, host=cast.hal)
    setup.save_agenda(by=cast.ada, job=cast.job, stops=[tour])
    talk = agreed(cast)
    stops = queries.stops_of(talk)
    for entry in (
        entries.for_interviewer(talk, stops),
        entries.for_candidate(talk, stops, "http://127.0.0.1/c/x/", "dan@example.org"),
        entries.for_host(queries.all_stops_of(talk)[0]),
    ):
        sent = entries.written([entry])
        client.put(account, entry.uid, sent)
        given = client.get(account, entry.uid)
        assert Calendar.from_ical(given).walk("VEVENT") == Calendar.from_ical(sent).walk("VEVENT")
        assert _lines(given) == _lines(sent)


def _lines(content: bytes) -> list[bytes]:
    """Unfolded; a server may order a component's lines as it likes."""
    return sorted(content.replace(b"\r\n ", b"").split(b"\r\n"))


@pytest.mark.parametrize("zone", ["Europe/London", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"])
@pytest.mark.parametrize("method", [entries.REQUEST, entries.CANCEL, entries.PUBLISH, ""])
def test_every_entry_keeps_to_the_rfc_in_every_zone(cast, zone, method):
    talk = agreed(cast)
    talk.candidate_zone = zone
    if method == entries.CANCEL:
        actions.cancel(by=cast.ada, appointment=talk)
    entry = entries.for_candidate(talk, [], "http://127.0.0.1/c/x/", "dan@example.org")
    content = entries.written([entry], method)
    assert faults(content, method) == []
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (talk.starts_at, talk.ends_at)
    assert faults(content.replace(b"\r\nDTSTAMP", b"\r\nX-NOT"), method) != []


def test_the_feed_agrees_and_is_its_owners_alone(cast, client):
    feed = setup.make_feed(by=cast.ada)
    first, second = agreed(cast), agreed(cast, cast.dora, hours=60)
    actions.cancel(by=cast.ada, appointment=second)
    address = reverse("feed", args=[encryption.feed_token(feed.pk)])
    answer = client.get(address)
    assert faults(answer.content, "PUBLISH") == [] and answer["Content-Type"].startswith("text/calendar")
    found = {str(e["UID"]): e for e in Calendar.from_ical(answer.content).walk("VEVENT")}
    shown = found[entries.uid("talk", first.pk)]
    assert (shown.decoded("DTSTART"), shown["STATUS"]) == (first.starts_at, "CONFIRMED")
    assert found[entries.uid("talk", second.pk)]["STATUS"] == "CANCELLED"
    for secret in (b"Dan", b"Dora", b"Whitlock", b"example.org/c/"):
        assert secret not in answer.content
    setup.make_feed(by=cast.ada)
    assert client.get(address).status_code == 404
    assert encryption.feed_token(feed.pk) not in str(Work.objects.values_list())


def test_a_calendar_elsewhere_or_a_wrong_password_is_refused(cast, radicale, settings):
    settings.BACKROOM_CALENDAR_URL = radicale
    bare = radicale.rstrip("/")
    beside = (f"{bare}@127.0.0.1:1/x/", f"{bare}.example.org/x/", f"{bare}1/x/", f"{radicale}a/../../x/")
    for url in ("http://169.254.169.254/", "https://elsewhere.example.org/ada/", "", *beside):
        with pytest.raises(setup.OtherServer):
            setup.connect_calendar(by=cast.ada, url=url, username="ada", password="x")
    account = setup.connect_calendar(by=cast.ada, url=f"{radicale}ada/work/", username="ada", password="wrong-pass")
    assert b"wrong-pass" not in bytes(account.password)
    (row,) = work.given_up()
    assert (row.kind, row.failure) == ("calendar.read", "Hopeless")


def test_answers_that_are_no_calendar_are_errors():
    span = (MONDAY, MONDAY + timedelta(days=1))
    for answer in (
        b"",
        b"<html>",
        b"BEGIN:VCALENDAR\r\nBEGIN:VFREEBUSY\r\nFREEBUSY:x\r\nEND:VFREEBUSY\r\nEND:VCALENDAR",
    ):
        with pytest.raises(client.CalendarError):
            client.spans(answer, *span)
    told = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VFREEBUSY\r\nUID:x\r\nDTSTAMP:20270322T080000Z\r\n"
        b"FREEBUSY;FBTYPE=BUSY:20270322T090000Z/PT1H,20270322T120000Z/20270322T130000Z\r\n"
        b"FREEBUSY;FBTYPE=FREE:20270322T150000Z/PT1H\r\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:20270321T150000Z/PT24H\r\n"
        b"END:VFREEBUSY\r\nEND:VCALENDAR\r\n"
    )
    hours = [(start.hour, end.hour) for start, end in client.spans(told, *span)]
    assert hours == [(8, 15), (9, 10), (12, 13)]
