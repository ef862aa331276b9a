"""What every agreed time goes through, whoever agrees, moves or calls it off, in the transaction of their act: claims,
stops, what changed and why."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import F

from backroom.hiring.candidates.models import Application
from backroom.hiring.scheduling import anchors, claims, free, queries, visits
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup.models import Place, PlaceKind
from backroom.people.models import Person
from backroom.records import clock
from backroom.records.refusals import Refused


class AlreadyAgreed(Refused):
    """There is a time with this interviewer already. Move that one."""


class CalledOff(Refused):
    """This conversation was called off. Agree a new time instead."""


class AlreadyHeld(Refused):
    """This conversation has begun; it can no longer be moved or called off."""


def agree(
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


def move(
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


def call_off(appointment: Appointment, who: Person | None, reason: str) -> None:
    refuse_begun(appointment)
    appointment.cancelled_at, appointment.cancelled_by = clock.now(), who
    appointment.sequence = F("sequence") + 1
    appointment.save(update_fields=["cancelled_at", "cancelled_by", "sequence"])
    appointment.refresh_from_db(fields=["sequence"])
    visits.call_off(appointment)
    visits.note_change(appointment, "cancelled", appointment.starts_at, reason, who is None)


def refuse_begun(appointment: Appointment) -> None:
    if Appointment.objects.filter(pk=appointment.pk, cancelled_at__isnull=False).exists():
        raise CalledOff
    if Appointment.objects.filter(pk=appointment.pk, interview__isnull=False).exists():
        raise AlreadyHeld
