"""Colleagues with an account, and the roles they hold."""

import uuid
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models


class Role(models.TextChoices):
    """What someone may be asked to do. Rights only add; jobs say where they apply."""

    HIRING_MANAGER = "hiring_manager", "hiring manager"
    INTERVIEWER = "interviewer", "interviewer"
    PEOPLE_PARTNER = "people_partner", "people partner"
    ADMINISTRATOR = "administrator", "administrator"
    HOST = "host", "host"


class People(BaseUserManager["Person"]):
    def get_by_natural_key(self, username: str | None) -> "Person":
        return self.get(email__iexact=username)


class Person(AbstractBaseUser):
    """A colleague. Candidates have no account."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    line = models.CharField(max_length=160, blank=True, help_text="Shown to candidates after the name.")
    roles = models.JSONField(default=list)
    added_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)

    objects = People()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def is_active(self) -> bool:  # type: ignore[override]
        return self.closed_at is None

    @property
    def actor(self) -> str:
        return f"person:{self.pk}"

    @property
    def first_name(self) -> str:
        return self.name.split()[0] if self.name else ""

    @property
    def role_names(self) -> list[str]:
        return [Role(role).label for role in self.roles]

    def holds(self, role: str) -> bool:
        return self.is_active and role in self.roles

    def get_full_name(self) -> str:
        return self.name

    def has_perm(self, *_: Any) -> bool:
        """Django's permissions are not used: the chapters' policies decide."""
        return False

    def has_module_perms(self, *_: Any) -> bool:
        return False
