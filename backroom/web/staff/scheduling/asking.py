"""Asking the candidate for a time, and taking that back."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling import actions, free, policy, queries
from backroom.hiring.scheduling.setup.models import PlaceKind
from backroom.people.models import Person
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.parts.forms import PartsForm


class AskForm(PartsForm):
    """With whom, how, and who begins."""

    interviewer = forms.ChoiceField(label="With")
    place_kind = forms.ChoiceField(label="How you meet", widget=forms.RadioSelect)
    way = forms.ChoiceField(
        label="Who begins",
        choices=[("pick", "The candidate picks one of our free times"), ("offer", "The candidate offers times first")],
        initial="pick",
        widget=forms.RadioSelect,
    )

    def __init__(self, people: dict[str, Person], kinds: list[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = people
        for name, choices in (
            ("interviewer", [(pk, person.name) for pk, person in people.items()]),
            ("place_kind", [(kind, PlaceKind(kind).label.capitalize()) for kind in PlaceKind.values if kind in kinds]),
        ):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = choices


@require_http_methods(["GET", "POST"])
def time_request(request: StaffRequest, application_id: UUID) -> HttpResponse:
    rows = candidates.applications_of(request.user).prefetch_related("job__team__person")
    application = get_object_or_404(rows, pk=application_id)
    demand(policy.may_schedule(request.user, application))
    kinds = sorted({place.kind for place in queries.places()})
    initial = {"interviewer": str(request.user.pk), "place_kind": "in_person" if "in_person" in kinds else ""}
    people = _able(application)
    form = AskForm(people, kinds, request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        chosen = form.cleaned_data
        made = try_form(
            form,
            lambda: actions.request_time(
                by=request.user,
                application=application,
                interviewer=people[chosen["interviewer"]],
                place_kind=chosen["place_kind"],
                pick=chosen["way"] == "pick",
            ),
        )
        if made:
            told = _told(application)
            messages.success(request, f"{application.candidate.first_name} is asked for a time. {told}")
            return redirect("application", application.pk)
    ways = {kind: len(free.wanted(application, kind).places) for kind in kinds}
    context = {"form": form, "application": application, "nowhere": [k for k, n in ways.items() if not n]}
    context |= {"opened": evidence.opened_by(application), "section": "jobs"}
    return render(request, "staff/scheduling/ask.html", context)


@require_POST
def time_request_withdraw(request: StaffRequest, application_id: UUID, request_id: UUID) -> HttpResponse:
    application = get_object_or_404(candidates.applications_of(request.user), pk=application_id)
    asked = get_object_or_404(queries.open_requests(application), pk=request_id)
    try_button(request, lambda: actions.withdraw_request(by=request.user, request=asked), "Taken back.")
    return redirect("application", application.pk)


def _told(application: Application) -> str:
    known = candidates.usable_link_of(application.pk)
    return "They are told by mail." if known else "Send the private link now: it is their way in."


def _able(application: Application) -> dict[str, Person]:
    team = application.job.team.all()
    return {str(m.person.pk): m.person for m in team if m.part in (Part.MANAGER, Part.INTERVIEWER)}
