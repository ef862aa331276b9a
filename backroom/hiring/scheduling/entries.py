"""Calendar entries (RFC 5545, 5546): one event for a whole visit with its stops inside, other words for each reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.conf import settings
from icalendar import Alarm, Calendar, Event, vCalAddress, vDDDLists

from backroom.engines.times import zones
from backroom.hiring.scheduling.models import Appointment, OfferedStop
from backroom.records import clock

PRODUCT = "-//Backroom//Conversations//EN"
REQUEST, CANCEL, PUBLISH = "REQUEST", "CANCEL", "PUBLISH"


@dataclass(frozen=True)
class Entry:
    """One event as one reader's calendar shows it. No candidate is named: calendars lie on other people's servers."""

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    zone: str
    summary: str
    description: str
    location: str
    url: str
    alarm: timedelta
    cancelled: bool
    attendee: str = ""


def for_interviewer(appointment: Appointment, stops: Iterable[OfferedStop]) -> Entry:
    kit = f"{settings.BACKROOM_URL}/interviews/{appointment.pk}/kit/"
    lines = [f"Kit: {kit}", *_stops(stops, appointment.zone)]
    return Entry(
        uid=uid("talk", appointment.pk),
        sequence=appointment.sequence,
        starts_at=appointment.starts_at,
        ends_at=appointment.ends_at,
        zone=appointment.zone or settings.TIME_ZONE,
        summary=f"Conversation: {appointment.application.job.title}",
        description="\n".join(lines),
        location=_location(appointment),
        url=kit,
        alarm=timedelta(minutes=10),
        cancelled=appointment.cancelled_at is not None,
        attendee=appointment.interviewer.email,
    )


def for_candidate(appointment: Appointment, stops: Iterable[OfferedStop], address: str, email: str) -> Entry:
    """The whole visit, from the first stop to the last, on the candidate's own clocks."""
    walked = [stop for stop in stops if not stop.as_substitute]
    zone = appointment.candidate_zone or appointment.zone or settings.TIME_ZONE
    with_whom = appointment.interviewer.name
    lines = [
        f"Your private page: {address}",
        f"{_clock(appointment.starts_at, zone)} The conversation, with {with_whom}",
        *_stops(walked, zone),
        f"Move it: {address}move/",
        f"Call it off: {address}cancel/",
    ]
    return Entry(
        uid=uid("visit", appointment.pk),
        sequence=appointment.sequence,
        starts_at=min([appointment.starts_at, *(stop.starts_at for stop in walked)]),
        ends_at=max([appointment.ends_at, *(stop.ends_at for stop in walked)]),
        zone=zone,
        summary=f"Conversation with {with_whom}, {settings.BACKROOM_COMPANY}",
        description="\n".join(lines),
        location=_location(appointment),
        url=address,
        alarm=timedelta(hours=1),
        cancelled=appointment.cancelled_at is not None,
        attendee=email,
    )


def for_host(stop: OfferedStop) -> Entry:
    address = f"{settings.BACKROOM_URL}/stops/{stop.pk}/"
    appointment = stop.appointment
    return Entry(
        uid=uid("stop", stop.pk),
        sequence=stop.sequence,
        starts_at=stop.starts_at,
        ends_at=stop.ends_at,
        zone=appointment.zone or settings.TIME_ZONE,
        summary=f"{stop.title}: {appointment.application.job.title}",
        description=f"What to show, and your answer: {address}",
        location=_location(appointment),
        url=address,
        alarm=timedelta(minutes=10),
        cancelled=not stop.stands,
        attendee=stop.host.email if stop.host else "",
    )


def uid(kind: str, pk: object) -> str:
    """The same through every move."""
    return f"{kind}-{pk}@{urlsplit(settings.BACKROOM_URL).hostname}"


def written(entries: Iterable[Entry], method: str = "", name: str = "") -> bytes:
    """An iCalendar object with the zones it names. Without a method it is what a CalDAV server stores."""
    found = list(entries)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    if method:
        calendar.add("method", method)
    if name:
        calendar.add("x-wr-calname", name)
    for entry in found:
        calendar.add_component(_event(entry, invites=method in (REQUEST, CANCEL)))
    if found:
        first = min(entry.starts_at for entry in found) - timedelta(days=370)
        last = max(entry.ends_at for entry in found) + timedelta(days=370)
        calendar.add_missing_timezones(first_date=first.date(), last_date=last.date())
        _dates_on_lines_of_their_own(calendar)
    return bytes(calendar.to_ical())


def _dates_on_lines_of_their_own(calendar: Calendar) -> None:
    """A list of dates on one line is allowed, but servers write it back as lines: so it is lines from the beginning."""
    for zone in calendar.walk("VTIMEZONE"):
        for part in zone.subcomponents:
            dates = part.get("RDATE")
            if dates is not None and not isinstance(dates, list):
                part["RDATE"] = [vDDDLists([date.dt]) for date in dates.dts]


def _event(entry: Entry, *, invites: bool) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", clock.now().astimezone(UTC).replace(microsecond=0))
    event.add("sequence", entry.sequence)
    event.add("dtstart", _local(entry.starts_at, entry.zone))
    event.add("dtend", _local(entry.ends_at, entry.zone))
    event.add("summary", entry.summary)
    event.add("description", entry.description)
    event.add("location", entry.location)
    event.add("url", entry.url)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT" if entry.cancelled else "OPAQUE")
    if invites:
        name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
        organizer = vCalAddress(f"mailto:{address}")
        organizer.params["CN"] = settings.BACKROOM_COMPANY or name
        event.add("organizer", organizer)
        attendee = vCalAddress(f"mailto:{entry.attendee}")
        # Answers come by the link, not by mail.
        attendee.params["RSVP"] = "FALSE"
        attendee.params["PARTSTAT"] = "ACCEPTED"
        attendee.params["ROLE"] = "REQ-PARTICIPANT"
        event.add("attendee", attendee)
    if not entry.cancelled:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", entry.summary)
        alarm.add("trigger", -entry.alarm)
        event.add_component(alarm)
    return event


def _local(at: datetime, zone: str) -> datetime:
    return at.astimezone(UTC if zone == "UTC" else ZoneInfo(zone))


def _location(appointment: Appointment) -> str:
    place = appointment.place
    return f"{place.name}, {place.address}" if place.address else place.name


def _stops(stops: Iterable[OfferedStop], zone: str) -> list[str]:
    return [
        f"{_clock(stop.starts_at, zone)} {stop.title}" + (f", with {stop.host.name}" if stop.host else "")
        for stop in stops
        if not stop.as_substitute
    ]


def _clock(at: datetime, zone: str) -> str:
    return zones.clock(at.astimezone(ZoneInfo(zone or settings.TIME_ZONE)))
