"""Reads of what remains after the answer."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.utils import timezone

from backroom.hiring.afterwards import keeping, policy
from backroom.hiring.afterwards.keeping import Keeping
from backroom.hiring.afterwards.models import HandOver, KeepInTouch, Request, Reveal
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.candidates.queries import ArrangementView
from backroom.hiring.cards import queries as cards
from backroom.hiring.cards.models import Side
from backroom.hiring.cards.queries import PartView
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.promises import queries as promises
from backroom.hiring.promises.queries import PromiseView
from backroom.people.models import Person, Role


def requests_for(who: Person) -> list[Request]:
    """Open ones first, the nearest day first."""
    rows = policy.requests_visible_to(who).select_related("application__candidate", "application__job")
    return sorted(rows, key=lambda row: (row.answered_at is not None, row.due_on))


def request_for(who: Person, request_id: UUID) -> Request | None:
    rows = policy.requests_visible_to(who).select_related("application__candidate", "application__job")
    return rows.filter(pk=request_id).first()


def own_requests(application: Application) -> list[Request]:
    return list(Request.objects.filter(application=application).order_by("made_at"))


@dataclass(frozen=True)
class RevealView:
    """Where the reveal stands. The parts are empty until it is time and both sides want it."""

    possible: bool
    candidate_wants: bool
    house_wants: bool
    of_candidate: tuple[PartView, ...]
    of_house: tuple[PartView, ...]


def reveal(application: Application) -> RevealView:
    row = Reveal.objects.filter(application=application).first()
    candidate = _stands(row.candidate_at if row else None, cards.locked_at(application, Side.CANDIDATE))
    house = _stands(row.house_at if row else None, cards.locked_at(application, Side.HOUSE))
    possible = policy.is_answered(application) and cards.both_locked(application)
    if not (possible and candidate and house):
        return RevealView(possible, candidate, house, (), ())
    return RevealView(
        possible,
        candidate,
        house,
        tuple(cards.shared_parts(application, Side.CANDIDATE)),
        tuple(cards.shared_parts(application, Side.HOUSE)),
    )


def _stands(said_at: datetime | None, locked_at: datetime | None) -> bool:
    """A yes is for the card it was given with, not for one written after that was erased."""
    return said_at is not None and locked_at is not None and said_at >= locked_at


def keep_in_touch(application: Application) -> KeepInTouch | None:
    """For the candidate's own page."""
    return KeepInTouch.objects.filter(application=application, ended_at=None, until__gte=timezone.localdate()).first()


def in_touch(who: Person, application: Application) -> KeepInTouch | None:
    return policy.in_touch_visible_to(who).filter(application=application).first()


@dataclass(frozen=True)
class HandOverView:
    """One page for those who welcome a new colleague."""

    strengths: str
    promises: tuple[PromiseView, ...]
    arrangements: tuple[ArrangementView, ...]


def own_hand_over(application: Application) -> HandOver | None:
    return HandOver.objects.filter(application=application).first()


def hand_over(who: Person, application: Application) -> HandOverView | None:
    """Strengths in the new colleague's own words, promises, and arrangements only if they agreed."""
    if not policy.may_read_hand_over(who, application):
        return None
    row = HandOver.objects.filter(application=application).first()
    passed = candidates.arrangements_for([application.pk]).get(application.pk, [])
    return HandOverView(
        row.strengths if row else "",
        tuple(promises.promises_for(who, application)),
        tuple(view for view in passed if not view.pending) if row and row.passes_arrangements else (),
    )


def kept_until(application: Application) -> date | None:
    """The last day on which everything about this candidate is kept; None while an answer is out."""
    kept = keeping.of(application.candidate_id)
    return kept.until if kept else None


def going_for(who: Person) -> list[Keeping]:
    """What goes on which day, the first to go first: for the people partner of each job."""
    return keeping.of_all(policy.kept_visible_to(who))


def partners_of(job: Job) -> list[Person]:
    """Who is told of what goes: the job's people partners, or everyone who holds the role where it named none."""
    named = Person.objects.filter(parts__job=job, parts__part=Part.PEOPLE_PARTNER, closed_at=None)
    return list(named) or [row for row in Person.objects.filter(closed_at=None) if row.holds(Role.PEOPLE_PARTNER)]
