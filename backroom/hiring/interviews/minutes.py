"""How long something took, with the time left out in which the clock stood still."""

from collections.abc import Iterable
from datetime import datetime

Pause = tuple[datetime, datetime | None]


def seconds(begins: datetime, ends: datetime, pauses: Iterable[Pause]) -> float:
    """From `begins` to `ends` without the pauses; one that is still open lasts until `ends`. Pauses that overlap count
    once. Never below 0."""
    stood, reached = 0.0, begins
    for since, until in sorted(pauses, key=lambda pause: pause[0]):
        start, end = max(since, reached), min(until or ends, ends)
        if end > start:
            stood += (end - start).total_seconds()
            reached = end
    return max(0.0, (ends - begins).total_seconds() - stood)
