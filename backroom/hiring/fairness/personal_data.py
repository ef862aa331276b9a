"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.fairness import apart, outcomes
from backroom.hiring.fairness.models import GapAnswer
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> list[dict[str, Any]]:
    rows = GapAnswer.objects.filter(key_id=candidate_id).select_related("by")
    return [
        {
            "gap": row.aspect,
            "was": row.seen,
            "how": row.how,
            "text": row.text,
            "by": row.by.name,
            "at": row.at.isoformat(),
        }
        for row in rows
    ]


def erase(candidate_id: UUID) -> None:
    GapAnswer.objects.filter(key_id=candidate_id).delete()
    apart.take_back(outcomes.applications_of(candidate_id))


HOLDER = Holder("fairness", ("GapAnswer",), export, erase)
