"""Browsers with microphones of their own: each a Chromium process that hears a known file, on its side of the room."""

import math
import struct
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from tests.browser.conftest import FLAGS, chromium, open_page
from tests.browser.servers import Server

CALL_FLAGS = (
    *("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"),
    *("--allow-loopback-in-peer-connection", "--disable-features=WebRtcHideLocalIpsWithMdns"),
)
ONLINE = "from backroom.hiring.scheduling.models import Place\nanswer = Place.objects.update(kind='online')"
Launch = Callable[..., Browser]


def tone(path: Path, seconds: int = 60) -> Path:
    """A voice that is easily told from silence: half a second of 220 Hz, half a second of nothing."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        second = [int(12_000 * math.sin(math.tau * 220 * n / 16_000)) if n < 8_000 else 0 for n in range(16_000)]
        file.writeframes(struct.pack("<16000h", *second) * seconds)
    return path


@contextmanager
def launching(browser: Browser) -> Iterator[Launch]:
    """`launch(flags...)`: a Chromium process with these flags; all are closed at the end."""
    launched: list[Browser] = []

    def launch(*flags: str) -> Browser:
        launched.append(browser.browser_type.launch(executable_path=chromium(), args=[*FLAGS, *flags]))
        return launched[-1]

    try:
        yield launch
    finally:
        for made in launched:
            made.close()


def hearing(launch: Launch, heard: Path, once: bool = True) -> Browser:
    """One whose microphone is this file, heard from when it is opened: once, or without an end."""
    return launch(*CALL_FLAGS, f"--use-file-for-fake-audio-capture={heard}{'%noloop' if once else ''}")


def opened(made: Browser, server: Server, who: str, script: str = "", **context: Any) -> Page:
    """Their first page in this browser: Dan's private page, or Home of who is signed in."""
    own = made.new_context(**{"base_url": server.url, "viewport": {"width": 1280, "height": 900}, **context})
    if script:
        own.add_init_script(script)
    return open_page(own, server.world["link"] if who == "dan" else server.world["sign_in"][who])


def into_the_room(page: Page, who: str, server: Server) -> Page:
    """From their first page; who interviews begins, unless it is begun."""
    room = server.world["interview"]
    if who == "dan":
        page.goto(page.url.split("#")[0].rstrip("/") + f"/room/{room}/")
    else:
        page.goto(f"/interviews/{room}/room/")
        if page.get_by_role("button", name="Begin").count():
            page.get_by_role("button", name="Begin").click()
    return page
