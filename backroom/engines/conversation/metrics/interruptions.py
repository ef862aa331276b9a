"""Interruptions: a start more than 0.3 s before the other's end that takes the floor, the other left unfinished."""

from typing import NamedTuple

from backroom.engines.conversation.metrics.talk_share import NO_TIMES
from backroom.engines.conversation.talk import CARRIES_ON, Talk, Turn, breaks_off
from backroom.engines.findings import Measure

THRESHOLD = 0.3  # seconds; our convention, there is no agreed standard
CAUTION = "a machine cannot hear whether the other minded."
FINISHED = (".", "!", "?", '."', '!"', '?"', ".”", "!”", "?”", ".)", ".’")


class Interruption(NamedTuple):
    """Who began over whom: the turn that began, and when."""

    speaker: str
    turn: int
    start: float


def found(talk: Talk, interviewers: tuple[str, ...], threshold: float = THRESHOLD) -> list[Interruption]:
    """The interviewer's interruptions, in order. Listener tokens are none. Needs exact timing."""
    turns = talk.turns
    punctuated = _is_punctuated(talk, turns)
    cut = []
    for number in range(1, len(turns)):
        turn, before = turns[number], turns[number - 1]
        if turn.speaker not in interviewers or before.speaker in interviewers:
            continue
        assert turn.start is not None and turn.end is not None and before.end is not None
        if before.end - turn.start <= threshold:
            continue
        last = talk.segments[before.segments[-1]].text.rstrip()
        if not breaks_off(last) and (not punctuated or last.endswith(FINISHED)):
            continue
        if not breaks_off(last) and _goes_on(turns, number, before, turn):
            continue
        cut.append(Interruption(turn.speaker, number, turn.start))
    return cut


def measure(timing: str, cut: list[Interruption], turns: int, threshold: float = THRESHOLD) -> Measure:
    """How many. n is the number of the interviewer's turns."""
    if timing != "exact":
        return Measure(None, caution=NO_TIMES)
    return Measure(float(len(cut)), n=turns, caution=caution(threshold))


def caution(threshold: float) -> str:
    """What is counted, with the threshold as it is set, and what that does not say."""
    return f"A start more than {1000 * threshold:.0f} ms before the other was done; {CAUTION}"


def _goes_on(turns: list[Turn], number: int, before: Turn, turn: Turn) -> bool:
    """Whether the other spoke on at once, so that the floor was not taken."""
    after = turns[number + 1] if number + 1 < len(turns) else None
    if after is None or after.speaker != before.speaker:
        return False
    assert after.start is not None and before.end is not None and turn.end is not None
    return after.start <= max(before.end + CARRIES_ON, turn.end - 1e-9)


def _is_punctuated(talk: Talk, turns: list[Turn]) -> bool:
    ends = sum(talk.segments[turn.segments[-1]].text.rstrip().endswith(FINISHED) for turn in turns)
    return ends * 2 >= len(turns)
