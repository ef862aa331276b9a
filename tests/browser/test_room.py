"""The room in a real browser: what is typed is kept, whatever happens, and is called saved only when it is."""

import re
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import open_page
from tests.browser.servers import Server

MakePage = Callable[..., Page]
Axe = Callable[[Page], list[str]]
SAVED = re.compile(r"^Saved at \d\d:\d\d:\d\d$")
PHONE = {"width": 390, "height": 844}


def address(server: Server) -> str:
    return f"/interviews/{server.world['interview']}/room/"


def enter(page: Page, server: Server) -> Page:
    page.goto(address(server))
    if page.get_by_role("button", name="Begin").count():
        page.get_by_role("button", name="Begin").click()
    expect(page.locator("html")).to_have_attribute("data-room", "ready")
    return page


def write(page: Page, text: str) -> None:
    """By keys: n, the words, Enter, and out of the field again."""
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    page.keyboard.type(text)
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")


def shown(page: Page) -> list[str]:
    return page.locator("#notes .note-text").all_inner_texts()


def kept(server: Server) -> list[list[Any]]:
    """What the database holds, in order."""
    return list(
        server.ask(
            "from backroom.hiring.interviews.models import Note\n"
            "answer = [[n.text, n.kind, n.theme and n.theme.name, bool(n.quarantined_at)] for n in Note.objects.all()]"
        )
    )


def all_saved(page: Page) -> None:
    """Nothing waits in the browser any more, and the page says so."""
    page.wait_for_function("() => !Object.keys(localStorage).some(key => /\\.q\\./.test(key))")
    expect(page.locator("#save")).to_have_text(SAVED)


def left_behind(page: Page) -> list[str]:
    return list(page.evaluate("Object.keys(localStorage).filter(k => /\\.(q|draft|edit)\\./.test(k))"))


@pytest.fixture
def room(page_for: MakePage, server: Server) -> Page:
    return enter(page_for("ada"), server)


def test_notes_by_keys_survive_a_reload(room: Page, server: Server) -> None:
    save = room.locator("#save")
    expect(save).to_have_text("Ready. Everything you type is kept.")
    said = room.locator("#key-said")  # what a key did, for those who do not see it
    room.keyboard.press("j")
    expect(room.locator(".theme-now")).to_contain_text("Safe caseloads")
    expect(said).to_have_text("Safe caseloads")
    room.keyboard.press("p")
    expect(said).to_have_text("Ticked: situation")
    write(room, "“Two down with nineteen on the list.")
    write(room, "Drew the staffing board.")
    room.keyboard.press("o")
    expect(said).to_have_text(re.compile("^The note of [0-9]{2}:[0-9]{2}: observed$"))
    room.keyboard.press("j")
    write(room, "Used to deciding alone?")
    room.keyboard.press("i")
    write(room, "Something about health.")
    room.keyboard.press("x")
    expect(room.locator("#notes .is-aside")).to_have_count(1)
    expect(said).to_have_text(re.compile(": set aside$"))
    room.keyboard.press("n")
    room.keyboard.type("First line")
    room.keyboard.press("Shift+Enter")
    room.keyboard.type("<b>second</b> line, not kept yet")
    all_saved(room)
    there = shown(room)
    room.reload()
    expect(room.locator("#note")).to_have_value("First line\n<b>second</b> line, not kept yet")
    assert (
        shown(room)
        == there
        == [
            "“Two down with nineteen on the list.",
            "Drew the staffing board.",
            "Used to deciding alone?",
            "Set aside. Nobody who rates will read it.",
        ]
    )
    expect(room.locator(".theme-now")).to_contain_text("Helping people grow")
    expect(room.locator("#covered [data-theme]")).to_have_count(1)
    expect(room.locator("[data-count-still]")).to_have_text("5")
    expect(room.locator("[data-probe]:checked")).to_have_count(1)
    room.locator("#note").focus()
    room.keyboard.press("Enter")
    expect(room.locator("#notes .note-text").last).to_have_text("First line<b>second</b> line, not kept yet")
    all_saved(room)
    assert kept(server) == [
        ["“Two down with nineteen on the list.", "quote", "Safe caseloads", False],
        ["Drew the staffing board.", "observed", "Safe caseloads", False],
        ["Used to deciding alone?", "inference", "Helping people grow", False],
        ["Something about health.", "", "Helping people grow", True],
        ["First line\n<b>second</b> line, not kept yet", "", "Helping people grow", False],
    ]
    assert left_behind(room) == []
    assert room.problems == []  # type: ignore[attr-defined]


def test_offline_notes_go_out_in_order(room: Page, server: Server) -> None:
    write(room, "Before.")
    all_saved(room)
    room.context.set_offline(True)
    for number in range(1, 6):
        write(room, f"Without a network, {number}.")
    room.keyboard.press("q")
    room.keyboard.press("j")
    expect(room.locator("#save")).to_have_text("Not saved yet: 5 notes. Keep talking.")
    expect(room.locator("#banner")).to_contain_text("No network since")
    expect(room.locator("#banner")).to_contain_text("Last saved at")
    expect(room.locator("#notes .is-waiting")).to_have_count(5)
    assert len(kept(server)) == 1
    room.context.set_offline(False)
    all_saved(room)
    expect(room.locator("#banner")).to_be_empty()
    expect(room.locator("#notes .is-waiting")).to_have_count(0)
    words = [text for text, _, _, _ in kept(server)]
    assert words == ["Before.", *(f"Without a network, {number}." for number in range(1, 6))]
    assert kept(server)[-1][1] == "quote"


def test_killed_server_and_closed_page_lose_nothing(page_for: MakePage, server: Server) -> None:
    page = enter(page_for("ada"), server)
    for number in range(4):
        write(page, f"Note {number}.")
    server.kill()
    for number in range(4, 8):
        write(page, f"Note {number}.")
    page.keyboard.press("n")
    page.keyboard.type("A draft that was never kept")
    expect(page.locator("#save")).to_have_text(re.compile("^Not saved yet: [45678] notes. Keep talking.$"))
    # With nothing but loopback up, the browser itself says that there is no network.
    expect(page.locator("#banner")).to_contain_text(re.compile("The server has not answered since|No network since"))
    context = page.context
    page.close()
    server.start()
    again = enter(open_page(context), server)
    all_saved(again)
    expect(again.locator("#note")).to_have_value("A draft that was never kept")
    assert shown(again) == [f"Note {number}." for number in range(8)]
    assert [text for text, _, _, _ in kept(server)] == [f"Note {number}." for number in range(8)]
    # And while the page stays open.
    server.kill()
    write(again, "and one more.")
    server.start()
    expect(again.locator("#notes .is-waiting")).to_have_count(0, timeout=15_000)
    assert len(kept(server)) == 9


def test_two_tabs_of_the_author_see_each_others_notes(page_for: MakePage, server: Server) -> None:
    one = enter(page_for("ada"), server)
    # Another browser, so that only the server can tell it; and another tab beside the first.
    other, beside = enter(page_for("ada"), server), enter(open_page(one.context), server)
    one.wait_for_timeout(500)
    write(one, "From the first tab.")
    for page in (other, beside):
        expect(page.locator("#notes .note-text")).to_have_text(["From the first tab."])
    write(other, "From the other browser.")
    other.keyboard.press("j")
    for page in (one, beside):
        expect(page.locator("#notes .note-text")).to_have_text(["From the first tab.", "From the other browser."])
        expect(page.locator(".theme-now:not([hidden])")).to_contain_text("Safe caseloads", timeout=8_000)


def test_two_wordings_of_one_note_both_stay(page_for: MakePage, server: Server) -> None:
    one = enter(page_for("ada"), server)
    write(one, "First wording.")
    all_saved(one)
    other = enter(page_for("ada"), server)
    other.context.set_offline(True)
    for page, words in ((other, "Wording of the other."), (one, "Wording of the one.")):
        page.get_by_text("Change").first.click()
        page.get_by_role("button", name="Correct").click()
        page.keyboard.press("ControlOrMeta+A")
        page.keyboard.type(words)
        page.keyboard.press("Enter")
    all_saved(one)
    expect(one.locator(".is-waiting")).to_have_count(0)
    other.context.set_offline(False)
    expect(other.locator("#notes .note-text")).to_have_text(["Wording of the one.", "Wording of the other."])
    assert sorted(text for text, *_ in kept(server)) == ["Wording of the one.", "Wording of the other."]


def test_correction_survives_a_reload_before_it_is_kept(room: Page, server: Server) -> None:
    write(room, "As first typed.")
    room.locator("[data-act=change]").click()
    room.get_by_role("button", name="Correct").click()
    room.keyboard.type(" And more.")
    room.reload()
    field = room.get_by_label(re.compile("Correct the note"))
    expect(field).to_have_value("As first typed. And more.")
    field.press("Enter")
    expect(room.locator("#notes .note-text")).to_have_text(["As first typed. And more."])
    all_saved(room)
    assert [text for text, *_ in kept(server)] == ["As first typed. And more."]


def test_signed_out_in_the_middle_keeps_all_and_goes_on_after_signing_in(room: Page, server: Server) -> None:
    room.context.clear_cookies()
    write(room, "Typed while signed out.")
    banner = room.locator("#banner")
    expect(banner).to_contain_text("You are signed out. Keep talking.")
    assert banner.get_by_role("link").get_attribute("target") == "_blank"
    expect(room.locator("#save")).to_have_text("Not saved yet: 1 note. Keep talking.")
    # Somebody else signs in on the same browser: the note is not theirs to send, nor to see.
    eve = open_page(room.context, server.world["sign_in"]["eve"])
    assert eve.goto(address(server)).status == 404  # type: ignore[union-attr]
    expect(banner).to_contain_text("as the one who holds this conversation")
    assert kept(server) == []
    open_page(room.context, server.world["sign_in"]["ada"])
    expect(room.locator("#save")).to_have_text(SAVED, timeout=15_000)
    all_saved(room)
    assert [text for text, *_ in kept(server)] == ["Typed while signed out."]


def test_refused_note_says_why_and_stays(room: Page, server: Server) -> None:
    long = "x" * 20_001
    room.locator("#note").fill(long)
    room.keyboard.press("Enter")
    said = room.locator("#notes .wrong")
    expect(said).to_contain_text("20,000 fit")
    expect(room.locator("#save")).to_have_text("Not taken: 1 entry. Kept on this device.")
    write(room, "The next one is not held up.")
    expect(room.locator("#notes .is-waiting")).to_have_count(1)
    room.reload()
    expect(said).to_contain_text("20,000 fit")
    room.get_by_text("Change").first.click()
    room.get_by_role("button", name="Correct").click()
    room.get_by_label(re.compile("Correct the note")).fill("Short enough.")
    room.keyboard.press("Enter")
    all_saved(room)
    assert [text for text, *_ in kept(server)] == ["Short enough.", "The next one is not held up."]


def test_end_waits_for_what_is_not_saved_and_leaves_nothing_behind(room: Page, server: Server) -> None:
    room.context.set_offline(True)
    write(room, "Not saved yet.")
    room.keyboard.press("n")
    room.keyboard.type("A draft, which becomes a note")
    room.get_by_role("button", name="End the conversation").click()
    expect(room.locator("#end-said")).to_contain_text("then the conversation ends by itself")
    room.context.set_offline(False)
    room.wait_for_url(re.compile(server.world["application"]))
    assert [text for text, *_ in kept(server)] == ["Not saved yet.", "A draft, which becomes a note"]
    ended = "from backroom.hiring.interviews.models import Interview\nanswer = bool(Interview.objects.get().ended_at)"
    assert server.ask(ended) is True
    assert room.evaluate("Object.keys(localStorage).filter(k => k.startsWith('backroom.room.'))") == []


def test_theme_of_an_ended_room_is_read_and_not_talked_about(room: Page, server: Server) -> None:
    room.keyboard.press("j")
    room.get_by_role("button", name="End the conversation").click()
    room.wait_for_url(re.compile(server.world["application"]))
    enter(room, server)
    expect(room.get_by_role("heading", name="Not talked about 5")).to_be_visible()
    expect(room.locator(".theme-now")).to_have_count(0)
    room.keyboard.press("j")
    expect(room.locator(".theme-now")).to_contain_text("Helping people grow")
    expect(room.locator("[data-now]:visible")).to_have_count(0)
    write(room, "He said so on the way out.")
    all_saved(room)
    room.reload()
    touches = "from backroom.hiring.interviews.models import ThemeTouch\nanswer = [t.theme.name for t in %s]"
    assert server.ask(touches % "ThemeTouch.objects.all()") == ["Safe caseloads"]
    assert [theme for _, _, theme, _ in kept(server)] == ["Helping people grow"]


def test_hostile_text_is_text(room: Page, server: Server) -> None:
    hostile = "</textarea><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}"
    write(room, hostile)
    all_saved(room)
    room.reload()
    assert shown(room) == [hostile]
    assert room.locator("#notes img, #notes script").count() == 0
    assert room.problems == []  # type: ignore[attr-defined]


def test_keyboard_alone(page_for: MakePage, server: Server) -> None:
    page = page_for("ada")
    page.goto(address(server))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the beginning")).to_be_focused()
    tab_to(page, "Begin")
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("data-room", "ready")
    expect(page.get_by_role("heading", name="Still to talk about")).to_be_focused()
    page.keyboard.press("Tab")  # on to the first theme
    expect(page.locator("#still .theme-name").and_(page.locator("button")).first).to_be_focused()
    tab_to(page, "Skip to the note", back=True)
    page.keyboard.press("Enter")  # the skip link goes to the note
    expect(page.locator("#note")).to_be_focused()
    page.keyboard.type("By the buttons alone")
    tab_to(page, "Keep")
    page.keyboard.press("Enter")
    expect(page.locator("#note")).to_be_focused()
    page.keyboard.press("Escape")
    tab_to(page, "Plain speaking")
    page.keyboard.press("Enter")
    tab_to(page, "situation")
    page.keyboard.press("Space")
    expect(page.locator("[data-probe]:checked")).to_have_count(1)
    tab_to(page, "Change")
    page.keyboard.press("Enter")
    tab_to(page, "observed")
    page.keyboard.press("Enter")
    expect(page.locator("#notes .tag")).to_have_text(["observed"])
    expect(page.locator(":focus")).to_have_attribute("data-act", "observed")
    tab_to(page, "Set aside")
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_text("Bring back")
    page.keyboard.press("Enter")
    tab_to(page, "How often does the phone")
    page.keyboard.press("Space")
    tab_to(page, "All keys")
    page.keyboard.press("Enter")
    expect(page.locator("#all-keys")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#all-keys")).to_be_hidden()
    expect(page.get_by_role("button", name="All keys")).to_be_focused()
    tab_to(page, "End the conversation", back=True)
    all_saved(page)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(server.world["application"]))
    assert kept(server) == [["By the buttons alone", "observed", None, False]]


def tab_to(page: Page, name: str, back: bool = False) -> None:
    """Tab until the focused control's words begin with `name`; it must be seen to have the focus."""
    words = (
        "() => { const e = document.activeElement;"
        " return (e.getAttribute('aria-label') || e.closest('label')?.innerText || e.innerText || '').trim() }"
    )
    for _ in range(60):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        if page.evaluate(words).startswith(name):
            style = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
            assert style == "solid", f"focus on {name} cannot be seen"
            return
    raise AssertionError(f"{name} cannot be reached by Tab")


def test_single_keys_can_be_switched_off(room: Page) -> None:
    room.keyboard.press("?")
    room.get_by_label("Single keys are on").uncheck()
    room.get_by_role("button", name="Close the keys").click()
    room.reload()
    expect(room.locator("html")).to_have_attribute("data-room", "ready")
    room.keyboard.press("n")
    room.keyboard.press("j")
    expect(room.locator("#note")).not_to_be_focused()
    expect(room.locator("[data-theme].theme-now")).to_have_count(0)


def test_passing_over_a_theme_does_not_cover_it(room: Page) -> None:
    for _ in range(3):
        room.keyboard.press("j")
    expect(room.locator(".theme-now:not([hidden])")).to_contain_text("Judgement at the bedside")
    write(room, "Here we stayed.")
    all_saved(room)
    expect(room.locator("#covered [data-theme]")).to_have_count(0)
    room.keyboard.press("j")
    write(room, "And went on.")
    expect(room.locator("#covered [data-theme]")).to_have_count(1)
    room.keyboard.press("k")
    expect(room.locator(".theme-now:not([hidden])")).to_contain_text("Judgement at the bedside")


def test_the_candidates_own_time_is_turned_to_and_left(room: Page, server: Server) -> None:
    own = room.get_by_role("button", name="Dan asks now")
    room.keyboard.press("j")
    write(room, "Of the first theme.")
    own.click()
    expect(own).to_have_attribute("aria-pressed", "true")
    expect(room.locator(".theme-now:not([hidden])")).to_have_count(0)
    write(room, "He asked who covers.")
    expect(room.locator("[data-count-still]")).to_have_text("5")
    all_saved(room)
    room.reload()
    expect(room.locator("html")).to_have_attribute("data-room", "ready")
    expect(own).to_have_attribute("aria-pressed", "true")
    expect(room.locator(".theme-now:not([hidden])")).to_have_count(0)
    room.keyboard.press("t")
    expect(room.locator(".theme-now:not([hidden])")).to_contain_text("Safe caseloads")
    room.keyboard.press("t")
    room.keyboard.press("j")
    expect(room.locator(".theme-now:not([hidden])")).to_contain_text("Helping people grow")
    expect(own).to_have_attribute("aria-pressed", "false")
    write(room, "Of the second.")
    all_saved(room)
    assert [theme for _, _, theme, _ in kept(server)] == ["Safe caseloads", None, "Helping people grow"]
    touches = "from backroom.hiring.interviews.models import ThemeTouch\n"
    names = server.ask(touches + "answer = [t.theme and t.theme.name for t in ThemeTouch.objects.all()]")
    assert names == ["Safe caseloads", None, "Helping people grow"]


def test_time_is_said_twice_and_never_counted_down(page_for: MakePage, server: Server) -> None:
    page = page_for("ada")
    page.clock.install()
    enter(page, server)
    said = page.locator("#time-said")
    expect(said).to_be_empty()
    expect(page.locator("[data-whose-now]")).to_be_hidden()
    expect(page.get_by_role("timer")).to_contain_text("min left")
    left = int(page.locator("[data-left]").inner_text().split()[0])
    page.clock.fast_forward((left - 12) * 60_000)
    expect(said).to_be_empty()
    page.clock.fast_forward("02:00")
    expect(said).to_have_text("Ten minutes left.")
    expect(page.locator("[data-kept]")).to_contain_text("Dan’s time now")
    expect(page.locator(".rail-key")).to_contain_text("Dan’s time now")  # at a glance, also on a phone
    page.clock.fast_forward("05:00")
    expect(said).to_have_text("Five minutes left.")
    page.clock.fast_forward("10:00")
    expect(page.get_by_role("timer")).to_contain_text("min over")


def test_clock_stands_still_when_paused_and_a_question_is_ticked_by_key(page_for: MakePage, server: Server) -> None:
    page = page_for("ada")
    page.clock.install()
    enter(page, server)
    left = page.locator("[data-left]")
    before = left.inner_text()
    page.keyboard.press("z")
    expect(page.locator("[data-so-far]")).to_have_text("Paused")
    page.reload()  # a page learns the server's time when it loads, so the minutes pass after
    expect(page.locator("[data-so-far]")).to_have_text("Paused")
    page.clock.fast_forward("04:00")
    expect(left).to_have_text(before)
    page.get_by_role("button", name="Pause the clock").click()
    expect(page.locator("[data-so-far]")).to_have_text(re.compile("^[0-9]+ min so far$"))
    expect(left).to_have_text(before)
    page.keyboard.press("a")
    expect(page.locator("[data-question]:checked")).to_have_count(1)
    all_saved(page)
    pauses = "from backroom.hiring.interviews.models import ClockPause\n"
    (stood,) = server.ask(pauses + "answer = [(p.until - p.since).total_seconds() for p in ClockPause.objects.all()]")
    assert 240 <= stood < 300
    answered = "from backroom.hiring.fit.models import CandidateQuestion\n"
    assert server.ask(answered + "answer = CandidateQuestion.objects.filter(answered_at__isnull=False).count()") == 1


def test_without_scripts_a_note_is_kept(page_for: MakePage, server: Server) -> None:
    page = page_for("ada", java_script_enabled=False)
    page.goto(address(server))
    page.get_by_role("button", name="Begin").click()
    expect(page.locator("noscript .banner")).to_contain_text("Scripts are off in this browser.")
    page.locator("#note").fill("“Kept without scripts.")
    page.get_by_role("button", name="Keep").first.click()
    expect(page.locator("#notes .note-text")).to_have_text(["“Kept without scripts."])
    assert kept(server) == [["“Kept without scripts.", "quote", None, False]]


@pytest.mark.parametrize("look", [{}, {"viewport": PHONE, "color_scheme": "dark"}])
def test_axe_finds_nothing(page_for: MakePage, server: Server, axe: Axe, look: dict[str, Any]) -> None:
    page = page_for("ada", **look)
    page.goto(address(server))
    assert axe(page) == []
    enter(page, server)
    assert axe(page) == []
    page.keyboard.press("j")
    write(page, "“We were two down.")
    write(page, "Drew the board.")
    page.keyboard.press("o")
    write(page, "Set aside.")
    page.keyboard.press("x")
    page.keyboard.press("j")
    all_saved(page)
    page.get_by_text("Change").first.click()
    page.locator("#covered").evaluate("list => { list.closest('details').open = true }")
    assert axe(page) == []
    page.keyboard.press("?")
    page.context.set_offline(True)
    write(page, "Waits.")
    expect(page.locator("#banner")).to_contain_text("No network since")
    assert axe(page) == []
    page.get_by_text("Change").first.click()
    width = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert width <= 0


def test_narrowest_page_does_not_scroll_sideways(page_for: MakePage, server: Server) -> None:
    page = enter(page_for("ada", viewport={"width": 320, "height": 640}), server)
    write(page, "Averylongwordwithoutanybreak" * 6)
    page.get_by_text("Change").first.click()
    page.keyboard.press("?")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.locator("#note").bounding_box()["y"] < 640  # type: ignore[index]


def test_ids_are_made_in_the_browser(room: Page, server: Server) -> None:
    sent: list[str] = []
    room.on("request", lambda request: sent.append(request.url) if request.method == "PUT" else None)
    write(room, "Once.")
    all_saved(room)
    made = uuid.UUID(sent[0].rstrip("/").rsplit("/", 1)[1])
    assert made.version == 4
    ids = "from backroom.hiring.interviews.models import Note\nanswer = [str(n.pk) for n in Note.objects.all()]"
    assert server.ask(ids) == [str(made)]
