"""AssemblyAI JSON: `utterances` with times in milliseconds, or sentences, paragraphs or words where speakers were not
asked for; or the list of utterances alone."""

from collections.abc import Iterator
from typing import Any

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.names import numbered
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.words import put_together, rows, segment, text_of, timed

MILLISECONDS = 0.001
WHOLE = ("utterances", "sentences", "paragraphs")


def fits(data: Any) -> bool:
    if isinstance(data, list):
        return clock.in_milliseconds(
            (row.get("start"), row.get("end"), text_of(row.get("text"))) for row in rows(data[:50])
        )
    if not isinstance(data, dict) or "results" in data or "monologues" in data:
        return False
    first = next((row for name in (*WHOLE, "words") for row in rows(data.get(name))[:1]), {})
    return "text" in first and "start" in first and "end" in first


def read(data: Any, damage: Damage) -> Iterator[Segment]:
    whole = (
        rows(data) if isinstance(data, list) else next((found for name in WHOLE if (found := rows(data.get(name)))), [])
    )
    for row in whole:
        who = numbered(row.get("speaker")) or numbered(row.get("channel")) or NOBODY
        yield from segment(damage, who, timed(row.get("start"), row.get("end"), MILLISECONDS), text_of(row.get("text")))
    if whole:
        return
    words = []
    for row in rows(data.get("words")):
        times = timed(row.get("start"), row.get("end"), MILLISECONDS)
        if times is None:
            damage.skip(0, "a word without times that can be read")
            continue
        words.append((numbered(row.get("speaker")) or NOBODY, *times, text_of(row.get("text"))))
    yield from put_together(words)
