"""Whisper and WhisperX JSON: `segments` with times in seconds; WhisperX adds words and speakers. Its ports write
`transcription` (whisper.cpp) or `chunks` (transformers)."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from backroom.engines.reading.transcripts.names import numbered
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.words import part, put_together, rows, segment, text_of, timed

LISTS = ("segments", "transcription", "chunks", "word_segments")


def fits(data: Any) -> bool:
    found = _rows(data)
    return any(bool(_text(row)) and _times(row) is not None for row in found[:20]) or bool(
        found and "text" in found[0] and "start" in found[0]
    )


def read(data: Any, damage: Damage) -> Iterator[Segment]:
    """A segment without a speaker of its own has the one of most of its words, or goes on with the last."""
    speaker = NOBODY
    found = _rows(data)
    if found and "word" in found[0]:
        yield from put_together(_words(found, damage))
        return
    for row in found:
        speaker = numbered(row.get("speaker")) or _most_of_its_words(row) or speaker
        yield from segment(damage, speaker, _times(row), _text(row))


def _rows(data: Any) -> list[dict[str, Any]]:
    if not isinstance(data, dict):
        return rows(data)
    return next((found for name in LISTS if (found := rows(data.get(name)))), [])


def _text(row: dict[str, Any]) -> str:
    words = rows(row.get("words"))
    return (
        text_of(row.get("text"))
        or " ".join(text_of(word.get("word") or word.get("text")) for word in words)
        or text_of(row.get("word"))
    )


def _times(row: dict[str, Any]) -> tuple[float, float] | None:
    """Its own, in whichever way it is written, or from its first timed word to its last."""
    if "start" in row:
        return timed(row["start"], row.get("end"))
    if "offsets" in row:
        return timed(part(row, "offsets", "from"), part(row, "offsets", "to"), 0.001)
    pair = row.get("timestamp")
    if isinstance(pair, list) and len(pair) == 2:
        return timed(*pair)
    times = [found for word in rows(row.get("words")) if (found := timed(word.get("start"), word.get("end")))]
    return (min(start for start, _ in times), max(end for _, end in times)) if times else None


def _words(found: list[dict[str, Any]], damage: Damage) -> Iterator[tuple[str, float, float, str]]:
    """Words alone; one without a speaker goes on with the last, one without times has those of the word before it."""
    speaker, last = NOBODY, (0.0, 0.0)
    for word in found:
        speaker = numbered(word.get("speaker")) or speaker
        if "start" in word and (times := timed(word["start"], word.get("end"))) is None:
            damage.skip(0, "a word without times that can be read")
            continue
        last = times if "start" in word and times else (last[1], last[1])
        yield speaker, *last, text_of(word.get("word"))


def _most_of_its_words(row: dict[str, Any]) -> str:
    heard = Counter(name for word in rows(row.get("words")) if (name := numbered(word.get("speaker"))))
    return heard.most_common(1)[0][0] if heard else ""
