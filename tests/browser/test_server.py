"""The server process: killed in the middle of saving, stopped with a socket open, sockets refused to others."""

import json
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.browser.servers import ROOT, Server
from tests.browser.writer import Writer

NOTES = 200
KILLS = 5


def test_kill_in_the_middle_of_200_saves_loses_none_and_doubles_none(server: Server) -> None:
    writer = Writer(server)
    writer.begin()
    marks = sorted(random.Random(7).sample(range(10, NOTES - 10), KILLS))
    seen_after_each_kill: list[tuple[int, int]] = []

    def kill_now_and_then() -> None:
        for mark in marks:
            while len(writer.confirmed) < mark:
                time.sleep(0.001)
            server.kill()
            confirmed = list(writer.confirmed)
            there = set(server.ask(ALL_NOTES))
            seen_after_each_kill.append((len(confirmed), len([pk for pk in confirmed if pk in there])))
            server.start()

    killer = threading.Thread(target=kill_now_and_then)
    killer.start()
    for number in range(NOTES):
        writer.keep(number, f"“Sentence number {number}.”")
    killer.join()
    notes = writer.state()["notes"]
    print(
        f"\n{NOTES} notes, {KILLS} kills -9 after {marks} saves; {writer.attempts} attempts;"
        f" shown as saved / found after each kill: {seen_after_each_kill};"
        f" in the end {len(notes)} notes, {len({note['id'] for note in notes})} ids"
    )
    assert all(shown == found for shown, found in seen_after_each_kill)
    assert [note["id"] for note in notes] == writer.confirmed
    assert [note["text"] for note in notes] == [f"“Sentence number {number}.”" for number in range(NOTES)]
    assert server.ask(SAVED_EVENTS) == NOTES
    assert writer.attempts > NOTES


ALL_NOTES = """
from backroom.hiring.interviews.models import Note
answer = [str(pk) for pk in Note.objects.values_list("pk", flat=True)]
"""
SAVED_EVENTS = """
from backroom.records.models import Event
answer = Event.objects.filter(name="note.saved").count()
"""


def socket_of(server: Server, cookies: str, origin: str = "", path: str = "") -> ClientConnection:
    address = server.url.replace("http", "ws") + (path or f"/ws/rooms/{server.world['interview']}/")
    return connect(address, additional_headers={"Cookie": cookies}, origin=origin or server.url)  # type: ignore[arg-type]


def test_socket_tells_the_author_and_nobody_else(server: Server) -> None:
    writer = Writer(server)
    writer.begin()
    for person in ("ben", "cleo", "priya", "ida", "hal", "eve"):
        with pytest.raises(InvalidStatus):
            socket_of(server, Writer(server, person).cookies)
    for cookies, origin, path in (
        ("", "", ""),
        (writer.cookies, "http://elsewhere.example.org", ""),
        (writer.cookies, "", "/ws/nowhere/"),
    ):
        with pytest.raises(InvalidStatus):
            socket_of(server, cookies, origin, path)
    with socket_of(server, writer.cookies) as own:
        own.send("a browser may say what it likes")
        writer.keep(0, "“Only Ada hears of this.”")
        said = own.recv(timeout=5)
        assert json.loads(said) == {"what": "note.saved", "note": writer.confirmed[0], "edition": 1}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_stops_cleanly_with_a_socket_open(server: Server, number: signal.Signals) -> None:
    server.stop()
    log = (server.data / "serve.log").open("wb")
    command = [sys.executable, "-m", "backroom", "serve", "--port", str(server.port)]
    process = subprocess.Popen(command, cwd=ROOT, env=server.env, stdout=log, stderr=log)
    try:
        _wait_for(server, process)
        writer = Writer(server)
        with socket_of(server, writer.cookies) as socket:
            process.send_signal(number)
            with pytest.raises(ConnectionClosed):
                socket.recv(timeout=10)
            assert process.wait(timeout=10) == 0
    finally:
        process.kill()
    assert "Traceback" not in (server.data / "serve.log").read_text()


def test_uvicorn_alone_stops_cleanly_with_a_socket_open(server: Server) -> None:
    """Uvicorn finishes its work and then ends by the very signal it got; nothing hangs."""
    with socket_of(server, Writer(server).cookies) as socket:
        assert server.stop() in (0, -signal.SIGTERM)
        with pytest.raises(ConnectionClosed):
            socket.recv(timeout=5)
    assert "Traceback" not in Path(server.data / "server.log").read_text()


def _wait_for(server: Server, process: subprocess.Popen[bytes]) -> None:
    for _ in range(400):
        if process.poll() is not None:
            raise RuntimeError((server.data / "serve.log").read_text())
        if server.answers():
            return
        time.sleep(0.05)
    raise RuntimeError("the server did not answer")
