"""Loads the server for the commands that need it, and ends in one clear line where it cannot."""

import os
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from backroom.config.environment import Environment


def stop(words: str, code: int = 2) -> NoReturn:
    """One line on stderr that ends with what to do next, and out."""
    print(f"backroom: {words}", file=sys.stderr)
    raise SystemExit(code)


def environment() -> "Environment":
    from backroom.config import environment as config

    try:
        return config.read()
    except config.BadEnvironment as error:
        stop(str(error))


def server() -> None:
    """Set Django up. Whatever it makes on disk is its owner's alone to read."""
    env = environment()
    from backroom.config.environment import BadEnvironment

    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backroom.config.settings")
    try:
        env.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        import django

        django.setup()
    except BadEnvironment as error:
        stop(str(error))
    except OSError as error:
        stop(f"{error.filename or env.data}: {error.strerror}. Set BACKROOM_DATA to a folder that can be written.")
    from backroom.config import checks  # noqa: F401  (registers them)


def existing() -> None:
    """For commands that read what is there: set Django up, and refuse a database that is missing or not ours."""
    env = environment()
    file = env.data / "backroom.sqlite3"
    if not env.database_url and not file.exists():
        stop(f"there is no database at {file}. Set BACKROOM_DATA to the folder that the server uses.")
    server()
    from django.db import DatabaseError

    from backroom.records.models import Event

    try:
        Event.objects.order_by("seq").values_list("seq").first()
        if _is_behind():
            stop("the database is of an older version. Run: backroom migrate")
    except DatabaseError as error:
        words = str(error).strip().splitlines()[0].rstrip(".")
        stop(
            f"the database cannot be read ({words}). Check BACKROOM_DATA and BACKROOM_DATABASE_URL, or bring a backup."
        )


def _is_behind() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
