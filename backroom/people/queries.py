"""Reads of accounts for pages of other floors."""

from collections.abc import Iterable
from uuid import UUID

from backroom.people.models import Person

PREFIX = "person:"


def names_of(actors: Iterable[str]) -> dict[str, str]:
    """Colleagues' names by the code under which the record knows them; candidates and the system have none here."""
    ids = {code.removeprefix(PREFIX) for code in actors if code.startswith(PREFIX)}
    return {person.actor: person.name for person in Person.objects.filter(pk__in=ids)}


def person(person_id: UUID) -> Person | None:
    return Person.objects.filter(pk=person_id).first()


def person_of(actor: str) -> Person | None:
    """The colleague behind a code of the record, if it is one who is still here."""
    if not actor.startswith(PREFIX):
        return None
    return Person.objects.filter(pk=actor.removeprefix(PREFIX), closed_at=None).first()
