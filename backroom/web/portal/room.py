"""The candidate's side of the room: what the talk is about, their own questions and notes, the call when online."""

from uuid import UUID, uuid4

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews import policy
from backroom.hiring.interviews.queries import AskedOf
from backroom.hiring.promises.models import Kind
from backroom.web.call import presence, words
from backroom.web.call.about import About, InPerson
from backroom.web.portal import entry, page, talks


@require_safe
@entry.candidates_page
def portal_room(request: HttpRequest, link: PrivateLink, appointment_id: UUID) -> HttpResponse:
    """Open while the conversation is planned or under way; afterwards the page itself says how it goes on."""
    shown = page.read(link)
    talk = next((talk for talk in shown.talks if talk.pk == appointment_id and talk.state in ("ahead", "now")), None)
    if talk is None:
        # The link is theirs and holds: it is the room that is closed, and their own page tells the rest.
        return render(request, "portal/closed.html", {"company": settings.BACKROOM_COMPANY, "link": link}, status=404)
    context = {
        "company": settings.BACKROOM_COMPANY,
        "page": shown,
        "talk": talk,
        "call": _call(link, talk),
        "balance": _balance(link, talk),
        "note_words": words.of_own_notes(talk.interviewer.first_name),
        "kept": _kept(shown, appointment_id),
        "kinds": Kind.choices,
        "promise_id": uuid4(),
        "asked": any(asked.candidate is None for row in _of(shown, appointment_id) for asked in row.asked),
    }
    return render(request, "portal/room.html", context)


def _call(link: PrivateLink, talk: talks.Talk) -> About | None:
    if not policy.may_join_call(link, talk.appointment):
        return None
    path = reverse("portal_room", args=[link.pk, talk.pk]) + "call/"
    return About(path, presence.CANDIDATE, talk.interviewer.first_name, link)


def _balance(link: PrivateLink, talk: page.Talk) -> InPerson | None:
    if not policy.may_measure_balance(link, talk.appointment):
        return None
    path = reverse("portal_room", args=[link.pk, talk.pk]) + "balance/"
    return InPerson(path, presence.CANDIDATE, talk.interviewer.first_name)


def _kept(shown: page.Page, appointment_id: UUID) -> list[str]:
    """What both agreed to have kept, in words."""
    return [_(asked.purpose.label) for row in _of(shown, appointment_id) for asked in row.agreed]


def _of(shown: page.Page, appointment_id: UUID) -> list[AskedOf]:
    return [row for row in shown.kept if row.appointment.pk == appointment_id]
