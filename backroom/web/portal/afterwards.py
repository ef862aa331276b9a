"""After the answer: the reveal of both cards, keeping in touch, and what someone who is hired passes on."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.afterwards import actions, policy, queries
from backroom.hiring.candidates.models import PrivateLink
from backroom.records.refusals import demand
from backroom.web.portal import entry
from backroom.web.portal.forms import HandOverForm, TouchForm
from backroom.web.portal.views import AFTERWARDS, back, frame, redirect_to


@require_POST
@entry.candidates_page
def portal_reveal(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    actions.agree_reveal(by=link, application=link.application)
    return redirect_to(request, link, "portal_fit_card", _("Said. When the other side says so too, you both read."))


@require_POST
@entry.candidates_page
def portal_touch(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    form = TouchForm(request.POST)
    if form.is_valid() and form.cleaned_data["months"]:
        until = timezone.localdate() + timedelta(days=30 * int(form.cleaned_data["months"]))
        actions.keep_in_touch(by=link, until=until)
        return back(request, link, AFTERWARDS, _("We keep in touch until then. You can end it here at any time."))
    actions.end_touch(by=link)
    return back(request, link, AFTERWARDS, _("Ended. Nobody writes to you about other posts."))


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_hand_over(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    demand(policy.may_hand_over(link))
    row = queries.own_hand_over(link.application)
    initial = {"strengths": row.strengths, "passes_arrangements": row.passes_arrangements} if row else {}
    form = HandOverForm(request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        actions.save_hand_over(by=link, **form.cleaned_data)
        return back(request, link, AFTERWARDS, _("Kept. Those who welcome you read it."))
    return render(request, "portal/hand_over.html", frame(link) | {"form": form})
