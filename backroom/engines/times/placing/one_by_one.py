"""Talks placed one after another: quick, and often enough."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from backroom.engines.times.placing.problem import Placed, Problem, Span


def place(problem: Problem, with_whom: Mapping[str, str]) -> list[Placed]:
    """Those who need most first; each at the earliest start at which interviewer and the plainest room are free."""
    busy: dict[str, list[Span]] = defaultdict(list)
    placed = []
    mine = (talk for talk in problem.talks if talk.key in with_whom)
    for talk in sorted(mine, key=lambda talk: (-len(talk.needs), -talk.minutes, talk.key)):
        who = with_whom[talk.key]
        plainest = sorted(problem.fitting(talk), key=lambda room: (len(room.has), room.key))
        for at in sorted(problem.starts(talk, who)):
            end = at + talk.minutes
            if not _is_free(busy[who], at - problem.gap, end + problem.gap):
                continue
            room = next((r for r in plainest if r.is_open(at, end) and _is_free(busy[r.key], at, end)), None)
            if room is not None:
                busy[who].append((at, end))
                busy[room.key].append((at, end))
                placed.append(Placed(talk.key, who, room.key, at, end))
                break
    return placed


def _is_free(busy: Sequence[Span], start: int, end: int) -> bool:
    return all(end <= first or last <= start for first, last in busy)
