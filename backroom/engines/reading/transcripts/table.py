"""CSV and TSV with a header: one row for each utterance; columns are known by their names."""

import csv
import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.names import Names, known_in, text_set
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Refused, Segment

# In order: an end is also a time, a length too. Of two columns for one thing the one whose word stands first is taken.
KINDS = (
    ("end", "end stop finish ended until to out tmax xmax"),
    ("length", "duration length dur"),
    ("start", "start begin beginning started from onset timestamp timecode tmin xmin time offset in"),
    ("speaker", "speaker name who participant voice person interlocutor actor tier role"),
    (
        "text",
        "text transcript transcription utterance content sentence message caption dialogue words speech spoken line",
    ),
)
NOT_WORDS = text_set("count id index number no confidence score language lang")
MILLISECONDS = text_set("ms msec msecs millis milliseconds millisecond")
WORD = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|\d+|#")
MARKS = ("\t", ",", ";", "|")
SAYS_MARK = "sep="  # a first line that spreadsheets write
LONGEST_TITLE = 6  # words
LOOKED_AT = 50  # rows


class Column(NamedTuple):
    """Where it stands, and what turns its numbers into seconds."""

    place: int
    scale: float


class Row(NamedTuple):
    number: int
    speaker: str
    text: str
    times: dict[str, str]


def columns_of(header: list[str]) -> dict[str, Column]:
    """Which column is what."""
    found: dict[str, tuple[int, Column]] = {}
    for index, title in enumerate(header):
        words = [word.lower() for word in WORD.findall(title.strip())]
        if not words or len(words) > LONGEST_TITLE or title.rstrip()[-1:] in ".!?":
            continue
        for kind, names in KINDS:
            order = names.split()
            rank = min((order.index(word) for word in words if word in order), default=None)
            if rank is None or (kind == "text" and NOT_WORDS & set(words)):
                continue
            rank = 10 * rank + len(words)
            if kind not in found or rank < found[kind][0]:
                found[kind] = (rank, Column(index, 0.001 if MILLISECONDS & set(words) else 1.0))
            break
    return {kind: column for kind, (_, column) in found.items()}


def mark_of(header: str) -> str | None:
    """What parts the columns of this header, if it is one of a table of talk."""
    for mark in MARKS:
        found = columns_of(next(csv.reader([header], delimiter=mark), []))
        if "text" in found and len(found) > 1:
            return mark
    return None


def read(lines: Iterator[tuple[int, str]], damage: Damage, head: str = "") -> Iterator[Segment]:
    """Rows in order. A row with no words is passed over; one whose times cannot be read is skipped and counted."""
    written = ((at, line) for at, line in lines if line.strip() and not line.startswith(SAYS_MARK))
    number, header = next(written, (1, ""))
    mark = mark_of(header)
    if mark is None:
        raise Refused("a table needs a header with columns such as speaker, start, end, text", number)
    columns = columns_of(next(csv.reader([header], delimiter=mark)))
    rows = _rows(lines, mark, columns, number)
    first = list(itertools.islice(rows, LOOKED_AT))
    scale = 0.001 if _in_milliseconds(first, columns) else 1.0
    names = Names(seen=known_in([[row.text] for row in first]))
    speaker = NOBODY
    for row in itertools.chain(first, rows):
        speaker, text = row.speaker or speaker, row.text
        if "speaker" not in columns and (found := names.split(text)):
            speaker, text = found
        if not text:
            continue
        times = {kind: clock.seconds(row.times[kind], columns[kind].scale * scale) for kind in row.times}
        start, end, length = times.get("start"), times.get("end"), times.get("length")
        broken = any(times[kind] is None for kind in ("start", "end") if kind in times)
        if end is None and start is not None and length is not None:
            end = start + length
        if broken or (start is not None and end is not None and end < start):
            damage.skip(row.number, "the times of this row cannot be read")
            continue
        yield Segment(speaker, start, end, text)


def _rows(lines: Iterator[tuple[int, str]], mark: str, columns: dict[str, Column], number: int) -> Iterator[Row]:
    reader = csv.reader((f"{line}\n" for _, line in lines), delimiter=mark)
    timed = [kind for kind in ("start", "end", "length") if kind in columns]
    try:
        for row in reader:
            text = " ".join(_cell(row, columns, "text").split())
            speaker = " ".join(_cell(row, columns, "speaker").split())
            yield Row(number + reader.line_num, speaker, text, {kind: _cell(row, columns, kind) for kind in timed})
    except csv.Error as error:
        raise Refused(f"this row is no row of a table ({error})", number + reader.line_num) from error


def _in_milliseconds(rows: list[Row], columns: dict[str, Column]) -> bool:
    """Whole numbers without a unit, from which nobody could speak so slowly if they were seconds."""
    if any(column.scale != 1.0 for column in columns.values()) or not {"start", "end"} <= set(columns):
        return False
    spoken = [row for row in rows if row.text]
    times = [(row.times["start"].strip(), row.times["end"].strip(), row.text) for row in spoken]
    if not all(time.isdecimal() and len(time) < 12 for start, end, _ in times for time in (start, end)):
        return False
    return clock.in_milliseconds((int(start), int(end), text) for start, end, text in times)


def _cell(row: list[str], columns: dict[str, Column], kind: str) -> str:
    index = columns[kind].place if kind in columns else len(row)
    return row[index] if index < len(row) else ""
