"""Self-identification: voluntary, on a page of its own, kept apart, taken back at any time. It reads nothing back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.fairness import actions
from backroom.hiring.fairness.categories import of_law
from backroom.web.parts.acts import try_form
from backroom.web.portal import entry
from backroom.web.portal.forms import AboutMeForm
from backroom.web.portal.views import ABOUT_ME, back, frame


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_about_me(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    scheme = of_law(link.application.job.law)
    form = AboutMeForm(request.POST if request.method == "POST" else None, scheme=scheme)
    if form.is_valid():
        try_form(form, lambda: actions.identify_oneself(by=link, answers=form.answers()))
        if form.is_valid():
            return back(request, link, ABOUT_ME, _("Thank you. It is kept apart, and leaves only as a count."))
    return render(request, "portal/about_me.html", frame(link) | {"form": form, "scheme": scheme})


@require_POST
@entry.candidates_page
def portal_about_me_withdraw(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    actions.take_back(by=link)
    return back(request, link, ABOUT_ME, _("Whatever stood there is removed."))
