"""Puts the guide's page together: themes with their questions, what is covered, what can be started from."""

from dataclasses import dataclass

from backroom.engines.questions.law import Pack
from backroom.hiring.guides import checking, policy, queries
from backroom.hiring.guides.models import Guide, Theme
from backroom.hiring.guides.queries import Coverage
from backroom.hiring.jobs import library
from backroom.hiring.jobs import queries as jobs
from backroom.hiring.jobs.library import ReadyQuestion
from backroom.hiring.jobs.models import Competency, Job, Part
from backroom.people.models import Person
from backroom.web.staff.guides import findings
from backroom.web.staff.guides.findings import LookView


@dataclass(frozen=True)
class ThemeRow:
    """A theme, or a competency that none speaks about yet, with ready questions to start from."""

    theme: Theme | None
    competency: Competency | None
    ready: tuple[ReadyQuestion, ...]


@dataclass(frozen=True)
class GuidePage:
    """All of the guide's page."""

    guide: Guide | None
    rows: list[ThemeRow]
    uncovered: list[ThemeRow]
    coverage: list[Coverage]
    missing: list[str]
    minutes: int
    older: list[Guide]
    people_partner: str
    may_edit: bool
    may_approve: bool
    may_keep: bool
    looks: dict[str, LookView]
    forbidden: int
    stale: tuple[Pack, ...]


def guide_page(who: Person, job: Job) -> GuidePage:
    guide = queries.current(job)
    rubric = jobs.current_rubric(job)
    competencies = {c.code: c for c in rubric.competencies.all()}
    themes = list(guide.themes.all()) if guide else []
    covered = {theme.competency_code for theme in themes}
    missing = queries.missing(guide, rubric)
    approved = guide is not None and guide.approved_at is not None
    asked = {q.text for theme in themes for q in theme.questions.all()}
    looks = checking.looks(job, guide)
    forbidden = sum(look.forbidden for look in looks.values())
    return GuidePage(
        guide=guide,
        rows=[ThemeRow(t, competencies.get(t.competency_code), ready_for(competencies, t)) for t in themes],
        uncovered=[ThemeRow(None, c, questions_for(c)) for c in competencies.values() if c.code not in covered],
        coverage=queries.coverage(guide, rubric),
        missing=missing,
        minutes=sum(theme.minutes for theme in themes),
        older=[old for old in queries.versions(job) if old.frozen_at and (not guide or old.pk != guide.pk)],
        people_partner=" and ".join(m.person.first_name for m in job.team.all() if m.part == Part.PEOPLE_PARTNER),
        may_edit=policy.may_edit_guide(who, job),
        may_approve=policy.may_approve_guide(who, job) and not approved and not missing and not forbidden,
        may_keep=policy.may_override(who, job),
        looks={wording: findings.view(look, is_question=wording in asked) for wording, look in looks.items()},
        forbidden=forbidden,
        stale=checking.stale_of(job),
    )


def ready_for(competencies: dict[str, Competency], theme: Theme) -> tuple[ReadyQuestion, ...]:
    """The library's questions for what a theme speaks about."""
    competency = competencies.get(theme.competency_code)
    return questions_for(competency) if competency else ()


def questions_for(competency: Competency) -> tuple[ReadyQuestion, ...]:
    return library.questions_for(competency.name, competency.kind.replace(" ", "_"))


def chosen(competency: Competency | None, index: str) -> ReadyQuestion | None:
    """The ready question an address names by its place in the list, if there is one."""
    ready = questions_for(competency) if competency else ()
    wanted = int(index) if index.isascii() and index.isdigit() and len(index) < 4 else -1
    return ready[wanted] if 0 <= wanted < len(ready) else None
