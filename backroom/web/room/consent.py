"""The interviewer agrees to something being kept, and so asks the candidate; or takes it back."""

from uuid import UUID

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from backroom.hiring.interviews import actions
from backroom.hiring.interviews.consent import Purpose
from backroom.web.parts.acts import StaffRequest, try_button
from backroom.web.parts.forms import PartsForm
from backroom.web.room import join


class ConsentForm(PartsForm):
    """One answer to one purpose."""

    purpose = forms.ChoiceField(choices=Purpose.choices)
    agreed = forms.TypedChoiceField(choices=[("yes", "yes"), ("no", "no")], coerce=lambda value: value == "yes")


@require_POST
def room_consent(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    appointment = join.appointment_of(request, interview_id)
    form = ConsentForm(request.POST)
    if form.is_valid():
        answer = {"purpose": Purpose(form.cleaned_data["purpose"]), "agreed": form.cleaned_data["agreed"]}
        try_button(request, lambda: actions.answer_consent(by=request.user, appointment=appointment, **answer))
    return redirect("room", interview_id)
