"""Accounts, for administrators; and the demo's one-click sign-in."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.people import actions, policy
from backroom.people import demo_sign_in as demo
from backroom.people.models import Person
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.staff.people.forms import PersonForm, RolesForm


@require_safe
def people(request: StaffRequest) -> HttpResponse:
    _administrators_only(request)
    return render(request, "staff/people/people.html", {"people": policy.visible_to(request.user)})


@require_http_methods(["GET", "POST"])
def person_new(request: StaffRequest) -> HttpResponse:
    _administrators_only(request)
    form = PersonForm(request.POST or None)
    if form.is_valid():
        made = try_form(form, lambda: actions.add_person(by=request.user, **form.cleaned_data))
        if made:
            messages.success(request, f"{made.name} has an account and sets a password by “Forgot the password?”.")
            return redirect("people")
    return render(request, "staff/people/person_new.html", {"form": form})


@require_http_methods(["GET", "POST"])
def person(request: StaffRequest, person_id: UUID) -> HttpResponse:
    _administrators_only(request)
    colleague = get_object_or_404(policy.visible_to(request.user), pk=person_id)
    form = RolesForm(request.POST or None, initial={"roles": colleague.roles})
    if form.is_valid():
        roles = form.cleaned_data["roles"]
        try_form(form, lambda: actions.change_roles(by=request.user, person=colleague, roles=roles))
        if form.is_valid():
            messages.success(request, f"{colleague.name}’s roles are saved.")
            return redirect("people")
    return render(request, "staff/people/person.html", {"form": form, "colleague": colleague})


@require_POST
def person_close(request: StaffRequest, person_id: UUID) -> HttpResponse:
    _administrators_only(request)
    colleague = get_object_or_404(policy.visible_to(request.user), pk=person_id)
    try_button(
        request,
        lambda: actions.close_account(by=request.user, person=colleague),
        f"{colleague.name}’s account is closed. What they wrote stays theirs.",
    )
    return redirect("people")


@never_cache
@login_not_required
@require_safe
def demo_sign_in(request: StaffRequest, token: str) -> HttpResponse:
    """Only while BACKROOM_DEMO is on; the link itself is the key, for a day."""
    found: Person | None = demo.person_of(token)
    if found is None:
        raise Http404
    login(request, found, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("home")


def _administrators_only(request: StaffRequest) -> None:
    if not policy.may_manage_people(request.user):
        raise PermissionDenied("Accounts are the administrator’s.")
