"""AssemblyAI JSON: `utterances` with times in milliseconds, or words where speakers were not asked for."""

from collections.abc import Iterator
from typing import Any

from backroom.engines.reading.transcripts.names import numbered
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.words import put_together, rows, segment, text_of, timed

MILLISECONDS = 0.001


def fits(data: Any) -> bool:
    if not isinstance(data, dict) or "results" in data or "monologues" in data:
        return False
    first = next(iter([*rows(data.get("utterances")), *rows(data.get("words"))]), {})
    return "text" in first and "start" in first and "end" in first


def read(data: Any, damage: Damage) -> Iterator[Segment]:
    utterances = rows(data.get("utterances"))
    for row in utterances:
        who = numbered(row.get("speaker")) or numbered(row.get("channel")) or NOBODY
        yield from segment(damage, who, timed(row.get("start"), row.get("end"), MILLISECONDS), text_of(row.get("text")))
    if utterances:
        return
    words = []
    for row in rows(data.get("words")):
        times = timed(row.get("start"), row.get("end"), MILLISECONDS)
        if times is None:
            damage.skip(0, "a word without times that can be read")
            continue
        words.append((numbered(row.get("speaker")) or NOBODY, *times, text_of(row.get("text"))))
    yield from put_together(words)
