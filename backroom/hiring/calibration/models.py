"""The one table of calibration: what a colleague chose for a written answer. No candidate is in it."""

import uuid

from django.db import models
from django.db.models import Q

from backroom.people.models import Person


class CalibrationRating(models.Model):
    """One colleague's level for one written answer in one quarter. Theirs alone: nobody else reads a row."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="calibration_ratings")
    quarter = models.CharField(max_length=7)
    vignette = models.CharField(max_length=40)
    level = models.PositiveSmallIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(name="one_calibration_rating", fields=("person", "quarter", "vignette")),
            models.CheckConstraint(name="calibration_level_one_to_five", condition=Q(level__range=(1, 5))),
        )

    def __str__(self) -> str:
        return f"calibration {self.quarter} {self.vignette}"
