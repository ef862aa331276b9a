"""Whisper and WhisperX JSON: `segments` with times in seconds; WhisperX adds words and speakers."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from backroom.engines.reading.transcripts.names import numbered
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.words import rows, segment, text_of, timed


def fits(data: Any) -> bool:
    segments = rows(data.get("segments")) if isinstance(data, dict) else rows(data)
    return bool(segments) and "text" in segments[0] and "start" in segments[0]


def read(data: Any, damage: Damage) -> Iterator[Segment]:
    """A segment without a speaker of its own has the one of most of its words, or goes on with the last."""
    speaker = NOBODY
    for row in rows(data.get("segments") if isinstance(data, dict) else data):
        speaker = numbered(row.get("speaker")) or _most_of_its_words(row) or speaker
        text = text_of(row.get("text"))
        if not text:
            words = rows(row.get("words"))
            text = " ".join(text_of(word.get("word") or word.get("text")) for word in words)
        yield from segment(damage, speaker, timed(row.get("start"), row.get("end")), text)


def _most_of_its_words(row: dict[str, Any]) -> str:
    heard = Counter(name for word in rows(row.get("words")) if (name := numbered(word.get("speaker"))))
    return heard.most_common(1)[0][0] if heard else ""
