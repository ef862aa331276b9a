"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.cards.models import FitCard, Side, Wish
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    cards = list(FitCard.objects.filter(application__candidate_id=candidate_id).prefetch_related("parts"))
    return {
        "what_i_look_for": [
            {"theme": row.theme, "weight": row.weight, "text": row.text, "shared": row.shared_at is not None}
            for row in Wish.objects.filter(key_id=candidate_id)
        ],
        "fit_cards": [_card(card) for card in cards if card.side == Side.CANDIDATE],
        "house_cards": [_card(card) for card in cards if card.side != Side.CANDIDATE],
    }


def _card(card: FitCard) -> dict[str, Any]:
    return {
        "saved_at": card.saved_at.isoformat(),
        "locked": card.locked_at is not None,
        "parts": [
            {"theme": part.theme, "found": part.found, "text": part.text, "shared": part.shared}
            for part in card.parts.all()
        ],
    }


def erase(candidate_id: UUID) -> None:
    FitCard.objects.filter(application__candidate_id=candidate_id).delete()
    Wish.objects.filter(key_id=candidate_id).delete()


HOLDER = Holder("cards", ("Wish", "FitCard", "FitPart"), export, erase)
