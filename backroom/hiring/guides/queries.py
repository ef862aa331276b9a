"""Reads of guides: the current version, whole, in a fixed number of queries."""

from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet

from backroom.hiring.guides.models import Guide, Question, Theme
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part, Rubric
from backroom.people.models import Person


def awaiting_approval(who: Person) -> list[Guide]:
    """Newest versions with themes, of open jobs whose people partner this person is, that nobody has approved."""
    newer = Guide.objects.filter(job=OuterRef("job"), version__gt=OuterRef("version"))
    written = Theme.objects.filter(guide=OuterRef("pk"))
    rows = Guide.objects.filter(job__in=jobs.ids_where(who, Part.PEOPLE_PARTNER), job__closed_at=None, approved_at=None)
    return list(rows.filter(Exists(written), ~Exists(newer)).select_related("job"))


@dataclass(frozen=True)
class Coverage:
    """For a competency of the rubric: which themes of the guide speak about it."""

    code: str
    name: str
    themes: tuple[str, ...]


def whole() -> QuerySet[Guide]:
    """Guides with themes, questions, probes and openers."""
    questions = Question.objects.prefetch_related("probes")
    themes = Theme.objects.prefetch_related(Prefetch("questions", questions))
    return Guide.objects.select_related("approved_by").prefetch_related(Prefetch("themes", themes), "openers")


def current(job: Job) -> Guide | None:
    return whole().filter(job=job).first()


def versions(job: Job) -> QuerySet[Guide]:
    """Newest first, with how many themes, core questions and openers each has, in one query."""
    core = Count("themes__questions", filter=Q(themes__questions__is_core=True), distinct=True)
    rows = Guide.objects.filter(job=job).select_related("approved_by")
    return rows.annotate(
        theme_count=Count("themes", distinct=True), core_count=core, opener_count=Count("openers", distinct=True)
    ).order_by("-version")


def theme_names(job: Job, guide_id: int | None = None) -> tuple[str, ...]:
    """For the candidate's own page: what is talked about in this version, or in the newest, and no question."""
    newest = Guide.objects.filter(job=job).order_by("-version").values("pk")[:1]
    themes = Theme.objects.filter(guide_id=guide_id) if guide_id else Theme.objects.filter(guide__in=newest)
    return tuple(themes.values_list("name", flat=True))


def coverage(guide: Guide | None, rubric: Rubric) -> list[Coverage]:
    themes = list(guide.themes.all()) if guide else []
    return [
        Coverage(c.code, c.name, tuple(theme.name for theme in themes if theme.competency_code == c.code))
        for c in rubric.competencies.all()
    ]


def missing(guide: Guide | None, rubric: Rubric) -> list[str]:
    """What a guide lacks before a conversation, as sentences."""
    if guide is None or not guide.themes.all():
        return ["The guide has no theme yet."]
    found = []
    uncovered = [entry.name for entry in coverage(guide, rubric) if not entry.themes]
    if uncovered:
        found.append(f"No theme yet for: {', '.join(uncovered)}.")
    unasked = [theme.name for theme in guide.themes.all() if not any(q.is_core for q in theme.questions.all())]
    if unasked:
        found.append(f"No core question yet in: {', '.join(unasked)}.")
    return found
