"""Who may write and answer a candidate's own questions."""

from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.interviews.models import Interview
from backroom.people.models import Person


def may_ask(link: PrivateLink) -> bool:
    return candidates.may_use_link(link)


def may_withdraw(link: PrivateLink, question: CandidateQuestion) -> bool:
    return may_ask(link) and question.application_id == link.application_id and question.answered_at is None


def may_answer(who: Person, question: CandidateQuestion) -> bool:
    """Whoever holds the conversation with this candidate."""
    return who.is_active and Interview.objects.filter(application=question.application_id, interviewer=who).exists()


def may_read_questions(who: Person, application: Application) -> bool:
    return candidates.may_see_application(who, application)
