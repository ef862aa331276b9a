"""The three questions put to OR-Tools: who talks with whom, when, and in which room."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from backroom.engines.times.placing.problem import Placed, Problem, Room, Span


class NoSolver(Exception):
    """Placing many talks at once needs OR-Tools. Ask your administrator to run: .venv/bin/pip install ortools"""


def assign(problem: Problem) -> dict[str, str]:
    """Talk to interviewer, as a flow of least cost: everyone's next talk costs more than the last, so loads come out
    as even as they can be; among even ones a job keeps to the faces it has."""
    flow, talks, known = _flow(), problem.talks, problem.known
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
        fit = sum((end - start + problem.gap) // (longest + problem.gap) for start, end in person.openings)
        for turn in range(min(fit, person.most) if person.most else fit):
            flow.add_arc_with_capacity_and_unit_cost(node[f"p{key}"], node["to"], 1, 100 * turn)
    flow.set_node_supply(node["from"], len(talks))
    flow.set_node_supply(node["to"], -len(talks))
    flow.solve_max_flow_with_min_cost()
    return {talk: who for arc, (talk, who) in arcs.items() if flow.flow(arc)}


def times(problem: Problem, with_whom: Mapping[str, str], *, seconds: float, seed: int) -> dict[str, int]:
    """Talk to start. All of them if that can be found in two thirds of the time, else as many as can be."""
    for share, all_of_them in ((0.65, True), (0.35, False)):
        found = _times(problem, with_whom, all_of_them, seconds * share, seed)
        if found:
            return found
    return {}


def _times(
    problem: Problem, with_whom: Mapping[str, str], all_of_them: bool, seconds: float, seed: int
) -> dict[str, int]:
    cp = _solver()
    model = cp.CpModel()
    there: dict[str, Any] = {}
    begins: dict[str, Any] = {}
    intervals: dict[str, Any] = {}
    by_person: dict[str, list[Any]] = defaultdict(list)
    for talk in problem.talks:
        who = with_whom.get(talk.key)
        starts = problem.starts(talk, who) if who else []
        if not who or not starts:
            continue
        begin = begins[talk.key] = model.new_int_var_from_domain(cp.Domain.from_values(starts), "")
        present = there[talk.key] = model.new_bool_var("")
        if all_of_them:
            model.add(present == 1)
        with_gap = talk.minutes + problem.gap
        by_person[who].append(model.new_optional_fixed_size_interval_var(begin, with_gap, present, ""))
        intervals[talk.key] = model.new_optional_fixed_size_interval_var(begin, talk.minutes, present, "")
    for spans in by_person.values():
        model.add_no_overlap(spans)
    _as_many_as_rooms(model, problem, intervals)
    if not all_of_them:
        model.maximize(sum(there.values()))
    solver = solve(model, seconds, seed)
    if solver is None:
        return {}
    return {key: solver.value(begin) for key, begin in begins.items() if solver.value(there[key])}


def _as_many_as_rooms(model: Any, problem: Problem, intervals: Mapping[str, Any]) -> None:
    """For each set of needs: at no time more talks with at least these than rooms that have them; a room that is
    closed counts as taken."""
    first = min(start for room in problem.rooms for start, _end in room.openings)
    last = max(end for room in problem.rooms for _start, end in room.openings)
    plain: frozenset[str] = frozenset()
    for needs in {talk.needs for talk in problem.talks} | {plain}:
        fitting = [room for room in problem.rooms if needs <= room.has]
        mine = [intervals[talk.key] for talk in problem.talks if talk.key in intervals and needs <= talk.needs]
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


def rooms(
    problem: Problem, with_whom: Mapping[str, str], begins: Mapping[str, int], *, seconds: float, seed: int
) -> list[Placed]:
    """Rooms for as many as can be of the talks whose times stand: no room twice, none without what a talk needs."""
    model = _solver().CpModel()
    timed = sorted(
        (talk for talk in problem.talks if talk.key in begins), key=lambda talk: (begins[talk.key], talk.key)
    )
    spans = {talk.key: (begins[talk.key], begins[talk.key] + talk.minutes) for talk in timed}
    takes: dict[tuple[str, str], Any] = {}
    for talk in timed:
        for room in problem.fitting(talk):
            if room.is_open(*spans[talk.key]):
                takes[talk.key, room.key] = model.new_bool_var("")
        model.add_at_most_one(var for (key, _room), var in takes.items() if key == talk.key)
    for begin in {start for start, _end in spans.values()}:
        then = [key for key, (start, end) in spans.items() if start <= begin < end]
        for room in problem.rooms:
            model.add_at_most_one(takes[key, room.key] for key in then if (key, room.key) in takes)
    model.maximize(sum(takes.values()))
    solver = solve(model, seconds, seed)
    found = {key: room for (key, room), var in takes.items() if solver is not None and solver.value(var)}
    return [Placed(t.key, with_whom[t.key], found[t.key], *spans[t.key]) for t in timed if t.key in found]


def solve(model: Any, seconds: float, seed: int) -> Any:
    """The solver with values, or None when nothing was found."""
    cp = _solver()
    solver = cp.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.random_seed = seed
    solver.parameters.num_workers = 2
    status = solver.solve(model)
    return solver if status in (cp.OPTIMAL, cp.FEASIBLE) else None


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
