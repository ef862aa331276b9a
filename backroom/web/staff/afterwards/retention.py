"""What goes on which day, and the hold that stops it: the people partner's. A request leads to its hold and back."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from backroom.hiring.afterwards import keeping, policy, queries, retention
from backroom.hiring.candidates import actions
from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import Application
from backroom.people.models import Role
from backroom.records import clock
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest
from backroom.web.staff.afterwards.forms import HoldForm


@require_safe
def going(request: StaffRequest) -> HttpResponse:
    demand(request.user.holds(Role.PEOPLE_PARTNER))
    context = {
        "rows": queries.going_for(request.user),
        "notice_days": keeping.NOTICE.days,
        "presets": retention.PRESETS.values(),
        "unknown_days": retention.UNKNOWN_DAYS,
        "as_of": retention.AS_OF,
        "review_by": retention.REVIEW_BY,
        "stale": retention.out_of_date(clock.now().date()),
    }
    return render(request, "staff/afterwards/going.html", context)


@require_http_methods(["GET", "POST"])
def hold(request: StaffRequest, application_id: UUID) -> HttpResponse:
    rows = policy.kept_visible_to(request.user).select_related("candidate", "job")
    application = get_object_or_404(rows, pk=application_id)
    standing = candidates.standing_holds(application.candidate).select_related("set_by").first()
    back = _back(request, application)
    if standing and request.method == "POST":
        actions.lift_hold(by=request.user, hold=standing)
        messages.success(request, "Lifted. Before anything goes, it is announced again, two weeks ahead.")
        return redirect(back)
    form = HoldForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        actions.set_hold(by=request.user, candidate=application.candidate, reason=form.cleaned_data["reason"])
        messages.success(request, "On hold: nothing is erased until it is lifted, whoever asks.")
        return redirect(back)
    context = {"application": application, "standing": standing, "form": form, "back": back}
    return render(request, "staff/afterwards/hold.html", context)


def _back(request: StaffRequest, application: Application) -> str:
    try:
        asked = queries.request_for(request.user, UUID(request.GET.get("from", "")))
    except ValueError:
        asked = None
    if asked is None or asked.application.candidate_id != application.candidate_id:
        return reverse("retention")
    return reverse("request_page", args=[asked.pk])
