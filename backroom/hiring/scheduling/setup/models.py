"""Tables of what is set before any time is agreed: Places, hours, a job's rules, stops and words, one's calendar."""

import uuid

from django.db import models
from django.db.models import F, Q

from backroom.hiring.jobs.models import Job
from backroom.people.models import Person


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
