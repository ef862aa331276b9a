"""Outcomes and chances by group, across jobs, as counts that may leave: the people partner's alone."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied

from backroom.engines.fairness import permutation, suppression
from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions.models import Decision, Outcome
from backroom.hiring.fairness import apart, ledger, policy
from backroom.hiring.fairness.categories import UNSAID, UNSAID_WORDS, Question, Scheme, of_law, out_of_date, schemes
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person

COUNTED = ("core", "probes", "minutes")


@dataclass(frozen=True)
class Decided:
    """When; and whether they were selected, and the core questions, probes and minutes they got."""

    at: datetime
    told: tuple[int, ...]


@dataclass(frozen=True)
class Released:
    """What may be read of one question: groups with their counts, those hidden together, and how equal chances were."""

    scheme: Scheme
    question: Question
    made_on: date
    groups: tuple[tuple[str, int, int], ...]  # words, selected, all
    rest: tuple[int, int] | None
    chances: tuple[tuple[str, str], ...]  # what, in words


def released(who: Person) -> list[Released]:
    """The releases that stand; one reads the same numbers until enough people more can be counted."""
    if not policy.may_see_outcomes(who):
        raise PermissionDenied
    found = []
    for scheme in schemes().values():
        for question in scheme.questions:
            last = apart.last_release(f"{scheme.code}.{question.code}")
            if last:
                made_on, shown = last
                words = question.options | {UNSAID: UNSAID_WORDS}
                groups = tuple((words.get(code, code), x, n) for code, (x, n) in sorted(shown["groups"].items()))
                rest = (shown["rest"][0], shown["rest"][1]) if shown["rest"] else None
                chances = tuple((name, said) for name, said in shown["chances"])
                found.append(Released(scheme, question, date.fromisoformat(made_on), groups, rest, chances))
    return found


def stale(who: Person, today: date) -> tuple[Scheme, ...]:
    """Forms past their review that candidates of open jobs are asked, or whose numbers are shown."""
    asked = Job.objects.filter(opened_at__isnull=False, closed_at=None).values_list("law", flat=True)
    used = [of_law(law) for law in asked] + [one.scheme for one in released(who)]
    return out_of_date(used, today)


def count_anew(today: str) -> int:
    """Makes a release of each question where it may follow the one before; how many were made.

    It is tried only when enough have been decided since it was last tried, whatever they answered: a count that may be
    tried after each decision, or each answer, tells by its own success which group the last one was in.
    """
    made = 0
    for code, decided in _decided().items():
        if not _enough_since_last_tried(code, decided):
            continue
        apart.keep_release(code, today, {"through": max(one.at for one in decided.values()).isoformat()})
        scheme, facts = schemes()[code], {whose: one.told for whose, one in decided.items()}
        for question in scheme.questions:
            topic = f"{scheme.code}.{question.code}"
            spread = apart.spread(topic, facts, UNSAID)
            rows: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
            for (answer, told), times in spread.items():
                selected, everybody = rows[answer]
                rows[answer] = (selected + times * told[0], everybody + times)
            shown = suppression.release(rows)
            last = apart.last_release(topic)
            if not (shown.groups or shown.rest) or (last and not suppression.may_follow(_shown(last[1]), shown)):
                continue
            if last and _shown(last[1]) == shown:
                continue
            chances = _chances(spread, set(shown.groups))
            apart.keep_release(
                topic,
                today,
                {"groups": shown.groups, "rest": shown.rest, "chances": chances},
            )
            made += 1
    return made


def _enough_since_last_tried(code: str, decided: dict[apart.Whose, Decided]) -> bool:
    last = apart.last_release(code)
    through = datetime.fromisoformat(last[1]["through"]) if last else None
    later = [one.told[0] for one in decided.values() if through is None or one.at > through]
    return min(later.count(1), later.count(0)) >= suppression.LEAST


def _decided() -> dict[str, dict[apart.Whose, Decided]]:
    """By scheme, every decided application."""
    found: dict[str, dict[apart.Whose, Decided]] = defaultdict(dict)
    jobs = Job.objects.filter(applications__decision__isnull=False).distinct()
    for job in jobs:
        rows = Decision.objects.filter(application__job=job)
        outcomes = rows.values_list("application_id", "application__candidate_id", "outcome", "decided_at")
        lines = {line.application_id: line for line in ledger.read(job).lines}
        for pk, key_id, outcome, at in outcomes:
            if pk in lines:
                values = {c.aspect: c.value.split()[0] for c in lines[pk].chances if c.aspect in COUNTED}
                told = tuple(int(values.get(name, "0")) for name in COUNTED)
                found[of_law(job.law).code][apart.Whose(pk, key_id)] = Decided(
                    at, (int(outcome == Outcome.HIRE), *told)
                )
    return found


def _chances(spread: Any, shown: set[str]) -> list[tuple[str, str]]:
    said = []
    for place, name in enumerate(("Core questions", "Probes", "Minutes"), 1):
        groups: dict[str, list[float]] = defaultdict(list)
        for (answer, told), times in spread.items():
            if answer in shown and answer != UNSAID:
                groups[answer] += [told[place]] * times
        said.append((name, permutation.roughly(permutation.equal_over(groups))))
    return said


def _shown(data: dict[str, Any]) -> suppression.Shown:
    groups = {name: (cell[0], cell[1]) for name, cell in data["groups"].items()}
    rest = (data["rest"][0], data["rest"][1]) if data["rest"] else None
    return suppression.Shown(groups, rest)


def applications_of(candidate_id: UUID) -> list[apart.Whose]:
    rows = Application.objects.filter(candidate_id=candidate_id).values_list("pk", "candidate_id")
    return [apart.Whose(*row) for row in rows]
