"""When things happened: days counted from today, moved so that they fall on working days."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

ONE = timedelta(days=1)
LATEST = time(18, 30)


@dataclass(frozen=True)
class Days:
    """`now` is a moment in the company's own time zone."""

    now: datetime

    def day(self, offset: int) -> date:
        """Zero is today or, at a weekend, the next Monday; others count working days from there, or back from today."""
        if offset < 0:
            return step(self.now.date(), offset)
        return step(_working(self.now.date()), offset)

    def ago(self, calendar_days: int) -> date:
        """So many days ago, or the Friday before."""
        day = self.now.date() - calendar_days * ONE
        while day.weekday() > 4:
            day -= ONE
        return day

    def at(self, day: date, clock: str) -> datetime:
        return datetime.combine(day, time.fromisoformat(clock), self.now.tzinfo)

    def ahead(self, day: date, clock: str, minutes: int) -> datetime:
        """That time if it is still to come; else later today, or the same time on the next working day."""
        planned = self.at(day, clock)
        if planned >= self.now + timedelta(minutes=20):
            return planned
        soon = self.now + timedelta(minutes=60 - self.now.minute % 15)
        soon = soon.replace(second=0, microsecond=0)
        if (soon + timedelta(minutes=minutes)).time() <= LATEST and soon.date() == day:
            return soon
        return self.at(step(day, 1), clock)


def step(day: date, working_days: int) -> date:
    """So many working days on, or back."""
    way = ONE if working_days > 0 else -ONE
    for _ in range(abs(working_days)):
        day += way
        while day.weekday() > 4:
            day += way
    return day


def _working(day: date) -> date:
    while day.weekday() > 4:
        day += ONE
    return day
