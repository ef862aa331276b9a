"""Who may write, send, read and answer a candidate's own questions. What is not sent is the candidate's alone."""

from datetime import date

from django.db.models import QuerySet

from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.fit.models import Answered, CandidateQuestion
from backroom.hiring.interviews.models import Interview
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.people.models import Person


def may_ask(link: PrivateLink) -> bool:
    return candidates.may_use_link(link)


def may_send(link: PrivateLink, question: CandidateQuestion) -> bool:
    return may_ask(link) and question.application_id == link.application_id


def may_withdraw(link: PrivateLink, question: CandidateQuestion) -> bool:
    return may_send(link, question) and not question.state and question.replied_at is None


def may_answer(who: Person, question: CandidateQuestion) -> bool:
    """Whoever holds the conversation with this candidate, whoever decides, and whoever owes the answer."""
    if not who.is_active or question.sent_at is None or question.application.candidate.erased_at:
        return False
    if question.owner_id == who.pk or jobs.has_part(who, question.application.job, Part.MANAGER):
        return True
    return Interview.objects.filter(application=question.application_id, interviewer=who).exists()


def may_owe(person: Person, application: Application) -> bool:
    """Who can be named as the one who answers: whoever knows the candidate by name."""
    return candidates.may_see_application(person, application)


def may_read_questions(who: Person, application: Application) -> bool:
    return candidates.may_see_application(who, application)


def may_see_what_is_asked_most(who: Person, job: Job) -> bool:
    return jobs.has_part(who, job, Part.MANAGER, Part.PEOPLE_PARTNER)


def owed_by(who: Person, until: date | None = None) -> QuerySet[CandidateQuestion]:
    """Answers this person owes, soonest first."""
    rows = CandidateQuestion.objects.filter(
        owner=who, state__in=(Answered.PART, Answered.OWED), application__candidate__erased_at=None
    )
    return (rows.filter(due_on__lte=until) if until else rows).order_by("due_on")
