"""Writes of the letter: drafted, saved, shown to the candidate; or an answer that takes longer."""

from datetime import date

from django.utils import timezone

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import policy, queries
from backroom.hiring.decisions.letter import draft
from backroom.hiring.decisions.models import Decision, Letter, Postponement
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.interviews import language
from backroom.hiring.interviews import queries as interviews
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand


class NotDecided(Refused):
    """There is no decision yet. A letter tells of one."""


class LetterPublished(Refused):
    """The candidate has this letter already; it can no longer be changed."""


class AboutThePerson(Refused):
    """These words may say what somebody is, or touch what must not count. Reword them to what was said or done;
    if they do neither, tick that you have looked:"""


class DayPassed(Refused):
    """Name a day ahead by which the candidate hears from you."""


class EmptyLetter(Refused):
    """A letter needs some words."""


def draft_letter(*, by: Person, application: Application, in_language: str = "") -> Letter:
    """A draft from what the decider rated and filed, in the language of the candidate's pages unless another is
    asked for; nothing is shown to the candidate."""
    demand(policy.may_write_letter(by, application))
    candidate, title = application.candidate, application.job.title
    spoken = in_language or candidate.language
    to = draft.Frame(candidate.first_name, title, by.name, spoken if spoken in draft.LANGUAGES else "en")
    decision = Decision.objects.filter(application=application).first()
    if decision is None and interviews.first_for(application) is None:
        return save_letter(by=by, application=application, text=draft.without_talk(to))
    if decision is None:
        raise NotDecided
    came_through, missed = _said(by, application)
    why = decision.disposition_reason
    text = draft.with_reasons(to, decision.outcome, came_through, missed, decision.disposition, why)
    return save_letter(by=by, application=application, text=text)


def save_letter(*, by: Person, application: Application, text: str) -> Letter:
    with turns.take(application.candidate):
        demand(policy.may_write_letter(by, application))
        decided = Decision.objects.filter(application=application).exists()
        if not decided and interviews.first_for(application) is not None:
            raise NotDecided
        letter = queries.letter_of(application) or Letter(application=application, key_id=application.key_id)
        if letter.published_at:
            raise LetterPublished
        letter.text, letter.drafted_at, letter.drafted_by = text, clock.now(), by
        letter.save()
        _record("letter.drafted", by, application)
    return letter


def publish_letter(*, by: Person, application: Application, text: str | None = None, kept: bool = False) -> None:
    """From now on the candidate reads it on their page: the text that stood in the field, else the saved one.
    Wording about the person is refused once; whoever has looked says `kept`, and the record says so too."""
    with turns.take(application.candidate):
        demand(policy.may_write_letter(by, application))
        letter = queries.letter_of(application)
        if letter is None:
            raise EmptyLetter
        if letter.published_at:
            raise LetterPublished
        if text is not None:
            letter.text = text
        if not letter.text.strip():
            raise EmptyLetter
        if not kept:
            _refuse_remarks(draft.own_words(letter.text))
        letter.published_at, letter.published_by = clock.now(), by
        letter.save(update_fields=["text", "published_at", "published_by"])
        _record("letter.published", by, application, kept=kept)


def postpone_answer(*, by: Person, application: Application, until: date, text: str = "") -> None:
    """The answer takes longer. The candidate reads until when, on their page, and the clock runs to that day."""
    with turns.take(application.candidate):
        demand(policy.may_write_letter(by, application))
        if until <= timezone.localdate(clock.now()):
            raise DayPassed
        _refuse_remarks(text)
        if queries.published_letter(application):
            raise LetterPublished
        newest = Postponement.objects.filter(application=application).last()
        if newest and (newest.until, newest.text) == (until, text.strip()):
            return
        row = Postponement(
            application=application, key_id=application.key_id, until=until, sent_at=clock.now(), sent_by=by
        )
        row.text = text.strip()
        row.save(force_insert=True)
        _record("answer.postponed", by, application)


def _refuse_remarks(text: str) -> None:
    remark = language.remark_in(text)
    if remark:
        raise AboutThePerson(f"“{remark.words}”")


def _said(by: Person, application: Application) -> tuple[list[draft.Said], list[draft.Said]]:
    """What came through (a level of 3 or more by the decider or, without one, any reader) and what was missed."""
    rubric = evidence.rubric_of(application)
    ratings = evidence.ratings_visible_to(by, [application.pk])
    filed = evidence.evidence_for(by, [application.pk], hide_names=False).get(application.pk, [])
    came_through: list[draft.Said] = []
    missed: list[draft.Said] = []
    for competency in rubric.competencies.all() if rubric else ():
        mine = [r for r in ratings if r.competency == competency.code]
        own = [r for r in mine if r.rater_id == by.pk] or mine
        quotes = [e.text for e in filed if e.competency == competency.code and e.kind == "quote"]
        anchors = {a.level: a.text for a in competency.anchors.all()}
        said = draft.Said(competency.name, quotes[0] if quotes else "", anchors.get(3, ""))
        levels = [r.level for r in own if r.level is not None]
        (came_through if levels and max(levels) >= 3 else missed).append(said)
    return came_through, missed


def _record(name: str, by: Person, application: Application, **facts: events.Fact) -> None:
    events.record(name, by=by, subject=application.subject, job=application.job_id, application=application.pk, **facts)
