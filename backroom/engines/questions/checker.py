"""One utterance of an interviewer in, form, style, risk and findings out. Deterministic, linear, explains itself."""

import importlib
import pkgutil
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from backroom.engines.questions import form, law, rules, style
from backroom.engines.questions.law import Pack, Ruling
from backroom.engines.questions.rule import Rule
from backroom.engines.questions.text import Utterance

JOINED = re.compile(
    r",? (?:and|or|but) (?=(?:also )?(?:do|did|are|were|have|would|will|can|could|how|what|when|where) )"
)
LONGEST = 20_000  # characters looked at in one utterance; what follows is not checked and said so


@dataclass(frozen=True)
class RiskFinding:
    """What was found where: `start` and `end` are places in the text as typed."""

    rule: Rule
    severity: str
    start: int
    end: int
    rulings: tuple[Ruling, ...]


@dataclass(frozen=True)
class Checked:
    """Everything the checker says about one utterance."""

    text: str
    form: str
    style: str
    risk: str
    findings: tuple[RiskFinding, ...]
    stale: tuple[Pack, ...] = ()


def check(text: str, *, packs: tuple[Pack, ...] = (), stage: str = "pre-offer") -> Checked:
    """Look at one utterance. `packs` come from `law.chosen`; none means all, the strictest of all."""
    utterance = Utterance(text[:LONGEST])
    findings = find(utterance, packs or law.chosen(()), stage)
    risk = max((f.severity for f in findings), key=law.SEVERITIES.index, default="ok")
    return Checked(text, form.form_of(utterance), style.style_of(utterance), risk, findings)


def find(utterance: Utterance, packs: tuple[Pack, ...], stage: str) -> tuple[RiskFinding, ...]:
    """At most one finding per rule, in order of place."""
    found = []
    for rule in _called(utterance):
        match = _first(rule, utterance)
        if match is None:
            continue
        severity, rulings = law.strictest(rule.matter, packs, stage)
        if severity != "ok":
            found.append(RiskFinding(rule, severity, match[0], match[1], rulings))
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.rule.code)))


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every module of the folder `rules` that defines RULE."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    return tuple(importlib.import_module(f"{rules.__name__}.{name}").RULE for name in names)


@cache
def _index() -> tuple[dict[str, tuple[Rule, ...]], tuple[tuple[str, Rule], ...]]:
    words: dict[str, list[Rule]] = {}
    stems: list[tuple[str, Rule]] = []
    for rule in all_rules():
        for trigger in rule.triggers:
            if trigger.endswith("*"):
                stems.append((trigger[:-1], rule))
            else:
                words.setdefault(trigger, []).append(rule)
    return {word: tuple(found) for word, found in words.items()}, tuple(stems)


@lru_cache(maxsize=65536)
def _rules_for(word: str) -> tuple[Rule, ...]:
    words, stems = _index()
    return (*words.get(word, ()), *(rule for stem, rule in stems if word.startswith(stem)))


def _called(utterance: Utterance) -> Iterable[Rule]:
    """Rules with a trigger among the words, each once."""
    called: dict[str, Rule] = {}
    for word in utterance.word_set:
        for rule in _rules_for(word):
            called[rule.code] = rule
    return called.values()


def _first(rule: Rule, utterance: Utterance) -> tuple[int, int] | None:
    plain = utterance.plain
    for pattern, pieces in rule.compiled:
        if pieces and not any(piece in plain for piece in pieces):
            continue
        for match in pattern.finditer(plain):
            if match.end() > match.start() and not _excused(rule, utterance, match.start()):
                return match.start(), match.end()
    return None


def _excused(rule: Rule, utterance: Utterance, place: int) -> bool:
    asked = _question_around(utterance.sentence_of(place), place - utterance.start_of(place))
    return any(excuse.search(asked) for excuse in rule.excuses)


def _question_around(sentence: str, place: int) -> str:
    """Of two questions joined in a sentence the one at this place: what excuses one does not excuse the other."""
    start, end = 0, len(sentence)
    for join in JOINED.finditer(sentence):
        if join.end() <= place:
            start = join.end()
        elif join.start() > place:
            end = join.start()
            break
    return sentence[start:end]
