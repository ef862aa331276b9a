"""After a talk whose sound both agreed to keep, and whose words too: each track is transcribed for itself, later."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import transaction

from backroom.engines.reading.transcripts import Segment
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.consent import Purpose, Side
from backroom.hiring.interviews.models import Interview
from backroom.hiring.listening import actions
from backroom.hiring.listening.models import Transcript
from backroom.hiring.recording import queries as recording
from backroom.integrations.transcription import client
from backroom.records import clock, events, work

KIND = "transcription"
# The last seconds of both are on their way when the talk ends.
SETTLED = timedelta(seconds=30)
# One piece of speech is at most half a minute long, and the lease starts anew with each.
LEASE = timedelta(minutes=20)


class NothingReadable(work.Hopeless):
    """No track of this recording can be read as sound."""


def start() -> None:
    """Nothing is heard or done unless the administrator named a model."""
    if settings.BACKROOM_TRANSCRIPTION_MODEL:
        events.subscribe(KIND, ["interview.ended"], ended)
        work.register(KIND, transcribe, attempts=3, lease=LEASE, slow=True)


def ended(event: events.Heard) -> None:
    interview = Interview.objects.filter(pk=UUID(event.subject.partition(":")[2])).first()
    if interview and _wanted(interview):
        with transaction.atomic():
            due = clock.now() + SETTLED
            work.ask(KIND, key=f"talk:{interview.pk}", due_at=due, interview=interview.pk)


def transcribe(task: work.Task) -> None:
    """Done again after a kill, it begins anew; what both agreed to is asked before, and again when it is kept."""
    rows = Interview.objects.select_related("interviewer", "application__candidate", "appointment")
    interview = rows.filter(pk=UUID(str(task.facts["interview"]))).first()
    if interview is None or not _wanted(interview) or Transcript.objects.filter(interview=interview).exists():
        return
    takes = recording.all_takes(interview.pk)
    whisper = client.Whisper(Path(settings.BACKROOM_TRANSCRIPTION_MODEL or ""))
    names = {
        Side.INTERVIEWER.value: interview.interviewer.name,
        Side.CANDIDATE.value: interview.application.candidate.first_name,
    }
    segments, skipped = [], 0
    for take in takes:
        task.renew()
        later = (take.begun_at - takes[0].begun_at).total_seconds()
        try:
            pieces = whisper.transcribe(BytesIO(recording.sound_of(take)), task.renew)
        except (client.Unreadable, FileNotFoundError):
            skipped += 1
            continue
        segments += [Segment(names[take.side], later + p.start, later + p.end, p.text) for p in pieces]
    if skipped and skipped == len(takes):
        raise NothingReadable
    if segments:
        segments.sort(key=lambda segment: segment.start or 0.0)
        try:
            actions.attach_made(by=events.SYSTEM, interview=interview, segments=segments, skipped=skipped)
        except (actions.NoConsent, actions.AlreadyThere):
            return  # a yes was taken back meanwhile, or a file was brought in


def _wanted(interview: Interview) -> bool:
    """Both said yes to both; one purpose is none of the other's."""
    both = all(
        interviews.both_agreed(interview.appointment, purpose) for purpose in (Purpose.AUDIO, Purpose.TRANSCRIPT)
    )
    return both and bool(recording.all_takes(interview.pk))
