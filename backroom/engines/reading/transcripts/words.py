"""Words with times of their own, put together to segments where a tool gives no segments."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.segment import Damage, Segment
from backroom.engines.reading.transcripts.streamed import Rows

PAUSE = 0.8  # seconds of silence that end a segment of words
MARK_APART = re.compile(r" (?=[.,?!;:…)\]}%”’])")


def timed(start: Any, end: Any, scale: float = 1.0) -> tuple[float, float] | None:
    """Both times in seconds, or None where one is missing, negative or before the other."""
    first, last = clock.number(start, scale), clock.number(end, scale)
    return None if first is None or last is None or last < first else (first, last)


def put_together(words: Iterable[tuple[str, float, float, str]]) -> Iterator[Segment]:
    """(speaker, start, end, word) in order of time: a new segment at another voice or after a pause."""
    speaker, start, end = "", 0.0, 0.0
    said: list[str] = []
    for who, begins, ends, word in words:
        if said and (who != speaker or begins - end > PAUSE):
            yield Segment(speaker, start, end, joined(said))
            said = []
        if not said:
            speaker, start, end = who, begins, ends
        end = max(end, ends)
        said.append(word)
    if said:
        yield Segment(speaker, start, end, joined(said))


def joined(words: Iterable[str]) -> str:
    """Words with spaces between them, none before a full stop or a comma."""
    return MARK_APART.sub("", " ".join(" ".join(words).split()))


def rows(value: Any) -> list[dict[str, Any]]:
    """The objects of a JSON list; whatever else stands there is left out."""
    if type(value) is Rows:
        return value
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def any_row(value: Any) -> bool:
    """Whether `rows` would give any."""
    return isinstance(value, list) and any(isinstance(row, dict) for row in value)


def part(value: Any, *path: str) -> Any:
    """A value deep in JSON, or None where the path ends early."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def text_of(value: Any) -> str:
    return value if isinstance(value, str) else ""


def segment(damage: Damage, speaker: str, times: tuple[float, float] | None, text: str) -> Iterator[Segment]:
    """One segment, or a count of one skipped where its times cannot be read. No words, no segment."""
    if not text.strip():
        return
    if times is None:
        damage.skip(0, "a segment without times that can be read")
        return
    yield Segment(speaker, *times, " ".join(text.split()))
