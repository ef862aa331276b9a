"""How both sides' pages hand over their own sound, one chunk a request; and whether both agree, right now."""

from uuid import UUID

from django.http import HttpRequest, JsonResponse, RawPostDataException
from django.middleware.csrf import get_token

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews import policy as interviews
from backroom.hiring.recording import actions, policy, queries
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person
from backroom.records.refusals import demand


def state(request: HttpRequest, by: Person | PrivateLink, appointment: Appointment) -> JsonResponse:
    """`open`: both agreed and the call is open; nothing is recorded before the page has heard so."""
    demand(interviews.may_answer_consent(by, appointment))
    is_open = policy.may_record(by, appointment) and queries.is_agreed(appointment)
    return JsonResponse({"open": is_open, "csrf": get_token(request)})


def keep(
    request: HttpRequest, by: Person | PrivateLink, appointment: Appointment, take_id: UUID, number: int
) -> JsonResponse:
    """`next` is the number that is wanted. 409 `stopped`: throw the sound away; 409 `gap`: go on from `next`."""
    try:
        sound = request.read(actions.LARGEST + 1)
    except (OSError, RawPostDataException):
        return JsonResponse({"code": "cut_off"}, status=400)
    try:
        following = actions.keep_chunk(by=by, appointment=appointment, take_id=take_id, number=number, sound=sound)
    except actions.Gap as gap:
        return JsonResponse({"code": "gap", "next": gap.following}, status=409)
    except (actions.NotAgreed, actions.TooMuch) as refused:
        return JsonResponse({"code": "stopped", "words": refused.words}, status=409)
    return JsonResponse({"next": following})
