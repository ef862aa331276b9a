"""The daily round: who goes in two weeks is announced, whose day has come is erased."""

from datetime import date, datetime, time, timedelta
from itertools import chain
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from backroom.hiring.afterwards import actions, keeping
from backroom.hiring.candidates.models import Application, Candidate
from backroom.records import clock, events, work

ROUND, ERASE = "retention.round", "retention.erase"
HOUR = time(3)  # when nobody is at a talk


def register() -> None:
    work.register(ROUND, go_round, attempts=100, lease=timedelta(minutes=10))
    work.register(ERASE, erase, attempts=24)


def begin(*, by: events.System) -> None:
    """At start: today's round, if it was not made yet. Each round asks for the next."""
    with transaction.atomic():
        _ask_round(timezone.localdate(clock.now()))


def go_round(task: work.Task) -> None:
    """Safe to repeat: who was told is not told again, and each erasure is asked for once a day."""
    today = timezone.localdate(clock.now())
    with transaction.atomic():
        _ask_round(today + timedelta(days=1))
    rows = keeping.of_all(Application.objects.all())
    announced = [row for row in rows if row.needs_notice]
    jobs = {application.job for application in chain.from_iterable(row.applications for row in announced)}
    for job in sorted(jobs, key=lambda job: job.pk):
        actions.give_notice(by=events.SYSTEM, job=job, keepings=announced)
        task.renew()
    with transaction.atomic():
        for row in rows:
            if row.is_due:
                work.ask(ERASE, key=f"{row.candidate_id}:{today}", candidate=row.candidate_id)


def erase(task: work.Task) -> None:
    """One candidate, in one transaction. What stands in the way by now is met again by tomorrow's round."""
    candidate = Candidate.objects.filter(pk=UUID(str(task.facts["candidate"])), erased_at=None).first()
    if candidate is None:
        return
    try:
        actions.erase_by_date(by=events.SYSTEM, candidate=candidate)
    except actions.NotItsDay:
        return


def _ask_round(day: date) -> None:
    at = timezone.make_aware(datetime.combine(day, HOUR))
    work.ask(ROUND, key=str(day), due_at=at)
