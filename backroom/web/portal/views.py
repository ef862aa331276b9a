"""The candidate's pages: come in by the private link, read, ask, say what would help, leave."""

from contextlib import suppress
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET, require_POST, require_safe

from backroom.hiring.candidates import actions as candidate_actions
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.records.refusals import Refused
from backroom.web.parts import sheets
from backroom.web.parts.acts import try_form
from backroom.web.portal import entry, guesses, page
from backroom.web.portal.forms import ArrangementForm, QuestionForm
from backroom.web.portal.times import ways

QUESTIONS, ARRANGEMENTS, CARDS, PROMISES = "questions", "arrangements", "cards", "promises"
SURVEY, AFTERWARDS = "survey", "afterwards"
ABOUT_ME = "about_me"


@login_not_required
@cache_control(no_store=True)
@require_GET
def portal_open(request: HttpRequest, token: str, to: str = "") -> HttpResponse:
    """Straight on to the page, or to the part of it that a message leads to: the secret stands in no page's address."""
    address = request.META.get("REMOTE_ADDR", "")
    if guesses.flooded(address):
        return entry.without_trace(entry.wait(request, minutes=1))
    link = candidates.link_by_token(token)
    if link is None:
        wait = guesses.too_many(address, token)
        guesses.count(address, token)
        return entry.without_trace(entry.wait(request, guesses.MINUTES) if wait else entry.ended(request))
    candidate_actions.open_link(by=link)
    response = redirect(ways.address(link, to))
    entry.remember(request, response, link)
    return entry.without_trace(response)


@require_safe
@entry.candidates_page
def portal(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    return show(request, link)


@require_POST
@entry.candidates_page
def portal_arrangement(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    form = ArrangementForm(request.POST)
    if not form.is_valid():
        return show(request, link, arrangement=form)
    if try_form(form, lambda: candidate_actions.request_arrangement(by=link, **form.cleaned_data)):
        return back(request, link, ARRANGEMENTS, _("Your wish has arrived. What is arranged stands here soon."))
    return show(request, link, arrangement=form)


@require_POST
@entry.candidates_page
def portal_language(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    with suppress(Refused):
        candidate_actions.choose_language(by=link, language=request.POST.get("language", ""))
    return redirect("portal", link.pk)


@login_not_required
@cache_control(no_store=True)
@require_POST
def portal_leave(request: HttpRequest, link_id: UUID) -> HttpResponse:
    """Needs no link that still stands: whoever wants to be forgotten here is forgotten."""
    with translation.override(entry.language_for(request)):
        response = render(request, "portal/left.html", {"company": settings.BACKROOM_COMPANY})
    entry.forget(response, link_id)
    return response


def frame(link: PrivateLink) -> dict[str, object]:
    """What every page of a candidate needs."""
    return {"link": link, "company": settings.BACKROOM_COMPANY}


def show(
    request: HttpRequest,
    link: PrivateLink,
    question: QuestionForm | None = None,
    arrangement: ArrangementForm | None = None,
    status: int = 200,
) -> HttpResponse:
    context = frame(link) | {
        "page": page.read(link),
        "question_form": question or QuestionForm(),
        "arrangement_form": arrangement or ArrangementForm(),
        "said": {message.extra_tags: message for message in messages.get_messages(request)},
    }
    # The first page that a candidate meets, often on a phone: all of it comes in one answer.
    sheet = sheets.joined("portal")
    whole = context | {"sheet": sheet}
    return sheets.carried(request, sheet, lambda asked: render(asked, "portal/portal.html", whole, status=status))


def back(request: HttpRequest, link: PrivateLink, section: str, words: str) -> HttpResponse:
    """To the part of the page where the act happened, with what was done said there."""
    messages.success(request, words, extra_tags=section)
    response = redirect("portal", link.pk)
    response["Location"] += f"#{section}"
    return response


def redirect_to(request: HttpRequest, link: PrivateLink, name: str, words: str) -> HttpResponse:
    """To another of the candidate's pages, with what was done said at its top."""
    messages.success(request, words)
    return redirect(name, link.pk)
