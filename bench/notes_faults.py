"""A thousand notes in a real browser, through killed servers, lost networks, reloads and closed pages.

    .venv/bin/python bench/notes_faults.py [--notes 1000] [--seed 1]

Prints what was lost (0), doubled (0) and whether the order held; ends with 1 if any of that is not so. The dice are
seeded, the moments are the machine's own. Stops by itself; nothing is left behind.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> int:
    parser = argparse.ArgumentParser(description="Notes through faults.")
    parser.add_argument("--notes", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    from playwright.sync_api import sync_playwright

    from tests.browser import faults, servers
    from tests.browser.conftest import FLAGS, chromium, open_page

    folder = Path(tempfile.mkdtemp(prefix="backroom-faults-"))
    try:
        server, _ = servers.Template(folder / "filled").server(folder / "data")
        server.start()
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
            context = browser.new_context(base_url=server.url, viewport={"width": 1280, "height": 800})
            page = open_page(context, server.world["sign_in"]["ada"])
            run = faults.type_through(page, server, arguments.notes, arguments.seed)
            browser.close()
        server.kill()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(run)
    return 0 if run.kept == run.typed and run.shown else 1


if __name__ == "__main__":
    sys.exit(main())
