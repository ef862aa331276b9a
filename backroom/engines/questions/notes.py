"""A note about a candidate in; out, whether it says what they said or did, or what somebody thought they are."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from backroom.engines.questions import note_rules
from backroom.engines.questions.note_rules import DEGREES, HEDGES, NAME, PRONOUN, STATES, TELLING, NoteRule, expand
from backroom.engines.questions.text import Utterance

LONGEST = 20_000  # characters looked at in one note
BEHAVIOUR = "behaviour"
LABELS = (BEHAVIOUR, "trait", "appearance", "protected", "vague_fit", "gendered")
GRAVE = ("protected", "gendered", "appearance")  # these give the note its label before the others

QUOTES = re.compile(r"\"[^\"\n]{1,600}(?:\"|$|\n)|(?<!\w)'(?=\w)[^\n]{1,300}?'(?!\w)")
CLAUSE = re.compile(
    r"[.!?;:,()\n…\"/&]+\s*|\s-+\s*|-+\s+|"
    r"\b(?:but|and|though|although|yet|because|so|or|plus|however|then|as|which means|meaning)\s+"
)
SENTENCE = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)|\n+|;|(?:\s-+\s)")
ACT = re.compile(
    r"\W*(?:(?:s?he|they|candidate|the candidate|then|also|first|later|again|next|twice|correctly|clearly|calmly|"
    r"quickly|"
    r"never|only|still|i|we|(?:on|in|for|at|after|before|when|during|with)\b[^,.:;]{1,60}[,:]) ){0,2}"
    rf"(?:(?!(?:{'|'.join(STATES)})\b)[a-z-]{{2,}}ed|(?:{'|'.join(TELLING)}))\b"
)
OPENING = re.compile(r"\{(who|lead|said_of)\}(.+)", re.DOTALL)  # how every pattern of a rule begins
NAMED = re.compile(r"\(\?P<\w+>")
OPENS = re.compile(
    rf"(?P<hedge>{HEDGES})?(?P<subject>(?:{PRONOUN}|(?P<object>him|her|them)|{NAME}) "
    rf")?(?P<copula>{expand('{copula}')} )?"
)
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


# Per kind of opening: all patterns as one, to see quickly that none fits, and each by itself.
Openings = dict[str, tuple[re.Pattern[str], tuple[re.Pattern[str], ...]]]


@dataclass(frozen=True)
class _Ready:
    """A rule made ready: its openings by where in a clause they are tried."""

    rule: NoteRule
    openings: Openings  # in any sentence
    bare: Openings  # these and the openings, where the sentence does not tell an act
    anywhere: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]


@dataclass(frozen=True)
class _Sentence:
    start: int
    end: int
    tells: bool
    places: tuple[dict[str, list[int]], ...]  # per clause, where openings of each kind are tried


def check_note(text: str) -> NoteChecked:
    """Look at one note. What stands in quotation marks is somebody's words and is not looked at."""
    utterance = Utterance(text[:LONGEST])
    called = _called(utterance.words)
    if not called:
        return NoteChecked(text, BEHAVIOUR, ())
    plain = QUOTES.sub(_blank, utterance.plain) if '"' in utterance.plain or "'" in utterance.plain else utterance.plain
    sentences = tuple(_sentences(plain))
    findings = [found for ready in called if (found := _first(ready, plain, sentences))]
    findings.sort(key=lambda finding: (finding.start, finding.code))
    main = min(findings, key=lambda finding: (finding.label not in GRAVE, finding.start), default=None)
    return NoteChecked(text, main.label if main else BEHAVIOUR, tuple(findings))


@cache
def all_rules() -> tuple[NoteRule, ...]:
    """Every module of the folder `note_rules`."""
    names = sorted(module.name for module in pkgutil.iter_modules(note_rules.__path__))
    return tuple(importlib.import_module(f"{note_rules.__name__}.{name}").RULE for name in names)


@cache
def _index() -> tuple[dict[str, tuple[int, ...]], tuple[_Ready, ...]]:
    called: dict[str, list[int]] = {}
    ready = []
    for number, rule in enumerate(all_rules()):
        triggers = set(rule.triggers).union(*(listed for name, listed in rule.lists.items() if name != "neutral"))
        for trigger in triggers:
            called.setdefault(max(re.split("[ -]", trigger), key=len), []).append(number)  # one word calls a phrase
        ready.append(
            _Ready(
                rule,
                _by_opening(rule, rule.patterns),
                _by_opening(rule, (*rule.patterns, *rule.bare)),
                tuple(re.compile(expand(pattern, rule.lists)) for pattern in rule.anywhere),
                tuple(re.compile(expand(pattern)) for pattern in rule.unless),
            )
        )
    return {word: tuple(numbers) for word, numbers in called.items()}, tuple(ready)


def _by_opening(rule: NoteRule, patterns: tuple[str, ...]) -> Openings:
    found: dict[str, list[str]] = {}
    for pattern in patterns:
        opening, rest = OPENING.fullmatch(pattern).groups()  # type: ignore[union-attr]
        found.setdefault(opening, []).append(expand(rest, rule.lists))
    return {
        opening: (re.compile("|".join(NAMED.sub("(?:", rest) for rest in rests)), tuple(map(re.compile, rests)))
        for opening, rests in found.items()
    }


def _called(words: list[str]) -> list[_Ready]:
    index, ready = _index()
    numbers: set[int] = set()
    for word in words:
        if word in index:
            numbers.update(index[word])
    return [ready[number] for number in sorted(numbers)]


def _blank(match: re.Match[str]) -> str:
    return '"' * (match.end() - match.start())


def _sentences(plain: str) -> Iterator[_Sentence]:
    start = 0
    for end in [*(match.end() for match in SENTENCE.finditer(plain)), len(plain)]:
        begin = start + len(plain[start:end]) - len(plain[start:end].lstrip(" \"'(-*•\t"))
        if begin < end:
            clauses = (begin, *(m.end() for m in CLAUSE.finditer(plain, begin, end) if begin < m.end() < end))
            places = tuple(_places(plain, clause, end) for clause in clauses)
            yield _Sentence(begin, end, ACT.match(plain, begin, end) is not None, places)
        start = end


def _places(plain: str, start: int, end: int) -> dict[str, list[int]]:
    """Where a clause's openings are tried: after its hedges, its subject, its copula and each word of degree."""
    opening = OPENS.match(plain, start, end)
    after = opening.end() if opening else start
    places = [after]
    degree = DEGREES_SAID.match(plain, after, end)
    if degree and degree.end() > after:
        places += [match.end() for match in DEGREE.finditer(plain, after, degree.end())]
    if opening is None or after == start:
        return {"who": [start], "lead": places, "said_of": []}
    who = sorted({start, opening.end("hedge"), opening.end("subject")} - {-1})
    said = places if opening["copula"] or opening["object"] else []
    return {"who": who, "lead": sorted({*who, *places}), "said_of": said}


def _first(ready: _Ready, plain: str, sentences: tuple[_Sentence, ...]) -> NoteFinding | None:
    for sentence in sentences:
        place = _in_sentence(ready, plain, sentence)
        if place and not any(excuse.search(plain, sentence.start, sentence.end) for excuse in ready.unless):
            rule = ready.rule
            return NoteFinding(rule.code, rule.label, *place, f"{rule.what} {rule.why}", rule.fix, rule.source)
    return None


def _in_sentence(ready: _Ready, plain: str, sentence: _Sentence) -> tuple[int, int] | None:
    openings = ready.openings if sentence.tells else ready.bare
    for places in sentence.places:
        for opening, (together, patterns) in openings.items():
            for start in places[opening]:
                if together.match(plain, start, sentence.end) is None:
                    continue
                for pattern in patterns:
                    if match := pattern.match(plain, start, sentence.end):
                        return _place(match)
    if not sentence.tells:
        for pattern in ready.anywhere:
            if match := pattern.search(plain, sentence.start, sentence.end):
                return _place(match)
    return None


def _place(match: re.Match[str]) -> tuple[int, int]:
    """Where to underline: the group `mark`, or the word from a list, or all of it."""
    spans = {name: match.span(name) for name, held in match.groupdict().items() if held}
    return spans.get("mark") or next(iter(spans.values()), match.span())
