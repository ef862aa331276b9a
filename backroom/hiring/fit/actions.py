"""Writes of the candidate's side: questions asked, sent, answered or owed."""

from collections.abc import Iterable
from datetime import date

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.fit import policy
from backroom.hiring.fit.ideas import Idea
from backroom.hiring.fit.models import Answered, CandidateQuestion, Theme
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand

MOST = 30


class ManyQuestions(Refused):
    """Thirty questions are on your list already. Take one back to add another."""


class NothingChosen(Refused):
    """Nothing new is chosen. Choose at least one question that is not there yet."""


class NoOneToAnswer(Refused):
    """Name somebody who knows this candidate by name, and the day until which they answer."""


class EmptyReply(Refused):
    """An answer needs some words."""


def add_question(*, by: PrivateLink, text: str, theme: str = "", idea: str = "") -> CandidateQuestion:
    """Written down for oneself; nobody else reads it before it is sent. The same twice is once."""
    with turns.take(by):
        demand(policy.may_ask(by))
        own = list(by.application.own_questions.all())
        for written in own:
            if written.sent_at is None and (written.text, written.idea) == (text, idea):
                return written
        if len(own) >= MOST:
            raise ManyQuestions
        question = CandidateQuestion(
            application=by.application,
            key_id=by.application.key_id,
            added_at=clock.now(),
            theme=theme if theme in Theme.values else "",
            idea=idea,
        )
        question.text = text
        question.save(force_insert=True)
        _record("question.added", by, question)
    return question


def take_ideas(*, by: PrivateLink, ideas: Iterable[Idea]) -> int:
    """Ready questions go on the list as if written; one that is there already is not taken twice."""
    with turns.take(by):
        demand(policy.may_ask(by))
        known = set(by.application.own_questions.values_list("idea", flat=True))
        fresh = [idea for idea in ideas if idea.code not in known]
        if not fresh:
            raise NothingChosen
        if by.application.own_questions.count() + len(fresh) > MOST:
            raise ManyQuestions
        application = by.application
        for idea in fresh:
            question = CandidateQuestion(
                application=application,
                key_id=application.key_id,
                added_at=clock.now(),
                theme=idea.theme,
                idea=idea.code,
            )
            question.text = idea.text
            question.save(force_insert=True)
        _record_together("question.added", by, len(fresh))
    return len(fresh)


def send_questions(*, by: PrivateLink, questions: Iterable[CandidateQuestion]) -> int:
    """The chosen ones go to whoever holds the conversation; those sent before stay as they are."""
    chosen = list(questions)
    with turns.take(by, *chosen):
        demand(all(policy.may_send(by, question) for question in chosen) and policy.may_ask(by))
        fresh = [question for question in chosen if question.sent_at is None]
        if not fresh:
            raise NothingChosen
        for question in fresh:
            question.sent_at = clock.now()
            question.save(update_fields=["sent_at"])
        _record_together("question.sent", by, len(fresh))
    return len(fresh)


def withdraw_question(*, by: PrivateLink, question: CandidateQuestion) -> None:
    with turns.take(by, question):
        demand(policy.may_withdraw(by, question))
        _record("question.withdrawn", by, question)
        question.delete()


def answer_question(*, by: Person, question: CandidateQuestion, answered: bool) -> None:
    """Mark it as answered in the talk, or take the mark back."""
    with turns.take(question):
        demand(policy.may_answer(by, question))
        _mark(question, Answered.YES if answered else Answered.OPEN, by)
        _record("question.answered", by, question, answered=answered)


def owe_answer(*, by: Person, question: CandidateQuestion, owner: Person, due_on: date, part: bool = False) -> None:
    """Somebody answers it, or the rest of it, until a day. It stands on their first page, and the candidate sees it."""
    with turns.take(question):
        demand(policy.may_answer(by, question))
        if not policy.may_owe(owner, question.application):
            raise NoOneToAnswer
        _mark(question, Answered.PART if part else Answered.OWED, by, owner, due_on)
        _record("question.owed", by, question, part=part, owner=owner.actor)


def send_reply(*, by: Person, question: CandidateQuestion, text: str) -> None:
    """The answer arrives on the candidate's page; what was owed is settled."""
    with turns.take(question):
        demand(policy.may_answer(by, question))
        if not text.strip():
            raise EmptyReply
        if question.reply == text.strip():
            return
        question.reply, question.replied_at = text.strip(), clock.now()
        question.save(update_fields=["reply", "replied_at"])
        _mark(question, Answered.YES, by)
        _record("question.replied", by, question)


def _mark(
    question: CandidateQuestion, state: Answered, by: Person, owner: Person | None = None, due_on: date | None = None
) -> None:
    question.state, question.owner, question.due_on = state, owner, due_on
    question.answered_at = clock.now() if state == Answered.YES else None
    question.answered_by = by if state == Answered.YES else None
    question.save(update_fields=["state", "owner", "due_on", "answered_at", "answered_by"])


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


def _record_together(name: str, by: PrivateLink, questions: int) -> None:
    application = by.application
    events.record(
        name,
        by=by,
        subject=application.subject,
        job=application.job_id,
        application=application.pk,
        questions=questions,
    )
