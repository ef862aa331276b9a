"""Reads for comparing and deciding: the matrix, the debrief, the memo."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import policy
from backroom.hiring.decisions.models import Debrief, Decision, Letter
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.evidence.queries import AmendmentView, EvidenceView, RatingView, ScorecardView
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.models import Interview
from backroom.hiring.interviews.queries import ThemeState
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Competency, Job, Part, Rubric
from backroom.people.models import Person
from backroom.records import clock
from backroom.records.models import Event

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
APART = 2  # levels between two readers from which "talk it over" is said


@dataclass(frozen=True)
class Column:
    """One candidate in the matrix. `label` says A, B, C until names are shown."""

    application: Application
    label: str
    complete: bool
    decided: bool
    scorecards: tuple[ScorecardView, ...]
    debrief: str
    debrief_at: datetime | None = None


@dataclass(frozen=True)
class Cell:
    """One competency of one candidate."""

    label: str
    ratings: tuple[RatingView, ...]
    evidence: tuple[EvidenceView, ...]
    apart: bool

    @property
    def distance(self) -> int:
        """Levels between the lowest and the highest given; "no evidence" is no level."""
        levels = [r.level for r in self.ratings if r.level is not None]
        return max(levels) - min(levels) if levels else 0

    @property
    def marks(self) -> list[tuple[str, int | None]]:
        """For the drawn scale: a disc for whoever talked, a ring for a second reader."""
        return [("dot" if r.capacity == "interviewer" else "ring", r.level) for r in self.ratings]


@dataclass(frozen=True)
class Row:
    """One competency across candidates."""

    competency: Competency
    anchors: dict[int, str]
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Comparison:
    """The whole compare page. No totals, no order by rating: columns stand by lot."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    names_shown: bool
    waiting: int


def compare(who: Person, job: Job, rubric: Rubric) -> Comparison:
    """In a fixed number of queries. Only what this person may read is in it."""
    shown = job.name_reveals.filter(person=who).exists()
    held = Application.objects.filter(job=job, candidate__erased_at=None, interviews__isnull=False).distinct()
    applications = list(held.select_related("candidate", "decision", "debrief", "job").order_by("lot"))
    ids = [application.pk for application in applications]
    complete = evidence.complete_ids(ids)
    cards = evidence.scorecards_visible_to(who, ids, hide_names=not shown)
    ratings = evidence.ratings_visible_to(who, ids, hide_names=not shown)
    filed = evidence.evidence_for(who, ids, hide_names=not shown)
    columns = [
        Column(
            application,
            application.candidate.name if shown else label_of(index),
            application.pk in complete,
            hasattr(application, "decision"),
            tuple(card for card in cards if card.application_id == application.pk),
            _debrief(application, shown) if application.pk in complete else "",
            application.debrief.saved_at if hasattr(application, "debrief") else None,
        )
        for index, application in enumerate(applications)
        if any(card.application_id == application.pk and card.submitted_at for card in cards)
    ]
    rows = [_row(competency, columns, ratings, filed) for competency in rubric.competencies.all()]
    return Comparison(tuple(columns), tuple(rows), shown, len(applications) - len(columns))


def label_of(index: int) -> str:
    return f"Candidate {LETTERS[index]}" if index < len(LETTERS) else f"Candidate {index + 1}"


def label_for(application: Application) -> str:
    """The letter under which the candidate stands in Compare now."""
    held = Application.objects.filter(job=application.job_id, candidate__erased_at=None, interviews__isnull=False)
    return label_of(held.filter(lot__lt=application.lot).distinct().count())


def rubric_of_job(job: Job) -> Rubric | None:
    """The newest rubric that a conversation of this job was held with, whole."""
    rows = Rubric.objects.filter(job=job, frozen_at__isnull=False).prefetch_related("competencies__anchors")
    return rows.first()


@dataclass(frozen=True)
class Deciding:
    """What lies before the one who decides about one candidate. Nothing of it before all scorecards are in."""

    label: str
    names_shown: bool
    rows: tuple[Row, ...]
    scorecards: tuple[ScorecardView, ...]
    debrief: str
    awaited: tuple[tuple[str, str], ...]


def deciding(who: Person, application: Application) -> Deciding:
    """Evidence and ratings by competency, names hidden until this person has shown them on the job's compare page."""
    shown = application.job.name_reveals.filter(person=who).exists()
    label = application.candidate.name if shown else label_for(application)
    pk = application.pk
    if pk not in evidence.complete_ids([pk]):
        awaited = tuple((name, capacity) for _pk, name, capacity in evidence.awaited(application))
        return Deciding(label, shown, (), (), "", awaited)
    cards = evidence.scorecards_visible_to(who, [pk], hide_names=not shown)
    ratings = evidence.ratings_visible_to(who, [pk], hide_names=not shown)
    filed = evidence.evidence_for(who, [pk], hide_names=not shown)
    debrief = Debrief.objects.filter(application=application).first()
    if debrief:
        application.debrief = debrief
    column = Column(application, label, True, False, tuple(cards), _debrief(application, shown))
    rubric = evidence.rubric_of(application)
    rows = [_row(c, [column], ratings, filed) for c in rubric.competencies.all()] if rubric else []
    return Deciding(label, shown, tuple(rows), column.scorecards, column.debrief, ())


def _debrief(application: Application, shown: bool) -> str:
    row: Debrief | None = getattr(application, "debrief", None)
    if row is None:
        return ""
    return row.text if shown else evidence.without_names(row.text, application.candidate)


def _row(
    competency: Competency,
    columns: list[Column],
    ratings: list[RatingView],
    filed: dict[UUID, list[EvidenceView]],
) -> Row:
    cells = []
    for column in columns:
        pk = column.application.pk
        mine = tuple(r for r in ratings if r.application_id == pk and r.competency == competency.code)
        levels = [r.level for r in mine if r.level is not None]
        pieces = tuple(e for e in filed.get(pk, []) if e.competency == competency.code)
        cells.append(Cell(column.label, mine, pieces, bool(levels) and max(levels) - min(levels) >= APART))
    return Row(competency, {a.level: a.text for a in competency.anchors.all()}, tuple(cells))


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


def decisions_of(who: Person) -> QuerySet[Decision]:
    return policy.decisions_visible_to(who).select_related("application__candidate", "application__job", "decided_by")


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
        tuple(evidence.scorecards_visible_to(who, [application.pk])),
        tuple(_differences(rows)),
        tuple(_gaps(rows, states)),
        debrief,
        tuple(states),
        tuple(_later(visible, rested["amendments"], {c.code: c.name for c in rubric.competencies.all()}))
        if rubric
        else (),
        len(rested["ratings"]) - len(ratings),
        record_of(decision),
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


def _gaps(rows: tuple[MemoRow, ...], states: list[ThemeState]) -> list[str]:
    gaps = [f"{s.name}: not talked about." for s in states if not s.touched]
    gaps += [
        f"{s.name}: none of the {s.probes_planned} probes used." for s in states if s.touched and not s.probes_used
    ]
    gaps += [f"{row.name}: no evidence filed." for row in rows if not row.evidence]
    return gaps


def open_decisions(who: Person) -> list[Application]:
    """Applications that this manager can decide now, because everything is in."""
    mine = jobs.ids_where(who, Part.MANAGER)
    rows = evidence.complete().filter(job__in=mine, job__closed_at=None, decision=None)
    return list(rows.select_related("job", "candidate"))


def unanswered(who: Person) -> list[Application]:
    """Decided, but the candidate has no letter yet."""
    rows = Application.objects.filter(
        job__in=jobs.ids_where(who, Part.MANAGER), decision__isnull=False, candidate__erased_at=None
    ).exclude(letter__published_at__isnull=False)
    return list(rows.select_related("job", "candidate", "decision"))


def letter_of(application: Application) -> Letter | None:
    return Letter.objects.filter(application=application).first()


def published_letter(application: Application) -> tuple[str, datetime] | None:
    """For the candidate's page: text and day, only once a person has published it."""
    letter = letter_of(application)
    if letter is None or letter.published_at is None:
        return None
    return letter.text, letter.published_at
