"""The write-up of the one who talked, and the second reading of what they filed."""

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from backroom.hiring.evidence import policy, write_ups
from backroom.hiring.evidence.models import Capacity
from backroom.web.staff.evidence import page
from backroom.web.staff.evidence.forms import CardForm


@never_cache
@require_safe
def write_up(request: HttpRequest, application_id: UUID) -> HttpResponse:
    return shown(request, application_id, Capacity.INTERVIEWER)


@never_cache
@require_safe
def reading(request: HttpRequest, application_id: UUID) -> HttpResponse:
    return shown(request, application_id, Capacity.SECOND_READER)


def shown(request: Any, application_id: UUID, capacity: str, form: CardForm | None = None) -> HttpResponse:
    application = page.application_of(request.user, application_id)
    found = write_ups.write_up(request.user, application)
    if found is None and policy.rates_no_more(request.user, application):
        opened = policy.is_unblinded(request.user, application)
        talked = capacity == Capacity.INTERVIEWER
        context = {"section": "home", "application": application, "opened": opened, "talked": talked}
        return render(request, "staff/evidence/opened.html", context)
    if found is None or found.capacity != capacity:
        raise PermissionDenied
    context = page.context(request, found, form)
    if capacity == Capacity.INTERVIEWER:
        return render(request, "staff/evidence/write_up.html", context)
    context["open"] = policy.may_rate(request.user, application)
    return render(request, "staff/evidence/reading.html", context)
