"""When a conversation runs, how long is left, and which part of it is kept for the candidate's own questions."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.web.parts import words

EARLY = timedelta(minutes=15)
RAIL = 600  # width of the drawn rail, in its own units


@dataclass(frozen=True)
class Course:
    """One conversation in time; from `theirs` on, `kept` is the candidate's, as the kit and their page say."""

    begins: datetime
    ends: datetime
    theirs: datetime
    kept: timedelta

    @property
    def length(self) -> timedelta:
        return self.ends - self.begins

    @property
    def theirs_end(self) -> datetime:
        return self.theirs + self.kept

    @property
    def kept_words(self) -> str:
        minutes = round(self.kept.total_seconds() / 60)
        return f"{words.number(minutes).capitalize()} {'minute' if minutes == 1 else 'minutes'} kept"

    @property
    def rail(self) -> list[tuple[str, int, int]]:
        """What is drawn: the themes, the candidate's time, what is left for parting; as (class, from, width)."""
        cuts = [0, self._at(self.theirs), self._at(self.theirs_end), RAIL]
        parts = zip(("rest", "kept", "rest"), cuts, cuts[1:], strict=False)
        return [(name, start + 1, max(0, end - start - 2)) for name, start, end in parts]

    def _at(self, moment: datetime) -> int:
        return round(RAIL * (moment - self.begins) / self.length)


def course_of(appointment: Appointment, started_at: datetime | None) -> Course:
    """As agreed; a talk begun on another day or after its time runs as long as agreed, from its beginning."""
    (asked,) = [stretch for stretch in scheduling.agenda(appointment) if stretch.what == "questions"]
    begins, length = appointment.starts_at, appointment.ends_at - appointment.starts_at
    before, kept = asked.at - begins, timedelta(minutes=asked.minutes)
    if started_at is not None and not begins - EARLY <= started_at < asked.at:
        begins = started_at
    return Course(begins, begins + length, begins + before, kept)


def believable(at: datetime, started_at: datetime, now: datetime) -> datetime:
    """The browser's time of a note; a clock that is far off is not believed."""
    slack = timedelta(minutes=5)
    return at if started_at - slack <= at <= now + slack else now
