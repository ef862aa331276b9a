"""One named person decides, with a typed reason for each competency beside its evidence."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from backroom.hiring.decisions import actions, conditions, policy, queries
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Part
from backroom.web.parts import acts
from backroom.web.staff.decisions.forms import DecideForm


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def decide(request: Any, application_id: UUID) -> HttpResponse:
    application = get_object_or_404(evidence.applications_of(request.user), pk=application_id)
    if not jobs.has_part(request.user, application.job, Part.MANAGER):
        raise PermissionDenied
    decision = queries.decisions_of(request.user).filter(application=application).first()
    if decision:
        return redirect("memo", decision.pk)
    found = queries.deciding(request.user, application)
    ready = policy.may_decide(request.user, application)
    if request.method == "POST" and not ready:
        raise PermissionDenied
    form = DecideForm(found.rows, request.POST if request.method == "POST" else None)
    if form.is_valid():
        data = form.cleaned_data
        made = acts.try_form(
            form,
            lambda: actions.record_decision(
                by=request.user,
                application=application,
                outcome=data["outcome"],
                reasons=form.reasons(),
                summary=data["summary"],
                disposition=data["disposition"],
                disposition_reason=data["disposition_reason"],
            ),
        )
        if made:
            messages.success(request, "The decision is on the record.")
            return redirect("memo", made.pk)
    context = {
        "section": "jobs",
        "application": application,
        "job": application.job,
        "deciding": found,
        "sealed": [queries.Sealed(application.pk, found.label)] if found.openable else [],
        "ready": ready,
        "still_open": conditions.still_open(application) if ready else [],
        "form": form,
        "pairs": [(row, row.cells[0], form[f"reason-{row.competency.code}"]) for row in found.rows],
    }
    return render(request, "staff/decisions/decide.html", context)
