"""Times as transcripts write them: clocks, numbers of seconds, numbers of milliseconds."""

import re
from collections.abc import Iterable

CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,:](\d{1,6}))?")
LONGEST = 10_000_000.0  # seconds; more is no time of a talk


def seconds(text: str, scale: float = 1.0) -> float | None:
    """`1:02:03.5`, `02:03`, `123.4`, `123,4`, `12s` in seconds; None for anything else. Never negative. `scale` turns
    plain numbers into seconds."""
    text = text.strip()
    match = CLOCK.fullmatch(text)
    if match:
        hours, minutes, whole, part = match.groups()
        if int(whole) > 59 or (hours and int(minutes) > 59):
            return None
        return int(hours or 0) * 3600 + int(minutes) * 60 + int(whole) + (float(f"0.{part}") if part else 0.0)
    try:
        value = float(text.removesuffix("s").replace(",", ".")) * scale
    except ValueError:
        return None
    return value if 0 <= value <= LONGEST else None


def number(value: object, scale: float = 1.0) -> float | None:
    """A time in seconds from JSON: a number, or a number or a clock written as text."""
    if type(value) is str:
        if len(value) > 40:
            return None
        try:
            found = float(value) * scale
        except ValueError:
            return seconds(value, scale)
        return found if 0 <= found <= LONGEST else None  # NaN is neither
    if type(value) is float or type(value) is int:
        return float(value) * scale if 0 <= value <= LONGEST / scale else None
    return None


SLOWEST = 20.0  # seconds for a word; whole numbers that would be slower than this are milliseconds


def in_milliseconds(rows: Iterable[tuple[object, object, str]]) -> bool:
    """Whether (start, end, words) without a unit are whole thousandths: nobody speaks so slowly."""
    spent, words = 0, 0
    for start, end, text in rows:
        if type(start) is not int or type(end) is not int or not 0 <= start <= end <= 1000 * LONGEST:
            return False
        spent += end - start
        words += len(text.split())
    return words > 0 and spent / words > SLOWEST
