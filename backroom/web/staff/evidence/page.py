"""What the pages of a rater share: whose page it is, what stands on it, where one goes after an act."""

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import queries as decisions
from backroom.hiring.evidence import policy, queries, write_ups
from backroom.hiring.evidence.models import Capacity
from backroom.hiring.interviews import language
from backroom.people.models import Person
from backroom.web.staff.evidence.forms import CardForm


def application_of(who: Person, application_id: UUID) -> Application:
    return get_object_or_404(queries.applications_of(who), pk=application_id)


def write_up_of(who: Person, application: Application) -> write_ups.WriteUp:
    found = write_ups.write_up(who, application)
    if found is None:
        raise PermissionDenied
    return found


def label_of(capacity: str, application: Application) -> str:
    """By name for the one who talked with them; by letter for a second reader."""
    if capacity == Capacity.INTERVIEWER:
        return str(application.candidate.name)
    return decisions.label_for(application)


def page_of(who: Person, application: Application, fragment: str = "") -> str:
    """The address of this person's own page for the application."""
    reads = policy.capacity_of(who, application) == Capacity.SECOND_READER
    return reverse("reading" if reads else "write_up", args=[application.pk]) + fragment


def context(request: HttpRequest, write_up: write_ups.WriteUp, form: CardForm | None = None) -> dict[str, Any]:
    application, scorecard = write_up.application, write_up.scorecard
    typed = {"recommendation": scorecard.recommendation, "takeaways": scorecard.takeaways} if scorecard else {}
    done = len(write_up.shelves) - len(write_up.left)
    return {
        "section": "home",
        "application": application,
        "job": application.job,
        "wu": write_up,
        "label": label_of(write_up.capacity, application),
        "reads": write_up.capacity == Capacity.SECOND_READER,
        "form": form or CardForm(initial=typed),
        "done": done,
        "next": write_up.left[0] if write_up.left else None,
        "readers": _readers(write_up),
        "wu_remarks": {note.pk: remark for note in write_up.notes if (remark := language.remark_on(note))},
        "said_of_card": language.remark_in(scorecard.takeaways) if scorecard and scorecard.takeaways else None,
    }


def _readers(write_up: write_ups.WriteUp) -> list[str]:
    """First names of those whose scorecards are not read yet."""
    return [name.split()[0] for name in write_up.awaited]
