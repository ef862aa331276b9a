"""The conversation turns to a theme; a probe is ticked as used; the clock stands still, and goes on."""

from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.views.decorators.http import require_http_methods

from backroom.hiring.interviews import actions, queries
from backroom.records import clock
from backroom.web.parts.acts import StaffRequest
from backroom.web.parts.forms import PartsForm
from backroom.web.room import times
from backroom.web.room.answers import NotHeard, body_of, checked, for_script, interview_of, truth_of
from backroom.web.room.notes import moment_of, theme_of


class TouchForm(PartsForm):
    """Which theme, since when; an empty one is the candidate's own time."""

    theme = forms.CharField(max_length=80, required=False)
    at = forms.CharField(max_length=40)

    def clean_theme(self) -> str:
        if self.data.get("theme") is None:
            raise ValidationError("Say which theme, or an empty one for the candidate’s own time.")
        return str(self.cleaned_data["theme"])

    def clean_at(self) -> Any:
        return moment_of(self.cleaned_data["at"])


@require_http_methods(["PUT"])
@for_script
def room_theme(request: StaffRequest, interview_id: UUID, touch_id: UUID) -> dict[str, Any]:
    interview = interview_of(request, interview_id)
    sent = checked(TouchForm(body_of(request)))
    at = times.believable(sent["at"], interview.started_at, clock.now())
    theme = theme_of(interview, sent["theme"]) if sent["theme"] else None
    actions.touch_theme(by=request.user, interview=interview, theme=theme, touch_id=touch_id, at=at)
    return {"saved_at": clock.now().isoformat()}


class PauseForm(PartsForm):
    """Since when, and until when it stood still; without an end it still does."""

    since = forms.CharField(max_length=40)
    until = forms.CharField(max_length=40, required=False)

    def clean_since(self) -> Any:
        return moment_of(self.cleaned_data["since"])

    def clean_until(self) -> Any:
        return moment_of(self.cleaned_data["until"]) if self.cleaned_data["until"] else None


@require_http_methods(["PUT"])
@for_script
def room_pause(request: StaffRequest, interview_id: UUID, pause_id: UUID) -> dict[str, Any]:
    interview = interview_of(request, interview_id)
    sent = checked(PauseForm(body_of(request)))
    now = clock.now()
    since, until = (at and times.believable(at, interview.started_at, now) for at in (sent["since"], sent["until"]))
    actions.pause_clock(by=request.user, interview=interview, pause_id=pause_id, since=since, until=until)
    return {"saved_at": now.isoformat()}


@require_http_methods(["PUT"])
@for_script
def room_probe(request: StaffRequest, interview_id: UUID, probe_id: int) -> dict[str, Any]:
    interview = interview_of(request, interview_id)
    used = truth_of(body_of(request), "used")
    probe = queries.probe_of(interview, probe_id)
    if probe is None:
        words = "This probe is not in the guide of this conversation."
        raise NotHeard(404, "no_probe", words, "Load the page again.")
    actions.use_probe(by=request.user, interview=interview, probe=probe, used=used)
    return {"saved_at": clock.now().isoformat()}
