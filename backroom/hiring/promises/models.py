"""Tables of promises and their wordings."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from backroom.hiring.candidates.models import Application
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class Kind(models.TextChoices):
    """What a promise is about."""

    PAY = "pay", _("pay")
    HOURS = "hours", _("hours")
    GROWTH = "growth", _("growth")
    START = "start", _("start")
    EQUIPMENT = "equipment", _("equipment")
    OTHER = "other", _("something else")


class Promise(models.Model):
    """One thing that was said. Its words are in its wordings; the newest one stands."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="promises")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    written_at = models.DateTimeField()

    class Meta:
        ordering = ("written_at",)

    def __str__(self) -> str:
        return f"promise {self.pk}"


class Wording(models.Model):
    """How one side remembers it. `person` is empty when it is the candidate's. The other side acknowledges it,
    or writes its own, which leaves this one standing beside it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    promise = models.ForeignKey(Promise, on_delete=models.CASCADE, related_name="wordings")
    key_id = models.UUIDField()
    text = SealedTextField()
    person = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return f"wording {self.pk}"

    @property
    def is_candidates(self) -> bool:
        return self.person_id is None
