"""Notes become evidence, and go back."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from backroom.hiring.evidence import actions, queries
from backroom.hiring.evidence.write_ups import WriteUp
from backroom.hiring.interviews import actions as talk
from backroom.hiring.interviews import policy as interviews
from backroom.hiring.interviews.models import Note
from backroom.records.refusals import Refused
from backroom.web.staff.evidence import page
from backroom.web.staff.evidence.forms import FileForm, NoteForm

SAY_KIND = "Say first what it was: a quote, or something you saw."


@never_cache
@require_POST
def file_evidence(request: Any, application_id: UUID) -> HttpResponse:
    application = page.application_of(request.user, application_id)
    before = page.write_up_of(request.user, application)
    form = FileForm(request.POST)
    if not form.is_valid():
        raise BadRequest("note or competency")
    notes = interviews.notes_visible_to(request.user).filter(interview__application=application)
    note = get_object_or_404(notes.select_related("interview__application__job", "theme"), pk=form.cleaned_data["note"])
    kind = note.kind or form.cleaned_data["kind"]
    if not kind:
        return _back(request, page.write_up_of(request.user, application), SAY_KIND, note, failed=True)
    code = form.cleaned_data["competency"]
    try:
        actions.file_evidence(by=request.user, note=note, competency_code=code, kind=kind)
    except Refused as refused:
        return _back(request, before, refused.words, note, failed=True)
    names = {shelf.code: f"{shelf.number} {shelf.name}" for shelf in before.shelves}
    after = page.write_up_of(request.user, application)
    return _back(request, after, f"Filed under {names[code]}.", _following(before, after, note))


@never_cache
@require_POST
def note_aside(request: Any, application_id: UUID) -> HttpResponse:
    """Quarantine from the write-up: nobody who rates reads it, and it can be brought back in the room."""
    application = page.application_of(request.user, application_id)
    before = page.write_up_of(request.user, application)
    form = NoteForm(request.POST)
    if not form.is_valid():
        raise BadRequest("note")
    notes = interviews.notes_visible_to(request.user).filter(interview__application=application)
    note = get_object_or_404(notes.select_related("interview__application__job"), pk=form.cleaned_data["note"])
    try:
        talk.set_aside(by=request.user, interview=note.interview, note_id=note.pk, aside=True)
    except Refused as refused:
        return _back(request, before, refused.words, note, failed=True)
    after = page.write_up_of(request.user, application)
    return _back(request, after, "Set aside. It can be brought back in the room.", _following(before, after, note))


@never_cache
@require_POST
def withdraw_evidence(request: Any, evidence_id: UUID) -> HttpResponse:
    row = get_object_or_404(queries.evidence_of(request.user), pk=evidence_id)
    note = Note(pk=row.note_id)
    try:
        gone = actions.withdraw_evidence(by=request.user, evidence=row)
        failed, words = False, f"Back among your notes; no longer under {row.competency.name}."
        if gone:
            words += " Nothing supports its level now, so the level was taken back too."
    except Refused as refused:
        failed, words = True, refused.words
    application = page.application_of(request.user, row.application_id)
    return _back(request, page.write_up_of(request.user, application), words, note, failed=failed)


def _following(before: WriteUp, after: WriteUp, note: Note) -> Note | None:
    """The note after the one that was filed, else the one before it: where the eye goes on."""
    left = {other.pk for other in after.notes}
    order = [other.pk for other in before.notes]
    place = order.index(note.pk) if note.pk in order else 0
    ways = [*order[place + 1 :], *reversed(order[:place])]
    found = next((pk for pk in ways if pk in left), None)
    return next((other for other in after.notes if other.pk == found), None)


def _back(request: Any, write_up: WriteUp, words: str, to: Note | None, *, failed: bool = False) -> HttpResponse:
    """The changed parts of the page for a script; the page itself, at the same place, without one."""
    if request.htmx:
        context = page.context(request, write_up) | {"said": words, "failed": failed, "focus": to.pk if to else "head"}
        return render(request, "staff/evidence/filed.html", context)
    (messages.error if failed else messages.success)(request, words)
    return redirect(page.page_of(request.user, write_up.application, f"#note-{to.pk}" if to else "#h-notes"))
