"""Overlaps: stretches of 0.2 s or more in which two voices speak. Most are ordinary and friendly."""

import heapq

from backroom.engines.conversation.metrics.talk_share import NO_TIMES, Stretches
from backroom.engines.findings import Measure

SHORTEST = 0.2  # seconds
CAUTION = "Short overlaps belong to ordinary talk; they are not interruptions."


def found(merged: dict[str, Stretches]) -> list[tuple[float, float]]:
    """Start and end of each overlap, of each pair of voices, in order."""
    laps = []
    voices = heapq.merge(*([(start, end, name) for start, end in own] for name, own in merged.items()))
    open_now: list[tuple[float, float, str]] = []
    for start, end, name in voices:
        open_now = [other for other in open_now if other[1] > start]
        for _, ends, _ in open_now:
            last = min(ends, end)
            if last - start >= SHORTEST - 1e-9:
                laps.append((start, last))
        open_now.append((start, end, name))
    return sorted(laps)


def measure(timing: str, laps: list[tuple[float, float]]) -> Measure:
    """How many. n is the same count; the seconds stand beside it."""
    if timing != "exact":
        return Measure(None, caution=NO_TIMES)
    return Measure(float(len(laps)), n=len(laps), caution=CAUTION)
