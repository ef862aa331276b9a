"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.scheduling.models import Appointment, Change, TimeRequest
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    rows = Appointment.objects.filter(application__candidate_id=candidate_id).select_related("interviewer", "place")
    requests = TimeRequest.objects.filter(application__candidate_id=candidate_id).prefetch_related("offered")
    return {
        "appointments": [
            {
                "with": row.interviewer.name,
                "place": row.place.name,
                "starts_at": row.starts_at.isoformat(),
                "ends_at": row.ends_at.isoformat(),
                "zone": row.zone,
                "your_zone": row.candidate_zone,
                "cancelled": row.cancelled_at is not None,
                "stops": [
                    {
                        "what": stop.title,
                        "starts_at": stop.starts_at.isoformat(),
                        "host": stop.host.name if stop.host else None,
                        "online_instead": stop.as_substitute,
                        "you_left_it_out": stop.declined_at is not None,
                    }
                    for stop in row.offered_stops.select_related("host")
                ],
            }
            for row in rows
        ],
        "changes": [
            {"what": row.what, "by_you": row.by_candidate, "made_at": row.made_at.isoformat(), "reason": row.reason}
            for row in Change.objects.filter(key_id=candidate_id)
        ],
        "asked_for_a_time": [
            {
                "sent_at": row.sent_at.isoformat(),
                "you_offered": [[o.starts_at.isoformat(), o.ends_at.isoformat(), o.zone] for o in row.offered.all()],
            }
            for row in requests
        ],
    }


def erase(candidate_id: UUID) -> None:
    Change.objects.filter(key_id=candidate_id).delete()
    TimeRequest.objects.filter(application__candidate_id=candidate_id).delete()
    Appointment.objects.filter(application__candidate_id=candidate_id).delete()


TABLES = ("Appointment", "OfferedStop", "Claim", "Change", "TimeRequest", "OfferedTime")
HOLDER = Holder("scheduling", TABLES, export, erase)
