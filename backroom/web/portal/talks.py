"""The candidate's conversations as their page tells them: when, where, with whom, in which state."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.utils.translation import gettext as _

from backroom.hiring.interviews.models import Interview
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment, OfferedStop
from backroom.hiring.scheduling.queries import Stretch
from backroom.hiring.scheduling.setup.models import Place
from backroom.people.models import Person
from backroom.records import clock
from backroom.web.parts import words, zones

FORGOTTEN = timedelta(hours=2)  # a talk begun and never ended counts as held from then on


@dataclass(frozen=True)
class Stop:
    """One step of how it will go."""

    at: datetime
    title: str
    detail: str = ""


@dataclass(frozen=True)
class Talk:
    """One conversation: planned, on now, over, held or called off."""

    pk: UUID
    appointment: Appointment
    own_time: str  # the same moment on the candidate's own clocks, where those differ
    around: tuple[OfferedStop, ...]
    state: str  # ahead, now, over, held, cancelled
    starts_at: datetime
    ends_at: datetime
    held_on: datetime  # when it was begun, which may be another day than agreed
    length: str
    interviewer: Person
    place: Place
    stops: tuple[Stop, ...]


def interview_of(row: Appointment) -> Interview | None:
    return getattr(row, "interview", None)


def talk(row: Appointment, themes: int) -> Talk:
    begun = interview_of(row)
    return Talk(
        pk=row.pk,
        appointment=row,
        own_time=_own_time(row),
        around=tuple(stop for stop in row.offered_stops.all() if not stop.withdrawn_at),
        state=_state(row),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        held_on=begun.started_at if begun else row.starts_at,
        length=_length(row.minutes),
        interviewer=row.interviewer,
        place=row.place,
        stops=tuple(_stop(stretch, row.interviewer.first_name, themes) for stretch in scheduling.agenda(row)),
    )


def _own_time(row: Appointment) -> str:
    """Said only where the clocks of the Place and of the candidate differ then."""
    here, there = row.candidate_zone, row.zone or zones.chosen(None)
    if not here or zones.offset(row.starts_at, here) == zones.offset(row.starts_at, there):
        return ""
    return _("%(when)s in %(city)s") % {"when": zones.span(row.starts_at, row.ends_at, here), "city": zones.city(here)}


def _state(row: Appointment) -> str:
    interview, now = interview_of(row), clock.now()
    if interview:
        return "held" if interview.ended_at or now > row.ends_at + FORGOTTEN else "now"
    if row.cancelled_at:
        return "cancelled"
    return "ahead" if now < row.ends_at else "over"


def _stop(stretch: Stretch, first_name: str, themes: int) -> Stop:
    many, minutes = words.number(themes).capitalize(), words.number(stretch.minutes).capitalize()
    about = _("%(n)s themes, in whatever order they come up") % {"n": many} if themes > 1 else ""
    kept = _("%(n)s minutes are kept for you") % {"n": minutes} if stretch.minutes > 1 else ""
    title, detail = {
        "settle": (_("Settling in"), ""),
        "themes": (_("You and %(who)s talk") % {"who": first_name}, about),
        "questions": (_("Your questions"), kept),
        "next": (_("What happens next"), _("How it goes on, and how you hear")),
    }[stretch.what]
    return Stop(stretch.at, title, detail)


def stage(talks: tuple[Talk, ...]) -> str:
    states = {talk.state for talk in talks}
    if states & {"ahead", "now", "over"}:
        return "booked"
    return "held" if "held" in states else "cancelled" if "cancelled" in states else "none"


def shown(stage: str, talks: tuple[Talk, ...]) -> tuple[Talk, ...]:
    """The conversations that matter now: of several called off, the last one."""
    if stage == "cancelled":
        return talks[-1:]
    states = {"booked": ("ahead", "now", "over"), "held": ("held",), "letter": ("ahead", "now")}.get(stage, ())
    return tuple(talk for talk in talks if talk.state in states)


def _length(minutes: int) -> str:
    spoken = {30: _("Half an hour"), 60: _("An hour"), 90: _("An hour and a half"), 120: _("Two hours")}
    return spoken.get(minutes, _("%(n)s minutes") % {"n": minutes})
