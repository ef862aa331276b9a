"""The interviewer's own sound, while both agree."""

from uuid import UUID

from django.http import JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from backroom.web.call import recording
from backroom.web.parts.acts import StaffRequest
from backroom.web.room import join


@never_cache
@require_safe
def room_recording(request: StaffRequest, interview_id: UUID) -> JsonResponse:
    return recording.state(request, request.user, join.appointment_of(request, interview_id))


@require_http_methods(["PUT"])
def room_sound(request: StaffRequest, interview_id: UUID, take_id: UUID, number: int) -> JsonResponse:
    return recording.keep(request, request.user, join.appointment_of(request, interview_id), take_id, number)
