"""Bring the database up to this version. Does nothing when there is nothing to do."""

import argparse

from backroom.cli import load


def add(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:
    load.server()
    done = bring_up_to_date()
    print(f"{done} migrations done." if done else "The database is up to date.")
    return 0


def bring_up_to_date() -> int:
    """How many migrations were run. Refuses a database that a newer version wrote."""
    from django.core.management import call_command
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        words = str(error).strip().splitlines()[0].rstrip(".")
        load.stop(f"the database cannot be opened ({words}). Check BACKROOM_DATA and BACKROOM_DATABASE_URL.")
    ours = {"records", "people", "hiring"}
    loader = executor.loader
    newer = [key for key in loader.applied_migrations if key[0] in ours and key not in loader.disk_migrations]
    if newer:
        load.stop(f"the database was written by a newer version ({newer[0][0]} {newer[0][1]}). Install that one.")
    if plan:
        call_command("migrate", interactive=False, verbosity=0)
    return len(plan)
