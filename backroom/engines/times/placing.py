"""Interview days: many talks placed at once on interviewers, rooms and minutes. Needs OR-Tools, the extra `placing`.

Two steps instead of one model over everything: first who talks with whom (loads even, few interviewers per job), then
when (nobody twice, breaks between, never more talks than rooms that fit); the rooms themselves follow from the times.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Span = tuple[int, int]  # minutes from any common beginning


TURNS = 3


class NoSolver(Exception):
    """Placing many talks at once needs OR-Tools. Ask your administrator to run: .venv/bin/pip install ortools"""


@dataclass(frozen=True)
class Talk:
    """One candidate's talk. `needs`: what the room must have; `interviewers`: who can hold it."""

    key: str
    job: str
    minutes: int
    interviewers: tuple[str, ...]
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Interviewer:
    key: str
    openings: tuple[Span, ...]
    most: int = 0  # talks in all; 0: no limit


@dataclass(frozen=True)
class Room:
    key: str
    openings: tuple[Span, ...]
    has: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Placed:
    talk: str
    interviewer: str
    room: str
    start: int
    end: int


@dataclass(frozen=True)
class Plan:
    """`left`: talks that found no place, each with the reason in words."""

    placed: tuple[Placed, ...]
    left: tuple[tuple[str, str], ...] = ()
    loads: Mapping[str, int] = field(default_factory=dict)


def place(
    talks: Sequence[Talk],
    interviewers: Sequence[Interviewer],
    rooms: Sequence[Room],
    *,
    step: int = 5,
    gap: int = 5,
    seconds: float = 8.0,
    seed: int = 1,
) -> Plan:
    """A plan in which nobody and no room is taken twice and everyone has `gap` minutes between two talks.

    Starts stand at whole `step` minutes. Raises NoSolver without OR-Tools. Deterministic for a seed while the time
    limit is not met; within it, as many talks as it finds room for are placed.
    """
    known = {person.key: person for person in interviewers}
    left, open_ = [], []
    for talk in talks:
        why = _hopeless(talk, known, rooms)
        left += [(talk.key, why)] if why else []
        open_ += [] if why else [talk]
    if not open_:
        return Plan((), tuple(left))
    with_whom = _assign(open_, known, gap)
    times, placed, roomless = _best(open_, with_whom, known, rooms, step, gap, seconds, seed)
    reasons = {
        talk.key: "its interviewers have as many talks as fit"
        if talk.key not in with_whom
        else "no time is left at which an interviewer and a fitting room are free together"
        for talk in open_
        if talk.key not in times
    }
    reasons |= dict.fromkeys(roomless, "every fitting room is taken then")
    loads: dict[str, int] = defaultdict(int)
    for row in placed:
        loads[row.interviewer] += 1
    return Plan(tuple(placed), (*left, *sorted(reasons.items())), dict(loads))


def _best(
    talks: Sequence[Talk],
    with_whom: Mapping[str, str],
    known: Mapping[str, Interviewer],
    rooms: Sequence[Room],
    step: int,
    gap: int,
    seconds: float,
    seed: int,
) -> tuple[dict[str, int], list[Placed], list[str]]:
    """One by one first, which is quick and often enough; else times for all at once, then rooms. Where the rooms do
    not come out, other times are tried; the fullest plan is kept."""
    first = _one_by_one(talks, with_whom, known, rooms, step, gap)
    best: tuple[dict[str, int], list[Placed], list[str]] = ({row.talk: row.start for row in first}, first, [])
    if len(first) == len(talks):
        return best
    for turn in range(TURNS):
        share = seconds / TURNS
        times = _schedule(talks, with_whom, known, rooms, step, gap, share * 0.8, seed + turn)
        placed, roomless = _rooms(talks, with_whom, times, rooms, share * 0.2, seed)
        if len(placed) > len(best[1]):
            best = (times, placed, roomless)
        if len(placed) == len(talks):
            break
    return best


def _one_by_one(
    talks: Sequence[Talk],
    with_whom: Mapping[str, str],
    known: Mapping[str, Interviewer],
    rooms: Sequence[Room],
    step: int,
    gap: int,
) -> list[Placed]:
    """Those who need most first; each at the earliest start at which interviewer and the plainest room are free."""
    busy: dict[str, list[Span]] = defaultdict(list)
    placed = []
    for talk in sorted((t for t in talks if t.key in with_whom), key=lambda t: (-len(t.needs), -t.minutes, t.key)):
        who = with_whom[talk.key]
        fitting = sorted((room for room in rooms if talk.needs <= room.has), key=lambda room: (len(room.has), room.key))
        for at in sorted(_starts(talk, known[who], rooms, step)):
            end = at + talk.minutes
            if not _is_free(busy[who], at - gap, end + gap):
                continue
            room = next((r for r in fitting if _holds(r, at, end) and _is_free(busy[r.key], at, end)), None)
            if room is not None:
                busy[who].append((at, end))
                busy[room.key].append((at, end))
                placed.append(Placed(talk.key, who, room.key, at, end))
                break
    return placed


def _is_free(busy: Sequence[Span], start: int, end: int) -> bool:
    return all(end <= first or last <= start for first, last in busy)


def _holds(room: Room, start: int, end: int) -> bool:
    return any(first <= start and end <= last for first, last in room.openings)


def _hopeless(talk: Talk, known: Mapping[str, Interviewer], rooms: Sequence[Room]) -> str:
    able = [known[key] for key in talk.interviewers if key in known]
    if not any(end - start >= talk.minutes for person in able for start, end in person.openings):
        return "none of its interviewers is there long enough"
    fitting = [room for room in rooms if talk.needs <= room.has]
    if not fitting:
        return f"no room has {' and '.join(sorted(talk.needs))}" if talk.needs else "there is no room"
    if not any(end - start >= talk.minutes for room in fitting for start, end in room.openings):
        return "no fitting room is free long enough"
    return ""


def _assign(talks: Sequence[Talk], known: Mapping[str, Interviewer], gap: int) -> dict[str, str]:
    """Talk to interviewer, as a flow of least cost: everyone's next talk costs more than the last, so loads come out
    as even as they can be; among even ones a job keeps to the faces it has."""
    flow = _flow()
    node = {name: number for number, name in enumerate(["from", "to", *(f"t{t.key}" for t in talks)])}
    node |= {f"p{key}": len(node) + number for number, key in enumerate(known)}
    order = {job: number for number, job in enumerate(sorted({talk.job for talk in talks}))}
    arcs = {}
    for talk in talks:
        flow.add_arc_with_capacity_and_unit_cost(node["from"], node[f"t{talk.key}"], 1, 0)
        able = [who for who in talk.interviewers if who in known]
        for number, who in enumerate(able):
            rank = (number - order[talk.job]) % len(able)
            arc = flow.add_arc_with_capacity_and_unit_cost(node[f"t{talk.key}"], node[f"p{who}"], 1, rank)
            arcs[arc] = (talk.key, who)
    longest = max(talk.minutes for talk in talks)
    for key, person in known.items():
        fit = sum((end - start + gap) // (longest + gap) for start, end in person.openings)
        for turn in range(min(fit, person.most) if person.most else fit):
            flow.add_arc_with_capacity_and_unit_cost(node[f"p{key}"], node["to"], 1, 100 * turn)
    flow.set_node_supply(node["from"], len(talks))
    flow.set_node_supply(node["to"], -len(talks))
    flow.solve_max_flow_with_min_cost()
    return {talk: who for arc, (talk, who) in arcs.items() if flow.flow(arc)}


def _schedule(
    talks: Sequence[Talk],
    with_whom: Mapping[str, str],
    known: Mapping[str, Interviewer],
    rooms: Sequence[Room],
    step: int,
    gap: int,
    seconds: float,
    seed: int,
) -> dict[str, int]:
    """Talk to start. All of them if that can be found in two thirds of the time, else as many as can be."""
    for share, all_of_them in ((0.65, True), (0.35, False)):
        cp = _solver()
        model = cp.CpModel()
        there: dict[str, Any] = {}
        start: dict[str, Any] = {}
        by_person: dict[str, list[Any]] = defaultdict(list)
        intervals: dict[str, Any] = {}
        for talk in talks:
            if talk.key not in with_whom:
                continue
            domain = _starts(talk, known[with_whom[talk.key]], rooms, step)
            if not domain:
                continue
            begin = model.new_int_var_from_domain(cp.Domain.from_values(domain), "")
            present = model.new_bool_var("")
            if all_of_them:
                model.add(present == 1)
            there[talk.key], start[talk.key] = present, begin
            long = talk.minutes + gap
            by_person[with_whom[talk.key]].append(model.new_optional_fixed_size_interval_var(begin, long, present, ""))
            intervals[talk.key] = model.new_optional_fixed_size_interval_var(begin, talk.minutes, present, "")
        for spans in by_person.values():
            model.add_no_overlap(spans)
        _as_many_as_rooms(model, talks, intervals, rooms)
        if not all_of_them:
            model.maximize(sum(there.values()))
        solver = _run(cp, model, seconds * share, seed)
        if solver is not None:
            return {key: solver.value(begin) for key, begin in start.items() if solver.value(there[key])}
    return {}


def _as_many_as_rooms(model: Any, talks: Sequence[Talk], intervals: Mapping[str, Any], rooms: Sequence[Room]) -> None:
    """For each set of needs: at no time more talks with at least these than rooms that have them; a room that is
    closed counts as taken."""
    first = min(start for room in rooms for start, _end in room.openings)
    last = max(end for room in rooms for _start, end in room.openings)
    plain: frozenset[str] = frozenset()
    for needs in {talk.needs for talk in talks} | {plain}:
        fitting = [room for room in rooms if needs <= room.has]
        mine = [intervals[talk.key] for talk in talks if talk.key in intervals and needs <= talk.needs]
        closed = [
            model.new_fixed_size_interval_var(start, end - start, "")
            for room in fitting
            for start, end in _closed(room, first, last)
        ]
        model.add_cumulative(mine + closed, [1] * (len(mine) + len(closed)), len(fitting))


def _closed(room: Room, first: int, last: int) -> list[Span]:
    found, at = [], first
    for start, end in sorted(room.openings):
        if start > at:
            found.append((at, start))
        at = max(at, end)
    return [*found, (at, last)] if at < last else found


def _starts(talk: Talk, person: Interviewer, rooms: Sequence[Room], step: int) -> list[int]:
    """Where the talk lies within one opening of its interviewer and one of a fitting room."""
    fitting = [span for room in rooms if talk.needs <= room.has for span in room.openings]
    return [
        at
        for start, end in person.openings
        for at in range(-(-start // step) * step, end - talk.minutes + 1, step)
        if any(first <= at and at + talk.minutes <= last for first, last in fitting)
    ]


def _rooms(
    talks: Sequence[Talk],
    with_whom: Mapping[str, str],
    times: Mapping[str, int],
    rooms: Sequence[Room],
    seconds: float,
    seed: int,
) -> tuple[list[Placed], list[str]]:
    """Rooms for talks whose times stand: no room twice, and none without what a talk needs."""
    cp = _solver()
    model = cp.CpModel()
    timed = sorted((talk for talk in talks if talk.key in times), key=lambda talk: (times[talk.key], talk.key))
    spans = {talk.key: (times[talk.key], times[talk.key] + talk.minutes) for talk in timed}
    takes: dict[tuple[str, str], Any] = {}
    for talk in timed:
        start, end = spans[talk.key]
        for room in rooms:
            if talk.needs <= room.has and any(first <= start and end <= last for first, last in room.openings):
                takes[talk.key, room.key] = model.new_bool_var("")
        model.add_at_most_one(var for (key, _room), var in takes.items() if key == talk.key)
    for begin in {start for start, _end in spans.values()}:
        then = [key for key, (start, end) in spans.items() if start <= begin < end]
        for room in rooms:
            model.add_at_most_one(takes[key, room.key] for key in then if (key, room.key) in takes)
    model.maximize(sum(takes.values()))
    solver = _run(cp, model, seconds, seed)
    found = {key: room for (key, room), var in takes.items() if solver is not None and solver.value(var)}
    placed = [Placed(t.key, with_whom[t.key], found[t.key], *spans[t.key]) for t in timed if t.key in found]
    return placed, [talk.key for talk in timed if talk.key not in found]


def _flow() -> Any:
    try:
        from ortools.graph.python import min_cost_flow
    except ImportError:
        raise NoSolver from None
    return min_cost_flow.SimpleMinCostFlow()


def _solver() -> Any:
    try:
        from ortools.sat.python import cp_model
    except ImportError:
        raise NoSolver from None
    return cp_model


def _run(cp: Any, model: Any, seconds: float, seed: int) -> Any:
    """The solver with values, or None when nothing was found."""
    solver = cp.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.random_seed = seed
    solver.parameters.num_workers = 2
    status = solver.solve(model)
    return solver if status in (cp.OPTIMAL, cp.FEASIBLE) else None
