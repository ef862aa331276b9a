"""Files of questions, read: text has an utterance on each line, a Markdown guide in each item of its lists."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
LABEL = re.compile(r"\*{0,2}(?:question|probe|follow-up|q)s?(?: ?\d{1,3})?\*{0,2}:\*{0,2}[ \t]*", re.IGNORECASE)
FENCE = re.compile(r"[ \t]*(?:```|~~~)")
STARTS_ANOTHER = re.compile(r"[ \t]*(?:[#>|]|[-*_]{3,}[ \t]*$|<)")


class Unreadable(Exception):
    """The input cannot be read."""


class Place(NamedTuple):
    """Where a stretch of an utterance stands: from `start` on it is on this line, at this column (both from 1)."""

    start: int
    line: int
    column: int


class Read(NamedTuple):
    """One utterance of a file, and where its stretches stand."""

    text: str
    places: tuple[Place, ...]

    @property
    def line(self) -> int:
        return self.places[0].line

    def place_of(self, offset: int) -> tuple[int, int]:
        """Line and column of a place in the text."""
        place = next(place for place in reversed(self.places) if place.start <= offset)
        return place.line, place.column + offset - place.start


def contents(name: str) -> tuple[str, str]:
    """The text, and a complaint where bytes in it are no UTF-8 (they are replaced, and the rest is read)."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise Unreadable(f"{name}: {error.strerror or error}") from error
    except ValueError as error:  # a NUL in the name
        raise Unreadable(f"{name!r}: {error}") from error
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        complaint = f"{name}: line {line} is not UTF-8 text; save the file as UTF-8. The rest was checked."
        return data.decode("utf-8-sig", errors="replace"), complaint


def utterances(name: str, text: str) -> Iterator[Read]:
    return _markdown(text) if name.lower().endswith(MARKDOWN) else _plain(text)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines end at a line feed alone, so that numbers are those of an editor. The last may have none."""
    start, number, length = 0, 0, len(text)
    while start < length:
        end = text.find("\n", start)
        end = length if end < 0 else end
        number += 1
        yield number, text[start:end].removesuffix("\r")
        start = end + 1


def _plain(text: str) -> Iterator[Read]:
    for number, line in _lines(text):
        yield Read(line, (Place(0, number, 1),))


def _markdown(text: str) -> Iterator[Read]:
    """List items, each with the lines it was wrapped to; not what stands in fences."""
    words: list[str] = []
    places: list[Place] = []
    length, fenced = 0, False
    for number, line in _lines(text):
        fence = FENCE.match(line)
        item = None if fenced or fence else ITEM.match(line)
        goes_on = places and not (fenced or fence or item) and line.strip() and not STARTS_ANOTHER.match(line)
        if not goes_on and places:
            yield Read(" ".join(words), tuple(places))
            words, places, length = [], [], 0
        if fence:
            fenced = not fenced
        if item or goes_on:
            begin = item.end() if item else len(line) - len(line.lstrip())
            if item and (label := LABEL.match(line, begin)):
                begin = label.end()
            piece = line[begin:].rstrip()
            if piece:
                start = length + 1 if words else 0
                places.append(Place(start, number, begin + 1))
                words.append(piece)
                length = start + len(piece)
    if places:
        yield Read(" ".join(words), tuple(places))
