"""An interview day: propose a plan, look at it, and only then agree it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from backroom.engines.times.placing import NoSolver
from backroom.hiring.jobs import queries as jobs
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling import actions, days, policy, queries
from backroom.hiring.scheduling.models import PlaceKind
from backroom.records.refusals import Refused, demand
from backroom.web.parts.acts import StaffRequest
from backroom.web.parts.forms import DayField, PartsForm


class DaysForm(PartsForm):
    """Which days and which Places."""

    first = DayField(label="First day")
    second = DayField(label="Second day", required=False)
    places = forms.MultipleChoiceField(label="Places", widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = {str(place.pk): place for place in queries.places() if place.kind == PlaceKind.IN_PERSON}
        field = self.fields["places"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [(key, place.name) for key, place in self.known.items()]


@dataclass(frozen=True)
class Failed:
    name: str
    why: str


@require_http_methods(["GET", "POST"])
def interview_day(request: StaffRequest, job_id: UUID) -> HttpResponse:
    """Asked first, it only proposes; what is agreed is what was shown, each talk by the usual act."""
    job = get_object_or_404(jobs.jobs_of(request.user).prefetch_related("team__person"), pk=job_id)
    demand(policy.may_set_times(request.user, job) and job.is_open)
    if request.method == "POST" and "agree" in request.POST:
        return _agree(request, job)
    form = DaysForm(request.POST if request.method == "POST" else None)
    plan = None
    if form.is_valid():
        chosen = [day for day in (form.cleaned_data["first"], form.cleaned_data["second"]) if day]
        try:
            plan = days.propose(request.user, job, chosen, [form.known[key] for key in form.cleaned_data["places"]])
        except NoSolver as missing:
            form.add_error(None, str(missing) or str(NoSolver.__doc__))
    context = {"form": form, "job": job, "plan": plan, "waiting": len(days.waiting(request.user, job))}
    return render(request, "staff/scheduling/interview_day.html", context | {"section": "jobs"})


def _agree(request: StaffRequest, job: Job) -> HttpResponse:
    rows = [value.split("|") for value in request.POST.getlist("row") if value.count("|") == 4]
    known = days.readable(request.user, [row[0] for row in rows])
    people = {str(member.person.pk): member.person for member in job.team.all()}
    places = {str(place.pk): place for place in queries.places()}
    agreed, failed = 0, []
    for application, interviewer, place, at, minutes in rows:
        if application not in known or interviewer not in people or place not in places:
            continue
        try:
            actions.schedule(
                by=request.user,
                application=known[application],
                interviewer=people[interviewer],
                place=places[place],
                starts_at=datetime.fromisoformat(at),
                minutes=int(minutes),
            )
            agreed += 1
        except Refused as refused:
            failed.append(Failed(known[application].candidate.name, refused.words))
        except ValueError:
            continue
    messages.success(request, f"Agreed: {agreed} of {len(rows)}. Each candidate with a private link is told by mail.")
    for row in failed:
        messages.error(request, f"{row.name}: {row.why}")
    return redirect("interviews")
