"""Writes of deciding: reveal names, debrief, decide with reasons, close a job. The letter has its own (letter/)."""

from collections.abc import Mapping

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import answers, conditions, policy
from backroom.hiring.decisions.models import (
    Debrief,
    Decision,
    DecisionReason,
    Disposition,
    NameReveal,
    Outcome,
)
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.guides import checking
from backroom.hiring.interviews import language
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs import policy as jobs_policy
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records import clock, events, turns
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


class DebriefMoved(Refused):
    """Somebody saved other words since you opened this page. They stand below yours; join the two and save again."""


class StillWaiting(Refused):
    """Nobody is closed silently. Write to everyone who has no answer yet, then close the job. Without one:"""


def reveal_names(*, by: Person, job: Job) -> None:
    """Names appear for this person on this job's compare page; that goes on the record."""
    with turns.take():
        demand(policy.may_reveal_names(by, job))
        made = NameReveal.objects.get_or_create(job=job, person=by, defaults={"at": clock.now()})[1]
        if made:
            events.record("names.revealed", by=by, subject=job.subject, job=job.pk)


def save_debrief(*, by: Person, application: Application, text: str, seen: str | None = None) -> None:
    """With `seen`, when the page's version was saved: nobody's words are written over unread."""
    with turns.take(application.candidate):
        demand(policy.may_debrief(by, application))
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
    with turns.take(application.candidate):
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
                "law": {pack.code: pack.as_of.isoformat() for pack in checking.packs_of(application.job)},
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


def close_job(*, by: Person, job: Job) -> None:
    """Only when every application of it has its answer."""
    with turns.take(job):
        demand(jobs_policy.may_edit_job(by, job))
        waiting = answers.unanswered_in(job)
        if waiting:
            raise StillWaiting(f"{', '.join(application.candidate.name for application in waiting)}.")
        jobs.close(job, by)
        events.record("job.closed", by=by, subject=job.subject, job=job.pk)


def _record(name: str, by: Person, application: Application, **facts: events.Fact) -> None:
    events.record(name, by=by, subject=application.subject, job=application.job_id, application=application.pk, **facts)
