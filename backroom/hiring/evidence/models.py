"""Tables of evidence and ratings. A level cannot exist without a piece of evidence under it."""

import uuid

from django.db import models
from django.db.models import Q

from backroom.hiring.candidates.models import Application
from backroom.hiring.guides.models import Question
from backroom.hiring.interviews.models import Note, NoteKind
from backroom.hiring.jobs.models import Competency, Rubric
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class Evidence(models.Model):
    """What was said or seen, filed from a note for one competency."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="evidence")
    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="evidence")
    competency = models.ForeignKey(Competency, on_delete=models.PROTECT, related_name="+")
    question = models.ForeignKey(Question, null=True, on_delete=models.PROTECT, related_name="+")
    key_id = models.UUIDField()
    text = SealedTextField()
    kind = models.CharField(max_length=12, choices=NoteKind.choices)
    at = models.DateTimeField()
    filed_at = models.DateTimeField()
    filed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("at", "id")
        constraints = (
            models.UniqueConstraint(name="one_filing_per_note", fields=("note", "competency")),
            models.CheckConstraint(
                name="evidence_is_said_or_seen", condition=Q(kind__in=(NoteKind.QUOTE, NoteKind.OBSERVED))
            ),
        )

    def __str__(self) -> str:
        return f"evidence {self.pk}"


class Recommendation(models.TextChoices):
    """What one person would do. No decision is an honest answer."""

    STRONG_NO = "strong_no", "strong no"
    NO = "no", "no"
    YES = "yes", "yes"
    STRONG_YES = "strong_yes", "strong yes"
    NO_DECISION = "no_decision", "no decision"


class Capacity(models.TextChoices):
    """In what part someone rates."""

    INTERVIEWER = "interviewer", "interviewer"
    SECOND_READER = "second_reader", "second reader"


class Scorecard(models.Model):
    """One person's ratings and recommendation for one application. Locked when submitted."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="scorecards")
    rater = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="scorecards")
    capacity = models.CharField(max_length=16, choices=Capacity.choices)
    rubric = models.ForeignKey(Rubric, on_delete=models.PROTECT, related_name="+")
    key_id = models.UUIDField()
    recommendation = models.CharField(max_length=12, choices=Recommendation.choices, blank=True)
    takeaways = SealedTextField()
    begun_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(name="one_scorecard_per_rater", fields=("application", "rater")),)

    def __str__(self) -> str:
        return f"scorecard {self.pk}"

    @property
    def subject(self) -> str:
        return f"scorecard:{self.pk}"


class Unblinding(models.Model):
    """Somebody with no scorecard here opened the others', knowing that they rate this application no more."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="unblindings")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="unblindings")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="unblinded_once", fields=("application", "person")),)

    def __str__(self) -> str:
        return f"{self.person}: scorecards opened"


class Rating(models.Model):
    """One person, one competency: a level resting on evidence, or no evidence. Nothing is pre-filled."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    scorecard = models.ForeignKey(Scorecard, on_delete=models.CASCADE, related_name="ratings")
    competency = models.ForeignKey(Competency, on_delete=models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField(null=True)
    rests_on = models.ForeignKey(Evidence, null=True, on_delete=models.PROTECT, related_name="+")
    rated_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(name="one_rating_per_competency", fields=("scorecard", "competency")),
            # "No evidence" is the row without a level; a level without evidence cannot be stored.
            models.CheckConstraint(
                name="level_rests_on_evidence",
                condition=Q(level=None, rests_on=None) | Q(level__range=(1, 5), rests_on__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"rating {self.pk}"


class Amendment(models.Model):
    """A dated change of a locked rating. The rating itself stays as it was submitted."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    rating = models.ForeignKey(Rating, on_delete=models.CASCADE, related_name="amendments")
    level = models.PositiveSmallIntegerField(null=True)
    key_id = models.UUIDField()
    reason = SealedTextField()
    amended_at = models.DateTimeField()
    amended_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("amended_at",)

    def __str__(self) -> str:
        return f"amendment {self.pk}"
