"""Puts the first page together from the chapters' queries: the diary and what waits for this person."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.urls import reverse
from django.utils import timezone

from backroom.hiring.afterwards import queries as afterwards
from backroom.hiring.calibration import queries as calibration
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.queries import ArrangementView
from backroom.hiring.decisions import answers
from backroom.hiring.decisions import queries as decisions
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.fit import queries as fit
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.guides import queries as guides
from backroom.hiring.promises import queries as promises
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person, Role
from backroom.web.parts import words

SOON = timedelta(minutes=15)


@dataclass(frozen=True)
class Talk:
    """One conversation ahead or under way."""

    appointment: Appointment
    arrangements: list[ArrangementView]
    questions: int
    begun: bool
    near: bool


@dataclass(frozen=True)
class ToDo:
    """Something that waits: when, what, where to do it, one line about it."""

    when: str
    due: bool
    what: str
    address: str
    about: str = ""


@dataclass(frozen=True)
class Home:
    """All of the first page."""

    greeting: str
    talks: list[Talk]
    ahead: str  # nothing for those who hold no conversations
    to_dos: list[ToDo]


def home(who: Person, now: datetime) -> Home:
    appointments = scheduling.next_of(who, now - timedelta(hours=12))
    ids = [appointment.application_id for appointment in appointments]
    arranged = candidates.arrangements_for(ids) if ids else {}
    asked = fit.counts(ids) if ids else {}
    talks = [_talk(a, arranged.get(a.application_id, []), asked.get(a.application_id, 0), now) for a in appointments]
    to_dos = _calibration(who, talks, now) + _to_dos(who, now)
    holds = bool(talks) or who.holds(Role.HIRING_MANAGER) or who.holds(Role.INTERVIEWER)
    said = ahead(_days(talks), timezone.localdate(now)) if holds else ""
    return Home(_greeting(now), talks, said, to_dos)


def _talk(appointment: Appointment, arranged: list[ArrangementView], asked: int, now: datetime) -> Talk:
    begun = hasattr(appointment, "interview")
    return Talk(appointment, arranged, asked, begun, begun or appointment.starts_at - SOON <= now)


def _greeting(now: datetime) -> str:
    hour = timezone.localtime(now).hour
    return "Good morning" if hour < 12 else "Good afternoon" if hour < 18 else "Good evening"


def _days(talks: list[Talk]) -> list[date]:
    return [timezone.localdate(talk.appointment.starts_at) for talk in talks]


def ahead(days: list[date], today: date) -> str:
    """How many of these this week, which ends with Sunday; with none, how many in the next."""
    next_monday = today + timedelta(days=7 - today.weekday())
    this_week = sum(day < next_monday for day in days)
    count = this_week or sum(day < next_monday + timedelta(days=7) for day in days)
    which = "next week" if count and not this_week else "this week"
    return f"{words.number(count).capitalize() if count else 'No'} conversation{'' if count <= 1 else 's'} {which}."


def _calibration(who: Person, talks: list[Talk], now: datetime) -> list[ToDo]:
    """Before the first talk, and in each quarter before the next one."""
    ahead = next((talk.appointment for talk in talks if not talk.begun), None)
    waiting = calibration.waits_for(who, timezone.localdate(now)) if ahead else 0
    if not ahead or not waiting:
        return []
    which = "first talk" if not calibration.has_rated_a_whole_set(who) else "next talk"
    what = f"Rate {words.number(waiting)} written answer{'' if waiting == 1 else 's'} before your {which}"
    about = "To see whether everyone reads the anchors alike. Nobody is shown your levels."
    when = f"by {words.day(timezone.localtime(ahead.starts_at))}"
    return [ToDo(when, True, what, reverse("calibration"), about)]


def _to_dos(who: Person, now: datetime) -> list[ToDo]:
    found: list[ToDo] = []
    for interview in evidence.awaiting_write_up(who):
        name = interview.application.candidate.name
        found.append(
            _to_do("write_up", interview.application_id, f"Write up your talk with {name}", interview.ended_at, now)
        )
    for question in fit.owed_by(who):
        found.append(_owed(question))
    for promise in promises.waiting_for(who):
        what = f"Confirm what {promise.application.candidate.first_name} wrote down as promised"
        found.append(_to_do("answers", promise.application_id, what, None, now, promise.application.job.title))
    if who.holds(Role.INTERVIEWER):
        for number, application in enumerate(evidence.awaiting_reading(who), 1):
            about = "Evidence only, names hidden. You see the other scorecard when yours is in."
            what = f"Read and rate: {application.job.title}, conversation {number}"
            found.append(_to_do("reading", application.pk, what, None, now, about))
    for stop in scheduling.stops_hosted_by(who).filter(reply="needs_action", starts_at__gte=now)[:20]:
        about = words.day(timezone.localtime(stop.starts_at))
        what = f"Answer: {stop.title} with {stop.application.candidate.first_name}"
        found.append(_to_do("stop", stop.pk, what, stop.offered_at, now, about))
    if who.holds(Role.PEOPLE_PARTNER):
        for asked in candidates.requests_for(who).filter(arranged_at=None):
            what = f"See to what {asked.application.candidate.first_name} asked for"
            found.append(_to_do("arrangement", asked.pk, what, asked.requested_at, now))
        for request in afterwards.requests_for(who):
            if not request.answered_at:
                what = f"{request.application.candidate.first_name}: {request.kind_label.lower()}"
                found.append(
                    ToDo(f"by {words.day(request.due_on)}", True, what, reverse("request_page", args=[request.pk]))
                )
        for guide in guides.awaiting_approval(who):
            found.append(_to_do("guide", guide.job_id, f"Read and approve the guide: {guide.job.title}", None, now))
    if who.holds(Role.HIRING_MANAGER):
        found += _manager(who, now)
    return found


def _manager(who: Person, now: datetime) -> list[ToDo]:
    found = []
    jobs: dict[UUID, int] = {}
    for application in decisions.open_decisions(who):
        jobs[application.job_id] = jobs.get(application.job_id, 0) + 1
        if jobs[application.job_id] == 1:
            about = "All scorecards are in for at least one conversation."
            found.append(_to_do("compare", application.job_id, f"Decide: {application.job.title}", None, now, about))
    for application, answer in answers.answers_due(who):
        what = f"{application.candidate.first_name} waits for an answer"
        about = "Decide and write, or say that it takes longer, and until when."
        when = f"by {words.day(answer.due_on)}"
        found.append(ToDo(when, True, what, reverse("postpone", args=[application.pk]), about))
    for application in decisions.unanswered(who):
        what = f"Write to {application.candidate.first_name}"
        about = "Decided, but not told yet. Everyone gets an answer."
        found.append(_to_do("letter", application.pk, what, application.decision.decided_at, now, about))
    for application in scheduling.without_time(who):
        what = f"Agree a time with {application.candidate.name}"
        found.append(_to_do("application", application.pk, what, None, now, application.job.title))
    return found


def _owed(question: CandidateQuestion) -> ToDo:
    assert question.due_on is not None, "what is owed has a day"
    what = f"Answer {question.application.candidate.first_name}’s question"
    when = f"by {words.day(question.due_on)}"
    return ToDo(when, True, what, reverse("question_reply", args=[question.pk]), question.application.job.title)


def _to_do(view: str, pk: UUID, what: str, since: datetime | None, now: datetime, about: str = "") -> ToDo:
    when = words.moment(timezone.localtime(since), timezone.localtime(now)) if since else "when you can"
    return ToDo(when, since is not None, what, reverse(view, args=[pk]), about)
