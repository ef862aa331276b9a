"""A job's guide: read, themes and openers written, drafted from the library, approved."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.hiring.guides import actions, policy, queries, versions
from backroom.hiring.guides.models import Theme
from backroom.hiring.jobs import queries as jobs
from backroom.hiring.jobs.models import Job
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.staff.guides import page
from backroom.web.staff.guides.forms import OpenersForm, ThemeForm, initial_from, initial_of


@require_safe
def guide(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = _job(request, job_id)
    return render(request, "staff/guides/guide.html", {"job": job, "page": page.guide_page(request.user, job)})


@require_http_methods(["GET", "POST"])
def theme_new(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = _to_edit(request, job_id)
    found = jobs.current_rubric(job).competencies.all()
    wanted = next((c for c in found if c.code == request.GET.get("competency")), None)
    initial: dict[str, Any] = {"competency": wanted.code, "name": wanted.name} if wanted else {}
    ready = page.chosen(wanted, request.GET.get("ready", ""))
    return _theme_page(request, job, initial | (initial_from(ready) if ready else {}))


@require_http_methods(["GET", "POST"])
def theme_edit(request: StaffRequest, job_id: UUID, code: str) -> HttpResponse:
    job = _to_edit(request, job_id)
    theme = _theme(job, code)
    about = {c.code: c for c in jobs.current_rubric(job).competencies.all()}.get(theme.competency_code)
    ready = page.chosen(about, request.GET.get("ready", ""))
    return _theme_page(request, job, initial_of(theme) | (initial_from(ready) if ready else {}), code)


@require_POST
def theme_remove(request: StaffRequest, job_id: UUID, code: str) -> HttpResponse:
    job = _to_edit(request, job_id)
    theme = _theme(job, code)
    try_button(
        request,
        lambda: actions.remove_theme(by=request.user, job=job, code=code),
        f"“{theme.name}” is removed from the guide.",
    )
    return redirect("guide", job.pk)


@require_http_methods(["GET", "POST"])
def openers(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = _to_edit(request, job_id)
    ready = versions.ready_openers()
    current = queries.current(job)
    have = [opener.text for opener in current.openers.all()] if current else []
    initial = {"ready": [text for text in have if text in ready], "own": [text for text in have if text not in ready]}
    form = OpenersForm(ready, request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        try_form(form, lambda: actions.save_openers(by=request.user, job=job, openers=form.openers()))
        if form.is_valid():
            messages.success(request, "The openers are saved.")
            return redirect("guide", job.pk)
    return render(request, "staff/guides/openers.html", {"job": job, "form": form, "guide": current})


@require_POST
def guide_draft(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = _to_edit(request, job_id)
    try_button(
        request,
        lambda: actions.draft_from_library(by=request.user, job=job),
        "Drafted from the library where it has something. Put the questions into your own words.",
    )
    return redirect("guide", job.pk)


@require_POST
def guide_approve(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = _job(request, job_id)
    try_button(request, lambda: actions.approve_guide(by=request.user, job=job), "The guide is approved.")
    return redirect("guide", job.pk)


def _theme_page(request: StaffRequest, job: Job, initial: dict[str, Any], code: str = "") -> HttpResponse:
    competencies = jobs.current_rubric(job).competencies.all()
    form = ThemeForm(competencies, request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        data = form.cleaned_data
        saved = try_form(
            form,
            lambda: actions.save_theme(
                by=request.user,
                job=job,
                code=code,
                name=data["name"],
                competency_code=data["competency"],
                minutes=data["minutes"],
                questions=form.questions(),
            ),
        )
        if saved:
            messages.success(request, f"“{saved.name}” is saved.")
            return redirect("guide", job.pk)
    context = {"job": job, "form": form, "code": code, "guide": queries.current(job), "competencies": competencies}
    return render(request, "staff/guides/theme.html", context)


def _job(request: StaffRequest, job_id: UUID) -> Job:
    return get_object_or_404(jobs.jobs_of(request.user).prefetch_related("rubrics__competencies"), pk=job_id)


def _to_edit(request: StaffRequest, job_id: UUID) -> Job:
    job = _job(request, job_id)
    demand(policy.may_edit_guide(request.user, job))
    return job


def _theme(job: Job, code: str) -> Theme:
    found = queries.current(job)
    theme = next((theme for theme in found.themes.all() if theme.code == code), None) if found else None
    if theme is None:
        raise Http404
    return theme
