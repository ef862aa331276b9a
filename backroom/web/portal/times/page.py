"""Puts the candidate's pages of times together: free times by day, in their zone and in the Place's."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.utils import dateformat
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.scheduling import free
from backroom.hiring.scheduling.free import Slot
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person
from backroom.records import clock
from backroom.web.parts import words, zones

DAYS = 8  # shown at once


@dataclass(frozen=True)
class Option:
    """One free time as it is chosen."""

    value: str
    at: str
    there: str  # empty where the clocks of both show the same
    whole: str
    whole_there: str


@dataclass(frozen=True)
class Day:
    weekday: str
    date: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Choosing:
    """The page on which a time is chosen."""

    first_name: str
    interviewer: Person
    job: str
    how: str
    length: str
    zone: str
    zones: list[zones.Choice]
    apart: str
    days: tuple[Day, ...]
    later: int  # the number of the next page, 0 when there is none
    sooner: int
    now: str  # the time agreed so far, when moving


def choosing(
    link: PrivateLink,
    interviewer: Person,
    place_kind: str,
    slots: Sequence[Slot],
    zone: str,
    page: int,
    moving: Appointment | None = None,
) -> Choosing:
    there = free.zone_of(slots[0].place) if slots else zones.chosen(None)
    by_day: dict[str, list[Slot]] = {}
    for slot in slots:
        by_day.setdefault(f"{slot.begins_at.astimezone(ZoneInfo(zone)):%Y-%m-%d}", []).append(slot)
    days = list(by_day.values())
    page = max(1, min(page, -(-len(days) // DAYS) or 1))
    shown = days[(page - 1) * DAYS : page * DAYS]
    return Choosing(
        first_name=link.application.candidate.first_name,
        interviewer=interviewer,
        job=link.application.job.title,
        how={"in_person": _("at our place"), "phone": _("by phone"), "online": _("in a private online room")}[
            place_kind
        ],
        length=_length(slots),
        zone=zone,
        zones=zones.choices(clock.now(), zone),
        apart=zones.apart(slots[0].begins_at if slots else clock.now(), there, zone),
        days=tuple(_day(found, zone) for found in shown),
        later=page + 1 if page * DAYS < len(days) else 0,
        sooner=page - 1,
        now=zones.span(moving.starts_at, moving.ends_at, zone) if moving else "",
    )


def own_zone(link: PrivateLink, asked: str | None) -> str:
    """The one asked for, the one of the last time agreed, or the house's."""
    last = link.application.appointments.exclude(candidate_zone="").order_by("-agreed_at").first()
    return zones.chosen(asked, last.candidate_zone if last else "")


def _day(slots: list[Slot], zone: str) -> Day:
    first = slots[0].begins_at.astimezone(ZoneInfo(zone))
    weekday, date = dateformat.format(first, "l"), dateformat.format(first, pgettext("day and month", "j F"))
    return Day(weekday, date, tuple(_option(slot, zone) for slot in slots))


def _option(slot: Slot, zone: str) -> Option:
    there = free.zone_of(slot.place)
    end = slot.ends_at
    apart = zones.offset(slot.begins_at, there) != zones.offset(slot.begins_at, zone)
    return Option(
        value=slot.begins_at.isoformat(),
        at=zones.clock(slot.begins_at, zone),
        there=zones.other(slot.begins_at, there, zone) if apart else "",
        whole=_("%(when)s in %(city)s") % {"when": zones.span(slot.begins_at, end, zone), "city": zones.city(zone)},
        whole_there=_("%(when)s in %(city)s")
        % {"when": zones.span(slot.begins_at, end, there), "city": zones.city(there)},
    )


def _length(slots: Sequence[Slot]) -> str:
    if not slots:
        return _("A talk")
    minutes = round((slots[0].ends_at - slots[0].begins_at).total_seconds() / 60)
    return {30: _("Half an hour"), 60: _("An hour"), 90: _("An hour and a half")}.get(
        minutes, _("%(n)s minutes") % {"n": words.number(minutes)}
    )
