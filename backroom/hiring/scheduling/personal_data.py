"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.scheduling.models import Appointment
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> list[dict[str, Any]]:
    rows = Appointment.objects.filter(application__candidate_id=candidate_id).select_related("interviewer", "place")
    return [
        {
            "with": row.interviewer.name,
            "place": row.place.name,
            "starts_at": row.starts_at.isoformat(),
            "ends_at": row.ends_at.isoformat(),
            "cancelled": row.cancelled_at is not None,
        }
        for row in rows
    ]


def erase(candidate_id: UUID) -> None:
    Appointment.objects.filter(application__candidate_id=candidate_id).delete()


HOLDER = Holder("scheduling", ("Appointment",), export, erase)
