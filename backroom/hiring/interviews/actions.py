"""Writes of the talk: begin, end, notes, probes, themes. Every one can be repeated without harm."""

from datetime import datetime
from uuid import UUID

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.guides import queries as guide_queries
from backroom.hiring.guides import versions
from backroom.hiring.guides.models import Probe, Theme
from backroom.hiring.interviews import consent, policy, queries
from backroom.hiring.interviews.models import ClockPause, ConsentRecord, Interview, Note, NoteKind, ProbeUse, ThemeTouch
from backroom.hiring.jobs import rubrics
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand

NOTE_LIMIT = 20_000


class NoGuide(Refused):
    """There is no guide to talk by yet. Write at least one theme with a core question."""


class JobClosed(Refused):
    """This job is closed, so no conversation begins in it any more."""


class NotesLocked(Refused):
    """The scorecard of this conversation is submitted, so its notes are locked."""


class NoteTooLong(Refused):
    """A note holds up to 20,000 characters. Cut it in two; what you typed is still on this page."""


def start_interview(*, by: Person, appointment: Appointment) -> Interview:
    """Begin, once. The first one of a job freezes its guide and its rubric."""
    with turns.take(appointment, appointment.application.job):
        demand(policy.may_open_room(by, appointment))
        job = appointment.application.job
        begun = Interview.objects.filter(pk=appointment.pk).first()
        if begun:
            return begun
        if job.closed_at:
            raise JobClosed
        guide = guide_queries.current(job)
        if guide is None or guide_queries.missing(guide, rubrics.current(job)):
            raise NoGuide
        rubric = rubrics.current(job)
        interview = Interview.objects.create(
            appointment=appointment,
            application=appointment.application,
            interviewer=by,
            guide=guide,
            rubric=rubric,
            started_at=clock.now(),
        )
        froze = versions.freeze(guide) | rubrics.freeze(rubric)
        _record("interview.started", by, interview, guide=guide.version, rubric=rubric.version, froze=froze)
    return interview


def end_interview(*, by: Person, interview: Interview) -> None:
    with turns.take(interview):
        demand(policy.may_write_note(by, interview))
        if Interview.objects.filter(pk=interview.pk, ended_at=None).update(ended_at=clock.now()):
            _record("interview.ended", by, interview)


def save_note(
    *,
    by: Person,
    interview: Interview,
    note_id: UUID,
    text: str,
    kind: str,
    at: datetime,
    edition: int,
    theme: Theme | None = None,
) -> Note:
    """Upsert by the browser's id: a retry, or an older edition that arrives late, changes nothing."""
    with turns.take(interview):
        demand(policy.may_write_note(by, interview))
        if len(text) > NOTE_LIMIT:
            raise NoteTooLong
        note = Note.objects.filter(pk=note_id).first()
        if note is not None:
            demand(note.interview_id == interview.pk and note.author_id == by.pk)
            if note.edition >= edition:
                return note
        _refuse_locked(by, interview)
        if note is None:
            note = Note(pk=note_id, interview=interview, author=by, key_id=interview.application.key_id, at=at)
        note.text, note.kind, note.theme = text, kind if kind in NoteKind.values else "", theme
        note.edition, note.saved_at = edition, clock.now()
        note.save()
        _record("note.saved", by, interview, note=note.pk, edition=edition, kind=note.kind or "note")
    return note


def set_aside(*, by: Person, interview: Interview, note_id: UUID, aside: bool) -> Note:
    """Quarantine a note, or bring it back. Set aside, it can be filed nowhere and nobody who rates reads it."""
    with turns.take(interview):
        demand(policy.may_write_note(by, interview))
        note = Note.objects.get(pk=note_id, interview=interview, author=by)
        if (note.quarantined_at is not None) == aside:
            return note
        _refuse_locked(by, interview)
        if aside:
            note.evidence.all().delete()
        note.quarantined_at = clock.now() if aside else None
        note.save(update_fields=["quarantined_at"])
        _record("note.set_aside" if aside else "note.brought_back", by, interview, note=note.pk)
    return note


def use_probe(*, by: Person, interview: Interview, probe: Probe, used: bool) -> None:
    with turns.take(interview):
        demand(policy.may_write_note(by, interview) and probe.question.theme.guide_id == interview.guide_id)
        if used:
            changed = ProbeUse.objects.get_or_create(
                interview=interview, probe=probe, defaults={"used_at": clock.now()}
            )[1]
        else:
            changed = bool(ProbeUse.objects.filter(interview=interview, probe=probe).delete()[0])
        if changed:
            _record("probe.used", by, interview, probe=probe.pk, used=used)


def touch_theme(*, by: Person, interview: Interview, theme: Theme | None, touch_id: UUID, at: datetime) -> None:
    """The talk turns to a theme of its guide, or with None to the candidate's own time. After its end it turns no more:
    what a page says of a later moment changes nothing, neither the minutes nor what was talked about."""
    with turns.take(interview):
        demand(policy.may_write_note(by, interview) and (theme is None or theme.guide_id == interview.guide_id))
        if interview.ended_at and at > interview.ended_at:
            return
        made = ThemeTouch.objects.get_or_create(
            pk=touch_id, defaults={"interview": interview, "theme": theme, "at": at}
        )[1]
        if made:
            _record("theme.touched", by, interview, theme=theme.code if theme else None)


def pause_clock(*, by: Person, interview: Interview, pause_id: UUID, since: datetime, until: datetime | None) -> None:
    """The clock stands still from `since`; with `until` it has gone on. What it went on from is not opened again."""
    with turns.take(interview):
        demand(policy.may_write_note(by, interview))
        pause, made = ClockPause.objects.get_or_create(
            pk=pause_id, defaults={"interview": interview, "since": since, "until": until}
        )
        demand(pause.interview_id == interview.pk)
        if not made and (pause.until is not None or until is None):
            return
        pause.until = until
        pause.save(update_fields=["until"])
        _record("clock.paused", by, interview, pause=pause.pk, over=until is not None)


def answer_consent(
    *, by: Person | PrivateLink, appointment: Appointment, purpose: consent.Purpose, agreed: bool
) -> ConsentRecord:
    """One of the two says yes, no, or takes a yes back; with less than two yeses whatever was kept goes at once.
    `erased` in the event says how many things went. The same answer twice is one record."""
    with turns.take(appointment):
        demand(policy.may_answer_consent(by, appointment))
        side = consent.Side.CANDIDATE if isinstance(by, PrivateLink) else consent.Side.INTERVIEWER
        # Locked, for sound is kept without a turn: none gets between this answer and what it erases.
        Appointment.objects.select_for_update().get(pk=appointment.pk)
        asked = next((row for row in queries.consents_of(appointment) if row.purpose == purpose), None)
        demand(asked is not None)
        assert asked
        demand(side == consent.Side.INTERVIEWER or asked.open_to_candidate)
        before = asked.candidate if side == consent.Side.CANDIDATE else asked.interviewer
        if before is not None and (before.agreed, before.wording) == (agreed, asked.wording.code):
            return before
        record = ConsentRecord.objects.create(
            appointment=appointment,
            purpose=purpose,
            side=side,
            person=None if isinstance(by, PrivateLink) else by,
            agreed=agreed,
            wording=asked.wording.code,
            text=asked.wording.text,
            at=clock.now(),
        )
        events.record(
            "consent.answered",
            by=by,
            subject=appointment.subject,
            job=appointment.application.job_id,
            application=appointment.application_id,
            purpose=purpose,
            side=side,
            agreed=agreed,
            wording=asked.wording.code,
            erased=0 if agreed else consent.erase(purpose, appointment),
        )
    return record


def _refuse_locked(by: Person, interview: Interview) -> None:
    # A scorecard that was in before they talked, as a second reader's may be, says nothing of these notes.
    if interview.application.scorecards.filter(rater=by, submitted_at__gte=interview.started_at).exists():
        raise NotesLocked


def _record(name: str, by: Person, interview: Interview, **facts: events.Fact) -> None:
    application = interview.application
    events.record(name, by=by, subject=interview.subject, job=application.job_id, application=application.pk, **facts)
