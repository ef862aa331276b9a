"""A rater's page, whole: notes on the one side, competencies with anchors and evidence on the other."""

from dataclasses import dataclass
from datetime import datetime

from backroom.engines.questions import story
from backroom.hiring.candidates.models import Application
from backroom.hiring.evidence import policy, queries
from backroom.hiring.evidence.models import Capacity, Scorecard
from backroom.hiring.evidence.queries import EvidenceView, RatingView, ScorecardView
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.models import Interview, Note
from backroom.hiring.jobs.models import Competency
from backroom.people.models import Person

STILL_ON = "The conversation has not ended yet: end it in the room."


@dataclass(frozen=True)
class Shelf:
    """One competency on a rater's page: its anchors, what is filed under it, what this person and others gave it."""

    number: int
    code: str
    name: str
    definition: str
    anchors: dict[int, str]
    evidence: tuple[EvidenceView, ...]
    own: RatingView | None
    others: tuple[RatingView, ...]

    @property
    def unsaid(self) -> tuple[str, ...]:
        """Where a question asked for a story: what of it nothing filed here tells. A remark on the notes, never on
        who told it."""
        asked = any(story.asked_for(piece.question) for piece in self.evidence)
        return story.missing(piece.text for piece in self.evidence) if asked else ()

    @property
    def chosen(self) -> int | str:
        """As the page's field has it: a level, "none" for no evidence, or nothing yet."""
        if self.own is None:
            return ""
        return "none" if self.own.level is None else self.own.level

    @property
    def state(self) -> str:
        if self.own is None:
            return "to rate" if self.evidence else "needs evidence"
        return "no evidence" if self.own.level is None else "rated"


@dataclass(frozen=True)
class WriteUp:
    """A rater's page, whole. Notes set aside are counted and never read; openers are no themes and never here."""

    application: Application
    capacity: str
    interview: Interview | None
    scorecard: Scorecard | None
    notes: tuple[Note, ...]
    aside: int
    shelves: tuple[Shelf, ...]
    scorecards: tuple[ScorecardView, ...]
    awaited: tuple[str, ...]
    saved_at: datetime | None

    @property
    def is_locked(self) -> bool:
        return self.scorecard is not None and self.scorecard.submitted_at is not None

    @property
    def left(self) -> tuple[Shelf, ...]:
        """Competencies without a level or a "no evidence" of this person's."""
        return tuple(shelf for shelf in self.shelves if shelf.own is None)

    @property
    def missing(self) -> tuple[str, ...]:
        """What stands before submission, as sentences."""
        found = [f"Still to rate: {', '.join(shelf.name for shelf in self.left)}."] if self.left else []
        if self.scorecard is None or not self.scorecard.recommendation:
            found.append("Choose a recommendation.")
        if self.interview and not self.interview.ended_at:
            found.append(STILL_ON)
        return tuple(found)


def write_up(who: Person, application: Application) -> WriteUp | None:
    """None when the person does not rate here. The second reader gets evidence with names hidden, once it stands."""
    interview = interviews.interviews_of(who).prefetch_related(None).filter(application=application).first()
    capacity = policy.capacity_of(who, application)
    if capacity is None:
        return None
    hide = capacity == Capacity.SECOND_READER
    pk = application.pk
    rubric = queries.rubric_of(application)
    cards = queries.scorecards_visible_to(who, [pk], hide_names=hide)
    ratings = queries.ratings_visible_to(who, [pk], hide_names=hide)
    pieces = queries.evidence_for(who, [pk], hide_names=hide).get(pk, [])
    own = [rating for rating in ratings if rating.rater_id == who.pk]
    scorecard = queries.own_scorecard(who, application) if any(card.rater_id == who.pk for card in cards) else None
    notes = list(interviews.notes_of(who, interview)) if interview else []
    filed = {piece.note_id for piece in pieces}
    competencies = rubric.competencies.all() if rubric else ()
    return WriteUp(
        application,
        capacity,
        interview,
        scorecard,
        tuple(note for note in notes if note.quarantined_at is None and note.pk not in filed),
        sum(note.quarantined_at is not None for note in notes),
        tuple(_shelf(number, c, who, pieces, ratings) for number, c in enumerate(competencies, 1)),
        tuple(card for card in cards if card.rater_id != who.pk),
        tuple(name for pk, name, _capacity in queries.awaited(who, application) if pk != who.pk),
        max((rating.rated_at for rating in own), default=scorecard.begun_at if scorecard else None),
    )


def _shelf(
    number: int, competency: Competency, who: Person, pieces: list[EvidenceView], ratings: list[RatingView]
) -> Shelf:
    mine = [rating for rating in ratings if rating.competency == competency.code]
    return Shelf(
        number,
        competency.code,
        competency.name,
        competency.definition,
        {anchor.level: anchor.text for anchor in competency.anchors.all()},
        tuple(piece for piece in pieces if piece.competency == competency.code),
        next((rating for rating in mine if rating.rater_id == who.pk), None),
        tuple(rating for rating in mine if rating.rater_id != who.pk),
    )
