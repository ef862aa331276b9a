"""A host's page: what to show, what not to ask, and a reply."""

from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from backroom.hiring.scheduling import policy, queries
from backroom.hiring.scheduling.models import OfferedStop, Reply
from backroom.hiring.scheduling.visit import actions as visit
from backroom.records import clock
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.parts.forms import ClockField, DayField, PartsForm
from backroom.web.staff.scheduling.forms import starts_at, to_come


class ReplyForm(PartsForm):
    """Yes, no, or another time."""

    reply = forms.ChoiceField(
        label="Will you be there?",
        choices=[("accepted", "I will be there"), ("declined", "I cannot"), ("proposed", "I could at another time")],
        widget=forms.RadioSelect,
    )
    day = DayField(label="Day", required=False, help_text="Only if you could at another time.")
    at = ClockField(label="Time", required=False, help_text="When you could begin.")

    def clean_day(self) -> date | None:
        day: date | None = self.cleaned_data["day"]
        return to_come(day) if day and self.data.get("reply") == Reply.PROPOSED else None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self.proposed = None
        if cleaned.get("reply") == Reply.PROPOSED:
            if not cleaned.get("day") or not cleaned.get("at"):
                if not self.errors:
                    self.add_error("day", "Give the day and the time you could.")
            else:
                self.proposed = starts_at(cleaned["day"], cleaned["at"])
                if self.proposed is None or self.proposed < clock.now():
                    self.add_error("at", "That time does not exist or has passed. Choose another.")
        return cleaned


@require_safe
def stops(request: StaffRequest) -> HttpResponse:
    rows = queries.stops_hosted_by(request.user).filter(ends_at__gte=clock.now()).order_by("starts_at")[:100]
    return render(request, "staff/scheduling/stops.html", {"stops": rows})


@require_safe
def stop(request: StaffRequest, stop_id: UUID) -> HttpResponse:
    found = _found(request, stop_id)
    return _page(request, found, ReplyForm(initial=_answered(found)))


@require_POST
def stop_reply(request: StaffRequest, stop_id: UUID) -> HttpResponse:
    found = _found(request, stop_id)
    form = ReplyForm(request.POST)
    if form.is_valid():
        reply = form.cleaned_data["reply"]
        try_form(
            form,
            lambda: visit.reply_to_stop(by=request.user, stop=found, reply=reply, proposed_at=form.proposed),
        )
        if form.is_valid():
            told = found.appointment.agreed_by.first_name
            words = "It is noted." if reply == Reply.ACCEPTED else f"{told} is told."
            messages.success(request, f"Thank you. {words}")
            return redirect("stop", found.pk)
    return _page(request, found, form)


@require_POST
def stop_take(request: StaffRequest, stop_id: UUID) -> HttpResponse:
    """The manager's one click: the host's own time stands."""
    found = _of_visit(request, stop_id)
    done = f"Agreed. {found.host.first_name if found.host else 'The host'} and the candidate are told."
    try_button(request, lambda: visit.take_proposal(by=request.user, stop=found), done)
    return redirect("application", found.application_id)


@require_POST
def stop_host(request: StaffRequest, stop_id: UUID, person_id: UUID) -> HttpResponse:
    found = _of_visit(request, stop_id)
    hosts = {m.person.pk: m.person for m in found.application.job.team.all() if m.part in policy.HOSTING}
    if person_id not in hosts:
        raise Http404
    host = hosts[person_id]
    act = partial(visit.ask_another_host, by=request.user, stop=found, host=host)
    try_button(request, act, f"{host.first_name} is asked; whoever was asked before is told.")
    return redirect("application", found.application_id)


def _of_visit(request: StaffRequest, stop_id: UUID) -> OfferedStop:
    found = get_object_or_404(queries.stops_run_by(request.user), pk=stop_id)
    demand(policy.may_schedule(request.user, found.application))
    return found


def _page(request: StaffRequest, found: OfferedStop, form: ReplyForm) -> HttpResponse:
    context = {"stop": found, "form": form, "first_name": found.application.candidate.first_name}
    return render(request, "staff/scheduling/stop.html", context)


def _answered(found: OfferedStop) -> dict[str, Any]:
    """What stands so far; before there is an answer, the likeliest."""
    if found.reply == Reply.NEEDS_ACTION:
        return {"reply": Reply.ACCEPTED.value}
    at = timezone.localtime(found.proposed_at) if found.proposed_at else None
    return {"reply": found.reply} | ({"day": at.date(), "at": at.time()} if at else {})


def _found(request: StaffRequest, stop_id: UUID) -> OfferedStop:
    return get_object_or_404(queries.stops_hosted_by(request.user), pk=stop_id)
