"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.promises.models import Promise
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> list[dict[str, Any]]:
    rows = Promise.objects.filter(application__candidate_id=candidate_id).prefetch_related("wordings__person")
    return [
        {
            "kind": row.kind,
            "wordings": [
                {
                    "text": wording.text,
                    "by": wording.person.name if wording.person else "candidate",
                    "at": wording.at.isoformat(),
                    "acknowledged_at": wording.acknowledged_at.isoformat() if wording.acknowledged_at else None,
                }
                for wording in row.wordings.all()
            ],
        }
        for row in rows
    ]


def erase(candidate_id: UUID) -> None:
    Promise.objects.filter(application__candidate_id=candidate_id).delete()


HOLDER = Holder("promises", ("Promise", "Wording"), export, erase)
