"""Tables of Places and agreed times."""

import uuid

from django.db import models
from django.db.models import F, Q

from backroom.hiring.candidates.models import Application
from backroom.people.models import Person


class PlaceKind(models.TextChoices):
    """How two people meet."""

    IN_PERSON = "in_person", "in person"
    PHONE = "phone", "by phone"


class Place(models.Model):
    """Where two people can talk undisturbed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=80, unique=True)
    kind = models.CharField(max_length=12, choices=PlaceKind.choices, default=PlaceKind.IN_PERSON)
    address = models.CharField(max_length=200, blank=True)
    directions = models.TextField(blank=True)
    closed_door = models.BooleanField(default=True)
    step_free = models.BooleanField(default=False)
    added_at = models.DateTimeField()

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class Appointment(models.Model):
    """A time and a Place agreed for one conversation between one interviewer and one candidate."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="appointments")
    interviewer = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="appointments")
    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="+")
    starts_at = models.DateTimeField(db_index=True)
    ends_at = models.DateTimeField()
    agreed_at = models.DateTimeField()
    agreed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    cancelled_at = models.DateTimeField(null=True)
    cancelled_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("starts_at",)
        constraints = (
            models.CheckConstraint(name="appointment_ends_after_start", condition=Q(ends_at__gt=F("starts_at"))),
            models.UniqueConstraint(
                name="one_live_appointment_per_interviewer",
                fields=("application", "interviewer"),
                condition=Q(cancelled_at=None),
            ),
        )

    def __str__(self) -> str:
        return f"appointment {self.pk}"

    @property
    def subject(self) -> str:
        return f"interview:{self.pk}"

    @property
    def minutes(self) -> int:
        return int((self.ends_at - self.starts_at).total_seconds() // 60)
