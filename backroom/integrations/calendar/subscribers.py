"""Writes what was agreed into colleagues' calendars; reads when they are taken, every quarter of an hour."""

from collections.abc import Iterator
from datetime import timedelta
from types import ModuleType
from uuid import UUID

from django.db import transaction

from backroom.hiring.scheduling import entries, queries
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.models import CalendarAccount
from backroom.integrations.calendar import client, fake
from backroom.records import clock, encryption, events, work

SUBSCRIBER = "calendar"
WRITE, READ = "calendar.write", "calendar.read"
TALKS = (
    *("interview.scheduled", "interview.moved", "interview.cancelled", "interview.reanchored"),
    *("stop.moved", "stop.host_changed", "stop.declined", "stop.taken_back"),
)
PAUSE = timedelta(minutes=15)
REACH = timedelta(days=90)


def start() -> None:
    events.subscribe(SUBSCRIBER, [*TALKS, "calendar.connected"], hear)
    work.register(WRITE, write, attempts=12)
    work.register(READ, read, attempts=1000)


def hear(event: events.Heard) -> None:
    """Safe to repeat: each edition of an entry is asked for once."""
    of = UUID(event.subject.partition(":")[2])
    with transaction.atomic():
        if event.name == "calendar.connected":
            account = queries.calendar_account(of)
            if account:
                _ask_read(account, 0)
            return
        was = event.facts.get("was")
        for person, uid, edition in _concerned(of, UUID(str(was)) if was else None, event.facts.get("stop")):
            if queries.calendar_account(person):
                work.ask(
                    WRITE, key=f"{uid}:{edition}:{str(person)[:8]}", person=person, talk=of, entry=uid.partition("@")[0]
                )


def write(task: work.Task) -> None:
    """The entry as it stands now, or its removal. A later edition that is written already is not undone."""
    account = queries.calendar_account(UUID(str(task.facts["person"])))
    entry = _entry(UUID(str(task.facts["talk"])), str(task.facts["entry"]))
    if account is None or entry is None:
        return
    way, known = _way(account)
    try:
        if entry.cancelled or not _is_theirs(account, task):
            way.delete(known, entry.uid)
        else:
            way.put(known, entry.uid, entries.written([entry]))
    except client.Refused as error:
        raise work.Hopeless(str(error)) from None


def read(task: work.Task) -> None:
    """Replaces the busy times that this calendar told last; asks for the next reading."""
    account = CalendarAccount.objects.filter(pk=UUID(str(task.facts["account"]))).select_related("person").first()
    if account is None or not account.person.is_active:
        return
    way, known = _way(account)
    now = clock.now()
    try:
        found = way.busy(known, now, now + REACH)
    except client.Refused as error:
        raise work.Hopeless(str(error)) from None
    told = [(row.starts_at, row.ends_at) for row in account.person.busy_times.filter(source="calendar")]
    own = _own(account)
    others = [span for span in found if span not in own]
    if others != told:
        setup.set_busy(by=events.SYSTEM, owner=account.person, spans=others, source="calendar")
    with transaction.atomic():
        _ask_read(account, int(task.facts["turn"] or 0) + 1, now + PAUSE)


def _own(account: CalendarAccount) -> set[object]:
    """Our own entries come back as busy; they are claims already, and a moved talk must not be in its own way."""
    return {(row.starts_at, row.ends_at) for row in queries.claimed_by(account.person)}


def _ask_read(account: CalendarAccount, turn: int, due_at: object = None) -> None:
    work.ask(READ, key=f"{account.pk}:{turn}", due_at=due_at, account=account.pk, turn=turn)  # type: ignore[arg-type]


def _is_theirs(account: CalendarAccount, task: work.Task) -> bool:
    """Not once somebody else was asked for the stop."""
    kind, _, pk = str(task.facts["entry"]).partition("-")
    stop = queries.stop(UUID(pk)) if kind == "stop" else None
    return stop is None or stop.host_id == account.person_id


def _concerned(talk: UUID, was: UUID | None, stop_id: object) -> Iterator[tuple[UUID, str, int]]:
    """`was`: who hosted the stop of that id before."""
    appointment = queries.appointment(talk)
    if appointment is None:
        return
    if was:
        yield was, entries.uid("stop", stop_id), appointment.sequence
    yield appointment.interviewer_id, entries.uid("talk", appointment.pk), appointment.sequence
    for stop in queries.all_stops_of(appointment):
        if stop.host_id:
            yield stop.host_id, entries.uid("stop", stop.pk), stop.sequence


def _entry(talk: UUID, entry: str) -> entries.Entry | None:
    appointment = queries.appointment(talk)
    if appointment is None:
        return None
    if entry.startswith("talk-"):
        return entries.for_interviewer(appointment, queries.stops_of(appointment))
    stop = queries.stop(UUID(entry.removeprefix("stop-")))
    return entries.for_host(stop) if stop else None


def _way(account: CalendarAccount) -> tuple[ModuleType, client.Account]:
    password = encryption.unseal_own(bytes(account.password), where=f"calendar:{account.pk}")
    known = client.Account(account.url, account.username, password)
    return (fake if account.url.startswith("folder:") else client), known
