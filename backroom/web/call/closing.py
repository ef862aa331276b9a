"""After commit: a talk that ended or was called off ends its call; a right that may have ended is asked for again."""

import asyncio
from collections.abc import Coroutine
from uuid import UUID

from backroom.records import events
from backroom.web.call import presence, signalling

OVER = ("interview.ended", "interview.cancelled")

# After these somebody who sits may have lost the right to.
CHANGED = (
    *("link.revoked", "link.sent", "team.changed", "person.deactivated", "person.roles_changed"),
    *("interview.moved", "interview.scheduled", "job.closed"),
)

# The loop that the sockets live in; views run in other threads.
_loop: asyncio.AbstractEventLoop | None = None


def start() -> None:
    events.listen(OVER, over)
    events.listen(CHANGED, changed)


def open_in(loop: asyncio.AbstractEventLoop) -> None:
    global _loop
    _loop = loop


def over(heard: events.Heard) -> None:
    _soon(_close(UUID(heard.subject.partition(":")[2]), signalling.ENDED, "ended"))


def changed(heard: events.Heard) -> None:
    _soon(_ask_everybody())


async def _close(appointment: UUID, code: int, what: str) -> None:
    # One that is dying says so by an error, and keeps nobody else in.
    await asyncio.gather(*(seat.go(code, what) for seat in presence.seats_of(appointment)), return_exceptions=True)


async def _ask_everybody() -> None:
    await asyncio.gather(*(seat.still_may() for seat in presence.everybody()), return_exceptions=True)


def _soon(coroutine: Coroutine[None, None, None]) -> None:
    if _loop is None or _loop.is_closed():
        coroutine.close()
        return
    asyncio.run_coroutine_threadsafe(coroutine, _loop)
