"""The interviewer's questions, by form and risk, through the checker."""

import bisect
from dataclasses import dataclass

from backroom.engines.conversation import unmarked
from backroom.engines.conversation.talk import Talk, Turn
from backroom.engines.questions import law, spoken
from backroom.engines.questions.law import Pack
from backroom.engines.questions.spoken import Spoken


@dataclass(frozen=True)
class Asked:
    """A question: who asked it in which run, turn and segment, its words and their place in the turn, the words that
    led up to it, its form and its risk."""

    speaker: str
    run: int
    turn: int
    segment: int
    start: float | None
    text: str
    at: int
    lead: str
    form: str
    risk: str


def found(talk: Talk, interviewers: tuple[str, ...], packs: tuple[Pack, ...] = ()) -> list[Asked]:
    """Every question of the interviewer's turns, in order."""
    asked = []
    packs = packs or law.chosen(())
    questions_in = _unmarked if unmarked.is_unmarked(talk) else spoken.questions_in
    for number, turn in enumerate(talk.turns):
        if turn.speaker not in interviewers:
            continue
        text = talk.text_of(turn)
        starts = _starts(talk, turn)
        for question in questions_in(text, packs=packs):
            place = turn.segments[bisect.bisect_right(starts, question.at) - 1]
            asked.append(
                Asked(
                    turn.speaker,
                    talk.run_of[place],
                    number,
                    place,
                    talk.segments[place].start,
                    text[question.at : question.end],
                    question.at,
                    text[question.start : question.at].strip(),
                    question.form,
                    question.risk,
                )
            )
    return asked


def _unmarked(turn: str, *, packs: tuple[Pack, ...]) -> tuple[Spoken, ...]:
    """The questions of a turn without marks: each is read as if its mark stood behind it."""
    found, free = [], 0
    for start, end in unmarked.pieces(turn):
        words = turn[start:end].rstrip()
        questions = spoken.questions_in(f"{words}?", packs=packs)
        if questions:
            last = questions[-1]
            found.append(Spoken(free, start, start + len(words), last.form, last.risk))
            free = start + len(words)
    return tuple(found)


def _starts(talk: Talk, turn: Turn) -> list[int]:
    """Where each segment begins in the text of its turn."""
    starts, place = [], 0
    for segment in turn.segments:
        starts.append(place)
        place += len(talk.segments[segment].text) + 1
    return starts
