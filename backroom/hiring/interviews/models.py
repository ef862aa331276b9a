"""Tables of the talk: consents, the interview once begun, its notes, the themes touched, the probes used."""

import uuid

from django.db import models

from backroom.hiring.candidates.models import Application
from backroom.hiring.guides.models import Guide, Probe, Theme
from backroom.hiring.interviews.consent import Purpose, Side
from backroom.hiring.jobs.models import Rubric
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class Interview(models.Model):
    """A conversation that was begun, with the guide and the rubric it was held with. Its id is its appointment's."""

    appointment = models.OneToOneField(
        Appointment, on_delete=models.CASCADE, primary_key=True, related_name="interview"
    )
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="interviews")
    interviewer = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="interviews")
    guide = models.ForeignKey(Guide, on_delete=models.PROTECT, related_name="+")
    rubric = models.ForeignKey(Rubric, on_delete=models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"interview {self.pk}"

    @property
    def subject(self) -> str:
        return f"interview:{self.pk}"


class NoteKind(models.TextChoices):
    """What a note is: what they said, what one saw, or what one made of it."""

    PLAIN = "", "note"
    QUOTE = "quote", "quote"
    OBSERVED = "observed", "observed"
    INFERENCE = "inference", "my inference"


class Note(models.Model):
    """What the interviewer typed, as typed. Its id is made in the browser, so that a retry is harmless."""

    id = models.UUIDField(primary_key=True, editable=False)
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    theme = models.ForeignKey(Theme, null=True, on_delete=models.PROTECT, related_name="+")
    key_id = models.UUIDField()
    text = SealedTextField()
    kind = models.CharField(max_length=12, choices=NoteKind.choices, blank=True)
    at = models.DateTimeField()
    # The browser counts its editions of a note; an older one arriving late changes nothing.
    edition = models.PositiveIntegerField(default=1)
    saved_at = models.DateTimeField()
    quarantined_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("at", "id")

    def __str__(self) -> str:
        return f"note {self.pk}"


class ProbeUse(models.Model):
    """A probe that was used in an interview."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="probe_uses")
    probe = models.ForeignKey(Probe, on_delete=models.PROTECT, related_name="+")
    used_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="one_use_per_probe", fields=("interview", "probe")),)

    def __str__(self) -> str:
        return f"probe {self.probe_id}"


class ThemeTouch(models.Model):
    """The conversation turned to this theme at this time; without a theme, to the candidate's own time for what they
    ask. The next touch, or the end, closes it."""

    id = models.UUIDField(primary_key=True, editable=False)
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="touches")
    theme = models.ForeignKey(Theme, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return f"theme {self.theme_id}" if self.theme_id else "the candidate's own time"


class ClockPause(models.Model):
    """The clock stood still, until it went on or the conversation ended; its id is made in the browser."""

    id = models.UUIDField(primary_key=True, editable=False)
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="pauses")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)

    class Meta:
        ordering = ("since",)

    def __str__(self) -> str:
        return f"pause {self.pk}"


class ConsentRecord(models.Model):
    """One answer of one of the two, to one purpose, in these words. Rows are only added; the latest one stands."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, related_name="consents")
    purpose = models.CharField(max_length=12, choices=Purpose.choices)
    side = models.CharField(max_length=12, choices=Side.choices)
    # Nobody for the candidate's side: whose it is, the appointment says.
    person = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    agreed = models.BooleanField()
    wording = models.CharField(max_length=40)
    text = models.TextField()
    at = models.DateTimeField()

    class Meta:
        ordering = ("at", "id")

    def __str__(self) -> str:
        return f"consent {self.pk}"
