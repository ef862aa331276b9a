"""SubRip captions: numbered blocks, `00:00:01,000 --> 00:00:02,000`, a name where the speaker changes."""

import re
from collections.abc import Callable, Iterator

from backroom.engines.reading.transcripts.names import LOOKED_AT, Names, known_in
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.vtt import named

_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?!\d)")
TAG = re.compile(r"</?(?:[biu]|font|c)\b[^>\n]*>|\{\\[^}\n]*\}", re.IGNORECASE)
Lines = Iterator[tuple[int, str]]
Times = tuple[float, float] | None


def read(lines: Lines, damage: Damage, head: str = "") -> Iterator[Segment]:
    """Segments in order of the file; a block whose times cannot be read is skipped and counted."""
    return captions(lines, damage, head, times_of)


def times_of(line: str) -> tuple[bool, Times]:
    """Whether this is a line of times, and the times where they can be read."""
    if "-->" not in line:
        return False, None
    return True, pair(TIMING.match(line))


def pair(match: re.Match[str] | None) -> Times:
    """Both times in seconds from the eight groups of a line of times."""
    if match is None:
        return None
    h, m, s, part, hours, minutes, seconds, parts = match.groups()
    if int(s) > 59 or int(seconds) > 59 or (h and int(m) > 59) or (hours and int(minutes) > 59):
        return None
    start = int(h or 0) * 3600 + int(m) * 60 + int(s) + int(part) / 10 ** len(part)
    end = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(parts) / 10 ** len(parts)
    return start, end


def captions(lines: Lines, damage: Damage, head: str, times: Callable[[str], tuple[bool, Times]]) -> Iterator[Segment]:
    """Captions of any kind that has a line of times before its words. `times` knows that line; `head` is the beginning
    of the file, by which names are told from other words with a colon."""
    begun = _blocks(enumerate(head[:LOOKED_AT].split("\n")), times)
    names, speaker = (
        Names(seen=known_in([[_plain(line) for line in words] for _, when, words in begun if when])),
        NOBODY,
    )
    for number, when, words in _blocks(lines, times):
        if when is None:
            damage.skip(number, "the times of this caption cannot be read")
            continue
        if when[1] < when[0]:
            damage.skip(number, "this caption ends before it starts")
            continue
        for who, text in named([_plain(line) for line in words], names):
            speaker = who or speaker
            if text:
                yield Segment(speaker, *when, text)


def _plain(line: str) -> str:
    return TAG.sub("", line) if "<" in line or "{" in line else line


def _blocks(lines: Lines, times: Callable[[str], tuple[bool, Times]]) -> Iterator[tuple[int, Times, list[str]]]:
    """A caption's words end where the next line of times begins; the number before that line is none of them."""
    at, when, words, begun = 0, None, list[str](), False
    for number, raw in lines:
        line = raw.strip()
        if not line:
            continue
        is_times, found = times(line)
        if not is_times:
            words.append(line)
            continue
        if words and words[-1].isdigit():
            words.pop()
        if begun:
            yield at, when, words
        at, when, words, begun = number, found, [], True
    if begun:
        yield at, when, words
