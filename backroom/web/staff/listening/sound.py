"""The sound of one's own conversation, for its interviewer's player: whole, or the part that a player asks for."""

import re
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from backroom.hiring.recording import queries
from backroom.web.parts.acts import StaffRequest

RANGE = re.compile(r"bytes=(\d{1,12})-(\d{0,12})\Z")


@never_cache
@require_safe
def sound(request: StaffRequest, interview_id: UUID, take_id: UUID) -> HttpResponse:
    take = get_object_or_404(queries.takes_of(request.user, interview_id), pk=take_id)
    wanted = RANGE.match(request.headers.get("Range", ""))
    first, last = (int(wanted[1]), int(wanted[2]) if wanted[2] else None) if wanted else (0, None)
    if last is not None and last < first:
        wanted, first, last = None, 0, None  # no range at all
    content, length = queries.sound_between(take, first, last)
    response = HttpResponse(content, content_type="audio/webm")
    if wanted and first < length:
        response.status_code = 206
        response["Content-Range"] = f"bytes {first}-{first + len(content) - 1}/{length}"
    response["Accept-Ranges"] = "bytes"
    return response
