"""The registry: every chapter that holds something about a candidate says here how it is exported and erased."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True)
class Holder:
    """One chapter's part. `export` gives plain data; `erase` removes rows and files; `tables` names what it covers."""

    name: str
    tables: tuple[str, ...]
    export: Callable[[UUID], Any]
    erase: Callable[[UUID], None]


_holders: dict[str, Holder] = {}


def register(holder: Holder) -> None:
    _holders[holder.name] = holder


def holders() -> tuple[Holder, ...]:
    return tuple(_holders.values())


def export(candidate_id: UUID) -> dict[str, Any]:
    """Everything held about one candidate, chapter by chapter, as plain data."""
    return {holder.name: holder.export(candidate_id) for holder in _holders.values()}


def erase(candidate_id: UUID) -> None:
    """Inside the caller's transaction: remove what each chapter holds, the outermost chapters first."""
    for holder in reversed(list(_holders.values())):
        holder.erase(candidate_id)
