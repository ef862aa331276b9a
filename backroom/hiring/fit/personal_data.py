"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.fit.models import CandidateQuestion
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    return {
        "questions": [
            {
                "question": row.text,
                "theme": row.theme,
                "added_at": row.added_at.isoformat(),
                "sent_at": row.sent_at.isoformat() if row.sent_at else None,
                "state": row.state,
                "answered": row.answered_at is not None,
                "due_on": row.due_on.isoformat() if row.due_on else None,
                "reply": row.reply,
            }
            for row in CandidateQuestion.objects.filter(key_id=candidate_id)
        ],
    }


def erase(candidate_id: UUID) -> None:
    CandidateQuestion.objects.filter(key_id=candidate_id).delete()


HOLDER = Holder("fit", ("CandidateQuestion",), export, erase)
