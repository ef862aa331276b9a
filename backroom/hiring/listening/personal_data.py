"""What this chapter holds about a candidate: the words of both, as the file had them, and for how long they spoke."""

import json
from typing import Any
from uuid import UUID

from backroom.hiring.listening.models import TalkTime, Transcript
from backroom.hiring.scheduling.models import Appointment
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    """The whole of what was said, by both; the interviewer's figures are no data about the candidate."""
    rows = Transcript.objects.filter(interview__application__candidate_id=candidate_id)
    times = TalkTime.objects.filter(interview__application__candidate_id=candidate_id)
    return {
        "talk_times": [{"conversation": str(row.pk), "your_seconds_of_speech": row.theirs} for row in times],
        "transcripts": [
            {
                "conversation": str(row.interview_id),
                "attached_at": row.attached_at.isoformat(),
                "machine_made": True,
                "voices": _plain(row.voices),
                "columns": ["voice", "start_seconds", "end_seconds", "words"],
                "said": _plain(row.segments),
            }
            for row in rows
        ],
    }


def _plain(text: str) -> Any:
    """JSON as data. An export fails for nothing that lies in a column."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def erase(candidate_id: UUID) -> None:
    Transcript.objects.filter(interview__application__candidate_id=candidate_id).delete()
    TalkTime.objects.filter(interview__application__candidate_id=candidate_id).delete()


def consent_taken_back(appointment: Appointment) -> int:
    """Within the answer that takes a yes back: the transcript goes at once."""
    return Transcript.objects.filter(interview_id=appointment.pk).delete()[0]


HOLDER = Holder("listening", ("Transcript", "TalkTime"), export, erase)
