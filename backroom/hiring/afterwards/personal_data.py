"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.afterwards.models import HandOver, KeepInTouch, Request, RetentionNotice, Reveal
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    return {
        "requests": [
            {
                "kind": row.kind,
                "text": row.text,
                "made_at": row.made_at.isoformat(),
                "due_on": row.due_on.isoformat(),
                "acknowledged_at": row.acknowledged_at.isoformat() if row.acknowledged_at else None,
                "reply": row.reply,
            }
            for row in Request.objects.filter(key_id=candidate_id)
        ],
        "reveals": [
            {"agreed_at": row.candidate_at.isoformat() if row.candidate_at else None}
            for row in Reveal.objects.filter(application__candidate_id=candidate_id)
        ],
        "keep_in_touch": [
            {"until": row.until.isoformat(), "ended": row.ended_at is not None}
            for row in KeepInTouch.objects.filter(application__candidate_id=candidate_id)
        ],
        "retention_notices": [
            {"goes_on": row.goes_on.isoformat(), "given_at": row.given_at.isoformat()}
            for row in RetentionNotice.objects.filter(application__candidate_id=candidate_id)
        ],
        "hand_overs": [
            {"strengths": row.strengths, "passes_arrangements": row.passes_arrangements}
            for row in HandOver.objects.filter(key_id=candidate_id)
        ],
    }


def erase(candidate_id: UUID) -> None:
    Request.objects.filter(key_id=candidate_id).delete()
    for model in (Reveal, KeepInTouch, HandOver, RetentionNotice):
        model.objects.filter(application__candidate_id=candidate_id).delete()


HOLDER = Holder("afterwards", ("Request", "Reveal", "KeepInTouch", "HandOver", "RetentionNotice"), export, erase)
