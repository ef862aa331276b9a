"""Tables of Places, availability, requests for a time, agreed times, and what nobody may have twice."""

import uuid

from django.db import models
from django.db.models import F, Q

from backroom.hiring.candidates.models import Application
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class PlaceKind(models.TextChoices):
    """How two people meet."""

    IN_PERSON = "in_person", "in person"
    PHONE = "phone", "by phone"
    ONLINE = "online", "online"


class Place(models.Model):
    """Where two people can talk undisturbed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=80, unique=True)
    kind = models.CharField(max_length=12, choices=PlaceKind.choices, default=PlaceKind.IN_PERSON)
    address = models.CharField(max_length=200, blank=True)
    directions = models.TextField(blank=True)
    map_url = models.URLField(max_length=300, blank=True)
    # Empty: the installation's own zone.
    zone = models.CharField(max_length=64, blank=True)
    seats = models.PositiveSmallIntegerField(default=2)
    closed_door = models.BooleanField(default=True)
    step_free = models.BooleanField(default=False)
    hearing_loop = models.BooleanField(default=False)
    quiet = models.BooleanField(default=False)
    added_at = models.DateTimeField()

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


OWNER = Q(person=None, place__isnull=False) | Q(person__isnull=False, place=None)


class Availability(models.Model):
    """Working hours of a colleague, or when a Place can be had: whoever has no row has office hours."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.OneToOneField(Person, null=True, on_delete=models.CASCADE, related_name="availability")
    place = models.OneToOneField(Place, null=True, on_delete=models.CASCADE, related_name="availability")
    zone = models.CharField(max_length=64)
    # For each weekday from Monday: [[540, 1020]], minutes from midnight.
    hours = models.JSONField(default=list)
    buffer_minutes = models.PositiveSmallIntegerField(default=10)
    most_a_day = models.PositiveSmallIntegerField(default=0)
    saved_at = models.DateTimeField()

    class Meta:
        constraints = (models.CheckConstraint(name="availability_of_one", condition=OWNER),)

    def __str__(self) -> str:
        return f"availability {self.pk}"


class BusyTime(models.Model):
    """Taken by something else: told by a calendar, or by hand. What it is, is not kept."""

    person = models.ForeignKey(Person, null=True, on_delete=models.CASCADE, related_name="busy_times")
    place = models.ForeignKey(Place, null=True, on_delete=models.CASCADE, related_name="busy_times")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(db_index=True)
    source = models.CharField(max_length=12, default="own")

    class Meta:
        ordering = ("starts_at",)
        constraints = (
            models.CheckConstraint(name="busy_of_one", condition=OWNER),
            models.CheckConstraint(name="busy_ends_after_start", condition=Q(ends_at__gt=F("starts_at"))),
        )

    def __str__(self) -> str:
        return f"busy {self.pk}"


class JobTimes(models.Model):
    """How a job's conversations are booked. A job without a row has these defaults."""

    job = models.OneToOneField(Job, primary_key=True, on_delete=models.CASCADE, related_name="times")
    minutes = models.PositiveSmallIntegerField(default=60)
    step = models.PositiveSmallIntegerField(default=30)
    notice_hours = models.PositiveSmallIntegerField(default=24)
    days_ahead = models.PositiveSmallIntegerField(default=21)
    # How often a candidate may move a talk by themselves; calling it off is always open until it begins.
    most_moves = models.PositiveSmallIntegerField(default=2)
    private_place = models.BooleanField(default=True)

    def __str__(self) -> str:
        return f"times of {self.job_id}"


class StopKind(models.TextChoices):
    """A stop beside the talk."""

    TOUR = "tour", "a look round"
    COLLEAGUES = "colleagues", "meeting colleagues"
    OWN_TIME = "own_time", "time of the candidate’s own"


class AgendaStop(models.Model):
    """A stop that every candidate of the job is offered, before or after the talk. No column rates it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="agenda_stops")
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=12, choices=StopKind.choices)
    title = models.CharField(max_length=80)
    minutes = models.PositiveSmallIntegerField()
    before_talk = models.BooleanField(default=False)
    host = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    what_to_show = models.TextField(blank=True)
    # What a candidate gets instead who does not come to the house.
    online_text = models.TextField(blank=True)

    class Meta:
        ordering = ("-before_talk", "position")
        constraints = (models.UniqueConstraint(name="one_stop_per_position", fields=("job", "position")),)

    def __str__(self) -> str:
        return self.title


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


class CalendarFeed(models.Model):
    """A colleague's private address of their own conversations, for a calendar program. Only its hash is kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="calendar_feed")
    token_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"feed {self.pk}"


class CalendarAccount(models.Model):
    """A colleague's calendar on the company's CalDAV server: busy times come in, conversations go out."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="calendar_account")
    url = models.CharField(max_length=300)
    username = models.CharField(max_length=120)
    # Sealed under the installation's own key.
    password = models.BinaryField()
    connected_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"calendar {self.pk}"


class MessageWords(models.Model):
    """What a job says in its own words, above what a message says anyway."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="message_words")
    kind = models.CharField(max_length=24)
    text = models.TextField()

    class Meta:
        constraints = (models.UniqueConstraint(name="one_wording_per_message", fields=("job", "kind")),)

    def __str__(self) -> str:
        return f"{self.kind} of {self.job_id}"
