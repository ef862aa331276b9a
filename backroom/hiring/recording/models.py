"""What is recorded: takes, and nothing of their sound, which lies sealed in files of its own."""

from django.db import models

from backroom.hiring.interviews.consent import Side
from backroom.hiring.scheduling.models import Appointment


class Take(models.Model):
    """One unbroken recording of one person's own microphone by one page; the page makes its id. Its first `chunks`
    chunks are kept, each about a second long; a page that is loaded anew begins another take."""

    id = models.UUIDField(primary_key=True, editable=False)
    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, related_name="takes")
    side = models.CharField(max_length=12, choices=Side.choices)
    key_id = models.UUIDField()
    chunks = models.PositiveIntegerField(default=0)
    size = models.PositiveBigIntegerField(default=0)
    begun_at = models.DateTimeField()
    last_at = models.DateTimeField()

    class Meta:
        ordering = ("begun_at", "id")

    def __str__(self) -> str:
        return f"take {self.pk}"
