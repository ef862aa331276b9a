"""One utterance of an interviewer in, form, style, risk and findings out. Deterministic, linear, explains itself."""

import re
from functools import cache
from itertools import chain
from typing import NamedTuple

from backroom.engines.questions import asked, calls, clauses, fields, form, law, retold, style, turned
from backroom.engines.questions.law import Pack, Ruling
from backroom.engines.questions.retold import Retold
from backroom.engines.questions.rule import Rule
from backroom.engines.questions.sieve import Sieve
from backroom.engines.questions.text import Utterance

NEXT = 2  # characters to the sentence behind
TELLINGS = (retold.retold, turned.turned)
LONGEST = 20_000  # characters looked at in one utterance; what follows is not checked and said so


class RiskFinding(NamedTuple):
    """What was found where: `start` and `end` are places in the text as typed."""

    rule: Rule
    severity: str
    start: int
    end: int
    rulings: tuple[Ruling, ...]


class Checked(NamedTuple):
    """Everything the checker says about one utterance."""

    text: str
    form: str
    style: str
    risk: str
    findings: tuple[RiskFinding, ...]
    stale: tuple[Pack, ...] = ()


def check(text: str, *, packs: tuple[Pack, ...] = (), stage: str = "pre-offer") -> Checked:
    """Look at one utterance. `packs` come from `law.chosen`; none means all, the strictest of all."""
    return check_ready(text, Utterance(text[:LONGEST]), packs, stage)


def check_ready(text: str, utterance: Utterance, packs: tuple[Pack, ...], stage: str) -> Checked:
    """The same for one that was read already, for its language."""
    findings = find(utterance, packs or law.chosen(()), stage)
    risk = max([f.severity for f in findings], key=law.SEVERITIES.index) if findings else "ok"
    shape = form.form_of(utterance)
    return Checked(text, shape, style.style_of(utterance, shape), risk, findings)


def find(utterance: Utterance, packs: tuple[Pack, ...], stage: str) -> tuple[RiskFinding, ...]:
    """At most one finding per rule, in order of place. Where the words as they stand show nothing, the same question in
    plainer words may."""
    typed = utterance.plain
    found = _find(utterance, packs, stage)
    said: list[Retold] = []
    for tell in () if found else TELLINGS:
        if told := tell(utterance):
            utterance = Utterance(told.text)
            said.append(told)
            if found := _find(utterance, packs, stage):
                break
    if found and (":" in typed or "(" in typed) and _names_a_thing(typed, packs, stage):
        return ()
    for told in reversed(said):
        found = tuple(
            RiskFinding(rule, severity, *told.span(start, end), rulings)
            for rule, severity, start, end, rulings in found
        )
    return found


def _names_a_thing(plain: str, packs: tuple[Pack, ...], stage: str) -> bool:
    """Whether a field of a form has a person's word for a thing: "Race: 5k / 10k", "Age of stock (days):" """
    chosen = fields.choices(plain)
    return fields.of_a_thing(plain) or bool(chosen and not _find(Utterance(chosen), packs, stage))


def _find(utterance: Utterance, packs: tuple[Pack, ...], stage: str) -> tuple[RiskFinding, ...]:
    seen = asked.Seen(utterance)
    places: dict[Rule, tuple[int, int]] = {}
    plain = utterance.plain
    for rule, number in _sieve().through(utterance.word_set):
        if rule not in places and (match := rule.pattern(number).search(plain)):
            place = _unexcused(rule, match, seen)
            if place:
                places[rule] = place
    if seen.hits:
        listed = seen.listed()
        if places:  # a word of a list adds nothing to what a pattern says of the topic
            topics = {rule.topic for rule in places}
            listed = {code for code in listed if calls.rule_named(code).topic not in topics}
        for code, place in seen.asked(listed).items():
            rule = calls.rule_named(code)
            if not (rule.settled and _settled(rule, place[0], seen)):
                places[rule] = place
    found = []
    for rule, place in places.items():
        severity, rulings = law.strictest(rule.matter, packs, stage)
        if severity != "ok":
            found.append(RiskFinding(rule, severity, *place, rulings))
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.rule.code)))


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every module of the folder `rules`."""
    return tuple(calls.rule_named(name) for name in calls.names())


@cache
def _sieve() -> Sieve:
    return Sieve(calls.calls(), calls.rule_named)


def _settled(rule: Rule, place: int, seen: asked.Seen) -> bool:
    """Whether what is lawful was said before this place, or in the same question."""
    _, end = clauses.question_around(seen.utterance, place)
    return any((found := settled.search(seen.plain)) and found.start() < end + NEXT for settled in rule.settling)


def _unexcused(rule: Rule, first: re.Match[str], seen: asked.Seen) -> tuple[int, int] | None:
    """The first place where the pattern of this match finds what no context excuses."""
    excused_to = 0
    settled_from = None
    plain = first.string
    for match in chain((first,), first.re.finditer(plain, first.end())):
        place = match.start()
        if match.end() == place or place < excused_to:
            continue
        if (not rule.firm and seen.of_method(match.end())) or seen.of_a_thing(match.end()):
            continue
        if rule.firm and seen.of_somebody_else(match.end()):
            continue
        if settled_from is None:  # looked for once, so that a long text stays linear
            said = [found.start() for settled in rule.settling if (found := settled.search(plain))]
            settled_from = min(said, default=len(plain))
        if settled_from < place:
            return None
        if not rule.excuses:
            return match.span()
        begin, end = clauses.question_around(seen.utterance, place)
        question = plain[begin:end]
        for excuse in rule.excuses:
            if excuse.search(question):
                excused_to = end
                break
        else:
            return match.span()
    return None
