"""A job's competencies: written, taken from the library, removed."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.jobs import actions, library, policy, queries
from backroom.hiring.jobs.models import Job
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.staff.jobs.forms import CompetencyForm, FunctionsForm, initial_of_competency


@require_http_methods(["GET", "POST"])
def competency_new(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = _to_edit(request, job_id)
    form = CompetencyForm(job, request.POST if request.method == "POST" else None)
    if form.is_valid():
        data = form.fields_for_action()
        made = try_form(form, lambda: actions.save_competency(by=request.user, job=job, **data))
        if made:
            messages.success(request, f"“{made.name}” is added.")
            return redirect("job", job.pk)
    return _page(request, job, form)


@require_http_methods(["GET", "POST"])
def competency_edit(request: StaffRequest, job_id: UUID, code: str) -> HttpResponse:
    job = _to_edit(request, job_id)
    competency = get_object_or_404(queries.competencies(queries.current_rubric(job)), code=code)
    typed = request.POST if request.method == "POST" else None
    form = CompetencyForm(job, typed, initial=initial_of_competency(competency))
    if form.is_valid():
        data = form.fields_for_action()
        saved = try_form(form, lambda: actions.save_competency(by=request.user, job=job, code=code, **data))
        if saved:
            messages.success(request, f"“{saved.name}” is saved.")
            return redirect("job", job.pk)
    return _page(request, job, form, code)


@require_POST
def competency_remove(request: StaffRequest, job_id: UUID, code: str) -> HttpResponse:
    job = _to_edit(request, job_id)
    competency = get_object_or_404(queries.competencies(queries.current_rubric(job)), code=code)
    try_button(
        request,
        lambda: actions.remove_competency(by=request.user, job=job, code=code),
        f"“{competency.name}” is removed.",
    )
    return redirect("job", job.pk)


@require_http_methods(["GET", "POST"])
def competency_library(request: StaffRequest, job_id: UUID) -> HttpResponse:
    """Ready competencies to look at; adding one says for which essential functions it is needed."""
    job = _to_edit(request, job_id)
    chosen = request.POST.get("code", "")
    forms = {
        ready.code: FunctionsForm(job, request.POST if chosen == ready.code else None, auto_id=f"{ready.code}_%s")
        for ready in library.competencies()
    }
    form = forms.get(chosen)
    if form and form.is_valid():
        functions = form.cleaned_data["functions"]
        made = try_form(
            form,
            lambda: actions.add_from_library(by=request.user, job=job, library_code=chosen, functions=functions),
        )
        if made:
            messages.success(request, f"“{made.name}” is added, with its anchors. Put them into the words of the job.")
            return redirect("job", job.pk)
    here = {c.name.casefold() for c in queries.current_rubric(job).competencies.all()}
    ready = [(item, forms[item.code], item.name.casefold() in here) for item in library.competencies()]
    return render(request, "staff/jobs/library.html", {"job": job, "ready": ready, "chosen": chosen})


def _page(request: StaffRequest, job: Job, form: CompetencyForm, code: str = "") -> HttpResponse:
    rubric = queries.current_rubric(job)
    context = {"job": job, "form": form, "code": code, "rubric": rubric, "next_version": rubric.version + 1}
    return render(request, "staff/jobs/competency.html", context)


def _to_edit(request: StaffRequest, job_id: UUID) -> Job:
    job = get_object_or_404(queries.job_with_parts(request.user), pk=job_id)
    demand(policy.may_edit_job(request.user, job))
    return job
