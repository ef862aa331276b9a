"""Tables of the candidate's side: questions of their own, what they look for, what they saw."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from backroom.hiring.candidates.models import Application
from backroom.people.models import Person
from backroom.records.sealed import SealedTextField


class Theme(models.TextChoices):
    """What both sides talk about, in the same words. The first six are on the cards too."""

    MISSION = "mission", _("Mission")
    VALUES = "values", _("Values")
    WORK_LIFE = "work_life", _("Work and life")
    GROWTH = "growth", _("Growth")
    WORK = "work", _("The work")
    PEOPLE = "people", _("The people")
    TERMS = "terms", _("Pay and terms")
    NEXT = "next", _("What comes next")


class Answered(models.TextChoices):
    """Where a sent question stands."""

    OPEN = "", _("not answered yet")
    YES = "answered", _("answered")
    PART = "part", _("answered in part")
    OWED = "owed", _("owed")


class CandidateQuestion(models.Model):
    """A question of the candidate's own. Private until sent; then it is tracked until it has an answer."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="own_questions")
    key_id = models.UUIDField()
    text = SealedTextField()
    theme = models.CharField(max_length=12, choices=Theme.choices, blank=True)
    idea = models.CharField(max_length=40, blank=True)
    added_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=10, choices=Answered.choices, blank=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    # Owed, whole or in part: who answers, and until when; then the answer itself.
    owner = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="answers_owed")
    due_on = models.DateField(null=True)
    reply = SealedTextField()
    replied_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("added_at",)
        constraints = (
            models.CheckConstraint(
                name="what_is_owed_has_owner_and_day",
                condition=~Q(state__in=("part", "owed")) | Q(owner__isnull=False, due_on__isnull=False),
            ),
            models.CheckConstraint(
                name="only_what_was_sent_is_tracked", condition=Q(state="") | Q(sent_at__isnull=False)
            ),
        )

    def __str__(self) -> str:
        return f"question {self.pk}"

    @property
    def is_owed(self) -> bool:
        return self.state in (Answered.PART, Answered.OWED)
