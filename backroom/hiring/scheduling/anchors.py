"""A talk is tied to the time on the clocks where it was agreed: when a zone's rules change, its moment moves along."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from backroom.engines.times import zones
from backroom.hiring.scheduling import claims
from backroom.hiring.scheduling.models import Appointment
from backroom.records.refusals import Refused


class UnknownZone(Refused):
    """That time zone is not known. Choose one from the list, such as Europe/London."""


def refuse_unknown(zone: str) -> None:
    if not zones.is_known(zone):
        raise UnknownZone


def tie(appointment: Appointment) -> None:
    """Remember what the clocks of both sides show by the rules of today."""
    appointment.offset = _offset(appointment.starts_at, appointment.zone)
    appointment.candidate_offset = _offset(appointment.starts_at, appointment.candidate_zone)


def loose(now: datetime) -> list[Appointment]:
    """Talks to come whose clocks, by the rules of today, no longer show what was agreed; those that move later come
    from the last on, the others from the first, so that none is in the next one's way."""
    rows = Appointment.objects.filter(cancelled_at=None, starts_at__gt=now, interview=None).exclude(zone="")
    found = [row for row in rows.select_related("application", "place") if not _is_tied(row)]
    return sorted(found, key=_order)


def shift(appointment: Appointment, by: timedelta) -> None:
    """Inside the caller's transaction: talk, stops and claims move by that much. Raises Taken."""
    appointment.starts_at, appointment.ends_at = appointment.starts_at + by, appointment.ends_at + by
    appointment.sequence += 1
    appointment.save(update_fields=["starts_at", "ends_at", "sequence"])
    if by:
        for stop in appointment.offered_stops.filter(withdrawn_at=None):
            stop.starts_at, stop.ends_at, stop.sequence = (
                stop.starts_at + by,
                stop.ends_at + by,
                stop.sequence + 1,
            )
            stop.proposed_at = stop.proposed_at and stop.proposed_at + by
            stop.save(update_fields=["starts_at", "ends_at", "sequence", "proposed_at"])
        claims.take(appointment)


def promised(appointment: Appointment) -> datetime:
    """When the clocks there show what was agreed. A time that they now skip is the moment they jump; of one that they
    show twice it is the nearer."""
    if appointment.offset is None:
        return appointment.starts_at
    wall = (appointment.starts_at + timedelta(seconds=appointment.offset)).replace(tzinfo=None)
    found: Iterable[datetime] = zones.showings(wall, appointment.zone)
    if found:
        return min(found, key=lambda at: abs(at - appointment.starts_at))
    second = zones.second_of(wall.toordinal(), wall.hour * 60 + wall.minute, appointment.zone)
    return datetime.fromtimestamp(second, UTC)


def _is_tied(row: Appointment) -> bool:
    there = row.offset in (None, _offset(row.starts_at, row.zone))
    return there and row.candidate_offset in (None, _offset(row.starts_at, row.candidate_zone))


def _order(row: Appointment) -> tuple[bool, float]:
    later = promised(row) > row.starts_at
    return later, -row.starts_at.timestamp() if later else row.starts_at.timestamp()


def _offset(at: datetime, zone: str) -> int | None:
    return zones.offset(int(at.timestamp()), zone) if zone else None
