"""The candidate answers what may be kept of the conversation, and takes a yes back whenever they like."""

from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews import actions
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.consent import Purpose
from backroom.web.parts.acts import try_button
from backroom.web.parts.forms import PartsForm
from backroom.web.portal import entry

SECTION = "kept"


class ConsentForm(PartsForm):
    """One answer to one purpose."""

    purpose = forms.ChoiceField(choices=Purpose.choices)
    agreed = forms.TypedChoiceField(choices=[("yes", "yes"), ("no", "no")], coerce=lambda value: value == "yes")


@require_POST
@entry.candidates_page
def portal_consent(request: HttpRequest, link: PrivateLink, appointment_id: UUID) -> HttpResponse:
    asked = interviews.asked_of(link.application)
    appointment = next((row.appointment for row in asked if row.appointment.pk == appointment_id), None)
    form = ConsentForm(request.POST)
    if appointment is None or not form.is_valid():
        messages.warning(request, _("That question is not open."), extra_tags=SECTION)
    else:
        agreed = form.cleaned_data["agreed"]
        answer = {"purpose": Purpose(form.cleaned_data["purpose"]), "agreed": agreed}
        try_button(request, lambda: actions.answer_consent(by=link, appointment=appointment, **answer))
        said = (
            _("You said yes. You can take it back here.")
            if agreed
            else _("You said no. None is kept, and nothing else changes.")
        )
        messages.success(request, said, extra_tags=SECTION)
    response = redirect("portal", link.pk)
    response["Location"] += f"#{SECTION}"
    return response
