"""Times in the words of a mail, in a language and a zone."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from backroom.engines.times import zones


@dataclass(frozen=True)
class Tongue:
    """How a language says a day and a stretch of time. `day` and `span` are formats."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    day: str
    span: str
    there: str


TONGUES = {
    "en": Tongue(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        (
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        "{weekday} {day} {month} {year}",
        "{day}, {start} to {end} ({city}, {offset})",
        "{day}, {start} to {end} in {city}",
    ),
    "de": Tongue(
        ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        (
            *("Januar", "Februar", "März", "April", "Mai", "Juni"),
            *("Juli", "August", "September", "Oktober", "November", "Dezember"),
        ),
        "{weekday}, {day}. {month} {year}",
        "{day}, {start} bis {end} Uhr ({city}, {offset})",
        "{day}, {start} bis {end} Uhr in {city}",
    ),
}


def day(at: datetime, zone: str, language: str) -> str:
    """Tuesday 30 March 2027"""
    tongue, there = TONGUES[language], at.astimezone(ZoneInfo(zone))
    return tongue.day.format(
        weekday=tongue.weekdays[there.weekday()], day=there.day, month=tongue.months[there.month - 1], year=there.year
    )


def clock(at: datetime, zone: str) -> str:
    """With the offset in the hour that clocks show twice."""
    return zones.clock(at.astimezone(ZoneInfo(zone)))


def span(start: datetime, end: datetime, zone: str, language: str) -> str:
    """With city and offset, so that no hour is in doubt, not even one shown twice."""
    return TONGUES[language].span.format(
        day=day(start, zone, language),
        start=clock(start, zone),
        end=clock(end, zone),
        city=zones.city(zone),
        offset=offset(start, zone),
    )


def other(start: datetime, end: datetime, there: str, here: str, language: str) -> str:
    """The same on the Place's clocks; nothing where they show the same."""
    if offset(start, there) == offset(start, here):
        return ""
    return TONGUES[language].there.format(
        day=day(start, there, language), start=clock(start, there), end=clock(end, there), city=zones.city(there)
    )


def offset(at: datetime, zone: str) -> str:
    return zones.offset_in_words(at.astimezone(ZoneInfo(zone)))
