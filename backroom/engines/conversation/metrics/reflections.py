"""Reflections: statements that give the candidate's answer back, in its own words (simple) or with meaning added."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from backroom.engines.conversation.language import EMPTY, IRREGULAR, alike, content, words_in
from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.conversation.metrics.proportion import share
from backroom.engines.conversation.talk import Talk, Turn
from backroom.engines.findings import Measure

CAUTION = (
    "Counselling reference, not a mark: one to two reflections a question, 40 to 50 % of them complex (MITI 4.2.1)."
)
SENTENCE = re.compile(r"[^.!?…—]+[.!?…—]*[\"”’']*\s*")
LOOKED_AT = 4  # sentences at the head of a turn
LONGEST_ECHO = 9  # words
SHORTEST_ANSWER = 4  # words
_HEAD = r"(?:(?:so|and|ah|oh|right|okay|ok|yeah|mm+|hm+|i see|got it|then|but|well|yes|interesting)[\s,]+)*"
HEAD = re.compile(_HEAD)
STEM = re.compile(
    _HEAD + r"(?:(?:it )?(?:sounds|seems|looks) (?:like|as if|as though|to me)|what i(?:'m| am) hearing|i hear"
    r"|if i understand|in other words|you(?:'re| are) saying|what you(?:'re| are) saying|you mean|meaning|because you"
    r"|for you)\b"
)
SO = re.compile(r"(?:(?:and|ah|oh|right|okay|ok|yeah|mm+|hm+|i see|got it|yes|interesting|well)[\s,]+)*so\b[\s,]*")
OF_THEM = re.compile(
    _HEAD + r"(?:you(?:'d|'ve|'re)?|your|they|their|he|she|it|that|the|nobody|everyone|everybody|no one|people|there)\b"
)
# What an interviewer says of themselves, of the house, of the course of the talk.
NOT_OF_THEM = re.compile(
    r"\b(?:i|i'm|i'd|i'll|i've|my|we|we're|we'll|we've|we'd|our|us|me|let's|you'll|you can|you will|you would be"
    r"|you'd be|you may|you might|thank|thanks|sorry|please|welcome|next|first question|last question|question|topic"
    r"|move on|good luck)\b"
)
PRAISE = re.compile(
    r"(?:(?:and|ah|oh|right|okay|ok|yeah|yes|well|so)[\s,]+)*"
    r"(?:that(?:'s| is| was)|it(?:'s| is| was)|what an?|very|how|really|quite) ?"
    r"(?:(?:a|an|so|very|really|quite|the|all|just|absolutely|pretty|such) )*(?:\w+ly )?"
    r"(?:good|great|fair|fine|nice|lovely|helpful|useful|interesting|painful|clear|clever|impressive|brilliant|excellent"
    r"|perfect|wonderful|hard|tough|rough|sad|funny|true|right|ok|okay|kind|honest|neat|amazing|fantastic|sense|point"
    r"|answer|question|one|it|all|sweet|cool|smart|sensible|reasonable|enough|much|grim|awful|terrible)\b"
)


class Reflection(NamedTuple):
    """One reflection: its turn and run, its words, and whether it adds meaning."""

    turn: int
    run: int
    text: str
    kind: str


def found(talk: Talk, interviewers: tuple[str, ...], asked: Sequence[Asked]) -> list[Reflection]:
    """At most one for each turn of the interviewer that comes after an answer, before what the turn asks."""
    reflections = []
    asks: dict[int, int] = {}
    for question in asked:
        asks.setdefault(question.turn, question.at)
    for number in range(1, len(talk.turns)):
        turn, before = talk.turns[number], talk.turns[number - 1]
        if turn.speaker in interviewers and before.speaker not in interviewers:
            reflection = _in_turn(talk, number, turn, talk.text_of(before), asks.get(number))
            if reflection:
                reflections.append(reflection)
    return reflections


def measure(reflections: list[Reflection], questions: int) -> Measure:
    """Reflections for each question. n is the reflections."""
    if not questions:
        return Measure(None, n=len(reflections), caution="No question was asked.")
    return Measure(len(reflections) / questions, n=len(reflections), caution=CAUTION)


def complex_share(reflections: list[Reflection]) -> Measure:
    """Share of reflections that add meaning."""
    return share(sum(reflection.kind == "complex" for reflection in reflections), len(reflections), CAUTION)


def _in_turn(talk: Talk, number: int, turn: Turn, answer: str, asks: int | None) -> Reflection | None:
    said = words_in(answer)
    if len(said) < SHORTEST_ANSWER:
        return None
    text = talk.text_of(turn)
    ends = len(text) if asks is None else asks
    for sentence in list(SENTENCE.finditer(text[:2000]))[:LOOKED_AT]:
        if sentence.start() >= ends:
            break
        kind = kind_of(sentence[0], answer)
        if kind:
            return Reflection(number, talk.run_at(turn, sentence.start()), sentence[0].strip(), kind)
    return None


def kind_of(sentence: str, answer: str) -> str | None:
    """simple, complex or None for one statement after an answer."""
    if "?" in sentence:
        return None
    plain = sentence.lower().replace("’", "'").strip(" .,!—-…\"”'")
    words = words_in(plain)
    if not words:
        return None
    matter = content(plain)
    heard = content(answer)
    shared = sum(any(alike(one, other) >= 0.9 for other in heard) for one in matter)
    ratio = shared / len(matter) if matter else 0.0
    marked = STEM.match(plain) is not None
    if not marked and (NOT_OF_THEM.search(plain) or PRAISE.match(plain)):
        return None
    if len(words) <= LONGEST_ECHO and _echoes(words, matter, ratio, answer):
        return "simple"
    led = bool(SO.match(plain)) and (bool(OF_THEM.match(plain)) or shared > 0)
    told = bool(re.match(r"you\b|your\b", HEAD.sub("", plain, count=1))) and len(words) >= 4
    if (marked or led or told) and len(words) >= 4:
        if ratio >= 0.6:
            return "simple"
        if marked or led or shared or _tells_it_anew(words):
            return "complex"
    if len(words) >= 4 and ratio >= 0.7 and len(matter) >= 2:
        return "simple"
    return None


def _tells_it_anew(words: list[str]) -> bool:
    """What the other did, in words that are all one's own: "you rode it out, then"."""
    after = words[words.index("you") + 1 :] if "you" in words[:4] else []
    return bool(after) and (after[0] in IRREGULAR or (after[0].endswith("ed") and len(after[0]) > 4))


def _echoes(words: list[str], matter: list[str], ratio: float, answer: str) -> bool:
    """The answer's own words, short: most of what carries meaning was in it, or the very phrase was."""
    if len(words) == 1:
        return len(matter) == 1 and ratio == 1 and words[0] not in EMPTY and not words[0].endswith("ly")
    phrase = " ".join(words)
    if len(words) >= 2 and f" {phrase} " in f" {' '.join(words_in(answer))} ":
        return bool(matter) or any(word not in ("i", "see", "yes", "no", "okay", "it", "is") for word in words[1:])
    return len(matter) >= 1 and ratio >= 0.6 and (len(matter) >= 2 or len(words) <= 4)
