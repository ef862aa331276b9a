"""Writes of Places, availability, requests for a time, agreed times and the stops around them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db import transaction
from django.db.models import F

from backroom.engines.times import zones
from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling import anchors, claims, free, policy, queries, visits
from backroom.hiring.scheduling.claims import Taken
from backroom.hiring.scheduling.models import (
    AgendaStop,
    Appointment,
    Availability,
    BusyTime,
    CalendarAccount,
    CalendarFeed,
    JobTimes,
    MessageWords,
    OfferedTime,
    Place,
    PlaceKind,
    TimeRequest,
)
from backroom.people.models import Person
from backroom.records import clock, encryption, events
from backroom.records.refusals import Refused, demand

__all__ = ["Taken"]


class PlaceKnown(Refused):
    """There is a Place of that name already. Give this one its own name, or use that one."""


class NotAnInterviewer(Refused):
    """Only the one who decides or an interviewer of this job can hold the conversation."""


class AlreadyAgreed(Refused):
    """There is a time with this interviewer already. Move that one."""


class AlreadyAsked(Refused):
    """The candidate is asked for a time with this interviewer already. Take that back first."""


class CalledOff(Refused):
    """This conversation was called off. Agree a new time instead."""


class AlreadyHeld(Refused):
    """This conversation has begun; it can no longer be moved or called off."""


class NotFree(Refused):
    """That time is no longer free. These are."""


class MovedOften(Refused):
    """This conversation was moved as often as can be done here. Write to us, and we find another time together."""


class TooLate(Refused):
    """It is too close to the time for moving it here. Call it off, or write to us."""


class NoHours(Refused):
    """A stretch of hours must end after it begins, within one day."""


class OtherServer(Refused):
    """That calendar is not on the company's calendar server. Its address is in the settings of Backroom."""


class UnknownZone(Refused):
    """That time zone is not known. Choose one from the list, such as Europe/London."""


@dataclass(frozen=True)
class StopDraft:
    """A stop of a job's agenda as it is written down."""

    kind: str
    title: str
    minutes: int
    before_talk: bool = False
    host: Person | None = None
    what_to_show: str = ""
    online_text: str = ""


def add_place(*, by: Person, name: str, **facts: object) -> Place:
    demand(policy.may_add_place(by))
    with transaction.atomic():
        if Place.objects.filter(name__iexact=name).exists():
            raise PlaceKnown
        place = Place.objects.create(name=name, added_at=clock.now(), **facts)
        events.record("place.added", by=by, subject=f"place:{place.pk}")
    return place


def change_place(*, by: Person, place: Place, **facts: object) -> None:
    demand(policy.may_add_place(by))
    with transaction.atomic():
        name = str(facts.get("name", place.name))
        if Place.objects.filter(name__iexact=name).exclude(pk=place.pk).exists():
            raise PlaceKnown
        Place.objects.filter(pk=place.pk).update(**facts)
        events.record("place.changed", by=by, subject=f"place:{place.pk}")


def save_availability(
    *,
    by: Person,
    owner: Person | Place,
    zone: str,
    hours: Sequence[Sequence[tuple[int, int]]],
    buffer_minutes: int,
    most_a_day: int,
) -> Availability:
    """One's own working hours, or a Place's. `hours`: seven weekdays from Monday, minutes from midnight."""
    demand(policy.may_set_availability(by, owner))
    _refuse_unknown(zone)
    if len(hours) != 7 or any(not 0 <= first < last <= zones.DAY for day in hours for first, last in day):
        raise NoHours
    values = {
        "zone": zone,
        "hours": [[list(stretch) for stretch in sorted(day)] for day in hours],
        "buffer_minutes": buffer_minutes,
        "most_a_day": most_a_day,
        "saved_at": clock.now(),
    }
    whose = queries.whose(owner)
    with transaction.atomic():
        row, _new = Availability.objects.update_or_create(**whose, defaults=values)
        events.record("availability.saved", by=by, subject=f"{next(iter(whose))}:{owner.pk}")
    return row


def set_busy(
    *,
    by: Person | events.System,
    owner: Person | Place,
    spans: Iterable[tuple[datetime, datetime]],
    source: str = "own",
) -> None:
    """Replaces what this source said is taken; times only, never what they are for."""
    demand(isinstance(by, events.System) or policy.may_set_availability(by, owner))
    whose = queries.whose(owner)
    with transaction.atomic():
        BusyTime.objects.filter(**whose, source=source).delete()
        BusyTime.objects.bulk_create(
            BusyTime(**whose, starts_at=start, ends_at=end, source=source) for start, end in spans if start < end
        )
        events.record("busy_times.read", by=by, subject=f"{next(iter(whose))}:{owner.pk}", source=source)


def save_job_times(*, by: Person, job: Job, **rules: object) -> JobTimes:
    """Length, notice, reach, how often a candidate may move, and whether the Place must have a closed door."""
    demand(policy.may_set_times(by, job))
    with transaction.atomic():
        row, _new = JobTimes.objects.update_or_create(job=job, defaults=rules)
        events.record("job_times.saved", by=by, subject=job.subject, job=job.pk)
    return row


def save_agenda(*, by: Person, job: Job, stops: Sequence[StopDraft]) -> None:
    """The job's stops in order. What was offered to earlier candidates stays as it was offered, and finds its words."""
    demand(policy.may_set_times(by, job))
    with transaction.atomic():
        _write_agenda(job, stops)
        events.record("agenda.saved", by=by, subject=job.subject, job=job.pk, stops=len(stops))


def _write_agenda(job: Job, stops: Sequence[StopDraft]) -> None:
    """A stop that goes on keeps its row: whoever was offered it still reads what to show, or what to read instead."""
    before = list(AgendaStop.objects.filter(job=job))
    AgendaStop.objects.filter(job=job).update(position=F("position") + 1000)
    for number, stop in enumerate(stops, 1):
        same = [row for row in before if row.kind == stop.kind]
        row = next((row for row in same if row.title == stop.title), same[0] if same else AgendaStop(job=job))
        before = [other for other in before if other != row]
        row.position = number
        for name, value in vars(stop).items():
            setattr(row, name, value)
        row.save()
    AgendaStop.objects.filter(pk__in=[row.pk for row in before]).delete()


def request_time(
    *, by: Person, application: Application, interviewer: Person, place_kind: str, pick: bool = True
) -> TimeRequest:
    """Ask the candidate for a time: to pick a free one, or to offer their own. The mail goes out after commit."""
    demand(policy.may_schedule(by, application))
    _refuse_stranger(interviewer, application)
    with transaction.atomic():
        if queries.live_for(application).filter(interviewer=interviewer).exists():
            raise AlreadyAgreed
        if TimeRequest.objects.filter(application=application, interviewer=interviewer, closed_at=None).exists():
            raise AlreadyAsked
        request = TimeRequest.objects.create(
            application=application,
            interviewer=interviewer,
            place_kind=place_kind,
            pick=pick,
            sent_at=clock.now(),
            sent_by=by,
        )
        _say("time.requested", by, request, pick=pick)
    return request


def withdraw_request(*, by: Person, request: TimeRequest) -> None:
    demand(policy.may_schedule(by, request.application))
    with transaction.atomic():
        TimeRequest.objects.filter(pk=request.pk, closed_at=None).update(closed_at=clock.now())
        _say("time.request_withdrawn", by, request)


def offer_times(
    *, by: PrivateLink, request: TimeRequest, spans: Sequence[tuple[datetime, datetime]], zone: str
) -> None:
    """The candidate says when it suits them; what was offered before is replaced."""
    demand(policy.may_answer(by, request))
    _refuse_unknown(zone)
    with transaction.atomic():
        request.offered.all().delete()
        OfferedTime.objects.bulk_create(
            OfferedTime(request=request, starts_at=start, ends_at=end, zone=zone) for start, end in spans
        )
        _say("time.offered", by, request, stretches=len(spans))


def book(*, by: PrivateLink, request: TimeRequest, begins_at: datetime, zone: str) -> Appointment:
    """The candidate picks a time that is free for everyone; the Place is found with it. Raises NotFree."""
    demand(policy.may_pick(by, request))
    _refuse_unknown(zone)
    with transaction.atomic():
        open_ = TimeRequest.objects.select_for_update().filter(pk=request.pk, closed_at=None).first()
        if open_ is None:
            raise AlreadyAgreed
        slot = free.slot_at(free.slots_for(request.application, request.interviewer, request.place_kind), begins_at)
        if slot is None:
            raise NotFree
        appointment = _agree(request.sent_by, request.application, request.interviewer, slot, zone)
        _record("interview.scheduled", by, appointment)
    return appointment


def schedule(
    *,
    by: Person,
    application: Application,
    interviewer: Person,
    place: Place,
    starts_at: datetime,
    minutes: int,
) -> Appointment:
    """Agree a time and a Place. One live appointment per interviewer and application."""
    demand(policy.may_schedule(by, application))
    _refuse_stranger(interviewer, application)
    ends_at = starts_at + timedelta(minutes=minutes)
    with transaction.atomic():
        slot = free.Slot(starts_at, starts_at, ends_at, place)
        appointment = _agree(by, application, interviewer, slot, "", ends_at)
        _record("interview.scheduled", by, appointment)
    return appointment


def move(
    *, by: Person, appointment: Appointment, place: Place, starts_at: datetime, minutes: int, reason: str = ""
) -> None:
    demand(policy.may_schedule(by, appointment.application))
    with transaction.atomic():
        _refuse_begun(appointment)
        _move(appointment, place, starts_at, starts_at + timedelta(minutes=minutes), reason, False)
        _record("interview.moved", by, appointment)


def move_by_candidate(
    *, by: PrivateLink, appointment: Appointment, begins_at: datetime, zone: str, reason: str = ""
) -> None:
    """To another free time of the same kind of Place, as often and as late as the job allows."""
    demand(policy.may_change(by, appointment))
    _refuse_unknown(zone)
    with transaction.atomic():
        appointment = _locked(appointment)
        _refuse_begun(appointment)
        _refuse_limit(appointment)
        kind = appointment.place.kind
        found = free.slots_for(appointment.application, appointment.interviewer, kind, moving=appointment)
        slot = free.slot_at(found, begins_at)
        if slot is None:
            raise NotFree
        appointment.candidate_zone = zone
        ends_at = slot.starts_at + timedelta(minutes=appointment.minutes)
        _move(appointment, slot.place, slot.starts_at, ends_at, reason, True)
        _record("interview.moved", by, appointment)


def cancel(*, by: Person, appointment: Appointment, reason: str = "") -> None:
    demand(policy.may_schedule(by, appointment.application))
    _cancel(by, appointment, by, reason)


def cancel_by_candidate(*, by: PrivateLink, appointment: Appointment, reason: str = "") -> None:
    """Open until the talk begins, whatever the limit for moving."""
    demand(policy.may_change(by, appointment))
    _cancel(by, appointment, None, reason)


def make_feed(*, by: Person) -> CalendarFeed:
    """A new private address of one's own conversations; an older one ends."""
    demand(by.is_active)
    feed = CalendarFeed(person=by, made_at=clock.now())
    feed.token_hash = queries.feed_hash(encryption.feed_token(feed.pk))
    with transaction.atomic():
        CalendarFeed.objects.filter(person=by).delete()
        feed.save(force_insert=True)
        events.record("feed.made", by=by, subject=f"person:{by.pk}")
    return feed


def end_feed(*, by: Person) -> None:
    demand(by.is_active)
    with transaction.atomic():
        CalendarFeed.objects.filter(person=by).delete()
        events.record("feed.ended", by=by, subject=f"person:{by.pk}")


def connect_calendar(*, by: Person, url: str, username: str, password: str) -> CalendarAccount:
    """One's calendar on the server that the administrator named, and on no other."""
    demand(by.is_active)
    if not _on_the_named_server(url):
        raise OtherServer
    account = CalendarAccount(person=by, url=url, username=username, connected_at=clock.now())
    account.password = encryption.seal_own(password, where=f"calendar:{account.pk}")
    with transaction.atomic():
        CalendarAccount.objects.filter(person=by).delete()
        account.save(force_insert=True)
        events.record("calendar.connected", by=by, subject=f"person:{by.pk}")
    return account


def _on_the_named_server(url: str) -> bool:
    """Same scheme, host and port, and below its path: a longer host or a way back up leads elsewhere."""
    named, asked = urlsplit(settings.BACKROOM_CALENDAR_URL), urlsplit(url)
    below = asked.path.startswith(named.path.rstrip("/") + "/") or named.scheme == asked.scheme == "folder"
    same = (named.scheme, named.netloc) == (asked.scheme, asked.netloc)
    return bool(named.scheme) and same and below and ".." not in unquote(asked.path).split("/")


def disconnect_calendar(*, by: Person) -> None:
    """Its busy times go with it."""
    demand(by.is_active)
    with transaction.atomic():
        CalendarAccount.objects.filter(person=by).delete()
        BusyTime.objects.filter(person=by, source="calendar").delete()
        events.record("calendar.disconnected", by=by, subject=f"person:{by.pk}")


def save_words(*, by: Person, job: Job, kind: str, text: str) -> None:
    """The job's own words on one kind of message; empty takes them away."""
    demand(policy.may_set_times(by, job))
    with transaction.atomic():
        MessageWords.objects.filter(job=job, kind=kind).delete()
        if text.strip():
            MessageWords.objects.create(job=job, kind=kind, text=text.strip())
        events.record("words.saved", by=by, subject=job.subject, job=job.pk, kind=kind)


def _agree(
    by: Person,
    application: Application,
    interviewer: Person,
    slot: free.Slot,
    candidate_zone: str,
    ends_at: datetime | None = None,
) -> Appointment:
    if queries.live_for(application).filter(interviewer=interviewer).exists():
        raise AlreadyAgreed
    minutes = free.wanted(application, slot.place.kind).minutes
    appointment = Appointment(
        application=application,
        interviewer=interviewer,
        place=slot.place,
        starts_at=slot.starts_at,
        ends_at=ends_at or slot.starts_at + timedelta(minutes=minutes),
        agreed_at=clock.now(),
        agreed_by=by,
        zone=free.zone_of(slot.place),
        candidate_zone=candidate_zone or settings.TIME_ZONE,
    )
    anchors.tie(appointment)
    appointment.save(force_insert=True)
    visits.offer_stops(appointment)
    claims.take(appointment)
    queries.open_requests(application).filter(interviewer=interviewer).update(closed_at=clock.now())
    return appointment


def _move(
    appointment: Appointment, place: Place, starts_at: datetime, ends_at: datetime, reason: str, by_candidate: bool
) -> None:
    was_from, was_until = appointment.starts_at, appointment.ends_at
    was_in_person = appointment.place.kind == PlaceKind.IN_PERSON
    appointment.place, appointment.starts_at, appointment.ends_at = place, starts_at, ends_at
    appointment.zone = free.zone_of(place)
    appointment.sequence += 1
    anchors.tie(appointment)
    appointment.save(
        update_fields=[
            *("place", "starts_at", "ends_at", "zone", "candidate_zone"),
            *("sequence", "offset", "candidate_offset"),
        ]
    )
    visits.move_stops(appointment, was_from, was_until, was_in_person)
    claims.take(appointment)
    visits.note_change(appointment, "moved", was_from, reason, by_candidate)


def _cancel(by: Person | PrivateLink, appointment: Appointment, who: Person | None, reason: str) -> None:
    with transaction.atomic():
        _refuse_begun(appointment)
        appointment.cancelled_at, appointment.cancelled_by = clock.now(), who
        appointment.sequence = F("sequence") + 1
        appointment.save(update_fields=["cancelled_at", "cancelled_by", "sequence"])
        appointment.refresh_from_db(fields=["sequence"])
        visits.call_off(appointment)
        visits.note_change(appointment, "cancelled", appointment.starts_at, reason, who is None)
        _record("interview.cancelled", by, appointment)


def _locked(appointment: Appointment) -> Appointment:
    """As it is now: two windows of one candidate must not both pass the limit."""
    Appointment.objects.select_for_update().get(pk=appointment.pk)
    return queries.with_all(Appointment.objects.filter(pk=appointment.pk)).get()


def _refuse_stranger(interviewer: Person, application: Application) -> None:
    if not policy.may_interview(interviewer, application):
        raise NotAnInterviewer


def _refuse_begun(appointment: Appointment) -> None:
    if Appointment.objects.filter(pk=appointment.pk, cancelled_at__isnull=False).exists():
        raise CalledOff
    if Appointment.objects.filter(pk=appointment.pk, interview__isnull=False).exists():
        raise AlreadyHeld


def _refuse_limit(appointment: Appointment) -> None:
    rules = free.rules(appointment.application.job)
    if appointment.changes.filter(by_candidate=True, what="moved").count() >= rules.most_moves:
        raise MovedOften
    if appointment.starts_at - timedelta(hours=rules.notice_hours) < clock.now():
        raise TooLate


def _refuse_unknown(zone: str) -> None:
    if not zones.is_known(zone):
        raise UnknownZone


def _say(name: str, by: Person | PrivateLink, request: TimeRequest, **facts: events.Fact) -> None:
    application = request.application
    events.record(name, by=by, subject=request.subject, job=application.job_id, application=application.pk, **facts)


def _record(name: str, by: Person | PrivateLink, appointment: Appointment) -> None:
    application = appointment.application
    events.record(name, by=by, subject=appointment.subject, job=application.job_id, application=application.pk)
