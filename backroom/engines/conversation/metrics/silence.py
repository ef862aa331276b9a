"""Silence left after an answer: from the end of the candidate's turn to the start of the interviewer's."""

import statistics

from backroom.engines.conversation.metrics.talk_share import NO_TIMES
from backroom.engines.conversation.talk import Talk
from backroom.engines.findings import Measure

CAUTION = "Teachers who wait three seconds hear more (Rowe); whether that holds in interviews is untested."


def found(talk: Talk, interviewers: tuple[str, ...]) -> list[float]:
    """Seconds the interviewer waited after each turn of another voice; an overlap is 0. Needs exact timing."""
    return [
        max(0.0, turn.start - before.end)
        for before, turn in zip(talk.turns, talk.turns[1:], strict=False)
        if turn.speaker in interviewers
        and before.speaker not in interviewers
        and turn.start is not None
        and before.end is not None
    ]


def measure(timing: str, waits: list[float]) -> Measure:
    """The median wait in seconds; low and high are the quartiles where there are four or more."""
    if timing != "exact":
        return Measure(None, caution=NO_TIMES)
    if not waits:
        return Measure(None, caution="The interviewer never spoke after another voice.")
    if len(waits) < 4:
        return Measure(statistics.median(waits), n=len(waits), caution=CAUTION)
    low, middle, high = statistics.quantiles(waits, n=4, method="inclusive")
    return Measure(middle, low, high, len(waits), CAUTION)
