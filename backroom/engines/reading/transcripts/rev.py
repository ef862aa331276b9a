"""Rev: JSON with monologues of timed elements, and text with `Name (mm:ss):` or `Speaker 0    00:00:00    words`."""

import re
from collections.abc import Iterator
from typing import Any

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.names import looks_like_name, numbered
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment
from backroom.engines.reading.transcripts.words import part, rows, segment, text_of, timed

LABEL = re.compile(
    r"(?P<name>[^\W_][^:()\n]{0,59}?):? *\((?P<time>(?:\d+:)?\d{1,2}:\d\d(?:[.,]\d+)?)\):?\s*(?P<text>.*)"
)
COLUMNS = re.compile(
    r"(?P<name>[^\W_][^:()\n]{0,59}?)(?: {2,}|\t+)(?P<time>(?:\d+:)?\d{1,2}:\d\d(?:[.,]\d+)?)(?: {2,}|\t+)"
    r"(?P<text>\S.*)"
)
END = re.compile(r"\[?(?:end of (?:audio|transcript|recording)|transcript (?:by|provided by) rev)", re.IGNORECASE)


def fits(data: Any) -> bool:
    return isinstance(data, dict) and bool(rows(data.get("monologues")))


def read(data: Any, damage: Damage) -> Iterator[Segment]:
    """A monologue begins with its first timed element and ends with its last."""
    names = {numbered(row.get("id")): text_of(row.get("name")) for row in rows(data.get("speakers"))}
    for row in rows(data["monologues"]):
        voice = row.get("speaker")
        who = numbered(part(voice, "id") if isinstance(voice, dict) else voice)
        who = text_of(row.get("speaker_name")) or text_of(part(voice, "name")) or names.get(who) or who or NOBODY
        elements = rows(row.get("elements"))
        times = [
            found
            for element in elements
            if element.get("type") == "text"
            and (found := timed(_either(element, "ts", "timestamp"), _either(element, "end_ts", "end_timestamp")))
        ]
        whole = (min(start for start, _ in times), max(end for _, end in times)) if times else None
        yield from segment(damage, who, whole, "".join(text_of(element.get("value")) for element in elements))


def _either(row: dict[str, Any], first: str, second: str) -> Any:
    return row[first] if first in row else part(row, second)


def read_text(lines: Iterator[tuple[int, str]], damage: Damage, head: str = "") -> Iterator[Segment]:
    """Starts only: a name with its time, the words behind it or below it."""
    speaker, start = "", None
    said: list[str] = []
    for number, line in lines:
        if END.match(line.strip()):
            break
        label = label_of(line)
        if label is None:
            if speaker:
                said.append(line)
            continue
        if said and " ".join(said).strip():
            yield Segment(speaker, start, None, " ".join(" ".join(said).split()))
        speaker, said = " ".join(label["name"].split()), [label["text"]]
        start = clock.seconds(label["time"])
        if start is None:
            damage.skip(number, "the time of this turn cannot be read")
            speaker, said = "", []
    if speaker and " ".join(said).strip():
        yield Segment(speaker, start, None, " ".join(" ".join(said).split()))


def label_of(line: str) -> re.Match[str] | None:
    label = (LABEL.match(line) or COLUMNS.match(line)) if ":" in line[:100] else None
    return label if label and looks_like_name(" ".join(label["name"].split())) else None
