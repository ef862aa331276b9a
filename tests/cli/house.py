"""An installation: its data folder, its database, its commands and its server."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

BACKROOM = str(Path(sys.executable).parent / "backroom")


@dataclass
class Server:
    """A running server: its process, its address, what it said when it was ready, what it said afterwards."""

    process: subprocess.Popen[str]
    said: str
    url: str
    rest: str = ""
    stopped: bool = False

    def stop(self, number: signal.Signals = signal.SIGINT, within: float = 10) -> int:
        if self.stopped:
            return self.process.returncode
        self.stopped = True
        self.process.send_signal(number)
        try:
            self.rest += self.process.communicate(timeout=within)[0]
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        return self.process.returncode


@dataclass
class House:
    data: Path
    database_url: str = ""
    env: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        given = os.environ.get("BACKROOM_DATABASE_URL", "")
        if given and not self.database_url:
            self.database_url = _make_database(given, "")

    @property
    def is_sqlite(self) -> bool:
        return not self.database_url

    @property
    def file(self) -> Path:
        return self.data / "backroom.sqlite3"

    @property
    def keys(self) -> Path:
        return self.data / "keys"

    def copy(self, data: Path) -> "House":
        shutil.copytree(self.data, data, copy_function=shutil.copy2)
        if self.is_sqlite:
            return House(data)
        name = urlsplit(self.database_url).path.lstrip("/")
        return House(data, _make_database(os.environ["BACKROOM_DATABASE_URL"], name))

    def tear_down(self) -> None:
        if not self.is_sqlite:
            _drop_database(self.database_url)

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("BACKROOM_")}
        kept.pop("DJANGO_SETTINGS_MODULE", None)
        mine = {"BACKROOM_DATA": str(self.data), "BACKROOM_DATABASE_URL": self.database_url}
        return kept | mine | self.env

    def run(self, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        command = [BACKROOM, *words]
        return subprocess.run(
            command,
            env=self.environment(),
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
            cwd=self.data.parent,
        )

    def python(self, code: str) -> str:
        """Runs code inside the installation, with Django set up; what it prints."""
        command = [sys.executable, "-c", f"from backroom.cli import load; load.server()\n{code}"]
        done = subprocess.run(
            command, env=self.environment(), capture_output=True, text=True, timeout=60, cwd=self.data.parent
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def begin(self, *words: str) -> subprocess.Popen[str]:
        command = [BACKROOM, "serve", *words]
        return subprocess.Popen(
            command,
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=self.data.parent,
        )

    @contextmanager
    def serve(self, *words: str) -> Iterator[Server]:
        """A server on a free port, ready; it is stopped at the end if the test has not done so."""
        process = self.begin("--port", "0", *words)
        assert process.stdout is not None
        said = ""
        while "Ctrl-C stops" not in said:
            line = process.stdout.readline()
            assert line, f"the server ended before it was ready:\n{said}"
            said += line
        server = Server(process, said, said.split("Backroom is at ")[1].split("/\n")[0])
        try:
            yield server
        finally:
            server.stop()

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        if self.is_sqlite:
            connection = sqlite3.connect(self.file)
            try:
                return connection.execute(sql).fetchall()
            finally:
                connection.close()
        import psycopg

        with psycopg.connect(self.database_url) as link:
            return link.execute(sql).fetchall()  # type: ignore[call-overload]

    def counts(self) -> dict[str, int]:
        """Rows by table, sessions aside."""
        if self.is_sqlite:
            names = self.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        else:
            names = self.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        tables = sorted(name for (name,) in names if name != "django_session")
        return {table: self.rows(f"SELECT count(*) FROM {table}")[0][0] for table in tables}


def _make_database(url: str, template: str) -> str:
    import psycopg

    name = f"backroom_house_{uuid4().hex[:12]}"
    with psycopg.connect(url, autocommit=True) as link:
        link.execute(f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))  # type: ignore[call-overload]
    return urlsplit(url)._replace(path=f"/{name}").geturl()


def _drop_database(url: str) -> None:
    import psycopg

    name = urlsplit(url).path.lstrip("/")
    with psycopg.connect(os.environ["BACKROOM_DATABASE_URL"], autocommit=True) as link:
        link.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")  # type: ignore[call-overload]
