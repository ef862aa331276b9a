"""What this chapter holds about a candidate."""

from typing import Any
from uuid import UUID

from backroom.hiring.interviews.models import ClockPause, ConsentRecord, Interview, Note, ProbeUse, ThemeTouch
from backroom.records.personal_data import Holder

OWN_TIME = "the candidate's own time"


def export(candidate_id: UUID) -> dict[str, Any]:
    interviews = Interview.objects.filter(application__candidate_id=candidate_id).select_related("interviewer")
    return {
        "interviews": [
            {
                "with": row.interviewer.name,
                "started_at": row.started_at.isoformat(),
                "ended_at": row.ended_at.isoformat() if row.ended_at else None,
                "themes": [
                    {"theme": touch.theme.name if touch.theme else OWN_TIME, "at": touch.at.isoformat()}
                    for touch in row.touches.select_related("theme")
                ],
                "clock_stood_still": [
                    {"since": pause.since.isoformat(), "until": pause.until.isoformat() if pause.until else None}
                    for pause in row.pauses.all()
                ],
                "probes_used": [use.probe.text for use in row.probe_uses.select_related("probe")],
            }
            for row in interviews
        ],
        "notes": [
            {
                "text": note.text,
                "kind": note.get_kind_display(),
                "at": note.at.isoformat(),
                "set_aside": note.quarantined_at is not None,
            }
            for note in Note.objects.filter(key_id=candidate_id)
        ],
        "consents": [
            {
                "asked": row.text,
                "wording": row.wording,
                "who": row.person.name if row.person else "you",
                "agreed": row.agreed,
                "at": row.at.isoformat(),
            }
            for row in ConsentRecord.objects.filter(appointment__application__candidate_id=candidate_id).select_related(
                "person"
            )
        ],
    }


def erase(candidate_id: UUID) -> None:
    mine = {"interview__application__candidate_id": candidate_id}
    ConsentRecord.objects.filter(appointment__application__candidate_id=candidate_id).delete()
    Note.objects.filter(key_id=candidate_id).delete()
    ProbeUse.objects.filter(**mine).delete()
    ThemeTouch.objects.filter(**mine).delete()
    ClockPause.objects.filter(**mine).delete()
    Interview.objects.filter(application__candidate_id=candidate_id).delete()


HOLDER = Holder(
    "interviews", ("ClockPause", "ConsentRecord", "Interview", "Note", "ProbeUse", "ThemeTouch"), export, erase
)
