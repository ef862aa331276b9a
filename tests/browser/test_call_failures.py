"""What can keep a call from beginning, each met in a real browser: named, with what to do next, in both languages."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.servers import Server
from tests.browser.speakers import CALL_FLAGS, ONLINE, Launch, launching, opened
from tests.browser.test_call import into_the_call

GERMAN = {"locale": "de-DE"}
FAKE, ALLOW, *_ = CALL_FLAGS
NAMED = "talks.example.org"  # leads to this machine, as any name of a company's network would

REFUSED = "The browser may not use the microphone. Allow it by the sign beside the address, then check again."
REFUSED_DE = (
    "Der Browser darf das Mikrofon nicht benutzen. Erlauben Sie es über das Zeichen neben der Adresse, "
    "dann prüfen Sie noch einmal."
)
MISSING = "No microphone was found. Plug one in or switch it on, then check again."
MISSING_DE = (
    "Es wurde kein Mikrofon gefunden. Schließen Sie eines an oder schalten Sie es ein, dann prüfen Sie noch einmal."
)
HELD = "The microphone is held by another program. Close that one, then check again."
HELD_DE = "Ein anderes Programm benutzt das Mikrofon. Schließen Sie es, dann prüfen Sie noch einmal."
INSECURE = (
    "This address is not secure, so the browser lends no microphone. Open the page by its https address, "
    "or talk by phone."
)
INSECURE_DE = (
    "Diese Adresse ist nicht sicher, darum gibt der Browser kein Mikrofon frei. Öffnen Sie die Seite über ihre "
    "https-Adresse, oder sprechen Sie am Telefon."
)
ASKING = "The browser asks whether this page may use the microphone. Allow it there."
ASKING_DE = "Der Browser fragt, ob diese Seite das Mikrofon benutzen darf. Erlauben Sie es dort."
NO_WAY = "This network seems to block calls. Try another one, such as your phone’s, or talk by phone."
NO_WAY_DE = (
    "Dieses Netz scheint Gespräche zu sperren. Versuchen Sie ein anderes, etwa das Ihres Telefons, oder sprechen Sie "
    "am Telefon."
)
BLOCKED = "No way to each other is found yet. A network may block calls; another network or the phone works."
BLOCKED_DE = (
    "Noch ist kein Weg zueinander gefunden. Ein Netz kann Gespräche sperren; ein anderes Netz oder das Telefon hilft."
)
SILENT = "The server does not answer. It is tried again by itself. If it lasts, talk by phone."
SILENT_DE = "Der Server antwortet nicht. Es wird von selbst wieder versucht. Wenn es dauert, sprechen Sie am Telefon."

HELD_BY_ANOTHER = """() => {
  navigator.mediaDevices.getUserMedia = async () => { throw new DOMException("", "NotReadableError"); };
}"""
NOBODY_ANSWERS = "() => { navigator.mediaDevices.getUserMedia = () => new Promise(() => {}); }"


@pytest.fixture
def launch(browser: Browser, server: Server) -> Iterator[Launch]:
    """`launch(flags...)`: a Chromium with these flags and no other for sound."""
    server.ask(ONLINE)
    with launching(browser) as launch:
        yield launch


def enter(made: Browser, server: Server, who: str = "dan", **context: Any) -> Page:
    return into_the_call(opened(made, server, who, **context), who, server)


def check(page: Page) -> None:
    page.locator("[data-call-check]").click()


def says(page: Page, words: str) -> None:
    expect(page.locator("[data-call-said]")).to_have_text(words, timeout=20_000)


def test_microphone_that_is_refused_can_be_allowed_and_checked_again(launch: Launch, server: Server) -> None:
    made = launch(FAKE, "--deny-permission-prompts")
    for languages, words in (({}, REFUSED), (GERMAN, REFUSED_DE)):
        page = enter(made, server, **languages)
        check(page)
        says(page, words)
        expect(page.locator("[data-call-check]")).to_be_focused()
        page.context.grant_permissions(["microphone"])
        check(page)
        expect(page.locator("#call")).to_have_attribute("data-state", "checking")


def test_microphone_that_is_missing_is_named(launch: Launch, server: Server) -> None:
    if any(Path("/dev/snd").glob("pcm*c")):
        pytest.skip("this machine has a microphone of its own")
    made = launch(ALLOW)
    for languages, words in (({}, MISSING), (GERMAN, MISSING_DE)):
        page = enter(made, server, **languages)
        check(page)
        says(page, words)


def test_microphone_that_is_held_and_a_question_that_is_overlooked(launch: Launch, server: Server) -> None:
    """No fake device can be held by another program, so the browser's answer is put in its place."""
    made = launch(FAKE, ALLOW)
    for languages, held, asking in (({}, HELD, ASKING), (GERMAN, HELD_DE, ASKING_DE)):
        page = enter(made, server, **languages)
        page.evaluate(HELD_BY_ANOTHER)
        check(page)
        says(page, held)
        page.evaluate(NOBODY_ANSWERS)
        check(page)
        says(page, asking)


def test_address_that_is_not_secure_is_said_before_anything_is_pressed(launch: Launch, server: Server) -> None:
    server.kill()
    server.env["BACKROOM_HOSTS"] = f"127.0.0.1,{NAMED}"
    server.start()
    made = launch(FAKE, ALLOW, f"--host-resolver-rules=MAP {NAMED} 127.0.0.1")
    for languages, words in (({}, INSECURE), (GERMAN, INSECURE_DE)):
        page = enter(made, server, base_url=f"http://{NAMED}:{server.port}", **languages)
        assert page.evaluate("isSecureContext") is False
        says(page, words)
        check(page)
        says(page, words)


def test_blocked_network_and_silent_server_are_named(launch: Launch, server: Server) -> None:
    """The only way is a relay at which nobody answers."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        nobody = free.getsockname()[1]
    server.kill()
    server.env |= {"BACKROOM_TURN_URLS": f"turn:127.0.0.1:{nobody}", "BACKROOM_TURN_SECRET": "x"}
    server.env["BACKROOM_TURN_ONLY"] = "yes"
    server.start()
    made = launch(*CALL_FLAGS)
    dan, ada = enter(made, server, **GERMAN), enter(made, server, "ada")
    for page, words in ((dan, NO_WAY_DE), (ada, NO_WAY)):
        check(page)
        expect(page.locator("[data-call-said]")).to_contain_text(words, timeout=20_000)
        page.locator("[data-call-join]").click()
    ada.get_by_role("button", name="Let Dan in").click()
    for page, words in ((dan, BLOCKED_DE), (ada, BLOCKED)):
        says(page, words)
    server.kill()
    for page, words in ((dan, SILENT_DE), (ada, SILENT)):
        says(page, words)
