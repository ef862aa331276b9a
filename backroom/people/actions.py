"""Accounts: add a colleague, change roles, close an account."""

from collections.abc import Iterable

from backroom.people import policy
from backroom.people.models import Person, Role
from backroom.records import clock, events, turns, work
from backroom.records.refusals import Refused, demand


class MailTaken(Refused):
    """A colleague with this mail address is already there. Open that account instead."""


class LastAdministrator(Refused):
    """This is the last administrator. Give the role to somebody else first."""


class NothingGivenUp(Refused):
    """That is being tried again already, or it is done."""


def add_person(
    *,
    by: Person | events.System,
    name: str,
    email: str,
    roles: Iterable[str] = (),
    line: str = "",
    password: str | None = None,
) -> Person:
    """Guarantees one account per address; without a password the person signs in by a reset link."""
    with turns.take():
        demand(isinstance(by, events.System) or policy.may_manage_people(by))
        if Person.objects.filter(email__iexact=email).exists():
            raise MailTaken
        person = Person(name=name, email=email.lower(), line=line, roles=_roles(roles), added_at=clock.now())
        person.set_password(password)
        person.save(force_insert=True)
        events.record("person.added", by=by, subject=f"person:{person.pk}", roles=_code(person))
    return person


def change_roles(*, by: Person, person: Person, roles: Iterable[str]) -> None:
    with turns.take(person):
        demand(policy.may_manage_people(by))
        wanted = _roles(roles)
        if Role.ADMINISTRATOR not in wanted:
            _someone_else_administers(person)
        person.roles = wanted
        person.save(update_fields=["roles"])
        events.record("person.roles_changed", by=by, subject=f"person:{person.pk}", roles=_code(person))


def close_account(*, by: Person, person: Person) -> None:
    """The person can no longer sign in; what they wrote stays theirs."""
    with turns.take(person):
        demand(policy.may_manage_people(by))
        if person.closed_at:
            return
        _someone_else_administers(person)
        person.closed_at = clock.now()
        person.set_unusable_password()
        person.save(update_fields=["closed_at", "password"])
        events.record("person.deactivated", by=by, subject=f"person:{person.pk}")


def revive_work(*, by: Person, row: int) -> None:
    """Given-up work is tried again from the start."""
    with turns.take():
        demand(policy.may_manage_people(by))
        if not work.revive(row):
            raise NothingGivenUp
        events.record("work.revived", by=by, subject=f"work:{row}")


def _someone_else_administers(person: Person) -> None:
    others = Person.objects.filter(closed_at=None).exclude(pk=person.pk)
    if not any(Role.ADMINISTRATOR in other.roles for other in others):
        raise LastAdministrator


def _roles(roles: Iterable[str]) -> list[str]:
    return [role for role in Role.values if role in set(roles)]


def _code(person: Person) -> str:
    return ".".join(person.roles) or "none"
