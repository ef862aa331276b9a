"""The experience survey: voluntary, once, kept as counts alone."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.experience import actions, policy
from backroom.hiring.experience.items import ITEMS, LEVELS
from backroom.web.parts.acts import try_form
from backroom.web.portal import entry
from backroom.web.portal.forms import SurveyForm
from backroom.web.portal.views import SURVEY, back, frame


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_survey(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    if not policy.may_answer(link):
        return back(request, link, SURVEY, _("You have answered, or there was no conversation yet. Thank you."))
    form = SurveyForm(request.POST if request.method == "POST" else None, items=ITEMS, levels=LEVELS)
    if form.is_valid():
        try_form(form, lambda: actions.answer_survey(by=link, answers=form.answers()))
        if form.is_valid():
            return back(request, link, SURVEY, _("Thank you. Your answers are in the counts now, and nowhere else."))
    return render(request, "portal/survey.html", frame(link) | {"form": form})
