"""The memo: a decision that stands alone, put together from what was frozen when it was made."""

from dataclasses import dataclass, replace

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import conditions
from backroom.hiring.decisions.models import Debrief, Decision
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.evidence.queries import AmendmentView, EvidenceView, RatingView, ScorecardView
from backroom.hiring.fit import queries as fit
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.models import Interview
from backroom.hiring.interviews.queries import ThemeState
from backroom.hiring.jobs.models import Job
from backroom.hiring.promises import queries as promises
from backroom.hiring.promises.queries import PromiseView
from backroom.people.models import Person
from backroom.records import clock
from backroom.records.models import Event


@dataclass(frozen=True)
class MemoRow:
    """One competency in the memo."""

    name: str
    reason: str
    anchors: dict[int, str]
    ratings: tuple[RatingView, ...]
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True)
class LaterAmendment:
    """A rating that was changed after the decision; the memo's own levels stay as they were when it was made."""

    competency: str
    rater: str
    amendment: AmendmentView


@dataclass(frozen=True)
class SameChance:
    """One aspect of the opportunity ledger as it stood when this was decided. `mark`: full, half, gap or open."""

    name: str
    value: str
    mark: str
    detail: str
    how: str
    reason: str


@dataclass(frozen=True)
class Memo:
    """A decision that stands alone: what, why, on what, where readers differed, what was not asked, who."""

    decision: Decision
    application: Application
    job: Job
    interview: Interview
    rows: tuple[MemoRow, ...]
    scorecards: tuple[ScorecardView, ...]
    differences: tuple[str, ...]
    gaps: tuple[str, ...]
    debrief: Debrief | None
    themes: tuple[ThemeState, ...]
    later: tuple[LaterAmendment, ...]
    unseen: int
    record: tuple[int, str] | None
    same_chance: tuple[SameChance, ...] = ()
    owed: tuple[CandidateQuestion, ...] = ()
    promises: tuple[PromiseView, ...] = ()


def memo(who: Person, decision: Decision) -> Memo:
    """For a decision that `decisions_of(who)` gave: only what it rested on, as frozen."""
    application = decision.application
    interview = interviews.first_for(application)
    assert interview is not None, "a decision rests on a conversation"
    rested = decision.rested_on
    pieces = [e for e in _evidence(who, application) if str(e.id) in rested["evidence"]]
    visible = [r for r in evidence.ratings_visible_to(who, [application.pk]) if str(r.id) in rested["ratings"]]
    ratings = [_as_decided(rating, rested["amendments"]) for rating in visible]
    rubric = evidence.rubric_of(application)
    anchors = {c.code: {a.level: a.text for a in c.anchors.all()} for c in rubric.competencies.all()} if rubric else {}
    rows = tuple(
        MemoRow(
            reason.competency_name,
            reason.text,
            anchors.get(reason.competency_code, {}),
            tuple(r for r in ratings if r.competency == reason.competency_code),
            tuple(e for e in pieces if e.competency == reason.competency_code),
        )
        for reason in decision.reasons.all()
    )
    states = interviews.theme_states(interview, interviews.guide_of(interview), clock.now())
    debrief = Debrief.objects.filter(application=application).first()
    return Memo(
        decision,
        application,
        application.job,
        interview,
        rows,
        tuple(card for card in evidence.scorecards_visible_to(who, [application.pk]) if card.submitted_at),
        tuple(_differences(rows)),
        tuple(_gaps(rows, states)),
        debrief,
        tuple(states),
        tuple(_later(visible, rested["amendments"], {c.code: c.name for c in rubric.competencies.all()}))
        if rubric
        else (),
        len(rested["ratings"]) - len(ratings),
        record_of(decision),
        _same_chance(decision),
        tuple(question for question in fit.questions_for(who, application) if question.is_owed),
        tuple(promises.promises_for(who, application)),
    )


def record_of(decision: Decision) -> tuple[int, str] | None:
    """Number and seal of the event that recorded this decision, for `backroom verify`."""
    rows = Event.objects.filter(name="decision.recorded", application=str(decision.application_id))
    return rows.values_list("seq", "hash").last()


def _as_decided(rating: RatingView, frozen: list[str]) -> RatingView:
    """The rating as it stood when the decision was made."""
    kept = tuple(a for a in rating.amendments if str(a.id) in frozen)
    return replace(rating, amendments=kept, level=kept[-1].level if kept else rating.submitted_level)


def _later(ratings: list[RatingView], frozen: list[str], names: dict[str, str]) -> list[LaterAmendment]:
    return [
        LaterAmendment(names.get(rating.competency, rating.competency), rating.rater, amendment)
        for rating in ratings
        for amendment in rating.amendments
        if str(amendment.id) not in frozen
    ]


def _evidence(who: Person, application: Application) -> list[EvidenceView]:
    return evidence.evidence_for(who, [application.pk], hide_names=False).get(application.pk, [])


def _differences(rows: tuple[MemoRow, ...]) -> list[str]:
    found = []
    for row in rows:
        levels = {r.level for r in row.ratings}
        if len(levels) > 1:
            said = ", ".join(f"{r.rater} {r.level if r.level is not None else 'no evidence'}" for r in row.ratings)
            found.append(f"{row.name}: {said}.")
    return found


def _same_chance(decision: Decision) -> tuple[SameChance, ...]:
    said = conditions.reasons("ledger", decision.application)
    return tuple(
        SameChance(row["name"], row["value"], row["mark"], row["detail"], row["how"], said.get(row["aspect"], ""))
        for row in decision.rested_on.get("ledger", ())
    )


def _gaps(rows: tuple[MemoRow, ...], states: list[ThemeState]) -> list[str]:
    gaps = [f"{s.name}: not talked about." for s in states if not s.touched]
    gaps += [
        f"{s.name}: none of the {s.probes_planned} probes used." for s in states if s.touched and not s.probes_used
    ]
    gaps += [f"{row.name}: no evidence filed." for row in rows if not row.evidence]
    return gaps
