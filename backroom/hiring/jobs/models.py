"""Tables of a job: profile and offer, functions, drawbacks, team, and rubrics in versions."""

import uuid
from dataclasses import dataclass

from django.db import models
from django.db.models import Q

from backroom.people.models import Person


@dataclass(frozen=True)
class KeptLonger:
    """Whose law counts as in the place around it, and whose records are kept longer (afterwards/retention.py)."""

    name: str
    within: str


KEPT_LONGER = {"us-public": KeptLonger("United States: public bodies and federal contractors", "us")}


class Job(models.Model):
    """One vacancy. Open and closed are a when and a who, not a flag."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    title = models.CharField(max_length=120)
    where = models.CharField(max_length=120, blank=True)
    hours = models.CharField(max_length=120, blank=True)
    openings = models.PositiveSmallIntegerField(default=1)
    profile = models.TextField(blank=True)
    pay_low = models.PositiveIntegerField(null=True)
    pay_high = models.PositiveIntegerField(null=True)
    pay_currency = models.CharField(max_length=3, default="GBP")
    pay_period = models.CharField(max_length=10, default="year")
    mission = models.TextField(blank=True)
    vision = models.TextField(blank=True)
    work_life = models.TextField(blank=True)
    growth = models.TextField(blank=True)
    # Codes of the places whose law counts: employer, work, candidates. None named means the strictest of all.
    law = models.JSONField(default=list)
    created_at = models.DateTimeField()
    created_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    opened_at = models.DateTimeField(null=True)
    opened_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="job_pay_range_in_order",
                condition=Q(pay_low=None) | Q(pay_high__gte=models.F("pay_low")),
            ),
        )

    def __str__(self) -> str:
        return self.title

    @property
    def is_open(self) -> bool:
        return self.opened_at is not None and self.closed_at is None

    @property
    def subject(self) -> str:
        return f"job:{self.pk}"


class EssentialFunction(models.Model):
    """What the person must be able to do, with or without adjustment; the source is who said so, or what shows it."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="functions")
    position = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=240)
    source = models.CharField(max_length=160, blank=True)

    class Meta:
        ordering = ("position",)
        constraints = (models.UniqueConstraint(name="one_function_per_position", fields=("job", "position")),)

    def __str__(self) -> str:
        return self.text


class Drawback(models.Model):
    """Something true about the job that not everyone likes, told to every candidate."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="drawbacks")
    position = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=400)

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.text


class Part(models.TextChoices):
    """A colleague's part in one job."""

    MANAGER = "manager", "decides"
    INTERVIEWER = "interviewer", "interviewer"
    SECOND_READER = "second_reader", "second reader"
    PEOPLE_PARTNER = "people_partner", "people partner"
    HOST = "host", "host, never rates"


class TeamMember(models.Model):
    """Who does what in a job. One person may have two parts, but a host never rates."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="team")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="parts")
    part = models.CharField(max_length=20, choices=Part.choices)

    class Meta:
        constraints = (models.UniqueConstraint(name="one_part_once", fields=("job", "person", "part")),)

    def __str__(self) -> str:
        return f"{self.person}: {self.get_part_display()}"


class Rubric(models.Model):
    """The competencies and anchors of a job, in versions: frozen once a conversation was held with them."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="rubrics")
    version = models.PositiveSmallIntegerField()
    made_at = models.DateTimeField()
    frozen_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-version",)
        constraints = (models.UniqueConstraint(name="one_rubric_per_version", fields=("job", "version")),)

    def __str__(self) -> str:
        return f"{self.job}, rubric {self.version}"


class Competency(models.Model):
    """What is judged, tied to essential functions. `code` stays the same through all versions."""

    rubric = models.ForeignKey(Rubric, on_delete=models.CASCADE, related_name="competencies")
    position = models.PositiveSmallIntegerField()
    code = models.CharField(max_length=80)
    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=40, blank=True)
    definition = models.CharField(max_length=400, blank=True)
    is_value = models.BooleanField(default=False)
    functions = models.ManyToManyField(EssentialFunction, related_name="competencies")

    class Meta:
        ordering = ("position",)
        constraints = (models.UniqueConstraint(name="one_competency_per_code", fields=("rubric", "code")),)

    def __str__(self) -> str:
        return self.name


class Anchor(models.Model):
    """What a level looks like, as behaviour."""

    competency = models.ForeignKey(Competency, on_delete=models.CASCADE, related_name="anchors")
    level = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=400)

    class Meta:
        ordering = ("level",)
        constraints = (
            models.UniqueConstraint(name="one_anchor_per_level", fields=("competency", "level")),
            models.CheckConstraint(name="anchor_level_one_to_five", condition=Q(level__range=(1, 5))),
        )

    def __str__(self) -> str:
        return f"{self.level}: {self.text}"
