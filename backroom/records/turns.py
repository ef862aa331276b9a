"""Whose turn it is to write: one act at a time, so that what an act looks at stays so until it is done."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, models, transaction
from django.http import Http404

LOCK = 0x4241434B  # one number for PostgreSQL's advisory lock: writers queue up


@contextmanager
def take(*rows: models.Model) -> Iterator[None]:
    """A transaction in which nobody else acts. `rows` were read before it and are read anew, for whoever had the turn
    before may have changed them; raises Http404 when one is gone. First of all locks, so that no two acts lock up."""
    with transaction.atomic():
        wait()
        for row in rows:
            _read_anew(row)
        yield


def wait() -> None:
    """Inside the caller's transaction, until its end. SQLite's immediate transactions queue by themselves."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def _read_anew(row: models.Model) -> None:
    """What was loaded with it stays, unless it points elsewhere now."""
    try:
        now = type(row)._base_manager.get(pk=row.pk)
    except type(row).DoesNotExist:  # type: ignore[attr-defined]
        raise Http404 from None
    for field in row._meta.concrete_fields:
        if field.attname in row.__dict__:
            setattr(row, field.attname, now.__dict__[field.attname])
    row.__dict__.pop("_prefetched_objects_cache", None)
