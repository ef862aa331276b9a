"""Times as transcripts write them: clocks, numbers of seconds, numbers of milliseconds."""

import re

CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,:](\d{1,6}))?")
LONGEST = 10_000_000.0  # seconds; more is no time of a talk


def seconds(text: str) -> float | None:
    """`1:02:03.5`, `02:03`, `123.4`, `123,4`, `12s` in seconds; None for anything else. Never negative."""
    text = text.strip()
    match = CLOCK.fullmatch(text)
    if match:
        hours, minutes, whole, part = match.groups()
        if int(whole) > 59 or (hours and int(minutes) > 59):
            return None
        return int(hours or 0) * 3600 + int(minutes) * 60 + int(whole) + (float(f"0.{part}") if part else 0.0)
    try:
        value = float(text.removesuffix("s").replace(",", "."))
    except ValueError:
        return None
    return value if 0 <= value <= LONGEST else None


def number(value: object) -> float | None:
    """A time in seconds from JSON: a number, or a number or a clock written as text."""
    if type(value) is str:
        if len(value) > 40:
            return None
        try:
            found = float(value)
        except ValueError:
            return seconds(value)
        return found if 0 <= found <= LONGEST else None  # NaN is neither
    if type(value) is float or type(value) is int:
        return float(value) if 0 <= value <= LONGEST else None
    return None
