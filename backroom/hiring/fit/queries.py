"""Reads of the candidate's own questions: the candidate sees all, the team what was sent."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from backroom.hiring.candidates.models import Application
from backroom.hiring.fit import policy
from backroom.hiring.fit.models import CandidateQuestion, Theme
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person

SMALLEST_GROUP = 5


def questions_for(who: Person, application: Application) -> list[CandidateQuestion]:
    """What was sent ahead, in the order it was written."""
    if not policy.may_read_questions(who, application):
        return []
    return list(application.own_questions.filter(sent_at__isnull=False).select_related("owner"))


def own_questions(application: Application) -> list[CandidateQuestion]:
    """For the candidate's own page."""
    return list(application.own_questions.select_related("owner"))


def counts(applications: list[UUID]) -> dict[UUID, int]:
    found: dict[UUID, int] = defaultdict(int)
    rows = CandidateQuestion.objects.filter(application_id__in=applications, sent_at__isnull=False)
    for pk in rows.values_list("application_id", flat=True):
        found[pk] += 1
    return found


def owed_by(who: Person) -> list[CandidateQuestion]:
    """For the first page: what this person still has to answer, soonest first."""
    return list(policy.owed_by(who).select_related("application__candidate", "application__job"))


def question_for(who: Person, question_id: UUID) -> CandidateQuestion | None:
    """A sent question that this person may answer."""
    rows = CandidateQuestion.objects.select_related("application__candidate", "application__job", "owner")
    found = rows.filter(pk=question_id).first()
    return found if found and policy.may_answer(who, found) else None


@dataclass(frozen=True)
class Asked:
    """How many candidates of a job sent a question on one theme, and the ready questions that enough of them took."""

    theme: Theme
    candidates: int
    ideas: tuple[str, ...]


def asked_most(who: Person, job: Job) -> list[Asked]:
    """Themes that five or more candidates of this job asked about; smaller groups are left out, not rounded."""
    if not policy.may_see_what_is_asked_most(who, job):
        return []
    by_theme: dict[str, set[UUID]] = defaultdict(set)
    by_idea: dict[tuple[str, str], set[UUID]] = defaultdict(set)
    rows = CandidateQuestion.objects.filter(
        application__job=job, application__candidate__erased_at=None, sent_at__isnull=False
    ).exclude(theme="")
    for application, theme, idea in rows.values_list("application_id", "theme", "idea"):
        by_theme[theme].add(application)
        if idea:
            by_idea[theme, idea].add(application)
    found = [
        Asked(
            Theme(theme),
            len(who_asked),
            tuple(idea for (of, idea), took in by_idea.items() if of == theme and len(took) >= SMALLEST_GROUP),
        )
        for theme, who_asked in by_theme.items()
        if len(who_asked) >= SMALLEST_GROUP
    ]
    return sorted(found, key=lambda asked: (-asked.candidates, asked.theme))
