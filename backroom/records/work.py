"""Work that must survive the process: rows that say what is due, leased to one worker, tried again, given up aloud.

The row is the truth. It is asked for inside the action's transaction, claimed in a short one of its own, and the call
runs outside of any. A worker that dies leaves a lease that runs out; whoever comes next takes the work again. So a call
happens at least once and must be safe to repeat: `key` is a name by which the far side can recognise a repetition.
"""

import json
import logging
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import close_old_connections, connection, transaction
from django.db.models import Q, QuerySet
from django.db.utils import Error as DatabaseError

from backroom import later
from backroom.records import clock, events
from backroom.records.models import Work

log = logging.getLogger("backroom.work")

FIRST_PAUSE = timedelta(seconds=5)
LONGEST_PAUSE = timedelta(hours=1)
TICK = 2.0  # seconds between two looks at the table


@dataclass(frozen=True)
class Task:
    """What a call is given. `attempt` counts from 1."""

    kind: str
    key: str
    facts: dict[str, events.Fact]
    attempt: int
    _row: int = field(repr=False)
    _lease: str = field(repr=False)

    def renew(self) -> None:
        """For long work: the lease starts anew. Raises LeaseLost when another worker has taken over."""
        until = clock.now() + _kinds[self.kind].lease
        if not Work.objects.filter(pk=self._row, lease=self._lease).update(leased_until=until):
            raise LeaseLost(self.kind)


class LeaseLost(Exception):
    """Another worker has taken this work over; stop, and leave the rest to it."""


class Hopeless(Exception):
    """Raised by a call when trying again cannot help: the work is given up at once."""


@dataclass(frozen=True)
class Kind:
    call: Callable[[Task], None]
    attempts: int
    lease: timedelta
    slow: bool


_kinds: dict[str, Kind] = {}


def register(
    kind: str,
    call: Callable[[Task], None],
    *,
    attempts: int = 10,
    lease: timedelta = timedelta(minutes=1),
    slow: bool = False,
) -> None:
    """In an app's `ready()`: who does this kind of work, how often it is tried, how long one try may stay silent.
    What may take minutes is `slow`: it has a worker of its own, so that no message waits for it."""
    _kinds[kind] = Kind(call, attempts, lease, slow)


def ask(kind: str, *, key: str, due_at: datetime | None = None, **facts: events.Fact) -> None:
    """Ask for work inside the caller's transaction; the same kind and key a second time changes nothing.

    `facts` are ids and codes, as in events. Raises RuntimeError outside of a transaction, TextInEvent for text.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("work is asked for inside its action's transaction")
    due = due_at or clock.now()
    values = {name: events.plain(value) for name, value in facts.items()}
    row = Work(kind=kind, key=key, facts=json.dumps(values, sort_keys=True), due_at=due)
    Work.objects.bulk_create([row], ignore_conflicts=True)
    if due <= clock.now():
        transaction.on_commit(lambda: later.run(run_due))


def withdraw(kind: str, *, key: str) -> bool:
    """Take back work that is not done yet; False when there is none. A try under way is not stopped."""
    return bool(Work.objects.filter(kind=kind, key=key, done_at=None).delete()[0])


def forget_done(kind: str) -> None:
    """Drop the rows of finished work of this kind, so that the same key can be asked for again."""
    Work.objects.filter(kind=kind).exclude(done_at=None).delete()


def run_due(most: int = 500, *, slow: bool = False) -> int:
    """Do what is due now, one after the other; how many were done. Kinds that nobody registered wait."""
    done = 0
    for _ in range(most):
        task = _claim(slow)
        if task is None:
            break
        done += _try(task)
    return done


def given_up() -> QuerySet[Work]:
    """Work that was tried to the end, newest first: shown to the administrator."""
    return Work.objects.filter(given_up_at__isnull=False).order_by("-given_up_at")


def revive(row: int) -> bool:
    """Try given-up work again from the start; False when there is none by that number."""
    return bool(
        Work.objects.filter(pk=row, given_up_at__isnull=False).update(
            given_up_at=None, attempts=0, failure="", due_at=clock.now(), lease="", leased_until=None
        )
    )


def _open(now: datetime, slow: bool) -> QuerySet[Work]:
    free = Q(leased_until=None) | Q(leased_until__lte=now)
    kinds = [name for name, kind in _kinds.items() if kind.slow == slow]
    return Work.objects.filter(free, kind__in=kinds, due_at__lte=now, done_at=None, given_up_at=None)


def _claim(slow: bool = False) -> Task | None:
    """The longest due, if no other worker is faster: the update says who got it."""
    while True:
        now = clock.now()
        row = _open(now, slow).order_by("due_at", "pk").first()
        if row is None:
            return None
        lease = uuid.uuid4().hex
        taken = (
            _open(now, slow)
            .filter(pk=row.pk, attempts=row.attempts)
            .update(lease=lease, leased_until=now + _kinds[row.kind].lease, attempts=row.attempts + 1)
        )
        if taken:
            return Task(row.kind, row.key, json.loads(row.facts), row.attempts + 1, row.pk, lease)


def _try(task: Task) -> int:
    """1 when done. A try that ended with the process was counted when it was claimed, so it cannot go on for ever."""
    kind = _kinds[task.kind]
    if task.attempt > kind.attempts:
        _close(task, given_up_at=clock.now())
        return 0
    try:
        kind.call(task)
    except LeaseLost:
        return 0
    except Exception as error:
        _failed(task, kind, error)
        return 0
    _close(task, done_at=clock.now(), failure="")
    return 1


def _failed(task: Task, kind: Kind, error: Exception) -> None:
    """Names only the type: what was raised may hold text about somebody."""
    name = type(error).__name__
    if isinstance(error, Hopeless) or task.attempt >= kind.attempts:
        log.error("%s %s is given up after %s tries (%s)", task.kind, task.key, task.attempt, name)
        _close(task, given_up_at=clock.now(), failure=name)
        return
    pause = min(FIRST_PAUSE * 2 ** (task.attempt - 1), LONGEST_PAUSE)
    log.warning("%s %s failed (%s); it is tried again in %s", task.kind, task.key, name, pause)
    _close(task, due_at=clock.now() + pause, failure=name)


def _close(task: Task, **values: object) -> None:
    """Ends the lease; a worker whose lease was taken over changes nothing."""
    Work.objects.filter(pk=task._row, lease=task._lease).update(lease="", leased_until=None, **values)


def keep_going(stop: threading.Event, slow: bool = False) -> None:
    """The embedded worker: looks at the table every two seconds until told to stop."""
    while not stop.wait(TICK):
        try:
            run_due(slow=slow)
            if not slow:
                events.try_again()
        except DatabaseError:
            log.exception("the table of work could not be read; it is tried again")
        finally:
            close_old_connections()


def start() -> threading.Event:
    """Run the embedded workers beside the server; set the event that comes back to end them."""
    stop = threading.Event()
    for name, slow in (("work", False), ("slow work", True)):
        if not slow or any(kind.slow for kind in _kinds.values()):
            threading.Thread(target=keep_going, args=(stop, slow), name=name, daemon=True).start()
    return stop
