"""Which messages follow from an event, and the sending of each: at least once, under one Message-ID."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.scheduling import policy, queries
from backroom.hiring.scheduling.models import Appointment, OfferedStop, TimeRequest
from backroom.integrations.mail import client
from backroom.integrations.mail.talks import letters
from backroom.people import queries as people
from backroom.records import clock, events, work

SUBSCRIBER = "mail.talks"
KIND = "mail.talk"
TALKS = {
    "interview.scheduled": "agreed",
    "interview.moved": "moved",
    "interview.cancelled": "off",
    "interview.reanchored": "clocks",
}
STOPS = ("stop.moved", "stop.host_changed", "stop.declined", "stop.taken_back")
NAMES = ("time.requested", "link.sent", "stop.replied", "interview.ended", "interview.clock_clash", *TALKS, *STOPS)
OPEN = {"declined": "host_declined", "proposed": "host_proposed"}  # answers that leave something to do
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
REMINDERS = 7  # of a scorecard, one a day
STALE = timedelta(days=2)
HOSTS = {
    **{"agreed": "host_brief", "moved": "host_changed", "off": "host_called_off", "clocks": "host_clocks"},
    **{"set": "host_agreed", "day before": "host_reminder"},
}
LEADS = {
    **{"agreed": "interviewer_agreed", "moved": "interviewer_changed", "off": "interviewer_called_off"},
    **{"clocks": "interviewer_clocks", "clash": "interviewer_clash", "around": "interviewer_around"},
    **{"day before": "interviewer_reminder"},
}
CANDIDATES = {"moved": "change", "off": "cancellation", "clocks": "clocks_changed", "around": "around_changed"}


@dataclass(frozen=True)
class Due:
    """One message to be sent: what, about which row, as of which of its editions, and when. `to`: a colleague who has
    nothing to do with that row any more."""

    kind: str
    of: UUID
    edition: int = 0
    at: datetime | None = None
    to: UUID | None = None

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
    to = task.facts.get("to")
    edition = int(task.facts["edition"] or 0)
    due = Due(str(task.facts["what"]), UUID(str(task.facts["of"])), edition, to=UUID(str(to)) if to else None)
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
    facts: dict[str, events.Fact] = {"what": due.kind, "of": due.of, "edition": due.edition}
    work.ask(KIND, key=due.key, due_at=due.at, **facts | ({"to": due.to} if due.to else {}))


def _due(event: events.Heard) -> Iterator[Due]:
    subject = event.subject.partition(":")[2]
    if event.name == "time.requested":
        yield Due("time_request", UUID(subject))
    elif event.name == "link.sent":
        yield from _with_the_link(UUID(event.application))
    elif event.name == "stop.replied":
        if kind := OPEN.get(str(event.facts["reply"])):
            yield Due(kind, UUID(subject), event.seq)
    elif (appointment := queries.appointment(UUID(subject))) is None:
        return
    elif event.name == "interview.ended":
        yield Due("thanks", appointment.pk)
        yield Due("scorecard_reminder", appointment.pk, 1, clock.now() + HOUR)
    elif event.name == "interview.clock_clash":
        yield Due(LEADS["clash"], appointment.pk, appointment.sequence)
    elif event.name in STOPS:
        yield from _of_stop(appointment, event)
    else:
        by_candidate = event.actor.startswith("candidate:")
        yield from _of_talk(appointment, TALKS[event.name], by_candidate, bool(event.facts.get("moved", True)))


def _with_the_link(application_id: UUID) -> Iterator[Due]:
    """Agreed before there was a way in: the invitation goes with the first link."""
    for row in Appointment.objects.filter(application_id=application_id, cancelled_at=None, ends_at__gt=clock.now()):
        yield Due("invitation", row.pk, row.sequence)
        yield from _reminder("reminder", row.pk, row.sequence, row.starts_at)
    for request in TimeRequest.objects.filter(application_id=application_id, closed_at=None):
        yield Due("time_request", request.pk)


def _of_talk(appointment: Appointment, what: str, by_candidate: bool, there: bool) -> Iterator[Due]:
    """`there`: on the clocks of the Place, too, and not on the candidate's alone."""
    first = {"agreed": "confirmation" if by_candidate else "invitation"}
    yield from _to_the_two(appointment, (first | CANDIDATES)[what], LEADS[what] if there else "")
    if there:
        for stop in queries.all_stops_of(appointment):
            yield from _to_its_host(stop, what)


def _of_stop(appointment: Appointment, event: events.Heard) -> Iterator[Due]:
    """The visit reads otherwise now; of the hosts only the one whose stop it is has anything to do."""
    yield from _to_the_two(appointment, CANDIDATES["around"], LEADS["around"])
    stop = queries.stop(UUID(str(event.facts["stop"])))
    if stop is None:
        return
    if was := event.facts.get("was"):
        yield Due("host_released", stop.pk, stop.sequence, to=UUID(str(was)))
    yield from _to_its_host(stop, "set" if event.name == "stop.moved" else "agreed")


def _to_the_two(appointment: Appointment, candidate: str, lead: str) -> Iterator[Due]:
    pk, edition = appointment.pk, appointment.sequence
    stands = appointment.cancelled_at is None
    if candidates.usable_link_of(appointment.application_id):
        yield Due(candidate, pk, edition)
        if stands:
            yield from _reminder("reminder", pk, edition, appointment.starts_at)
    if lead:
        yield Due(lead, pk, edition)
    if stands:
        yield from _reminder(LEADS["day before"], pk, edition, appointment.starts_at)


def _to_its_host(stop: OfferedStop, what: str) -> Iterator[Due]:
    if stop.host_id is None:
        return
    yield Due(HOSTS[what if stop.stands else "off"], stop.pk, stop.sequence)
    if stop.stands:
        yield from _reminder(HOSTS["day before"], stop.pk, stop.sequence, stop.starts_at)


def _reminder(kind: str, of: UUID, edition: int, begins_at: datetime) -> Iterator[Due]:
    """None for what was agreed less than a day ahead: nobody has forgotten it yet, and tomorrow it is not."""
    if begins_at - DAY > clock.now():
        yield Due(kind, of, edition, begins_at - DAY)


def _letter(due: Due) -> client.Letter | None:
    if due.kind == "time_request":
        return _request(due)
    if due.kind in OPEN.values():
        return _to_whoever_agreed(due)
    if due.kind in HOSTS.values() or due.kind == "host_released":
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
    reminder = due.kind in ("reminder", LEADS["day before"])
    reminds = not reminder or (interview is None and now < appointment.starts_at)
    return called_off == (appointment.cancelled_at is not None) and reminds and appointment.interviewer.is_active


def _to_whoever_agreed(due: Due) -> client.Letter | None:
    """As long as that is the answer, and they still run the job."""
    stop = queries.stop(due.of)
    if stop is None or not stop.stands or stop.ends_at < clock.now() or OPEN.get(stop.reply) != due.kind:
        return None
    told = stop.appointment.agreed_by
    runs = policy.may_schedule(told, stop.application)
    return letters.of_an_answer(due.kind, due.key, stop, told) if runs else None


def _to_host(due: Due) -> client.Letter | None:
    """Of a stop that was theirs, or is; whoever left the team hears only that it is off."""
    stop = queries.stop(due.of)
    if stop is None or stop.ends_at < clock.now():
        return None
    if due.kind == "host_released":
        host = people.person(due.to) if due.to else None
        if host is None or not host.is_active or host.pk == stop.host_id:
            return None
        return letters.to_host(due.kind, due.key, stop, host)
    if stop.host is None or not stop.host.is_active or stop.sequence != due.edition:
        return None
    off = due.kind == HOSTS["off"]
    if off == stop.stands or not (off or policy.may_host(stop.host, stop.application)):
        return None
    return letters.to_host(due.kind, due.key, stop, stop.host)


def _request(due: Due) -> client.Letter | None:
    rows = TimeRequest.objects.filter(pk=due.of, closed_at=None)
    request = rows.select_related("application__job", "interviewer", "sent_by").first()
    link = candidates.usable_link_of(request.application_id) if request else None
    return letters.asking(due.key, request, link) if request and link else None
