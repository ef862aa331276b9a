"""Places: the list, a new one, and what is known of one."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from backroom.hiring.scheduling import policy, queries
from backroom.hiring.scheduling.setup import actions as setup
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_form
from backroom.web.staff.scheduling import pages
from backroom.web.staff.scheduling.forms import PLACE_FACTS, PlaceForm


@require_safe
def places(request: StaffRequest) -> HttpResponse:
    demand(policy.may_add_place(request.user))
    return render(request, "staff/scheduling/places.html", {"places": queries.places(), "section": "jobs"})


@require_http_methods(["GET", "POST"])
def place_new(request: StaffRequest) -> HttpResponse:
    """Comes back to whoever was agreeing a time."""
    demand(policy.may_add_place(request.user))
    form = PlaceForm(request.POST if request.method == "POST" else None, initial={"kind": "in_person", "seats": 2})
    back = pages.way_back(request.user, request.GET.get("for", ""))
    if form.is_valid():
        made = try_form(form, lambda: setup.add_place(by=request.user, **form.cleaned_data))
        if made:
            messages.success(request, f"{made.name} can be chosen now.")
            return redirect(back)
    return render(request, "staff/scheduling/place_new.html", {"form": form, "back": back, "section": "jobs"})


@require_http_methods(["GET", "POST"])
def place_edit(request: StaffRequest, place_id: UUID) -> HttpResponse:
    demand(policy.may_add_place(request.user))
    place = get_object_or_404(queries.places(), pk=place_id)
    initial = {name: getattr(place, name) for name in PLACE_FACTS}
    form = PlaceForm(request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        try_form(form, lambda: setup.change_place(by=request.user, place=place, **form.cleaned_data))
        if form.is_valid():
            messages.success(request, "Saved. Candidates read it from now on.")
            return redirect("places")
    context = {"form": form, "place": place, "back": "", "section": "jobs"}
    return render(request, "staff/scheduling/place_new.html", context)
