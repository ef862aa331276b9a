"""A call between two real browsers: sound both ways, over restarts, by the relay alone; nobody else gets in."""

import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import open_page
from tests.browser.servers import Server
from tests.browser.speakers import ONLINE, hearing, into_the_room, launching, opened, tone

# Every connection that a page makes is kept where a test can ask it for its figures.
KEEP = """
const Real = RTCPeerConnection;
window.links = [];
window.RTCPeerConnection = class extends Real { constructor(...given) { super(...given); links.push(this); } };
"""
# The check before joining opens one too, which carries nothing.
CARRYING = "links.filter((link) => link.getSenders().length).length"
HEARD = """async () => {
  for (const row of (await links.at(-1).getStats()).values())
    if (row.type === "inbound-rtp" && row.kind === "audio") return [row.packetsReceived, row.totalAudioEnergy];
  return [0, 0];
}"""


@pytest.fixture
def speaker(browser: Browser, server: Server, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """`speaker("ada")` or `speaker("dan")`: with a microphone, on their page of the room.

    `says`: a file that is heard once from when the microphone is opened, in place of the endless tone.
    """
    server.ask(ONLINE)
    voice = tone(tmp_path / "voice.wav")
    with launching(browser) as launch:

        def make(who: str, says: Path | None = None) -> Page:
            made = hearing(launch, says or voice, once=says is not None)
            return into_the_call(opened(made, server, who, KEEP), who, server)

        yield make


def into_the_call(page: Page, who: str, server: Server) -> Page:
    into_the_room(page, who, server)
    expect(page.locator("#call")).to_be_visible()
    return page


def join(page: Page) -> None:
    page.get_by_role("button", name="Check the microphone").click()
    page.get_by_role("button", name="Join the call").click()


def connected(*pages: Page) -> None:
    for page in pages:
        expect(page.locator("#call")).to_have_attribute("data-state", "connected", timeout=15_000)


def meet(ada: Page, dan: Page) -> None:
    join(dan)
    join(ada)
    ada.get_by_role("button", name="Let Dan in").click()
    connected(ada, dan)


def hears(page: Page) -> None:
    """Packets come in, and they are not silence."""
    packets, energy = page.evaluate(HEARD)
    for _ in range(40):
        page.wait_for_timeout(250)
        more, louder = page.evaluate(HEARD)
        if more > packets and louder > energy:
            return
    raise AssertionError(f"nothing is heard: {packets} packets, energy {energy}, then {more}, {louder}")


def test_two_hear_each_other_whatever_happens_to_the_server(speaker: Any, server: Server) -> None:
    ada, dan = speaker("ada"), speaker("dan")
    join(dan)
    expect(dan.locator("[data-call-said]")).to_have_text("Ada is not here yet.")
    expect(dan.locator("#call .btn-primary:visible")).to_have_count(0)
    assert dan.evaluate(CARRYING) == 0  # nothing goes out before one is let in
    join(ada)
    expect(ada.locator("[data-call-said]")).to_have_text("Dan is at the door.")
    expect(dan.locator("[data-call-said]")).to_have_text("Ada is here and lets you in.")
    ada.get_by_role("button", name="Let Dan in").click()
    connected(ada, dan)
    hears(ada)
    hears(dan)
    # The way is lost and another one found.
    ada.evaluate("links.at(-1).restartIce()")
    hears(dan)
    # The server dies in the middle: the talk goes on, and both come again by themselves.
    server.kill()
    hears(dan)
    expect(ada.locator("[data-call-said]")).to_contain_text("does not answer")
    expect(dan.locator("[data-call-said]")).to_contain_text("does not answer")
    server.start()
    for page in (ada, dan):
        expect(page.locator("[data-call-said]")).to_contain_text("are connected", timeout=30_000)
    ada.wait_for_timeout(2000)  # the interviewer's page lets in again; nothing on the pages tells of it
    connected(ada, dan)
    hears(ada)
    assert (ada.evaluate(CARRYING), dan.evaluate(CARRYING)) == (1, 1)
    # It dies again, and the interviewer's page is loaded anew: neither knows who was let in, but her tab does.
    server.kill()
    server.start()
    into_the_call(ada, "ada", server)
    join(ada)
    connected(ada, dan)
    hears(dan)
    expect(ada.get_by_role("button", name="Let Dan in")).to_be_hidden()
    # A second page of the same person takes over.
    again = into_the_call(open_page(dan.context, server.world["link"]), "dan", server)
    join(again)
    connected(again, ada)
    expect(dan.locator("[data-call-said]")).to_contain_text("this one has left")
    hears(again)
    # The end of the talk ends the call, and the address leads nowhere any more; whoever had the focus in it has the
    # way on.
    again.get_by_role("button", name="Sound on").focus()
    ada.get_by_role("button", name="End the conversation").click()
    expect(again.locator("[data-call-said]")).to_have_text("The conversation has ended.")
    expect(again.locator("[data-call-over] a")).to_be_focused()
    assert again.reload().status == 404  # type: ignore[union-attr]
    assert (ada.problems, again.problems) == ([], [])  # type: ignore[attr-defined]


# Which ways a page finds by the relay alone, within ten seconds.
GATHER = """async (server) => {
  const link = new RTCPeerConnection({ iceServers: [server], iceTransportPolicy: "relay" });
  const found = [];
  link.addEventListener("icecandidate", ({ candidate }) => candidate && found.push(candidate.type));
  link.createDataChannel("x");
  await link.setLocalDescription();
  const end = Date.now() + 10_000;
  const wait = () => new Promise((go) => setTimeout(go, 50));
  while (link.iceGatheringState !== "complete" && !found.length && Date.now() < end) await wait();
  link.close();
  return found;
}"""
WAYS = """async () => {
  const rows = [...(await links.at(-1).getStats()).values()];
  const pair = rows.find((row) => row.type === "candidate-pair" && row.nominated && row.state === "succeeded");
  if (!pair) return [];
  return [pair.localCandidateId, pair.remoteCandidateId].map((id) => rows.find((row) => row.id === id).candidateType);
}"""


def ways(page: Page) -> list[str]:
    """By what the sound goes, here and there; the browser's figures come some moments after the sound."""
    for _ in range(20):
        if found := page.evaluate(WAYS):
            return list(found)
        page.wait_for_timeout(250)
    return []


@pytest.fixture
def relay(server: Server) -> Iterator[dict[str, str]]:
    """coturn on loopback, and the server told of it; calls go by it alone."""
    turnserver = shutil.which("turnserver")
    if not turnserver:
        pytest.skip("no coturn here; on Debian: sudo apt-get install coturn")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    told = {"BACKROOM_TURN_URLS": f"turn:127.0.0.1:{port}", "BACKROOM_TURN_SECRET": "only-for-this-test"}
    only_here = ("--listening-ip=127.0.0.1", "--relay-ip=127.0.0.1", "--allow-loopback-peers")
    quiet = (
        "-n",
        "--no-cli",
        "--no-tls",
        "--no-dtls",
        "--no-rfc5780",
        "--log-file=stdout",
        f"--pidfile={server.data / 'turn.pid'}",
    )
    secret = ("--use-auth-secret", f"--static-auth-secret={told['BACKROOM_TURN_SECRET']}", "--realm=backroom")
    started = subprocess.Popen(
        [turnserver, *quiet, *only_here, *secret, f"--listening-port={port}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=server.data,
    )
    server.kill()
    server.env.update(told, BACKROOM_TURN_ONLY="yes")
    server.start()
    try:
        yield told
    finally:
        started.terminate()
        started.wait(timeout=10)


def credentials(server: Server, ago: int) -> dict[str, Any]:
    """As they were given out so many hours ago."""
    (found,) = server.ask(
        "from datetime import timedelta\nfrom backroom.integrations.call_relay import client\n"
        f"from backroom.records import clock\nanswer = client.servers('x', clock.now() - timedelta(hours={ago}))"
    )
    return dict(found)


def test_call_goes_by_the_relay_alone_with_credentials_that_run_out(
    relay: dict[str, str], speaker: Any, server: Server
) -> None:
    ada, dan = speaker("ada"), speaker("dan")
    meet(ada, dan)
    hears(ada)
    hears(dan)
    assert [ways(ada), ways(dan)] == [["relay", "relay"]] * 2
    expect(ada.locator("[data-call-said]")).to_have_text("You and Dan are connected.")
    assert "relay" in ada.evaluate(GATHER, credentials(server, 3))
    assert ada.evaluate(GATHER, credentials(server, 5)) == []
    assert ada.evaluate(GATHER, credentials(server, 3) | {"credential": "guessed"}) == []
