"""Times in somebody's own zone, and in the other's: as words, with the offset where an hour is shown twice."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import dateformat, timezone
from django.utils.translation import gettext as _

from backroom.engines.times import zones
from backroom.web.parts import words


@dataclass(frozen=True)
class Choice:
    """A zone as it can be chosen."""

    name: str
    label: str


def chosen(name: str | None, otherwise: str = "") -> str:
    """A known zone: what was asked for, what was known before, or the installation's own."""
    for candidate in (name, otherwise):
        if candidate and zones.is_known(candidate):
            return candidate
    return settings.TIME_ZONE


def choices(now: datetime, first: str) -> list[Choice]:
    """Every zone by name, with the time it is there now; the chosen one and the house's own stand first."""
    own = list(dict.fromkeys([first, settings.TIME_ZONE]))
    rest = sorted(zones.names() - set(own))
    return [
        Choice(name, _("%(zone)s, now %(at)s") % {"zone": name.replace("_", " "), "at": clock(now, name)})
        for name in own + rest
    ]


def clock(at: datetime, zone: str) -> str:
    """14:00, or 01:30 (UTC+1) in the hour that is shown twice."""
    return zones.clock(at.astimezone(ZoneInfo(zone)))


def day(at: datetime, zone: str) -> str:
    return words.day(at.astimezone(ZoneInfo(zone)))


def span(start: datetime, end: datetime, zone: str) -> str:
    """Friday 27 November, 15:00 to 15:50"""
    said = {"day": day(start, zone), "start": clock(start, zone), "end": clock(end, zone)}
    return _("%(day)s, %(start)s to %(end)s") % said


def other(at: datetime, there: str, here: str) -> str:
    """The same moment on the other side: the clock, with the weekday where the day differs."""
    local = at.astimezone(ZoneInfo(there))
    same = local.date() == at.astimezone(ZoneInfo(here)).date()
    return (
        f"{clock(at, there)} {zones.city(there)}"
        if same
        else f"{dateformat.format(local, 'D')} {clock(at, there)} {zones.city(there)}"
    )


def apart(at: datetime, there: str, here: str) -> str:
    """London, where it is an hour earlier."""
    gap = zones.offset(int(at.timestamp()), there) - zones.offset(int(at.timestamp()), here)
    if not gap:
        return _("%(city)s, where clocks show the same time") % {"city": zones.city(there)}
    hours, minutes = divmod(abs(gap) // 60, 60)
    parts = []
    if hours:
        parts.append(_("an hour") if hours == 1 else _("%(n)s hours") % {"n": words.number(hours)})
    if minutes:
        parts.append(_("%(n)s minutes") % {"n": minutes})
    joined = _("and")
    said = {"city": zones.city(there), "gap": f" {joined} ".join(parts)}
    return (
        _("%(city)s, where it is %(gap)s later") % said
        if gap > 0
        else _("%(city)s, where it is %(gap)s earlier") % said
    )


def house() -> str:
    """The zone in which the house's pages show times, by its city: London time."""
    name = timezone.get_current_timezone_name()
    region = name.rpartition("/")[0]
    return _("%(city)s time") % {"city": zones.city(name)} if region and region != "Etc" else name


def all_times() -> str:
    """What a page of the team says once: whose clock its times were read off."""
    return f"All times are {house()}."


def city(zone: str) -> str:
    return zones.city(zone)


def offset(at: datetime, zone: str) -> str:
    """UTC+5:45"""
    return zones.offset_in_words(at.astimezone(ZoneInfo(zone)))
