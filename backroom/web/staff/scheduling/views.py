"""Agreed times: agree, move, call off, read the kit; and a new Place."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.scheduling import actions, policy, queries
from backroom.hiring.scheduling.models import Appointment
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.staff.scheduling import pages
from backroom.web.staff.scheduling.forms import ScheduleForm, TimeForm, initial_of

PAGE = 50


@require_http_methods(["GET", "POST"])
def schedule(request: StaffRequest, application_id: UUID) -> HttpResponse:
    rows = candidates.applications_of(request.user).prefetch_related("job__team__person")
    application = get_object_or_404(rows, pk=application_id)
    demand(policy.may_schedule(request.user, application))
    typed = request.POST if request.method == "POST" else None
    initial = {"interviewer": str(request.user.pk), "minutes": pages.usual_minutes(application)}
    initial |= pages.offered(request.GET.get("from", ""), request.GET.get("with", ""))
    form = ScheduleForm(application.job, queries.places(), typed, initial=initial)
    if form.is_valid():
        agreed = form.agreed()
        made = try_form(form, lambda: actions.schedule(by=request.user, application=application, **agreed))
        if made:
            messages.success(request, f"Agreed: {pages.when(made)}. It stands on the candidate’s own page.")
            return redirect("application", application.pk)
    return render(request, "staff/scheduling/schedule.html", pages.to_agree(request.user, application, form))


@require_safe
def interviews(request: StaffRequest) -> HttpResponse:
    since = pages.since()
    coming = queries.coming(request.user, since)[: PAGE * 2]
    past = Paginator(queries.past(request.user, since), PAGE).get_page(request.GET.get("page"))
    context = {
        "coming": [pages.row(request.user, appointment) for appointment in coming],
        "past": past,
        "rows": [pages.row(request.user, appointment) for appointment in past.object_list],
        "section": "interviews",
    }
    return render(request, "staff/scheduling/interviews.html", context)


@require_safe
def kit(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    appointment = _found(request, interview_id)
    return render(
        request, "staff/scheduling/kit.html", {"kit": pages.kit(request.user, appointment), "section": "jobs"}
    )


@require_http_methods(["GET", "POST"])
def appointment_move(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    appointment = _found(request, interview_id)
    demand(policy.may_schedule(request.user, appointment.application))
    typed = request.POST if request.method == "POST" else None
    form = TimeForm(queries.places(), typed, initial=initial_of(appointment))
    if form.is_valid():
        agreed = form.agreed()
        try_form(form, lambda: actions.move(by=request.user, appointment=appointment, **agreed))
        if form.is_valid():
            messages.success(request, f"Moved to {pages.when(appointment)}. Tell the candidate; their page shows it.")
            return redirect("application", appointment.application_id)
    context = pages.to_agree(request.user, appointment.application, form)
    return render(request, "staff/scheduling/schedule.html", context | {"moving": True})


@require_http_methods(["GET", "POST"])
def appointment_cancel(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    """Asks first, so that nobody loses a time to a slip."""
    appointment = _found(request, interview_id)
    demand(policy.may_schedule(request.user, appointment.application))
    if request.method == "POST":
        try_button(
            request,
            lambda: actions.cancel(by=request.user, appointment=appointment),
            "Called off. The candidate’s page says so; tell them why yourself.",
        )
    elif appointment.cancelled_at is None and not hasattr(appointment, "interview"):
        context = {"appointment": appointment, "stops": queries.stops_of(appointment), "section": "jobs"}
        return render(request, "staff/scheduling/call_off.html", context | {"when": pages.when(appointment)})
    return redirect("application", appointment.application_id)


def _found(request: StaffRequest, interview_id: UUID) -> Appointment:
    rows = queries.appointments_of(request.user).prefetch_related("application__job__team__person")
    return get_object_or_404(rows, pk=interview_id)
