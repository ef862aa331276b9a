"""Which format a text is, told from its beginning. Content decides; the name of the file says nothing."""

import re

from backroom.engines.reading.transcripts import meet, names, otter, rev, sbv, srt, table

JSON = re.compile(r"\s*(?:\{|\[\s*[\[{\]\"])")
VTT = re.compile(r"WEBVTT(?:[ \t\n]|$)")
RANGE = re.compile(r"\s*\[[\d:.,]+ --> [\d:.,]+\]")  # as Whisper prints
LOOKED_AT = 400  # lines


def format_of(head: str) -> str:
    """A format of LINE_READERS, "json", or "text" where nothing more exact fits."""
    if VTT.match(head):
        return "vtt"
    if JSON.match(head):
        return "json"
    lines = [line for line in head.split("\n") if line.strip()][:LOOKED_AT]
    if any(srt.times_of(line)[1] for line in lines):
        return "srt"
    if any(sbv.times_of(line.strip())[1] for line in lines):
        return "sbv"
    mark = table.mark_of(next((line for line in lines if not line.startswith(table.SAYS_MARK)), ""))
    if mark:
        return "tsv" if mark == "\t" else "csv"
    if sum(rev.label_of(line) is not None for line in lines) > 1:
        return "rev"
    if _meets(lines):
        return "meet"
    if sum(otter.label_of(line) is not None for line in lines) > 1:
        return "otter"
    if any("-->" in line and not RANGE.match(line) for line in lines):
        return "srt"
    return "text"


def _meets(lines: list[str]) -> bool:
    """Bare times between turns, under a heading that Meet writes or before its notice of the end."""
    marked = any(meet.MARK.fullmatch(line) for line in lines)
    headed = any(meet.HEAD.fullmatch(line) for line in lines[:12]) or any(meet.END.match(line) for line in lines)
    found = names.Names()
    return marked and headed and any(found.split(line.strip()) for line in lines)
