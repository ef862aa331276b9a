"""Tables of the survey. Answers are added to counts and kept nowhere else, so that no sheet can be found again."""

import uuid

from django.db import models

from backroom.hiring.candidates.models import Application
from backroom.hiring.jobs.models import Job


class SurveyAnswered(models.Model):
    """That this candidate has answered, so that nobody does twice. Neither when nor what."""

    application = models.OneToOneField(
        Application, on_delete=models.CASCADE, primary_key=True, related_name="survey_answered"
    )

    def __str__(self) -> str:
        return f"survey answered {self.pk}"


class SurveyTally(models.Model):
    """How often one level of one item was chosen in a job. What is `waiting` is added to `shown` five sheets at a time:
    a count that grows by one would show the newest sheet."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="survey_tallies")
    item = models.CharField(max_length=12)
    level = models.PositiveSmallIntegerField(default=0)
    shown = models.PositiveIntegerField(default=0)
    waiting = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(name="one_tally_per_level", fields=("job", "item", "level")),)

    def __str__(self) -> str:
        return f"tally {self.pk}"
