"""What the checker found, as plain data and as words: for JSON, for pages, for people at a prompt."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from backroom.engines.questions import law
from backroom.engines.questions.checker import LONGEST, RiskFinding, check_ready
from backroom.engines.questions.language import CHECKED, language_of
from backroom.engines.questions.law import Pack, Ruling
from backroom.engines.questions.rule import Rule
from backroom.engines.questions.text import Utterance

NOT_CHECKED = "not_checked"
STAGES = {"pre-offer": "before an offer", "post-offer": "after an offer"}


def look(text: str, *, packs: tuple[Pack, ...] = (), stage: str = "pre-offer") -> dict[str, Any]:
    """One utterance checked, as plain data. What is not in English is said to be not checked, never to be fine."""
    utterance = Utterance(text[:LONGEST])
    language = language_of(utterance)
    if language not in CHECKED:
        return {
            "text": text,
            "form": NOT_CHECKED,
            "style": NOT_CHECKED,
            "risk": NOT_CHECKED,
            "findings": [],
            "checked": False,
            "language": language,
        }
    checked = check_ready(text, utterance, packs, stage)
    data: dict[str, Any] = {
        "text": text,
        "form": checked.form,
        "style": checked.style,
        "risk": checked.risk,
        "findings": [finding_data(finding, stage) for finding in checked.findings],
        "checked": True,
        "language": language,
    }
    if len(text) > LONGEST:
        data["checked_to"] = LONGEST
    return data


def look_at_note(text: str, check_note: Callable[[str], Any], as_of: Mapping[str, str]) -> dict[str, Any]:
    """One written note checked, as plain data. Who needs it brings the reader and its rules’ dates."""
    language = language_of(Utterance(text[:LONGEST]))
    if language not in CHECKED:
        return {"text": text, "label": NOT_CHECKED, "findings": [], "checked": False, "language": language}
    noted = check_note(text)
    findings = [
        {
            "code": found.code,
            "topic": found.label,
            "severity": "risky",
            "start": found.start,
            "end": found.end,
            "message": found.message,
            "instead": found.fix,
            "sources": [{"where": "", "cite": found.source, "as_of": as_of[found.code], "verified": False}],
        }
        for found in noted.findings
    ]
    return {"text": text, "label": noted.label, "findings": findings, "checked": True, "language": language}


def finding_data(finding: RiskFinding, stage: str = "pre-offer") -> dict[str, Any]:
    rule = finding.rule
    return {
        "code": rule.code,
        "topic": rule.topic,
        "severity": finding.severity,
        "start": finding.start,
        "end": finding.end,
        **said(rule, finding.severity, finding.rulings, stage),
    }


@lru_cache(maxsize=4096)
def said(rule: Rule, severity: str, rulings: tuple[Ruling, ...], stage: str) -> Mapping[str, Any]:
    """What is said of every finding of a rule under these rulings, wherever it was found. Not to be changed."""
    return {
        "message": f"{sentence(rule.what)} {sentence(rule.why)} {standing(severity, rulings, stage)}",
        "instead": rule.instead,
        "sources": [source_data(ruling, stage) for ruling in rulings],
        "exemptions": [exemption.code for exemption in law.exemptions(rulings, stage)],
    }


def source_data(ruling: Ruling, stage: str = "pre-offer") -> dict[str, Any]:
    return {
        "where": ruling.where,
        "cite": ruling.cite,
        "as_of": ruling.as_of.isoformat(),
        "review_by": ruling.review_by.isoformat(),
        "severity": ruling.at(stage),
        "verified": ruling.verified,
    }


def standing(severity: str, rulings: tuple[Ruling, ...], stage: str = "pre-offer") -> str:
    """What the law says of it. "Unlawful" only where a named place forbids it, and only of that place."""
    as_of = min((ruling.as_of for ruling in rulings), default=None)
    places = among([ruling.place for ruling in rulings if ruling.at(stage) == severity])
    when = STAGES[stage]
    if severity == "forbidden":
        words = f"Unlawful to ask {when} in: {places}."
    else:
        words = f"Better not asked {when}; the answer can be held against the employer in: {places}."
    return f"{words} Information as of {as_of}, not legal advice."


def rule_text(rule: Rule, packs: tuple[Pack, ...] = ()) -> str:
    """Everything about one rule of questions, for `--explain`."""
    rulings = [pack.rulings[rule.matter] for pack in packs or law.chosen(()) if rule.matter in pack.rulings]
    lines = [
        *_about(rule, rule.instead),
        "",
        f"Topic: {rule.topic}. Matter in the law packs: {rule.matter}. Before an offer | after an offer | who says so:",
        *(f"  {ruling.place}: {before_and_after(ruling)}" for ruling in rulings),
        "",
        f"Information as of {min((r.as_of for r in rulings), default=rule.as_of)}, not legal advice.",
        '"[not verified]" means that the source was cited from memory: read it before you rely on it.',
    ]
    return "\n".join(lines)


def note_rule_text(rule: Any) -> str:
    """Everything about one rule of written notes."""
    return "\n".join(_about(rule, rule.fix))


def _about(rule: Any, instead: str) -> list[str]:
    return [
        f"{rule.code}: {rule.what}",
        "",
        f"Why: {rule.why}",
        f"Instead: {instead}",
        f"Source: {sentence(rule.source)} As of {rule.as_of}, to be reviewed by {rule.review_by}.",
        "",
        "Found:",
        *(f"  {example}" for example in rule.bad),
        "Not found:",
        *(f"  {example}" for example in rule.good),
    ]


def before_and_after(ruling: Ruling) -> str:
    checked = "" if ruling.verified else " [not verified]"
    return f"{ruling.severity} | {ruling.after_offer} | {ruling.cite}{checked}"


def stale(packs: tuple[Pack, ...], today: date) -> list[str]:
    """A warning for each pack past its review date."""
    return [
        f"the law pack for {pack.name} was to be reviewed by {pack.review_by}; what it says may have changed since"
        for pack in law.out_of_date(packs, today)
    ]


def sentence(words: str) -> str:
    return words if words.endswith((".", "?")) else f"{words}."


def among(names: list[str]) -> str:
    return ", ".join(dict.fromkeys(names))
