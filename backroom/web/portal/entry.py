"""The candidate's way in: a private link sets a signed cookie; every page asks for it and for a usable link."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.records import clock

SALT = "backroom.portal"
PATH = "/my/"

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, PrivateLink, P], HttpResponse]


def candidates_page(view: Page[P]) -> Callable[..., HttpResponse]:
    """For pages behind a private link: hands the view its link, or shows the one page for every way of having none."""

    @login_not_required
    @cache_control(no_store=True)
    @gzip_page
    @wraps(view)
    def inner(request: HttpRequest, link_id: UUID, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        link = candidates.usable_link(link_id) if has_opened(request, link_id) else None
        request.speaks = language_for(request, link)  # type: ignore[attr-defined]
        with translation.override(request.speaks):  # type: ignore[attr-defined]
            response = ended(request) if link is None else view(request, link, *args, **kwargs)
        response["X-Robots-Tag"] = "noindex, nofollow"
        return response

    return inner


def language_for(request: HttpRequest, link: PrivateLink | None = None) -> str:
    """What the candidate chose; else what their browser asks for, if we speak it."""
    return (link.application.candidate.language if link else "") or translation.get_language_from_request(request)


def without_trace(response: HttpResponse) -> HttpResponse:
    """For the addresses with a secret in them: not even our own style sheets are told where one came from."""
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


def remember(request: HttpRequest, response: HttpResponse, link: PrivateLink) -> None:
    """This browser opened this link. A cookie for each link, because at /c/ those for /my/ are not to be seen."""
    response.set_signed_cookie(
        _name(link.pk),
        str(link.pk),
        salt=SALT,
        max_age=max(1, int((link.expires_at - clock.now()).total_seconds())),
        path=PATH,
        secure=settings.SESSION_COOKIE_SECURE or request.is_secure(),
        httponly=True,
        samesite="Lax",
    )


def forget(response: HttpResponse, link_id: UUID) -> None:
    response.delete_cookie(_name(link_id), path=PATH, samesite="Lax")


def has_opened(request: HttpRequest, link_id: UUID) -> bool:
    """The signature covers the cookie's name too: one link's cookie is no good under another's."""
    try:
        value = request.get_signed_cookie(_name(link_id), salt=SALT)
    except (KeyError, signing.BadSignature):
        return False
    return value == str(link_id)


def is_remembered(cookies: dict[str, str], link_id: UUID) -> bool:
    """The same for a socket, which has cookies and no request."""
    request = HttpRequest()
    request.COOKIES = cookies
    return has_opened(request, link_id)


def ended(request: HttpRequest) -> HttpResponse:
    """The same words for unknown, mistyped, expired, revoked and erased: nobody learns which it was."""
    with translation.override(language_for(request)):
        return render(request, "portal/ended.html", {"company": settings.BACKROOM_COMPANY}, status=404)


def wait(request: HttpRequest, minutes: int) -> HttpResponse:
    context = {"company": settings.BACKROOM_COMPANY, "minutes": minutes}
    with translation.override(language_for(request)):
        response = render(request, "portal/wait.html", context, status=429)
    response["Retry-After"] = str(minutes * 60)
    return response


def _name(link_id: UUID) -> str:
    return f"portal-{link_id.hex}"
