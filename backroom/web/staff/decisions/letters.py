"""The answer to a candidate: drafted from evidence, edited by a person, then shown on their page."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import answers, policy, queries
from backroom.hiring.decisions.letter import actions
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.interviews import queries as interviews
from backroom.people.models import Person
from backroom.web.parts import acts
from backroom.web.staff.decisions.forms import LetterForm, PostponeForm

# How the team calls a candidate's language, where it is not their own.
TONGUES = {"de": "German"}


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: Any, application_id: UUID) -> HttpResponse:
    application = _application(request.user, application_id)
    if request.method != "POST":
        return _page(request, application, None)
    form = LetterForm(request.POST)
    if form.is_valid():
        text = form.cleaned_data["text"]
        if acts.try_form(form, lambda: actions.save_letter(by=request.user, application=application, text=text)):
            messages.success(request, "The draft is saved. Nothing is shown to the candidate yet.")
            return redirect("letter", application.pk)
    return _page(request, application, form)


@never_cache
@require_POST
def draft(request: Any, application_id: UUID) -> HttpResponse:
    application = _application(request.user, application_id)
    acts.try_button(
        request,
        lambda: actions.draft_letter(
            by=request.user, application=application, in_language=request.POST.get("language", "")
        ),
        "A draft stands below. Read it, and make it yours.",
    )
    return redirect("letter", application.pk)


@never_cache
@require_POST
def publish(request: Any, application_id: UUID) -> HttpResponse:
    application = _application(request.user, application_id)
    form = LetterForm(request.POST)
    if form.is_valid():
        text, kept = form.cleaned_data["text"], form.cleaned_data["kept"]

        def act() -> bool:
            actions.publish_letter(by=request.user, application=application, text=text, kept=kept)
            return True

        if acts.try_form(form, act):
            messages.success(request, f"{application.candidate.first_name} can read the letter now.")
            return redirect("letter", application.pk)
    return _page(request, application, form)


@never_cache
@require_http_methods(["GET", "POST"])
def postpone(request: Any, application_id: UUID) -> HttpResponse:
    """The answer takes longer: say so, and until when."""
    application = _application(request.user, application_id)
    due = answers.answer_due(application)
    form = PostponeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        acts.try_form(
            form, lambda: actions.postpone_answer(by=request.user, application=application, **form.cleaned_data)
        )
        if form.is_valid():
            messages.success(request, f"{application.candidate.first_name} reads the new day on their page.")
            return redirect("application", application.pk)
    context = {"section": "jobs", "application": application, "job": application.job, "form": form, "due": due}
    return render(request, "staff/decisions/postpone.html", context)


def _application(who: Person, application_id: UUID) -> Application:
    application = get_object_or_404(evidence.applications_of(who), pk=application_id)
    if not policy.may_write_letter(who, application):
        raise PermissionDenied
    return application


def _page(request: Any, application: Application, form: LetterForm | None) -> HttpResponse:
    found = queries.letter_of(application)
    context = {
        "section": "jobs",
        "application": application,
        "job": application.job,
        "decision": queries.decisions_of(request.user).filter(application=application).first(),
        "letter": found,
        "tongue": TONGUES.get(application.candidate.language),
        "talked": interviews.first_for(application) is not None,
        "form": form or LetterForm(initial={"text": found.text if found else ""}),
    }
    return render(request, "staff/decisions/letter.html", context)
