"""The candidate's own sound, while both agree."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_safe

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.web.call import recording
from backroom.web.portal import entry


@require_safe
@entry.candidates_page
def portal_recording(request: HttpRequest, link: PrivateLink, appointment_id: UUID) -> HttpResponse:
    return recording.state(request, link, _own(link, appointment_id))


@require_http_methods(["PUT"])
@entry.candidates_page
def portal_sound(
    request: HttpRequest, link: PrivateLink, appointment_id: UUID, take_id: UUID, number: int
) -> HttpResponse:
    return recording.keep(request, link, _own(link, appointment_id), take_id, number)


def _own(link: PrivateLink, appointment_id: UUID) -> Appointment:
    found = next((row for row in scheduling.own_appointments(link.application) if row.pk == appointment_id), None)
    if found is None:
        raise Http404
    return found
