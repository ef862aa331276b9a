"""The opportunity ledger of a job: one line for each candidate, its gaps framed, each with a place for its reason."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.fairness import actions, policy, queries
from backroom.hiring.fairness.chances import ASPECTS, Chance, Ledger, Line
from backroom.hiring.jobs import queries as job_queries
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.web.parts import acts
from backroom.web.staff.fairness.forms import GapForm, MarginForm

WORDS = {"reason": "The reason is on the record.", "closed": "The gap is closed, and how is on the record."}


@dataclass(frozen=True)
class OpenGap:
    """One gap on the band, with the form that answers it."""

    line: Line
    chance: Chance
    form: GapForm


@never_cache
@require_safe
def ledger(request: Any, job_id: UUID) -> HttpResponse:
    return shown(request, job_of(request.user, job_id))


@never_cache
@require_POST
def gap(request: Any, application_id: UUID, aspect: str) -> HttpResponse:
    application = get_object_or_404(candidates.applications_of(request.user), pk=application_id)
    if not policy.may_answer_gap(request.user, application):
        raise PermissionDenied
    form = GapForm(request.POST, prefix=f"{application.pk}-{aspect}")
    how = "closed" if request.POST.get("how") == "closed" else "reason"
    if form.is_valid():
        made = acts.try_form(
            form,
            lambda: actions.answer_gap(
                by=request.user, application=application, aspect=aspect, how=how, text=form.cleaned_data["text"]
            ),
        )
        if made:
            messages.success(request, WORDS[how])
            return redirect("ledger", application.job_id)
    return shown(request, job_of(request.user, application.job_id), {(application.pk, aspect): form})


@never_cache
@require_POST
def margin(request: Any, job_id: UUID) -> HttpResponse:
    job = job_of(request.user, job_id)
    if not policy.may_set_margin(request.user, job):
        raise PermissionDenied
    form = MarginForm(request.POST)
    if form.is_valid():
        actions.set_margin(by=request.user, job=job, **form.cleaned_data)
        messages.success(request, "The margin is set.")
        return redirect("ledger", job.pk)
    return shown(request, job, margin_form=form)


def job_of(who: Person, job_id: UUID) -> Job:
    job = get_object_or_404(job_queries.jobs_of(who), pk=job_id)
    if not policy.may_see_ledger(who, job):
        raise PermissionDenied
    return job


def shown(
    request: Any,
    job: Job,
    forms: dict[tuple[UUID, str], GapForm] | None = None,
    margin_form: MarginForm | None = None,
) -> HttpResponse:
    found = queries.ledger_of(request.user, job)
    held = [line for line in found.lines if line.state == "held"]
    context = {
        "section": "jobs",
        "job": job,
        "ledger": found,
        "aspects": [ASPECTS[name] for name in ASPECTS],
        "held": held,
        "timed": [(line, _minutes(found, line)) for line in held if line.themes],
        "gaps": [_open(line, chance, forms or {}) for line, chance in found.open_gaps],
        "answered": [(line, chance) for line in held for chance in line.chances if chance.answer],
        "may_set_margin": policy.may_set_margin(request.user, job),
        "margin_form": margin_form
        or MarginForm(initial={"minutes": found.margin.minutes, "probes": found.margin.probes}),
    }
    return render(request, "staff/fairness/ledger.html", context)


def _open(line: Line, chance: Chance, forms: dict[tuple[UUID, str], GapForm]) -> OpenGap:
    form = forms.get((line.application_id, chance.aspect))
    return OpenGap(line, chance, form or GapForm(prefix=f"{line.application_id}-{chance.aspect}"))


def _minutes(found: Ledger, line: Line) -> list[tuple[str, int | None]]:
    spent = dict(line.themes)
    return [(theme, spent.get(theme)) for theme in found.themes]
