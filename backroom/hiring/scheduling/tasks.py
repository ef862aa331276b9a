"""At each start: talks whose zone's rules have changed are tied to their time anew."""

from django.db import transaction

from backroom.hiring.scheduling import anchors
from backroom.hiring.scheduling.visit import actions as visit
from backroom.records import clock, events, work

ANCHOR = "times.anchor"


def register() -> None:
    work.register(ANCHOR, look, attempts=24)


def begin(*, by: events.System) -> None:
    """The zone database is read anew with the process, so its changes show after a start."""
    with transaction.atomic():
        work.forget_done(ANCHOR)
        work.ask(ANCHOR, key="start")


def look(task: work.Task) -> None:
    """Safe to repeat: what is tied again is not found again."""
    for appointment in anchors.loose(clock.now()):
        visit.reanchor(by=events.SYSTEM, appointment=appointment)
        task.renew()
