"""Erase a candidate: rows, files and key. Prints a certificate that names nobody."""

import argparse
import re
import sys
import time
from typing import TYPE_CHECKING, Any
from uuid import UUID

from backroom.cli import load

if TYPE_CHECKING:
    from backroom.hiring.candidates.models import Candidate

Removed = dict[str, dict[str, int]]
KEPT = {"applications"}  # tombstones without anything readable


def add(parser: argparse.ArgumentParser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("mail", nargs="?", help="the candidate's mail address")
    who.add_argument("--id", type=UUID, help="the candidate's id, to finish an erasure that was cut short")
    parser.add_argument("--yes", action="store_true", help="do not ask for the mail address again")


def run(arguments: argparse.Namespace) -> int:
    load.existing()
    from backroom.hiring.candidates import actions
    from backroom.records import events, keys

    candidate = _find(arguments)
    known_as = str(arguments.id or arguments.mail)
    if not arguments.yes and not _agreed(known_as):
        print("backroom: nothing was erased. Type the same again to erase, or give --yes.", file=sys.stderr)
        return 2
    held: Removed | None = None
    if candidate.erased_at is None:
        held = _counts(candidate.pk)
        try:
            actions.erase_candidate(by=events.SYSTEM, candidate=candidate)
        except actions.OnHold as refused:
            load.stop(refused.words, 1)
        candidate.refresh_from_db(fields=["erased_at"])
    else:
        actions.finish_erasures(by=events.SYSTEM)
    key_is_there = keys.exists(candidate.pk)
    print(_certificate(candidate, held, key_is_there, _shorten_log()))
    return 1 if key_is_there else 0


def _find(arguments: argparse.Namespace) -> "Candidate":
    from backroom.hiring.candidates import queries
    from backroom.hiring.candidates.models import Candidate

    if arguments.id:
        candidate = Candidate.objects.filter(pk=arguments.id).first()
        if candidate is None:
            load.stop(f"no candidate with the id {arguments.id} is known here. The event log holds the ids.", 1)
        return candidate
    candidate = queries.candidate_by_mail(arguments.mail)
    if candidate is None:
        words = f"no candidate with the mail address {arguments.mail} is known here"
        load.stop(f"{words}. To finish an erasure that was cut short: --id.", 1)
    return candidate


def _agreed(known_as: str) -> bool:
    print(f"This cannot be taken back. Type {known_as} again to erase: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() == known_as.strip().casefold()


def _counts(candidate_id: UUID) -> Removed | None:
    """How many of what each chapter holds; None when the key is gone already and nothing can be opened."""
    from backroom.records import keys, personal_data

    try:
        return {holder.name: _lengths(holder.tables, holder.export(candidate_id)) for holder in personal_data.holders()}
    except keys.KeyDestroyed:
        return None


def _lengths(tables: tuple[str, ...], held: Any) -> dict[str, int]:
    """Of a chapter that holds one kind of thing, its table names it; else each list has its name."""
    if not isinstance(held, dict):
        return {re.sub(r"(?<!^)(?=[A-Z])", " ", tables[0]).lower() + "s": len(held)}
    lists = {name: rows for name, rows in held.items() if isinstance(rows, list) and name not in KEPT}
    return {name.replace("_", " "): len(rows) for name, rows in lists.items()}


def _shorten_log() -> bool:
    """On SQLite, carry the write-ahead log into the database and cut it to nothing. A page being read holds it up."""
    from django.db import connection

    if connection.vendor != "sqlite":
        return True
    for _ in range(20):
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            if cursor.fetchone()[0] == 0:
                return True
        time.sleep(0.1)
    return False


def _certificate(candidate: "Candidate", held: Removed | None, key_is_there: bool, log_is_short: bool) -> str:
    from django.utils import timezone

    assert candidate.erased_at is not None
    at = timezone.localtime(candidate.erased_at)
    lines = ["Certificate of erasure", "", f"Candidate  {candidate.pk}", f"Erased     {at:%d %B %Y, %H:%M %Z}"]
    if held is not None:
        lines.append("Removed")
        lines += [f"  {chapter}: {_in_words(found)}" for chapter, found in held.items()]
    lines += [
        "Key        STILL THERE; run this command again" if key_is_there else "Key        destroyed",
        "Backups    unreadable for this person from now on; let backups of the keys folder forget this key too",
        "Kept       the candidate's and the applications' ids and dates, with nothing readable, so that the log holds",
        "Mail       messages that were sent have left the house; the copies kept here are removed",
    ]
    if not log_is_short:
        lines.append("Log        a page is being read; the database's write-ahead log is cut when the server stops")
    return "\n".join(lines)


def _in_words(found: dict[str, int]) -> str:
    named = [f"{count} {name.removesuffix('s') if count == 1 else name}" for name, count in found.items() if count]
    return ", ".join(named) or "nothing was held"
