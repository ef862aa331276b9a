"""The candidate's first page on a slow line: Chromium, an empty cache, the line throttled as a slow 3G.

    .venv/bin/python bench/first_page.py [--times 7]

The line: 400 kbit/s down and up and 400 ms for each answer's first byte, over loopback, by Chromium's own throttling.
Prints, for the page by itself and for the whole way from the link in the mail, when the first words stand there, when
all of it does, how many requests went out and how many bytes came over the line. Stops by itself; leaves nothing.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
BYTES = 400_000 / 8  # a second
LATENCY = 400  # ms
PHONE = {"viewport": {"width": 360, "height": 780}}
TIMES = """() => {
  const [page] = performance.getEntriesByType("navigation");
  const [words] = performance.getEntriesByName("first-contentful-paint");
  return {words: words.startTime, whole: page.domComplete, ready: page.domInteractive};
}"""


@dataclass(frozen=True)
class Seen:
    """In ms from the moment the page was asked for; `bytes` as they came over the line, headers included."""

    words: float
    ready: float
    whole: float
    requests: int
    bytes: int


def main() -> int:
    parser = argparse.ArgumentParser(description="The candidate's first page on a slow line.")
    parser.add_argument("--times", type=int, default=7)
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="backroom-bench-"))
    for name in [name for name in os.environ if name.startswith("BACKROOM_")]:
        del os.environ[name]
    os.environ |= {"BACKROOM_DATA": str(folder / "data"), "BACKROOM_LATER": "now", "BACKROOM_DEMO": "yes"}
    try:
        return _measure(arguments.times)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measure(times: int) -> int:
    from backroom.cli import load, migrate

    load.server()
    migrate.bring_up_to_date()
    from pages_of import drive
    from playwright.sync_api import sync_playwright

    way_in, page = _world()
    with drive.server() as address, sync_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("google-chrome") or ""
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        own = [_look(browser, address, way_in, page) for _ in range(times)]
        mailed = [_look(browser, address, way_in, "") for _ in range(times)]
        browser.close()
    print(f"{'way':<28}{'n':>3}{'words ms':>10}{'slowest':>9}{'ready ms':>10}{'whole ms':>10}{'asked':>7}{'kB':>7}")
    for name, found in (("the page, nothing cached", own), ("from the link in the mail", mailed)):
        print(f"{name:<28}{len(found):>3}{_line(found)}")
    return 0


def _line(found: list[Seen]) -> str:
    words = [seen.words for seen in found]
    ready, whole = (statistics.median(getattr(seen, name) for seen in found) for name in ("ready", "whole"))
    asked, size = max(seen.requests for seen in found), max(seen.bytes for seen in found)
    middle = statistics.median(words)
    return f"{middle:>10.0f}{max(words):>9.0f}{ready:>10.0f}{whole:>10.0f}{asked:>7}{size / 1000:>7.1f}"


def _world() -> tuple[str, str]:
    """A candidate who was asked, has asked and is booked: the fullest page of those before the talk."""
    from backroom.records import encryption
    from tests.cast import Cast

    cast = Cast()
    link = cast.asked()
    cast.booked(hours=30)
    return f"/c/{encryption.link_token(link.pk)}/", f"/my/{link.pk}/"


def _look(browser: Any, address: str, way_in: str, page_address: str) -> Seen:
    """In a browser context of its own. The page by itself is opened with the cookie that the link has set."""
    context = browser.new_context(**PHONE)
    if page_address:
        context.request.get(address + way_in)
    page = context.new_page()
    line = context.new_cdp_session(page)
    sizes: list[int] = []
    line.on("Network.loadingFinished", lambda event: sizes.append(int(event["encodedDataLength"])))
    line.send("Network.enable")
    limits = {"offline": False, "latency": LATENCY, "downloadThroughput": BYTES, "uploadThroughput": BYTES}
    line.send("Network.emulateNetworkConditions", limits)
    page.goto(address + (page_address or way_in), wait_until="networkidle")
    found = page.evaluate(TIMES)
    context.close()
    return Seen(found["words"], found["ready"], found["whole"], len(sizes), sum(sizes))


if __name__ == "__main__":
    sys.exit(main())
