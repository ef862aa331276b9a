"""A real Radicale on loopback, with a calendar of Ada's."""

import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

MKCALENDAR = (
    '<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">'
    "<D:set><D:prop><D:displayname>Ada</D:displayname></D:prop></D:set></C:mkcalendar>"
)
AUTH = {"Authorization": "Basic YWRhOnNlc2FtZQ=="}  # ada:sesame


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the server; every name and password is taken there as its own owner's."""
    folder, port = tmp_path_factory.mktemp("radicale"), free_port()
    users = folder / "users"
    users.write_text("ada:sesame\nhal:sesame\n")
    options = {
        "--server-hosts": f"127.0.0.1:{port}",
        "--storage-filesystem-folder": str(folder / "collections"),
        "--auth-type": "htpasswd",
        "--auth-htpasswd-filename": str(users),
        "--auth-htpasswd-encryption": "plain",
        "--auth-delay": "0",
    }
    command = [sys.executable, "-m", "radicale", "--config", "", *(part for pair in options.items() for part in pair)]
    with Path(folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            _wait(port, process, folder / "log")
            _ask(port, "MKCALENDAR", "/ada/work/", MKCALENDAR)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()
            process.wait(timeout=10)


def _wait(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(200):
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(log.read_text())


def _ask(port: int, method: str, path: str, body: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request(method, path, body, AUTH)
    answer = connection.getresponse()
    assert answer.status in (200, 201), answer.status
    connection.close()
