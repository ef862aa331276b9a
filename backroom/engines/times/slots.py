"""Free times: what is left of working hours after what is taken, in seconds since 1970."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from backroom.engines.times import zones

Span = tuple[int, int]
Week = tuple[tuple[Span, ...], ...]
OFFICE: Week = (((540, 1020),),) * 5 + ((),) * 2
ALWAYS: Week = (((0, 1440),),) * 7


@dataclass(frozen=True)
class Diary:
    """When somebody, or a Place, can be had. `hours`: for each weekday from Monday, stretches in minutes from midnight
    of `zone`. `busy`: (start, end) in seconds since 1970, in any order. `talks`: starts of what counts against
    `most_a_day` (0: no limit). `buffer`: minutes kept free around what is busy."""

    zone: str
    hours: Week = OFFICE
    busy: tuple[Span, ...] = ()
    talks: tuple[int, ...] = ()
    buffer: int = 0
    most_a_day: int = 0


@dataclass(frozen=True)
class Need:
    """Someone's or something's time within a visit: `offset` and `minutes` from the visit's start, and what is open."""

    openings: Sequence[Span]
    offset: int
    minutes: int


def openings(diary: Diary, since: int, until: int) -> list[Span]:
    """Free stretches between two instants, in order, none touching another's busy time or its buffer."""
    full = _full_days(diary)
    free: list[Span] = []
    for day in range(zones.day_of(since, diary.zone), zones.day_of(until, diary.zone) + 1):
        if day in full:
            continue
        for first, last in diary.hours[(day + 6) % 7]:  # ordinal 1 was a Monday
            start = max(since, zones.second_of(day, first, diary.zone))
            end = min(until, zones.second_of(day, last, diary.zone, last=True))
            if start < end:
                free.append((start, end))
    return _without(free, _merged(diary.busy, diary.buffer * 60))


def starts(free: Iterable[Span], minutes: int, step: int, zone: str) -> list[int]:
    """Starts at every `step` minutes of the wall clock in `zone` at which `minutes` fit."""
    length, pace = minutes * 60, step * 60
    found: list[int] = []
    for start, end in free:
        shift = zones.offset(start, zone)
        first = -(-(start + shift) // pace) * pace - shift
        found.extend(range(first, end - length + 1, pace))
    return found


def fits(free: Sequence[Span], start: int, end: int) -> bool:
    index = bisect_right(free, (start, 1 << 62)) - 1
    return index >= 0 and free[index][0] <= start and end <= free[index][1]


def visits(lead: Need, others: Sequence[Need], step: int, zone: str) -> list[int]:
    """Starts of visits at which the lead and every other need have their time."""
    found = []
    for talk in starts(lead.openings, lead.minutes, step, zone):
        begin = talk - lead.offset * 60
        if all(
            fits(need.openings, begin + need.offset * 60, begin + (need.offset + need.minutes) * 60) for need in others
        ):
            found.append(begin)
    return found


def _full_days(diary: Diary) -> set[int]:
    if not diary.most_a_day:
        return set()
    counted = Counter(zones.day_of(start, diary.zone) for start in diary.talks)
    return {day for day, talks in counted.items() if talks >= diary.most_a_day}


def _merged(busy: Iterable[Span], buffer: int) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted((start - buffer, end + buffer) for start, end in busy):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _without(free: list[Span], busy: list[Span]) -> list[Span]:
    if not busy:
        return free
    ends, left = [end for _start, end in busy], []
    for start, end in free:
        for taken, over in busy[bisect_left(ends, start) :]:
            if taken >= end:
                break
            if start < taken:
                left.append((start, taken))
            start = max(start, over)
        if start < end:
            left.append((start, end))
    return left
