"""Everything one candidate's page shows, read from the chapters in a fixed number of queries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

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
from backroom.hiring.interviews.queries import AskedOf
from backroom.hiring.jobs import queries as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.promises import queries as promises
from backroom.hiring.promises.queries import PromiseView
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import TimeRequest
from backroom.people.models import Person
from backroom.web.parts import zones
from backroom.web.portal import talks
from backroom.web.portal.talks import Talk

SYMBOLS = {"GBP": "£", "EUR": "€", "USD": "$"}


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
    ahead = any(not row.cancelled_at and not talks.interview_of(row) for row in appointments)
    held = None if ahead else next((i for row in reversed(appointments) if (i := talks.interview_of(row))), None)
    themes = guides.theme_names(job, held.guide_id if held else None)
    every = tuple(talks.talk(row, len(themes)) for row in appointments)
    stage = "letter" if letter else talks.stage(every)
    shown = talks.shown(stage, every)
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
        zone=zones.house(),
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


def _team(job: Job, part: str) -> tuple[Person, ...]:
    return tuple(member.person for member in job.team.all() if member.part == part and member.person.is_active)


def _names(people: Sequence[Person]) -> Names:
    return Names(tuple(dict.fromkeys(person.name for person in people)))


def _first_names(people: Sequence[Person]) -> Names:
    return Names(tuple(dict.fromkeys(person.first_name for person in people)))


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
