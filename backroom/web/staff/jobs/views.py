"""The list of jobs, one job, its form, its team, its opening and closing."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.hiring.decisions import actions as decisions
from backroom.hiring.jobs import actions, policy, queries
from backroom.hiring.jobs.models import Job
from backroom.people import policy as people
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.staff.jobs import page
from backroom.web.staff.jobs.forms import JobForm, NewJobForm, TeamForm, initial_of


@require_safe
def jobs(request: StaffRequest) -> HttpResponse:
    found = queries.jobs_of(request.user)
    rows = [(job, page.parts_in_words(request.user, job)) for job in found]
    context = {"rows": rows, "may_create": policy.may_create_job(request.user)}
    return render(request, "staff/jobs/jobs.html", context)


@require_safe
def job(request: StaffRequest, job_id: UUID) -> HttpResponse:
    found = get_object_or_404(queries.job_with_parts(request.user), pk=job_id)
    return render(request, "staff/jobs/job.html", {"job": found, "page": page.job_page(request.user, found)})


@require_http_methods(["GET", "POST"])
def job_new(request: StaffRequest) -> HttpResponse:
    demand(policy.may_create_job(request.user))
    form = NewJobForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        made = try_form(form, lambda: actions.create_job(by=request.user, **form.cleaned_data))
        if made:
            messages.success(request, "The job is written down. Next: competencies, team, guide. Then it can open.")
            return redirect("job", made.pk)
    return render(request, "staff/jobs/job_form.html", {"form": form})


@require_http_methods(["GET", "POST"])
def job_edit(request: StaffRequest, job_id: UUID) -> HttpResponse:
    found = _to_edit(request, job_id)
    form = JobForm(request.POST if request.method == "POST" else None, initial=initial_of(found))
    if form.is_valid():
        try_form(form, lambda: actions.change_job(by=request.user, job=found, **form.cleaned_data))
        if form.is_valid():
            messages.success(request, "The job is saved.")
            return redirect("job", found.pk)
    return render(request, "staff/jobs/job_form.html", {"form": form, "job": found})


@require_POST
def job_open(request: StaffRequest, job_id: UUID) -> HttpResponse:
    found = get_object_or_404(queries.jobs_of(request.user), pk=job_id)
    try_button(
        request,
        lambda: actions.open_job(by=request.user, job=found),
        "The job is open: candidates can be added.",
    )
    return redirect("job", found.pk)


@require_POST
def job_close(request: StaffRequest, job_id: UUID) -> HttpResponse:
    found = get_object_or_404(queries.jobs_of(request.user), pk=job_id)
    try_button(
        request,
        lambda: decisions.close_job(by=request.user, job=found),
        "The job is closed. What was written stays readable.",
    )
    return redirect("job", found.pk)


@require_http_methods(["GET", "POST"])
def team(request: StaffRequest, job_id: UUID) -> HttpResponse:
    found = _to_edit(request, job_id)
    colleagues = people.visible_to(request.user).filter(closed_at=None)
    form = TeamForm(found, colleagues, request.POST if request.method == "POST" else None)
    if form.is_valid():
        try_form(form, lambda: actions.set_team(by=request.user, job=found, team=form.team()))
        if form.is_valid():
            messages.success(request, "The team is saved.")
            still_mine = queries.jobs_of(request.user).filter(pk=found.pk).exists()
            return redirect("job", found.pk) if still_mine else redirect("jobs")
    return render(request, "staff/jobs/team.html", {"form": form, "job": found})


def _to_edit(request: StaffRequest, job_id: UUID) -> Job:
    """Not on the team: not found. On the team, but not the one who decides: not allowed."""
    found = get_object_or_404(queries.jobs_of(request.user), pk=job_id)
    demand(policy.may_edit_job(request.user, found))
    return found
