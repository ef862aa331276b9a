"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.cards.models import FitCard, Wish
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    cards = FitCard.objects.filter(application__candidate_id=candidate_id).prefetch_related("parts")
    return {
        "what_i_look_for": [
            {"theme": row.theme, "weight": row.weight, "text": row.text, "shared": row.shared_at is not None}
            for row in Wish.objects.filter(key_id=candidate_id)
        ],
        "fit_cards": [
            {
                "side": card.side,
                "saved_at": card.saved_at.isoformat(),
                "locked": card.locked_at is not None,
                "parts": [
                    {"theme": part.theme, "found": part.found, "text": part.text, "shared": part.shared}
                    for part in card.parts.all()
                ],
            }
            for card in cards
        ],
    }


def erase(candidate_id: UUID) -> None:
    FitCard.objects.filter(application__candidate_id=candidate_id).delete()
    Wish.objects.filter(key_id=candidate_id).delete()


HOLDER = Holder("cards", ("Wish", "FitCard", "FitPart"), export, erase)
