"""The questions within one turn of talk: each with its place, its form and how risky it is."""

import re
from typing import NamedTuple

from backroom.engines.questions import follow_ups, form, law
from backroom.engines.questions.checker import find
from backroom.engines.questions.law import Pack
from backroom.engines.questions.openers import Opening, opening
from backroom.engines.questions.text import Sentence, Utterance

LONGEST = 20_000  # characters of one turn that are looked at
LEAD = 400  # characters before a question that may tell its form or make it risky
INVITING = frozenset({"imperative", "request", "wish"})
# Said with a question mark, and nothing is asked: a tag on the sentence before, a plea to say it again, a figure.
TAG = re.compile(
    r"\s*(?:right|yeah|yes|no|okay|ok|correct|you know|isn't it|aren't you|don't you|didn't you|eh|huh|true)\s*\?"
)
# Said on the way through one's own explanation, it waits for no answer.
ON_THE_WAY = re.compile(r".*\b(?:right|you know|yeah|okay|ok|see)\s*\?[\s\"']*$", re.DOTALL)
AGAIN = re.compile(r"\s*(?:sorry|pardon|pardon me|excuse me|what|hm+|mm+|oh|really|is it|seriously|wow)[\s,]*\?")
FIGURE = re.compile(
    r"\W*(?:(?:and |but |so )?(?:who knows|guess what|you know what|what can i say|how about that|what the .{0,12}"
    r"|where was i|where were we|what was i (?:going to say|saying)|what's the word|who am i to .{0,30}"
    r"|how (?:do|should|shall) i (?:put|say) (?:this|it)|can you believe (?:it|that)|what do you know"
    r"|let me (?:see|think)))\W*$"
)
BROKEN_OFF = re.compile(r"(?:-|\.\.\.|…)\s*[\"']?\s*$")
# What only takes the other's answer in is no part of the question that comes after it.
TAKEN_IN = re.compile(
    r"(?:(?:of course|right|okay|ok|yes|yeah|no|sure|good|fine|great|lovely|nice|thanks|thank you|i see|got it|mm+|hm+"
    r"|excellent|brilliant|perfect|absolutely|exactly|fair enough|makes sense|interesting)[.!]+\s+)+"
)
STOPPED = re.compile(r"\W*(?:[\w']+[ ,]+){0,7}[\w']+- ")  # "what did you- no": the question was given up
NO_ORDER = re.compile(
    r"\W*(?:(?:so|okay|ok|right|well|good|great|now|and|but)\b[\s,]*)*"
    r"(?:let's|let me|think (?:it|that|so|we|i|of it)|go (?:for|ahead and)|take (?:care|your time|a seat|that|it|this)"
    r"|say|start(?:ing)? (?:on|at|the)|give me (?:a|one|two|half a) (?:second|sec|minute|moment)|bring|show(?:s|ed)"
    r"|show (?:up|them|him|her)|help yourself|design question|share (?:the|my)|(?:plan|present|rank|state|name"
    r"|draw|define|compare)\b(?! (?:an?|one|two|three|some|your|the|what|how)\b)|consider (?:it|that)"
    r"|i'd like to (?:thank|say|start|leave|move|give)|i want to (?:thank|say|be|leave|give)"
    r"|i'd love (?:you )?to (?:come|join|have)|we'd (?:love|like)|(?:and )?talk (?:to|soon))\b"
)
STILL_ASKS = re.compile(
    r"let's (?:say|hear|imagine)|let's (?:start|begin|talk|move|go|turn).{0,60}\b(?:what|how|why|tell|describe)\b"
)


class Spoken(NamedTuple):
    """One question as it was spoken: places in the turn. From `start` on words lead up to it; at `at` it is asked."""

    start: int
    at: int
    end: int
    form: str
    risk: str


class _Asking(NamedTuple):
    sentence: Sentence
    text: str
    opening: Opening


def questions_in(turn: str, *, packs: tuple[Pack, ...] = (), stage: str = "pre-offer") -> tuple[Spoken, ...]:
    """The questions of one turn, in order. Two sentences that ask two things are two; an invitation and the sentence
    that carries it on ("Tell me about a project. What was your part?") are one; so are a joined pair of questions,
    with the form double_barrelled. Reported, broken-off and rhetorical questions are none."""
    utterance = Utterance(turn[:LONGEST])
    packs = packs or law.chosen(())
    found = []
    for start, at, end in _spans(utterance):
        start = max(start, at - LEAD)
        taken_in = TAKEN_IN.match(utterance.plain, start, at)
        words = Utterance(utterance.text[taken_in.end() if taken_in else start : end])
        # The sentence before may make a question risky; what was said further back does not.
        before = max((sentence.start for sentence in utterance.sentences if sentence.end <= at), default=0)
        findings = find(Utterance(utterance.text[max(start, before) : end]), packs, stage)
        risk = max((finding.severity for finding in findings), key=law.SEVERITIES.index, default="ok")
        shape = form.form_of(words)
        found.append(Spoken(start, at, end, "closed" if shape == "statement" else shape, risk))
    return tuple(found)


def _spans(utterance: Utterance) -> list[tuple[int, int, int]]:
    """Where the words begin that lead up to a question, where it is asked, and where it ends."""
    spans: list[tuple[int, int, int]] = []
    last: _Asking | None = None
    free = 0
    sentences = utterance.sentences
    for number, sentence in enumerate(sentences):
        text = utterance.plain[sentence.start : sentence.end]
        if sentence.asks and number < len(sentences) - 1 and _on_the_way(utterance, text, sentences[number + 1]):
            continue
        if spans and sentence.asks and sentence.start == spans[-1][2] and TAG.fullmatch(text.rstrip()):
            spans[-1] = (*spans[-1][:2], sentence.end)
            free = sentence.end
            continue
        asking = _asking(sentence, text)
        if asking is None:
            continue
        if last is not None and sentence.start == free and _carries_on(asking, last):
            spans[-1] = (*spans[-1][:2], sentence.end)
        else:
            spans.append((free, sentence.start, sentence.end))
            last = asking
        free = sentence.end
    return [_trimmed(utterance.text, *span) for span in spans]


def _on_the_way(utterance: Utterance, text: str, after: Sentence) -> bool:
    """A tag in the midst of a turn: the speaker goes on, with words of their own and not with a question."""
    if not ON_THE_WAY.match(text) or opening(text, False) is not None:
        return False
    follows = utterance.plain[after.start : after.end]
    return not after.asks or bool(ON_THE_WAY.match(follows))


def _asking(sentence: Sentence, text: str) -> _Asking | None:
    if '"' in text:
        text = re.sub(r'"[^"]{1,300}"', lambda quoted: '"' + "x" * (len(quoted[0]) - 2) + '"', text)
    asks = sentence.asks and "?" in text  # not only in somebody's words that are told again
    if not asks and (BROKEN_OFF.search(text) or STOPPED.match(text)):
        return None
    if AGAIN.fullmatch(text.rstrip()) or FIGURE.match(text):
        return None
    if not asks and NO_ORDER.match(text) and not STILL_ASKS.search(text):
        return None
    opened = opening(text, asks)
    return None if opened is None else _Asking(sentence, text, opened)


def _carries_on(asking: _Asking, last: _Asking) -> bool:
    """An invitation carried on by the next sentence, or by one that only nudges."""
    if last.opening.kind not in INVITING and last.opening.kind != "setup":
        return False
    return follow_ups.follows(asking.text, last.text[last.opening.at :], last.opening)


def _trimmed(text: str, start: int, at: int, end: int) -> tuple[int, int, int]:
    def first(place: int) -> int:
        return place + len(text[place:end]) - len(text[place:end].lstrip())

    return first(start), first(at), start + len(text[start:end].rstrip())
