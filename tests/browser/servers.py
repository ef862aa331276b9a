"""A real server process on a data folder of its own: start, stop, kill, ask."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
START = ("-m", "uvicorn", "backroom.config.asgi:application", "--no-access-log", "--log-level", "warning")
DATABASE = "BACKROOM_DATABASE_URL"


def environment(data: Path, **more: str) -> dict[str, str]:
    own = {
        "BACKROOM_DATA": str(data),
        "BACKROOM_DEMO": "yes",
        "DJANGO_SETTINGS_MODULE": "backroom.config.settings",
        "PYTHONUNBUFFERED": "1",
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BACKROOM_")}
    return kept | own | more


def make(data: Path, env: dict[str, str], module: str = "tests.browser.world") -> dict[str, Any]:
    """Tables, then whatever `module` fills in; it prints one line of JSON last."""
    _run([sys.executable, "-m", "backroom", "manage", "migrate", "-v0"], env)
    said = _run([sys.executable, "-m", module], env)
    return dict(json.loads(said.strip().splitlines()[-1]))


class Server:
    """One server process. `world` is what the filling printed. It can be killed and started again on its port."""

    def __init__(self, data: Path, env: dict[str, str], world: dict[str, Any]) -> None:
        self.data, self.env, self.world = data, env, world
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.env["BACKROOM_URL"] = self.url
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Server":
        log = (self.data / "server.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, *START, "--port", str(self.port)], cwd=ROOT, env=self.env, stdout=log, stderr=log
        )
        for _ in range(1200):  # a busy machine takes its time
            if self.process.poll() is not None:
                break
            if self.answers():
                return self
            time.sleep(0.05)
        raise RuntimeError(f"the server did not start: {self.said()}")

    def answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/account/login/", timeout=5):
                return True
        except OSError:
            return False

    def kill(self) -> None:
        """As when the power goes: no chance to finish anything."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """As Ctrl-C or a service manager does; the exit code."""
        return self._end(signal.SIGTERM)

    def said(self) -> str:
        return (self.data / "server.log").read_text(encoding="utf-8", errors="replace")

    def ask(self, code: str) -> Any:
        """Runs Python on the same data, with Django set up; `answer` becomes JSON."""
        program = f"import django, json; django.setup()\n{code}\nprint(json.dumps(answer, default=str))"
        return json.loads(_run([sys.executable, "-c", program], self.env).strip().splitlines()[-1])

    def _end(self, number: int) -> int:
        if self.process is None:
            return 0
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(timeout=20)
        self.process = None
        return code


class Template:
    """A filled data folder, made once and copied for every server; on PostgreSQL its database is copied too."""

    def __init__(self, folder: Path, module: str = "tests.browser.world") -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.database = _create_database() if os.environ.get(DATABASE) else ""
        self.world = make(folder, self._environment(folder, self.database), module)

    def server(self, data: Path) -> tuple[Server, str]:
        shutil.copytree(self.folder, data, dirs_exist_ok=True)
        database = _create_database(self.database) if self.database else ""
        return Server(data, self._environment(data, database), self.world), database

    def _environment(self, data: Path, database: str) -> dict[str, str]:
        if not database:
            return environment(data)
        return environment(data, **{DATABASE: os.environ[DATABASE].rsplit("/", 1)[0] + f"/{database}"})


def _create_database(template: str = "template1") -> str:
    name = f"browser_{uuid.uuid4().hex[:12]}"
    _sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return name


def drop_database(name: str) -> None:
    if name:
        _sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _sql(command: str) -> None:
    import psycopg

    with psycopg.connect(os.environ[DATABASE], autocommit=True) as connection:
        connection.execute(command.encode())


def _run(command: Sequence[str], env: dict[str, str]) -> str:
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise RuntimeError(f"{command[1:3]} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout
