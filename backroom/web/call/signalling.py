"""What may be said over a call's socket: docs/reference/call.md, as code. Nothing here is kept, and no sound passes."""

import json
import re
from dataclasses import dataclass
from typing import Any

MOST = 64 * 1024
PEER = re.compile(r"[0-9a-f-]{8,40}\Z")

SIGNALS = {"description", "candidate", "anew"}

REFUSED, TAKEN_OVER, ENDED, NOT_UNDERSTOOD = 4403, 4409, 4410, 4400


class NotUnderstood(ValueError):
    """What a browser said is no sentence of the protocol."""


@dataclass(frozen=True)
class Said:
    """One sentence. `peer` names the page that speaks, `to` the page that is spoken to; `data` is handed on unread."""

    say: str
    peer: str = ""
    to: str = ""
    link: int = 0
    data: Any = None
    seconds: float = 0.0
    again: bool = False


def read(text: str | None) -> Said:
    """Raises NotUnderstood; never another error, whatever was sent."""
    if not text or len(text) > MOST:
        raise NotUnderstood
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise NotUnderstood from None
    if not isinstance(found, dict):
        raise NotUnderstood
    say, peer, data = found.get("say"), found.get("peer", ""), found.get("data")
    if say == "here":
        if not isinstance(peer, str) or not PEER.match(peer):
            raise NotUnderstood
        return Said(say, peer, again=found.get("again") is True)
    if say == "signal" and isinstance(data, dict) and set(data) <= SIGNALS:
        to, link = found.get("to"), found.get("link")
        if not isinstance(to, str) or not PEER.match(to) or type(link) is not int or not 0 < link < 1_000_000:
            raise NotUnderstood
        return Said(say, to=to, link=link, data=data)
    if say == "voice":
        seconds = found.get("seconds")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds < 100_000:
            raise NotUnderstood
        return Said(say, seconds=round(seconds, 1))
    if say in ("admit", "leave", "later"):
        return Said(say)
    raise NotUnderstood
