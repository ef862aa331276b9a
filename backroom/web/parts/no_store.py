"""Nothing that Backroom answers is kept by a browser or on the way, unless its view says that it may be."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import add_never_cache_headers

Answer = Callable[[HttpRequest], HttpResponseBase]


def never_kept(answer: Answer) -> Answer:
    """Middleware. After signing out, going back shows no candidate: the page is asked for anew, and refused."""

    def inner(request: HttpRequest) -> HttpResponseBase:
        response = answer(request)
        if not response.has_header("Cache-Control"):
            add_never_cache_headers(response)
        return response

    return inner
