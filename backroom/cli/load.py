"""Loads the server for the commands that need it."""

import os
import sys


def server() -> None:
    """Set Django up; a bad environment ends in one clear line and exit code 2."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backroom.config.settings")
    from backroom.config.environment import BadEnvironment

    try:
        import django

        django.setup()
    except BadEnvironment as error:
        print(f"backroom: {error}", file=sys.stderr)
        raise SystemExit(2) from None
