"""Two devices on one table, each hearing both: the share that the interviewer sees, and what is off, in words."""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.servers import Server
from tests.browser.speakers import hearing, into_the_room, launching, opened
from tests.browser.test_call_balance import ANSWERED, ASKED, KEPT
from tests.browser.voices import one_room

USE = "Use this device’s microphone for the balance"
TURNS = [
    *(("ada", ASKED[0], 0.8), ("ada", ASKED[1], 1.2), ("dan", ANSWERED[0], 0.7), ("dan", ANSWERED[1], 1.0)),
    *(("ada", ASKED[2], 0.9), ("dan", ANSWERED[2], 0.6), ("dan", ANSWERED[3], 1.1), ("dan", ANSWERED[4], 1.0)),
    *(("ada", "What did you keep from it afterwards", 0.8), ("dan", ANSWERED[1], 0.9), ("dan", ANSWERED[0], 0)),
]
ALONE = [("ada", text, 0.7) for text in ASKED]
LEAD, BETWEEN = 6.0, 14.0
VOICES = {"ada": "en-gb", "dan": "en-us+m3"}
# Both press at one moment: what the two files hold happened at one moment too.
PRESS = """(at) => new Promise((done) => setTimeout(() => {
  document.querySelector("[data-in-person-use]").click();
  done();
}, at - Date.now()))"""


@pytest.fixture
def device(browser: Browser, server: Server) -> Iterator[Callable[..., Page]]:
    """`device("ada", heard)`: a browser that hears this file, on their side of the table."""
    with launching(browser) as launch:

        def make(who: str, heard: Path, **context: Any) -> Page:
            return sit_down(opened(hearing(launch, heard), server, who, **context), who, server)

        yield make


def sit_down(page: Page, who: str, server: Server) -> Page:
    into_the_room(page, who, server)
    expect(page.locator("#in-person")).to_be_visible()
    page.get_by_role("heading", level=1).click()  # a browser gives sound to a page that was touched
    return page


def said(page: Page) -> Any:
    return page.locator("[data-in-person-said]")


def test_louder_device_takes_the_moment_and_one_alone_takes_none(
    device: Any, server: Server, tmp_path: Path, axe: Callable[[Page], list[str]]
) -> None:
    files = {who: tmp_path / f"{who}.wav" for who in VOICES}
    db = {"away": 15.0, "dan": -6.0}
    truth = one_room(files, [*TURNS[:-1], (*TURNS[-1][:2], BETWEEN), *ALONE], VOICES, LEAD, db)
    # What is said after Dan has stopped does not count.
    counted = one_room({who: tmp_path / f"counted-{who}.wav" for who in VOICES}, TURNS, VOICES, LEAD, db)
    ada, dan = device("ada", files["ada"]), device("dan", files["dan"])
    sent: list[dict[str, Any]] = []
    dan.on("websocket", lambda wire: wire.on("framesent", lambda text: sent.append(json.loads(text))))
    for page in (ada, dan):
        expect(said(page)).to_have_text("Off.")
        assert axe(page) == []
    at = 1000 * time.time() + 1500
    ada.evaluate(f"void ({PRESS})({at})")
    dan.evaluate(PRESS, at)
    expect(said(dan)).to_have_text("On: seconds of speech are counted. Let this device lie in front of you.")
    expect(said(ada)).to_have_text("Your microphone is in use for the balance.")
    bar = ada.locator("[data-in-person-counted]")
    expect(bar).to_contain_text("Shown when both of you have spoken for a little while.")
    for page in (ada, dan):
        assert axe(page) == []
    whole = LEAD + sum(gap for _, _, gap in TURNS) + sum(counted.values())
    ada.wait_for_timeout(max(0, at + 1000 * (whole + 4) - 1000 * time.time()))
    expect(bar).to_contain_text("% of the time")
    assert dan.locator("svg [data-balance-mine]").count() == 0  # a bar is the interviewer's alone
    # Dan stops, by the keyboard; then Ada's device alone is off, and what she says counts for nobody.
    stop = dan.get_by_role("button", name="Stop", exact=True)
    stop.focus()
    dan.keyboard.press("Enter")
    expect(said(dan)).to_have_text("Off. Nothing more is counted.")
    assert dan.evaluate("document.activeElement.textContent") == USE  # whoever pressed stands at the next button
    expect(bar).to_contain_text("Off: Dan’s device is not on.")
    ada.wait_for_timeout(max(0, at + 1000 * (LEAD + sum(truth.values()) + 40) - 1000 * time.time()))
    ada.get_by_role("button", name="Stop", exact=True).click()
    ((mine, theirs, longest),) = until(lambda: server.ask(KEPT))
    share, true_share = mine / (mine + theirs), counted["ada"] / sum(counted.values())
    print(f"share {share:.4f}, true {true_share:.4f}; seconds {mine}, {theirs}, true {counted}; longest {longest}")
    assert abs(share - true_share) < 0.03
    assert 0.9 < (mine + theirs) / sum(counted.values()) < 1.1
    # Of Dan's device nothing left but the two sums; what was asked of the clocks is no figure of anybody's.
    assert {message["say"] for message in sent} == {"here", "clock", "spoken", "leave"}
    sums = {frozenset(message) for message in sent if message["say"] == "spoken"}
    assert sums == {frozenset(("say", "to", "mine", "yours", "longest", "how"))}
    review = ada.context.request.get(f"/interviews/{server.world['interview']}/listening/").text()
    assert f"{100 * share:.0f} % of the time" in review
    # The end of the talk ends it, wherever it is on.
    dan.get_by_role("button", name=USE).click()
    expect(said(dan)).to_have_text("On here. Nothing is counted until Ada’s device is on too.")
    ada.get_by_role("button", name="End the conversation").click()
    expect(said(dan)).to_have_text("The conversation has ended.")
    expect(dan.get_by_role("button", name=USE)).to_be_hidden()
    assert (ada.problems, dan.problems) == ([], [])  # type: ignore[attr-defined]


def until(ask: Callable[[], Any]) -> Any:
    for _ in range(20):
        if found := ask():
            return found
    raise AssertionError("nothing was kept")


def test_what_stands_in_the_way_is_said_and_changes_nothing(page_for: Any, server: Server) -> None:
    ada = sit_down(page_for("ada"), "ada", server)
    ada.get_by_role("button", name=USE).click()
    expect(said(ada)).to_contain_text("Off: ")
    expect(said(ada)).to_contain_text("microphone")
    expect(ada.get_by_role("button", name=USE)).to_be_enabled()
    # As over plain http in a house: the browser lends nothing there, and the page says so without being asked.
    ada.add_init_script("Object.defineProperty(window, 'isSecureContext', { value: false })")
    ada.reload()
    expect(said(ada)).to_contain_text("this address is not secure")
    expect(ada.get_by_role("button", name=USE)).to_be_hidden()
    assert server.ask(KEPT) == []
    # By phone and online there is no table.
    for kind in ("phone", "online"):
        server.ask(f"from backroom.hiring.scheduling.models import Place\nanswer = Place.objects.update(kind={kind!r})")
        ada.reload()
        assert ada.locator("#in-person").count() == 0
    assert ada.problems == []
