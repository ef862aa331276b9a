"""Times, spans and small numbers in the words the pages use."""

from datetime import date, datetime, timedelta

NUMBERS = (
    *("none", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def day(value: date) -> str:
    """Tuesday 24 November"""
    return f"{value:%A} {value.day} {value:%B}"


def day_year(value: date) -> str:
    """24 November 2026"""
    return f"{value.day} {value:%B} {value.year}"


def number(value: int) -> str:
    """In words up to twelve, in figures from there."""
    return NUMBERS[value] if 0 <= value < len(NUMBERS) else f"{value:,}"


def span(length: timedelta) -> str:
    """A length of time, as coarse as one would say it: 48 minutes, 3 hours, 2 days."""
    seconds = abs(length.total_seconds())
    minutes = round(seconds / 60)
    if minutes < 1:
        return "less than a minute"
    if minutes < 100:
        return _count(minutes, "minute")
    hours = round(seconds / 3600)
    if hours < 36:
        return _count(hours, "hour")
    return _count(round(seconds / 86400), "day")


def moment(at: datetime, now: datetime) -> str:
    """A moment seen from now, both in one time zone: in 48 minutes, yesterday, 5 days ago."""
    days = (at.date() - now.date()).days
    close = abs(at - now) < timedelta(hours=6)
    if abs(at - now) < timedelta(minutes=1):
        return "now"
    if days == 0 or close:
        return f"in {span(at - now)}" if at > now else f"{span(now - at)} ago"
    return whole_days(days)


def whole_days(days: int) -> str:
    """A day seen from today: today, tomorrow, in 3 days, yesterday, 5 days ago."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return near[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def quoted(text: str) -> str:
    """In quotation marks, unless the writer has already set them."""
    text = text.strip()
    if text[:1] in "“\"'‘«„":
        return text
    return f"“{text}”"


def _count(value: int, unit: str) -> str:
    return f"{value} {unit}" + ("" if value == 1 else "s")
