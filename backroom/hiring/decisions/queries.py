"""Reads for comparing and deciding: the matrix, the debrief, what is still open."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import policy
from backroom.hiring.decisions.models import Debrief, Decision, Letter
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.evidence.queries import EvidenceView, RatingView, ScorecardView
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Competency, Job, Part, Rubric
from backroom.people.models import Person

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
class Sealed:
    """A candidate whose scorecards are all in, and shut to this person until they open them and rate no more."""

    application_id: UUID
    label: str


@dataclass(frozen=True)
class Comparison:
    """The whole compare page. No totals, no order by rating: columns stand by lot."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    sealed: tuple[Sealed, ...]
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
    labels = {a.pk: a.candidate.name if shown else label_of(index) for index, a in enumerate(applications)}
    columns = [
        Column(
            application,
            labels[application.pk],
            application.pk in complete,
            hasattr(application, "decision"),
            tuple(card for card in cards if card.application_id == application.pk),
            _debrief(application, shown) if application.pk in complete else "",
            application.debrief.saved_at if hasattr(application, "debrief") else None,
        )
        for application in applications
        if any(card.application_id == application.pk and card.submitted_at for card in cards)
    ]
    rows = [_row(competency, columns, ratings, filed) for competency in rubric.competencies.all()]
    shut = set(evidence.openable_by(who).filter(pk__in=ids).values_list("pk", flat=True))
    sealed = tuple(Sealed(pk, label) for pk, label in labels.items() if pk in shut)
    return Comparison(tuple(columns), tuple(rows), sealed, shown, len(applications) - len(columns) - len(sealed))


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
    """What lies before the one who decides about one candidate. Nothing of it before all scorecards are in, and open
    to them: `openable` where they may open them."""

    label: str
    names_shown: bool
    rows: tuple[Row, ...]
    scorecards: tuple[ScorecardView, ...]
    debrief: str
    awaited: tuple[tuple[str, str], ...]
    openable: bool = False


def deciding(who: Person, application: Application) -> Deciding:
    """Evidence and ratings by competency, names hidden until this person has shown them on the job's compare page."""
    shown = application.job.name_reveals.filter(person=who).exists()
    label = application.candidate.name if shown else label_for(application)
    pk = application.pk
    if not evidence.open_to(who).filter(pk=pk).exists():
        awaited = tuple((name, capacity) for _pk, name, capacity in evidence.awaited(who, application))
        return Deciding(label, shown, (), (), "", awaited, evidence.openable_by(who).filter(pk=pk).exists())
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


def decisions_of(who: Person) -> QuerySet[Decision]:
    return policy.decisions_visible_to(who).select_related("application__candidate", "application__job", "decided_by")


def open_decisions(who: Person) -> list[Application]:
    """Applications that this manager can decide now, because everything is in."""
    mine = jobs.ids_where(who, Part.MANAGER)
    rows = evidence.complete_for(who).filter(job__in=mine, job__closed_at=None, decision=None)
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
