"""What people read when something went wrong, and a log without private paths."""

import logging
import re

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

SECRET_PATH = re.compile(r"(/c/|/demo/|/feed/)[^\s\"']+")


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        return render(request, "parts/errors/413.html", status=413)
    return render(request, "parts/errors/400.html", status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "parts/errors/403.html", {"reason": str(exception or "")}, status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "parts/errors/404.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    return render(request, "parts/errors/500.html", status=500)


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "parts/errors/csrf.html", status=403)


class NoPaths(logging.Filter):
    """Takes the secret out of logged addresses: whoever reads the log must not be able to come in as a candidate."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if SECRET_PATH.search(message):
            record.msg, record.args = SECRET_PATH.sub(r"\1…", message), ()
        return True
