"""Times, spans and small numbers in the words the pages use."""

from datetime import date, datetime, timedelta

from django.utils import dateformat
from django.utils.translation import gettext_lazy, pgettext

NUMBERS = (
    *(gettext_lazy("none"), gettext_lazy("one"), gettext_lazy("two"), gettext_lazy("three"), gettext_lazy("four")),
    *(gettext_lazy("five"), gettext_lazy("six"), gettext_lazy("seven"), gettext_lazy("eight"), gettext_lazy("nine")),
    *(gettext_lazy("ten"), gettext_lazy("eleven"), gettext_lazy("twelve")),
)


def day(value: date) -> str:
    """Tuesday 24 November"""
    return dateformat.format(value, pgettext("weekday, day and month", "l j F"))


def day_year(value: date) -> str:
    """24 November 2026"""
    return dateformat.format(value, pgettext("day, month and year", "j F Y"))


def number(value: int) -> str:
    """In words up to twelve, in figures from there."""
    return str(NUMBERS[value]) if 0 <= value < len(NUMBERS) else f"{value:,}"


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
