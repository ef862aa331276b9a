"""Writes of the candidate's own questions."""

from django.db import transaction

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.fit import policy
from backroom.hiring.fit.models import CandidateQuestion
from backroom.people.models import Person
from backroom.records import clock, events
from backroom.records.refusals import Refused, demand

MOST = 30


class ManyQuestions(Refused):
    """Thirty questions are on your list already. Take one back to add another."""


def add_question(*, by: PrivateLink, text: str) -> CandidateQuestion:
    demand(policy.may_ask(by))
    if by.application.own_questions.count() >= MOST:
        raise ManyQuestions
    with transaction.atomic():
        question = CandidateQuestion(application=by.application, key_id=by.application.key_id, added_at=clock.now())
        question.text = text
        question.save(force_insert=True)
        _record("question.added", by, question)
    return question


def withdraw_question(*, by: PrivateLink, question: CandidateQuestion) -> None:
    demand(policy.may_withdraw(by, question))
    with transaction.atomic():
        _record("question.withdrawn", by, question)
        question.delete()


def answer_question(*, by: Person, question: CandidateQuestion, answered: bool) -> None:
    """Mark it as answered in the talk, or take the mark back."""
    demand(policy.may_answer(by, question))
    with transaction.atomic():
        question.answered_at = clock.now() if answered else None
        question.answered_by = by if answered else None
        question.save(update_fields=["answered_at", "answered_by"])
        _record("question.answered", by, question, answered=answered)


def _record(name: str, by: events.Actor, question: CandidateQuestion, **facts: events.Fact) -> None:
    application = question.application
    events.record(
        name,
        by=by,
        subject=f"question:{question.pk}",
        job=application.job_id,
        application=application.pk,
        **facts,
    )
