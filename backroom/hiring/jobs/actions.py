"""Writes of a job: profile and offer, competencies and anchors, team, open and close."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from backroom.engines.reading.job_text import CompetencyText, JobText, sourced
from backroom.hiring.jobs import library, policy, queries, rubrics
from backroom.hiring.jobs.models import (
    Competency,
    Drawback,
    EssentialFunction,
    Job,
    Part,
    Rubric,
    TeamMember,
)
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand

OFFER = {"mission": "Mission", "vision": "Vision", "work_life": "Work-life", "growth": "Growth"}
PAY = {"pay_low", "pay_high", "pay_currency", "pay_period"}
FIELDS = frozenset({"title", "where", "hours", "openings", "profile", "law", *PAY, *OFFER})


class NotReady(Refused):
    """The job cannot open yet."""


class BadImport(Refused):
    """Nothing is imported yet."""


class HostRates(Refused):
    """A host informs and never rates: the same person cannot be host and interviewer, reader or manager of a job."""


class NoManager(Refused):
    """A job needs somebody who decides."""


def create_job(
    *,
    by: Person,
    functions: Sequence[str] = (),
    drawbacks: Sequence[str] = (),
    job_id: UUID | None = None,
    **fields: Any,
) -> Job:
    """Guarantees a first rubric and the maker as the one who decides. With an id that the page has made, a form that is
    sent twice makes one job."""
    with turns.take():
        demand(policy.may_create_job(by))
        if known := _known(by, job_id, fields):
            return known
        job = _new_job(by, functions, drawbacks, fields, job_id)
        events.record("job.created", by=by, subject=job.subject, job=job.pk)
    return job


def import_job(*, by: Person, text: JobText, job_id: UUID | None = None) -> Job:
    """A job from its text form, whole or not at all; with an id that the page has made, once."""
    demand(policy.may_create_job(by))
    if too_long := queries.beyond_limits(text):
        line, limit = too_long[0]
        raise BadImport(f"“{line[:40]}…” is {len(line):,} characters long; {limit} fit.")
    with turns.take():
        fields = _fields_of(text)
        if known := _known(by, job_id, fields):
            return known
        job = _new_job(by, text.functions, text.drawbacks, fields, job_id)
        rubric = rubrics.editable(job)
        for item in text.competencies:
            _import_competency(rubric, item)
        events.record("job.imported", by=by, subject=job.subject, job=job.pk, competencies=len(text.competencies))
    return job


def change_job(*, by: Person, job: Job, functions: Sequence[str], drawbacks: Sequence[str], **fields: Any) -> None:
    with turns.take(job):
        demand(policy.may_edit_job(by, job))
        _set_fields(job, fields)
        job.save()
        _write_lines(job, functions, drawbacks)
        events.record("job.changed", by=by, subject=job.subject, job=job.pk)


def save_competency(
    *,
    by: Person,
    job: Job,
    code: str = "",
    name: str,
    kind: str = "",
    definition: str = "",
    is_value: bool = False,
    functions: Iterable[int] = (),
    anchors: Mapping[int, str],
) -> Competency:
    """Add (no code) or change one. After the first conversation a new rubric version is begun."""
    with turns.take(job):
        demand(policy.may_edit_job(by, job))
        rubric = rubrics.editable(job)
        old = rubric.competencies.filter(code=code).first() if code else None
        competency = rubrics.write_competency(rubric, old, name, kind, definition, is_value, functions, anchors)
        _record_rubric(by, job, rubric)
    return competency


def add_from_library(*, by: Person, job: Job, library_code: str, functions: Iterable[int] = ()) -> Competency:
    with turns.take(job):
        demand(policy.may_edit_job(by, job))
        ready = library.competency(library_code)
        if ready is None:
            raise Refused("There is no ready competency of that name.")
        rubric = rubrics.editable(job)
        kind = ready.kind.replace("_", " ")
        competency = rubrics.write_competency(
            rubric, None, ready.name, kind, ready.definition, False, functions, ready.anchors
        )
        _record_rubric(by, job, rubric)
    return competency


def remove_competency(*, by: Person, job: Job, code: str) -> None:
    with turns.take(job):
        demand(policy.may_edit_job(by, job))
        rubric = rubrics.editable(job)
        rubric.competencies.filter(code=code).delete()
        _record_rubric(by, job, rubric)


def open_job(*, by: Person, job: Job) -> None:
    """Guarantees at least three competencies tied to functions, whole rubrics, a pay range and a true drawback."""
    with turns.take(job):
        demand(policy.may_edit_job(by, job))
        if job.opened_at:
            return
        missing = queries.missing_to_open(job)
        if missing:
            raise NotReady(" ".join(missing))
        job.opened_at, job.opened_by = clock.now(), by
        job.save(update_fields=["opened_at", "opened_by"])
        events.record("job.opened", by=by, subject=job.subject, job=job.pk)


def close(job: Job, by: Person) -> None:
    """For decisions, inside their transaction and event: they know whether everybody has an answer."""
    job.closed_at, job.closed_by = clock.now(), by
    job.save(update_fields=["closed_at", "closed_by"])


def set_team(*, by: Person, job: Job, team: Mapping[str, Iterable[Person]]) -> None:
    """The whole team by part. Somebody always decides; a host never rates."""
    with turns.take(job):
        demand(policy.may_edit_job(by, job))
        wanted = {(person.pk, part) for part, people in team.items() for person in people}
        if not any(part == Part.MANAGER for _, part in wanted):
            raise NoManager
        hosts = {pk for pk, part in wanted if part == Part.HOST}
        if any(pk in hosts and part in (Part.MANAGER, Part.INTERVIEWER, Part.SECOND_READER) for pk, part in wanted):
            raise HostRates
        job.team.all().delete()
        TeamMember.objects.bulk_create(
            TeamMember(job=job, person_id=pk, part=part) for pk, part in sorted(wanted, key=str)
        )
        events.record("team.changed", by=by, subject=job.subject, job=job.pk, members=len(wanted))


def _known(by: Person, job_id: UUID | None, fields: Mapping[str, Any]) -> Job | None:
    """The same words once more. Other words under that id, from a page gone back to, are another job."""
    known = Job.objects.filter(pk=job_id, created_by=by).first() if job_id else None
    return known if known and all(getattr(known, name) == value for name, value in fields.items()) else None


def _new_job(
    by: Person, functions: Sequence[str], drawbacks: Sequence[str], fields: Mapping[str, Any], job_id: UUID | None
) -> Job:
    job = Job(created_at=clock.now(), created_by=by)
    if job_id and not Job.objects.filter(pk=job_id).exists():
        job.pk = job_id
    _set_fields(job, fields)
    job.save(force_insert=True)
    TeamMember.objects.create(job=job, person=by, part=Part.MANAGER)
    Rubric.objects.create(job=job, version=1, made_at=clock.now())
    _write_lines(job, functions, drawbacks)
    return job


def _set_fields(job: Job, fields: Mapping[str, Any]) -> None:
    unknown = set(fields) - FIELDS
    if unknown:
        raise TypeError(f"a job has no {sorted(unknown)}")
    for name, value in fields.items():
        setattr(job, name, value)


def _write_lines(job: Job, functions: Sequence[str], drawbacks: Sequence[str]) -> None:
    """Functions keep their row by position, for the competencies tied to them. A line may end with [its source]."""
    for position, line in enumerate(functions, 1):
        text, source = sourced(line)
        defaults = {"text": text, "source": source}
        EssentialFunction.objects.update_or_create(job=job, position=position, defaults=defaults)
    job.functions.filter(position__gt=len(functions)).delete()
    job.drawbacks.all().delete()
    Drawback.objects.bulk_create(Drawback(job=job, position=i, text=text) for i, text in enumerate(drawbacks, 1))


def _import_competency(rubric: Rubric, item: CompetencyText) -> None:
    """A refusal names the competency it is about."""
    try:
        rubrics.write_competency(
            rubric, None, item.name, item.kind, item.definition, item.is_value, item.functions, item.anchors
        )
    except Refused as refused:
        raise BadImport(f"“{item.name}”: {refused.words}") from refused


def _record_rubric(by: Person, job: Job, rubric: Rubric) -> None:
    events.record("rubric.changed", by=by, subject=job.subject, job=job.pk, version=rubric.version)


def _fields_of(text: JobText) -> dict[str, Any]:
    fields = {name: getattr(text, name) for name in FIELDS if hasattr(text, name)}
    fields["law"] = list(text.law)
    return fields | {name: text.offers.get(heading, "") for name, heading in OFFER.items()}
