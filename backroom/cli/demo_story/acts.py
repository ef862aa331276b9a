"""The acts of the demo, told in the order of time, and what earlier acts have made."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from backroom.cli.demo_story import days
from backroom.hiring.candidates.models import Application, Arrangement, PrivateLink
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.guides.models import Theme
from backroom.hiring.interviews.models import Interview, Note
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup.models import Place
from backroom.people.models import Person
from backroom.records import clock

MINUTE = timedelta(minutes=1)
Entry = dict[str, Any]
Act = Callable[[], object]


@dataclass
class Told:
    """What is there already, by the story's own keys, and what is still to come."""

    days: days.Days
    people: dict[str, Person] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    jobs: dict[str, Job] = field(default_factory=dict)
    _acts: list[tuple[datetime, Act]] = field(default_factory=list)

    def act(self, at: datetime, call: Callable[..., object], *args: object) -> None:
        self._acts.append((at, partial(call, *args)))

    def play(self) -> None:
        """In order of time, each at its own moment; nothing happens in the future."""
        for at, call in sorted(self._acts, key=lambda act: act[0]):
            with clock.at(min(at, self.days.now)):
                call()


class Talk:
    """One application of the story: its text, when it happens, and what its acts have made so far."""

    application: Application
    link: PrivateLink
    arrangement: Arrangement
    appointment: Appointment
    interview: Interview

    def __init__(self, told: Told, entry: Entry, job: Entry, candidate: Entry, index: int) -> None:
        self.told, self.entry, self.job, self.candidate, self.index = told, entry, job, candidate, index
        self.questions: dict[str, CandidateQuestion] = {}
        self.themes: dict[str, Theme] = {}
        self.notes: dict[int, Note] = {}
        self.minutes: int = entry.get("minutes", 50)
        self.extra: int = entry.get("arrangement", {}).get("extra_minutes", 0)
        self.start = self._start()
        self.end = self.start + (self.minutes - 1) * MINUTE

    @property
    def manager(self) -> Person:
        return self.told.people[self.job["manager"]]

    @property
    def reader(self) -> Person:
        return self.told.people[self.job["second_reader"]]

    @property
    def partner(self) -> Person:
        return self.told.people[self.job["people_partner"]]

    def at(self, working_days: int, clock_time: str) -> datetime:
        """That many working days before or after the talk; each application a little apart from the others."""
        return self.told.days.at(days.step(self.start.date(), working_days), clock_time) + self.index * MINUTE

    def act(self, at: datetime, call: Callable[..., object], *args: object) -> None:
        self.told.act(at, call, self, *args)

    def in_turn(self, at: datetime, apart: timedelta, calls: Iterable[tuple[Any, ...]]) -> None:
        """One act after the other; each is a function and what it takes beside the talk."""
        for number, (call, *args) in enumerate(calls):
            self.act(at + number * apart, call, *args)

    def _start(self) -> datetime:
        offset = self.entry.get("days", 3)
        day, at = self.told.days.day(offset), self.entry.get("time", "12:00")
        return self.told.days.ahead(day, at, self.minutes) if offset == 0 else self.told.days.at(day, at)
