"""AWS Transcribe JSON: words and marks as items; whose they are is said by speaker segments or by channels."""

from collections.abc import Iterator
from typing import Any

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.names import numbered
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.words import joined, part, put_together, rows, segment, text_of, timed

Said = tuple[float, float, str, str]  # start, end, label, word


def fits(data: Any) -> bool:
    return bool(rows(part(data, "results", "items"))) and "transcripts" in data["results"]


def read(data: Any, damage: Damage) -> Iterator[Segment]:
    """The segments of speakers with their words; of channels the words, cut at pauses and where the other begins."""
    results = data["results"]
    segments = rows(part(results, "speaker_labels", "segments"))
    channels = rows(part(results, "channel_labels", "channels"))
    if segments:
        yield from _speakers(segments, rows(results["items"]), damage)
    elif channels:
        heard = [_of_channel(channel, damage) for channel in channels]
        yield from (piece for words in _cut(heard) for piece in put_together(words))
    else:
        words = [(item[2] or NOBODY, *item[:2], item[3]) for item in _said(rows(results["items"]), damage)]
        yield from put_together(words)


def _said(items: list[dict[str, Any]], damage: Damage) -> list[Said]:
    """Every word with its times; a mark has no times and is added to the word before it."""
    said: list[Said] = []
    for item in items:
        word = _word(item)
        if item.get("type") == "punctuation" and said:
            start, end, who, before = said[-1]
            said[-1] = (start, end, who, before + word)
            continue
        times = timed(item.get("start_time"), item.get("end_time"))
        if times is None:
            damage.skip(0, "a word without times that can be read")
            continue
        said.append((*times, numbered(item.get("speaker_label")), word))
    return said


def _word(item: dict[str, Any]) -> str:
    """What was most likely said."""
    try:
        return text_of(item["alternatives"][0].get("content"))
    except (KeyError, IndexError, TypeError, AttributeError):
        return ""


def _speakers(segments: list[dict[str, Any]], items: list[dict[str, Any]], damage: Damage) -> Iterator[Segment]:
    """Words go to segments by the starts of their items, as the file writes them; a segment that lists none takes
    those between its own times."""
    words = _by_start(items, damage)
    for row in segments:
        label = numbered(row.get("speaker_label"))
        times = timed(row.get("start_time"), row.get("end_time"))
        listed = rows(row.get("items"))
        starts = [str(item.get("start_time")) for item in listed]
        if not listed and times:
            starts = [start for start in words if times[0] <= (clock.number(start) or 0.0) < times[1]]
        found = [(said.get(label) or next(iter(said.values()))) for start in starts if (said := words.get(start))]
        yield from segment(damage, label or NOBODY, times, joined(found))


def _by_start(items: list[dict[str, Any]], damage: Damage) -> dict[str, dict[str, str]]:
    """For each start the words by whose they are; a mark is added to the word before it."""
    words: dict[str, dict[str, str]] = {}
    labels: dict[Any, str] = {}
    last: tuple[dict[str, str], str] | None = None
    for item in items:
        start = item.get("start_time")
        if start is not None:
            given = item.get("speaker_label")
            label = labels.get(given) if type(given) is str else numbered(given)
            if label is None:
                label = labels[given] = numbered(given)
            said = words.setdefault(start if type(start) is str else str(start), {})
            said[label] = _word(item)
            last = (said, label)
        elif last is not None and item.get("type") == "punctuation":
            last[0][last[1]] += _word(item)
        else:
            damage.skip(0, "a word without times that can be read")
    return words


Words = list[tuple[str, float, float, str]]


def _of_channel(channel: dict[str, Any], damage: Damage) -> Words:
    label = numbered(channel.get("channel_label")) or NOBODY
    return [(label, start, end, word) for start, end, _, word in _said(rows(channel.get("items")), damage)]


def _cut(channels: list[Words]) -> Iterator[Words]:
    """Each channel's words by themselves, so that talk at the same time stays talk at the same time."""
    yield from (sorted(words, key=lambda word: word[1]) for words in channels)
