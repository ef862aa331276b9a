"""What comes next for each candidate, in words; candidates stand in this order and in no other."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from backroom.engines.times import zones
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.candidates.queries import LinkState
from backroom.hiring.decisions import queries as decisions
from backroom.hiring.decisions.models import Decision
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person
from backroom.records import clock
from backroom.web.parts import words


@dataclass(frozen=True)
class Step:
    """The next step of one application: a tag, a line about it, and where it stands in the list."""

    application: Application
    icon: str
    tag: str
    line: str
    due: bool
    rank: int
    at: datetime


@dataclass(frozen=True)
class Known:
    """What was read once for all applications of a page. `talks` are the live ones this person may see."""

    who: Person
    now: datetime
    talks: dict[UUID, list[Appointment]]
    links: dict[UUID, LinkState]
    decided: dict[UUID, Decision]
    to_write: set[UUID]
    complete: set[UUID]


def steps_of(who: Person, applications: list[Application]) -> list[Step]:
    """In a fixed number of queries. A conversation ahead comes first, then what is owed; what is closed comes last."""
    if not applications:
        return []
    known = read(who, applications)
    return sorted((step(known, application) for application in applications), key=lambda s: (s.rank, s.at))


def read(who: Person, applications: list[Application]) -> Known:
    ids = [application.pk for application in applications]
    talks: dict[UUID, list[Appointment]] = {}
    rows = scheduling.appointments_of(who).filter(application_id__in=ids, cancelled_at=None)
    for appointment in rows.prefetch_related(None):
        talks.setdefault(appointment.application_id, []).append(appointment)
    closed = decisions.decisions_of(who).filter(application_id__in=ids).select_related("application__letter")
    due = evidence.awaiting_write_up(who).filter(application_id__in=ids)
    return Known(
        who=who,
        now=clock.now(),
        talks=talks,
        links=candidates.link_states(ids),
        decided={decision.application_id: decision for decision in closed},
        to_write=set(due.values_list("application_id", flat=True)),
        complete=evidence.complete_ids(ids),
    )


def when(at: datetime, now: datetime) -> str:
    """today, 14:00; Thursday 26 November, 10:30"""
    at, now = timezone.localtime(at), timezone.localtime(now)
    apart = (at.date() - now.date()).days
    day = words.whole_days(apart) if abs(apart) <= 1 else words.day(at)
    return f"{day}, {zones.clock(at)}"


def step(known: Known, application: Application) -> Step:
    decision = known.decided.get(application.pk)
    if decision:
        return _decided(application, decision)
    talks = known.talks.get(application.pk, [])
    live = [talk for talk in talks if not _over(talk)]
    if live:
        return _ahead(known, application, live[0])
    if talks:
        return _held(known, application, talks[-1])
    return _without_time(known, application)


def _over(talk: Appointment) -> bool:
    return hasattr(talk, "interview") and talk.interview.ended_at is not None


def _ahead(known: Known, application: Application, talk: Appointment) -> Step:
    whom = "you" if talk.interviewer_id == known.who.pk else talk.interviewer.name
    line = f"Conversation with {whom} in {talk.place.name}"
    if talk.place.kind == "phone":
        line = f"Conversation with {whom} by phone"
    if hasattr(talk, "interview"):
        return Step(application, "clock", "in progress", line, True, 0, talk.starts_at)
    at = when(talk.starts_at, known.now)
    if talk.ends_at < known.now:
        return Step(application, "clock", "not begun", f"Planned with {whom} for {at}.", True, 1, talk.starts_at)
    today = timezone.localtime(talk.starts_at).date() == timezone.localtime(known.now).date()
    return Step(application, "clock" if today else "calendar", at, line, today, 0, talk.starts_at)


def _held(known: Known, application: Application, talk: Appointment) -> Step:
    ended = talk.interview.ended_at or talk.ends_at
    day = words.day(timezone.localtime(ended))
    if application.pk in known.to_write:
        return Step(application, "pen", "write-up due", f"You talked on {day}.", True, 2, ended)
    if application.pk in known.complete:
        return Step(application, "scales", "to decide", "All scorecards are in.", True, 4, ended)
    return Step(
        application, "waiting", "being read", f"Talked on {day}. Not all scorecards are in yet.", False, 3, ended
    )


def _decided(application: Application, decision: Decision) -> Step:
    letter = getattr(decision.application, "letter", None)
    day = words.day(timezone.localtime(decision.decided_at))
    if letter is None or letter.published_at is None:
        line = f"Decided on {day}, not told yet."
        return Step(application, "pen", "letter due", line, True, 5, decision.decided_at)
    told = words.day(timezone.localtime(letter.published_at))
    return Step(application, "check", "answered", f"Letter shown on {told}.", False, 8, decision.decided_at)


def _without_time(known: Known, application: Application) -> Step:
    link = known.links.get(application.pk)
    if link is None:
        line = "No private link sent yet."
    elif not link.usable:
        line = "The private link has ended."
    else:
        sent = words.whole_days((timezone.localtime(link.sent_at).date() - timezone.localtime(known.now).date()).days)
        line = f"Private link sent {sent}, {'opened' if link.opened_at else 'not opened yet'}."
    return Step(application, "calendar", "no time yet", line, False, 6, application.added_at)
