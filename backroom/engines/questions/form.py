"""The form of a question: open, closed, leading, double_barrelled, multiple_choice, or statement."""

import re
from typing import NamedTuple

from backroom.engines.questions import choices, doubles, tails
from backroom.engines.questions.facts import AND_WHY
from backroom.engines.questions.openers import Opening, opening
from backroom.engines.questions.text import Pattern, Sentence, Utterance

FORMS = ("open", "closed", "leading", "double_barrelled", "multiple_choice", "statement")
LOOKED_AT = 4_000  # characters at the end of an utterance that decide its form
SENTENCES = 12
LONGEST = 1_200  # characters at the end of one sentence
# A yes/no question that goes on to what was done and what came of it invites the story.
CARRIED = Pattern(r"(?:,| -)? and (?:how|what|why) (?:did|was|were|happened|came|went|would|do|have|has)\b")
SMALL = Pattern(
    r"\s*(?:so |and |but |well )?(?:ok|okay|right|all right|alright|ready|really|sorry|pardon|yes|no|yeah|good"
    r"|fine|see|remember|you know|shall (?:we|i)\b.{0,30}|can i ask (?:you )?(?:something|a .{0,20})|may i"
    r"|does that make sense|make sense|is that (?:ok|okay|fair|clear|alright)|can you hear me|am i audible"
    r"|do you see|you see|what else|let's see|where (?:was i|were we)|what (?:was i|did i) .{0,20}"
    r"|how are (?:you|things).{0,12}|how was .{0,30}|did you (?:find|get|have) .{0,40}|have they .{0,30}"
    r"|would you like .{0,12}(?:water|coffee|tea)|who knows|any questions(?: so far)?|isn't it|anyway)[\s?.!,]*$"
)
BARE_TAG = Pattern(
    r"\s*(?:(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should)(?:n't)? (?:you|it|that|they|he"
    r"|she|we|i|there)(?: (?:not|agree|think|say))?|right|correct|agreed|yes|no|true|am i right"
    r"|don't you (?:think|agree)|wouldn't you (?:say|agree))[\s?!.]*$"
)


class FormFinding(NamedTuple):
    """The form, the code of the reason, and the place of the words that decided it."""

    form: str
    why: str
    start: int
    end: int


class Asking(NamedTuple):
    """One sentence that asks: its text, its place, how it opens."""

    text: str
    start: int
    opening: Opening
    number: int


def form_of(utterance: Utterance) -> str:
    return form_finding(utterance).form


def form_finding(utterance: Utterance) -> FormFinding:
    """The form of the whole utterance; long ones are judged by their end."""
    sentences = _last_sentences(utterance)
    asking = _asking(utterance, sentences)
    if not asking:
        return _fishing(utterance, sentences)
    words = (
        utterance.word_set
        if len(utterance.plain) <= LOOKED_AT
        else frozenset(utterance.plain[-LOOKED_AT:].replace("?", " ").replace(",", " ").split())
    )
    return _leading(utterance, sentences, asking, words) or _double(asking) or _choice(asking, words) or _plain(asking)


def _last_sentences(utterance: Utterance) -> list[Sentence]:
    if len(utterance.plain) <= LOOKED_AT:
        return utterance.sentences[-SENTENCES:]
    return utterance.sentences_from(len(utterance.plain) - LOOKED_AT)[-SENTENCES:]


def _asking(utterance: Utterance, sentences: list[Sentence]) -> list[Asking]:
    found = []
    for index, sentence in enumerate(sentences):
        start = max(sentence.start, sentence.end - LONGEST)
        text = utterance.plain[start : sentence.end]
        if '"' in text:
            text = re.sub(r'"[^"]{1,300}"', lambda quoted: '"' + "x" * (len(quoted[0]) - 2) + '"', text)
        opened = opening(text, sentence.asks)
        if opened is not None:
            found.append(Asking(text, start, opened, index))
    if len(found) > 1:
        kept = [ask for ask in found if not SMALL.match(ask.text)]
        return kept or found[-1:]
    return found


def _leading(
    utterance: Utterance, sentences: list[Sentence], asking: list[Asking], words: frozenset[str]
) -> FormFinding | None:
    last = asking[-1]
    for ask in asking:
        found = tails.leading(ask.text, ask.opening, words)
        if found and (ask is last or " you" in ask.text):
            return FormFinding("leading", found[0], ask.start + found[1], ask.start + found[2])
    if last.number and BARE_TAG.match(last.text) and len(asking) == 1:
        return FormFinding("leading", "tag", last.start, last.start + len(last.text))
    first = asking[0]
    if not first.number and first.opening.at < 15:
        return None
    begin = sentences[max(0, first.number - 3)].start
    before = utterance.plain[max(begin, first.start - 500) : first.start + first.opening.at]
    if len(before) > 14:
        norm = tails.norm_first(before, first.text, first.opening)
        if norm:
            offset = first.start + first.opening.at - len(before)
            return FormFinding("leading", norm[0], offset + norm[1], offset + norm[2])
    return None


def _double(asking: list[Asking]) -> FormFinding | None:
    first = asking[0]
    for ask in asking:
        found = doubles.joined(ask.text, ask.opening)
        if found and (ask is first or not doubles.follows(ask.text[found[1] :], first.text, first.opening)):
            return FormFinding("double_barrelled", found[0], ask.start + found[1], ask.start + found[2])
    for ask in asking[1:]:
        if (
            ask.opening.kind == "nudge"
            or ask.text.lstrip().startswith(("or ", "be "))
            or ask.opening.word in {"think", "start", "begin", "go"}
        ):
            continue
        if ask.opening.kind == "plain" and len(ask.text.split()) < 6:
            continue
        if not doubles.follows(ask.text, first.text[first.opening.at :], first.opening):
            return FormFinding(
                "double_barrelled", "two_questions", ask.start + ask.opening.at, ask.start + len(ask.text.rstrip())
            )
    return None


def _choice(asking: list[Asking], words: frozenset[str]) -> FormFinding | None:
    for ask in reversed(asking):
        found = choices.choice(ask.text, ask.opening, words)
        if found:
            return FormFinding("multiple_choice", found[0], ask.start + found[1], ask.start + found[2])
    return None


def _plain(asking: list[Asking]) -> FormFinding:
    """Open if any part invites an account, or the last word is "and why"."""
    chosen = asking[-1]
    if len(asking) > 1:
        chosen = next((ask for ask in asking if ask.opening.form == "open"), chosen)
    if chosen.opening.form == "closed":
        joined = " and " in chosen.text or " or " in chosen.text
        why = AND_WHY.search(chosen.text, chosen.opening.at) if joined else None
        if why:
            return FormFinding("open", "and_why", chosen.start + why.start(), chosen.start + why.end())
        carried = CARRIED.search(chosen.text, chosen.opening.end) if joined and chosen.opening.kind == "aux" else None
        if carried:
            return FormFinding("open", "carried_on", chosen.start + carried.start(), chosen.start + carried.end())
    opens = chosen.opening
    return FormFinding(opens.form, opens.why, chosen.start + opens.at, chosen.start + opens.end)


def _fishing(utterance: Utterance, sentences: list[Sentence]) -> FormFinding:
    """Nothing is asked; but "I take it you told them" waits for a yes."""
    if sentences:
        last = sentences[-1]
        shown = tails.SAID_OF_YOU.search(utterance.plain, max(last.start, last.end - LONGEST), last.end)
        if shown:
            return FormFinding("leading", "shown", shown.start(), shown.end())
    return FormFinding("statement", "nothing_asked", 0, 0)
