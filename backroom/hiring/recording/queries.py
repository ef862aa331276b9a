"""Reads of a recording: its takes, and the sound of one as a file that a player knows the length of."""

from uuid import UUID

from django.db.models import QuerySet

from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.recording import assembly, policy, store
from backroom.hiring.recording.models import Take
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person


def is_agreed(appointment: Appointment) -> bool:
    return interviews.both_agreed(appointment, Purpose.AUDIO)


def takes_of(who: Person, interview_id: UUID) -> QuerySet[Take]:
    """In order of time, those in which something was kept."""
    return policy.takes_visible_to(who).filter(appointment_id=interview_id, chunks__gt=0)


def all_takes(interview_id: UUID) -> list[Take]:
    """For work that the program does itself, with the yes of both: never for a page."""
    return list(Take.objects.filter(appointment_id=interview_id, chunks__gt=0))


def sound_of(take: Take) -> bytes:
    """WebM. With ffmpeg its length is written in; without, it plays but does not say how long it is."""
    return assembly.whole(store.read(take.appointment_id, take.pk, take.chunks, key_id=take.key_id))
