"""Reads of the event log for the record page."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from backroom.records.event_names import MEANINGS
from backroom.records.models import Event


@dataclass(frozen=True)
class Line:
    """One act as people read it. `facts` are ids and codes only."""

    seq: int
    at: datetime
    name: str
    meaning: str
    actor: str
    subject: str
    facts: str
    hash: str


# As the log holds them, and as one says them.
WORDS = {None: "none", True: "yes", False: "no"}


def newest() -> QuerySet[Event]:
    return Event.objects.order_by("-seq")


def lines(events: Iterable[Event]) -> list[Line]:
    return [
        Line(
            event.seq,
            datetime.fromisoformat(event.at),
            event.name,
            MEANINGS.get(event.name, ""),
            event.actor,
            event.subject,
            ", ".join(f"{name} {_said(value)}" for name, value in json.loads(event.payload).items()),
            event.hash[:12],
        )
        for event in events
    ]


def _said(value: object) -> str:
    return WORDS[value] if value is None or isinstance(value, bool) else str(value)
