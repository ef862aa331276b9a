"""Where the links of a message lead: to choosing, moving or calling off, if there is one thing to choose or move."""

from django.urls import reverse

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.scheduling import queries
from backroom.records import clock

PAGES = {"move": "portal_move", "cancel": "portal_cancel"}


def address(link: PrivateLink, to: str) -> str:
    """With nothing, or with several, in question the candidate's page itself says what there is."""
    if to == "time":
        asked = [request for request in queries.open_requests(link.application)]
        if len(asked) == 1:
            return reverse("portal_choose" if asked[0].pick else "portal_offer", args=[link.pk, asked[0].pk])
    if to in PAGES:
        ahead = [row for row in queries.live_for(link.application) if row.starts_at > clock.now()]
        if len(ahead) == 1:
            return reverse(PAGES[to], args=[link.pk, ahead[0].pk])
    return reverse("portal", args=[link.pk])
