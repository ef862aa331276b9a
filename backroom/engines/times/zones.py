"""Between wall clocks and instants, by the zone database: skipped and doubled hours have one meaning each."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

DAY = 24 * 60


class UnknownZone(ValueError):
    """No zone of that name is in the zone database. Write one such as Europe/London."""


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Places' zones as people choose them: Region/City, and UTC; no aliases of offsets."""
    ours = ("Africa/", "America/", "Antarctica/", "Arctic/", "Asia/", "Atlantic/", "Australia/", "Europe/")
    more = ("Indian/", "Pacific/")
    return frozenset(name for name in available_timezones() if name.startswith((*ours, *more))) | {"UTC"}


def zone(name: str) -> ZoneInfo:
    """Raises UnknownZone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UnknownZone(name) from None


def is_known(name: str) -> bool:
    return name in names()


@lru_cache(maxsize=65536)
def second_of(day: int, minute: int, zone_name: str, last: bool = False) -> int:
    """Seconds since 1970 at which `zone_name`'s clocks show `minute` (0 to 1440) of the day with that ordinal.

    A time that clocks skip is the moment they jump; one shown twice is its first showing, with `last` its second.
    """
    wall = datetime.combine(date.fromordinal(day), time()) + timedelta(minutes=minute)
    place = zone(zone_name)
    early = wall.replace(tzinfo=place, fold=0).astimezone(UTC)
    late = wall.replace(tzinfo=place, fold=1).astimezone(UTC)
    if early <= late:
        return _seconds(late if last else early)
    # Skipped: the two readings lie on either side of the jump, and before it the offset is the old one.
    low, high = _seconds(late), _seconds(early)
    old = offset(low, zone_name)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if offset(middle, zone_name) == old else (low, middle)
    return high


def showings(wall: datetime, zone_name: str) -> tuple[datetime, ...]:
    """The instants (UTC) at which clocks there show this wall time: none when skipped, two when shown twice."""
    place = zone(zone_name)
    found = {wall.replace(tzinfo=place, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return tuple(sorted(at for at in found if at.astimezone(place).replace(tzinfo=None) == wall.replace(fold=0)))


def offset(second: int, zone_name: str) -> int:
    """Seconds east of UTC at that instant."""
    delta = datetime.fromtimestamp(second, zone(zone_name)).utcoffset()
    return int(delta.total_seconds()) if delta is not None else 0


def day_of(second: int, zone_name: str) -> int:
    """The ordinal of the day on which that instant falls there."""
    return datetime.fromtimestamp(second, zone(zone_name)).toordinal()


def is_doubled(there: datetime) -> bool:
    """True when the clocks of its zone show this wall time twice, so that the hour alone does not tell which."""
    return there.replace(fold=0).utcoffset() != there.replace(fold=1).utcoffset()


def clock(there: datetime) -> str:
    """14:00 on the clocks of its zone; 01:30 (UTC+1) in the hour that they show twice."""
    return f"{there:%H:%M}" + (f" ({offset_in_words(there)})" if is_doubled(there) else "")


def offset_in_words(there: datetime) -> str:
    """UTC+5:45"""
    delta = there.utcoffset()
    seconds = int(delta.total_seconds()) if delta is not None else 0
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"UTC{'-' if seconds < 0 else '+'}{hours}" + (f":{minutes:02}" if minutes else "")


def city(zone_name: str) -> str:
    """As people name it: America/Argentina/Buenos_Aires is Buenos Aires."""
    return zone_name.rpartition("/")[2].replace("_", " ")


def _seconds(at: datetime) -> int:
    return int(at.timestamp())
