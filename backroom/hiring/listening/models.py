"""The transcript of one conversation, the figures of its interviewer's side, and how long each of the two spoke."""

import uuid

from django.db import models

from backroom.hiring.interviews.models import Interview
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class Transcript(models.Model):
    """Words, names and all under the candidate's key. The figures are the interviewer's own and hold no word."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    interview = models.OneToOneField(Interview, on_delete=models.CASCADE, related_name="transcript")
    key_id = models.UUIDField()
    # JSON: [[voice, start, end, words], ...] as the file had them.
    segments = SealedTextField()
    # JSON: {"mine": voice, "names": {voice: name}}.
    voices = SealedTextField()
    format = models.CharField(max_length=20)
    timing = models.CharField(max_length=12)
    skipped = models.PositiveIntegerField(default=0)
    figures = models.JSONField(default=dict)
    attached_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"transcript {self.pk}"

    @property
    def subject(self) -> str:
        return f"transcript:{self.pk}"


class CutIn(models.Model):
    """How early a start counts as cutting in, as one interviewer has set it for their own reviews."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True, related_name="+")
    milliseconds = models.PositiveSmallIntegerField()
    set_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"cuts in from {self.milliseconds} ms on"


class TalkTime(models.Model):
    """How long each spoke, in seconds, as both pages counted it without any sound kept. For its interviewer alone.

    Of the candidate the sum and nothing else; `longest` is the interviewer's own longest stretch.
    """

    interview = models.OneToOneField(Interview, on_delete=models.CASCADE, primary_key=True, related_name="talk_time")
    mine = models.FloatField()
    theirs = models.FloatField()
    longest = models.FloatField()
    kept_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"talk time of interview {self.pk}"

    @property
    def share(self) -> float | None:
        """The interviewer's, from 0 to 1; None while nobody spoke."""
        both = self.mine + self.theirs
        return self.mine / both if both else None
