"""What speaks for an asked question being a planned one: shared words, its answer, its probes, its place and form."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from backroom.engines.conversation.language import alike, content, words_in
from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.conversation.talk import Talk
from backroom.engines.questions import form
from backroom.engines.questions.text import Utterance
from backroom.engines.reading.guides import Planned

OPEN = frozenset({"open", "double_barrelled"})
NARROW = 0.30  # enough for a question at its place in the guide
WORDS = 2  # of a planned question that a narrower one must have, lest a door make it "dignity at the door"
ORDER = 0.12  # at most added where the question comes at its place in the guide
LED = 0.7  # what a word counts that only led up to the question
INVITES = 0.08  # added to a question that invites an account, where the guide wants one
ANSWER = 0.5  # what a word counts that only the answer has
PROBE = 0.3  # what a probe counts that is put next
FRESH = 0.4  # what it counts that a question begins something new
NUDGE = 5  # words; a shorter question goes on with what was said
LONG = 12  # words of a question with what led up to it, which is how a new matter is begun
SHIFT = re.compile(
    r"\W*(?:(?:okay|ok|right|good|great|lovely|super|fine|cool|well|yes|thanks|thank you|i see|ha|so|and|but)\b\W*)*"
    r"(?:now|next|moving on|let's|last one|another|what about|how about|suppose|imagine|say|think of|pick|take|tell)\b"
)
# "What", "how" and "who" leave more room than a yes, whatever the form.
WIDE = re.compile(
    r"(?:[\w',]+\W+){0,6}?(?:what|why|who|whom|which|when(?= (?:has|have|did|was|were)\b)"
    r"|how(?! (?:many|much|long|old|often|far|big|soon)\b))(?:'\w+)?\b"
)
BACK = re.compile(
    r"\b(?:that(?= (?:is|was|go|went|happen|work|end|feel|make|come|change)\b|'s|\W*$)"
    r"|it|they|them|those|these|he|she|him|her|there|then|afterwards)\b"
)
TO_ASK = re.compile(
    r"\bask (?:me|us)\b|\bquestions?\b.{0,30}\b(?:for|of) (?:me|us)\b|\byour (?:own )?questions\b"
    r"|\bany (?:other )?questions\b"
    r"|\bquestions? (?:do|would|did) you have\b|\byou (?:have|had) (?:any |some )?questions\b"
    r"|\b(?:what|anything|something)\b.{0,20}\byou(?:'d| would) (?:like|want) to (?:ask|know)\b"
    r"|\b(?:do you want|would you like) to (?:ask|know)\b"
)
# Words of any job, which say little of which question this is.
LIGHT = frozenset(content("work deal handle manage keep person people job give ask set build change find try need day"))
COMMON = 0.4  # of their weight
OFF_GUIDE = 0.3  # taken off a question that may not be asked: no guide has it
GREETS = 2  # turns in which what is asked is whether one is heard and has found the way


@dataclass(frozen=True)
class Plan:
    """The words of a planned question with their weights, its probes' words, and whether it invites an account
    (open) or at least more than a yes (wide)."""

    matter: dict[str, float]
    probes: tuple[frozenset[str], ...]
    is_open: bool
    is_wide: bool


class Evidence:
    """What speaks for each planned question in each question asked."""

    def __init__(self, talk: Talk, planned: Sequence[Planned], asked: Sequence[Asked]) -> None:
        self.asked = asked
        self.turns = len(talk.turns)
        self.plans = _plans(planned)
        self.heard = [_heard(question) for question in asked]
        self.answers = _answers(talk, asked)
        self._likely: dict[tuple[int, int], float] = {}
        self.fresh = [_fresh(talk, asked, number) for number in range(len(asked))]
        self.words = [[self._of(plan.matter, self.heard[place]) for place in range(len(asked))] for plan in self.plans]

    def is_narrow(self, number: int, place: int) -> bool:
        """Whether no more than a yes, a choice or a hoped-for answer is asked of what the guide leaves open."""
        plan, question = self.plans[number], self.asked[place]
        if question.form in OPEN or not (plan.is_open or plan.is_wide):
            return False
        return question.form == "leading" or not WIDE.match(question.text.lower())

    def sure(self, number: int, place: int) -> float:
        """Shared words with the order and the form; 0 where they are too few to tell."""
        plan, question, score = self.plans[number], self.asked[place], self.words[number][place]
        if score < NARROW or not self._enough_words(plan, question, self.heard[place]):
            return 0.0
        return (
            score
            + _in_order(number, len(self.plans), question.turn, self.turns)
            + (INVITES if plan.is_open and question.form in OPEN else 0.0)
        )

    def likely(self, number: int, place: int) -> float:
        """All that speaks for it where the guide's order leaves room for it."""
        pair = (number, place)
        if pair not in self._likely:
            self._likely[pair] = self._all(number, place)
        return self._likely[pair]

    def _all(self, number: int, place: int) -> float:
        plan = self.plans[number]
        shared = self.words[number][place]
        answered = self._of(plan.matter, dict.fromkeys(self.answers[place], 1.0))
        probed = max(
            (_probed(plan, self.asked[next_]) for next_ in range(place + 1, min(place + 3, len(self.asked)))),
            default=0.0,
        )
        evidence = max(shared, ANSWER * answered) + ANSWER * min(shared, answered) / 2 + PROBE * probed
        order = _in_order(number, len(self.plans), self.asked[place].turn, self.turns)
        risk = 0.0 if self.asked[place].risk != "forbidden" else OFF_GUIDE
        return evidence + FRESH * self.fresh[place] + order - risk

    @staticmethod
    def _of(matter: dict[str, float], heard: dict[str, float]) -> float:
        """Part of the planned question's weight that was heard."""
        whole = sum(matter.values())
        if not whole or not heard:
            return 0.0
        got = sum(
            weight * max(alike(word, other) * counts for other, counts in heard.items())
            for word, weight in matter.items()
        )
        return got / whole

    @staticmethod
    def _enough_words(plan: Plan, question: Asked, heard: dict[str, float]) -> bool:
        """A question that invites an account may be known by one word; a narrower one by two, or by all there are."""
        if not plan.is_open or question.form in OPEN:
            return True
        found = sum(any(alike(word, other) for other in heard) for word in plan.matter)
        return found >= min(WORDS, len(plan.matter))


def _plans(planned: Sequence[Planned]) -> list[Plan]:
    """The words of each planned question, weighted: one that stands in many says little about any."""
    matters = [content(question.text) or words_in(question.text) for question in planned]
    often = Counter(word for matter in matters for word in set(matter))
    return [
        Plan(
            {
                word: math.log(1 + len(planned) / often[word]) * (COMMON if word in LIGHT else 1.0)
                for word in dict.fromkeys(matter)
            },
            tuple(frozenset(words_in(probe)) for probe in question.probes),
            form.form_of(Utterance(question.text)) in OPEN,
            WIDE.match(question.text.lower()) is not None,
        )
        for question, matter in zip(planned, matters, strict=True)
    ]


def _heard(question: Asked) -> dict[str, float]:
    """The words of a question and of what led up to it, with what each counts."""
    return dict.fromkeys(content(question.lead[-300:]), LED) | dict.fromkeys(content(question.text), 1.0)


def _answers(talk: Talk, asked: Sequence[Asked]) -> list[frozenset[str]]:
    """The words of the turn after each question."""
    return [
        frozenset(content(talk.text_of(talk.turns[question.turn + 1])[:2000]))
        if question.turn + 1 < len(talk.turns)
        else frozenset()
        for question in asked
    ]


def _fresh(talk: Talk, asked: Sequence[Asked], number: int) -> float:
    """From 0 to 1, how much a question looks as if it began something new and did not go on with the last answer."""
    question = asked[number]
    plain = question.text.lower()
    if TO_ASK.search(plain) or (question.turn < GREETS and question.form not in OPEN):
        return -1.0
    if number and asked[number - 1].turn == question.turn:
        return 0.0
    before = talk.text_of(talk.turns[question.turn - 1]) if question.turn else ""
    shared = len(set(content(plain)) & set(content(before)))
    words = len(words_in(question.lead)) + len(words_in(plain))
    score = 0.5
    score += 0.25 if words >= LONG else -0.35 if words <= NUDGE else 0.0
    score += 0.25 if SHIFT.match(question.lead.lower() or plain) else 0.0
    score -= 0.2 * min(2, shared)
    score -= 0.2 if BACK.search(plain) and words < LONG else 0.0
    return max(0.0, min(1.0, score))


def _probed(plan: Plan, question: Asked) -> float:
    """How much of one of its probes a question is, 0 to 1, by all words."""
    words = set(words_in(question.text))
    return max((len(probe & words) / len(probe | words) for probe in plan.probes if probe), default=0.0)


def _in_order(number: int, plans: int, turn: int, turns: int) -> float:
    if plans < 2 or turns < 2:
        return 0.0
    return ORDER * max(0.0, 1 - 2 * abs(number / (plans - 1) - turn / (turns - 1)))
