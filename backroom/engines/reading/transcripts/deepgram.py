"""Deepgram JSON: `results.utterances`, or the words of each channel where utterances were not asked for, or its
paragraphs."""

from collections.abc import Iterator
from typing import Any

from backroom.engines.reading.transcripts.names import numbered
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.words import part, put_together, rows, segment, text_of, timed


def fits(data: Any) -> bool:
    first = next(iter(rows(part(data, "results", "channels"))), {})
    return "alternatives" in first or bool(rows(part(data, "results", "utterances")))


def read(data: Any, damage: Damage) -> Iterator[Segment]:
    """Utterances as they stand. The speaker is named by number; without diarisation, by channel where there are two."""
    channels = rows(part(data, "results", "channels"))
    utterances = rows(part(data, "results", "utterances"))
    if utterances:
        for row in utterances:
            who = _who(row.get("speaker"), row.get("channel"), len(channels))
            yield from segment(damage, who, timed(row.get("start"), row.get("end")), text_of(row.get("transcript")))
        return
    for index, channel in enumerate(channels):
        best = next(iter(rows(channel.get("alternatives"))), {})
        words = []
        for word in rows(best.get("words")):
            times = timed(word.get("start"), word.get("end"))
            if times is None:
                damage.skip(0, "a word without times that can be read")
                continue
            text = text_of(word.get("punctuated_word") or word.get("word"))
            words.append((_who(word.get("speaker"), index, len(channels)), *times, text))
        yield from put_together(words)
        for row in [] if words else rows(part(best, "paragraphs", "paragraphs")):
            who = _who(row.get("speaker"), index, len(channels))
            text = " ".join(text_of(sentence.get("text")) for sentence in rows(row.get("sentences")))
            yield from segment(damage, who, timed(row.get("start"), row.get("end")), text)


def _who(speaker: Any, channel: Any, channels: int) -> str:
    if channels > 1 and isinstance(channel, int):
        return f"channel {channel}" if speaker is None else f"channel {channel}, {numbered(speaker)}"
    return numbered(speaker) or NOBODY
