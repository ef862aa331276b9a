"""The longest turn of the interviewer: from the start of its first segment to the end of its last."""

from backroom.engines.conversation.metrics.talk_share import NO_TIMES
from backroom.engines.conversation.talk import Talk, Turn
from backroom.engines.findings import Measure


def longest(talk: Talk) -> dict[str, float]:
    """Seconds of each voice's longest turn. Needs exact timing."""
    found: dict[str, float] = {}
    for turn in talk.turns:
        found[turn.speaker] = max(found.get(turn.speaker, 0.0), _length(turn))
    return found


def measure(timing: str, lengths: dict[str, float], interviewers: tuple[str, ...], turns: int) -> Measure:
    if timing != "exact":
        return Measure(None, caution=NO_TIMES)
    value = max((lengths[name] for name in interviewers if name in lengths), default=None)
    return Measure(value, n=turns, caution="" if value is not None else "The interviewer had no turn.")


def _length(turn: Turn) -> float:
    return turn.end - turn.start if turn.start is not None and turn.end is not None else 0.0
