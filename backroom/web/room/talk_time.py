"""How long each of the two has spoken, as their pages counted it: seconds, for the interviewer alone."""

from typing import Any
from uuid import UUID

from django import forms
from django.views.decorators.http import require_http_methods

from backroom.hiring.listening import actions
from backroom.web.parts.acts import StaffRequest
from backroom.web.parts.forms import PartsForm
from backroom.web.room.answers import body_of, checked, for_script, interview_of


class TalkTimeForm(PartsForm):
    mine = forms.FloatField(min_value=0)
    theirs = forms.FloatField(min_value=0)
    longest = forms.FloatField(min_value=0)


@require_http_methods(["PUT"])
@for_script
def room_talk_time(request: StaffRequest, interview_id: UUID) -> dict[str, Any]:
    interview = interview_of(request, interview_id)
    sent = checked(TalkTimeForm(body_of(request)))
    kept = actions.keep_talk_time(by=request.user, interview=interview, **sent)
    return {"mine": kept.mine, "theirs": kept.theirs, "longest": kept.longest}
