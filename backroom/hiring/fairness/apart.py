"""The store of self-identification, apart from everything else: a file of its own beside SQLite, a schema of its own on
PostgreSQL. No model, no name, no time, no order: a row is a token that only this file can make, and the answers.
Nothing here gives a row back; answers leave as counts."""

import hmac
import json
import os
import secrets
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection

FILE = "self_identification.sqlite3"
ANSWERS, RELEASES = "self_identification.answers", "self_identification.releases"
TABLES = (
    "CREATE TABLE IF NOT EXISTS {answers} (token text PRIMARY KEY, answers text NOT NULL) {rowid}",
    "CREATE TABLE IF NOT EXISTS {releases} (topic text PRIMARY KEY, made_on text NOT NULL, shown text NOT NULL) "
    "{rowid}",
)


def put(application_id: UUID, answers: dict[str, str]) -> None:
    """A later answer replaces the one before."""
    text = json.dumps(answers, sort_keys=True)
    with _cursor() as run:
        run("DELETE FROM {answers} WHERE token = {v}", [_token(application_id)])
        run("INSERT INTO {answers} (token, answers) VALUES ({v}, {v})", [_token(application_id), text])


def take_back(application_ids: Iterable[UUID]) -> None:
    with _cursor() as run:
        for application_id in application_ids:
            run("DELETE FROM {answers} WHERE token = {v}", [_token(application_id)])


def spread(question: str, facts: dict[UUID, tuple[Any, ...]], unsaid: str) -> Counter[tuple[str, tuple[Any, ...]]]:
    """How often each answer comes with each tuple of facts about an application. Counts alone leave this function;
    whoever did not answer counts as `unsaid`."""
    found: Counter[tuple[str, tuple[Any, ...]]] = Counter()
    tokens = {_token(application_id): told for application_id, told in facts.items()}
    with _cursor() as run:
        for token, answers in run("SELECT token, answers FROM {answers}", []):
            if token in tokens:
                found[json.loads(answers).get(question, unsaid), tokens.pop(token)] += 1
    for told in tokens.values():
        found[unsaid, told] += 1
    return found


def keep_release(topic: str, made_on: str, shown: dict[str, Any]) -> None:
    with _cursor() as run:
        run("DELETE FROM {releases} WHERE topic = {v}", [topic])
        run(
            "INSERT INTO {releases} (topic, made_on, shown) VALUES ({v}, {v}, {v})",
            [topic, made_on, json.dumps(shown, sort_keys=True)],
        )


def last_release(topic: str) -> tuple[str, dict[str, Any]] | None:
    with _cursor() as run:
        rows = run("SELECT made_on, shown FROM {releases} WHERE topic = {v}", [topic])
    return (rows[0][0], json.loads(rows[0][1])) if rows else None


def _token(application_id: UUID) -> str:
    return hmac.new(_key(), application_id.bytes, sha256).hexdigest()


def _key() -> bytes:
    file = Path(settings.BACKROOM_KEYS) / "self_identification.key"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(secrets.token_bytes(32))
        try:
            os.link(fresh, file)  # the first writer wins
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return file.read_bytes()


@contextmanager
def _cursor() -> Iterator[Any]:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("CREATE SCHEMA IF NOT EXISTS self_identification")
            yield _runner(cursor, ANSWERS, RELEASES, "%s", "")
        return
    file = Path(settings.BACKROOM_DATA) / FILE
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
    store = sqlite3.connect(file, timeout=20)
    try:
        store.execute("PRAGMA secure_delete=ON")
        with store:
            # Without row numbers, so that the order in which people answered is not kept either.
            yield _runner(store.cursor(), "answers", "releases", "?", "WITHOUT ROWID")
    finally:
        store.close()


def _runner(cursor: Any, answers: str, releases: str, mark: str, rowid: str) -> Any:
    names = {"answers": answers, "releases": releases, "v": mark, "rowid": rowid}

    def run(statement: str, values: list[str]) -> list[tuple[Any, ...]]:
        cursor.execute(statement.format(**names), values)
        return list(cursor.fetchall()) if statement.startswith("SELECT") else []

    for table in TABLES:
        run(table, [])
    return run
