"""Who may hold a conversation and who reads its notes: one interviewer, nobody else."""

from datetime import timedelta

from django.db.models import QuerySet

from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews.models import Interview, Note
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.scheduling import policy as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup.models import PlaceKind
from backroom.people.models import Person
from backroom.records import clock

CALL_OPENS, CALL_CLOSES = timedelta(minutes=30), timedelta(hours=2)


def may_open_room(who: Person, appointment: Appointment) -> bool:
    """The one interviewer, while on the job's team and the appointment stands."""
    return (
        who.is_active
        and appointment.interviewer_id == who.pk
        and appointment.cancelled_at is None
        and scheduling.may_interview(who, appointment.application)
    )


def may_write_note(who: Person, interview: Interview) -> bool:
    return interview.interviewer_id == who.pk and bool(jobs.parts_of(who, interview.application.job))


def may_answer_consent(by: Person | PrivateLink, appointment: Appointment) -> bool:
    """The two people of this conversation, each for themselves; taking a yes back stays possible after the end."""
    if isinstance(by, PrivateLink):
        return candidates.may_use_link(by) and by.application_id == appointment.application_id
    return by.is_active and appointment.interviewer_id == by.pk and bool(jobs.parts_of(by, appointment.application.job))


def may_join_call(by: Person | PrivateLink, appointment: Appointment) -> bool:
    """One of the two, online, from half an hour before until two hours after, and never once it has ended."""
    return appointment.place.kind == PlaceKind.ONLINE and _may_sit(by, appointment)


def may_measure_balance(by: Person | PrivateLink, appointment: Appointment) -> bool:
    """The same two at the same times, in one room with a device each. By phone there is none: a phone that calls
    lends its microphone to nobody."""
    return appointment.place.kind == PlaceKind.IN_PERSON and _may_sit(by, appointment)


def _may_sit(by: Person | PrivateLink, appointment: Appointment) -> bool:
    early, late = appointment.starts_at - CALL_OPENS, appointment.ends_at + CALL_CLOSES
    if not early <= clock.now() <= late or has_ended(appointment):
        return False
    if isinstance(by, PrivateLink):
        theirs = by.application_id == appointment.application_id and appointment.cancelled_at is None
        return theirs and candidates.may_use_link(by)
    return may_open_room(by, appointment)


def has_ended(appointment: Appointment) -> bool:
    return Interview.objects.filter(pk=appointment.pk, ended_at__isnull=False).exists()


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
