"""Who may see and change accounts."""

from django.db.models import QuerySet

from backroom.people.models import Person, Role


def may_manage_people(who: Person) -> bool:
    return who.holds(Role.ADMINISTRATOR)


def may_read_record(who: Person) -> bool:
    """The log of acts: ids and codes only, for whoever answers for the installation or for fairness."""
    return who.holds(Role.ADMINISTRATOR) or who.holds(Role.PEOPLE_PARTNER)


def visible_to(who: Person) -> QuerySet[Person]:
    """Colleagues know each other by name; closed accounts are the administrator's."""
    everyone = Person.objects.order_by("name")
    return everyone if may_manage_people(who) else everyone.filter(closed_at=None)
