"""Start the server. The first run makes the database and the keys; --demo fills a demo company on that run only."""

import argparse
import errno
import os
import signal
import socket
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, NoReturn

from backroom.cli import load

if TYPE_CHECKING:
    from django.core.checks import CheckMessage

    from backroom.cli.demo_story import Story

ANY_ADDRESS = ("", "0.0.0.0", "::")


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--demo", action="store_true", help="fill a demo company on the first run; one-click sign-in")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, help="the port; 0 takes any free one (default: BACKROOM_PORT, or 8000)")


def run(arguments: argparse.Namespace) -> int:
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell starts what runs behind it with SIGINT ignored
        signal.signal(number, _stop)
    try:
        _serve(arguments)
    except KeyboardInterrupt:
        print("\nStopped.")
    return 0


def _stop(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _serve(arguments: argparse.Namespace) -> None:
    port = load.environment().port if arguments.port is None else arguments.port
    listening = _listen(arguments.host, port)
    story = _prepare(arguments, listening.getsockname()[1])
    load.server()
    with _alone():
        _check(arguments.host)
        _make_ready(story)
        from backroom.cli import greeting, process
        from backroom.records import work

        stop = work.start()
        try:
            process.run(listening, greeting.words(story))
        finally:
            stop.set()


def _listen(host: str, port: int) -> socket.socket:
    """Before anything else, so that a port in use is said at once and nothing is changed."""
    other = "Choose another: --port 8001, or set BACKROOM_PORT."
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=2048)
    except OverflowError:
        load.stop(f"{port} is no port. {other}")
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            load.stop(f"port {port} of {host} is taken by another program. {other}")
        if error.errno == errno.EACCES:
            load.stop(f"port {port} needs more rights than this account has. {other}")
        load.stop(f"{host} cannot be listened on: {error.strerror}. Give an address of this machine: --host 127.0.0.1")


def _prepare(arguments: argparse.Namespace, port: int) -> "Story | None":
    """What the settings will read, where the administrator has not said otherwise; the demo's story, if wanted."""
    host = "127.0.0.1" if arguments.host in ANY_ADDRESS else arguments.host
    _default("BACKROOM_URL", f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}")
    if not arguments.demo:
        return None
    from backroom.cli import demo_story

    story = demo_story.read()
    os.environ["BACKROOM_DEMO"] = "yes"
    _default("BACKROOM_COMPANY", story["company"]["name"])
    return story


def _default(name: str, value: str) -> None:
    if not os.environ.get(name) and not os.environ.get(f"{name}_FILE"):
        os.environ[name] = value


def _alone() -> IO[str]:
    """One server process for each data folder: what is live is kept in its memory. Held until the process ends."""
    import fcntl

    from django.conf import settings

    lock = (Path(settings.BACKROOM_DATA) / "server.lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        load.stop(f"another server runs on {settings.BACKROOM_DATA}. Stop that one, or set another BACKROOM_DATA.")
    return lock


def _check(host: str) -> None:
    from django.core.checks import Tags, run_checks

    from backroom.config import checks

    _say([*run_checks(tags=[Tags.security]), *checks.open_to_others(host)])


def _say(found: "list[CheckMessage]") -> None:
    """Warnings are said once; the first error ends it."""
    for message in sorted(found, key=lambda message: -message.level):
        words = " ".join(part for part in (str(message.msg), message.hint) if part)
        if message.is_serious():
            load.stop(words)
        print(f"backroom: {words}", file=sys.stderr)


def _make_ready(story: "Story | None") -> None:
    """Tables, the demo's company, and what a stopped server left unfinished."""
    from backroom.cli import migrate

    migrate.bring_up_to_date()
    from django.core.checks import Tags, run_checks

    _say(run_checks(tags=[Tags.database], databases=["default"]))
    from backroom.hiring.afterwards import tasks as retention
    from backroom.hiring.candidates import actions
    from backroom.hiring.recording import actions as recording
    from backroom.hiring.scheduling import tasks as times
    from backroom.records import events

    if story is not None:
        _fill(story)
    actions.finish_erasures(by=events.SYSTEM)
    recording.finish_erasing(by=events.SYSTEM)
    retention.begin(by=events.SYSTEM)
    times.begin(by=events.SYSTEM)
    events.catch_up()


def _fill(story: "Story") -> None:
    from backroom.people.models import Person

    if Person.objects.exists():
        return
    print("First run: filling the demo company ...", flush=True)
    from backroom.cli import demo
    from backroom.cli.demo_story import company

    try:
        demo.fill(story)
    except company.JobTextMissing as error:
        load.stop(f"{error}. Start from a checkout, or without --demo.")
