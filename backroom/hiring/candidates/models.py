"""Tables of candidates. Everything that says who someone is, is sealed under that candidate's key."""

import uuid

from django.db import models
from django.db.models import Q

from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class Candidate(models.Model):
    """A person who applies. After erasure the row stays as a tombstone with nothing readable in it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = SealedTextField()
    email = SealedTextField()
    email_index = models.CharField(max_length=64, blank=True)
    # In which language their pages and mails speak; empty: the browser's, else English.
    language = models.CharField(max_length=8, blank=True)
    added_at = models.DateTimeField()
    erased_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_candidate_per_mail", fields=("email_index",), condition=~Q(email_index="")
            ),
        )

    def __str__(self) -> str:
        return f"candidate {self.pk}"

    @property
    def key_id(self) -> uuid.UUID:
        return self.pk

    @property
    def first_name(self) -> str:
        return self.name.split()[0] if self.name else "The candidate"


class Application(models.Model):
    """One candidate for one job."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    candidate = models.ForeignKey(Candidate, on_delete=models.PROTECT, related_name="applications")
    job = models.ForeignKey(Job, on_delete=models.PROTECT, related_name="applications")
    added_at = models.DateTimeField()
    added_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    # Where the columns of Compare stand: drawn by lot, so that the order says nothing.
    lot = models.PositiveIntegerField()

    class Meta:
        constraints = (models.UniqueConstraint(name="one_application_per_job", fields=("candidate", "job")),)

    def __str__(self) -> str:
        return f"application {self.pk}"

    @property
    def key_id(self) -> uuid.UUID:
        return self.candidate_id

    @property
    def subject(self) -> str:
        return f"application:{self.pk}"


class PrivateLink(models.Model):
    """A candidate's way in. The database knows only the hash of its secret."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="links")
    token_hash = models.CharField(max_length=64, unique=True)
    sent_at = models.DateTimeField()
    sent_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    expires_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
    revoked_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"link {self.pk}"

    @property
    def actor(self) -> str:
        return f"candidate:{self.application.candidate_id}"


class Arrangement(models.Model):
    """What a candidate asked for and what was set up. The reason is the people partner's alone to read."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="arrangements")
    key_id = models.UUIDField()
    wish = SealedTextField()
    reason = SealedTextField()
    arranged = SealedTextField()
    extra_minutes = models.PositiveSmallIntegerField(default=0)
    break_minutes = models.PositiveSmallIntegerField(default=0)
    step_free = models.BooleanField(default=False)
    hearing_loop = models.BooleanField(default=False)
    quiet_room = models.BooleanField(default=False)
    captions = models.BooleanField(default=False)
    requested_at = models.DateTimeField()
    arranged_at = models.DateTimeField(null=True)
    arranged_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("requested_at",)

    def __str__(self) -> str:
        return f"arrangement {self.pk}"


class LegalHold(models.Model):
    """While it stands, nothing about this candidate is erased, whoever asks. Set and lifted by name."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="holds")
    key_id = models.UUIDField()
    reason = SealedTextField()
    set_at = models.DateTimeField()
    set_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"hold {self.pk}"
