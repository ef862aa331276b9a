"""The server as it is started, and people who ask it over kept connections."""

import http.client
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from backroom.people.models import Person
from pages_of.world import World

TOKEN = "0" * 32  # of the cookie and the header alike, as a browser sends it
WARM_UP = 12
CARD = urlencode({"recommendation": "yes", "takeaways": "Rang the families before ten."})


@dataclass
class Page:
    """Addresses to ask in turn, as one person. Posted ones are used up."""

    name: str
    who: Person
    addresses: list[str]
    posts: bool = False
    cookie: str = ""

    def __post_init__(self) -> None:
        client = Client()
        client.force_login(self.who)
        self.cookie = f"sessionid={client.cookies['sessionid'].value}; csrftoken={TOKEN}"


@dataclass
class Found:
    seconds: float = 0
    times: list[float] = field(default_factory=list)
    bytes: int = 0

    @property
    def count(self) -> int:
        return len(self.times)

    @property
    def per_second(self) -> float:
        return self.count / self.seconds

    def quantile(self, part: float) -> float:
        ordered = sorted(self.times)
        return 1000 * ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def pages(world: World) -> list[Page]:
    spread = world.applications[:: max(1, len(world.applications) // 200)]
    lists = [f"{reverse('interviews')}?page={number}" for number in range(1, 11)]
    return [
        Page("home", world.ada, [reverse("home")]),
        Page("candidate", world.ada, [reverse("application", args=[pk]) for pk in spread]),
        Page("interview list", world.ada, lists),
        Page("job", world.ada, [reverse("job", args=[pk]) for pk in world.jobs]),
        Page(
            "submit scorecard", world.cleo, [reverse("submit_scorecard", args=[pk]) for pk in world.drafts], posts=True
        ),
    ]


def queries(page: Page) -> int:
    """How many questions one request asks the database, the session's and the account's among them."""
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(page.who)
    if not page.posts:
        client.get(page.addresses[0])
    address = page.addresses.pop() if page.posts else page.addresses[-1]
    with CaptureQueriesContext(connection) as asked:
        if page.posts:
            answer = client.post(address, CARD, content_type="application/x-www-form-urlencoded")
        else:
            answer = client.get(address)
    assert answer.status_code == (302 if page.posts else 200), f"{address}: {answer.status_code}"
    return len([q for q in asked.captured_queries if not q["sql"].startswith(("SAVEPOINT", "RELEASE", "BEGIN"))])


@contextmanager
def server() -> Iterator[str]:
    command = [str(Path(sys.executable).parent / "backroom"), "serve", "--port", "0"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"BACKROOM_LATER": "thread"}
    )
    try:
        assert process.stdout is not None
        said = ""
        while "Ctrl-C stops" not in said:
            line = process.stdout.readline()
            assert line, f"the server did not start:\n{said}"
            said += line
        yield said.split("Backroom is at ")[1].split("/\n")[0]
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


def run(address: str, page: Page, clients: int, seconds: float) -> Found:
    """Warm, then ask with each client until the time, or what can be posted, is up."""
    left = iter(page.addresses) if page.posts else cycle(page.addresses)
    lock, found, faults = threading.Lock(), Found(), list[str]()

    def ask(until: float, most: int, keep: bool) -> None:
        parts = urlsplit(address)
        kept = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
        for _ in range(most):
            with lock:
                target = next(left, None)
            if target is None or time.monotonic() > until or faults:
                break
            begun = time.perf_counter()
            kept.request("POST" if page.posts else "GET", target, CARD if page.posts else None, _headers(page))
            answer = kept.getresponse()
            body = answer.read()
            took = time.perf_counter() - begun
            if answer.status != (302 if page.posts else 200):
                faults.append(f"{target}: {answer.status}")
            if keep:
                with lock:
                    found.times.append(took)
                    found.bytes = len(body)
        kept.close()

    _together(clients, ask, time.monotonic() + 30, WARM_UP // clients + 1, False)
    begun = time.monotonic()
    _together(clients, ask, begun + seconds, 100_000, True)
    found.seconds = time.monotonic() - begun
    assert not faults, faults[0]
    assert found.times, f"{page.name}: nothing was measured"
    return found


def _headers(page: Page) -> dict[str, str]:
    headers = {"Cookie": page.cookie}
    if page.posts:
        headers |= {"X-CSRFToken": TOKEN, "Content-Type": "application/x-www-form-urlencoded"}
    return headers


def _together(clients: int, ask: object, *arguments: object) -> None:
    threads = [threading.Thread(target=ask, args=arguments) for _ in range(clients)]  # type: ignore[arg-type]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
