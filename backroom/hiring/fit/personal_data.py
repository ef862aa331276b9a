"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.fit.models import CandidateQuestion
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> list[dict[str, Any]]:
    return [
        {"question": row.text, "added_at": row.added_at.isoformat(), "answered": row.answered_at is not None}
        for row in CandidateQuestion.objects.filter(key_id=candidate_id)
    ]


def erase(candidate_id: UUID) -> None:
    CandidateQuestion.objects.filter(key_id=candidate_id).delete()


HOLDER = Holder("fit", ("CandidateQuestion",), export, erase)
