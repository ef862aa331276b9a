"""Reads of accounts for pages of other floors."""

from collections.abc import Iterable

from backroom.people.models import Person

PREFIX = "person:"


def names_of(actors: Iterable[str]) -> dict[str, str]:
    """Colleagues' names by the code under which the record knows them; candidates and the system have none here."""
    ids = {code.removeprefix(PREFIX) for code in actors if code.startswith(PREFIX)}
    return {person.actor: person.name for person in Person.objects.filter(pk__in=ids)}
