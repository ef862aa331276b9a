"""What is to be placed, what comes of it, and where a talk could stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

Span = tuple[int, int]  # minutes from any common beginning


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

    def is_open(self, start: int, end: int) -> bool:
        return any(first <= start and end <= last for first, last in self.openings)


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


@dataclass(frozen=True)
class Problem:
    """Starts stand at whole `step` minutes; everyone has `gap` minutes between two talks."""

    talks: Sequence[Talk]
    interviewers: Sequence[Interviewer]
    rooms: Sequence[Room]
    step: int = 5
    gap: int = 5

    @cached_property
    def known(self) -> Mapping[str, Interviewer]:
        return {person.key: person for person in self.interviewers}

    def fitting(self, talk: Talk) -> list[Room]:
        return [room for room in self.rooms if talk.needs <= room.has]

    def starts(self, talk: Talk, who: str) -> list[int]:
        """Where the talk lies within one opening of its interviewer and one of a fitting room."""
        rooms = self.fitting(talk)
        return [
            at
            for start, end in self.known[who].openings
            for at in range(-(-start // self.step) * self.step, end - talk.minutes + 1, self.step)
            if any(room.is_open(at, at + talk.minutes) for room in rooms)
        ]

    def hopeless(self, talk: Talk) -> str:
        """Why no plan could ever hold this talk; empty where one might."""
        able = [self.known[key] for key in talk.interviewers if key in self.known]
        if not _is_long_enough(able, talk):
            return "none of its interviewers is there long enough"
        fitting = self.fitting(talk)
        if not fitting:
            return f"no room has {' and '.join(sorted(talk.needs))}" if talk.needs else "there is no room"
        return "" if _is_long_enough(fitting, talk) else "no fitting room is free long enough"


def _is_long_enough(those: Sequence[Interviewer | Room], talk: Talk) -> bool:
    return any(end - start >= talk.minutes for each in those for start, end in each.openings)
