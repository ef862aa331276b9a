"""What a ledger is made of, and when a difference is a gap: plain data and arithmetic, no table."""

from dataclasses import dataclass
from datetime import datetime
from statistics import median
from uuid import UUID

FULL, HALF, GAP, OPEN = "full", "half", "gap", ""
ASPECTS = {
    "core": "Core questions",
    "probes": "Probes",
    "minutes": "Minutes",
    "planned": "Planned time",
    "tour": "Tour",
    "colleagues": "Met colleagues",
    "own_questions": "Own questions",
    "arrangement": "Arranged",
    "guide": "Guide",
}


@dataclass(frozen=True)
class Answer:
    """What was said about a gap. `how`: reason or closed."""

    how: str
    text: str
    at: datetime
    by: str


@dataclass(frozen=True)
class Chance:
    """One aspect of one candidate's conversations. `mark`: full, half (different, with a reason), gap, or open.

    `value` is short; `detail` says the difference; `said` how a sentence names the gap; `gap` is the part of `value`
    that the gap is about, where it is not all of it.
    """

    aspect: str
    value: str
    mark: str
    detail: str = ""
    said: str = ""
    answer: Answer | None = None
    gap: str = ""

    @property
    def gap_seen(self) -> str:
        """What an answer to the gap was given to: an answer to another number does not count."""
        return self.gap or self.value

    @property
    def name(self) -> str:
        return ASPECTS[self.aspect]


@dataclass(frozen=True)
class Conditions:
    """Under which conditions they talked; shown, and compared by people."""

    day: str
    hour: str
    mode: str
    interviewer: str
    notice: str
    guide: str


@dataclass(frozen=True)
class Line:
    """One candidate of the job."""

    application_id: UUID
    name: str
    state: str  # "held", "booked" or "none"
    conditions: Conditions | None
    chances: tuple[Chance, ...]
    themes: tuple[tuple[str, int], ...]  # name of the theme, minutes
    decided: bool

    @property
    def gaps(self) -> tuple[Chance, ...]:
        return tuple(chance for chance in self.chances if chance.mark == GAP)


@dataclass(frozen=True)
class Margin:
    """How far minutes and probes may differ."""

    minutes: int
    probes: int


@dataclass(frozen=True)
class Ledger:
    """All candidates of a job, in the order in which they came."""

    lines: tuple[Line, ...]
    margin: Margin
    themes: tuple[str, ...]

    @property
    def open_gaps(self) -> tuple[tuple[Line, Chance], ...]:
        return tuple((line, chance) for line in self.lines if not line.decided for chance in line.gaps)


def away(own: int, others: list[int], margin: int) -> int:
    """How far a number lies from the middle of the others' when that is more than the margin, else 0.

    With one other candidate only the smaller number is away, so that one difference is one gap.
    """
    if not others:
        return 0
    apart = round(own - median(others))
    if abs(apart) <= margin or (len(others) == 1 and apart > 0):
        return 0
    return apart
