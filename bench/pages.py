"""Pages under load: 5,000 interviews in a folder of their own, the real server on loopback, a few busy people.

    .venv/bin/python bench/pages.py [--interviews 5000] [--clients 4] [--seconds 6]

Prints for each page the requests a second, the middle and the slow (95 of 100) answer in milliseconds, the queries of
one request, and its size. Stops by itself; nothing is left behind.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> int:
    parser = argparse.ArgumentParser(description="Pages under load.")
    parser.add_argument("--interviews", type=int, default=5000)
    parser.add_argument("--clients", type=int, default=4, help="people who ask at the same time")
    parser.add_argument("--seconds", type=float, default=6, help="for each page")
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="backroom-bench-"))
    for name in [name for name in os.environ if name.startswith("BACKROOM_")]:
        del os.environ[name]
    os.environ |= {"BACKROOM_DATA": str(folder / "data"), "BACKROOM_LATER": "now"}
    try:
        return _measure(arguments)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measure(arguments: argparse.Namespace) -> int:
    from backroom.cli import load, migrate

    load.server()
    migrate.bring_up_to_date()
    from pages_of import drive, world

    begun = time.monotonic()
    print(f"Loading {arguments.interviews:,} interviews ...", flush=True)
    made = world.load(arguments.interviews)
    size = Path(os.environ["BACKROOM_DATA"], "backroom.sqlite3").stat().st_size / 1e6
    print(f"{made.held:,} interviews, {made.notes:,} notes, {made.events:,} events: ", end="")
    print(f"loaded in {time.monotonic() - begun:.0f} s, {size:.0f} MB, {os.cpu_count()} cores, ", end="")
    print(f"{arguments.clients} clients", flush=True)
    pages = drive.pages(made)
    counted = {page.name: drive.queries(page) for page in pages}
    print(f"\n{'page':<18}{'asked':>7}{'per s':>8}{'p50 ms':>8}{'p95 ms':>8}{'queries':>9}{'KB':>7}")
    with drive.server() as address:
        for page in pages:
            found = drive.run(address, page, arguments.clients, arguments.seconds)
            per_second, p50, p95 = found.per_second, found.quantile(0.5), found.quantile(0.95)
            line = f"{page.name:<18}{found.count:>7}{per_second:>8.1f}{p50:>8.1f}{p95:>8.1f}{counted[page.name]:>9}"
            print(f"{line}{found.bytes / 1000:>7.0f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
