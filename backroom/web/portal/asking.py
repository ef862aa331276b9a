"""The candidate's own questions: written or picked, kept, sent ahead, taken back."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.fit import actions, policy, queries
from backroom.hiring.fit.ideas import ideas
from backroom.hiring.fit.models import Theme
from backroom.records.refusals import Refused
from backroom.web.parts.acts import try_form
from backroom.web.portal import entry
from backroom.web.portal.forms import IdeasForm, QuestionForm
from backroom.web.portal.views import QUESTIONS, back, frame, show


@require_POST
@entry.candidates_page
def portal_question_add(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    form = QuestionForm(request.POST)
    if not form.is_valid():
        return show(request, link, question=form)
    if try_form(form, lambda: actions.add_question(by=link, **form.cleaned_data)):
        return back(
            request, link, QUESTIONS, _("Your question is on the list. Nobody else reads it until you send it.")
        )
    return show(request, link, question=form)


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_ideas(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    ready = ideas((get_language() or "en")[:2])
    form = IdeasForm(request.POST if request.method == "POST" else None, ideas=ready)
    if form.is_valid():
        chosen = [idea for idea in ready if idea.code in form.cleaned_data["idea"]]
        taken = try_form(form, lambda: actions.take_ideas(by=link, ideas=chosen))
        if taken:
            said = ngettext("One question is on your list.", "%(n)d questions are on your list.", taken) % {"n": taken}
            return back(request, link, QUESTIONS, said)
    themes = [(theme.label, [idea for idea in ready if idea.theme == theme]) for theme in Theme]
    known = {question.idea for question in queries.own_questions(link.application) if question.idea}
    context = frame(link) | {"form": form, "themes": themes, "known": known}
    return render(request, "portal/ideas.html", context)


@require_POST
@entry.candidates_page
def portal_question_send(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    wanted = set(request.POST.getlist("question"))
    chosen = [row for row in queries.own_questions(link.application) if str(row.pk) in wanted]
    try:
        sent = actions.send_questions(by=link, questions=chosen)
    except Refused:
        messages.warning(request, _("Nothing is chosen yet. Tick the questions to send."), extra_tags=QUESTIONS)
        return show(request, link)
    return back(
        request, link, QUESTIONS, ngettext("One question is sent.", "%(n)d questions are sent.", sent) % {"n": sent}
    )


@require_POST
@entry.candidates_page
def portal_question_withdraw(request: HttpRequest, link: PrivateLink, question_id: UUID) -> HttpResponse:
    found = next((row for row in queries.own_questions(link.application) if row.pk == question_id), None)
    if found is None:
        messages.warning(request, _("That question is not on your list."), extra_tags=QUESTIONS)
        return show(request, link, status=404)
    if not policy.may_withdraw(link, found):
        return back(request, link, QUESTIONS, _("It is marked as answered, so it stays on the list."))
    actions.withdraw_question(by=link, question=found)
    return back(request, link, QUESTIONS, _("Your question is taken back."))
