"""Reads of jobs: lists, one job with all its parts, its text form, what is missing before it opens."""

from django.db.models import F, Model, Prefetch, QuerySet, prefetch_related_objects

from backroom.engines.reading.job_text import CompetencyText, JobText, sourced, with_source
from backroom.hiring.jobs import policy
from backroom.hiring.jobs.models import Anchor, Competency, Drawback, EssentialFunction, Job, Rubric, TeamMember
from backroom.people.models import Person


def jobs_of(who: Person) -> QuerySet[Job]:
    """The person's jobs, the open ones first, with team."""
    return (
        policy.visible_to(who).prefetch_related(_team()).order_by(F("closed_at").asc(nulls_first=True), "-created_at")
    )


def job_with_parts(who: Person) -> QuerySet[Job]:
    """For one job's pages: everything on the overview in a fixed number of queries."""
    return policy.visible_to(who).prefetch_related("functions", "drawbacks", _team(), _rubrics())


def current_rubric(job: Job) -> Rubric:
    return job.rubrics.all()[0]


def competencies(rubric: Rubric) -> QuerySet[Competency]:
    return rubric.competencies.prefetch_related("anchors", "functions")


def with_preview(job: Job) -> Job:
    """For the candidate's own page: functions, drawbacks and team of a job that is already read."""
    prefetch_related_objects([job], "functions", "drawbacks", _team())
    return job


def criteria(job: Job, rubric_id: int | None = None) -> tuple[tuple[str, str], ...]:
    """For the candidate's own page: name and definition of what is judged, of this version or the newest."""
    newest = Rubric.objects.filter(job=job).order_by("-version").values("pk")[:1]
    rows = Competency.objects.filter(rubric_id=rubric_id) if rubric_id else Competency.objects.filter(rubric__in=newest)
    return tuple(rows.values_list("name", "definition"))


def missing_to_open(job: Job) -> list[str]:
    """What the manager still has to write, as sentences; empty when the job can open."""
    rubric = Rubric.objects.filter(job=job).first()
    found = list(competencies(rubric)) if rubric else []
    missing = []
    functions = list(job.functions.all())
    if not functions:
        missing.append("Write the essential functions.")
    unsourced = [str(function.position) for function in functions if not function.source]
    if unsourced:
        missing.append(f"Say in [brackets] after each essential function how you know: {', '.join(unsourced)}.")
    if len(found) < 3:
        missing.append(f"Choose at least three competencies; there are {len(found)}.")
    untied = [c.name for c in found if not c.functions.all()]
    if untied:
        missing.append(f"Tie to an essential function: {', '.join(untied)}.")
    if job.pay_low is None or job.pay_high is None:
        missing.append("Name the pay range.")
    if not job.drawbacks.exists():
        missing.append("Tell one true drawback.")
    for name, words in (("mission", "mission"), ("work_life", "work-life"), ("growth", "growth")):
        if not getattr(job, name):
            missing.append(f"Say what you offer: {words}.")
    return missing


def as_text(job: Job) -> JobText:
    """The job as its text form's data; `engines.reading.job_text.write` makes the bytes."""
    rubric = Rubric.objects.filter(job=job).first()
    found = list(competencies(rubric)) if rubric else []
    return JobText(
        title=job.title,
        where=job.where,
        hours=job.hours,
        pay_low=job.pay_low,
        pay_high=job.pay_high,
        pay_currency=job.pay_currency,
        pay_period=job.pay_period,
        openings=job.openings,
        law=tuple(job.law),
        profile=job.profile,
        functions=tuple(with_source(function.text, function.source) for function in job.functions.all()),
        competencies=tuple(
            CompetencyText(
                name=c.name,
                definition=c.definition,
                anchors={anchor.level: anchor.text for anchor in c.anchors.all()},
                functions=tuple(function.position for function in c.functions.all()),
                kind=c.kind,
                is_value=c.is_value,
            )
            for c in found
        ),
        offers={
            "Mission": job.mission,
            "Vision": job.vision,
            "Work-life": job.work_life,
            "Growth": job.growth,
        },
        drawbacks=tuple(drawback.text for drawback in job.drawbacks.all()),
    )


def beyond_limits(text: JobText) -> list[tuple[str, int]]:
    """The lines of a text form that are longer than their column, each with how many characters fit."""
    competencies = text.competencies
    lines: list[tuple[str, type[Model], str]] = []
    lines += [(getattr(text, name), Job, name) for name in ("title", "where", "hours")]
    lines += [(sourced(line)[0], EssentialFunction, "text") for line in text.functions]
    lines += [(sourced(line)[1], EssentialFunction, "source") for line in text.functions]
    lines += [(line, Drawback, "text") for line in text.drawbacks]
    lines += [(getattr(c, name), Competency, name) for c in competencies for name in ("name", "kind", "definition")]
    lines += [(line, Anchor, "text") for c in competencies for line in c.anchors.values()]
    limits = [(line, getattr(model._meta.get_field(name), "max_length", 0)) for line, model, name in lines]
    return [(line, limit) for line, limit in limits if len(line) > limit]


def _team() -> "Prefetch[str]":
    return Prefetch("team", TeamMember.objects.select_related("person").order_by("part", "person__name"))


def _rubrics() -> "Prefetch[str]":
    whole = Competency.objects.prefetch_related("anchors", "functions")
    return Prefetch("rubrics", Rubric.objects.prefetch_related(Prefetch("competencies", whole)))
