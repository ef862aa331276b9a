"""`serve`: the first run, the second, what it prints, how it stops and what it refuses."""

import http.client
import re
import signal
import socket
import stat
import time
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from websockets.sync.client import connect

LINK = re.compile(r"http://\S+")


def _get(url, cookie=""):
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    connection.request("GET", parts.path, headers={"Cookie": cookie} if cookie else {})
    response = connection.getresponse()
    body = response.read().decode()
    connection.close()
    return response, body


def _signed_in(server, name):
    """The session cookie that the printed one-click link of this person gives."""
    link = server.said.split(f"  {name}, ")[1].split()
    response, _ = _get(next(word for word in link if word.startswith("http")))
    assert response.status == 302
    return "; ".join(value.split(";")[0] for value in response.headers.get_all("Set-Cookie"))


def test_first_run_makes_everything_for_its_owner_alone(empty_house):
    with empty_house.serve() as server:
        assert LINK.findall(server.said) == [f"{server.url}/"]
        assert f"Data lie in {empty_house.data}" in server.said
        response, _ = _get(f"{server.url}/")
        assert (response.status, response.headers["Location"]) == (302, "/account/login/?next=/")
    assert stat.S_IMODE(empty_house.data.stat().st_mode) == 0o700
    open_to_others = [path for path in empty_house.data.rglob("*") if path.stat().st_mode & 0o077]
    assert open_to_others == []
    assert server.rest == "\nStopped.\n"


def test_demo_prints_a_way_in_for_everyone(demo_house):
    with demo_house.serve("--demo") as server:
        for name in ("Ada Marsh", "Ben Achterberg", "Cleo Vance", "Priya Nair", "Ida Holm", "Hal Brennan"):
            response, body = _get(f"{server.url}/", _signed_in(server, name))
            assert response.status == 200
            assert name.split()[0] in body
        private = server.said.split("Dan Whitlock\n")[1].split()[0]
        response, _ = _get(private)
        cookie = response.headers["Set-Cookie"].split(";")[0]
        response, body = _get(server.url + response.headers["Location"], cookie)
        assert response.status == 200
        assert "Fenwick Community Care" in body


def test_second_start_doubles_nothing_and_adds_no_event(demo_house):
    with demo_house.serve("--demo"):
        pass
    before = demo_house.counts()  # with the rounds that every start looks after
    for _ in range(2):
        with demo_house.serve("--demo"):
            pass
    assert demo_house.counts() == before
    assert demo_house.run("verify").returncode == 0


def test_start_cut_short_while_filling_begins_anew(empty_house, first_house):
    process = empty_house.begin("--port", "0", "--demo")
    while "First run" not in process.stdout.readline():
        pass
    time.sleep(0.3)
    process.kill()
    process.communicate()
    with empty_house.serve("--demo") as server:
        assert "Ada Marsh" in server.said
    whole = first_house.counts()
    queue = {"records_work": whole["records_work"]}  # as long as each server ran: no part of what is filled in
    assert empty_house.counts() | queue == whole
    assert empty_house.run("verify").stdout.startswith(f"{whole['records_event']:,} events, unbroken; ")


def test_people_of_ones_own_are_not_joined_by_a_demo(empty_house):
    assert empty_house.run("add-administrator", "Ida Holm", "ida@fenwick.example").returncode == 0
    with empty_house.serve("--demo") as server:
        assert "This installation has people of its own" in server.said
        assert "/demo/" not in server.said
    assert empty_house.counts()["people_person"] == 1


def test_ended_private_link_is_said(demo_house):
    demo_house.python(
        "from backroom.hiring.candidates.models import PrivateLink\n"
        "from django.utils import timezone\n"
        "PrivateLink.objects.update(revoked_at=timezone.now())"
    )
    with demo_house.serve("--demo") as server:
        assert "Dan Whitlock's private link has ended. To send a new one, open" in server.said
        assert "/c/" not in server.said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stops_cleanly_with_a_browser_still_there(demo_house, number):
    with demo_house.serve("--demo") as server:
        cookie = _signed_in(server, "Ada Marsh")
        parts = urlsplit(server.url)
        kept = http.client.HTTPConnection(parts.hostname, parts.port)
        kept.request("GET", "/", headers={"Cookie": cookie})
        assert kept.getresponse().read()
        room = UUID(str(demo_house.rows("SELECT id FROM hiring_appointment ORDER BY starts_at DESC")[0][0]))
        address = f"ws://{parts.netloc}/ws/rooms/{room}/"
        with connect(address, origin=server.url, additional_headers={"Cookie": cookie}):
            assert server.stop(number) == 0
    assert server.rest == "\nStopped.\n"


def test_taken_port_is_one_line_and_changes_nothing(empty_house):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = empty_house.run("serve", "--port", str(port))
    assert (done.returncode, done.stdout) == (2, "")
    said = f"backroom: port {port} of 127.0.0.1 is taken by another program. "
    assert done.stderr == said + "Choose another: --port 8001, or set BACKROOM_PORT.\n"
    assert not empty_house.data.exists()


@pytest.mark.parametrize("words", [("--port", "99999"), ("--host", "203.0.113.7"), ("--host", "no such host")])
def test_address_that_is_none_is_one_line(empty_house, words):
    done = empty_house.run("serve", *words)
    assert done.returncode == 2
    assert done.stderr.startswith("backroom: ") and done.stderr.count("\n") == 1


def test_one_server_for_each_data_folder(demo_house):
    with demo_house.serve():
        done = demo_house.run("serve", "--port", "0")
    assert done.returncode == 2
    assert done.stderr.startswith(f"backroom: another server runs on {demo_house.data}.")


def test_address_follows_the_port_unless_it_is_set(demo_house):
    with demo_house.serve() as server:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d{4,5}", server.url)
    demo_house.env["BACKROOM_URL"] = "https://talks.example.org"
    with demo_house.serve() as server:
        assert server.url == "https://talks.example.org"


def test_database_of_a_newer_version_is_refused(demo_house):
    demo_house.python(
        "from django.db.migrations.recorder import MigrationRecorder as R\n"
        "from django.db import connection\nR(connection).record_applied('hiring', '9999_later')"
    )
    done = demo_house.run("serve", "--port", "0")
    assert done.returncode == 2
    assert done.stderr.startswith("backroom: the database was written by a newer version (hiring 9999_later).")


def test_erasure_cut_short_is_finished_at_start(demo_house):
    """The process died between the rows and the key: the tombstone says so, and the key is still there."""
    code = (
        "from backroom.hiring.candidates import queries\nfrom backroom.records import keys, personal_data\n"
        "from django.db import transaction\ncandidate = queries.candidate_by_mail('mina.farrow@example.org')\n"
        "with transaction.atomic(): personal_data.erase(candidate.pk)\n"
        "print(candidate.pk.hex, keys.exists(candidate.pk))"
    )
    candidate, there = demo_house.python(code).split()
    assert there == "True"
    with demo_house.serve():
        pass
    assert not (demo_house.keys / "candidates" / candidate[:2] / f"{candidate}.key").exists()
