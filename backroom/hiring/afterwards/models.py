"""Tables of what remains after the answer."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from backroom.hiring.candidates.models import Application
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class Kind(models.TextChoices):
    """What a candidate asks of the people partner. Each has a day by which it is answered."""

    COMPLAINT = "complaint", _("Something was not right")
    ACCESS = "access", _("See what is not shown yet")
    CORRECT = "correct", _("Put something right")
    OBJECT = "object", _("Object to its use")
    ERASE = "erase", _("Erase everything")


class Request(models.Model):
    """A complaint, or a wish about one's own data. Read by the people partner alone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="requests")
    key_id = models.UUIDField()
    kind = models.CharField(max_length=10, choices=Kind.choices)
    text = SealedTextField()
    made_at = models.DateTimeField()
    due_on = models.DateField()
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    reply = SealedTextField()
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("due_on", "made_at")

    def __str__(self) -> str:
        return f"request {self.pk}"

    @property
    def kind_label(self) -> str:
        return str(Kind(self.kind).label)

    @property
    def subject(self) -> str:
        return f"request:{self.pk}"


class Reveal(models.Model):
    """Each side's wish to show its shared parts and to read the other's."""

    application = models.OneToOneField(Application, on_delete=models.CASCADE, primary_key=True, related_name="reveal")
    candidate_at = models.DateTimeField(null=True)
    house_at = models.DateTimeField(null=True)
    house_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"reveal {self.pk}"


class KeepInTouch(models.Model):
    """The candidate's consent to be written to about other posts, until a day."""

    application = models.OneToOneField(
        Application, on_delete=models.CASCADE, primary_key=True, related_name="keep_in_touch"
    )
    agreed_at = models.DateTimeField()
    until = models.DateField()
    ended_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"keep in touch {self.pk}"


class RetentionNotice(models.Model):
    """Those who look after an application were told that everything about its candidate goes, and on which day."""

    application = models.OneToOneField(Application, on_delete=models.CASCADE, primary_key=True, related_name="notice")
    kept_until = models.DateField()
    goes_on = models.DateField()
    given_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"retention notice {self.pk}"


class HandOver(models.Model):
    """What someone who is hired passes on to those who welcome them: their own words, and what they agreed to."""

    application = models.OneToOneField(
        Application, on_delete=models.CASCADE, primary_key=True, related_name="hand_over"
    )
    key_id = models.UUIDField()
    strengths = SealedTextField()
    passes_arrangements = models.BooleanField(default=False)
    saved_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"hand-over {self.pk}"
