"""One candidate: added, looked at, their private link sent and ended."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.hiring.candidates import actions, policy, queries
from backroom.hiring.jobs import queries as jobs
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.staff.candidates import page
from backroom.web.staff.candidates.forms import CandidateForm


@require_http_methods(["GET", "POST"])
def candidate_new(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = get_object_or_404(jobs.jobs_of(request.user), pk=job_id)
    demand(policy.may_add_candidate(request.user, job))
    form = CandidateForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        made = try_form(form, lambda: actions.add_candidate(by=request.user, job=job, **form.cleaned_data))
        if made:
            messages.success(request, "Added. Next: send the private link and agree a time.")
            return redirect("application", made.pk)
    return render(request, "staff/candidates/candidate_new.html", {"form": form, "job": job})


@require_safe
def application(request: StaffRequest, application_id: UUID) -> HttpResponse:
    rows = queries.applications_of(request.user).prefetch_related("job__team__person")
    found = get_object_or_404(rows, pk=application_id)
    context = {"application": found, "job": found.job, "section": "jobs"}
    context["page"] = page.candidate_page(request.user, found)
    return render(request, "staff/candidates/application.html", context)


@require_POST
def link_send(request: StaffRequest, application_id: UUID) -> HttpResponse:
    found = get_object_or_404(queries.applications_of(request.user), pk=application_id)
    try_button(
        request,
        lambda: actions.send_link(by=request.user, application=found, after=request.POST.get("after")),
        f"The private link is on its way to {found.candidate.first_name}. Earlier links no longer open.",
    )
    return redirect("application", found.pk)


@require_POST
def link_end(request: StaffRequest, application_id: UUID) -> HttpResponse:
    found = get_object_or_404(queries.applications_of(request.user), pk=application_id)
    try_button(
        request,
        lambda: actions.revoke_link(by=request.user, application=found),
        "The private link has ended. A new one can be sent at any time.",
    )
    return redirect("application", found.pk)
