"""The form of a question: open, closed, leading, double_barrelled, multiple_choice, or statement."""

from typing import NamedTuple

from backroom.engines.questions import asides, choices, cues, doubles, follow_ups, loaded, norms, scales, tails
from backroom.engines.questions.cues import EVERYTHING, Cued
from backroom.engines.questions.facts import AND_WHY
from backroom.engines.questions.opener_words import PROMPT, SMALL
from backroom.engines.questions.openers import Opening, opening
from backroom.engines.questions.text import WORD, Pattern, Sentence, Utterance

FORMS = ("open", "closed", "leading", "double_barrelled", "multiple_choice", "statement")
LOOKED_AT = 4_000  # characters at the end of an utterance that decide its form
SENTENCES = 12
LONGEST = 1_200  # characters at the end of one sentence
# A yes/no question that goes on to what was done and what came of it invites the story.
CARRIED = Pattern(
    r"(?:,| -)? and (?:if so,? )?(?:how|what|why)(?:'d|(?: else)? (?:did|was|were|happened|came|went|worked|helped"
    r"|changed|would|do"
    r"|have|has))\b|, what did you (?:learn|do|take)\b|,? and (?:tell|take|walk|talk|show|give) (?:me|us)\b"
)
AND_YOURS = Pattern(
    r"\s*and (?:your|the) (?!outcome|result|upshot|end|reason|lesson|response|reaction|team|customer|client)\w+"
)
NAMES_YOU = Pattern(r"\b(?:you|your|yours|yourself|it|that|is|are|was|were)\b")
WHICH = Cued(
    r"\s*(?:so |and |well,? )*which(?: (?:one|way|is it|would it be|do you|would you|are you|was it|will it be"
    r"|of (?:these|those|them|the two))\b.{0,30})?\W*$"
)
YOU = frozenset({"you", "you've", "you're", "you'd", "you'll", "your"})
SETS_OUT = frozenset({"let's", "think", "picture", "go", "take"})  # "Let's go back to the roof. What gave way?"
SAID = (("loaded", loaded.SAID_TO_YOU), ("sure", tails.SURE_OF_YOU), ("shown", tails.SAID_OF_YOU))
ONE_WORD = Cued(
    r"\bin (?:a|one|two|three|a single) words?\b|\bjust (?:a|the) (?:yes|no|name|number|year|date|word)\b"
    r"|\byes or no\b"
)
IMAGINED = Cued(
    r"\W*(?:(?:so|ok|okay|and|now|right)\b[\s,]*)*(?:imagine|suppose|supposing|picture|pretend|let's (?:say"
    r"|imagine|pretend))\b"
)
PLEASED = Pattern(
    r"\W*(?:(?:so|and|then|ok|okay|now)\b[\s,]*)*(?:your|the|a|one|an|some|any) (?!(?:[\w-]+ )?(?:name|number|date"
    r"|address|email|age"
    r"|notice|licen[cs]e|phone|postcode|signature)\b)[^.?!]{3,80},? please\W*$"
)
BARE_TAG = Pattern(
    r"\s*(?:(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should)(?:n't)? (?:you|it|that|they|he"
    r"|she|we|i|there)(?: (?:not|agree|think|say))?|right|correct|agreed|yes|no|true|am i right"
    r"|don't you (?:think|agree)|wouldn't you (?:say|agree))[\s?!.]*$"
)


# A second question, options and a tag need one of these or a mark.
JOINED = Cued(r"\b(?:and|plus|but|or)\b")
TAGGED = Cued(r"n't\b|\bright\b|\binnit\b")
OFFERED = choices.ANY | WHICH.bit
IN_BETWEEN, TAG_WORD = asides.ASIDE.bit, TAGGED.bit
INVOLVED = JOINED.bit | choices.ANY | ONE_WORD.bit


Found = tuple[str, str, int, int]  # what a FormFinding has


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
    return _found(utterance)[0]


def form_finding(utterance: Utterance) -> FormFinding:
    """The form of the whole utterance; long ones are judged by their end."""
    return FormFinding(*_found(utterance))


def _found(utterance: Utterance) -> Found:
    plain = utterance.plain
    if len(plain) > LONGEST:  # a word may be cut in two
        place = max(0, len(plain) - LOOKED_AT)
        return _of_several(utterance, utterance.sentences_from(place)[-SENTENCES:], EVERYTHING)
    can = cues.possible(utterance.words)
    sentences = utterance.sentences
    if len(sentences) != 1:
        return _of_several(utterance, sentences[-SENTENCES:], can)
    ((start, end, asks),) = sentences
    text = plain[start:end]
    if can & IN_BETWEEN or '"' in plain:
        text = asides.blanked(text)
    opens = opening(text, asks, can)
    if opens is None:
        return _fishing(utterance, sentences, can)
    marked = "," in plain or "- " in plain or ":" in plain or ";" in plain or "/" in plain
    shows = (
        can & TAG_WORD or (marked and not tails.TAG_LAST.isdisjoint(utterance.words[-1:])) or tails.may_show(opens, can)
    )
    if not shows and not marked and not can & INVOLVED:
        _, _, at, until, form, why = opens
        return form, why, start + at, start + until
    asking = [Asking(text, start, opens, 0)]
    listing = opens.kind == "plain" or ":" in plain or " - " in plain
    return (
        (_leading(utterance, sentences, asking, can) if shows else None)
        or (_double(asking, can) if marked or can & JOINED.bit else None)
        or (_choice(utterance, asking, can) if can & choices.ANY or (marked and listing) else None)
        or _plain(asking, can)
    )


def _of_several(utterance: Utterance, sentences: list[Sentence], can: int) -> Found:
    plain, found = utterance.plain, []
    for number, (begin, end, asks) in enumerate(sentences):
        start = max(begin, end - LONGEST)
        text = plain[start:end]
        if can & IN_BETWEEN or '"' in plain:
            text = asides.blanked(text)
        opened = opening(text, asks, can)
        if opened is not None:
            found.append(Asking(text, start, opened, number))
    if not found:
        return _fishing(utterance, sentences, can)
    asking = found if len(found) == 1 else [ask for ask in found if not SMALL.match(ask.text)] or found[-1:]
    return (
        _leading(utterance, sentences, asking, can)
        or _double(asking, can)
        or (
            _choice(utterance, asking, can) if can & OFFERED or "," in plain or ":" in plain or " - " in plain else None
        )
        or _plain(asking, can)
    )


def _leading(utterance: Utterance, sentences: list[Sentence], asking: list[Asking], can: int) -> Found | None:
    last = asking[-1]
    for ask in asking:
        found = tails.leading(ask.text, ask.opening, can)
        if found and (ask is last or " you" in ask.text):
            return "leading", found[0], ask.start + found[1], ask.start + found[2]
    if last.number and BARE_TAG.match(last.text) and len(asking) == 1:
        return "leading", "tag", last.start, last.start + len(last.text)
    first = asking[0]
    if not first.number and first.opening.at < 15:
        return None
    begin = sentences[max(0, first.number - 3)].start
    before = utterance.plain[max(begin, first.start - 500) : first.start + first.opening.at]
    if len(before) > 14:
        norm = norms.norm_first(before, first.text, first.opening, can)
        if norm:
            offset = first.start + first.opening.at - len(before)
            return "leading", norm[0], offset + norm[1], offset + norm[2]
    return None


def _double(asking: list[Asking], can: int) -> Found | None:
    first = asking[0]
    for ask in asking:
        found = doubles.joined(ask.text, ask.opening, can)
        if found and (ask is first or not follow_ups.follows(ask.text[found[1] :], first.text, first.opening)):
            return "double_barrelled", found[0], ask.start + found[1], ask.start + found[2]
    for ask in asking[1:]:
        if (
            ask.opening.kind == "nudge"
            or ask.text.lstrip().startswith(("or ", "be "))
            or ask.opening.word in {"think", "start", "begin", "go"}
            or (first.opening.word in SETS_OUT and ask.opening.kind == "wh")
            or (ask.opening.kind == "aux" and first.opening.kind == "wh" and choices.ANSWERS_IT.match(ask.text))
        ):
            continue
        named = ask.opening.kind == "plain" and not AND_YOURS.match(ask.text)
        if named and doubles.OTHER_SIDE.match(ask.text):
            return "double_barrelled", "two_things", ask.start, ask.start + len(ask.text.rstrip())
        if named and (len(ask.text.split()) < 6 or (ask.opening.form == "closed" and not NAMES_YOU.search(ask.text))):
            continue
        if not follow_ups.follows(ask.text, first.text[first.opening.at :], first.opening):
            return ("double_barrelled", "two_questions", ask.start + ask.opening.at, ask.start + len(ask.text.rstrip()))
    return None


def _choice(utterance: Utterance, asking: list[Asking], can: int) -> Found | None:
    last = asking[-1]
    if can & WHICH.bit and last.number and WHICH.match(last.text):
        before = utterance.plain[max(0, last.start - LONGEST) : last.start]
        if " or " in before or "option" in before or ";" in before or "," in before:
            return "multiple_choice", "options", last.start, last.start + len(last.text)
    if last.number and last.text.lstrip().startswith("or ") and last.opening.kind == "aux":
        return "multiple_choice", "options", last.start, last.start + len(last.text)
    if can & scales.SCALE.bit and (scale := scales.SCALE.match(utterance.plain, last.start + len(last.text) + 1)):
        return "multiple_choice", "scale", *scale.span()
    words = utterance.word_set
    if len(utterance.plain) > LOOKED_AT:
        words = frozenset(utterance.plain[-LOOKED_AT:].replace("?", " ").replace(",", " ").split())
    for ask in reversed(asking):
        found = choices.choice(ask.text, ask.opening, words, can)
        if found:
            return "multiple_choice", found[0], ask.start + found[1], ask.start + found[2]
    return None


def _plain(asking: list[Asking], can: int) -> Found:
    """Open if any part invites an account, or the last word is "and why"."""
    chosen = asking[-1]
    if len(asking) > 1:
        chosen = next((ask for ask in asking if ask.opening.form == "open"), chosen)
    text, opens = chosen.text, chosen.opening
    if opens.form == "closed" and (" and " in text or " or " in text):
        if why := AND_WHY.search(text, opens.at):
            return "open", "and_why", chosen.start + why.start(), chosen.start + why.end()
        if opens.kind in {"aux", "wh"} and (carried := CARRIED.search(text, opens.end)):
            return "open", "carried_on", chosen.start + carried.start(), chosen.start + carried.end()
    if can & ONE_WORD.bit and opens.kind == "wh" and (brief := ONE_WORD.search(text)):
        return "closed", "one_fact", chosen.start + brief.start(), chosen.start + brief.end()
    return opens.form, opens.why, chosen.start + opens.at, chosen.start + opens.end


def _fishing(utterance: Utterance, sentences: list[Sentence], can: int) -> Found:
    """Nothing is asked; but "I take it you told them" waits for a yes."""
    if sentences:
        last = sentences[-1]
        begin = max(last.start, last.end - LONGEST)
        pleased = PLEASED.match(utterance.plain, begin, last.end)
        if pleased:
            return "open", "invites_account", *pleased.span()
        prompt = PROMPT.match(utterance.plain, begin, last.end)
        if prompt:
            return "open", "invites_account", prompt.start(), prompt.end()
        if can & IMAGINED.bit and any(IMAGINED.match(utterance.plain, sentence.start) for sentence in sentences):
            return "open", "invites_account", last.start, last.end
        scale = choices.LISTED_BEFORE.match(utterance.plain, begin, last.end)
        if scale and not scales.ON_A_SCALE.isdisjoint(WORD.findall(scale["list"])):
            return "multiple_choice", "scale", *scale.span("list")
        if not YOU.isdisjoint(utterance.word_set):
            for why, pattern in SAID:
                if can & pattern.bit and (said := pattern.search(utterance.plain, begin, last.end)):
                    return "leading", why, *said.span()
    return "statement", "nothing_asked", 0, 0
