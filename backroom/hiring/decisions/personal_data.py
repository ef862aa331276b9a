"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.decisions.models import Debrief, Decision, DecisionReason, Letter, Postponement
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    decisions = Decision.objects.filter(key_id=candidate_id).select_related("decided_by")
    return {
        "debriefs": [{"text": row.text} for row in Debrief.objects.filter(key_id=candidate_id)],
        "decisions": [
            {
                "outcome": row.get_outcome_display(),
                "disposition": row.get_disposition_display(),
                "disposition_reason": row.disposition_reason,
                "summary": row.summary,
                "decided_by": row.decided_by.name,
                "decided_at": row.decided_at.isoformat(),
                "reasons": {reason.competency_name: reason.text for reason in row.reasons.all()},
            }
            for row in decisions
        ],
        "postponements": [
            {"text": row.text, "until": row.until.isoformat(), "sent_at": row.sent_at.isoformat()}
            for row in Postponement.objects.filter(key_id=candidate_id)
        ],
        "letters": [
            {"text": row.text, "published_at": row.published_at.isoformat() if row.published_at else None}
            for row in Letter.objects.filter(key_id=candidate_id)
        ],
    }


def erase(candidate_id: UUID) -> None:
    Letter.objects.filter(key_id=candidate_id).delete()
    Postponement.objects.filter(key_id=candidate_id).delete()
    DecisionReason.objects.filter(key_id=candidate_id).delete()
    Decision.objects.filter(key_id=candidate_id).delete()
    Debrief.objects.filter(key_id=candidate_id).delete()


HOLDER = Holder("decisions", ("Debrief", "Decision", "DecisionReason", "Letter", "Postponement"), export, erase)
