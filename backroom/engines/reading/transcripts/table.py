"""CSV and TSV with a header: one row for each utterance; columns are known by their names."""

import csv
import re
from collections.abc import Iterator

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Refused, Segment

SPEAKER = (
    "speaker",
    "speaker_name",
    "speaker name",
    "name",
    "who",
    "participant",
    "role",
    "speaker_label",
    "speaker id",
    "speaker_id",
)
TEXT = (
    "text",
    "transcript",
    "transcription",
    "content",
    "utterance",
    "sentence",
    "message",
    "words",
    "speech",
    "caption",
    "line",
)
START = (
    "start",
    "start_time",
    "start time",
    "starttime",
    "begin",
    "from",
    "timestamp",
    "time",
    "offset",
    "in",
    "time in",
)
END = ("end", "end_time", "end time", "endtime", "stop", "to", "out", "time out", "finish")
LENGTH = ("duration", "length", "dur")
UNIT = re.compile(r"[ _]*[\[(]?(?P<unit>ms|msec|milliseconds|millis|s|sec|secs|seconds|hh:mm:ss|h:mm:ss|mm:ss)[\])]?$")
MARKS = ("\t", ",", ";", "|")


def columns_of(header: list[str]) -> dict[str, tuple[int, float]]:
    """Which column is what, and what turns its numbers into seconds."""
    found: dict[str, tuple[int, float]] = {}
    for index, title in enumerate(header):
        plain = title.strip().strip('"').lower().lstrip("\ufeff")
        unit = UNIT.search(plain)
        bare = plain[: unit.start()].strip(" _") if unit and unit.start() else plain
        scale = 0.001 if unit and unit["unit"].startswith("m") and ":" not in unit["unit"] else 1.0
        for kind, names in (("speaker", SPEAKER), ("text", TEXT), ("start", START), ("end", END), ("length", LENGTH)):
            if (plain in names or bare in names) and kind not in found:
                found[kind] = (index, scale)
                break
    return found


def mark_of(header: str) -> str | None:
    """What parts the columns of this header, if it is one of a table of talk."""
    for mark in MARKS:
        found = columns_of(next(csv.reader([header], delimiter=mark), []))
        if "text" in found and len(found) > 1:
            return mark
    return None


def read(lines: Iterator[tuple[int, str]], damage: Damage) -> Iterator[Segment]:
    """Rows in order. A row with no words is passed over; one whose times cannot be read is skipped and counted."""
    number, header = next(((at, line) for at, line in lines if line.strip()), (1, ""))
    mark = mark_of(header)
    if mark is None:
        raise Refused("a table needs a header with columns such as speaker, start, end, text", number)
    columns = columns_of(next(csv.reader([header], delimiter=mark)))
    reader = csv.reader((f"{line}\n" for _, line in lines), delimiter=mark)
    speaker = NOBODY
    try:
        for row in reader:
            text = " ".join(_cell(row, columns, "text").split())
            speaker = " ".join(_cell(row, columns, "speaker").split()) or speaker
            if not text:
                continue
            start, end = _time(row, columns, "start"), _time(row, columns, "end")
            length = _time(row, columns, "length")
            if end is None and start is not None and length is not None:
                end = start + length
            if (
                _broken(row, columns, "start", start)
                or _broken(row, columns, "end", end)
                or (start is not None and end is not None and end < start)
            ):
                damage.skip(number + reader.line_num, "the times of this row cannot be read")
                continue
            yield Segment(speaker, start, end, text)
    except csv.Error as error:
        raise Refused(f"this row is no row of a table ({error})", number + reader.line_num) from error


def _cell(row: list[str], columns: dict[str, tuple[int, float]], kind: str) -> str:
    index = columns[kind][0] if kind in columns else len(row)
    return row[index] if index < len(row) else ""


def _time(row: list[str], columns: dict[str, tuple[int, float]], kind: str) -> float | None:
    found = clock.seconds(_cell(row, columns, kind))
    return None if found is None else found * columns[kind][1]


def _broken(row: list[str], columns: dict[str, tuple[int, float]], kind: str, found: float | None) -> bool:
    return found is None and kind in columns
