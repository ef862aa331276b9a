"""Competencies by candidates, names hidden until shown, and what the readers make of it together."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from backroom.hiring.decisions import actions, policy, queries
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.evidence.unblinding import actions as unblinding
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs import queries as job_queries
from backroom.hiring.jobs.models import Job, Part
from backroom.people.models import Person
from backroom.web.parts import acts
from backroom.web.staff.decisions.forms import DebriefForm

WIDE = 4  # from more columns than this the table scrolls sideways in its own frame


@dataclass(frozen=True)
class Talk:
    """One candidate in the debrief band."""

    column: queries.Column
    form: DebriefForm
    may_debrief: bool


@never_cache
@require_safe
def compare(request: Any, job_id: UUID) -> HttpResponse:
    return shown(request, job_of(request.user, job_id))


@never_cache
@require_POST
def reveal_names(request: Any, job_id: UUID) -> HttpResponse:
    job = job_of(request.user, job_id)
    actions.reveal_names(by=request.user, job=job)
    messages.success(request, "Names are shown to you on this page from now on. That is on the record.")
    return redirect("compare", job.pk)


@never_cache
@require_POST
def open_scorecards(request: Any, job_id: UUID) -> HttpResponse:
    """The scorecards of those ticked; back to where it was asked."""
    job = job_of(request.user, job_id)
    ticked = set(request.POST.getlist("application"))
    applications = [a for a in evidence.applications_of(request.user).filter(job=job) if str(a.pk) in ticked]
    if not applications:
        messages.error(request, "Tick whose scorecards to open.")
        return redirect("compare", job.pk)
    shut = set(evidence.openable_by(request.user).filter(job=job).values_list("pk", flat=True))
    there = set(evidence.open_to(request.user).filter(job=job).values_list("pk", flat=True))
    if {a.pk for a in applications} - shut - there and policy.may_reveal_names(
        request.user, job
    ):  # who decides or answers for fairness, from an old page
        messages.error(request, "Something changed since you opened this page, so nothing was opened. Look again.")
        return redirect("compare", job.pk)
    for application in (a for a in applications if a.pk not in there):
        unblinding.open_scorecards(by=request.user, application=application)
    messages.success(request, "Open to you from now on. That is on the record.")
    return redirect("decide", applications[0].pk) if "decide" in request.POST else redirect("compare", job.pk)


@never_cache
@require_POST
def save_debrief(request: Any, application_id: UUID) -> HttpResponse:
    application = get_object_or_404(evidence.applications_of(request.user), pk=application_id)
    form = DebriefForm(request.POST, prefix=str(application.pk))
    if form.is_valid():

        def act() -> bool:
            actions.save_debrief(by=request.user, application=application, **form.cleaned_data)
            return True

        if acts.try_form(form, act):
            messages.success(request, "The debrief is saved.")
            return redirect(reverse("compare", args=[application.job_id]) + f"#debrief-{application.pk}")
    if not policy.may_debrief(request.user, application):
        raise PermissionDenied
    return shown(request, job_of(request.user, application.job_id), {application.pk: form})


def job_of(who: Person, job_id: UUID) -> Job:
    job = get_object_or_404(job_queries.jobs_of(who), pk=job_id)
    if not policy.may_compare(who, job):
        raise PermissionDenied
    return job


def shown(request: Any, job: Job, forms: dict[UUID, DebriefForm] | None = None) -> HttpResponse:
    rubric = queries.rubric_of_job(job)
    comparison = queries.compare(request.user, job, rubric) if rubric else None
    context = {
        "section": "jobs",
        "job": job,
        "comparison": comparison,
        "talks": _talks(request.user, job, comparison, forms or {}),
        "manages": jobs.has_part(request.user, job, Part.MANAGER),
        "reads_memo": jobs.has_part(request.user, job, Part.MANAGER, Part.PEOPLE_PARTNER),
        "may_reveal": policy.may_reveal_names(request.user, job),
        "open": request.GET.get("open", ""),
        "wide": comparison is not None and len(comparison.columns) > WIDE,
    }
    return render(request, "staff/decisions/compare.html", context)


def _talks(who: Person, job: Job, comparison: queries.Comparison | None, forms: dict[UUID, DebriefForm]) -> list[Talk]:
    rates = jobs.has_part(who, job, Part.MANAGER, Part.INTERVIEWER, Part.SECOND_READER)
    found = []
    for column in comparison.columns if comparison else ():
        pk = column.application.pk
        seen = column.debrief_at.isoformat() if column.debrief_at else ""
        form = forms.get(pk) or DebriefForm(initial={"text": column.debrief, "seen": seen}, prefix=str(pk))
        if form.is_bound:  # what is shown beside the typed words now counts as read
            form.data = {
                form.add_prefix("text"): form.data.get(form.add_prefix("text"), ""),
                form.add_prefix("seen"): seen,
            }
        found.append(Talk(column, form, rates and column.complete))
    return found
