"""Promises on the house's side: written, acknowledged, put right; and the house's own fit card."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.afterwards import queries as afterwards
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.cards import actions as cards
from backroom.hiring.cards import policy as cards_policy
from backroom.hiring.cards import queries as card_queries
from backroom.hiring.promises import actions, policy, queries
from backroom.hiring.promises.models import Promise
from backroom.people.models import Person
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.parts.cards import CardForm, Row
from backroom.web.staff.fit.forms import PromiseForm, WordingForm


@require_http_methods(["GET", "POST"])
def promise_new(request: StaffRequest, application_id: UUID) -> HttpResponse:
    application = get_object_or_404(candidates.applications_of(request.user), pk=application_id)
    demand(policy.may_write(request.user, application))
    form = PromiseForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try_form(form, lambda: actions.write_promise(by=request.user, application=application, **form.cleaned_data))
        if form.is_valid():
            messages.success(request, f"Written down. {application.candidate.first_name} reads it and answers.")
            return redirect("answers", application.pk)
    return render(request, "staff/fit/promise.html", _about(application) | {"form": form})


@require_http_methods(["GET", "POST"])
def promise_correct(request: StaffRequest, promise_id: UUID) -> HttpResponse:
    promise = _promise(request.user, promise_id)
    demand(policy.may_write(request.user, promise.application))
    now = next(view for view in queries.promises_for(request.user, promise.application) if view.id == promise.pk)
    form = WordingForm(request.POST if request.method == "POST" else None, initial={"text": now.text})
    if form.is_valid():
        try_form(
            form, lambda: actions.correct_promise(by=request.user, promise=promise, text=form.cleaned_data["text"])
        )
        if form.is_valid():
            messages.success(request, "Your words stand beside theirs.")
            return redirect("answers", promise.application_id)
    return render(request, "staff/fit/promise.html", _about(promise.application) | {"form": form, "promise": now})


@require_POST
def promise_yes(request: StaffRequest, promise_id: UUID) -> HttpResponse:
    promise = _promise(request.user, promise_id)
    wording = request.POST.get("wording", "")
    try_button(
        request,
        lambda: actions.acknowledge_promise(by=request.user, promise=promise, wording=wording),
        "Confirmed, by both of you.",
    )
    return redirect("answers", promise.application_id)


@require_http_methods(["GET", "POST"])
def house_card(request: StaffRequest, application_id: UUID) -> HttpResponse:
    """What this house can offer this person, by the candidate's own themes."""
    application = get_object_or_404(candidates.applications_of(request.user), pk=application_id)
    demand(cards_policy.may_write_house_card(request.user, application))
    card = card_queries.house_card(request.user, application)
    assert card is not None, "asked above"
    wishes = {wish.theme: wish for wish in card_queries.shared_wishes(request.user, application)}
    name = application.candidate.first_name
    rows = [
        Row(
            part.theme, "", part.text, part.shared, f"{name}: {wishes[part.theme].text}" if part.theme in wishes else ""
        )
        for part in card.parts
    ]
    reveal = afterwards.reveal(application)
    form = CardForm(request.POST if request.method == "POST" else None, rows=rows, choices=[])
    if form.is_valid():
        lock = "lock" in request.POST
        try_form(
            form,
            lambda: cards.save_house_card(by=request.user, application=application, parts=form.said(), lock=lock),
        )
        if form.is_valid():
            messages.success(request, "Locked; it no longer changes." if lock else "Kept.")
            return redirect("house_card", application.pk)
    return render(
        request, "staff/fit/house_card.html", _about(application) | {"form": form, "card": card, "reveal": reveal}
    )


def _promise(who: Person, promise_id: UUID) -> Promise:
    found = queries.promise_for(who, promise_id)
    if found is None:
        raise Http404
    return found


def _about(application: Application) -> dict[str, object]:
    return {"application": application, "job": application.job, "section": "jobs"}
