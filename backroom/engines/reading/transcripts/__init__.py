"""Transcripts, one reader for each format: recognised by content, any encoding, damage counted and said."""

import codecs
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, BinaryIO

import orjson

from backroom.engines.reading.transcripts import (
    amberscript,
    assemblyai,
    aws,
    decoding,
    deepgram,
    meet,
    otter,
    recognise,
    rev,
    sbv,
    srt,
    streamed,
    table,
    typed,
    vtt,
    whisper,
)
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Refused, Segment

__all__ = [
    "FORMATS",
    "NOBODY",
    "Damage",
    "Reading",
    "Refused",
    "Segment",
    "Transcript",
    "begin",
    "read",
    "read_all",
    "settled",
]

Lines = Iterator[tuple[int, str]]
LINE_READERS: dict[str, Callable[[Lines, Damage, str], Iterator[Segment]]] = {
    "vtt": vtt.read,
    "srt": srt.read,
    "sbv": sbv.read,
    "otter": otter.read,
    "rev": rev.read_text,
    "meet": meet.read,
    "csv": table.read,
    "tsv": table.read,
    "text": typed.read,
}
JSON_READERS = {
    "aws": aws,
    "deepgram": deepgram,
    "rev-json": rev,
    "assemblyai": assemblyai,
    "amberscript": amberscript,
    "whisper": whisper,
}
FORMATS = (*(name for name in LINE_READERS if name != "text"), *JSON_READERS, "text")


@dataclass
class Reading:
    """A transcript on its way: segments as they come, damage as it is met. Lines are streamed; JSON is held, but for
    very large files.
    `size` is the file's, in bytes."""

    format: str
    segments: Iterator[Segment]
    size: int
    damage: Damage = field(default_factory=Damage)


@dataclass(frozen=True)
class Transcript:
    """A transcript in order of start. `timing`: exact (starts and ends), starts_only, or none."""

    format: str
    timing: str
    segments: tuple[Segment, ...]
    damage: Damage


def begin(file: BinaryIO, form: str = "auto", largest_json: int | None = None) -> Reading:
    """Recognise the format (or take the one that is forced) and start to read. Raises Refused, and so may iterating.
    JSON of more than `largest_json` bytes is not held but read row by row, where its rows are stretches of speech."""
    size = file.seek(0, 2)
    file.seek(0)
    encoding = decoding.encoding_of(file)
    head = decoding.head_of(file, encoding)
    if not head or head.isspace():
        raise Refused("the file is empty")
    wanted = recognise.format_of(head) if form == "auto" else form
    damage = Damage()
    if wanted == "json" or wanted in JSON_READERS:
        large = largest_json is not None and size > largest_json
        data = _streamed(file, encoding) if large else _json(file, encoding)
        wanted = _json_format(data) if wanted == "json" else wanted
        reader = JSON_READERS[wanted]
        if not reader.fits(data):
            raise Refused(f"this JSON has not the shape of {wanted}")
        return Reading(wanted, reader.read(data, damage), size, damage)
    lines = decoding.lines_of(file, encoding)
    return Reading(wanted, LINE_READERS[wanted](lines, damage, head), size, damage)


def read(source: bytes | BinaryIO, form: str = "auto") -> Transcript:
    """All of a transcript, sorted by start (a stable sort: segments that begin together stay as in the file)."""
    return read_all(begin(BytesIO(source) if isinstance(source, bytes) else source, form))


def read_all(reading: Reading) -> Transcript:
    """The rest of a transcript that was begun."""
    return settled(reading.format, list(reading.segments), reading.damage)


def settled(form: str, segments: list[Segment], damage: Damage) -> Transcript:
    """Its timing known and its segments in order. Raises Refused where there is none."""
    if not segments:
        raise Refused(_nothing(form, damage))
    timing = timing_of(segments)
    if timing == "none":
        segments = [Segment(s.speaker, None, None, s.text) for s in segments]
    else:
        segments.sort(key=lambda segment: segment.start or 0.0)
    return Transcript(form, timing, tuple(segments), damage)


def timing_of(segments: list[Segment]) -> str:
    """What can be said of all segments alike."""
    if any(segment.start is None for segment in segments):
        return "none"
    return "starts_only" if any(segment.end is None for segment in segments) else "exact"


def _nothing(form: str, damage: Damage) -> str:
    if damage.skipped:
        first = damage.findings[0]
        return f"{first.where}: {first.message}; nothing else could be read"
    return f"no speech was found in it, read as {form}; name the format with --input if that is wrong"


def _streamed(file: BinaryIO, encoding: str) -> Any:
    if encoding not in ("utf-8", "utf-8-sig"):
        raise Refused("JSON as large as this is read in UTF-8 alone; export it again")
    return streamed.data_of(file, len(codecs.BOM_UTF8) if encoding == "utf-8-sig" else 0)


def _json(file: BinaryIO, encoding: str) -> Any:
    """Quickly where it is as it should be; in another encoding, with a NaN or a number of many digits, slowly."""
    content = file.read()
    if encoding in ("utf-8", "utf-8-sig"):
        try:
            return orjson.loads(content.removeprefix(codecs.BOM_UTF8))
        except orjson.JSONDecodeError:
            pass
    text = decoding.text_of(content, encoding)
    del content
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        what = f"this is no whole JSON ({error.msg[:1].lower()}{error.msg[1:]}, character {error.colno})"
        raise Refused(what, error.lineno) from error
    except (RecursionError, ValueError) as error:
        raise Refused("this JSON is nested too deeply, or holds a number that is too long") from error


def _json_format(data: Any) -> str:
    for name, reader in JSON_READERS.items():
        if reader.fits(data):
            return name
    raise Refused(f"this JSON is none of those known: {', '.join(JSON_READERS)}")
