"""Tables of the cards. Their parts are sealed under the candidate's key; what is not shared is its author's alone."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from backroom.hiring.candidates.models import Application
from backroom.hiring.fit.models import Theme
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField

THEMES = (Theme.MISSION, Theme.VALUES, Theme.WORK_LIFE, Theme.GROWTH, Theme.WORK, Theme.PEOPLE)


class Weight(models.TextChoices):
    """How much a theme matters to the candidate."""

    UNSAID = "", _("not said")
    MATTERS = "matters", _("matters")
    MOST = "most", _("matters most")


class Wish(models.Model):
    """One part of "What I look for"."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="wishes")
    key_id = models.UUIDField()
    theme = models.CharField(max_length=12, choices=Theme.choices)
    weight = models.CharField(max_length=8, choices=Weight.choices, blank=True)
    text = SealedTextField()
    saved_at = models.DateTimeField()
    shared_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(name="one_wish_per_theme", fields=("application", "theme")),)

    def __str__(self) -> str:
        return f"wish {self.pk}"


class Side(models.TextChoices):
    """Whose card it is."""

    CANDIDATE = "candidate", _("candidate")
    HOUSE = "house", _("house")


class Found(models.TextChoices):
    """What the candidate found, held against what they look for."""

    UNSAID = "", _("not said")
    LESS = "less", _("less than I need")
    UNSURE = "unsure", _("can’t tell yet")
    ENOUGH = "enough", _("enough")


class FitCard(models.Model):
    """One side's view of the match between this person's wishes and this company. Locked, it no longer changes."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="fit_cards")
    side = models.CharField(max_length=10, choices=Side.choices)
    saved_at = models.DateTimeField()
    saved_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    locked_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(name="one_fit_card_per_side", fields=("application", "side")),)

    def __str__(self) -> str:
        return f"fit card {self.pk}"


class FitPart(models.Model):
    """One theme of a fit card; `shared` says that the other side may read it at the reveal."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    card = models.ForeignKey(FitCard, on_delete=models.CASCADE, related_name="parts")
    key_id = models.UUIDField()
    theme = models.CharField(max_length=12, choices=Theme.choices)
    found = SealedTextField()
    text = SealedTextField()
    shared = models.BooleanField(default=False)

    class Meta:
        constraints = (models.UniqueConstraint(name="one_fit_part_per_theme", fields=("card", "theme")),)

    def __str__(self) -> str:
        return f"fit part {self.pk}"
