"""The database itself refuses to change or remove an event, on SQLite and on PostgreSQL."""

from django.db.backends.base.base import BaseDatabaseWrapper

WORDS = "the event log is append-only"

SQLITE = (
    f"CREATE TRIGGER events_no_update BEFORE UPDATE ON records_event BEGIN SELECT RAISE(ABORT, '{WORDS}'); END",
    f"CREATE TRIGGER events_no_delete BEFORE DELETE ON records_event BEGIN SELECT RAISE(ABORT, '{WORDS}'); END",
)
SQLITE_REMOVE = ("DROP TRIGGER IF EXISTS events_no_update", "DROP TRIGGER IF EXISTS events_no_delete")

POSTGRESQL = (
    "CREATE OR REPLACE FUNCTION events_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{WORDS}'; END $$",
    "CREATE TRIGGER events_no_change BEFORE UPDATE OR DELETE ON records_event "
    "FOR EACH ROW EXECUTE FUNCTION events_refuse()",
    "CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON records_event "
    "FOR EACH STATEMENT EXECUTE FUNCTION events_refuse()",
)
POSTGRESQL_REMOVE = (
    "DROP TRIGGER IF EXISTS events_no_change ON records_event",
    "DROP TRIGGER IF EXISTS events_no_truncate ON records_event",
)


def install(connection: BaseDatabaseWrapper) -> None:
    _run(connection, SQLITE if connection.vendor == "sqlite" else POSTGRESQL)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Only for tearing a test database down."""
    _run(connection, SQLITE_REMOVE if connection.vendor == "sqlite" else POSTGRESQL_REMOVE)


def _run(connection: BaseDatabaseWrapper, statements: tuple[str, ...]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
