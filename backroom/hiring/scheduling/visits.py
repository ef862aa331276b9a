"""What goes with an agreed time inside one transaction: its stops, its claims, the note of a change."""

from datetime import datetime, timedelta

from django.db.models import F, QuerySet

from backroom.hiring.scheduling import claims, free
from backroom.hiring.scheduling.models import Appointment, Change, OfferedStop, Reply
from backroom.hiring.scheduling.setup.models import PlaceKind
from backroom.records import clock


def offer_stops(appointment: Appointment) -> None:
    """The job's stops, each once for this candidate; who does not come to the house is offered their substitutes."""
    stops = free.stops_to_offer(appointment.application)
    walked = appointment.place.kind == PlaceKind.IN_PERSON
    at = appointment.starts_at - timedelta(minutes=sum(stop.minutes for stop in stops if stop.before_talk))
    rows = []
    for stop in stops:
        if not stop.before_talk:
            at = max(at, appointment.ends_at)
        end = at + timedelta(minutes=stop.minutes)
        rows.append(
            OfferedStop(
                application=appointment.application,
                appointment=appointment,
                plan=stop,
                position=stop.position,
                kind=stop.kind,
                title=stop.title,
                starts_at=at if walked else appointment.ends_at,
                ends_at=end if walked else appointment.ends_at,
                host=stop.host if walked else None,
                as_substitute=not walked,
                offered_at=clock.now(),
            )
        )
        at = end
    OfferedStop.objects.bulk_create(rows)


def move_stops(appointment: Appointment, was_from: datetime, was_until: datetime, was_in_person: bool) -> None:
    """Stops move along and hosts are asked anew; between the house and a screen they are offered afresh."""
    standing = appointment.offered_stops.filter(withdrawn_at=None)
    if was_in_person != (appointment.place.kind == PlaceKind.IN_PERSON):
        _withdraw(standing)
        offer_stops(appointment)
        return
    for stop in standing:
        shift = appointment.ends_at - was_until
        if stop.starts_at < was_from:
            shift = appointment.starts_at - was_from
        stop.starts_at, stop.ends_at = stop.starts_at + shift, stop.ends_at + shift
        stop.sequence += 1
        if shift:
            stop.reply, stop.replied_at, stop.proposed_at = Reply.NEEDS_ACTION, None, None
        stop.save(update_fields=["starts_at", "ends_at", "reply", "replied_at", "proposed_at", "sequence"])


def call_off(appointment: Appointment) -> None:
    _withdraw(appointment.offered_stops.filter(withdrawn_at=None))
    claims.release(appointment)


def _withdraw(stops: QuerySet[OfferedStop]) -> None:
    """They stay to be read: their hosts are told, and calendars count up to the end."""
    stops.update(withdrawn_at=clock.now(), sequence=F("sequence") + 1)


def note_change(appointment: Appointment, what: str, was_at: datetime, reason: str, by_candidate: bool) -> None:
    change = Change(
        appointment=appointment,
        key_id=appointment.application.key_id,
        what=what,
        by_candidate=by_candidate,
        was_at=was_at,
        made_at=clock.now(),
    )
    change.reason = reason
    change.save(force_insert=True)
