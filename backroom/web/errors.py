"""What people read when something went wrong, and a log without private paths."""

import logging
import re

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

CANDIDATES = ("/my/", "/c/")
SECRET_PATH = re.compile(r"(/c/|/demo/|/feed/)[^\s\"']+")


def _page(request: HttpRequest, template: str, status: int, context: dict[str, str] | None = None) -> HttpResponse:
    """In the language that a candidate's page has said it speaks, else in their browser's; to colleagues in English."""
    language = getattr(request, "speaks", "")
    if not language and request.path.startswith(CANDIDATES):
        language = translation.get_language_from_request(request)
    with translation.override(language or settings.LANGUAGE_CODE):
        return render(request, template, context, status=status)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        return _page(request, "parts/errors/413.html", 413)
    return _page(request, "parts/errors/400.html", 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, "parts/errors/403.html", 403, {"reason": str(exception or "")})


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, "parts/errors/404.html", 404)


def broken(request: HttpRequest) -> HttpResponse:
    return _page(request, "parts/errors/500.html", 500)


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _page(request, "parts/errors/csrf.html", 403)


class NoPaths(logging.Filter):
    """Takes the secret out of logged addresses: whoever reads the log must not be able to come in as a candidate."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if SECRET_PATH.search(message):
            record.msg, record.args = SECRET_PATH.sub(r"\1…", message), ()
        return True
