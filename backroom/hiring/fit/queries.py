"""Reads of the candidate's own questions."""

from collections import defaultdict
from uuid import UUID

from backroom.hiring.candidates.models import Application
from backroom.hiring.fit import policy
from backroom.hiring.fit.models import CandidateQuestion
from backroom.people.models import Person


def questions_for(who: Person, application: Application) -> list[CandidateQuestion]:
    if not policy.may_read_questions(who, application):
        return []
    return list(application.own_questions.all())


def own_questions(application: Application) -> list[CandidateQuestion]:
    """For the candidate's own page."""
    return list(application.own_questions.all())


def counts(applications: list[UUID]) -> dict[UUID, int]:
    found: dict[UUID, int] = defaultdict(int)
    for pk in CandidateQuestion.objects.filter(application_id__in=applications).values_list(
        "application_id", flat=True
    ):
        found[pk] += 1
    return found
