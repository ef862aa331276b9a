"""Reads of agreed times and Places."""

from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling import policy
from backroom.hiring.scheduling.models import Appointment, Place
from backroom.people.models import Person


def places() -> QuerySet[Place]:
    return Place.objects.all()


def appointments_of(who: Person) -> QuerySet[Appointment]:
    rows = policy.visible_to(who).select_related(
        "application__candidate", "application__job", "interviewer", "place", "interview"
    )
    return rows.prefetch_related("application__job__team")


def next_of(who: Person, since: datetime, most: int = 12) -> list[Appointment]:
    """The person's own conversations that are not over, soonest first."""
    rows = appointments_of(who).filter(interviewer=who, cancelled_at=None, ends_at__gte=since)
    return list(rows.filter(interview__ended_at=None).prefetch_related(None).order_by("starts_at")[:most])


def without_time(who: Person) -> list[Application]:
    """Applications of open jobs that this manager runs, with no conversation agreed yet."""
    rows = candidates.applications_of(who).filter(
        job__team__person=who, job__team__part=Part.MANAGER, job__closed_at=None, decision=None
    )
    live = Appointment.objects.filter(application=OuterRef("pk"), cancelled_at=None)
    return list(rows.filter(~Exists(live)).prefetch_related(None).order_by("added_at"))


def live_for(application: Application) -> QuerySet[Appointment]:
    return application.appointments.filter(cancelled_at=None).select_related("interviewer", "place", "interview")


def clashes(person: Person, place: Place, starts_at: datetime, ends_at: datetime, but: UUID | None = None) -> list[str]:
    """Who or what is taken then, as words. Booking under lock comes with availability."""
    overlapping = Appointment.objects.filter(cancelled_at=None, starts_at__lt=ends_at, ends_at__gt=starts_at)
    if but:
        overlapping = overlapping.exclude(pk=but)
    found = []
    if overlapping.filter(interviewer=person).exists():
        found.append(person.name)
    if place.kind == "in_person" and overlapping.filter(place=place).exists():
        found.append(place.name)
    return found
