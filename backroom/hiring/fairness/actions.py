"""Writes of fairness: a job's margin, what is said about a gap, self-identification, counting outcomes."""

from collections.abc import Mapping

from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.fairness import apart, outcomes, policy, queries
from backroom.hiring.fairness.categories import UNSAID, of_law
from backroom.hiring.fairness.chances import GAP
from backroom.hiring.fairness.models import GapAnswer, How, LedgerMargin
from backroom.hiring.interviews import language
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand

WORDS_LEAST = 6
SUBJECT = "survey:self-identification"


class ReasonTooThin(Refused):
    """Say what stood in the way and what was done about it. Another reader must understand it in a year."""


class ReasonAboutPerson(Refused):
    """A reason tells of the conversation, not of the candidate. Leave out what says who someone is:"""


class NoSuchGap(Refused):
    """There is no such gap any more. Load the page again to see how it stands."""


def set_margin(*, by: Person, job: Job, minutes: int, probes: int) -> None:
    """How far this job's conversations may differ in minutes and probes before it is a gap."""
    with turns.take(job):
        demand(policy.may_set_margin(by, job))
        LedgerMargin.objects.update_or_create(
            job=job, defaults={"minutes": minutes, "probes": probes, "set_at": clock.now(), "set_by": by}
        )
        events.record("margin.set", by=by, subject=job.subject, job=job.pk, minutes=minutes, probes=probes)


def answer_gap(*, by: Person, application: Application, aspect: str, how: str, text: str) -> GapAnswer:
    """A typed reason, or how a short follow-up conversation closed it. A later answer to the same gap replaces it."""
    with turns.take(application.candidate):
        demand(policy.may_answer_gap(by, application) and how in How.values)
        if len(text.split()) < WORDS_LEAST:
            raise ReasonTooThin
        remark = language.remark_in(text)
        if remark and (remark.label.startswith("protected") or remark.label in ("trait", "appearance", "vague_fit")):
            raise ReasonAboutPerson(f"“{remark.words}”")
        chance = queries.gap_of(application, aspect)
        if chance is None or (chance.mark != GAP and chance.answer is None):
            raise NoSuchGap
        row = GapAnswer.objects.filter(application=application, aspect=aspect).first()
        row = row or GapAnswer(application=application, aspect=aspect, key_id=application.key_id)
        row.seen, row.how, row.text, row.at, row.by = chance.gap_seen, how, text.strip(), clock.now(), by
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


class NothingSaid(Refused):
    """Nothing is chosen yet. Choose what you like, or leave the page; both are fine."""


def identify_oneself(*, by: PrivateLink, answers: Mapping[str, str]) -> None:
    """Keeps the answers under a token apart from everything else; a later answer replaces the one before."""
    with turns.take(by):
        demand(policy.may_identify_oneself(by))
        scheme = of_law(by.application.job.law)
        allowed = {q.code: {UNSAID, *q.options} for q in scheme.questions}
        # With its set: an answer must not move into another count when the job's law changes.
        given = {f"{scheme.code}.{code}": said for code, said in answers.items() if said in allowed.get(code, ())}
        if not given:
            raise NothingSaid
        apart.put(apart.Whose(by.application_id, by.application.key_id), given)
        events.record("self_identification.answered", by=events.SYSTEM, subject=SUBJECT)


def take_back(*, by: PrivateLink) -> None:
    """Removes the answers, if there are any; nobody is told whether there were."""
    with turns.take(by):
        demand(policy.may_identify_oneself(by))
        apart.take_back([apart.Whose(by.application_id, by.application.key_id)])
        events.record("self_identification.withdrawn", by=events.SYSTEM, subject=SUBJECT)


def count_outcomes(*, by: Person) -> int:
    """Counts decided applications anew, where the new numbers beside the old ones tell of nobody; how many questions
    have new numbers."""
    with turns.take():
        demand(policy.may_see_outcomes(by))
        made = outcomes.count_anew(clock.now().date().isoformat())
        events.record("outcomes.counted", by=by, subject="report:outcomes", made=made)
    return made
