"""After commit: tells the author's own other tabs that something changed. Ids only, and nobody else's tabs."""

import asyncio
from uuid import UUID

from channels.layers import get_channel_layer

from backroom.records import events

HEARD = (
    "note.saved",
    "note.set_aside",
    "note.brought_back",
    "probe.used",
    "theme.touched",
    "question.answered",
    "interview.ended",
)

# The loop that the sockets live in. Views run in other threads; the in-memory layer is safe in this one only.
_loop: asyncio.AbstractEventLoop | None = None


def start() -> None:
    events.listen(HEARD, tell)


def open_in(loop: asyncio.AbstractEventLoop) -> None:
    global _loop
    _loop = loop


def group_of(application: UUID | str, actor: str) -> str:
    """One person's tabs on one application."""
    return f"room.{application}.{actor.replace(':', '.')}"


def tell(heard: events.Heard) -> None:
    if _loop is None or _loop.is_closed():
        return
    layer = get_channel_layer()
    if layer is None:
        return
    message = {"type": "room.changed", "what": heard.name, "note": heard.facts.get("note", "")}
    message["edition"] = heard.facts.get("edition", 0)
    asyncio.run_coroutine_threadsafe(layer.group_send(group_of(heard.application, heard.actor), message), _loop)
