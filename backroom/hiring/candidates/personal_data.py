"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.candidates.models import Application, Arrangement, Candidate, LegalHold, PrivateLink
from backroom.records import clock
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    candidate = Candidate.objects.get(pk=candidate_id)
    applications = Application.objects.filter(candidate=candidate).select_related("job")
    return {
        "name": candidate.name,
        "email": candidate.email,
        "language": candidate.language,
        "added_at": candidate.added_at.isoformat(),
        "applications": [
            {"id": str(a.pk), "job": a.job.title, "added_at": a.added_at.isoformat()} for a in applications
        ],
        "arrangements": [
            {
                "asked_for": row.wish,
                "reason": row.reason,
                "arranged": row.arranged,
                "extra_minutes": row.extra_minutes,
                "requested_at": row.requested_at.isoformat(),
            }
            for row in Arrangement.objects.filter(key_id=candidate_id)
        ],
        "legal_holds": [
            {"reason": hold.reason, "set_at": hold.set_at.isoformat(), "lifted": hold.lifted_at is not None}
            for hold in LegalHold.objects.filter(candidate=candidate)
        ],
        "private_links": [
            {"sent_at": link.sent_at.isoformat(), "expires_at": link.expires_at.isoformat()}
            for link in PrivateLink.objects.filter(application__candidate=candidate)
        ],
    }


def erase(candidate_id: UUID) -> None:
    """Applications and the candidate stay as tombstones: ids and dates, nothing readable."""
    PrivateLink.objects.filter(application__candidate_id=candidate_id).delete()
    Arrangement.objects.filter(key_id=candidate_id).delete()
    LegalHold.objects.filter(candidate_id=candidate_id).delete()
    candidate = Candidate.objects.get(pk=candidate_id)
    candidate.name = candidate.email = ""
    candidate.email_index = candidate.language = ""
    candidate.erased_at = clock.now()
    candidate.save()


HOLDER = Holder("candidates", ("Candidate", "Application", "PrivateLink", "Arrangement", "LegalHold"), export, erase)
