"""The store of self-identification, apart from everything else: a file of its own beside SQLite, a schema of its own on
PostgreSQL. No model, no name, no time, no order: a row is a token that only this file can make, and answers sealed
under the candidate's own key. Both need that key, so that erasing somebody reaches every copy of the store. Nothing
here gives a row back; answers leave as counts."""

import hmac
import json
import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.db import connection

from backroom.records import encryption, keys

FILE, KEY = "self_identification.sqlite3", "self_identification.key"
SCHEMA = "self_identification"
WHERE = "self_identification.answers:"
TABLES = (
    "DROP TABLE IF EXISTS {plain}",  # what was not yet sealed
    "CREATE TABLE IF NOT EXISTS {answers} (token text PRIMARY KEY, answers text NOT NULL) {rowid}",
    "CREATE TABLE IF NOT EXISTS {releases} (topic text PRIMARY KEY, made_on text NOT NULL, shown text NOT NULL) "
    "{rowid}",
)


class KeyLost(Exception):
    """The key of self-identification is gone while its store holds answers. Bring it back from a backup of the keys."""


class Whose(NamedTuple):
    """An application and the key of its candidate."""

    application_id: UUID
    key_id: UUID


def put(whose: Whose, answers: dict[str, str]) -> None:
    """A later answer replaces the one before."""
    with _cursor() as run:
        token = _token(run, whose)
        text = encryption.seal(json.dumps(answers, sort_keys=True), key_id=whose.key_id, where=WHERE + token).hex()
        run("DELETE FROM {answers} WHERE token = {v}", [token])
        run("INSERT INTO {answers} (token, answers) VALUES ({v}, {v})", [token, text])


def take_back(of: Iterable[Whose]) -> None:
    with _cursor() as run:
        for whose in of:
            if keys.exists(whose.key_id):
                run("DELETE FROM {answers} WHERE token = {v}", [_token(run, whose)])


def spread(question: str, facts: dict[Whose, tuple[Any, ...]], unsaid: str) -> Counter[tuple[str, tuple[Any, ...]]]:
    """How often each answer comes with each tuple of facts about an application. Counts alone leave this function;
    whoever did not answer, or was erased, counts as `unsaid`."""
    found: Counter[tuple[str, tuple[Any, ...]]] = Counter()
    with _cursor() as run:
        tokens = {_token(run, whose): whose for whose in facts if keys.exists(whose.key_id)}
        said = {}
        for token, blob in run("SELECT token, answers FROM {answers}", []):
            if whose := tokens.get(token):
                text = encryption.unseal(bytes.fromhex(blob), key_id=whose.key_id, where=WHERE + token)
                said[whose] = json.loads(text).get(question, unsaid)
    for whose, told in facts.items():
        found[said.get(whose, unsaid), told] += 1
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


def key_is_lost() -> bool:
    """Whether there are answers that no key of this installation reaches any more. Makes nothing."""
    if _key_file().exists():
        return False
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT to_regclass(%s)", [f"{SCHEMA}.sealed_answers"])
            if cursor.fetchone() == (None,):
                return False
    elif not _file().exists():
        return False
    with _cursor() as run:
        return _holds_answers(run)


def _token(run: Any, whose: Whose) -> str:
    mixed = hmac.new(_key(run), keys.get(whose.key_id), sha256).digest()
    return hmac.new(mixed, whose.application_id.bytes, sha256).hexdigest()


def _key(run: Any) -> bytes:
    """Made with the first answer; never made anew beside answers that need the one before."""
    file = _key_file()
    if not file.exists():
        if _holds_answers(run):
            raise KeyLost(KeyLost.__doc__)
        keys.make_file(file)
    return file.read_bytes()


def _key_file() -> Path:
    return Path(settings.BACKROOM_KEYS) / KEY


def _file() -> Path:
    return Path(settings.BACKROOM_DATA) / FILE


def _holds_answers(run: Any) -> bool:
    return bool(run("SELECT 1 FROM {answers} LIMIT 1", []))


@contextmanager
def _cursor() -> Iterator[Any]:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            run = _runner(cursor, f"{SCHEMA}.sealed_answers", f"{SCHEMA}.releases", "%s", "")
            if run("SELECT to_regclass({v})", [f"{SCHEMA}.sealed_answers"])[0][0] is None:
                # One at a time: whoever comes second finds it made.
                cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [SCHEMA])
                cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
                _make(run)
            yield run
        return
    file = _file()
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
    store = sqlite3.connect(file, timeout=20)
    try:
        store.execute("PRAGMA secure_delete=ON")
        with store:
            # Without row numbers, so that the order in which people answered is not kept either.
            run = _runner(store.cursor(), "sealed_answers", "releases", "?", "WITHOUT ROWID")
            if not run("SELECT 1 FROM sqlite_master WHERE name = {v}", ["sealed_answers"]):
                run("BEGIN IMMEDIATE", [])
                _make(run)
            yield run
    finally:
        store.close()


def _make(run: Any) -> None:
    for table in TABLES:
        run(table, [])


def _runner(cursor: Any, answers: str, releases: str, mark: str, rowid: str) -> Any:
    names = {
        "answers": answers,
        "plain": answers.replace("sealed_", ""),
        "releases": releases,
        "v": mark,
        "rowid": rowid,
    }

    def run(statement: str, values: list[str]) -> list[tuple[Any, ...]]:
        cursor.execute(statement.format(**names), values)
        return list(cursor.fetchall()) if statement.startswith("SELECT") else []

    return run
