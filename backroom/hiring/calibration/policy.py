"""Calibration belongs to whoever rates: nobody reads another's levels; counts need enough raters."""

from django.db.models import QuerySet

from backroom.hiring.calibration.models import CalibrationRating
from backroom.people.models import Person, Role

AT_LEAST = 3  # raters; figures also grow by that many at a time, so that the newest cannot be taken out by subtracting


def may_rate(who: Person) -> bool:
    """Whoever may hold a conversation or read for one."""
    return who.is_active and (who.holds(Role.HIRING_MANAGER) or who.holds(Role.INTERVIEWER))


def ratings_visible_to(who: Person) -> QuerySet[CalibrationRating]:
    """One's own, for managers, people partners and administrators too."""
    return CalibrationRating.objects.filter(person=who) if who.is_active else CalibrationRating.objects.none()


def may_see_together(who: Person) -> bool:
    return who.is_active and who.holds(Role.PEOPLE_PARTNER)


def ratings_to_put_together(quarter: str) -> QuerySet[CalibrationRating]:
    """What figures over everybody are made of. No row of it leaves `queries`."""
    return CalibrationRating.objects.filter(quarter=quarter)
