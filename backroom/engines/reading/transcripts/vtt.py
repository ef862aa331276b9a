"""WebVTT by W3C's parsing rules, with the two ways of naming voices: `<v Name>` (Teams) and "Name: text" (Zoom)."""

import html
import re
from collections.abc import Iterator

from backroom.engines.reading.transcripts.names import LOOKED_AT, Known, Names, known_in
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Refused, Segment

TIMING = re.compile(
    r"[ \t\f]*(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})[ \t\f]*-->[ \t\f]*(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})(?!\d)"
)
TAG = re.compile(r"<([^>]*)>?")
VOICE = re.compile(r"v(?:\.[^ \t\n]*)?[ \t\n]+(.*)", re.DOTALL)
Lines = Iterator[tuple[int, str]]


def read(lines: Lines, damage: Damage, head: str = "") -> Iterator[Segment]:
    """Segments in order of the file. A block that is no cue and no comment is skipped; a broken cue is counted.
    `head` is its beginning, by which names are told from other words with a colon."""
    number, first = next(lines, (1, ""))
    first = first.lstrip("\ufeff")
    if not first.startswith("WEBVTT") or first[6:7] not in ("", " ", "\t"):
        raise Refused("a WebVTT file begins with the word WEBVTT", number)
    names, speaker = Names(seen=_known(head)), NOBODY
    for at, times, text in _cues(lines):
        if times is None:
            damage.skip(at, "the times of this cue cannot be read")
            continue
        start, end = times
        if end < start:
            damage.skip(at, "this cue ends before it starts")
            continue
        for who, words in _voices(text, names):
            speaker = who or speaker
            if words:
                yield Segment(speaker, start, end, words)


def _known(head: str) -> Known:
    numbered = enumerate(head[:LOOKED_AT].split("\n"))
    return known_in([[TAG.sub("", line) for line in text] for _, times, text in _cues(numbered) if times])


def _cues(lines: Lines) -> Iterator[tuple[int, tuple[float, float] | None, list[str]]]:
    """A line with an arrow always begins a cue; what stood before it was its id, a comment, a style or a region."""
    at, times, words, begun = 0, None, list[str](), False
    for number, line in lines:
        if "-->" in line:
            if begun:
                yield at, times, words
            at, times, words, begun = number, _times(line), [], True
        elif not line:
            if begun:
                yield at, times, words
            begun = False
        elif begun:
            words.append(line)
    if begun:
        yield at, times, words


def _times(line: str) -> tuple[float, float] | None:
    match = TIMING.match(line)
    if match is None:
        return None
    start, end = _seconds(match.group(1, 2, 3, 4)), _seconds(match.group(5, 6, 7, 8))
    return None if start is None or end is None else (start, end)


def _seconds(parts: tuple[str | None, ...]) -> float | None:
    hours, minutes, whole, thousandths = (int(part or 0) for part in parts)
    if minutes > 59 or whole > 59 or hours > 9999:
        return None
    return hours * 3600 + minutes * 60 + whole + thousandths / 1000


def _voices(lines: list[str], names: Names) -> Iterator[tuple[str, str]]:
    """Who speaks, as far as the cue says, and the words without tags and entities."""
    text = "\n".join(lines)
    if "<" not in text:
        yield from named(_plain(text).split("\n"), names)
        return
    spans: list[tuple[str, list[str]]] = [("", [])]
    place = 0
    for tag in TAG.finditer(text):
        spans[-1][1].append(text[place : tag.start()])
        place = tag.end()
        voice = VOICE.match(tag[1])
        if voice:
            spans.append((" ".join(_plain(voice[1]).split()), []))
    spans[-1][1].append(text[place:])
    for who, pieces in spans:
        words = _plain("".join(pieces))
        if who:
            yield who, " ".join(words.split())
        elif words.strip():
            yield from named(words.split("\n"), names)


def _plain(text: str) -> str:
    return html.unescape(text).replace("\u200e", "").replace("\u200f", "") if "&" in text else text


def named(lines: list[str], names: Names) -> Iterator[tuple[str, str]]:
    """A caption's lines with the name at their head split off; a further line may hand over to a name known already."""
    who, words = "", []
    if names.seen.alone and len(lines) > 1 and lines[0].strip() in names.seen.alone:
        who, lines = lines[0].strip(), lines[1:]
    for index, line in enumerate(lines):
        found = names.split(line.strip()) if index == 0 else names.split_known(line.strip())
        if found is None:
            words.append(line)
            continue
        if words:
            yield who, " ".join(" ".join(words).split())
        who, words = found[0], [found[1]]
    yield who, " ".join(" ".join(words).split()).removeprefix(">> ")
