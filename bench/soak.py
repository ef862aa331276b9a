"""A hundred rooms at once on one server process, for ten minutes: notes, themes, and what the pages of calls say.

    .venv/bin/python bench/soak.py [--rooms 100] [--minutes 10]

Prints notes a second, the time to saved (50, 95 and 99 of 100), the server's memory over time, and what reached a wrong
room (0). The pairs are simulated by their HTTP and sockets, without media, which passes no server. Ends with 1
when anything was refused, lost, not heard or reached a wrong room. Stops by itself; nothing is left behind.
"""

import argparse
import asyncio
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> int:
    parser = argparse.ArgumentParser(description="A hundred rooms at once.")
    parser.add_argument("--rooms", type=int, default=100)
    parser.add_argument("--minutes", type=float, default=10)
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="backroom-soak-"))
    for name in [name for name in os.environ if name.startswith("BACKROOM_")]:
        del os.environ[name]
    os.environ |= {"BACKROOM_DATA": str(folder / "data"), "BACKROOM_LATER": "now"}
    try:
        return _soak(arguments.rooms, arguments.minutes)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _soak(rooms: int, minutes: float) -> int:
    from backroom.cli import load, migrate

    load.server()
    migrate.bring_up_to_date()
    from pages_of import drive
    from soak_of import pairs, world

    made = world.make(rooms)
    counted = pairs.Counted()
    with drive.server() as address:
        memory = asyncio.run(_all(address, made, minutes, counted))
    held = _held()
    lost = len(counted.saved) - held
    saved = sorted(counted.saved)
    p50, p95, p99 = (1000 * saved[int(part * (len(saved) - 1))] for part in (0.5, 0.95, 0.99))
    said = counted.things
    print(f"{rooms} rooms, {minutes:g} min, {os.cpu_count()} cores shared with the pairs themselves")
    per_second = len(saved) / minutes / 60
    print(f"notes       {len(saved):,} kept, {per_second:.1f} a second, {lost} lost, {said['refused']} refused")
    print(f"to saved    p50 {p50:.0f} ms, p95 {p95:.0f} ms, p99 {p99:.0f} ms")
    heard = [f"{said[f'{what} heard']:,} of {said[what]:,} {what}" for what in ("signals", "counts")]
    print(f"heard       {said['notes heard']:,} notes in their own room, {', '.join(heard)} of seconds spoken")
    print(f"wrong room  {said['to a wrong room']}")
    print(f"sockets     {3 * rooms} open, {said['sockets lost']} lost")
    print(f"memory      MB, in ten steps: {', '.join(f'{size:.0f}' for size in memory)}")
    unheard = said["signals"] - said["signals heard"]
    return 1 if lost or unheard or said["refused"] or said["to a wrong room"] or said["sockets lost"] else 0


async def _all(address: str, made: list, minutes: float, counted: object) -> list[float]:
    from soak_of import pairs

    until = time.monotonic() + 60 * minutes
    process = _process(urlsplit(address).port or 0)
    watching = asyncio.create_task(_memory(process, 6 * minutes))
    await asyncio.gather(*(pairs.run(address, pair, until, counted) for pair in made))
    return await watching


async def _memory(process: int, step: float) -> list[float]:
    found = []
    for _ in range(10):
        await asyncio.sleep(step)
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
        found.append(next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")))
    return found


def _process(port: int) -> int:
    """Of our own children, the one that serves on this port: there is but one."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text(encoding="ascii").split()
    assert len(children) == 1, f"one server on {port} was expected"
    return int(children[0])


def _held() -> int:
    from backroom.hiring.interviews.models import Note

    return Note.objects.count()


if __name__ == "__main__":
    sys.exit(main())
