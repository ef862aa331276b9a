"""After commit: a talk that ended or was called off ends its call; a link that was ended takes its seat along."""

import asyncio
from collections.abc import Coroutine
from uuid import UUID

from backroom.records import events
from backroom.web.call import presence, signalling

OVER = ("interview.ended", "interview.cancelled")

# The loop that the sockets live in; views run in other threads.
_loop: asyncio.AbstractEventLoop | None = None


def start() -> None:
    events.listen(OVER, over)
    events.listen(("link.revoked", "link.sent"), link_gone)


def open_in(loop: asyncio.AbstractEventLoop) -> None:
    global _loop
    _loop = loop


def over(heard: events.Heard) -> None:
    _soon(_close(UUID(heard.subject.partition(":")[2]), signalling.ENDED, "ended"))


def link_gone(heard: events.Heard) -> None:
    _soon(_close_candidates(UUID(heard.application)))


async def _close(appointment: UUID, code: int, what: str) -> None:
    for seat in presence.seats_of(appointment):
        await seat.go(code, what)


async def _close_candidates(application: UUID) -> None:
    for seat in presence.candidates_of(application):
        await seat.go(signalling.REFUSED, "refused")


def _soon(coroutine: Coroutine[None, None, None]) -> None:
    if _loop is None or _loop.is_closed():
        coroutine.close()
        return
    asyncio.run_coroutine_threadsafe(coroutine, _loop)
