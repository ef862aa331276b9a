"""An interview day: the rows of candidates, interviewers and Places, read for the placing engine."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from django.conf import settings

from backroom.engines.times import placing, slots, zones
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application, Arrangement
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.scheduling import claims, free, queries
from backroom.hiring.scheduling.setup.models import Place, PlaceKind
from backroom.people.models import Person
from backroom.records import clock

UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NEEDS = {"step_free": "step_free", "hearing_loop": "hearing_loop", "quiet_room": "quiet"}
NAMES = {"step_free": "a way without steps", "hearing_loop": "a hearing loop", "quiet": "quiet"}


@dataclass(frozen=True)
class Proposal:
    """One talk as it is proposed. Nothing is agreed by it."""

    application: Application
    interviewer: Person
    place: Place
    starts_at: datetime
    minutes: int


@dataclass(frozen=True)
class DayPlan:
    proposals: tuple[Proposal, ...]
    left: tuple[tuple[Application, str], ...]


def waiting(who: Person, job: Job) -> list[Application]:
    """Candidates of the job without a time, in the order they were added."""
    return [row for row in queries.without_time(who) if row.job_id == job.pk]


def propose(who: Person, job: Job, days: Sequence[date], places: Sequence[Place], seconds: float = 8.0) -> DayPlan:
    """Within working hours, calendars and what is agreed already. Raises placing.NoSolver."""
    open_ = {str(row.pk): row for row in waiting(who, job)}
    able = {str(m.person.pk): m.person for m in job.team.all() if m.part in (Part.MANAGER, Part.INTERVIEWER)}
    rooms = {str(place.pk): place for place in places if place.kind == PlaceKind.IN_PERSON}
    if not open_ or not days or not rooms:
        return DayPlan((), tuple((row, "there is no Place or no day") for row in open_.values()))
    spans = [_day(day) for day in sorted(days)]
    since, until = _moment(spans[0][0]), _moment(spans[-1][1])
    known = free.diaries(able.values(), rooms.values(), since, until)
    needs = _needs(list(open_.values()))
    talks = [
        placing.Talk(key, str(job.pk), free.wanted(row, PlaceKind.IN_PERSON).minutes, tuple(sorted(able)), needs[key])
        for key, row in open_.items()
    ]
    interviewers = [
        placing.Interviewer(key, _openings(known[claims.of_person(key)], spans), _most(known, key, len(spans)))
        for key in able
    ]
    private = free.rules(job).private_place
    fit = [
        placing.Room(key, _openings(known[claims.of_place(key)], spans), _has(place))
        for key, place in rooms.items()
        if place.closed_door or not private
    ]
    plan = placing.place(talks, interviewers, fit, seconds=seconds)
    proposals = [
        Proposal(open_[row.talk], able[row.interviewer], rooms[row.room], _moment(row.start * 60), row.end - row.start)
        for row in plan.placed
    ]
    return DayPlan(
        tuple(sorted(proposals, key=lambda row: row.starts_at)),
        tuple((open_[key], _in_words(why)) for key, why in plan.left),
    )


def _needs(rows: list[Application]) -> dict[str, frozenset[str]]:
    """What is arranged and nothing of why."""
    found: dict[str, set[str]] = {str(row.pk): set() for row in rows}
    asked = Arrangement.objects.filter(application__in=rows).exclude(arranged_at=None).defer("wish", "reason")
    for arrangement in asked:
        mine = {has for need, has in NEEDS.items() if getattr(arrangement, need)}
        found[str(arrangement.application_id)] |= mine
    return {key: frozenset(needs) for key, needs in found.items()}


def _has(place: Place) -> frozenset[str]:
    return frozenset(has for has in NAMES if getattr(place, has))


def _most(known: dict[str, slots.Diary], key: str, days: int) -> int:
    return known[claims.of_person(key)].most_a_day * days


def _openings(diary: slots.Diary, spans: list[slots.Span]) -> tuple[placing.Span, ...]:
    """In minutes since 1970, rounded inwards."""
    found = [span for since, until in spans for span in slots.openings(diary, since, until)]
    return tuple((-(-start // 60), end // 60) for start, end in found if end - start >= 60)


def _day(day: date) -> slots.Span:
    """From midnight to midnight in the house, and never what has passed."""
    zone = settings.TIME_ZONE
    begin = zones.second_of(day.toordinal(), 0, zone)
    return max(begin, int(clock.now().timestamp())), zones.second_of(day.toordinal(), zones.DAY, zone)


def _moment(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)


def _in_words(why: str) -> str:
    for code, name in NAMES.items():
        why = why.replace(code, name)
    return why


def readable(who: Person, job: Job, application_ids: list[str]) -> dict[str, Application]:
    """Of these ids, those that are the job's candidates and whom the person may know."""
    known = [text for text in application_ids if UUID.fullmatch(text)]
    return {str(row.pk): row for row in candidates.applications_of(who).filter(job=job, pk__in=known)}
