"""Tables of the candidate's side."""

import uuid

from django.db import models

from backroom.hiring.candidates.models import Application
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class CandidateQuestion(models.Model):
    """A question of the candidate's own, to be asked of us."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="own_questions")
    key_id = models.UUIDField()
    text = SealedTextField()
    added_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("added_at",)

    def __str__(self) -> str:
        return f"question {self.pk}"
