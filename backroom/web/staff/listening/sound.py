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
    content = queries.sound_of(take)
    wanted = RANGE.match(request.headers.get("Range", ""))
    first = int(wanted[1]) if wanted else 0
    if not wanted or first >= len(content):
        response = HttpResponse(content, content_type="audio/webm")
    else:
        last = min(int(wanted[2] or len(content)), len(content) - 1)
        response = HttpResponse(content[first : last + 1], content_type="audio/webm", status=206)
        response["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
    response["Accept-Ranges"] = "bytes"
    return response
