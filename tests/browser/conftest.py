"""Real Chromium against a real server process. All is closed at the end of a module, event loop included."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser import servers

FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
# A busy machine is slow, not wrong.
expect.set_options(timeout=15_000)
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.Template]:
    """The cast's world in a data folder, made once."""
    template = servers.Template(tmp_path_factory.mktemp("filled"))
    yield template
    servers.drop_database(template.database)


@pytest.fixture
def server(filled: servers.Template, tmp_path: Path) -> Iterator[servers.Server]:
    """A running server with the cast, Dan's conversation booked for about now, and his link open."""
    made, database = filled.server(tmp_path / "data")
    made.start()
    try:
        yield made
    finally:
        made.kill()
        servers.drop_database(database)


def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found:
        pytest.skip("no Chromium here; on Debian: sudo apt-get install chromium")
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture
def page_for(browser: Browser, server: servers.Server) -> Iterator[Callable[..., Page]]:
    """`page_for("ada")`: a page in a browser context of that person's own, signed in; `page_for()` is nobody.

    More arguments go to the context: `viewport={...}`, `color_scheme="dark"`. `page.problems` gathers what went
    wrong in scripts, and any dialog.
    """
    contexts: list[BrowserContext] = []

    def make(person: str = "", **context: Any) -> Page:
        context = {"base_url": server.url, "viewport": {"width": 1280, "height": 800}, **context}
        contexts.append(browser.new_context(**context))
        return open_page(contexts[-1], server.world["sign_in"][person] if person else "")

    yield make
    for context in contexts:
        context.close()


def open_page(context: BrowserContext, sign_in: str = "") -> Page:
    page = context.new_page()
    page.problems = []  # type: ignore[attr-defined]
    page.on("pageerror", lambda error: page.problems.append(str(error)))  # type: ignore[attr-defined]
    page.on("dialog", lambda dialog: page.problems.append(f"dialog: {dialog.message}"))  # type: ignore[attr-defined]
    if sign_in:
        page.goto(sign_in)
    return page


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """What axe-core finds on a page, as readable lines; an empty list is what we want."""

    def check(page: Page) -> list[str]:
        # Not by add_script_tag: the page's policy allows no script but its own.
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found = page.evaluate("() => axe.run(document)")
        return [
            f"{rule['id']}: {rule['help']}: {node['html'][:160]}"
            for rule in found["violations"]
            for node in rule["nodes"]
        ]

    return check
