"""Amberscript JSON: `speakers` with names, `segments` of timed words."""

from collections.abc import Iterator
from typing import Any

from backroom.engines.reading.transcripts.names import numbered
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.words import joined, rows, segment, text_of, timed


def fits(data: Any) -> bool:
    segments = rows(data.get("segments")) if isinstance(data, dict) else []
    words = next((found for row in segments[:20] if (found := rows(row.get("words")))), None)
    return words is not None and "start" not in segments[0] and "text" in words[0]


def read(data: Any, damage: Damage) -> Iterator[Segment]:
    """A segment begins with its first word and ends with its last."""
    names = {
        numbered(row.get("spkid") or row.get("id")): text_of(row.get("name")) for row in rows(data.get("speakers"))
    }
    for row in rows(data["segments"]):
        label = numbered(row.get("speaker"))
        words = rows(row.get("words"))
        times = [found for word in words if (found := timed(word.get("start"), word.get("end")))]
        whole = (min(start for start, _ in times), max(end for _, end in times)) if times else None
        text = joined(text_of(word.get("text")) for word in words)
        yield from segment(damage, names.get(label) or label or NOBODY, whole, text)
