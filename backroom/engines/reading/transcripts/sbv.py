"""SubViewer captions, as Meet and YouTube write them: `0:00:01.000,0:00:02.000` above the words."""

import re
from collections.abc import Iterator

from backroom.engines.reading.transcripts.segment import Damage, Segment
from backroom.engines.reading.transcripts.srt import Lines, Times, captions, pair

_TIME = r"(\d{1,4}):(\d\d):(\d\d)[.,](\d{1,3})"
TIMING = re.compile(rf"{_TIME},{_TIME}")
NEARLY = re.compile(r"-?\d+:[-\d:.]+,[-\d:.]*")


def read(lines: Lines, damage: Damage, head: str = "") -> Iterator[Segment]:
    """Segments in order of the file; a caption whose times cannot be read is skipped and counted."""
    return captions(lines, damage, head, times_of)


def times_of(line: str) -> tuple[bool, Times]:
    """Whether this is a line of times, and the times where they can be read."""
    if not (line[0].isdigit() or line[0] == "-") or not NEARLY.fullmatch(line):
        return False, None
    return True, pair(TIMING.fullmatch(line))
