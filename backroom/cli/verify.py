"""Check the event log from its first event to its last."""

import argparse
import contextlib
import sys
import threading

from backroom.cli import load


def add(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:
    load.existing()
    from backroom.records import chain

    waiting = threading.Timer(1.0, _say_patience)
    waiting.daemon = True
    if sys.stderr.isatty():
        waiting.start()
    verdict = chain.verify()
    waiting.cancel()
    if verdict.holds and verdict.events and not chain.remembers():
        print(f"{verdict.events:,} events follow from each other; whether the last ones are missing is not known.")
        print("The keys folder's newest-event is gone: bring it back. The next act writes a new one.", file=sys.stderr)
        return 1
    if verdict.holds:
        print(f"{verdict.events:,} event{'' if verdict.events == 1 else 's'}, unbroken; newest seal {verdict.seal}")
        return 0
    print(f"Event {verdict.broken_at} does not hold: {verdict.why}.")
    print("Keep this database as it is, and compare it with a backup.", file=sys.stderr)
    return 1


def _say_patience() -> None:
    from django.db import DatabaseError

    from backroom.records.models import Event

    with contextlib.suppress(DatabaseError):
        print(f"Reading {Event.objects.count():,} events ...", file=sys.stderr, flush=True)
