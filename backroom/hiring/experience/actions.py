"""The survey's one write: a sheet is added to the counts."""

from collections.abc import Mapping

from django.db.models import F

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.experience import policy
from backroom.hiring.experience.items import CODES, SHEETS
from backroom.hiring.experience.models import SurveyAnswered, SurveyTally
from backroom.hiring.experience.queries import GROUP
from backroom.hiring.jobs.models import Job
from backroom.records import events, turns
from backroom.records.refusals import Refused, demand


class NothingAnswered(Refused):
    """Nothing is chosen yet. Answer what you like, at least one; or leave the page, which is fine too."""


def answer_survey(*, by: PrivateLink, answers: Mapping[str, int]) -> None:
    """Adds one sheet to its job's counts. The event names the job and nobody: no row and no line of the log ties a
    person to what they answered, and the counts move by five sheets at a time."""
    with turns.take(by):
        demand(policy.may_answer(by))
        given = {code: level for code, level in answers.items() if code in CODES and level in range(1, 6)}
        if not given:
            raise NothingAnswered
        job = by.application.job
        SurveyAnswered.objects.create(application=by.application)
        for item, level in {SHEETS: 0, **given}.items():
            tally, _ = SurveyTally.objects.get_or_create(job=job, item=item, level=level)
            SurveyTally.objects.filter(pk=tally.pk).update(waiting=F("waiting") + 1)
        _show_five(job)
        events.record("survey.answered", by=events.SYSTEM, subject=job.subject, job=job.pk)


def _show_five(job: Job) -> None:
    sheets = SurveyTally.objects.get(job=job, item=SHEETS, level=0)
    if sheets.waiting >= GROUP:
        SurveyTally.objects.filter(job=job).update(shown=F("shown") + F("waiting"), waiting=0)
