"""Interview days: many talks placed at once on interviewers, rooms and minutes. Needs OR-Tools, the extra `placing`.

Two steps instead of one model over everything: first who talks with whom (loads even, few interviewers per job), then
when (nobody twice, breaks between, never more talks than rooms that fit); the rooms themselves follow from the times.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from backroom.engines.times.placing import all_at_once, one_by_one
from backroom.engines.times.placing.all_at_once import NoSolver
from backroom.engines.times.placing.problem import Interviewer, Placed, Plan, Problem, Room, Span, Talk

__all__ = ["Interviewer", "NoSolver", "Placed", "Plan", "Problem", "Room", "Span", "Talk", "place"]

TURNS = 3


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
    problem = Problem(talks, interviewers, rooms, step, gap)
    left = {talk.key: why for talk in talks if (why := problem.hopeless(talk))}
    problem = replace(problem, talks=[talk for talk in talks if talk.key not in left])
    if not problem.talks:
        return Plan((), tuple(left.items()))
    with_whom = all_at_once.assign(problem)
    begins, placed = _best(problem, with_whom, seconds, seed)
    done = {row.talk for row in placed}
    late = {talk.key: _why(talk.key, with_whom, begins) for talk in problem.talks if talk.key not in done}
    loads = Counter(row.interviewer for row in placed)
    return Plan(tuple(placed), (*left.items(), *sorted(late.items())), dict(loads))


def _best(
    problem: Problem, with_whom: Mapping[str, str], seconds: float, seed: int
) -> tuple[Mapping[str, int], list[Placed]]:
    """One by one first; else times for all at once, then rooms. Where the rooms do not come out, other times are
    tried; the fullest plan is kept, with the starts it came from."""
    placed = one_by_one.place(problem, with_whom)
    begins: Mapping[str, int] = {row.talk: row.start for row in placed}
    share = seconds / TURNS
    for turn in range(TURNS):
        if len(placed) == len(problem.talks):
            break
        times = all_at_once.times(problem, with_whom, seconds=share * 0.8, seed=seed + turn)
        found = all_at_once.rooms(problem, with_whom, times, seconds=share * 0.2, seed=seed)
        if len(found) > len(placed):
            begins, placed = times, found
    return begins, placed


def _why(talk: str, with_whom: Mapping[str, str], begins: Mapping[str, int]) -> str:
    if talk not in with_whom:
        return "its interviewers have as many talks as fit"
    if talk not in begins:
        return "no time is left at which an interviewer and a fitting room are free together"
    return "every fitting room is taken then"
