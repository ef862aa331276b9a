"""Otter's text export: a name and the time it began, the words below, a footer."""

import re
from collections.abc import Iterator

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.names import looks_like_name
from backroom.engines.reading.transcripts.segment import Damage, Segment

LABEL = re.compile(r"(?P<name>[^\W_][^\n:•]{0,59}?)(?:\s+[-–—|])?\s+(?P<time>(?:\d{1,3}:)?\d{1,2}:\d\d)\s*")
FOOTER = "transcribed by http"
RECORDED = re.compile(r"\s*\S[^.!?]{0,80} (?:started|stopped) transcription\s*", re.IGNORECASE)  # as Teams says


def read(lines: Iterator[tuple[int, str]], damage: Damage, head: str = "") -> Iterator[Segment]:
    """Starts only. What stands before the first name is a title."""
    speaker, start = "", None
    said: list[str] = []
    for number, line in lines:
        if line.lower().startswith(FOOTER):
            break
        if RECORDED.fullmatch(line):
            continue
        label = label_of(line)
        if label is None:
            if speaker:
                said.append(line)
            continue
        text = " ".join(" ".join(said).split())
        if text:
            yield Segment(speaker, start, None, text)
        speaker, said = " ".join(label["name"].split()), []
        start = clock.seconds(label["time"])
        if start is None:
            damage.skip(number, "the time of this turn cannot be read")
            speaker = ""
    text = " ".join(" ".join(said).split())
    if speaker and text:
        yield Segment(speaker, start, None, text)


def label_of(line: str) -> re.Match[str] | None:
    label = LABEL.fullmatch(line) if line[:1].strip() and line.rstrip()[-1:].isdigit() else None
    return label if label and looks_like_name(" ".join(label["name"].split())) else None
