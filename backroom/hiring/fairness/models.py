"""Tables of fairness: a job's margin, and what was said or done about a gap."""

import uuid

from django.db import models

from backroom.hiring.candidates.models import Application
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class LedgerMargin(models.Model):
    """How far conversations of a job may differ before it is a gap. A job without a row has these defaults."""

    job = models.OneToOneField(Job, primary_key=True, on_delete=models.CASCADE, related_name="ledger_margin")
    minutes = models.PositiveSmallIntegerField(default=15)
    probes = models.PositiveSmallIntegerField(default=6)
    set_at = models.DateTimeField()
    set_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"margin of {self.job_id}"


class How(models.TextChoices):
    """What became of a gap."""

    REASON = "reason", "a reason was given"
    CLOSED = "closed", "closed with a short follow-up conversation"


class GapAnswer(models.Model):
    """Why one candidate's conversation differed, or how that was made good: before a decision can be recorded."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="gap_answers")
    key_id = models.UUIDField()
    aspect = models.CharField(max_length=20)
    # What the gap was when it was answered: a gap that has become another one is open again.
    seen = models.CharField(max_length=80)
    how = models.CharField(max_length=8, choices=How.choices)
    text = SealedTextField()
    at = models.DateTimeField()
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = (models.UniqueConstraint(name="one_answer_per_gap", fields=("application", "aspect")),)

    def __str__(self) -> str:
        return f"gap {self.aspect} of {self.application_id}"
