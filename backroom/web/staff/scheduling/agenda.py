"""How a job's conversations are booked, and the stops every candidate is offered around them."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from backroom.hiring.jobs import queries as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.scheduling import free, policy, queries
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.hiring.scheduling.setup.models import StopKind
from backroom.people.models import Person
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_form
from backroom.web.parts.forms import LineField, PartsForm, TextField

RULES = ("minutes", "step", "notice_hours", "days_ahead", "most_moves", "private_place")


class TimesForm(PartsForm):
    """The same for every candidate of the job."""

    minutes = forms.IntegerField(label="Minutes of a conversation", min_value=10, max_value=480)
    step = forms.IntegerField(label="A start is offered every … minutes", min_value=5, max_value=240)
    notice_hours = forms.IntegerField(label="Hours’ notice at least", min_value=0, max_value=720)
    days_ahead = forms.IntegerField(label="Days ahead at most", min_value=1, max_value=120)
    most_moves = forms.IntegerField(
        label="How often a candidate may move it by themselves",
        min_value=0,
        max_value=20,
        help_text="Calling it off is always open until it begins.",
    )
    private_place = forms.BooleanField(label="Only Places with a closed door", required=False)


class StopForm(PartsForm):
    """One stop. Without a name it is left out."""

    title = LineField(label="Name", max_length=80, required=False, help_text="Such as: A look round the ward")
    kind = forms.ChoiceField(label="What it is", choices=StopKind.choices, required=False)
    minutes = forms.IntegerField(label="Minutes", min_value=5, max_value=240, required=False)
    before_talk = forms.BooleanField(label="Before the conversation", required=False)
    host = forms.ChoiceField(label="Host", required=False, help_text="Shows and tells, and never rates.")
    what_to_show = TextField(label="What to show, for the host", max_length=2000, required=False)
    online_text = TextField(
        label="For those who meet online or by phone, to read instead",
        max_length=6000,
        required=False,
        help_text="The house and the people in words.",
    )

    def __init__(self, hosts: dict[str, Person], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.hosts = hosts
        field = self.fields["host"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", "nobody"), *((pk, person.name) for pk, person in hosts.items())]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("title") and not cleaned.get("minutes") and "minutes" not in self.errors:
            self.add_error("minutes", "Say how long it takes.")
        return cleaned

    def draft(self) -> StopDraft | None:
        values = self.cleaned_data
        if not values.get("title"):
            return None
        return StopDraft(**values | {"host": self.hosts.get(values["host"]), "kind": values["kind"] or StopKind.TOUR})


@require_http_methods(["GET", "POST"])
def job_times(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = _job(request, job_id)
    rules = free.rules(job)
    initial = {name: getattr(rules, name) for name in RULES}
    form = TimesForm(request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        saved = try_form(form, lambda: setup.save_job_times(by=request.user, job=job, **form.cleaned_data))
        if saved:
            messages.success(request, "Saved, for every candidate of this job from now on.")
            return redirect("job", job.pk)
    return render(request, "staff/scheduling/job_times.html", {"form": form, "job": job, "section": "jobs"})


@require_http_methods(["GET", "POST"])
def job_agenda(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = _job(request, job_id)
    hosts = {str(m.person.pk): m.person for m in job.team.all() if m.part in (Part.HOST, Part.MANAGER)}
    planned = queries.stop_plan(job)
    typed = request.POST if request.method == "POST" else None
    forms_ = [
        StopForm(hosts, typed, prefix=f"stop_{number}", initial=_initial(planned, number))
        for number in range(max(3, len(planned) + 1))
    ]
    if request.method == "POST" and all([form.is_valid() for form in forms_]):
        stops = [draft for form in forms_ if (draft := form.draft())]
        setup.save_agenda(by=request.user, job=job, stops=stops)
        messages.success(request, "Saved. Every candidate who agrees a time from now on is offered these.")
        return redirect("job", job.pk)
    return render(request, "staff/scheduling/job_agenda.html", {"forms": forms_, "job": job, "section": "jobs"})


def _initial(planned: list[Any], number: int) -> dict[str, Any]:
    if number >= len(planned):
        return {"kind": StopKind.TOUR}
    stop = planned[number]
    names = ("title", "kind", "minutes", "before_talk", "what_to_show", "online_text")
    return {name: getattr(stop, name) for name in names} | {"host": str(stop.host_id or "")}


def _job(request: StaffRequest, job_id: UUID) -> Job:
    job = get_object_or_404(jobs.jobs_of(request.user), pk=job_id)
    demand(policy.may_set_times(request.user, job))
    return job
