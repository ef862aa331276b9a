"""The clock of answers: until when each candidate hears from us, and who still waits."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import queries
from backroom.hiring.decisions.models import Postponement
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.people.models import Person
from backroom.records import clock

ANSWER_DAYS = 14  # from the talk to the answer, unless another day is named


@dataclass(frozen=True)
class Answer:
    """Until when the candidate hears, and what was said if it takes longer."""

    due_on: date
    text: str = ""


def answer_due(application: Application) -> Answer | None:
    """The clock runs from the first talk on, to the newest day that was named; it stops with the letter."""
    if queries.published_letter(application):
        return None
    later = Postponement.objects.filter(application=application).last()
    if later:
        return Answer(later.until, later.text)
    interview = interviews.first_for(application)
    if interview is None:
        return None
    return Answer(timezone.localdate(interview.ended_at or interview.started_at) + timedelta(days=ANSWER_DAYS))


def answers_due(who: Person, within: int = 3) -> list[tuple[Application, Answer]]:
    """For the first page: whom this manager must answer in the next days, or should have; the oldest first."""
    rows = Application.objects.filter(
        job__in=jobs.ids_where(who, Part.MANAGER), candidate__erased_at=None, interviews__isnull=False
    ).exclude(letter__published_at__isnull=False)
    latest = timezone.localdate(clock.now()) + timedelta(days=within)
    found = [(row, answer_due(row)) for row in rows.select_related("candidate", "job").distinct()]
    due = [(row, answer) for row, answer in found if answer and answer.due_on <= latest]
    return sorted(due, key=lambda pair: pair[1].due_on)


def unanswered_in(job: Job) -> list[Application]:
    """Everyone who applied and has no letter yet, whether there was a conversation or not."""
    rows = Application.objects.filter(job=job, candidate__erased_at=None).exclude(letter__published_at__isnull=False)
    return list(rows.select_related("candidate").order_by("added_at"))
