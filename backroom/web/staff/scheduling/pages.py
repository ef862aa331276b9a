"""Puts the pages of agreed times together: the list, the kit, the form with what is arranged."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.forms import Form
from django.urls import reverse
from django.utils import timezone

from backroom.engines.times import zones
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.candidates.queries import ArrangementView
from backroom.hiring.cards import queries as cards
from backroom.hiring.cards.queries import WishView
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.fit import queries as fit
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.guides import queries as guides
from backroom.hiring.guides.models import Guide, ProbeKind
from backroom.hiring.interviews import policy as interviews
from backroom.hiring.interviews import queries as interview_queries
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling import free, policy, queries
from backroom.hiring.scheduling.models import Appointment, OfferedStop
from backroom.hiring.scheduling.setup.models import PlaceKind
from backroom.people.models import Person
from backroom.records import clock
from backroom.web.parts import words
from backroom.web.staff.candidates.page import people_partner
from backroom.web.staff.scheduling.forms import typed

GRACE = timedelta(hours=12)


@dataclass(frozen=True)
class Row:
    """One conversation in the list, with its state in words."""

    appointment: Appointment
    icon: str
    state: str
    mine: bool


@dataclass(frozen=True)
class Stop:
    """A line of the agenda."""

    at: datetime
    title: str
    unrated: bool = False


@dataclass(frozen=True)
class Kit:
    """One sheet to read before the talk."""

    appointment: Appointment
    job: Job
    guide: Guide | None
    arrangements: list[ArrangementView]
    on_it: str
    stops: list[Stop]
    around: list[OfferedStop]
    questions: list[CandidateQuestion]
    wishes: list[WishView]
    drawbacks: list[str]
    probe_kinds: list[str]
    may_open_room: bool
    day: str
    printed_at: datetime


def since() -> datetime:
    """A talk that is late, or not ended by hand, still counts as coming for half a day."""
    return clock.now() - GRACE


def when(appointment: Appointment) -> str:
    at = timezone.localtime(appointment.starts_at)
    return f"{words.day(at)}, {zones.clock(at)}"


def row(who: Person, appointment: Appointment) -> Row:
    interview = getattr(appointment, "interview", None)
    if appointment.cancelled_at:
        state = ("cross", "called off")
    elif interview and interview.ended_at:
        state = ("check", "held")
    elif interview:
        state = ("clock", "in progress")
    elif appointment.ends_at < clock.now():
        state = ("open", "not begun")
    else:
        state = ("calendar", "agreed")
    return Row(appointment, *state, appointment.interviewer_id == who.pk)


def kit(who: Person, appointment: Appointment) -> Kit:
    application = appointment.application
    guide = _guide(appointment)
    themes = len(guide.themes.all()) if guide else 0
    return Kit(
        appointment=appointment,
        job=application.job,
        guide=guide,
        arrangements=candidates.arrangements_for([application.pk]).get(application.pk, []),
        on_it=people_partner(application.job),
        stops=_stops(appointment, themes),
        around=queries.stops_of(appointment),
        questions=fit.questions_for(who, application),
        wishes=cards.shared_wishes(who, application),
        drawbacks=[drawback.text for drawback in application.job.drawbacks.all()],
        probe_kinds=[label for _, label in ProbeKind.choices],
        may_open_room=interviews.may_open_room(who, appointment),
        day=_day(appointment),
        printed_at=clock.now(),
    )


def to_agree(who: Person, application: Application, form: Form) -> dict[str, Any]:
    """What is arranged stands beside the form: the minutes are added by whoever agrees the time."""
    return {
        "form": form,
        "application": application,
        "arrangements": candidates.arrangements_for([application.pk]).get(application.pk, []),
        "on_it": people_partner(application.job),
        "opened": evidence.opened_by(application),
        "may_add_place": policy.may_add_place(who),
        "section": "jobs",
    }


def usual_minutes(application: Application) -> int:
    """The job's length, and what was arranged on top; a person can change it."""
    return free.wanted(application, PlaceKind.IN_PERSON).minutes


def offered(begin: str, interviewer: str) -> dict[str, Any]:
    """Filled in from a stretch that the candidate offered."""
    try:
        found = typed(datetime.fromisoformat(begin))
    except (ValueError, OverflowError):
        return {}
    return found | ({"interviewer": interviewer} if interviewer else {})


def way_back(who: Person, application_id: str) -> str:
    """To the form one came from, if one may see that candidate; else to the list."""
    try:
        wanted = UUID(application_id)
    except ValueError:
        return reverse("interviews")
    known = candidates.applications_of(who).filter(pk=wanted).exists()
    return reverse("schedule", args=[wanted]) if known else reverse("interviews")


def _guide(appointment: Appointment) -> Guide | None:
    """The version it was begun with; before that, the newest."""
    interview = getattr(appointment, "interview", None)
    return interview_queries.guide_of(interview) if interview else guides.current(appointment.application.job)


def _day(appointment: Appointment) -> str:
    at, today = timezone.localtime(appointment.starts_at), timezone.localtime(clock.now())
    apart = (at.date() - today.date()).days
    return words.whole_days(apart).capitalize() if abs(apart) <= 1 else words.day(at)


def _stops(appointment: Appointment, themes: int) -> list[Stop]:
    counted = f"{words.number(themes).capitalize()} theme{'' if themes == 1 else 's'}" if themes else "Themes"
    found = []
    for stretch in queries.agenda(appointment):
        title = {
            "settle": "Settling in",
            "themes": f"{counted}, in any order",
            "questions": f"Their own questions, {words.number(stretch.minutes)} minutes kept",
            "next": "What happens next",
        }[stretch.what]
        found.append(Stop(stretch.at, title, unrated=stretch.what == "settle"))
    return found
