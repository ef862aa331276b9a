"""An interview day: propose a plan, look at it, and only then agree it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from backroom.engines.times.placing import NoSolver
from backroom.hiring.candidates.models import Application
from backroom.hiring.jobs import queries as jobs
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling import actions, days, policy, queries
from backroom.hiring.scheduling.days import Proposal
from backroom.hiring.scheduling.setup.models import Place, PlaceKind
from backroom.people.models import Person
from backroom.records import clock
from backroom.records.refusals import Refused, demand
from backroom.web.parts.acts import StaffRequest
from backroom.web.parts.forms import DayField, PartsForm
from backroom.web.staff.scheduling.forms import AHEAD, to_come

MINUTES = range(10, 481)


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

    def clean_first(self) -> date:
        return to_come(self.cleaned_data["first"])

    def clean_second(self) -> date | None:
        second: date | None = self.cleaned_data["second"]
        return to_come(second) if second else None

    @property
    def chosen_days(self) -> list[date]:
        """Each once, in order."""
        return sorted({day for day in (self.cleaned_data["first"], self.cleaned_data["second"]) if day})


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
        try:
            places = [form.known[key] for key in form.cleaned_data["places"]]
            plan = days.propose(request.user, job, form.chosen_days, places)
        except NoSolver as missing:
            form.add_error(None, str(missing) or str(NoSolver.__doc__))
    context = {"form": form, "job": job, "plan": plan, "waiting": len(days.waiting(request.user, job))}
    return render(request, "staff/scheduling/interview_day.html", context | {"section": "jobs"})


def _agree(request: StaffRequest, job: Job) -> HttpResponse:
    typed = request.POST.getlist("row")
    rows = _read(request.user, job, typed)
    agreed = 0
    for row in rows:
        try:
            actions.schedule(
                by=request.user,
                application=row.application,
                interviewer=row.interviewer,
                place=row.place,
                starts_at=row.starts_at,
                minutes=row.minutes,
            )
            agreed += 1
        except Refused as refused:
            messages.error(request, f"{row.application.candidate.name}: {refused.words}")
    if len(rows) < len(typed) or not typed:
        messages.error(request, "Not every line of the plan could be read. Propose it anew for those who are left.")
    if not agreed:
        messages.error(request, "Nothing is agreed.")
        return redirect("interview_day", job.pk)
    messages.success(request, f"Agreed: {agreed} of {len(typed)}. Each candidate with a private link is told by mail.")
    return redirect("interviews")


def _read(who: Person, job: Job, typed: list[str]) -> list[Proposal]:
    """The lines as they were shown; a line that says anything else is left out."""
    lines = [line.split("|") for line in typed if line.count("|") == 4]
    known = days.readable(who, job, [line[0] for line in lines])
    people = {str(member.person.pk): member.person for member in job.team.all()}
    places = {str(place.pk): place for place in queries.places()}
    found = [_proposal(line, known, people, places) for line in lines]
    return [row for row in found if row]


def _proposal(
    line: list[str], known: Mapping[str, Application], people: Mapping[str, Person], places: Mapping[str, Place]
) -> Proposal | None:
    try:
        at, minutes = datetime.fromisoformat(line[3]).astimezone(UTC), int(line[4])
        ahead = timedelta(0) < at - clock.now() < AHEAD
        row = Proposal(known[line[0]], people[line[1]], places[line[2]], at, minutes)
    except (ValueError, OverflowError, KeyError):
        return None
    return row if ahead and minutes in MINUTES else None
