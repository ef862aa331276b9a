"""Themes by minutes: from a planned question to the next one that is put, and who spoke meanwhile."""

from dataclasses import dataclass

from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.conversation.metrics.coverage import Covered
from backroom.engines.conversation.talk import Talk


@dataclass(frozen=True)
class Theme:
    """A stretch of the talk: the planned question it began with (None before the first), its turns, its times."""

    question: int | None
    first_turn: int
    last_turn: int
    start: float | None
    end: float | None

    @property
    def seconds(self) -> float | None:
        return None if self.start is None or self.end is None else max(0.0, self.end - self.start)


def found(talk: Talk, covered: list[Covered], asked: list[Asked]) -> list[Theme]:
    """In order of the talk. Without times the turns are known and the minutes are not."""
    begins = sorted((asked[one.asked].turn, one.question) for one in covered if one.asked is not None)
    marks: list[tuple[int, int | None]] = [*([(0, None)] if not begins or begins[0][0] else []), *begins]
    themes = []
    for place, (turn, question) in enumerate(marks):
        after = marks[place + 1][0] if place + 1 < len(marks) else len(talk.turns)
        last = max(turn, after - 1)
        end = talk.turns[after].start if after < len(talk.turns) else _last(talk)
        themes.append(Theme(question, turn, last, talk.turns[turn].start, end))
    return themes


def _last(talk: Talk) -> float | None:
    if talk.timing == "exact":
        return max(segment.end or 0.0 for segment in talk.segments)
    return talk.segments[-1].start if talk.timing == "starts_only" else None
