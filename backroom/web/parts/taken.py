"""Which of a browser's drafts the server took: said for the very form, so that no other page counts as its answer."""

import re
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.messages.storage.base import BaseStorage
from django.http import HttpRequest, HttpResponseBase
from django.utils.deprecation import MiddlewareMixin

from backroom.people import handed_over

FIELD = "draft-sent"
TOKEN = re.compile(r"[0-9a-f]{32}")


class Taken(MiddlewareMixin):
    """Middleware. The view is called here, in one breath with the note of its token: a browser that has gone on to
    another page ends the request, but not a view that has begun."""

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponseBase], args: Any, kwargs: Any
    ) -> HttpResponseBase | None:
        token = request.POST.get(FIELD, "") if request.method == "POST" else ""
        if not TOKEN.fullmatch(token) or not request.user.is_authenticated:
            return None
        response = view(request, *args, **kwargs)
        # Taken is answered by another page; what was refused is shown again, or said as an error.
        if 300 <= response.status_code < 400 and not _refused(request):
            handed_over.remember(request.session, token)
        return response


def _refused(request: HttpRequest) -> bool:
    said = messages.get_messages(request)
    found = any(message.level >= messages.ERROR for message in said)
    if isinstance(said, BaseStorage):
        said.used = False  # they are still to be shown
    return found
