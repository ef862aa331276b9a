"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.evidence.models import Amendment, Evidence, Rating, Scorecard, Unblinding
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    evidence = Evidence.objects.filter(key_id=candidate_id).select_related("competency", "filed_by", "question")
    scorecards = Scorecard.objects.filter(key_id=candidate_id).select_related("rater")
    opened = Unblinding.objects.filter(application__candidate_id=candidate_id).select_related("person").order_by("at")
    return {
        "evidence": [
            {
                "text": row.text,
                "kind": row.kind,
                "competency": row.competency.name,
                "question": row.question.text if row.question else "",
                "at": row.at.isoformat(),
                "filed_by": row.filed_by.name,
            }
            for row in evidence
        ],
        "scorecards": [
            {
                "by": card.rater.name,
                "part": card.get_capacity_display(),
                "recommendation": card.get_recommendation_display(),
                "takeaways": card.takeaways,
                "submitted_at": card.submitted_at.isoformat() if card.submitted_at else None,
                "ratings": [_rating(rating) for rating in card.ratings.select_related("competency")],
            }
            for card in scorecards
        ],
        "scorecards_opened": [{"by": row.person.name, "at": row.at.isoformat()} for row in opened],
    }


def _rating(rating: Rating) -> dict[str, Any]:
    return {
        "competency": rating.competency.name,
        "level": rating.level if rating.level is not None else "no evidence",
        "amendments": [
            {"level": a.level, "reason": a.reason, "at": a.amended_at.isoformat()} for a in rating.amendments.all()
        ],
    }


def erase(candidate_id: UUID) -> None:
    Amendment.objects.filter(key_id=candidate_id).delete()
    Rating.objects.filter(scorecard__key_id=candidate_id).delete()
    Scorecard.objects.filter(key_id=candidate_id).delete()
    Evidence.objects.filter(key_id=candidate_id).delete()
    Unblinding.objects.filter(application__candidate_id=candidate_id).delete()


HOLDER = Holder("evidence", ("Evidence", "Scorecard", "Rating", "Amendment", "Unblinding"), export, erase)
