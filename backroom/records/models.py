"""The event log's table and how far each subscriber has heard it."""

from django.db import models


class Event(models.Model):
    """One act. Times are text and payloads canonical JSON, so that the hash covers the very bytes stored."""

    seq = models.BigIntegerField(primary_key=True)
    at = models.CharField(max_length=40)
    name = models.CharField(max_length=60)
    actor = models.CharField(max_length=80)
    subject = models.CharField(max_length=80)
    job = models.CharField(max_length=40, blank=True, db_index=True)
    application = models.CharField(max_length=40, blank=True, db_index=True)
    payload = models.TextField()
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ("seq",)

    def __str__(self) -> str:
        return f"{self.seq} {self.name}"


class SubscriberPosition(models.Model):
    """The last event that a durable subscriber has dealt with."""

    subscriber = models.CharField(max_length=60, primary_key=True)
    seq = models.BigIntegerField(default=0)
    failed_at = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.subscriber} at {self.seq}"


class Work(models.Model):
    """One piece of work that must be done even if the process dies: due, leased, tried again, done or given up."""

    kind = models.CharField(max_length=60)
    key = models.CharField(max_length=120)
    facts = models.TextField(default="{}")
    due_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    lease = models.CharField(max_length=32, blank=True)
    leased_until = models.DateTimeField(null=True)
    failure = models.CharField(max_length=80, blank=True)
    done_at = models.DateTimeField(null=True)
    given_up_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("kind", "key"), name="work_is_asked_once"),)
        indexes = (
            models.Index(
                fields=("due_at",), name="work_open_by_due", condition=models.Q(done_at=None, given_up_at=None)
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
