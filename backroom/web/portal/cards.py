"""The candidate's two cards: what I look for, and what I found. Private, each part shared only on their word."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.afterwards import queries as afterwards
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.cards import actions, queries
from backroom.hiring.cards.models import Found, Weight
from backroom.hiring.fit.models import Theme
from backroom.hiring.jobs.models import Job
from backroom.web.parts.acts import try_form
from backroom.web.parts.cards import CardForm, Row
from backroom.web.portal import entry
from backroom.web.portal.views import CARDS, back, frame


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_wishes(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    said = _of_the_house(link.application.job)
    rows = [
        Row(wish.theme, wish.weight, wish.text, wish.shared, said.get(wish.theme, ""))
        for wish in queries.own_wishes(link.application)
    ]
    form = CardForm(request.POST if request.method == "POST" else None, rows=rows, choices=Weight.choices)
    if form.is_valid():
        actions.save_wishes(by=link, wishes=form.said())
        return back(request, link, CARDS, _("Kept. Only what you ticked is read by anybody else."))
    return render(request, "portal/wishes.html", frame(link) | {"form": form})


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_fit_card(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    weights = {wish.theme: wish.weight for wish in queries.own_wishes(link.application) if wish.weight}
    card = queries.own_card(link.application)
    rows = [
        Row(
            part.theme,
            part.found,
            part.text,
            part.shared,
            str(weights[part.theme].label) if part.theme in weights else "",
        )
        for part in card.parts
    ]
    reveal = afterwards.reveal(link.application)
    form = CardForm(request.POST if request.method == "POST" else None, rows=rows, choices=Found.choices[1:])
    if form.is_valid():
        lock = "lock" in request.POST
        try_form(form, lambda: actions.save_own_card(by=link, parts=form.said(), lock=lock))
        if form.is_valid():
            words = _("Locked. It no longer changes; you can still erase it.") if lock else _("Kept, for you alone.")
            return back(request, link, CARDS, words)
    return render(request, "portal/fit_card.html", frame(link) | {"form": form, "card": card, "reveal": reveal})


@require_POST
@entry.candidates_page
def portal_cards_erase(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    actions.erase_own_card(by=link)
    return back(request, link, CARDS, _("Both cards are erased."))


def _of_the_house(job: Job) -> dict[Theme, str]:
    """What the company says on the same theme, beside what the candidate writes."""
    return {Theme.MISSION: job.mission, Theme.WORK_LIFE: job.work_life, Theme.GROWTH: job.growth}
