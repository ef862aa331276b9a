"""Guide coverage: each planned question asked, partly or not asked; where, and by which words it is known."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from backroom.engines.conversation.language import alike, content, words_in
from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.conversation.metrics.proportion import share
from backroom.engines.findings import Measure
from backroom.engines.questions import form
from backroom.engines.questions.text import Utterance
from backroom.engines.reading.guides import Planned

ASKED, PARTLY, NOT_ASKED = "asked", "partly", "not asked"
ENOUGH = 0.40  # of the weight of a planned question's words
NARROW = 0.30  # enough for "partly"
WORDS = 2  # of a planned question that a narrower one must have, lest a door make it "dignity at the door"
ORDER = 0.12  # at most added where the question comes at its place in the guide
LED = 0.7  # what a word counts that only led up to the question
INVITES = 0.08  # added to a question that invites an account, where the guide wants one
OPEN = frozenset({"open", "double_barrelled"})
CAUTION = "Told by shared words and order; a question put in wholly other words is missed."


@dataclass(frozen=True)
class Covered:
    """One planned question: `asked` is the number of the question that put it, `words` are those that match."""

    question: int
    text: str
    status: str
    asked: int | None
    run: int | None
    words: tuple[str, ...]


@dataclass(frozen=True)
class _Plan:
    matter: dict[str, float]
    is_open: bool


def found(planned: Sequence[Planned], asked: Sequence[Asked], turns: int) -> list[Covered]:
    """Each planned question with the question that opens it, if one does. Each asked question opens at most one."""
    plans = _plans(planned)
    heard = [_heard(question) for question in asked]
    scores = [
        (
            score
            + _in_order(number, len(plans), question.turn, turns)
            + (INVITES if plan.is_open and question.form in OPEN else 0.0),
            score,
            number,
            place,
        )
        for number, plan in enumerate(plans)
        for place, question in enumerate(asked)
        if (score := _score(plan, heard[place])) >= NARROW and _enough_words(plan, question, heard[place])
    ]
    opens: dict[int, int] = {}
    taken: set[int] = set()
    for total, score, number, place in sorted(scores, key=lambda found: (-found[0], found[3])):
        if number not in opens and place not in taken and total >= ENOUGH and score >= NARROW:
            opens[number] = place
            taken.add(place)
    return [
        _covered(number, planned[number], plans[number], opens.get(number), asked, heard)
        for number in range(len(plans))
    ]


def measure(covered: Sequence[Covered]) -> Measure:
    """Share of planned questions asked; partly asked ones do not count."""
    return share(sum(one.status == ASKED for one in covered), len(covered), CAUTION)


def _covered(
    number: int, planned: Planned, plan: _Plan, place: int | None, asked: Sequence[Asked], heard: list[dict[str, float]]
) -> Covered:
    if place is None:
        return Covered(number, planned.text, NOT_ASKED, None, None, ())
    question = asked[place]
    words = tuple(
        dict.fromkeys(
            word
            for word in words_in(planned.text)
            if any(alike(one, other) for one in content(word) for other in heard[place])
        )
    )
    narrow = plan.is_open and question.form not in OPEN
    return Covered(number, planned.text, PARTLY if narrow else ASKED, place, question.run, words)


def _plans(planned: Sequence[Planned]) -> list[_Plan]:
    """The words of each planned question, weighted: one that stands in many says little about any."""
    matters = [content(question.text) or words_in(question.text) for question in planned]
    often = Counter(word for matter in matters for word in set(matter))
    return [
        _Plan(
            {word: math.log(1 + len(planned) / often[word]) for word in set(matter)},
            form.form_of(Utterance(question.text)) in OPEN,
        )
        for question, matter in zip(planned, matters, strict=True)
    ]


def _heard(question: Asked) -> dict[str, float]:
    """The words of a question and of what led up to it, with what each counts."""
    return dict.fromkeys(content(question.lead[-300:]), LED) | dict.fromkeys(content(question.text), 1.0)


def _score(plan: _Plan, heard: dict[str, float]) -> float:
    """Part of the planned question's weight that was heard."""
    whole = sum(plan.matter.values())
    if not whole or not heard:
        return 0.0
    got = sum(
        weight * max(alike(word, other) * counts for other, counts in heard.items())
        for word, weight in plan.matter.items()
    )
    return got / whole


def _enough_words(plan: _Plan, question: Asked, heard: dict[str, float]) -> bool:
    """A question that invites an account may be known by one word; a narrower one by two, or by all there are."""
    if not plan.is_open or question.form in OPEN:
        return True
    found = sum(any(alike(word, other) for other in heard) for word in plan.matter)
    return found >= min(WORDS, len(plan.matter))


def _in_order(number: int, plans: int, turn: int, turns: int) -> float:
    if plans < 2 or turns < 2:
        return 0.0
    return ORDER * max(0.0, 1 - 2 * abs(number / (plans - 1) - turn / (turns - 1)))
