"""A note arrives: kept under the browser's id, set aside or brought back."""

import uuid
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.dateparse import parse_datetime
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.guides.models import Theme
from backroom.hiring.interviews import actions, queries
from backroom.hiring.interviews.models import Interview, NoteKind
from backroom.records import clock
from backroom.web.parts import acts
from backroom.web.parts.acts import StaffRequest
from backroom.web.parts.forms import PartsForm, TextField
from backroom.web.room import page, times
from backroom.web.room.answers import NotHeard, body_of, checked, for_script, interview_of, truth_of

EMPTY = {"required": "A note needs a word. Write one, or leave it as it was."}
NO_NOTE = "This note has not arrived here yet."


class NoteForm(PartsForm):
    """A note as the room's script sends it."""

    text = TextField(max_length=actions.NOTE_LIMIT, error_messages=EMPTY)
    kind = forms.ChoiceField(choices=NoteKind.choices, required=False)
    at = forms.CharField(max_length=40)
    edition = forms.IntegerField(min_value=1, max_value=2_000_000_000)
    theme = forms.CharField(max_length=80, required=False)

    def clean_at(self) -> Any:
        return moment_of(self.cleaned_data["at"])


class PlainNoteForm(PartsForm):
    """A note from a browser without scripts."""

    text = TextField(max_length=actions.NOTE_LIMIT, error_messages=EMPTY)
    kind = forms.ChoiceField(choices=NoteKind.choices, required=False)
    note_id = forms.UUIDField(required=False)


@require_http_methods(["PUT"])
@for_script
def room_note(request: StaffRequest, interview_id: UUID, note_id: UUID) -> dict[str, Any]:
    """`kept` is false when a newer wording, from another window, stands instead of the one sent."""
    interview = interview_of(request, interview_id)
    sent = checked(NoteForm(body_of(request)))
    note = actions.save_note(
        by=request.user,
        interview=interview,
        note_id=note_id,
        text=sent["text"],
        kind=sent["kind"],
        at=times.believable(sent["at"], interview.started_at, clock.now()),
        edition=sent["edition"],
        theme=theme_of(interview, sent["theme"]) if sent["theme"] else None,
    )
    kept = note.edition == sent["edition"] and note.text == sent["text"]
    remark = page.remark_of(note) if kept else None
    return {"saved_at": note.saved_at.isoformat(), "edition": note.edition, "kept": kept, "remark": remark}


@require_http_methods(["PUT"])
@for_script
def room_aside(request: StaffRequest, interview_id: UUID, note_id: UUID) -> dict[str, Any]:
    interview = interview_of(request, interview_id)
    aside = truth_of(body_of(request), "aside")
    if not queries.notes_of(request.user, interview).filter(pk=note_id).exists():
        raise NotHeard(404, "no_note", NO_NOTE, "Keep the note first.")
    note = actions.set_aside(by=request.user, interview=interview, note_id=note_id, aside=aside)
    return {"saved_at": clock.now().isoformat(), "aside": note.quarantined_at is not None}


@require_POST
def room_note_plain(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    interview = interview_of(request, interview_id)
    form = PlainNoteForm(request.POST)
    if not form.is_valid() or not acts.try_form(form, lambda: _keep_plain(request, interview, form.cleaned_data)):
        return page.show(request, interview, form)
    return redirect("room", interview_id)


def _keep_plain(request: StaffRequest, interview: Interview, sent: dict[str, Any]) -> object:
    return actions.save_note(
        by=request.user,
        interview=interview,
        note_id=sent["note_id"] or uuid.uuid4(),
        text=sent["text"],
        kind=sent["kind"] or (NoteKind.QUOTE if sent["text"][0] in '“"„«' else ""),
        at=clock.now(),
        edition=1,
    )


def theme_of(interview: Interview, code: str) -> Theme:
    theme = queries.theme_of(interview, code)
    if theme is None:
        words = "This theme is not in the guide of this conversation."
        raise NotHeard(422, "wrong_theme", words, "Load the page again. What you typed is still here.")
    return theme


def moment_of(text: str) -> Any:
    try:
        moment = parse_datetime(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValidationError("A time needs a day, an hour and a zone, such as 2026-11-24T14:26:08Z.")
    return moment
