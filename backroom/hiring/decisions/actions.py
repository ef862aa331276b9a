"""Writes of deciding: reveal names, debrief, decide with reasons, draft and publish the letter."""

from collections.abc import Mapping
from datetime import date

from django.db import transaction
from django.utils import timezone

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import answers, conditions, letters, policy, queries
from backroom.hiring.decisions.models import (
    Debrief,
    Decision,
    DecisionReason,
    Disposition,
    Letter,
    NameReveal,
    Outcome,
    Postponement,
)
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.interviews import language
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs import policy as jobs_policy
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records import clock, events
from backroom.records.refusals import Refused, demand


class ReasonsMissing(Refused):
    """Give a reason for each competency, in your own words, resting on the evidence."""


class DispositionMissing(Refused):
    """Say whose choice it was and why, in terms of the job."""


class GapsOpen(Refused):
    """Not everyone got the same chance yet. Close each gap or give its reason on the ledger page, then decide. Open:"""


class VagueReason(Refused):
    """A reason says what the job needs and what was said or done. “Fit” and the like say neither. Reword:"""


class AlreadyDecided(Refused):
    """This application is decided. The memo keeps what was decided and why."""


class NotDecided(Refused):
    """There is no decision yet. A letter tells of one."""


class LetterPublished(Refused):
    """The candidate has this letter already; it can no longer be changed."""


class DebriefMoved(Refused):
    """Somebody saved other words since you opened this page. They stand below yours; join the two and save again."""


class AboutThePerson(Refused):
    """These words may say what somebody is, or touch what must not count. Reword them to what was said or done;
    if they do neither, tick that you have looked:"""


class StillWaiting(Refused):
    """Nobody is closed silently. Write to everyone who has no answer yet, then close the job. Without one:"""


class DayPassed(Refused):
    """Name a day ahead by which the candidate hears from you."""


class EmptyLetter(Refused):
    """A letter needs some words."""


def reveal_names(*, by: Person, job: Job) -> None:
    """Names appear for this person on this job's compare page; that goes on the record."""
    demand(policy.may_reveal_names(by, job))
    with transaction.atomic():
        made = NameReveal.objects.get_or_create(job=job, person=by, defaults={"at": clock.now()})[1]
        if made:
            events.record("names.revealed", by=by, subject=job.subject, job=job.pk)


def save_debrief(*, by: Person, application: Application, text: str, seen: str | None = None) -> None:
    """With `seen`, when the page's version was saved: nobody's words are written over unread."""
    demand(policy.may_debrief(by, application))
    with transaction.atomic():
        if Decision.objects.filter(application=application).exists():
            raise AlreadyDecided
        debrief = Debrief.objects.filter(application=application).first() or Debrief(application=application)
        if seen is not None and seen != (debrief.saved_at.isoformat() if debrief.saved_at else ""):
            raise DebriefMoved
        debrief.key_id = application.key_id
        debrief.text, debrief.saved_at, debrief.saved_by = text, clock.now(), by
        debrief.save()
        _record("debrief.saved", by, application)


def record_decision(
    *,
    by: Person,
    application: Application,
    outcome: str,
    reasons: Mapping[str, str],
    summary: str = "",
    disposition: str = "",
    disposition_reason: str = "",
) -> Decision:
    """Once. Freezes the ids of what it rested on; every competency has a typed reason."""
    demand(policy.may_decide(by, application))
    if outcome not in Outcome.values or disposition not in Disposition.values:
        raise Refused("Choose an outcome.")
    if outcome == Outcome.DECLINE and not (disposition and disposition_reason.strip()):
        raise DispositionMissing
    interview = interviews.first_for(application)
    rubric = evidence.rubric_of(application)
    if interview is None or rubric is None:
        raise Refused("There was no conversation yet.")
    competencies = list(rubric.competencies.all())
    unsaid = [c.name for c in competencies if not reasons.get(c.code, "").strip()]
    if unsaid:
        raise ReasonsMissing(f"Still without one: {', '.join(unsaid)}.")
    for said in (disposition_reason, *reasons.values()):
        remark = language.remark_in(said)
        if remark and remark.label == "vague_fit":
            raise VagueReason(f"“{remark.words}”")
    with transaction.atomic():
        if Decision.objects.filter(application=application).exists():
            raise AlreadyDecided
        still_open = conditions.still_open(application)
        if still_open:
            raise GapsOpen("; ".join(still_open) + ".")
        filed, cards = evidence.rows_of(application)
        ratings = [rating for card in cards for rating in card.ratings.all()]
        decision = Decision(
            application=application,
            key_id=application.key_id,
            outcome=outcome,
            disposition=disposition if outcome == Outcome.DECLINE else "",
            decided_at=clock.now(),
            decided_by=by,
            rested_on={
                "guide": interview.guide.version,
                "rubric": rubric.version,
                "evidence": [str(row.pk) for row in filed],
                "ratings": [str(row.pk) for row in ratings],
                "amendments": [str(a.pk) for rating in ratings for a in rating.amendments.all()],
                **conditions.frozen(application),
            },
        )
        decision.disposition_reason, decision.summary = disposition_reason, summary
        decision.save(force_insert=True)
        for position, competency in enumerate(competencies, 1):
            reason = DecisionReason(
                decision=decision,
                competency_code=competency.code,
                competency_name=competency.name,
                position=position,
                key_id=application.key_id,
            )
            reason.text = reasons[competency.code].strip()
            reason.save(force_insert=True)
        _record(
            "decision.recorded",
            by,
            application,
            outcome=outcome,
            ratings=len(ratings),
            evidence=len(filed),
            guide=interview.guide.version,
            rubric=rubric.version,
        )
    return decision


def draft_letter(*, by: Person, application: Application) -> Letter:
    """A draft from what the decider rated and filed; nothing is shown to the candidate."""
    demand(policy.may_write_letter(by, application))
    decision = Decision.objects.filter(application=application).first()
    if decision is None and interviews.first_for(application) is None:
        text = letters.without_talk(application.candidate.first_name, application.job.title, by.name)
        return save_letter(by=by, application=application, text=text)
    if decision is None:
        raise NotDecided
    came_through, missed = _said(by, application)
    text = letters.draft(
        application.candidate.first_name,
        application.job.title,
        decision.outcome,
        by.name,
        came_through,
        missed,
        decision.disposition,
        decision.disposition_reason,
    )
    return save_letter(by=by, application=application, text=text)


def save_letter(*, by: Person, application: Application, text: str) -> Letter:
    demand(policy.may_write_letter(by, application))
    decided = Decision.objects.filter(application=application).exists()
    if not decided and interviews.first_for(application) is not None:
        raise NotDecided
    with transaction.atomic():
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
    demand(policy.may_write_letter(by, application))
    with transaction.atomic():
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
            _refuse_remarks(letters.own_words(letter.text))
        letter.published_at, letter.published_by = clock.now(), by
        letter.save(update_fields=["text", "published_at", "published_by"])
        _record("letter.published", by, application, kept=kept)


def postpone_answer(*, by: Person, application: Application, until: date, text: str = "") -> None:
    """The answer takes longer. The candidate reads until when, on their page, and the clock runs to that day."""
    demand(policy.may_write_letter(by, application))
    if until <= timezone.localdate(clock.now()):
        raise DayPassed
    _refuse_remarks(text)
    with transaction.atomic():
        if queries.published_letter(application):
            raise LetterPublished
        row = Postponement(
            application=application, key_id=application.key_id, until=until, sent_at=clock.now(), sent_by=by
        )
        row.text = text.strip()
        row.save(force_insert=True)
        _record("answer.postponed", by, application)


def close_job(*, by: Person, job: Job) -> None:
    """Only when every application of it has its answer."""
    demand(jobs_policy.may_edit_job(by, job))
    waiting = answers.unanswered_in(job)
    if waiting:
        raise StillWaiting(f"{', '.join(application.candidate.name for application in waiting)}.")
    with transaction.atomic():
        jobs.close(job, by)
        events.record("job.closed", by=by, subject=job.subject, job=job.pk)


def _refuse_remarks(text: str) -> None:
    remark = language.remark_in(text)
    if remark:
        raise AboutThePerson(f"“{remark.words}”")


def _said(by: Person, application: Application) -> tuple[list[letters.Said], list[letters.Said]]:
    """What came through (a level of 3 or more by the decider or, without one, any reader) and what was missed."""
    rubric = evidence.rubric_of(application)
    ratings = evidence.ratings_visible_to(by, [application.pk])
    filed = evidence.evidence_for(by, [application.pk], hide_names=False).get(application.pk, [])
    came_through: list[letters.Said] = []
    missed: list[letters.Said] = []
    for competency in rubric.competencies.all() if rubric else ():
        mine = [r for r in ratings if r.competency == competency.code]
        own = [r for r in mine if r.rater_id == by.pk] or mine
        quotes = [e.text for e in filed if e.competency == competency.code and e.kind == "quote"]
        anchors = {a.level: a.text for a in competency.anchors.all()}
        said = letters.Said(competency.name, quotes[0] if quotes else "", anchors.get(3, ""))
        levels = [r.level for r in own if r.level is not None]
        (came_through if levels and max(levels) >= 3 else missed).append(said)
    return came_through, missed


def _record(name: str, by: Person, application: Application, **facts: events.Fact) -> None:
    events.record(name, by=by, subject=application.subject, job=application.job_id, application=application.pk, **facts)
