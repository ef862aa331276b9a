"""Tables of a guide: versions, themes, questions, probes, openers."""

from django.db import models

from backroom.hiring.jobs.models import Job
from backroom.people.models import Person


class Guide(models.Model):
    """One version of what to talk about. Frozen by the first conversation held with it."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="guides")
    version = models.PositiveSmallIntegerField()
    made_at = models.DateTimeField()
    frozen_at = models.DateTimeField(null=True)
    approved_at = models.DateTimeField(null=True)
    approved_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("-version",)
        constraints = (models.UniqueConstraint(name="one_guide_per_version", fields=("job", "version")),)

    def __str__(self) -> str:
        return f"{self.job}, guide {self.version}"


class Opener(models.Model):
    """A safe way to settle in. Never rated, never on the rating page."""

    guide = models.ForeignKey(Guide, on_delete=models.CASCADE, related_name="openers")
    position = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=200)

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.text


class Theme(models.Model):
    """One thing to talk about, for one competency. `code` stays the same through all versions."""

    guide = models.ForeignKey(Guide, on_delete=models.CASCADE, related_name="themes")
    position = models.PositiveSmallIntegerField()
    code = models.CharField(max_length=80)
    name = models.CharField(max_length=80)
    competency_code = models.CharField(max_length=80)
    minutes = models.PositiveSmallIntegerField(default=6)

    class Meta:
        ordering = ("position",)
        constraints = (models.UniqueConstraint(name="one_theme_per_code", fields=("guide", "code")),)

    def __str__(self) -> str:
        return self.name


class Question(models.Model):
    """An open question. Core ones are offered to every candidate of the job."""

    theme = models.ForeignKey(Theme, on_delete=models.CASCADE, related_name="questions")
    position = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=400)
    is_core = models.BooleanField(default=True)

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.text


class Override(models.Model):
    """A wording of a job's guide that someone keeps against a finding, with the reason from the job. The newest counts;
    those before it stay, each with its own who, when and why."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="overrides")
    wording = models.CharField(max_length=400)
    rule = models.CharField(max_length=60)
    reason = models.CharField(max_length=400)
    exemption = models.CharField(max_length=40, blank=True)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("made_at", "pk")

    def __str__(self) -> str:
        return f"override of {self.rule}"


class ProbeKind(models.TextChoices):
    """What a probe asks for: the parts of a story that can be weighed."""

    SITUATION = "situation", "situation"
    OWN_PART = "own_part", "own part"
    OBSTACLE = "obstacle", "obstacle"
    HOW_OVERCOME = "how_overcome", "how overcome"
    RESULT = "result", "result"
    LEARNED = "learned", "learned"


class Probe(models.Model):
    """A planned, neutral follow-up, offered to everyone."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="probes")
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=20, choices=ProbeKind.choices)
    text = models.CharField(max_length=200)

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.text
