"""Google Meet's transcript document: a title, who attended, a bare time every few minutes, "Name: words", a notice."""

import re
from collections.abc import Iterator

from backroom.engines.reading.transcripts.names import Names
from backroom.engines.reading.transcripts.segment import Damage, Segment

MARK = re.compile(r"\s*\d{1,2}:\d\d:\d\d\s*")
END = re.compile(r"\s*(?:Meeting|Transcription) ended after", re.IGNORECASE)
HEAD = re.compile(r"\s*(?:Attendees|Transcript)\s*", re.IGNORECASE)


def read(lines: Iterator[tuple[int, str]], damage: Damage, head: str = "") -> Iterator[Segment]:
    """No times: a mark every five minutes says of hardly any turn when it began."""
    names, speaker = Names(), ""
    said: list[str] = []
    for _, line in lines:
        if END.match(line):
            break
        if MARK.fullmatch(line) or HEAD.fullmatch(line):
            continue
        found = names.split(line.strip())
        if found is None:
            if speaker:
                said.append(line)
            continue
        text = " ".join(" ".join(said).split())
        if text:
            yield Segment(speaker, None, None, text)
        speaker, said = found[0], [found[1]]
    text = " ".join(" ".join(said).split())
    if speaker and text:
        yield Segment(speaker, None, None, text)
