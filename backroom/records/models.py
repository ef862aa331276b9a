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
