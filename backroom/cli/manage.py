"""`backroom manage ...`: Django's own management commands."""

from collections.abc import Sequence

from backroom.cli import load


def run(rest: Sequence[str]) -> int:
    load.server()
    from django.core.management import execute_from_command_line

    execute_from_command_line(["backroom manage", *rest])
    return 0
