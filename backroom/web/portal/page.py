"""Everything one candidate's page shows, read from the chapters in a fixed number of queries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from backroom.hiring.afterwards import policy as afterwards_policy
from backroom.hiring.afterwards import queries as afterwards
from backroom.hiring.afterwards.models import KeepInTouch
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.candidates.queries import OwnArrangement
from backroom.hiring.decisions import answers
from backroom.hiring.decisions import queries as decisions
from backroom.hiring.decisions.answers import Answer
from backroom.hiring.experience import policy as experience
from backroom.hiring.fit import queries as fit
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.guides import queries as guides
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.models import Interview
from backroom.hiring.interviews.queries import AskedOf
from backroom.hiring.jobs import queries as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.promises import queries as promises
from backroom.hiring.promises.queries import PromiseView
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment, OfferedStop, Place, TimeRequest
from backroom.hiring.scheduling.queries import Stretch
from backroom.people.models import Person
from backroom.records import clock
from backroom.web.parts import words, zones

FORGOTTEN = timedelta(hours=2)  # a talk begun and never ended counts as held from then on
SYMBOLS = {"GBP": "£", "EUR": "€", "USD": "$"}


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
    length: str
    interviewer: Person
    place: Place
    stops: tuple[Stop, ...]


@dataclass(frozen=True)
class Names:
    """People as a sentence names them; their number tells the verb."""

    each: tuple[str, ...]

    def __str__(self) -> str:
        first, last = self.each[:-1], self.each[-1:]
        joined = _("and")  # outside the f-string: what gathers the sentences does not look inside one
        return f" {joined} ".join([", ".join(first), *last] if first else last)

    def __len__(self) -> int:
        return len(self.each)


@dataclass(frozen=True)
class Page:
    """What the candidate sees; nothing of other candidates, readers, notes, evidence or ratings is in it."""

    link: PrivateLink
    first_name: str
    asked: tuple[TimeRequest, ...]
    stage: str  # none, booked, cancelled, held, letter
    job: Job
    pay: str
    offers: tuple[tuple[str, str], ...]
    talks: tuple[Talk, ...]
    extra_minutes: int
    writers: Names
    deciders: Names
    partners: Names
    contacts: tuple[Person, ...]
    zone: str
    themes: tuple[str, ...]
    criteria: tuple[tuple[str, str], ...]
    questions: tuple[CandidateQuestion, ...]
    unsent: int
    arrangements: tuple[OwnArrangement, ...]
    promises: tuple[PromiseView, ...]
    may_answer_survey: bool
    answer: Answer | None
    hired: bool
    touch: KeepInTouch | None
    letter: str
    letter_at: datetime | None
    kept: tuple[AskedOf, ...]

    @property
    def agreed_to(self) -> list[str]:
        """What both agreed to have kept of any of the talks, each once."""
        return list(dict.fromkeys(_(asked.purpose.label) for row in self.kept for asked in row.agreed))


def read(link: PrivateLink) -> Page:
    """A fixed number of queries, whatever is on the lists."""
    application = link.application
    job = jobs.with_preview(application.job)
    appointments = scheduling.own_appointments(application)
    arrangements = candidates.own_arrangements(application)
    questions = fit.own_questions(application)
    letter = decisions.published_letter(application)
    ahead = any(not row.cancelled_at and not _interview_of(row) for row in appointments)
    held = None if ahead else next((i for row in reversed(appointments) if (i := _interview_of(row))), None)
    themes = guides.theme_names(job, held.guide_id if held else None)
    talks = tuple(_talk(row, len(themes)) for row in appointments)
    stage = "letter" if letter else _stage(talks)
    shown = _shown(stage, talks)
    deciders, partners = _team(job, Part.MANAGER), _team(job, Part.PEOPLE_PARTNER)
    return Page(
        link=link,
        first_name=application.candidate.first_name,
        asked=tuple(scheduling.open_requests(application)) if job.is_open else (),
        stage=stage,
        job=job,
        pay=_pay(job),
        offers=_offers(job),
        talks=shown,
        extra_minutes=sum(row.extra_minutes for row in arrangements if not row.pending),
        writers=_first_names([talk.interviewer for talk in shown] or deciders),
        deciders=_names(deciders),
        partners=_names(partners),
        contacts=partners or deciders,
        zone=_zone(),
        themes=themes,
        criteria=jobs.criteria(job, held.rubric_id if held else None),
        questions=tuple(questions),
        unsent=sum(question.sent_at is None for question in questions),
        arrangements=tuple(arrangements),
        promises=tuple(promises.own_promises(application)),
        may_answer_survey=stage in ("held", "letter") and experience.may_answer(link),
        answer=answers.answer_due(application) if stage == "held" else None,
        hired=letter is not None and afterwards_policy.is_hired(application),
        touch=afterwards.keep_in_touch(application) if letter else None,
        letter=letter[0] if letter else "",
        letter_at=letter[1] if letter else None,
        kept=tuple(interviews.asked_of(application)),
    )


def _interview_of(row: Appointment) -> Interview | None:
    return getattr(row, "interview", None)


def _talk(row: Appointment, themes: int) -> Talk:
    return Talk(
        pk=row.pk,
        appointment=row,
        own_time=_own_time(row),
        around=tuple(stop for stop in row.offered_stops.all() if not stop.withdrawn_at),
        state=_state(row),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
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
    interview, now = _interview_of(row), clock.now()
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


def _stage(talks: tuple[Talk, ...]) -> str:
    states = {talk.state for talk in talks}
    if states & {"ahead", "now", "over"}:
        return "booked"
    return "held" if "held" in states else "cancelled" if "cancelled" in states else "none"


def _shown(stage: str, talks: tuple[Talk, ...]) -> tuple[Talk, ...]:
    """The conversations that matter now: of several called off, the last one."""
    if stage == "cancelled":
        return talks[-1:]
    states = {"booked": ("ahead", "now", "over"), "held": ("held",), "letter": ("ahead", "now")}.get(stage, ())
    return tuple(talk for talk in talks if talk.state in states)


def _team(job: Job, part: str) -> tuple[Person, ...]:
    return tuple(member.person for member in job.team.all() if member.part == part and member.person.is_active)


def _names(people: Sequence[Person]) -> Names:
    return Names(tuple(dict.fromkeys(person.name for person in people)))


def _first_names(people: Sequence[Person]) -> Names:
    return Names(tuple(dict.fromkeys(person.first_name for person in people)))


def _length(minutes: int) -> str:
    spoken = {30: _("Half an hour"), 60: _("An hour"), 90: _("An hour and a half"), 120: _("Two hours")}
    return spoken.get(minutes, _("%(n)s minutes") % {"n": minutes})


def _pay(job: Job) -> str:
    if job.pay_low is None or job.pay_high is None:
        return ""
    sign = SYMBOLS.get(job.pay_currency, f"{job.pay_currency} ")
    low, high = f"{sign}{job.pay_low:,}", f"{sign}{job.pay_high:,}"
    period = {"hour": _("an hour"), "month": _("a month"), "year": _("a year")}.get(job.pay_period, job.pay_period)
    span = _("%(low)s to %(high)s") % {"low": low, "high": high} if low != high else low
    return f"{span} {period}"


def _offers(job: Job) -> tuple[tuple[str, str], ...]:
    said = (
        (_("Mission"), job.mission),
        (_("Vision"), job.vision),
        (_("Work and life"), job.work_life),
        (_("Growth"), job.growth),
    )
    return tuple((name, text) for name, text in said if text)


def _zone() -> str:
    """The zone of all Places here, by its city: London time."""
    name = timezone.get_current_timezone_name()
    region, _slash, city = name.rpartition("/")
    return _("%(city)s time") % {"city": city.replace("_", " ")} if region and region != "Etc" else name
