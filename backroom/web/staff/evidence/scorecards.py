"""Levels, recommendation and take-aways as a draft, and the one act that locks them."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from backroom.hiring.candidates.models import Application
from backroom.hiring.evidence import actions
from backroom.records import clock
from backroom.records.refusals import Refused
from backroom.web.parts import acts
from backroom.web.staff.evidence import page, views
from backroom.web.staff.evidence.forms import CardForm, RateForm


@never_cache
@require_POST
def rate(request: Any, application_id: UUID) -> HttpResponse:
    application = page.application_of(request.user, application_id)
    form = RateForm(request.POST)
    if not form.is_valid():
        if "competency" in form.errors:
            raise BadRequest("competency")
        return _answer(request, application, str(form.errors["level"][0]), failed=True)
    code = form.cleaned_data["competency"]
    try:
        actions.save_rating(by=request.user, application=application, competency_code=code, level=form.chosen())
    except Refused as refused:
        return _answer(request, application, refused.words, f"#c-{code}", failed=True)
    return _answer(request, application, "", f"#c-{code}")


@never_cache
@require_POST
def draft(request: Any, application_id: UUID) -> HttpResponse:
    application = page.application_of(request.user, application_id)
    form = CardForm(request.POST).as_draft()
    if form.is_valid():
        done = acts.try_form(
            form, lambda: actions.draft_scorecard(by=request.user, application=application, **form.cleaned_data)
        )
        if done:
            return _answer(request, application, "", "#card")
    return _again(request, application, form)


@never_cache
@require_POST
def submit(request: Any, application_id: UUID) -> HttpResponse:
    application = page.application_of(request.user, application_id)
    form = CardForm(request.POST)
    if form.is_valid():
        done = acts.try_form(
            form, lambda: actions.submit_scorecard(by=request.user, application=application, **form.cleaned_data)
        )
        if done:
            messages.success(request, "Your scorecard is in and locked.")
            return redirect(page.page_of(request.user, application))
    return _again(request, application, form)


def _again(request: Any, application: Application, form: CardForm) -> HttpResponse:
    """Everything typed comes back with what stood in the way."""
    if request.htmx:
        words = " ".join(str(error) for errors in form.errors.values() for error in errors)
        return _answer(request, application, words, failed=True)
    capacity = page.write_up_of(request.user, application).capacity
    return views.shown(request, application.pk, capacity, form)


def _answer(
    request: Any, application: Application, words: str, fragment: str = "", *, failed: bool = False
) -> HttpResponse:
    if request.htmx:
        context = page.context(request, page.write_up_of(request.user, application))
        context |= {"said": words, "failed": failed, "saved_at": None if failed else clock.now()}
        return render(request, "staff/evidence/rated.html", context)
    if failed:
        messages.error(request, words)
    else:
        messages.success(request, f"Draft saved at {timezone.localtime(clock.now()):%H:%M:%S}.")
    return redirect(page.page_of(request.user, application, fragment))
