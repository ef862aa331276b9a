"""Tables of requests for a time, of agreed times with the stops around them, and of what nobody may have twice."""

import uuid

from django.db import models
from django.db.models import F, Q

from backroom.hiring.candidates.models import Application
from backroom.hiring.scheduling.setup.models import AgendaStop, Place, PlaceKind, StopKind
from backroom.people.models import Person
from backroom.records import clock
from backroom.records.sealed import SealedTextField


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
    # Nobody: the candidate did, by their link.
    cancelled_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    # The zone in which the time was agreed, and the one in which the candidate reads it.
    zone = models.CharField(max_length=64, blank=True)
    candidate_zone = models.CharField(max_length=64, blank=True)
    # Seconds east of UTC on either clock as it was agreed: zones' rules change, the time on the clock is the promise.
    offset = models.IntegerField(null=True)
    candidate_offset = models.IntegerField(null=True)
    # Calendars believe the highest: counts every change of what an entry says, and the end.
    sequence = models.PositiveIntegerField(default=0)

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


class Reply(models.TextChoices):
    """What a host answers, in the words of calendars."""

    NEEDS_ACTION = "needs_action", "not answered yet"
    ACCEPTED = "accepted", "will be there"
    DECLINED = "declined", "cannot"
    PROPOSED = "proposed", "proposes another time"


# After the host's name: before the stop, and once it has begun.
REPLIED = {
    Reply.NEEDS_ACTION: ("has not answered yet", "did not answer"),
    Reply.ACCEPTED: ("will be there", "had agreed to be there"),
    Reply.DECLINED: ("cannot", "could not"),
    Reply.PROPOSED: ("proposes another time", "had proposed another time"),
}


class OfferedStop(models.Model):
    """A stop as one candidate was offered it. The opportunity ledger counts these rows; they are never rated."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="offered_stops")
    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, related_name="offered_stops")
    plan = models.ForeignKey(AgendaStop, null=True, on_delete=models.SET_NULL, related_name="offered")
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=12, choices=StopKind.choices)
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    host = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="hosted_stops")
    # Read online instead of walked: office and people on a page.
    as_substitute = models.BooleanField(default=False)
    offered_at = models.DateTimeField()
    # With its appointment called off, the offer no longer stands; the next appointment brings a new one.
    withdrawn_at = models.DateTimeField(null=True)
    # The candidate leaves it out. It was offered all the same, and they can have it back.
    declined_at = models.DateTimeField(null=True)
    # Of the host's calendar entry.
    sequence = models.PositiveIntegerField(default=0)
    reply = models.CharField(max_length=12, choices=Reply.choices, default=Reply.NEEDS_ACTION)
    replied_at = models.DateTimeField(null=True)
    proposed_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("starts_at", "position")

    def __str__(self) -> str:
        return f"stop {self.pk}"

    @property
    def subject(self) -> str:
        return f"stop:{self.pk}"

    @property
    def stands(self) -> bool:
        return self.withdrawn_at is None and self.declined_at is None

    @property
    def is_past(self) -> bool:
        return self.starts_at <= clock.now()

    @property
    def replied(self) -> str:
        """What the host answered, to go on after their name: what is true before the stop is not true after it."""
        return REPLIED[Reply(self.reply)][self.is_past]

    @property
    def minutes(self) -> int:
        return int((self.ends_at - self.starts_at).total_seconds() // 60)


class Claim(models.Model):
    """Who or what an appointment takes, and when. On PostgreSQL an exclusion constraint keeps two claims on one
    resource from overlapping; SQLite writes one transaction at a time, so a look before the writing is enough."""

    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, related_name="claims")
    resource = models.CharField(max_length=60)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=("resource", "ends_at"), name="claims_by_resource"),)
        constraints = (models.CheckConstraint(name="claim_ends_after_start", condition=Q(ends_at__gt=F("starts_at"))),)

    def __str__(self) -> str:
        return f"{self.resource} from {self.starts_at}"


class Change(models.Model):
    """A talk was moved or called off: by whom, from when, and why, if they said."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, related_name="changes")
    key_id = models.UUIDField()
    what = models.CharField(max_length=12, choices=[("moved", "moved"), ("cancelled", "called off")])
    by_candidate = models.BooleanField()
    was_at = models.DateTimeField()
    made_at = models.DateTimeField()
    reason = SealedTextField()

    class Meta:
        ordering = ("made_at",)

    def __str__(self) -> str:
        return f"change {self.pk}"


class TimeRequest(models.Model):
    """A candidate is asked for a time: to pick one that is free, or to offer their own."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="time_requests")
    interviewer = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    place_kind = models.CharField(max_length=12, choices=PlaceKind.choices, default=PlaceKind.IN_PERSON)
    pick = models.BooleanField(default=True)
    sent_at = models.DateTimeField()
    sent_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("sent_at",)
        constraints = (
            models.UniqueConstraint(
                name="one_open_request_per_interviewer",
                fields=("application", "interviewer"),
                condition=Q(closed_at=None),
            ),
        )

    def __str__(self) -> str:
        return f"request {self.pk}"

    @property
    def subject(self) -> str:
        return f"time:{self.pk}"


class OfferedTime(models.Model):
    """A stretch that the candidate offers."""

    request = models.ForeignKey(TimeRequest, on_delete=models.CASCADE, related_name="offered")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    zone = models.CharField(max_length=64)

    class Meta:
        ordering = ("starts_at",)
        constraints = (
            models.CheckConstraint(name="offered_ends_after_start", condition=Q(ends_at__gt=F("starts_at"))),
        )

    def __str__(self) -> str:
        return f"offered {self.pk}"
