"""The first page and the record."""

from datetime import date

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from backroom.people import policy
from backroom.people import queries as people
from backroom.records import queries as records
from backroom.web.parts.acts import StaffRequest
from backroom.web.staff.home import page

PAGE = 100
AS_OF = date(2026, 11, 27)  # when somebody last read what the page of the software says against the software


@require_safe
def home(request: StaffRequest) -> HttpResponse:
    now = timezone.now()
    return render(request, "staff/home/home.html", {"home": page.home(request.user, now), "now": now})


@require_safe
def record(request: StaffRequest) -> HttpResponse:
    """Every act, newest first: colleagues by name, all else by id and code; no names of candidates, no text."""
    if not policy.may_read_record(request.user):
        raise PermissionDenied("The record is for the administrator and the people partner.")
    shown = Paginator(records.newest(), PAGE).get_page(request.GET.get("page"))
    lines = records.lines(shown.object_list)
    names = people.names_of(line.actor for line in lines)
    who = [(line, names.get(line.actor, "")) for line in lines]
    return render(request, "staff/home/record.html", {"shown": shown, "lines": who})


@require_safe
def software(request: StaffRequest) -> HttpResponse:
    """The register of learned models: none, or the one that the administrator named; and what rules do."""
    model = settings.BACKROOM_TRANSCRIPTION_MODEL
    context = {"model": model.name if model else "", "as_of": AS_OF}
    return render(request, "staff/home/software.html", context)
