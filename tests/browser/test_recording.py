"""Between two real browsers: not a byte before both agreed, both microphones after, nothing once it was stopped."""

import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import open_page
from tests.browser.servers import Server
from tests.browser.test_call import connected, into_the_call, join, speaker  # noqa: F401

NONE = "No sound is recorded."
TAKES = """
from backroom.hiring.recording import queries
from backroom.hiring.recording.models import Take
answer = [[t.side, t.chunks, len(queries.sound_of(t))] for t in Take.objects.order_by("side")]
"""


def kept(server: Server) -> list[Path]:
    return [file for file in (server.data / "recordings").rglob("*") if file.is_file()]


def holds_no_sound(server: Server, before: set[Path]) -> None:
    """Of the whole data folder, the database among it: no file came, and none has what Opus in WebM begins with."""
    files = {file for file in server.data.rglob("*") if file.is_file()}
    assert {file.name for file in files - before} <= {"backroom.sqlite3-wal", "backroom.sqlite3-shm"}
    assert not [file for file in files if b"OpusHead" in (held := file.read_bytes()) or b"\x1aE\xdf\xa3" in held]


def said(page: Page) -> Any:
    return page.locator("[data-recorded-said]")


def chunks(server: Server) -> list[int]:
    return [number for _, number, _ in server.ask(TAKES)]


# What comes out of a player, as loud as it gets within two seconds of playing: of full scale.
LOUDEST = """async (player) => {
  const context = new AudioContext();
  const ear = new AnalyserNode(context, { fftSize: 2048 });
  context.createMediaElementSource(player).connect(ear).connect(context.destination);
  const wave = new Float32Array(ear.fftSize);
  let loudest = 0;
  for (const end = player.currentTime + 2; player.currentTime < end && !player.ended; ) {
    await new Promise((go) => setTimeout(go, 30));
    ear.getFloatTimeDomainData(wave);
    loudest = Math.max(loudest, ...wave);
  }
  return loudest;
}"""
SEEK = """(player) => new Promise((go) => {
  player.addEventListener("seeked", () => go(player.currentTime), { once: true });
  player.currentTime = player.duration - 2;
})"""


def plays_to_the_interviewer_alone(ada: Page, server: Server) -> None:
    """Both tracks beside the strip, by keys, as anybody plays them; and nobody else is given a byte."""
    page = open_page(ada.context)
    seconds = chunks(server)  # at the least: the talk goes on
    answers: dict[str, int] = {}
    said: list[str] = []
    page.on("response", lambda got: answers.update({got.url: got.status}) if "/sound/" in got.url else None)
    page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    page.goto(f"/interviews/{server.world['interview']}/listening/")
    players = page.locator("audio")
    expect(players).to_have_count(2)
    assert {name.split(" from ")[0] for name in names(players)} == {"The sound of you", "The sound of Dan"}
    for player in players.all():
        (name,) = names(player)
        player.focus()
        page.keyboard.press("Space")
        assert player.evaluate(LOUDEST) > 0.05, name
        if not shutil.which("ffmpeg"):  # it plays, and the page says why no player knows how long
            expect(page.get_by_text("ffmpeg is not installed on the server")).to_be_visible()
            page.keyboard.press("Space")
            continue
        length = player.evaluate("player => player.duration")
        assert min(seconds) - 1.5 < length < max(chunks(server)) + 1.5, name
        page.keyboard.press("Space")
        assert abs(player.evaluate(SEEK) - (length - 2)) < 0.2
        page.keyboard.press("Space")
        assert player.evaluate(
            "player => new Promise((go) => player.addEventListener('ended', () => go(player.ended)))"
        )
    assert (set(answers.values()), len(answers), said, page.problems) == ({206}, 2, [], [])  # type: ignore[attr-defined]
    others = {name: path for name, path in server.world["sign_in"].items() if name != "ada"}
    for name, path in {**others, "dan": server.world["link"], "nobody": "/account/login/"}.items():
        theirs = browser_of(ada).new_context(base_url=server.url)
        assert theirs.request.get(path).ok
        for address in answers:
            got = theirs.request.get(address, max_redirects=0)
            assert (got.status, b"webm" in got.body()) == (404 if name in others else 302, False), name
        theirs.close()
    page.close()


def names(players: Locator) -> list[str]:
    return [player.get_attribute("aria-label") or "" for player in players.all()]


def browser_of(page: Page) -> Browser:
    assert page.context.browser
    return page.context.browser


def test_recorded_only_with_the_yes_of_both_and_gone_when_stopped(speaker: Any, server: Server) -> None:  # noqa: F811
    ada, dan = speaker("ada"), speaker("dan")
    before = {file for file in server.data.rglob("*") if file.is_file()}
    for page in (ada, dan):
        join(page)
        page.wait_for_timeout(2500)
        expect(said(page)).to_have_text(NONE)
    ada.get_by_role("button", name="Let Dan in").click()
    connected(ada, dan)
    ada.wait_for_timeout(3500)
    holds_no_sound(server, before)
    # Ada leaves, and neither the server nor her tab knows any more that he was let in.
    ada.get_by_role("button", name="Leave").click()
    ada.evaluate("sessionStorage.clear()")
    server.kill()
    server.start()
    # Ada asks and joins again: her yes alone records nothing, not even her own microphone.
    ada.get_by_role("button", name="Agree, and ask Dan").first.click()
    expect(ada.get_by_text("Dan is asked about a sound recording")).to_be_visible()
    join(ada)
    ada.wait_for_timeout(3500)
    expect(said(ada)).to_have_text(NONE)
    assert (kept(server), server.ask(TAKES)) == ([], [])
    holds_no_sound(server, before)
    # Dan is told of the question before he joins, and says yes on his own page.
    dan.reload()
    dan.get_by_role("link", name="Answer before you begin").click()
    dan.get_by_role("button", name="Yes, it may be kept").click()
    into_the_call(dan, "dan", server)
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
    so_far = len(kept(server))
    ada.wait_for_timeout(2500)
    server.start()
    for page in (ada, dan):
        expect(page.locator("[data-call-recorded]")).to_have_attribute("data-state", "on", timeout=30_000)
    ada.wait_for_timeout(2000)
    now = server.ask(TAKES)
    assert [side for side, _, _ in now] == ["candidate", "interviewer"]
    assert all(number >= 5 and size > 500 * number for _, number, size in now)
    assert len(kept(server)) > so_far
    assert not any(b"webm" in file.read_bytes() or file.read_bytes()[:4] == b"\x1aE\xdf\xa3" for file in kept(server))
    plays_to_the_interviewer_alone(ada, server)
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
