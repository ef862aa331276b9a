"""A note about a candidate in; out, whether it says what they said or did, or what somebody thought they are."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from backroom.engines.questions import note_rules
from backroom.engines.questions.note_rules import (
    DEGREES,
    HEDGES,
    NAME,
    PRONOUN,
    STATES,
    TELLING,
    TOLD,
    NoteRule,
    expand,
)
from backroom.engines.questions.text import Utterance

LONGEST = 20_000  # characters looked at in one note
SHORT = 3  # so few words are looked at by every rule, triggers or not
BEHAVIOUR = "behaviour"
LABELS = (BEHAVIOUR, "trait", "appearance", "protected", "vague_fit", "gendered")
GRAVE = ("protected", "gendered", "appearance")  # these give the note its label before the others

QUOTES = re.compile(r"\"[^\"\n]{1,600}(?:\"|$|\n)|(?<!\w)'(?=\w)[^\n]{1,300}?'(?!\w)")
# Both begin with one set of characters, which is what makes them quick to search for.
CLAUSE = re.compile(
    r"[ .!?;:,()\n…\"/&](?:(?<! )[.!?;:,()\n…\"/&]*\s*|(?<= )(?:-+\s+|"
    r"(?:but|and|though|although|yet|because|so|or|plus|however|then|as|which means|meaning)\s+))"
)
SENTENCE = re.compile(r"[ .!?…;\n](?:(?<=[.!?…])[.!?…]*[\"')\]]*(?=\s|$)|(?<=[\n;])\n*|(?<= )-+\s)")
ACT = re.compile(
    r"\W*(?:(?:s?he|they|candidate|the candidate|then|also|first|later|again|next|twice|correctly|clearly|calmly|"
    r"quickly|"
    r"never|only|still|i|we|(?:on|in|for|at|after|before|when|during|with)\b[^,.:;]{1,60}[,:]) ){0,2}"
    rf"(?:(?!(?:{'|'.join(STATES)})\b)(?:(?:re|double|cross|pre|un|de|co|spot|hand)-)?[a-z]{{2,}}ed|(?:{'|'.join(TELLING)}))\b(?!\W*$)"
)
OPENING = re.compile(r"\{(who|lead|said_of|told)\}(.+)", re.DOTALL)  # how every pattern of a rule begins
GROUP = re.compile(r"\(\?P<(\w+)>")
LISTED = re.compile(r"\(\?P<(\w+)>\{word\}")
OPENS = re.compile(
    rf"(?P<hedge>{HEDGES})?(?P<subject>(?:{PRONOUN}|(?P<object>him|her|them)|{NAME}) "
    rf")?(?P<copula>{expand('{copula}')} )?"
)
TELLS_OF = re.compile(TOLD)
DEGREE = re.compile(rf"(?:{DEGREES})[ ,]+")
DEGREES_SAID = re.compile(rf"(?:(?:{DEGREES})[ ,]+){{0,6}}")


@dataclass(frozen=True)
class NoteFinding:
    """What was found where: `start` and `end` are places in the text as typed."""

    code: str
    label: str
    start: int
    end: int
    message: str
    fix: str
    source: str


@dataclass(frozen=True)
class NoteChecked:
    """A note with its label (the main one; behaviour when nothing is found) and everything found in it."""

    text: str
    label: str
    findings: tuple[NoteFinding, ...]


class _Pattern(NamedTuple):
    """One expression, and the list of which a word must stand in the note for it to be tried; "" where there is "
    "none."""

    search: re.Pattern[str]
    needs: str


class _Ready(NamedTuple):
    """A rule made ready: its openings by where in a clause they are tried."""

    rule: NoteRule
    openings: dict[str, tuple[_Pattern, ...]]  # in any sentence
    bare: dict[str, tuple[_Pattern, ...]]  # these and the openings, where the sentence does not tell an act
    anywhere: tuple[_Pattern, ...]
    unless: tuple[re.Pattern[str], ...]


@dataclass
class _Sentence:
    start: int
    end: int
    tells: bool
    clauses: list[int]
    found: list[dict[str, list[int]]] | None = None

    def places(self, plain: str) -> list[dict[str, list[int]]]:
        """Per clause, where openings of each kind are tried."""
        if self.found is None:
            self.found = [_places(plain, clause, self.end) for clause in self.clauses]
        return self.found


def check_note(text: str) -> NoteChecked:
    """Look at one note. What stands in quotation marks is somebody's words and is not looked at."""
    utterance = Utterance(text[:LONGEST])
    called = _called(utterance.words)
    if not called:
        return NoteChecked(text, BEHAVIOUR, ())
    plain = QUOTES.sub(_blank, utterance.plain) if '"' in utterance.plain or "'" in utterance.plain else utterance.plain
    sentences = tuple(_sentences(plain))
    findings = [found for ready, names in called if (found := _first(ready, names, plain, sentences))]
    findings.sort(key=lambda finding: (finding.start, finding.code))
    main = min(findings, key=lambda finding: (finding.label not in GRAVE, finding.start), default=None)
    return NoteChecked(text, main.label if main else BEHAVIOUR, tuple(findings))


@cache
def all_rules() -> tuple[NoteRule, ...]:
    """Every module of the folder `note_rules`."""
    names = sorted(module.name for module in pkgutil.iter_modules(note_rules.__path__))
    return tuple(importlib.import_module(f"{note_rules.__name__}.{name}").RULE for name in names)


@cache
def _index() -> tuple[dict[str, tuple[tuple[int, str], ...]], tuple[_Ready, ...]]:
    """Which rule, and which list of it, a word calls; and the rules."""
    called: dict[str, list[tuple[int, str]]] = {}
    ready = []
    for number, rule in enumerate(all_rules()):
        for name, listed in {"": rule.triggers, **rule.lists}.items():
            for trigger in listed if name != "neutral" else ():
                word = max(re.split("[ -]", trigger), key=len)  # one word calls a phrase
                called.setdefault(word, []).append((number, name))
        ready.append(
            _Ready(
                rule,
                _by_opening(rule, rule.patterns),
                _by_opening(rule, (*rule.patterns, *rule.bare)),
                _patterns(rule, rule.anywhere),
                tuple(re.compile(expand(pattern)) for pattern in rule.unless),
            )
        )
    return {word: tuple(found) for word, found in called.items()}, tuple(ready)


def _by_opening(rule: NoteRule, patterns: tuple[str, ...]) -> dict[str, tuple[_Pattern, ...]]:
    found: dict[str, list[str]] = {}
    for pattern in patterns:
        opening, rest = OPENING.fullmatch(pattern).groups()  # type: ignore[union-attr]
        found.setdefault(opening, []).append(rest)
    return {opening: _patterns(rule, tuple(listed)) for opening, listed in found.items()}


def _patterns(rule: NoteRule, patterns: tuple[str, ...]) -> tuple[_Pattern, ...]:
    """Each by itself where it needs a word of a list; all others as one expression, which is quicker."""
    alone: list[_Pattern] = []
    rest: list[str] = []
    for pattern in patterns:
        needs = next((name for name in LISTED.findall(pattern) if name in rule.lists), "")
        if needs:
            alone.append(_Pattern(re.compile(expand(pattern, rule.lists)), needs))
        else:
            rest.append(GROUP.sub(rf"(?P<\1_{len(rest)}>", expand(pattern, rule.lists)))
    return (*alone, *([_Pattern(re.compile("|".join(rest)), "")] if rest else ()))


def _called(words: list[str]) -> list[tuple[_Ready, set[str]]]:
    """The rules to look with, each with its lists of which there is a word; every rule for a note of few words."""
    index, ready = _index()
    called: dict[int, set[str]] = {number: {""} for number in range(len(ready))} if len(words) <= SHORT else {}
    for word in {*words, *(word.partition("'")[0] for word in words if "'" in word)}:
        if word in index:
            for number, name in index[word]:
                called.setdefault(number, set()).add(name)
    return [(ready[number], names) for number, names in called.items()]


def _blank(match: re.Match[str]) -> str:
    return '"' * (match.end() - match.start())


def _sentences(plain: str) -> Iterator[_Sentence]:
    start = 0
    for end in [*(match.end() for match in SENTENCE.finditer(plain)), len(plain)]:
        begin = start + len(plain[start:end]) - len(plain[start:end].lstrip(" \"'(-*•\t"))
        if begin < end:
            clauses = [begin, *(place for m in CLAUSE.finditer(plain, begin, end) if begin < (place := m.end()) < end)]
            yield _Sentence(begin, end, ACT.match(plain, begin, end) is not None, clauses)
        start = end


def _places(plain: str, start: int, end: int) -> dict[str, list[int]]:
    """Where a clause's openings are tried: after its hedges, its subject, its copula and each word of degree."""
    opening = OPENS.match(plain, start, end)
    after = opening.end() if opening else start
    places = [after]
    degree = DEGREES_SAID.match(plain, after, end)
    if degree and degree.end() > after:
        places += [match.end() for match in DEGREE.finditer(plain, after, degree.end())]
    told = TELLS_OF.match(plain, after, end)
    of = [told.end()] if told else []
    if opening is None or after == start:
        return {"who": [start], "lead": places, "said_of": [], "told": of}
    who = sorted({start, opening.end("hedge"), opening.end("subject")} - {-1})
    said = places if opening["copula"] or opening["object"] else []
    return {"who": who, "lead": sorted({*who, *places}), "said_of": said, "told": of}


def _first(ready: _Ready, names: set[str], plain: str, sentences: tuple[_Sentence, ...]) -> NoteFinding | None:
    for sentence in sentences:
        place = _in_sentence(ready, names, plain, sentence)
        if place and not any(excuse.search(plain, sentence.start, sentence.end) for excuse in ready.unless):
            rule = ready.rule
            return NoteFinding(rule.code, rule.label, *place, f"{rule.what} {rule.why}", rule.fix, rule.source)
    return None


def _in_sentence(ready: _Ready, names: set[str], plain: str, sentence: _Sentence) -> tuple[int, int] | None:
    openings = ready.openings if sentence.tells else ready.bare
    end = sentence.end
    tried = [(opening, pattern) for opening, listed in openings.items() for pattern, needs in listed if needs in names]
    for places in sentence.places(plain) if tried else ():
        for opening, pattern in tried:
            for start in places[opening]:
                if match := pattern.match(plain, start, end):
                    return _place(match)
    if not sentence.tells:
        for pattern, needs in ready.anywhere:
            if needs in names and (match := pattern.search(plain, sentence.start, end)):
                return _place(match)
    return None


def _place(match: re.Match[str]) -> tuple[int, int]:
    """Where to underline: the group `mark`, or the word from a list, or all of it."""
    spans = {name.partition("_")[0]: match.span(name) for name, held in match.groupdict().items() if held}
    return spans.get("mark") or next(iter(spans.values()), match.span())
