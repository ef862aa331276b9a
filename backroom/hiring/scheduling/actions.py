"""Writes of requests for a time and of agreed times, with the stops around them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F

from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.scheduling import anchors, claims, free, policy, queries, visits
from backroom.hiring.scheduling.claims import Taken
from backroom.hiring.scheduling.models import (
    Appointment,
    OfferedTime,
    Place,
    PlaceKind,
    TimeRequest,
)
from backroom.people.models import Person
from backroom.records import clock, events
from backroom.records.refusals import Refused, demand

__all__ = ["Taken"]


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
    anchors.refuse_unknown(zone)
    with transaction.atomic():
        request.offered.all().delete()
        OfferedTime.objects.bulk_create(
            OfferedTime(request=request, starts_at=start, ends_at=end, zone=zone) for start, end in spans
        )
        _say("time.offered", by, request, stretches=len(spans))


def book(*, by: PrivateLink, request: TimeRequest, begins_at: datetime, zone: str) -> Appointment:
    """The candidate picks a time that is free for everyone; the Place is found with it. Raises NotFree."""
    demand(policy.may_pick(by, request))
    anchors.refuse_unknown(zone)
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
    anchors.refuse_unknown(zone)
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


def _say(name: str, by: Person | PrivateLink, request: TimeRequest, **facts: events.Fact) -> None:
    application = request.application
    events.record(name, by=by, subject=request.subject, job=application.job_id, application=application.pk, **facts)


def _record(name: str, by: Person | PrivateLink, appointment: Appointment) -> None:
    application = appointment.application
    events.record(name, by=by, subject=appointment.subject, job=application.job_id, application=application.pk)
