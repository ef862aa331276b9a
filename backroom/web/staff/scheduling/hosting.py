"""A host's page: what to show, what not to ask, and a reply."""

from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from backroom.hiring.scheduling import actions, queries
from backroom.hiring.scheduling.models import OfferedStop, Reply
from backroom.records import clock
from backroom.web.parts.acts import StaffRequest, try_form
from backroom.web.parts.forms import ClockField, DayField, PartsForm
from backroom.web.staff.scheduling.forms import starts_at, to_come


class ReplyForm(PartsForm):
    """Yes, no, or another time."""

    reply = forms.ChoiceField(
        label="Your answer",
        choices=[("accepted", "I will be there"), ("declined", "I cannot"), ("proposed", "I could at another time")],
        widget=forms.RadioSelect,
    )
    day = DayField(label="Day", required=False)
    at = ClockField(label="Time", required=False)

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
    return _page(request, found, ReplyForm(initial={"reply": "accepted"}))


@require_POST
def stop_reply(request: StaffRequest, stop_id: UUID) -> HttpResponse:
    found = _found(request, stop_id)
    form = ReplyForm(request.POST)
    if form.is_valid():
        reply = form.cleaned_data["reply"]
        try_form(
            form,
            lambda: actions.reply_to_stop(by=request.user, stop=found, reply=reply, proposed_at=form.proposed),
        )
        if form.is_valid():
            messages.success(request, "Thank you. Whoever leads the conversation is told.")
            return redirect("stop", found.pk)
    return _page(request, found, form)


def _page(request: StaffRequest, found: OfferedStop, form: ReplyForm) -> HttpResponse:
    context = {"stop": found, "form": form, "first_name": found.application.candidate.first_name}
    return render(request, "staff/scheduling/stop.html", context)


def _found(request: StaffRequest, stop_id: UUID) -> OfferedStop:
    return get_object_or_404(queries.stops_hosted_by(request.user), pk=stop_id)
