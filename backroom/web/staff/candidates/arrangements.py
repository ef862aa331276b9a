"""Arrangements, with what was asked and why: the people partner's pages, and nobody else's."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from backroom.hiring.candidates import actions, policy, queries
from backroom.web.parts.acts import StaffRequest, try_form
from backroom.web.staff.candidates.forms import ArrangementForm


@require_safe
def arrangements(request: StaffRequest) -> HttpResponse:
    if not policy.may_coordinate(request.user):
        raise PermissionDenied("What candidates ask for is read by people partners only.")
    return render(request, "staff/candidates/arrangements.html", {"rows": queries.requests_for(request.user)})


@require_http_methods(["GET", "POST"])
def arrangement(request: StaffRequest, arrangement_id: UUID) -> HttpResponse:
    found = get_object_or_404(queries.requests_for(request.user), pk=arrangement_id)
    needs = ("extra_minutes", "break_minutes", "step_free", "hearing_loop", "quiet_room", "captions")
    initial = {"arranged": found.arranged or ""} | {name: getattr(found, name) for name in needs}
    form = ArrangementForm(request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        try_form(form, lambda: actions.make_arrangement(by=request.user, arrangement=found, **form.cleaned_data))
        if form.is_valid():
            messages.success(request, "Arranged. Whoever meets the candidate reads what is set up, and no reason.")
            return redirect("arrangements")
    return render(request, "staff/candidates/arrangement.html", {"form": form, "asked": found})
