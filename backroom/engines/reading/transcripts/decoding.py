"""Bytes to lines of text, whatever encoding an export has; binary files are named and refused."""

import codecs
import contextlib
import io
from collections.abc import Iterator
from typing import BinaryIO

from backroom.engines.reading.transcripts.segment import Refused

CHUNK = 1 << 20
LONGEST_LINE = 1 << 20  # characters; a longer line is read in pieces, so that memory stays bounded
HEAD = 1 << 16
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
BINARY = (
    (b"PK\x03\x04", "a Word document or a zip archive"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"RIFF", "a sound or video file"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"fLaC", "a sound file"),
    (b"\x1aE\xdf\xa3", "a video file"),
    (b"\x1f\x8b", "a compressed file"),
)


def encoding_of(file: BinaryIO) -> str:
    """Its encoding, from marks, from NUL bytes, or as what all of it can be read as. Leaves the file at its start."""
    head = file.read(HEAD)
    file.seek(0)
    for mark, name in MARKS:
        if head.startswith(mark):
            return name
    for mark, words in BINARY:
        if head.startswith(mark) or (mark == b"RIFF" and head[4:8] == b"ftyp"):
            raise Refused(f"this is {words}, not a transcript; export it as text, captions or JSON")
    if head[4:8] == b"ftyp":
        raise Refused("this is a video file, not a transcript; export it as text, captions or JSON")
    even, odd = head[0:4000:2].count(0), head[1:4000:2].count(0)
    half = max(1, min(len(head), 4000) // 2)
    if odd > half * 0.3 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.3 and odd < half * 0.05:
        return "utf-16-be"
    if head[:4000].count(0) > 4:
        raise Refused("this is a binary file, not a transcript; export it as text, captions or JSON")
    return _utf8_or_western(file)


def _utf8_or_western(file: BinaryIO) -> str:
    """UTF-8 if it is, or if most of it is; else Windows' Western code page, where every byte has a letter."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    broken = wide = 0
    while chunk := file.read(CHUNK):
        if chunk.isascii():
            decoder.decode(chunk)
            continue
        text = decoder.decode(chunk)
        marks = text.count("\ufffd")
        broken += marks
        wide += len(text) - len(text.encode("ascii", "ignore")) - marks
    file.seek(0)
    return "utf-8" if broken == 0 or wide > 4 * broken else "cp1252"


def lines_of(file: BinaryIO, encoding: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers from 1, without their ends; NULs become U+FFFD, as W3C's reader does."""
    text = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline=None)
    try:
        number = 0
        fresh = True
        while line := text.readline(LONGEST_LINE):
            number += fresh
            fresh = line.endswith("\n")
            line = line[:-1] if fresh else line
            yield number, line.replace("\x00", "\ufffd") if "\x00" in line else line
    except UnicodeError as error:
        raise Refused(f"this is no readable {encoding} text; export it again as UTF-8") from error
    finally:
        with contextlib.suppress(ValueError):  # who opened the file may have closed it
            text.detach()


def head_of(file: BinaryIO, encoding: str) -> str:
    """The beginning as text, to recognise the format by."""
    head = file.read(HEAD)
    file.seek(0)
    text = codecs.getincrementaldecoder(encoding)("replace").decode(head)
    text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return text.lstrip("\ufeff")


def text_of(content: bytes, encoding: str) -> str:
    """All of it at once. JSON has no lines to stream, so its readers hold the file in memory."""
    try:
        return content.decode(encoding, errors="replace")
    except UnicodeError as error:
        raise Refused(f"this is no readable {encoding} text; export it again as UTF-8") from error
