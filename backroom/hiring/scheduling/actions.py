"""Writes of Places and agreed times."""

from datetime import datetime, timedelta

from django.db import transaction

from backroom.hiring.candidates.models import Application
from backroom.hiring.scheduling import policy, queries
from backroom.hiring.scheduling.models import Appointment, Place
from backroom.people.models import Person
from backroom.records import clock, events
from backroom.records.refusals import Refused, demand


class Taken(Refused):
    """That time is taken. Choose another time or Place."""


class PlaceKnown(Refused):
    """There is a Place of that name already. Give this one its own name, or use that one."""


class NotAnInterviewer(Refused):
    """Only the one who decides or an interviewer of this job can hold the conversation."""


class AlreadyAgreed(Refused):
    """There is a time with this interviewer already. Move that one."""


class CalledOff(Refused):
    """This conversation was called off. Agree a new time instead."""


class AlreadyHeld(Refused):
    """This conversation has begun; it can no longer be moved or called off."""


def add_place(*, by: Person, name: str, **facts: object) -> Place:
    demand(policy.may_add_place(by))
    with transaction.atomic():
        if Place.objects.filter(name__iexact=name).exists():
            raise PlaceKnown
        place = Place.objects.create(name=name, added_at=clock.now(), **facts)
        events.record("place.added", by=by, subject=f"place:{place.pk}")
    return place


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
    if not policy.may_interview(interviewer, application):
        raise NotAnInterviewer
    ends_at = starts_at + timedelta(minutes=minutes)
    with transaction.atomic():
        if queries.live_for(application).filter(interviewer=interviewer).exists():
            raise AlreadyAgreed
        _refuse_clash(interviewer, place, starts_at, ends_at)
        appointment = Appointment.objects.create(
            application=application,
            interviewer=interviewer,
            place=place,
            starts_at=starts_at,
            ends_at=ends_at,
            agreed_at=clock.now(),
            agreed_by=by,
        )
        _record("interview.scheduled", by, appointment)
    return appointment


def move(*, by: Person, appointment: Appointment, place: Place, starts_at: datetime, minutes: int) -> None:
    demand(policy.may_schedule(by, appointment.application))
    with transaction.atomic():
        _refuse_begun(appointment)
        appointment.place, appointment.starts_at = place, starts_at
        appointment.ends_at = starts_at + timedelta(minutes=minutes)
        _refuse_clash(appointment.interviewer, place, starts_at, appointment.ends_at, appointment)
        appointment.save(update_fields=["place", "starts_at", "ends_at"])
        _record("interview.moved", by, appointment)


def cancel(*, by: Person, appointment: Appointment) -> None:
    demand(policy.may_schedule(by, appointment.application))
    with transaction.atomic():
        _refuse_begun(appointment)
        appointment.cancelled_at, appointment.cancelled_by = clock.now(), by
        appointment.save(update_fields=["cancelled_at", "cancelled_by"])
        _record("interview.cancelled", by, appointment)


def _refuse_clash(
    interviewer: Person, place: Place, starts_at: datetime, ends_at: datetime, but: Appointment | None = None
) -> None:
    taken = queries.clashes(interviewer, place, starts_at, ends_at, but.pk if but else None)
    if taken:
        raise Taken(f"Taken then: {', '.join(taken)}.")


def _refuse_begun(appointment: Appointment) -> None:
    if appointment.cancelled_at:
        raise CalledOff
    if Appointment.objects.filter(pk=appointment.pk, interview__isnull=False).exists():
        raise AlreadyHeld


def _record(name: str, by: Person, appointment: Appointment) -> None:
    application = appointment.application
    events.record(name, by=by, subject=appointment.subject, job=application.job_id, application=application.pk)
