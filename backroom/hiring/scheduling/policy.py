"""Who may agree a time, and who sees which conversations are planned."""

from django.db.models import Q, QuerySet

from backroom.hiring.candidates.models import Application
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person, Role


def may_add_place(who: Person) -> bool:
    return any(who.holds(role) for role in (Role.HIRING_MANAGER, Role.PEOPLE_PARTNER, Role.ADMINISTRATOR))


def may_schedule(who: Person, application: Application) -> bool:
    return application.job.is_open and jobs.has_part(who, application.job, Part.MANAGER, Part.PEOPLE_PARTNER)


def may_interview(person: Person, application: Application) -> bool:
    """Whoever can be the one interviewer: the manager or an interviewer of the job."""
    return jobs.has_part(person, application.job, Part.MANAGER, Part.INTERVIEWER)


def may_see_appointment(who: Person, appointment: Appointment) -> bool:
    return appointment.interviewer_id == who.pk or jobs.has_part(
        who, appointment.application.job, Part.MANAGER, Part.PEOPLE_PARTNER
    )


def visible_to(who: Person) -> QuerySet[Appointment]:
    """One's own conversations, and those of jobs where one decides or is people partner."""
    runs = Q(application__job__in=jobs.ids_where(who, Part.MANAGER, Part.PEOPLE_PARTNER))
    mine = Q(application__job__in=jobs.ids_where(who), interviewer=who)
    return Appointment.objects.filter(runs | mine, application__candidate__erased_at=None)
