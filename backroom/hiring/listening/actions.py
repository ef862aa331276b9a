"""Writes of a listening review: attach a transcript, put its voices right, erase it."""

import json
import math
from collections.abc import Sequence

from backroom.engines.reading import transcripts
from backroom.engines.reading.transcripts import Segment
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.interviews.models import Interview
from backroom.hiring.listening import policy, queries, words
from backroom.hiring.listening.models import CutIn, TalkTime, Transcript
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand

MADE = "own-model"  # the format of what no file brought
LARGEST = 8_000_000  # bytes of a file; a talk of two hours with every word timed is below this
LONGEST_NAME = 80
LARGEST_CUT_IN = 2000  # milliseconds


LONGEST_TALK = 24 * 3600.0


class NoConsent(Refused):
    """Both of you have to agree to a transcript first. Ask in the room; the candidate answers on their own page."""


class AlreadyThere(Refused):
    """This conversation has a transcript. Erase it first if another one is better."""


class TooLarge(Refused):
    """This file is larger than 8 MB. Choose captions or text instead of sound or video."""


class Unreadable(Refused):
    """This file cannot be read as a transcript."""


class NoCutIn(Refused):
    """Choose between 0 and 2,000 milliseconds. 300 is our convention; there is no agreed standard."""


class NoTime(Refused):
    """These are no seconds of a conversation. Load the page again."""


class NoSuchVoice(Refused):
    """Choose which of the voices is yours."""


def attach_transcript(*, by: Person, interview: Interview, content: bytes, form: str = "auto") -> Transcript:
    """Keep the words of a file, sealed under the candidate's key. Both must have agreed, now."""
    demand(policy.may_review(by, interview))
    if len(content) > LARGEST:
        raise TooLarge
    try:
        found = transcripts.read(content, form)
    except transcripts.Refused as refused:
        raise Unreadable(f"{str(refused)[:1].upper()}{str(refused)[1:]}.") from refused
    return _attach(by, interview, found)


def attach_made(*, by: events.System, interview: Interview, segments: Sequence[Segment], skipped: int) -> Transcript:
    """Keep the words that a model of this house's own heard, voice by voice; `skipped` tracks could not be read."""
    demand(isinstance(by, events.System))
    found = transcripts.Transcript(MADE, "exact", tuple(segments), transcripts.Damage(skipped))
    return _attach(by, interview, found)


def _attach(by: Person | events.System, interview: Interview, found: transcripts.Transcript) -> Transcript:
    with turns.take(interview):
        mine = words.first_guess(found, interview.interviewer.name, interview.interviewer.first_name)
        if not interviews.both_agreed(interview.appointment, Purpose.TRANSCRIPT):
            raise NoConsent
        if Transcript.objects.filter(interview=interview).exists():
            raise AlreadyThere
        row = Transcript(
            interview=interview,
            key_id=interview.application.key_id,
            format=found.format,
            timing=found.timing,
            skipped=found.damage.skipped,
            attached_at=clock.now(),
        )
        row.segments = words.written(found.segments)
        row.voices = json.dumps({"mine": mine, "names": {}})
        row.figures = words.figures_of(queries.reviewed(row, queries.planned_of(interview)))
        row.save(force_insert=True)
        _record("transcript.attached", by, row, format=row.format, timing=row.timing, skipped=row.skipped)
    return row


def set_voices(*, by: Person, transcript: Transcript, mine: str, names: dict[str, str]) -> None:
    """Say which voice is one's own and what each is called. `names` goes by the names of the file; the same name for
    two voices makes one of them, where a tool has cut one person in two."""
    with turns.take(transcript):
        demand(policy.may_review(by, transcript.interview))
        row = transcript
        known = {segment[0] for segment in json.loads(row.segments)}
        if mine not in known:
            raise NoSuchVoice
        kept = {voice: " ".join(name.split())[:LONGEST_NAME] for voice, name in names.items() if voice in known}
        row.voices = json.dumps({"mine": mine, "names": {voice: name for voice, name in kept.items() if name}})
        row.figures = words.figures_of(queries.reviewed(row, queries.planned_of(row.interview)))
        row.save(update_fields=["voices", "figures"])
        _record("transcript.voices_set", by, row, voices=len(known))


def set_cut_in(*, by: Person, milliseconds: int) -> None:
    """How early a start counts as cutting in, in all of one's own reviews, which are counted anew."""
    demand(policy.may_set_cut_in(by))
    if not 0 <= milliseconds <= LARGEST_CUT_IN:
        raise NoCutIn
    with turns.take():
        CutIn.objects.update_or_create(person=by, defaults={"milliseconds": milliseconds, "set_at": clock.now()})
        for row in policy.transcripts_visible_to(by):
            row.figures = words.figures_of(queries.reviewed(row, queries.planned_of(row.interview)))
            row.save(update_fields=["figures"])
        events.record("cut_in.set", by=by, subject=by.actor, milliseconds=milliseconds)


def erase_transcript(*, by: Person, transcript: Transcript) -> None:
    """Gone with its figures. Notes that were taken from it stay notes."""
    demand(policy.may_review(by, transcript.interview))
    with turns.take():
        if Transcript.objects.filter(pk=transcript.pk).delete()[0]:
            _record("transcript.erased", by, transcript)


def keep_talk_time(*, by: Person, interview: Interview, mine: float, theirs: float, longest: float) -> TalkTime:
    """Seconds since the conversation began. A figure only grows: what arrives late or twice changes nothing."""
    with turns.take(interview):
        demand(policy.may_review(by, interview))
        sent = {"mine": mine, "theirs": theirs, "longest": longest}
        if not all(math.isfinite(value) and 0 <= value <= LONGEST_TALK for value in sent.values()):
            raise NoTime
        row = TalkTime.objects.filter(interview=interview).first()
        row = row or TalkTime(interview=interview, mine=0, theirs=0, longest=0)
        for name, value in sent.items():
            setattr(row, name, max(getattr(row, name), round(value, 1)))
        row.kept_at = clock.now()
        row.save()
        application = interview.application
        events.record(
            "talk_time.kept",
            by=by,
            subject=interview.subject,
            job=application.job_id,
            application=application.pk,
            interview=interview.pk,
        )
    return row


def _record(name: str, by: Person | events.System, row: Transcript, **facts: events.Fact) -> None:
    application = row.interview.application
    events.record(
        name,
        by=by,
        subject=row.subject,
        job=application.job_id,
        application=application.pk,
        interview=row.interview_id,
        **facts,
    )
