"""Which messages follow from an event, and the sending of each: at least once, under one Message-ID."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.scheduling import queries
from backroom.hiring.scheduling.models import Appointment, OfferedStop, TimeRequest
from backroom.integrations.mail import client
from backroom.integrations.mail.talks import letters
from backroom.records import clock, events, work

SUBSCRIBER = "mail.talks"
KIND = "mail.talk"
TALKS = ("interview.scheduled", "interview.moved", "interview.cancelled", "interview.ended")
NAMES = ("time.requested", "link.sent", *TALKS)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
REMINDERS = 7  # of a scorecard, one a day
STALE = timedelta(days=2)
HOSTS = {"agreed": "host_brief", "moved": "host_changed", "off": "host_called_off"}
LEADS = {"agreed": "interviewer_agreed", "moved": "interviewer_changed", "off": "interviewer_called_off"}


@dataclass(frozen=True)
class Due:
    """One message to be sent: what, about which row, as of which of its editions, and when."""

    kind: str
    of: UUID
    edition: int = 0
    at: datetime | None = None

    @property
    def key(self) -> str:
        return f"{self.kind.replace('_', '-')}-{self.of.hex}-{self.edition}"


def start() -> None:
    events.subscribe(SUBSCRIBER, NAMES, hear)
    work.register(KIND, send, attempts=12)


def hear(event: events.Heard) -> None:
    """Safe to repeat: the same message is asked for once."""
    with transaction.atomic():
        for due in _due(event):
            _ask(due)


def send(task: work.Task) -> None:
    """What has changed meanwhile, or is over, is not said any more. Raises what makes work try again."""
    due = Due(str(task.facts["what"]), UUID(str(task.facts["of"])), int(task.facts["edition"] or 0))
    letter = _letter(due)
    if letter is None:
        return
    try:
        client.send(letter)
    except client.Undeliverable as error:
        raise work.Hopeless(str(error)) from None
    if due.kind == "scorecard_reminder" and due.edition < REMINDERS:
        with transaction.atomic():
            _ask(Due(due.kind, due.of, due.edition + 1, clock.now() + DAY))


def _ask(due: Due) -> None:
    work.ask(KIND, key=due.key, due_at=due.at, what=due.kind, of=due.of, edition=due.edition)


def _due(event: events.Heard) -> Iterator[Due]:
    subject = event.subject.partition(":")[2]
    if event.name == "time.requested":
        yield Due("time_request", UUID(subject))
    elif event.name == "link.sent":
        yield from _with_the_link(UUID(event.application))
    elif (appointment := queries.appointment(UUID(subject))) is None:
        return
    elif event.name == "interview.ended":
        yield Due("thanks", appointment.pk)
        yield Due("scorecard_reminder", appointment.pk, 1, clock.now() + HOUR)
    else:
        yield from _of_talk(appointment, event.name, event.actor.startswith("candidate:"))


def _with_the_link(application_id: UUID) -> Iterator[Due]:
    """Agreed before there was a way in: the invitation goes with the first link."""
    for row in Appointment.objects.filter(application_id=application_id, cancelled_at=None, ends_at__gt=clock.now()):
        yield Due("invitation", row.pk, row.sequence)
        yield Due("reminder", row.pk, row.sequence, row.starts_at - DAY)
    for request in TimeRequest.objects.filter(application_id=application_id, closed_at=None):
        yield Due("time_request", request.pk)


def _of_talk(appointment: Appointment, name: str, by_candidate: bool) -> Iterator[Due]:
    edition = appointment.sequence
    what = {"interview.scheduled": "agreed", "interview.moved": "moved"}.get(name, "off")
    if candidates.usable_link_of(appointment.application_id):
        first = "confirmation" if by_candidate else "invitation"
        yield Due({"agreed": first, "moved": "change"}.get(what, "cancellation"), appointment.pk, edition)
        if what != "off":
            yield Due("reminder", appointment.pk, edition, appointment.starts_at - DAY)
    yield Due(LEADS[what], appointment.pk, edition)
    for stop in queries.all_stops_of(appointment):
        yield Due(HOSTS[what], stop.pk, edition)


def _letter(due: Due) -> client.Letter | None:
    if due.kind == "time_request":
        return _request(due)
    if due.kind in HOSTS.values():
        return _to_host(due)
    appointment = queries.appointment(due.of)
    if appointment is None or not _still_so(due, appointment):
        return None
    if due.kind in LEADS.values() or due.kind == "scorecard_reminder":
        return letters.to_interviewer(due.kind, due.key, appointment)
    link = candidates.usable_link_of(appointment.application_id)
    return letters.to_candidate(due.kind, due.key, appointment, link) if link else None


def _still_so(due: Due, appointment: Appointment) -> bool:
    """Nothing about an older edition, nothing after the fact, and nothing to a colleague who has left."""
    now, interview = clock.now(), getattr(appointment, "interview", None)
    if due.kind == "thanks":
        return bool(interview and interview.ended_at and interview.ended_at > now - STALE)
    if due.kind == "scorecard_reminder":
        mine = evidence.awaiting_write_up(appointment.interviewer).filter(pk=appointment.pk)
        return mine.exists() and appointment.ends_at > now - (REMINDERS + 1) * DAY
    if appointment.sequence != due.edition or appointment.ends_at < now:
        return False
    called_off = due.kind in letters.CANCELS
    reminds = due.kind != "reminder" or (interview is None and now < appointment.starts_at)
    return called_off == (appointment.cancelled_at is not None) and reminds and appointment.interviewer.is_active


def _to_host(due: Due) -> client.Letter | None:
    stop: OfferedStop | None = queries.stop(due.of)
    if stop is None or stop.host is None or not stop.host.is_active or stop.ends_at < clock.now():
        return None
    if stop.appointment.sequence != due.edition or (due.kind == "host_called_off") != (stop.withdrawn_at is not None):
        return None
    return letters.to_host(due.kind, due.key, stop)


def _request(due: Due) -> client.Letter | None:
    rows = TimeRequest.objects.filter(pk=due.of, closed_at=None)
    request = rows.select_related("application__job", "interviewer", "sent_by").first()
    link = candidates.usable_link_of(request.application_id) if request else None
    return letters.asking(due.key, request, link) if request and link else None
