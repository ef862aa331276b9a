"""What may be said over a call's socket: docs/reference/call.md, as code. Nothing here is kept, and no sound passes."""

import json
import re
from dataclasses import dataclass
from typing import Any

MOST = 64 * 1024
PEER = re.compile(r"[0-9a-f-]{8,40}\Z")

REFUSED, TAKEN_OVER, ENDED, NOT_UNDERSTOOD = 4403, 4409, 4410, 4400


class NotUnderstood(ValueError):
    """What a browser said is no sentence of the protocol."""


@dataclass(frozen=True)
class Said:
    """One sentence. `peer` names the page that speaks or is spoken of; `data` is handed on unread."""

    say: str
    peer: str = ""
    data: Any = None
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
    if say == "signal" and isinstance(data, dict) and set(data) <= {"description", "candidate"}:
        return Said(say, data=data)
    if say in ("admit", "leave", "later"):
        return Said(say)
    raise NotUnderstood
