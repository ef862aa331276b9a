"""Writes of a guide: themes, openers, approval, findings kept with a reason."""

from collections.abc import Sequence

from django.db.models import Max

from backroom.hiring.guides import checking, policy, queries, versions
from backroom.hiring.guides.models import Guide, Opener, Override, Theme
from backroom.hiring.jobs import library, rubrics
from backroom.hiring.jobs.models import Job, Rubric
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand


class ThemeTaken(Refused):
    """Another theme of this guide has that name."""


class GuideIncomplete(Refused):
    """The guide is not whole yet."""


class MustNotBeAsked(Refused):
    """This guide holds a question that must not be asked. Change it, or keep it with a reason from the job:"""


class LibraryKnowsNone(Refused):
    """The library has no ready question for what is still uncovered. Write a theme of your own."""


class NothingToKeep(Refused):
    """The checker finds nothing of that kind in this wording. Look at the guide again."""


class ReasonMissing(Refused):
    """Say why the job needs this very question; the reason stays on the record."""


class ExemptionMissing(Refused):
    """Health and genetic questions can be kept only on a ground that the law itself names. Choose one."""


def save_theme(
    *,
    by: Person,
    job: Job,
    code: str = "",
    name: str,
    competency_code: str,
    minutes: int,
    questions: Sequence[versions.QuestionDraft],
) -> Theme:
    """Add (no code) or change a theme with its questions and probes."""
    with turns.take(job):
        demand(policy.may_edit_guide(by, job))
        versions.check(questions)
        guide = versions.editable(job)
        theme = guide.themes.filter(code=code).first() if code else None
        if theme is None:
            code = rubrics.code_of(name)
            if not code or guide.themes.filter(code=code).exists():
                raise ThemeTaken
            position = (guide.themes.aggregate(m=Max("position"))["m"] or 0) + 1
            theme = Theme(guide=guide, code=code, position=position)
        theme.name, theme.competency_code, theme.minutes = name, competency_code, minutes
        theme.save()
        versions.write_questions(theme, questions)
        _record(by, job, guide)
    return theme


def remove_theme(*, by: Person, job: Job, code: str) -> None:
    with turns.take(job):
        demand(policy.may_edit_guide(by, job))
        guide = versions.editable(job)
        guide.themes.filter(code=code).delete()
        _record(by, job, guide)


def save_openers(*, by: Person, job: Job, openers: Sequence[str]) -> None:
    """Safe ways to settle in; never rated."""
    with turns.take(job):
        demand(policy.may_edit_guide(by, job))
        guide = versions.editable(job)
        guide.openers.all().delete()
        Opener.objects.bulk_create(Opener(guide=guide, position=i, text=text) for i, text in enumerate(openers, 1))
        _record(by, job, guide)


def draft_from_library(*, by: Person, job: Job) -> Guide:
    """A theme with one ready question for each competency that has none yet, and two openers if there are none."""
    with turns.take(job):
        demand(policy.may_edit_guide(by, job))
        guide = versions.editable(job)
        have = set(guide.themes.values_list("competency_code", flat=True))
        position = before = guide.themes.aggregate(m=Max("position"))["m"] or 0
        for competency in rubrics.current(job).competencies.all():
            ready = library.questions_for(competency.name, competency.kind.replace(" ", "_"))
            if competency.code in have or not ready:
                continue
            position += 1
            theme = Theme.objects.create(
                guide=guide,
                code=competency.code,
                name=competency.name,
                competency_code=competency.code,
                position=position,
            )
            probes = tuple((probe.kind, probe.text) for probe in ready[0].probes)
            versions.write_questions(theme, [versions.QuestionDraft(ready[0].text, probes)])
        if not guide.openers.exists():
            texts = versions.ready_openers()[:2]
            Opener.objects.bulk_create(Opener(guide=guide, position=i, text=t) for i, t in enumerate(texts, 1))
        elif position == before:
            raise LibraryKnowsNone
        _record(by, job, guide)
    return guide


def approve_guide(*, by: Person, job: Job) -> None:
    with turns.take(job):
        demand(policy.may_approve_guide(by, job))
        guide = queries.current(job)
        rubric = Rubric.objects.prefetch_related("competencies").filter(job=job).first()
        missing = queries.missing(guide, rubric) if rubric else ["There is no rubric."]
        if guide is None or missing:
            raise GuideIncomplete(" ".join(missing))
        if guide.approved_at:
            return
        in_the_way = checking.in_the_way(job, guide)
        if in_the_way:
            raise MustNotBeAsked(" ".join(f"“{found.wording}”" for found in in_the_way))
        guide.approved_at, guide.approved_by = clock.now(), by
        guide.save(update_fields=["approved_at", "approved_by"])
        events.record("guide.approved", by=by, subject=job.subject, job=job.pk, version=guide.version)


def override_finding(*, by: Person, job: Job, wording: str, rule: str, reason: str, exemption: str = "") -> Override:
    """Keep a wording against one finding: who, when and why from the job; some matters need a named exemption."""
    demand(policy.may_override(by, job))
    found = [f for f in checking.look(job, wording).checked.findings if f.rule.code == rule]
    if not found:
        raise NothingToKeep
    if not reason.strip():
        raise ReasonMissing
    allowed = {ground.code for ground in checking.exemptions_for(found[0])}
    if allowed and exemption not in allowed:
        raise ExemptionMissing
    kept = {"wording": wording, "rule": rule, "reason": reason.strip(), "exemption": exemption if allowed else ""}
    with turns.take():
        newest = Override.objects.filter(job=job, wording=wording, rule=rule).last()
        if newest and newest.made_by_id == by.pk and all(getattr(newest, name) == kept[name] for name in kept):
            return newest
        override = Override.objects.create(
            job=job,
            **kept,
            made_at=clock.now(),
            made_by=by,
        )
        events.record(
            "finding.overridden",
            by=by,
            subject=job.subject,
            job=job.pk,
            rule=rule,
            severity=found[0].severity,
            exemption=override.exemption,
        )
    return override


def _record(by: Person, job: Job, guide: Guide) -> None:
    events.record("guide.changed", by=by, subject=job.subject, job=job.pk, version=guide.version)
