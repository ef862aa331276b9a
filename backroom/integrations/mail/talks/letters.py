"""The letters themselves: to the candidate, the interviewer and the host, each with other words and another entry."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.template.loader import render_to_string

from backroom.engines.times import zones
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling import entries, queries
from backroom.hiring.scheduling.models import Appointment, OfferedStop, Reply, TimeRequest
from backroom.integrations.mail import client
from backroom.integrations.mail.talks import texts, times
from backroom.people.models import Person
from backroom.records import clock

INVITES = frozenset(
    (
        *("invitation", "confirmation", "change", "clocks_changed", "around_changed"),
        *("interviewer_agreed", "interviewer_changed", "interviewer_clocks", "interviewer_around"),
        *("host_brief", "host_changed", "host_clocks", "host_agreed"),
    )
)
UNANSWERED = "You have not answered yet: one click there tells those who count on you."
CANCELS = ("cancellation", "interviewer_called_off", "host_called_off", "host_released")


@dataclass(frozen=True)
class Visit:
    """A talk as its reader meets it: from arriving to leaving, in a zone and a language."""

    starts_at: datetime
    ends_at: datetime
    zone: str
    there: str
    language: str


def to_candidate(kind: str, name: str, appointment: Appointment, link: PrivateLink) -> client.Letter:
    stops = [stop for stop in queries.stops_of(appointment) if not stop.as_substitute]
    email = link.application.candidate.email
    entry = entries.for_candidate(appointment, stops, candidates.address_of(link), email)
    zone = appointment.candidate_zone or _zone(appointment)
    visit = Visit(entry.starts_at, entry.ends_at, zone, _zone(appointment), language_of(link))
    tokens = _tokens(appointment, visit) | _candidate_tokens(link) | {"agenda": _agenda(appointment, stops, zone)}
    return _letter(kind, name, appointment, visit.language, tokens, entry, email)


def to_interviewer(kind: str, name: str, appointment: Appointment) -> client.Letter:
    """Without the candidate's name: mailboxes are copied, searched and kept."""
    stops = [stop for stop in queries.stops_of(appointment) if not stop.as_substitute]
    entry = entries.for_interviewer(appointment, stops)
    zone = _zone(appointment)
    visit = Visit(appointment.starts_at, appointment.ends_at, zone, zone, "en")
    tokens = _tokens(appointment, visit) | {
        "kit": entry.url,
        "write_up": f"{settings.BACKROOM_URL}/applications/{appointment.application_id}/write-up/",
        "agenda": _agenda(appointment, stops, zone) if stops else "",
    }
    return _letter(kind, name, appointment, "en", tokens, entry, appointment.interviewer.email)


def to_host(kind: str, name: str, stop: OfferedStop, host: Person) -> client.Letter:
    entry, appointment = entries.for_host(stop), stop.appointment
    if kind == "host_released":
        entry = replace(entry, attendee=host.email, cancelled=True)
    zone = _zone(appointment)
    visit = Visit(stop.starts_at, stop.ends_at, zone, zone, "en")
    tokens = _tokens(appointment, visit) | {
        "host.first_name": client.line(host.first_name),
        "stop": client.line(stop.title),
        "brief": entry.url,
        "not_answered": UNANSWERED if stop.reply == Reply.NEEDS_ACTION else "",
    }
    return _letter(kind, name, appointment, "en", tokens, entry, host.email)


def of_an_answer(kind: str, name: str, stop: OfferedStop, told: Person) -> client.Letter:
    """A host cannot, or could at another time: to whoever agreed the talk, with the page where one click is enough."""
    entry, zone = entries.for_host(stop), _zone(stop.appointment)
    visit = Visit(stop.starts_at, stop.ends_at, zone, zone, "en")
    at, length = stop.proposed_at, stop.ends_at - stop.starts_at
    tokens = _tokens(stop.appointment, visit) | {
        "told.first_name": client.line(told.first_name),
        "host.name": client.line(stop.host.name) if stop.host else "",
        "stop": client.line(stop.title),
        "proposed": times.span(at, at + length, zone, "en") if at else "",
        "application": f"{settings.BACKROOM_URL}/applications/{stop.application_id}/",
    }
    return _letter(kind, name, stop.appointment, "en", tokens, entry, told.email)


def asking(name: str, request: TimeRequest, link: PrivateLink) -> client.Letter:
    interviewer = request.interviewer
    language = language_of(link)
    tokens = _candidate_tokens(link) | {
        "interviewer.name": client.line(interviewer.name),
        "interviewer.line": f", {client.line(interviewer.line)}," if interviewer.line else "",
        "job.title": client.line(request.application.job.title),
        "company": client.line(settings.BACKROOM_COMPANY),
    }
    own = queries.own_words(request.application.job, "time_request")
    subject, text = texts.text("time_request", language, tokens, own)
    candidate = link.application.candidate
    return _sealed(
        candidate.pk, name, candidate.email, request.sent_by.name, request.sent_by.email, subject, text, language
    )


def language_of(link: PrivateLink) -> str:
    """The candidate's own, where there are words in it."""
    language: str = link.application.candidate.language
    return language if language in texts.LANGUAGES else "en"


def _tokens(appointment: Appointment, visit: Visit) -> dict[str, str]:
    interviewer, place = appointment.interviewer, appointment.place
    return {
        "interviewer.name": client.line(interviewer.name),
        "interviewer.first_name": client.line(interviewer.first_name),
        "interviewer.line": f", {client.line(interviewer.line)}," if interviewer.line else "",
        "job.title": client.line(appointment.application.job.title),
        "company": client.line(settings.BACKROOM_COMPANY),
        "day": times.day(visit.starts_at, visit.zone, visit.language),
        "clock": times.clock(visit.starts_at, visit.zone),
        "when": times.span(visit.starts_at, visit.ends_at, visit.zone, visit.language),
        "when_there": times.other(visit.starts_at, visit.ends_at, visit.there, visit.zone, visit.language),
        "place": client.line(", ".join(part for part in (place.name, place.address) if part)),
        "city": zones.city(visit.there),
        "directions": "\n".join(part for part in (place.directions.strip(), place.map_url) if part),
    }


def _candidate_tokens(link: PrivateLink) -> dict[str, str]:
    page = candidates.address_of(link)
    first_name = client.line(link.application.candidate.first_name)
    ways = {"page": page, "time": f"{page}time/", "move": f"{page}move/", "cancel": f"{page}cancel/"}
    return {"candidate.first_name": first_name, **ways}


def _agenda(appointment: Appointment, stops: list[OfferedStop], zone: str) -> str:
    """Every stop with its time and host, the conversation among them."""
    lines = [(appointment.starts_at, f"{appointment.interviewer.name}: {appointment.application.job.title}")]
    lines += [(s.starts_at, s.title + (f", {s.host.name}" if s.host else "")) for s in stops]
    return "\n".join(f"{times.clock(at, zone)} {client.line(what)}" for at, what in sorted(lines)) if stops else ""


def _letter(
    kind: str,
    name: str,
    appointment: Appointment,
    language: str,
    tokens: dict[str, str],
    entry: entries.Entry,
    to: str,
) -> client.Letter:
    application = appointment.application
    own = queries.own_words(application.job, kind) if kind in texts.OWN else ""
    subject, text = texts.text(kind, language, tokens, own)
    sender = appointment.agreed_by
    method = entries.REQUEST if kind in INVITES else entries.CANCEL if kind in CANCELS else ""
    calendar = (method, entries.written([entry], method)) if method else None
    return _sealed(application.candidate_id, name, to, sender.name, sender.email, subject, text, language, calendar)


def _sealed(
    about: UUID,
    name: str,
    to: str,
    reply_name: str,
    reply_to: str,
    subject: str,
    text: str,
    language: str,
    calendar: tuple[str, bytes] | None = None,
) -> client.Letter:
    html = render_to_string(
        "mail/talks/letter.html", {"paragraphs": text.strip().split("\n\n"), "subject": subject, "language": language}
    )
    return client.Letter(about, name, to, reply_name, reply_to, subject, text, html, calendar)


def _zone(appointment: Appointment) -> str:
    return appointment.zone or settings.TIME_ZONE


def preview(kind: str, job: Job, interviewer: Person, own: str) -> tuple[str, str]:
    """(subject, text) with somebody invented in it and addresses that lead nowhere."""
    at = clock.now() + timedelta(days=7)
    start = at.replace(minute=0, second=0, microsecond=0)
    zone, page = settings.TIME_ZONE, f"{settings.BACKROOM_URL}/c/…/"
    tokens = {
        "candidate.first_name": "Dan",
        "interviewer.name": client.line(interviewer.name),
        "interviewer.first_name": client.line(interviewer.first_name),
        "interviewer.line": f", {client.line(interviewer.line)}," if interviewer.line else "",
        "job.title": client.line(job.title),
        "company": client.line(settings.BACKROOM_COMPANY),
        "day": times.day(start, zone, "en"),
        "clock": times.clock(start, zone),
        "when": times.span(start, start + timedelta(hours=1), zone, "en"),
        "place": "Quiet Room 2",
        **{"page": page, "time": f"{page}time/", "move": f"{page}move/", "cancel": f"{page}cancel/"},
    }
    return texts.text(kind, "en", tokens, own)
