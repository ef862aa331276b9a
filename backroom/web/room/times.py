"""When a conversation runs, how long is left, and which part of it is kept for the candidate's own questions."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from backroom.hiring.scheduling.models import Appointment
from backroom.web.parts import words

EARLY = timedelta(minutes=15)
KEPT = timedelta(minutes=10)
RAIL = 600  # width of the drawn rail, in its own units


@dataclass(frozen=True)
class Course:
    """One conversation in time. The last ten minutes, or the last quarter of a short talk, are the candidate's."""

    begins: datetime
    ends: datetime

    @property
    def length(self) -> timedelta:
        return self.ends - self.begins

    @property
    def theirs(self) -> datetime:
        return self.ends - self.kept

    @property
    def kept(self) -> timedelta:
        return min(KEPT, self.length / 4)

    @property
    def kept_words(self) -> str:
        minutes = round(self.kept.total_seconds() / 60)
        return f"{words.number(minutes).capitalize()} {'minute' if minutes == 1 else 'minutes'} kept"

    @property
    def rail_themes(self) -> int:
        """Where the candidate's part begins on the rail."""
        return round(RAIL * (self.theirs - self.begins) / self.length)

    @property
    def rail_themes_width(self) -> int:
        return self.rail_themes - 2

    @property
    def rail_theirs_width(self) -> int:
        return RAIL - self.rail_themes - 1


def course_of(appointment: Appointment, started_at: datetime | None) -> Course:
    """As agreed; a talk begun on another day or after its time runs as long as agreed, from its beginning."""
    agreed = Course(appointment.starts_at, appointment.ends_at)
    if started_at is None or agreed.begins - EARLY <= started_at < agreed.theirs:
        return agreed
    return Course(started_at, started_at + agreed.length)


def believable(at: datetime, started_at: datetime, now: datetime) -> datetime:
    """The browser's time of a note; a clock that is far off is not believed."""
    slack = timedelta(minutes=5)
    return at if started_at - slack <= at <= now + slack else now
