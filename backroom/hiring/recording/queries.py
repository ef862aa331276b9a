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


def sound_between(take: Take, first: int, last: int | None) -> tuple[bytes, int]:
    """Bytes `first` to `last` of that file, both counted in, and its length; to the end without a last, and all of it
    when it ends before `first`. It is put together once and kept sealed until the take grows; then no more is read
    than what is asked for."""
    made = f"whole-{take.chunks}" if assembly.is_here() else f"whole-{take.chunks}-plain"
    where = (take.appointment_id, take.pk, made)
    try:
        length = store.length_of_whole(*where)
        first, last = _within(first, last, length)
        return store.read_whole(*where, first, last, key_id=take.key_id), length
    except FileNotFoundError:
        content = sound_of(take)
        store.put_whole(*where, content, key_id=take.key_id)
        first, last = _within(first, last, len(content))
        return content[first : last + 1], len(content)


def _within(first: int, last: int | None, length: int) -> tuple[int, int]:
    if first >= length:
        return 0, length - 1
    return first, length - 1 if last is None else min(last, length - 1)
