"""Writes of fairness: a job's margin, and what is said or done about a gap."""

from django.db import transaction

from backroom.hiring.candidates.models import Application
from backroom.hiring.fairness import policy, queries
from backroom.hiring.fairness.chances import GAP
from backroom.hiring.fairness.models import GapAnswer, How, LedgerMargin
from backroom.hiring.interviews import language
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records import clock, events
from backroom.records.refusals import Refused, demand

WORDS_LEAST = 6


class ReasonTooThin(Refused):
    """Say what stood in the way and what was done about it. Another reader must understand it in a year."""


class ReasonAboutPerson(Refused):
    """A reason tells of the conversation, not of the candidate. Leave out what says who someone is:"""


class NoSuchGap(Refused):
    """There is no such gap any more. Load the page again to see how it stands."""


def set_margin(*, by: Person, job: Job, minutes: int, probes: int) -> None:
    """How far this job's conversations may differ in minutes and probes before it is a gap."""
    demand(policy.may_set_margin(by, job))
    with transaction.atomic():
        LedgerMargin.objects.update_or_create(
            job=job, defaults={"minutes": minutes, "probes": probes, "set_at": clock.now(), "set_by": by}
        )
        events.record("margin.set", by=by, subject=job.subject, job=job.pk, minutes=minutes, probes=probes)


def answer_gap(*, by: Person, application: Application, aspect: str, how: str, text: str) -> GapAnswer:
    """A typed reason, or how a short follow-up conversation closed it. A later answer to the same gap replaces it."""
    demand(policy.may_answer_gap(by, application) and how in How.values)
    if len(text.split()) < WORDS_LEAST:
        raise ReasonTooThin
    remark = language.remark_in(text)
    if remark and (remark.label.startswith("protected") or remark.label in ("trait", "appearance", "vague_fit")):
        raise ReasonAboutPerson(f"“{remark.words}”")
    with transaction.atomic():
        chance = queries.gap_of(application, aspect)
        if chance is None or (chance.mark != GAP and chance.answer is None):
            raise NoSuchGap
        row = GapAnswer.objects.filter(application=application, aspect=aspect).first()
        row = row or GapAnswer(application=application, aspect=aspect, key_id=application.key_id)
        row.seen, row.how, row.text, row.at, row.by = chance.value, how, text.strip(), clock.now(), by
        row.save()
        events.record(
            "gap.answered",
            by=by,
            subject=application.subject,
            job=application.job_id,
            application=application.pk,
            aspect=aspect,
            how=how,
        )
    return row
