"""Free slots for 30 people over 60 days, each with a full diary, in 8 zones. Prints the median and worst of 30 runs."""

import random
import statistics
import time
from datetime import UTC, datetime

from backroom.engines.times import slots, zones

ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kolkata")
ZONES += ("Australia/Sydney", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Auckland")
DAYS, PEOPLE, RUNS = 60, 30, 30


def diaries(seed: int) -> list[slots.Diary]:
    chance = random.Random(seed)
    begin = int(datetime(2026, 10, 1, tzinfo=UTC).timestamp())
    found = []
    for number in range(PEOPLE):
        busy = []
        for _ in range(4 * DAYS):
            start = begin + 900 * chance.randrange(96 * DAYS)
            busy.append((start, start + 900 * chance.randrange(1, 7)))
        talks = tuple(start for start, _end in busy[:DAYS])
        zone = ZONES[number % len(ZONES)]
        found.append(slots.Diary(zone, busy=tuple(busy), talks=talks, buffer=10, most_a_day=3))
    return found


def main() -> None:
    begin = int(datetime(2026, 10, 1, tzinfo=UTC).timestamp())
    took, count = [], 0
    for run in range(RUNS):
        people = diaries(run)
        zones.second_of.cache_clear()
        started = time.perf_counter()
        count = sum(
            len(slots.starts(slots.openings(diary, begin, begin + DAYS * 86400), 50, 30, diary.zone))
            for diary in people
        )
        took.append(1000 * (time.perf_counter() - started))
    print(
        f"free slots, {PEOPLE} people, {DAYS} days, 240 busy times each: median {statistics.median(took):.1f} ms, "
        f"worst {max(took):.1f} ms of {RUNS} runs with a cold zone cache ({count:,} slots in the last)"
    )


if __name__ == "__main__":
    main()
