"""Between two real browsers: not a byte before both agreed, both microphones after, nothing once it was stopped."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.servers import Server
from tests.browser.test_call import connected, into_the_room, join, speaker  # noqa: F401

NONE = "No sound is recorded."
TAKES = """
from backroom.hiring.recording import queries
from backroom.hiring.recording.models import Take
answer = [[t.side, t.chunks, len(queries.sound_of(t))] for t in Take.objects.order_by("side")]
"""


def kept(server: Server) -> list[Path]:
    return [file for file in (server.data / "recordings").rglob("*") if file.is_file()]


def said(page: Page) -> Any:
    return page.locator("[data-recorded-said]")


def chunks(server: Server) -> list[int]:
    return [number for _, number, _ in server.ask(TAKES)]


def test_recorded_only_with_the_yes_of_both_and_gone_when_stopped(speaker: Any, server: Server) -> None:  # noqa: F811
    ada, dan = speaker("ada"), speaker("dan")
    for page in (ada, dan):
        join(page)
        page.wait_for_timeout(2500)
        expect(said(page)).to_have_text(NONE)
    assert kept(server) == []
    # Ada asks and joins again: her yes alone records nothing, not even her own microphone.
    ada.get_by_role("button", name="Agree, and ask Dan").first.click()
    expect(ada.get_by_text("Dan is asked about a sound recording")).to_be_visible()
    join(ada)
    ada.wait_for_timeout(3500)
    expect(said(ada)).to_have_text(NONE)
    assert (kept(server), server.ask(TAKES)) == ([], [])
    # Dan is told of the question before he joins, and says yes on his own page.
    dan.reload()
    dan.get_by_role("link", name="Answer before you begin").click()
    dan.get_by_role("button", name="Yes, it may be kept").click()
    into_the_room(dan, "dan", server)
    join(dan)
    # Both agree, but at the door nobody is recorded yet.
    expect(ada.get_by_role("button", name="Let Dan in")).to_be_visible()
    ada.wait_for_timeout(3500)
    assert (kept(server), server.ask(TAKES)) == ([], [])
    ada.get_by_role("button", name="Let Dan in").click()
    connected(ada, dan)
    for page in (ada, dan):
        expect(said(page)).to_contain_text("The sound is recorded", timeout=15_000)
    ada.wait_for_timeout(3000)
    # The server dies in the middle; the sound of meanwhile waits on the pages and goes on in the same takes.
    server.kill()
    before = len(kept(server))
    ada.wait_for_timeout(2500)
    server.start()
    for page in (ada, dan):
        expect(page.locator("[data-call-recorded]")).to_have_attribute("data-state", "on", timeout=30_000)
    ada.wait_for_timeout(2000)
    now = server.ask(TAKES)
    assert [side for side, _, _ in now] == ["candidate", "interviewer"]
    assert all(number >= 5 and size > 500 * number for _, number, size in now)
    assert len(kept(server)) > before
    assert not any(b"webm" in file.read_bytes() or file.read_bytes()[:4] == b"\x1aE\xdf\xa3" for file in kept(server))
    # One of the two stops it: nothing is left, and nothing more comes.
    dan.get_by_role("button", name="Stop recording, and erase it").click()
    expect(said(dan)).to_contain_text("is erased")
    expect(said(ada)).to_have_text(NONE, timeout=15_000)
    ada.wait_for_timeout(2500)
    assert (kept(server), server.ask(TAKES)) == ([], [])
    assert not (server.data / "recordings").exists() or list((server.data / "recordings").iterdir()) == []
    erased = "import json\nfrom backroom.records.models import Event\n"
    erased += "answer = json.loads(Event.objects.filter(name='consent.answered').last().payload)['erased']"
    assert server.ask(erased) == 2
    assert (ada.problems, dan.problems) == ([], [])  # type: ignore[attr-defined]
