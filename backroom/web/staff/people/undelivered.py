"""What was given up: messages and calendar entries that never arrived, for the administrator to have tried again."""

from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from backroom.people import actions, policy
from backroom.records import work
from backroom.records.models import Work
from backroom.web.parts.acts import StaffRequest, try_button

WHAT = {"mail": "a message", "calendar": "an entry in a calendar", "transcription": "a transcript"}
WHY = {
    "Hopeless": "refused for good: look at the address, the name or the password",
    "NotSent": "the mail server did not take it",
    "ModelMissing": "the folder of BACKROOM_TRANSCRIPTION_MODEL holds no model that loads: put one there",
    "ExtraMissing": "install backroom[transcription], start again, then try again",
    "NothingReadable": "no track of the recording could be read as sound",
    "CalendarError": "the calendar server did not answer well",
}


@dataclass(frozen=True)
class Line:
    row: int
    what: str
    kind: str
    why: str
    tries: int
    at: datetime | None


@require_safe
def undelivered(request: StaffRequest) -> HttpResponse:
    """Ids and codes only: an administrator learns that a message failed, and not about whom."""
    if not policy.may_manage_people(request.user):
        raise PermissionDenied("What could not be delivered is for administrators.")
    return render(request, "staff/people/undelivered.html", {"lines": [_line(row) for row in work.given_up()[:200]]})


@require_POST
def work_again(request: StaffRequest, row: int) -> HttpResponse:
    try_button(request, lambda: actions.revive_work(by=request.user, row=row), "It is tried again now.")
    return redirect("undelivered")


def _line(row: Work) -> Line:
    what = WHAT.get(row.kind.partition(".")[0], row.kind)
    kind = " ".join(part for part in row.key.partition(":")[0].split("-") if part.isalpha() and len(part) > 2)
    why = WHY.get(row.failure, row.failure or "ended in the middle")
    return Line(row.pk, what, kind, why, row.attempts, row.given_up_at)
