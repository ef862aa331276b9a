"""The append-only log: audit trail, outbox and hinge. Payloads carry ids and codes, never names or text."""

import json
import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol
from uuid import UUID

from django.db import connection, transaction

from backroom import later
from backroom.records import chain, clock, event_names, turns
from backroom.records.models import Event, SubscriberPosition

log = logging.getLogger("backroom.records")

# Ids and codes only: what does not look like one is refused, so that no text can slip into the log.
CODE = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,79}\Z")

Fact = str | int | bool | None | UUID


class Actor(Protocol):
    """Whoever acts: a colleague, a candidate by their link, or the system."""

    @property
    def actor(self) -> str: ...


@dataclass(frozen=True)
class System:
    """The program itself, when nobody asked."""

    actor: str = "system"


SYSTEM = System()


class TextInEvent(ValueError):
    """An event may carry ids and codes only, so that erasing a person breaks no chain."""


@dataclass(frozen=True)
class Heard:
    """An event as subscribers meet it."""

    seq: int
    name: str
    actor: str
    subject: str
    job: str
    application: str
    facts: dict[str, Fact]


def record(
    name: str,
    *,
    by: Actor,
    subject: str,
    job: UUID | None = None,
    application: UUID | None = None,
    **facts: Fact,
) -> None:
    """Append one event inside the caller's transaction. Raises without one: act and record fall together."""
    if not connection.in_atomic_block:
        raise RuntimeError("an event is recorded inside its action's transaction")
    values: dict[str, object] = {
        "at": clock.now().isoformat(timespec="microseconds"),
        "name": event_names.check(name),
        "actor": _code(by.actor),
        "subject": _code(subject),
        "job": str(job or ""),
        "application": str(application or ""),
        "payload": json.dumps({k: plain(v) for k, v in facts.items()}, sort_keys=True, separators=(",", ":")),
    }
    turns.wait()
    last = Event.objects.order_by("-seq").values_list("seq", "hash").first()
    values["seq"] = last[0] + 1 if last else 1
    values["previous"] = last[1] if last else chain.GENESIS
    event = Event(**values, hash=chain.digest(values))
    event.save(force_insert=True)
    transaction.on_commit(lambda: _after_commit(event))


def _code(value: str) -> str:
    if not CODE.match(value):
        raise TextInEvent(value[:20])
    return value


def plain(value: Fact) -> str | int | bool | None:
    """An id, a code, a number or a truth as JSON holds it. Raises TextInEvent for anything that may be text."""
    if value is None or isinstance(value, bool | int):
        return value
    return _code(str(value)) if str(value) else ""


# Hearing. Live listeners are called once, right after commit, in this process (the page of the same person).
# Durable ones remember how far they are, so that a killed server goes on where it stopped: at least once.

_live: list[tuple[frozenset[str], Callable[[Heard], None]]] = []
_durable: dict[str, tuple[frozenset[str], Callable[[Heard], None]]] = {}


def listen(names: Iterable[str], call: Callable[[Heard], None]) -> None:
    _live.append((frozenset(event_names.check(name) for name in names), call))


def subscribe(subscriber: str, names: Iterable[str], call: Callable[[Heard], None]) -> None:
    """`call` hears each named event at least once, after commit, and must be safe to repeat."""
    _durable[subscriber] = (frozenset(event_names.check(name) for name in names), call)


def _after_commit(event: Event) -> None:
    chain.remember(event.seq, event.hash)
    heard = _heard(event)
    for names, call in _live:
        if heard.name in names:
            try:
                call(heard)
            except Exception:
                log.exception("a live listener failed on event %s", heard.seq)
    for subscriber, (names, _call) in _durable.items():
        if heard.name in names:
            later.run(deliver, subscriber)


def deliver(subscriber: str) -> int:
    """Bring one durable subscriber up to date; stops at the first failure, which is tried again next time."""
    names, call = _durable[subscriber]
    position, _new = SubscriberPosition.objects.get_or_create(subscriber=subscriber)
    done = 0
    waiting = Event.objects.filter(seq__gt=position.seq, name__in=names).order_by("seq")
    for event in waiting[:500]:
        try:
            call(_heard(event))
        except Exception:
            log.exception("%s failed on event %s; it is tried again", subscriber, event.seq)
            SubscriberPosition.objects.filter(pk=subscriber).update(
                failures=position.failures + 1, failed_at=clock.now()
            )
            return done
        SubscriberPosition.objects.filter(pk=subscriber, seq__lt=event.seq).update(
            seq=event.seq, failures=0, failed_at=None
        )
        done += 1
    return done


def catch_up() -> None:
    """At start: what a stopped server left undelivered."""
    for subscriber in _durable:
        later.run(deliver, subscriber)


def try_again() -> None:
    """Subscribers that failed are brought up to date after a pause that doubles: 5 s, 10 s ... an hour."""
    for position in SubscriberPosition.objects.filter(failures__gt=0, subscriber__in=list(_durable)):
        pause = min(5 * 2 ** min(position.failures - 1, 10), 3600)
        if position.failed_at is None or position.failed_at + timedelta(seconds=pause) <= clock.now():
            later.run(deliver, position.subscriber)


def _heard(event: Event) -> Heard:
    return Heard(
        event.seq,
        event.name,
        event.actor,
        event.subject,
        event.job,
        event.application,
        json.loads(event.payload),
    )
