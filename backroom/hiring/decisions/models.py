"""Tables of deciding: reveals, debriefs, decisions with reasons, letters."""

import uuid

from django.db import models

from backroom.hiring.candidates.models import Application
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class NameReveal(models.Model):
    """Someone chose to see names on a job's compare page."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="name_reveals")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="one_reveal_per_person", fields=("job", "person")),)

    def __str__(self) -> str:
        return f"reveal {self.pk}"


class Debrief(models.Model):
    """What the readers saw together about one application, and where they differed."""

    application = models.OneToOneField(Application, on_delete=models.CASCADE, primary_key=True, related_name="debrief")
    key_id = models.UUIDField()
    text = SealedTextField()
    saved_at = models.DateTimeField()
    saved_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"debrief {self.pk}"


class Outcome(models.TextChoices):
    """What was decided."""

    HIRE = "hire", "offer the job"
    DECLINE = "decline", "close the application"


class Disposition(models.TextChoices):
    """Whose choice the end of an application was."""

    NONE = "", "none"
    WE_DECLINED = "we_declined", "we declined"
    CANDIDATE_DECLINED = "candidate_declined", "candidate declined"
    OTHER = "other", "other"


class Decision(models.Model):
    """A named person's decision, with what it rested on frozen as ids."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.OneToOneField(Application, on_delete=models.CASCADE, related_name="decision")
    key_id = models.UUIDField()
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    disposition = models.CharField(max_length=20, choices=Disposition.choices, blank=True)
    disposition_reason = SealedTextField()
    summary = SealedTextField()
    decided_at = models.DateTimeField()
    decided_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    # {"guide": version, "rubric": version, "law": {place: as of}, and of ids: "ratings", "amendments", "evidence"}
    rested_on = models.JSONField()

    def __str__(self) -> str:
        return f"decision {self.pk}"


class DecisionReason(models.Model):
    """Why, for one competency."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, related_name="reasons")
    competency_code = models.CharField(max_length=80)
    competency_name = models.CharField(max_length=80)
    position = models.PositiveSmallIntegerField()
    key_id = models.UUIDField()
    text = SealedTextField()

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return f"reason {self.pk}"


class Letter(models.Model):
    """The answer to a candidate: drafted from evidence, edited by a person, then shown on their page."""

    application = models.OneToOneField(Application, on_delete=models.CASCADE, primary_key=True, related_name="letter")
    key_id = models.UUIDField()
    text = SealedTextField()
    drafted_at = models.DateTimeField()
    drafted_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"letter {self.pk}"


class Postponement(models.Model):
    """An answer that takes longer: the candidate is told so, and until when. The newest one counts."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="postponements")
    key_id = models.UUIDField()
    text = SealedTextField()
    until = models.DateField()
    sent_at = models.DateTimeField()
    sent_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("sent_at",)

    def __str__(self) -> str:
        return f"postponement {self.pk}"
