"""One thing to try next time, in plain words, with the moment it comes from; the most useful first."""

from collections.abc import Iterator
from dataclasses import dataclass

from backroom.engines.conversation.metrics import own_questions, stacked
from backroom.engines.conversation.metrics.coverage import NOT_ASKED, PARTLY
from backroom.engines.conversation.review import Review

SOME = 4  # questions, before anything is said of their forms


@dataclass(frozen=True)
class Suggestion:
    """What to try, why, and the turn that it comes from (None where it comes from what was not there)."""

    code: str
    words: str
    turn: int | None = None
    quote: str = ""


def suggestions(review: Review) -> tuple[Suggestion, ...]:
    """All that the talk gives reason for, in order. Empty where nothing stands out; that is no praise and no blame."""
    return tuple(
        suggestion
        for kind in (_risk, _interruptions, _narrow, _leading, _closed, _stacked, _missed, _listening, _own_time)
        for suggestion in kind(review)
    )


def _risk(review: Review) -> Iterator[Suggestion]:
    for question in review.questions:
        if question.risk == "forbidden":
            words = "This question can be against the law where you hire. The checker has a better wording."
            yield Suggestion("risk", words, question.turn, question.text)
            return


def _interruptions(review: Review) -> Iterator[Suggestion]:
    cut = review.timings.interruptions
    if len(cut) > 1:
        words = f"{len(cut)} times you began before a sentence was over. Count to three after the last word."
        turn = review.talk.turns[cut[0].turn]
        yield Suggestion("interruptions", words, cut[0].turn, _short(review.talk.text_of(turn)))


def _narrow(review: Review) -> Iterator[Suggestion]:
    for one in review.coverage:
        if one.status == PARTLY and one.asked is not None:
            question = review.questions[one.asked]
            words = f"The guide asks: “{one.text}” You put a narrower question. The open wording gives more room."
            yield Suggestion("narrow", words, question.turn, question.text)
            return


def _leading(review: Review) -> Iterator[Suggestion]:
    leading = [question for question in review.questions if question.form == "leading"]
    if len(leading) > 1:
        words = f"{len(leading)} questions show the answer you hope for. Ask what happened and leave the rest open."
        yield Suggestion("leading", words, leading[0].turn, leading[0].text)


def _closed(review: Review) -> Iterator[Suggestion]:
    closed = [question for question in review.questions if question.form == "closed" and question.turn]
    if len(review.questions) >= SOME and len(closed) * 2 > len(review.questions):
        words = f"{len(closed)} of {len(review.questions)} questions want a yes or a fact. Try “How” first."
        yield Suggestion("closed", words, closed[0].turn, closed[0].text)


def _stacked(review: Review) -> Iterator[Suggestion]:
    turns = stacked.found(list(review.questions))
    if len(turns) > 1:
        words = f"{len(turns)} times you put two questions at once. One at a time is answered in full."
        first = next(question for question in review.questions if question.turn == turns[0])
        yield Suggestion("stacked", words, turns[0], first.text)


def _missed(review: Review) -> Iterator[Suggestion]:
    missed = [one for one in review.coverage if one.status == NOT_ASKED]
    if missed:
        words = f"Not found in this talk: “{missed[0].text}” Every candidate should get the same chance."
        yield Suggestion("missed", words)


def _listening(review: Review) -> Iterator[Suggestion]:
    if len(review.questions) >= SOME and not review.reflections:
        words = "No answer was given back in your own words. “So you …” shows that it was heard, and often brings more."
        yield Suggestion("listening", words)


def _own_time(review: Review) -> Iterator[Suggestion]:
    if len(review.questions) >= SOME and own_questions.invitation(review.questions) is None:
        yield Suggestion("own_time", "No invitation to ask was found. Keep ten minutes for their own questions.")


def _short(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:119]}…"
