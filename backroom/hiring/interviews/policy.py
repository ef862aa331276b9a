"""Who may hold a conversation and who reads its notes: one interviewer, nobody else."""

from django.db.models import QuerySet

from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews.models import Interview, Note
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.scheduling import policy as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person


def may_open_room(who: Person, appointment: Appointment) -> bool:
    """The one interviewer, while on the job's team and the appointment stands."""
    return (
        who.is_active
        and appointment.interviewer_id == who.pk
        and appointment.cancelled_at is None
        and scheduling.may_interview(who, appointment.application)
    )


def may_read_kit(who: Person, appointment: Appointment) -> bool:
    return scheduling.may_see_appointment(who, appointment)


def may_write_note(who: Person, interview: Interview) -> bool:
    return interview.interviewer_id == who.pk and bool(jobs.parts_of(who, interview.application.job))


def may_answer_consent(by: Person | PrivateLink, appointment: Appointment) -> bool:
    """The two people of this conversation, each for themselves; taking a yes back stays possible after the end."""
    if isinstance(by, PrivateLink):
        return candidates.may_use_link(by) and by.application_id == appointment.application_id
    return by.is_active and appointment.interviewer_id == by.pk and bool(jobs.parts_of(by, appointment.application.job))


def notes_visible_to(who: Person) -> QuerySet[Note]:
    """Raw notes are their author's alone, for good."""
    if not who.is_active:
        return Note.objects.none()
    return Note.objects.filter(author=who, interview__application__candidate__erased_at=None)


def visible_to(who: Person) -> QuerySet[Interview]:
    """Interviews that one holds or held."""
    if not who.is_active:
        return Interview.objects.none()
    return Interview.objects.filter(interviewer=who, application__candidate__erased_at=None)
