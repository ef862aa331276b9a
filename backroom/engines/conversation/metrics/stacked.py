"""Stacked questions: a turn that puts two or more before the other can answer, or two joined in one."""

from collections import Counter

from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.findings import Measure

CAUTION = "People answer the last of several questions and the others are lost."


def found(asked: list[Asked]) -> list[int]:
    """The turns that stack questions, in order."""
    often = Counter(question.turn for question in asked)
    joined = {question.turn for question in asked if question.form == "double_barrelled"}
    return sorted({turn for turn, count in often.items() if count > 1} | joined)


def measure(asked: list[Asked]) -> Measure:
    """How many turns stack questions; n is the turns that ask."""
    return Measure(float(len(found(asked))), n=len({question.turn for question in asked}), caution=CAUTION)
