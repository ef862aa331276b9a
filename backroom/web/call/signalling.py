"""What may be said over a socket of two: docs/reference/call.md, as code. Nothing here is kept, and no sound passes."""

import json
import re
from collections.abc import Callable, Mapping
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
    """One sentence. `peer` names the page that speaks, `to` the page that is spoken to; `data` is handed on."""

    say: str
    peer: str = ""
    to: str = ""
    link: int = 0
    data: Any = None
    seconds: float = 0.0
    again: bool = False


Reader = Callable[[dict[str, Any]], Said]


def read(text: str | None, sentences: Mapping[str, Reader]) -> Said:
    """Raises NotUnderstood; never another error, whatever was sent. `sentences`: those of this socket."""
    if not text or len(text) > MOST:
        raise NotUnderstood
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise NotUnderstood from None
    say = found.get("say") if isinstance(found, dict) else None
    if not isinstance(say, str) or say not in sentences:
        raise NotUnderstood
    return sentences[say](found)


def page_named(found: dict[str, Any], name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str) or not PEER.match(value):
        raise NotUnderstood
    return value


def number(value: object, least: float, most: float) -> float:
    """Finite, and within."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise NotUnderstood
    return value


def bare(found: dict[str, Any]) -> Said:
    return Said(found["say"])


def _here(found: dict[str, Any]) -> Said:
    return Said("here", page_named(found, "peer"), again=found.get("again") is True)


def _signal(found: dict[str, Any]) -> Said:
    data, link = found.get("data"), found.get("link")
    if not isinstance(data, dict) or not set(data) <= SIGNALS:
        raise NotUnderstood
    if type(link) is not int or not 0 < link < 1_000_000:
        raise NotUnderstood
    return Said("signal", to=page_named(found, "to"), link=link, data=data)


def _voice(found: dict[str, Any]) -> Said:
    return Said("voice", seconds=round(number(found.get("seconds"), 0, 100_000), 1))


SEATS: Mapping[str, Reader] = {"here": _here, "leave": bare}
CALL: Mapping[str, Reader] = {**SEATS, "signal": _signal, "voice": _voice, "admit": bare, "later": bare}
