"""How the room's scripts are heard and answered: JSON in, JSON out, every refusal in words that say what to do."""

import json
from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache

from backroom.hiring.interviews import actions, queries
from backroom.hiring.interviews.models import Interview
from backroom.records.refusals import Refused
from backroom.web.parts.acts import StaffRequest

MOST_BYTES = 512 * 1024
KEPT = "What you typed is still on this page."


class NotHeard(Exception):
    """A request that reached no action: status, a code for the script, words, and what to do."""

    def __init__(self, status: int, code: str, words: str, what_to_do: str) -> None:
        super().__init__(code)
        self.status, self.code, self.words, self.what_to_do = status, code, words, what_to_do


def for_script(view: Callable[..., dict[str, Any]]) -> Callable[..., HttpResponse]:
    """The view returns a dict; refusals and mistakes become JSON with words, and nothing is kept by a browser."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return JsonResponse(view(request, *args, **kwargs))
        except NotHeard as error:
            return said(error.status, error.code, error.words, error.what_to_do)
        except actions.NoteTooLong as refused:
            return said(422, "too_long", refused.words, "Shorten it and keep it again.")
        except Refused as refused:
            return said(409, "refused", refused.words, KEPT)
        except PermissionDenied:
            return said(403, "not_yours", "You no longer hold this conversation.", f"Ask the hiring manager. {KEPT}")
        except Http404:
            what = f"Sign in as the person who holds it. {KEPT}"
            return said(404, "no_room", "This conversation is not open to the account that is signed in.", what)

    return never_cache(answer)


def said(status: int, code: str, words: str, what_to_do: str) -> JsonResponse:
    return JsonResponse({"code": code, "words": words, "what_to_do": what_to_do}, status=status)


def interview_of(request: StaffRequest, interview_id: UUID) -> Interview:
    """The interview, if the person holds or held it; for anyone else there is none."""
    interview = queries.interviews_of(request.user).filter(pk=interview_id).first()
    if interview is None:
        raise Http404
    return interview


def body_of(request: HttpRequest) -> dict[str, Any]:
    """The JSON object that was sent."""
    try:
        sent = request.body
    except RequestDataTooBig:
        sent = b" " * (MOST_BYTES + 1)
    if len(sent) > MOST_BYTES:
        raise NotHeard(413, "too_large", "This is more than one note can hold.", f"Cut it in two. {KEPT}")
    try:
        found = json.loads(sent.decode("utf-8"))
    except (ValueError, RecursionError):
        raise _not_an_object() from None
    if not isinstance(found, dict):
        raise _not_an_object()
    return found


def checked(form: Form) -> dict[str, Any]:
    """The form's clean values, or its first error as words."""
    if not form.is_valid():
        field, errors = next(iter(form.errors.items()))
        raise NotHeard(422, f"wrong_{field}", " ".join(str(error) for error in errors), KEPT)
    return form.cleaned_data


def truth_of(sent: dict[str, Any], name: str) -> bool:
    value = sent.get(name)
    if not isinstance(value, bool):
        raise NotHeard(422, f"wrong_{name}", f"“{name}” must be true or false.", "Load the page again.")
    return value


def _not_an_object() -> NotHeard:
    return NotHeard(400, "not_json", "This did not arrive as readable text.", f"Load the page again. {KEPT}")
