"""Writes of a recording: keep the next second; sweep away what was erased while the program died."""

from uuid import UUID

from django.db import transaction

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews.consent import Side
from backroom.hiring.recording import policy, queries, store
from backroom.hiring.recording.models import Take
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand

LARGEST = 256 * 1024  # bytes of a chunk; a second of speech is about 4 kB
MOST_CHUNKS = 5 * 3600
MOST_TAKES = 200


class NotAgreed(Refused):
    """Both of you have to agree before any sound is kept. Nothing of this was."""


class Gap(Refused):
    """A second before this one is missing. Send that one first."""

    def __init__(self, following: int) -> None:
        super().__init__()
        self.following = following


class TooMuch(Refused):
    """This is more sound than one conversation can hold. The talk goes on; no more of it is kept."""


def keep_chunk(*, by: Person | PrivateLink, appointment: Appointment, take_id: UUID, number: int, sound: bytes) -> int:
    """Keep chunk `number`, counted from 0, of one's own take; returns the number that comes next. The same one again
    changes nothing, a later one raises Gap. The first of a take is an event; a second of speech is none."""
    demand(policy.may_record(by, appointment))
    side = Side.CANDIDATE if isinstance(by, PrivateLink) else Side.INTERVIEWER
    # Only the first has an event and so needs its turn; nobody else waits while a second of speech is kept.
    with transaction.atomic() if number else turns.take():
        # Locked, so that a yes taken back or an erasure meanwhile either takes this chunk along or stops it.
        there = Appointment.objects.select_for_update().filter(pk=appointment.pk).first()
        if there is None or not queries.is_agreed(appointment):
            raise NotAgreed
        take = Take.objects.filter(pk=take_id).first()
        demand(take is None or (take.appointment_id == appointment.pk and take.side == side))
        kept = take.chunks if take else 0
        if number > kept:
            raise Gap(kept)
        if number < kept:
            return kept
        full = take is None and Take.objects.filter(appointment=appointment, side=side).count() >= MOST_TAKES
        if full or not 0 < len(sound) <= LARGEST or number >= MOST_CHUNKS:
            raise TooMuch
        now = clock.now()
        if take is None:
            key_id = appointment.application.key_id
            take = Take(pk=take_id, appointment=appointment, side=side, key_id=key_id, begun_at=now)
            events.record(
                "recording.begun",
                by=by,
                subject=appointment.subject,
                job=appointment.application.job_id,
                application=appointment.application_id,
                take=take_id,
                side=side,
            )
        store.put(appointment.pk, take.pk, number, sound, key_id=take.key_id)
        take.chunks, take.size, take.last_at = number + 1, take.size + len(sound), now
        take.save()
    return take.chunks


def finish_erasing(*, by: events.System) -> int:
    """At start: sound whose rows are gone and whose files a dying process left. The act has its event already."""
    demand(isinstance(by, events.System))
    store.sweep()
    there = set(Take.objects.values_list("appointment_id", flat=True))
    left = [appointment for appointment in store.held() if appointment not in there]
    for appointment in left:
        store.remove(appointment)
    return len(left)
