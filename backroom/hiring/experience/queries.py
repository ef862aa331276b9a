"""Reads of the survey: counts by item, and only from five sheets on."""

from dataclasses import dataclass

from backroom.hiring.experience import policy
from backroom.hiring.experience.items import ITEMS, LEVELS, SHEETS, Item
from backroom.hiring.experience.models import SurveyTally
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person

GROUP = 5


@dataclass(frozen=True)
class ItemCounts:
    """One item: how many chose each of the five levels, 1 first. Never an average: five levels are no measure."""

    item: Item
    counts: tuple[int, ...]

    @property
    def n(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True)
class SurveyCounts:
    """A job's counts. Empty below five sheets; an item that fewer than five answered is left out."""

    sheets: int
    items: tuple[ItemCounts, ...]


def counts_for(who: Person, job: Job) -> SurveyCounts | None:
    """None for those who may not read them."""
    if not policy.may_read_counts(who, job):
        return None
    shown = {(row.item, row.level): row.shown for row in SurveyTally.objects.filter(job=job)}
    sheets = shown.get((SHEETS, 0), 0)
    found = [ItemCounts(item, tuple(shown.get((item.code, level), 0) for level, _ in LEVELS)) for item in ITEMS]
    return SurveyCounts(sheets, tuple(row for row in found if row.n >= GROUP) if sheets >= GROUP else ())
