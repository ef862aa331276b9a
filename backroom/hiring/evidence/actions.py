"""Writes from notes to ratings: file, rate, recommend, submit, amend."""

from uuid import UUID

from backroom.hiring.candidates.models import Application
from backroom.hiring.evidence import policy, queries
from backroom.hiring.evidence.models import Amendment, Evidence, Rating, Recommendation, Scorecard
from backroom.hiring.evidence.write_ups import STILL_ON
from backroom.hiring.guides.models import Question
from backroom.hiring.interviews.models import Interview, Note, NoteKind
from backroom.hiring.jobs.models import Competency, Rubric
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand


class Locked(Refused):
    """This scorecard is submitted and locked. Amend a rating with a reason instead."""


class NotEvidence(Refused):
    """An inference supports no rating. What did the candidate say or do? Mark that as a quote or an observation."""


class SetAside(Refused):
    """This note is set aside. Bring it back first if it bears on the job."""


class EvidenceMissing(Refused):
    """A level needs a quote or an observation first. Or choose “No evidence”."""


class NotWhole(Refused):
    """The scorecard cannot be submitted yet."""


class ReasonMissing(Refused):
    """Say why the rating changes. The first one stays readable beside it."""


class UnknownCompetency(Refused):
    """This competency is not in the rubric of this conversation."""


def file_evidence(*, by: Person, note: Note, competency_code: str, kind: str = "") -> Evidence:
    """File a note for a competency, once each; filing again moves nothing. A kind given here is set on the filing."""
    with turns.take(note):
        interview = note.interview
        application = interview.application
        demand(policy.may_file(by, application) and note.author_id == by.pk)
        kind = kind or note.kind
        if note.quarantined_at:
            raise SetAside
        if note.kind == NoteKind.INFERENCE or kind not in (NoteKind.QUOTE, NoteKind.OBSERVED):
            raise NotEvidence
        competency = _competency(_draft(by, application).rubric, competency_code)
        there = Evidence.objects.filter(note=note, competency=competency).first()
        if there:
            return there
        evidence = Evidence(
            application=application,
            note=note,
            competency=competency,
            question=_question(note, interview, competency_code),
            key_id=application.key_id,
            kind=kind,
            at=note.at,
            filed_at=clock.now(),
            filed_by=by,
        )
        evidence.text = note.text
        evidence.save(force_insert=True)
        _record(
            "evidence.filed",
            by,
            application,
            f"evidence:{evidence.pk}",
            competency=competency.code,
            note=note.pk,
        )
    return evidence


def withdraw_evidence(*, by: Person, evidence: Evidence) -> bool:
    """Take a filing back before submission. A rating on it rests on the next piece, or goes too: then True."""
    with turns.take(evidence):
        application = evidence.application
        demand(policy.may_file(by, application) and evidence.filed_by_id == by.pk)
        scorecard = _draft(by, application)
        seen = policy.evidence_visible_to(by)  # not on what another interviewer filed and this one may not read yet
        others = seen.filter(application=application, competency=evidence.competency).exclude(pk=evidence.pk)
        gone = False
        for rating in scorecard.ratings.filter(rests_on=evidence):
            rating.rests_on = others.first()
            if rating.rests_on:
                rating.save(update_fields=["rests_on"])
            else:
                rating.delete()
                gone = True
        _record(
            "evidence.withdrawn",
            by,
            application,
            f"evidence:{evidence.pk}",
            competency=evidence.competency.code,
        )
        evidence.delete()
    return gone


def save_rating(*, by: Person, application: Application, competency_code: str, level: int | None) -> Rating:
    """Set a level (1 to 5), or None for "no evidence", in one's own draft. A level rests on filed evidence."""
    with turns.take():
        demand(policy.may_rate(by, application))
        if level is not None and not 1 <= level <= 5:
            raise Refused("Levels run from 1 to 5.")
        scorecard = _draft(by, application)
        competency = scorecard.rubric.competencies.filter(code=competency_code).first()
        if competency is None:
            raise UnknownCompetency
        rests_on = None
        if level is not None:
            rests_on = policy.evidence_visible_to(by).filter(application=application, competency=competency).first()
            if rests_on is None:
                raise EvidenceMissing
        rating, _new = Rating.objects.update_or_create(
            scorecard=scorecard,
            competency=competency,
            defaults={"level": level, "rests_on": rests_on, "rated_at": clock.now()},
        )
        _record("rating.saved", by, application, scorecard.subject, competency=competency.code)
    return rating


def draft_scorecard(*, by: Person, application: Application, recommendation: str, takeaways: str) -> Scorecard:
    with turns.take():
        demand(policy.may_rate(by, application))
        if recommendation and recommendation not in Recommendation.values:
            raise Refused("Choose one of the recommendations.")
        scorecard = _draft(by, application)
        scorecard.recommendation, scorecard.takeaways = recommendation, takeaways
        scorecard.save(update_fields=["recommendation", "takeaways"])
        _record("scorecard.drafted", by, application, scorecard.subject)
    return scorecard


def submit_scorecard(
    *, by: Person, application: Application, recommendation: str | None = None, takeaways: str | None = None
) -> Scorecard:
    """Lock it: every competency rated or marked "no evidence", and a recommendation.

    What stood in the fields when Submit was pressed comes along, so that nothing typed last is lost.
    """
    with turns.take():
        demand(policy.may_rate(by, application))
        if recommendation and recommendation not in Recommendation.values:
            raise Refused("Choose one of the recommendations.")
        scorecard = _draft(by, application)
        if recommendation is not None:
            scorecard.recommendation = recommendation
        if takeaways is not None:
            scorecard.takeaways = takeaways
        missing = missing_to_submit(scorecard)
        if missing:
            raise NotWhole(" ".join(missing))
        scorecard.submitted_at = clock.now()
        scorecard.save(update_fields=["submitted_at", "recommendation", "takeaways"])
        _record("scorecard.submitted", by, application, scorecard.subject, capacity=scorecard.capacity)
    return scorecard


def amend_rating(*, by: Person, rating: Rating, level: int | None, reason: str) -> Amendment:
    """A dated change after submission; the rating as submitted stays."""
    with turns.take(rating):
        demand(policy.may_amend(by, rating))
        application = rating.scorecard.application
        if rating.scorecard.submitted_at is None:
            raise Refused("This scorecard is a draft; change the rating itself.")
        if not reason.strip():
            raise ReasonMissing
        if level is not None and rating.rests_on is None:
            filed = policy.evidence_visible_to(by).filter(application=application, competency=rating.competency)
            if not filed.exists():
                raise EvidenceMissing
        newest = rating.amendments.last()
        if newest and (newest.level, newest.reason) == (level, reason):
            return newest
        amendment = Amendment(
            rating=rating, level=level, key_id=application.key_id, amended_at=clock.now(), amended_by=by
        )
        amendment.reason = reason
        amendment.save(force_insert=True)
        _record("scorecard.amended", by, application, rating.scorecard.subject, competency=rating.competency.code)
    return amendment


def missing_to_submit(scorecard: Scorecard) -> list[str]:
    """What is still open, as sentences; empty when it can be submitted."""
    rated = set(scorecard.ratings.values_list("competency_id", flat=True))
    left = [c.name for c in scorecard.rubric.competencies.all() if c.pk not in rated]
    missing = [f"Still to rate: {', '.join(left)}."] if left else []
    if not scorecard.recommendation:
        missing.append("Choose a recommendation.")
    talks = scorecard.application.interviews.filter(interviewer_id=scorecard.rater_id, ended_at=None)
    if talks.exists():
        missing.append(STILL_ON)
    return missing


def _draft(by: Person, application: Application) -> Scorecard:
    """One's own draft, made when first needed; refuses a submitted one."""
    scorecard = Scorecard.objects.filter(application=application, rater=by).first()
    if scorecard is None:
        rubric = queries.rubric_of(application)
        capacity = policy.capacity_of(by, application)
        if rubric is None or capacity is None:
            raise Refused("There was no conversation yet.")
        scorecard = Scorecard.objects.create(
            application=application,
            rater=by,
            capacity=capacity,
            rubric=rubric,
            key_id=application.key_id,
            begun_at=clock.now(),
        )
    if scorecard.submitted_at:
        raise Locked
    return scorecard


def _competency(rubric: Rubric, code: str) -> Competency:
    competency = rubric.competencies.filter(code=code).first()
    if competency is None:
        raise UnknownCompetency
    return competency


def _question(note: Note, interview: Interview, competency_code: str) -> Question | None:
    """The question that the evidence answers: of the note's theme, else of the theme for this competency."""
    themes = interview.guide.themes.all()
    theme = note.theme or themes.filter(competency_code=competency_code).first()
    return theme.questions.order_by("-is_core", "position").first() if theme else None


def _record(name: str, by: Person, application: Application, subject: str, **facts: events.Fact | UUID) -> None:
    events.record(name, by=by, subject=subject, job=application.job_id, application=application.pk, **facts)
