"""AWS Transcribe JSON: words and marks as items; whose they are is said by speaker segments or by channels."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.names import numbered
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.words import any_row, joined, part, put_together, rows, segment, timed

Words = list[tuple[str, float, float, str]]  # label, start, end, word


def fits(data: Any) -> bool:
    return any_row(part(data, "results", "items")) and "transcripts" in data["results"]


def read(data: Any, damage: Damage) -> Iterator[Segment]:
    """The segments of speakers with their words; of channels the words, cut at pauses and where the other begins."""
    results = data["results"]
    segments = rows(part(results, "speaker_labels", "segments"))
    channels = rows(part(results, "channel_labels", "channels"))
    if segments:
        yield from _speakers(segments, rows(results["items"]), damage)
    elif channels:
        for channel in channels:
            yield from put_together(_of_channel(channel, damage))
    else:
        yield from put_together(_said(rows(results["items"]), damage))


def _of_channel(channel: dict[str, Any], damage: Damage) -> Words:
    """A channel's words by themselves and in order, so that talk at the same time stays talk at the same time."""
    words = _said(rows(channel.get("items")), damage, numbered(channel.get("channel_label")) or NOBODY)
    words.sort(key=itemgetter(1))
    return words


def _said(items: list[dict[str, Any]], damage: Damage, label: str = "") -> Words:
    """Every word with its times; a mark has no times and is added to the word before it. Without a `label` for all,
    each has its own."""
    said: Words = []
    for item in items:
        start, end = item.get("start_time"), item.get("end_time")
        if start is None and said and item.get("type") == "punctuation":
            said[-1] = (*said[-1][:3], said[-1][3] + _word(item))
            continue
        times = _plain_times(start, end) or timed(start, end)
        if times is None:
            damage.skip(0, "a word without times that can be read")
            continue
        said.append((label or numbered(item.get("speaker_label")) or NOBODY, *times, _word(item)))
    return said


def _plain_times(start: Any, end: Any) -> tuple[float, float] | None:
    """As nearly all are written; `timed` reads the rest."""
    if type(start) is not str or type(end) is not str:
        return None
    try:
        first, last = float(start), float(end)
    except ValueError:
        return None
    return (first, last) if 0 <= first <= last <= clock.LONGEST else None


def _word(item: dict[str, Any]) -> str:
    """What was most likely said."""
    try:
        word = item["alternatives"][0]["content"]
    except (KeyError, IndexError, TypeError):
        return ""
    return word if type(word) is str else ""


@dataclass(frozen=True)
class Heard:
    """Words in order, a mark added to the word before it; `places` by their start as written, `twins` of one start."""

    words: list[str]
    labels: list[Any]
    places: dict[str, int]
    twins: dict[str, list[int]]

    @cached_property
    def in_time(self) -> list[tuple[float, str]]:
        return sorted((clock.number(start) or 0.0, start) for start in self.places)

    def between(self, first: float, last: float) -> list[str]:
        """Starts from `first` to before `last`."""
        times = self.in_time
        return [start for _, start in times[bisect_left(times, (first,)) : bisect_left(times, (last,))]]

    def word(self, start: str, label: str) -> str:
        """The word of this voice, or the only one, that begins then."""
        if start not in self.places:
            return ""
        own = (place for place in self.twins.get(start, ()) if numbered(self.labels[place]) == label)
        return self.words[next(own, self.places[start])]


def _speakers(segments: list[dict[str, Any]], items: list[dict[str, Any]], damage: Damage) -> Iterator[Segment]:
    """Words go to segments by the starts of their items, as the file writes them; a segment that lists none takes
    those between its own times."""
    heard = _heard(items, damage)
    words, places = heard.words, heard.places
    for row in segments:
        label = numbered(row.get("speaker_label"))
        times = timed(row.get("start_time"), row.get("end_time"))
        listed = row.get("items")
        try:
            found = [words[places[item["start_time"]]] for item in listed] if listed and not heard.twins else None
        except (KeyError, TypeError):
            found = None
        if found is None:
            starts = [str(item.get("start_time")) for item in rows(listed)]
            if not starts and times:
                starts = heard.between(*times)
            found = [heard.word(start, label) for start in starts]
        yield from segment(damage, label or NOBODY, times, joined(found))


def _heard(items: list[dict[str, Any]], damage: Damage) -> Heard:
    heard = Heard([], [], {}, {})
    words, labels, places = heard.words, heard.labels, heard.places
    for item in items:
        try:
            word = item["alternatives"][0]["content"]
        except (KeyError, IndexError, TypeError):
            word = ""
        if type(word) is not str:
            word = ""
        start = item.get("start_time")
        if start is None:
            if words and item.get("type") == "punctuation":
                words[-1] += word
            else:
                damage.skip(0, "a word without times that can be read")
            continue
        if type(start) is not str:
            start = str(start)
        if start in places:
            heard.twins.setdefault(start, [places[start]]).append(len(words))
        else:
            places[start] = len(words)
        words.append(word)
        labels.append(item.get("speaker_label"))
    return heard
