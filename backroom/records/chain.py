"""The hash chain: each event seals the one before it, and the key store remembers the newest."""

import hashlib
import json
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError

from backroom.records.models import Event

GENESIS = "0" * 64
_remembering = threading.Lock()
FIELDS = ("seq", "at", "name", "actor", "subject", "job", "application", "payload", "previous")


@dataclass(frozen=True)
class Verdict:
    """What a check of the whole log found. `broken_at` is the first event that does not hold, or None; `seal` is the
    hash of the last one that does."""

    events: int
    broken_at: int | None = None
    why: str = ""
    seal: str = field(default="", compare=False)

    @property
    def holds(self) -> bool:
        return self.broken_at is None


def digest(values: dict[str, object]) -> str:
    """SHA-256 over the event's fields as canonical JSON."""
    text = json.dumps([values[field] for field in FIELDS], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def verify() -> Verdict:
    """Read every event once, in order, in constant memory."""
    count, previous = 0, GENESIS
    newest, newest_hash = _anchor()
    try:
        for row in _rows():
            expected = count + 1
            why = _fault(row, expected, previous)
            if why:
                return Verdict(count, expected, why)
            count, previous = expected, str(row["hash"])
            if count == newest and previous != newest_hash:
                return Verdict(count, count, "it is not the event that the key store remembers")
    except (DatabaseError, ValueError, TypeError, OverflowError) as error:
        return Verdict(count, count + 1, f"it cannot be read ({type(error).__name__})")
    if count < newest:
        return Verdict(count, count + 1, f"events {count + 1} to {newest} are missing")
    return Verdict(count, seal=previous)


def _rows() -> Iterator[dict[str, object]]:
    """In chunks; one that cannot be read is halved until the event that is at fault stands alone."""
    rows, size = Event.objects.order_by("seq").values(*FIELDS, "hash"), 2000
    left = rows
    while True:
        try:
            chunk = list(left[:size])
        except DatabaseError:
            if size == 1:
                raise
            size //= 2
            continue
        if not chunk:
            return
        yield from chunk
        left = rows.filter(seq__gt=chunk[-1]["seq"])


def _fault(row: dict[str, object], expected: int, previous: str) -> str:
    if row["seq"] != expected:
        return f"event {expected} is missing; the next one found is {row['seq']}"
    if row["previous"] != previous:
        return "it does not follow from the event before it"
    if row["hash"] != digest(row):
        return "its content does not match its seal"
    return ""


def remember(seq: int, hash_: str) -> None:
    """Keep the newest event's seal outside the database, so that a log cut short is noticed.

    A log that no longer holds what is remembered was cut or rewritten: then the mark stays, so that no later event
    covers it up.
    """
    with _remembering:
        if seq > _anchor()[0] and _holds(*_anchor()):
            file = _anchor_file()
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            fresh = file.with_suffix(f".{os.getpid()}")
            fresh.write_text(f"{seq} {hash_}\n", encoding="ascii")
            fresh.replace(file)


def remembers() -> bool:
    """Whether the key store knows a newest event at all."""
    return _anchor()[0] > 0


def _holds(seq: int, hash_: str) -> bool:
    return seq == 0 or Event.objects.filter(pk=seq, hash=hash_).exists()


def _anchor() -> tuple[int, str]:
    try:
        seq, hash_ = _anchor_file().read_text(encoding="ascii").split()
        return int(seq), hash_
    except (OSError, ValueError):
        return 0, GENESIS


def _anchor_file() -> Path:
    return Path(settings.BACKROOM_KEYS) / "newest-event"
