"""What was typed is in sight after a reload, whenever the server's answer comes, and whenever the scripts do."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.servers import Server
from tests.browser.test_room import MakePage, address, all_saved, enter, kept, shown, write

TYPED = "Typed just before the reload."


@pytest.fixture
def room(page_for: MakePage, server: Server) -> Page:
    return enter(page_for("ada"), server)


def test_note_confirmed_while_the_next_page_is_on_its_way_is_shown(room: Page, server: Server) -> None:
    """The server reads the next page's rows; then it takes the note and says so; then that page arrives."""
    held: list[Route] = []
    writes = re.compile("/room/(notes|themes)/.+/$")
    room.route(writes, lambda route: held.append(route))

    def page_from_before(route: Route) -> None:
        read = route.fetch()
        room.unroute(writes)
        for put in held:
            put.continue_()
        room.wait_for_timeout(1500)  # the answers reach the page that is left
        route.fulfill(response=read)

    room.keyboard.press("j")
    write(room, TYPED)
    expect(room.locator("#notes .note-text")).to_have_text([TYPED])
    # Even when the page can ask for nothing more.
    room.route(re.compile("/room/state/$"), lambda route: route.abort())
    room.route(re.compile("/room/$"), page_from_before)
    room.reload()
    expect(room.locator("html")).to_have_attribute("data-room", "ready")
    assert [text for text, *_ in kept(server)] == [TYPED]
    assert shown(room) == [TYPED]
    expect(room.locator(".theme-now:not([hidden])")).to_contain_text("Safe caseloads")
    # What this tab kept is given up once the server has shown it.
    room.unroute_all()
    room.reload()
    room.wait_for_function("() => !Object.keys(sessionStorage).some(key => /\\.done\\./.test(key))")
    assert shown(room) == [TYPED]


def test_words_typed_before_the_scripts_came_survive_a_reload(room: Page, server: Server) -> None:
    room.route(re.compile("/room/queue.*js"), lambda route: None)
    for words in ("First thought.", " And one more."):
        room.goto(address(server), wait_until="commit")
        room.locator("#note").wait_for()
        room.locator("#note").press("End")
        room.keyboard.type(words)
    room.unroute_all()
    enter(room, server)
    expect(room.locator("#note")).to_have_value("First thought. And one more.")
    room.locator("#note").press("Enter")
    all_saved(room)
    assert [text for text, *_ in kept(server)] == ["First thought. And one more."]
    assert room.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('backroom.early'))") == []


def test_words_typed_before_any_script_stand_behind_those_kept(room: Page, server: Server) -> None:
    """The script that keeps words comes late: neither what it kept before nor what is typed meanwhile is lost."""
    room.route(re.compile("/room/queue.*js"), lambda route: None)
    room.goto(address(server), wait_until="commit")
    room.locator("#note").fill("First thought.")
    early = "key => sessionStorage.getItem(document.querySelector('#note').dataset.early)"
    expect(room.locator("#note")).to_be_visible()
    room.wait_for_function(f"({early})() === 'First thought.'")
    held: list[Route] = []
    room.route(re.compile("/room/early.*js"), lambda route: held.append(route))
    room.goto(address(server), wait_until="commit")
    room.locator("#note").press("End")
    room.keyboard.type(" And one more.")
    room.unroute(re.compile("/room/early.*js"))
    held[-1].continue_()
    expect(room.locator("#note")).to_have_value("First thought. And one more.")


def test_presses_before_the_scripts_came_are_done(room: Page, server: Server) -> None:
    """A theme pressed in vain would leave its notes under none, and its question as never asked."""
    held: list[Route] = []
    room.route(re.compile("/room/queue.*js"), lambda route: held.append(route))
    room.goto(address(server), wait_until="commit")
    room.get_by_role("button", name="Safe caseloads").click()
    room.wait_for_timeout(2_100)  # long enough to have talked about it
    room.get_by_role("button", name="Helping people grow").click()
    room.get_by_label("How often does the phone").check()
    room.get_by_role("button", name="Pause the clock").click()
    room.locator("#note").fill(TYPED)
    held[-1].continue_()
    expect(room.locator(".theme-now:not([hidden])")).to_contain_text("Helping people grow")
    expect(room.locator("[data-so-far]")).to_have_text("Paused")
    room.locator("#note").press("Enter")
    all_saved(room)
    assert [(text, theme) for text, _, theme, _ in kept(server)] == [(TYPED, "Helping people grow")]
    asked = (
        "from backroom.hiring.fit.models import CandidateQuestion\n"
        "from backroom.hiring.interviews.models import ThemeTouch\n"
        "touches = list(ThemeTouch.objects.order_by('at'))\n"
        "answer = [[t.theme.name for t in touches], (touches[1].at - touches[0].at).total_seconds() > 2,"
        " CandidateQuestion.objects.filter(answered_at__isnull=False).count()]"
    )
    assert server.ask(asked) == [["Safe caseloads", "Helping people grow"], True, 1]
    room.unroute_all()
    room.reload()
    expect(room.get_by_label("How often does the phone")).to_be_checked()
    assert room.problems == []  # type: ignore[attr-defined]


def test_keys_pressed_before_the_scripts_came_are_done_and_a_field_keeps_its_own(room: Page, server: Server) -> None:
    held: list[Route] = []
    room.route(re.compile("/room/queue.*js"), lambda route: held.append(route))
    room.goto(address(server), wait_until="commit")
    room.locator("#note").wait_for()
    room.keyboard.press("j")
    room.wait_for_timeout(2_100)  # long enough to have talked about it
    room.keyboard.press("j")
    room.keyboard.press("z")
    room.keyboard.press("n")
    room.keyboard.type("jump, quick")
    held[-1].continue_()
    expect(room.locator(".theme-now:not([hidden])")).to_contain_text("Helping people grow")
    expect(room.locator("[data-so-far]")).to_have_text("Paused")
    expect(room.locator("#note")).to_be_focused()
    room.keyboard.press("Enter")
    all_saved(room)
    assert [note[:3] for note in kept(server)] == [["jump, quick", "", "Helping people grow"]]
    assert room.problems == []  # type: ignore[attr-defined]


def test_note_kept_before_the_scripts_came_stands_once_under_its_theme(room: Page, server: Server) -> None:
    held: list[Route] = []
    room.route(re.compile("/room/queue.*js"), lambda route: held.append(route))
    room.goto(address(server), wait_until="commit")
    room.get_by_role("button", name="Safe caseloads").click()
    room.locator("#note").fill(TYPED)
    room.get_by_role("button", name="Keep").first.click()
    held[-1].continue_()
    expect(room.locator("#notes .note-text")).to_have_text([TYPED])
    expect(room.locator("#note")).to_have_value("")
    all_saved(room)
    assert [(text, theme) for text, _, theme, _ in kept(server)] == [(TYPED, "Safe caseloads")]


def test_note_is_kept_when_the_scripts_never_come(room: Page, server: Server) -> None:
    held: list[Route] = []
    room.route(re.compile("/room/queue.*js"), lambda route: held.append(route))
    room.goto(address(server), wait_until="commit")
    room.locator("#note").fill(TYPED)
    room.get_by_role("button", name="Keep").first.click()
    held[-1].abort()
    expect(room.locator("#notes .note-text")).to_have_text([TYPED])
    assert [text for text, *_ in kept(server)] == [TYPED]


def test_note_kept_while_the_scripts_never_come_is_kept_once(room: Page, server: Server) -> None:
    """On the page that answers its words stand as a note, and not in the field once more."""
    room.route(re.compile("/room/queue.*js"), lambda route: route.abort())
    room.goto(address(server))
    room.locator("#note").fill(TYPED)
    room.get_by_role("button", name="Keep").first.click()
    expect(room.locator("#notes .note-text")).to_have_text([TYPED])
    expect(room.locator("#note")).to_have_value("")
    # The next one, typed and not sent, is still there after a reload.
    room.locator("#note").fill("Second thought.")
    room.reload()
    expect(room.locator("#note")).to_have_value("Second thought.")
    room.unroute_all()
    enter(room, server)
    expect(room.locator("#note")).to_have_value("Second thought.")
    assert [text for text, *_ in kept(server)] == [TYPED]
    assert room.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('backroom.early'))") == []


def test_draft_is_there_before_a_key_can_be_pressed(room: Page, server: Server) -> None:
    """However long the browser takes to say which other tabs are open."""
    room.keyboard.press("n")
    room.keyboard.type("A draft")
    slow = "navigator.locks.query = () => new Promise(done => setTimeout(() => done({ held: [] }), 1500))"
    room.add_init_script(slow)
    enter(room, server)
    room.keyboard.press("n")
    room.keyboard.press("ControlOrMeta+End")
    room.keyboard.type(", continued")
    room.reload()
    expect(room.locator("#note")).to_have_value("A draft, continued")
