"""What this chapter holds about a candidate: the sound of both, each on a track of its own."""

import base64
from typing import Any
from uuid import UUID

from django.db import transaction

from backroom.hiring.recording import queries, store
from backroom.hiring.recording.models import Take
from backroom.hiring.scheduling.models import Appointment
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    rows = Take.objects.filter(appointment__application__candidate_id=candidate_id)
    return {
        "takes": [
            {
                "conversation": str(row.appointment_id),
                "whose": row.get_side_display(),
                "begun_at": row.begun_at.isoformat(),
                "type": "audio/webm",
                "sound_base64": _sound(row),
            }
            for row in rows
        ]
    }


def _sound(take: Take) -> str:
    """An export fails for no file that is missing."""
    try:
        return base64.b64encode(queries.sound_of(take)).decode()
    except FileNotFoundError:
        return ""


def erase(candidate_id: UUID) -> None:
    # Locked, so that no second of sound is kept while this goes on.
    list(Appointment.objects.select_for_update().filter(application__candidate_id=candidate_id).order_by("pk"))
    _erase(Take.objects.filter(appointment__application__candidate_id=candidate_id))


def consent_taken_back(appointment: Appointment) -> int:
    """Within the answer that takes a yes back: every take of both, the files with the commit. A process that dies
    between the two leaves what no row knows; the next start removes it."""
    return _erase(Take.objects.filter(appointment=appointment))


def _erase(rows: Any) -> int:
    appointments = set(rows.values_list("appointment_id", flat=True))
    gone: int = rows.delete()[0]
    for appointment in appointments:
        transaction.on_commit(lambda appointment=appointment: store.remove(appointment))  # type: ignore[misc]
    return gone


HOLDER = Holder("recording", ("Take",), export, erase)
