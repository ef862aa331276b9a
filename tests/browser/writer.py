"""A client of the room that keeps to the rules of queue.js: one after another, again until confirmed, ids made once."""

import http.client
import http.cookiejar
import json
import time
import urllib.error
import urllib.request
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.browser.servers import Server


@dataclass
class Writer:
    """One signed-in person who writes notes. `confirmed` holds ids the server said were saved, in order."""

    server: Server
    person: str = "ada"
    confirmed: list[str] = field(default_factory=list)
    attempts: int = 0
    begun: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __post_init__(self) -> None:
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        self.token = ""
        self.open(self.server.world["sign_in"][self.person])

    @property
    def room(self) -> str:
        return f"/interviews/{self.server.world['interview']}/room/"

    @property
    def cookies(self) -> str:
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)

    def open(self, path: str, body: Any = None, method: str | None = None) -> str:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", "X-CSRFToken": self.token}
        request = urllib.request.Request(self.server.url + path, data, headers, method=method)
        with self.opener.open(request, timeout=10) as response:
            return str(response.read().decode())

    def state(self) -> dict[str, Any]:
        state = dict(json.loads(self.open(f"{self.room}state/")))
        self.token = state["csrf"]
        return state

    def begin(self) -> None:
        page = self.open(self.room)
        token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
        data = f"csrfmiddlewaretoken={token}".encode()
        self.opener.open(urllib.request.Request(f"{self.server.url}{self.room}begin/", data), timeout=10).close()
        self.state()

    def keep(self, number: int, text: str) -> None:
        """Tried again until the server has said that it is saved."""
        note_id = str(uuid.uuid4())
        at = (self.begun + timedelta(milliseconds=number)).isoformat()
        body = {"text": text, "kind": "quote", "at": at, "edition": 1, "theme": None}
        while True:
            self.attempts += 1
            try:
                answer = json.loads(self.open(f"{self.room}notes/{note_id}/", body, "PUT"))
                assert answer["kept"] is True
                break
            except urllib.error.HTTPError as error:
                if error.code < 500:
                    raise
            except (OSError, http.client.HTTPException, json.JSONDecodeError):  # no answer, or half of one
                pass
            time.sleep(0.05)
        self.confirmed.append(note_id)
