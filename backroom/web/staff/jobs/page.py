"""Puts one job's page together: what the job is, how it is judged, who comes next."""

from collections.abc import Iterable
from dataclasses import dataclass

from backroom.hiring.candidates import policy as candidates_policy
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.decisions import policy as decisions_policy
from backroom.hiring.experience import queries as experience
from backroom.hiring.experience.queries import SurveyCounts
from backroom.hiring.fit import queries as fit
from backroom.hiring.fit.queries import Asked
from backroom.hiring.guides import queries as guides
from backroom.hiring.guides.models import Guide
from backroom.hiring.jobs import policy, queries
from backroom.hiring.jobs.models import Job, Part, Rubric
from backroom.people.models import Person
from backroom.web.parts import words
from backroom.web.staff.candidates import steps

ORDER = (Part.MANAGER, Part.INTERVIEWER, Part.SECOND_READER, Part.HOST, Part.PEOPLE_PARTNER)
LABELS = {
    Part.MANAGER: "Decides",
    Part.INTERVIEWER: "Interviewer",
    Part.SECOND_READER: "Second reader",
    Part.HOST: "Host",
    Part.PEOPLE_PARTNER: "People partner",
}
SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}


@dataclass(frozen=True)
class JobPage:
    """All of one job's page. `steps` is empty for those who know no names."""

    job: Job
    rubric: Rubric
    facts: str
    guide: Guide | None
    in_use: Guide | None
    missing: list[str]
    steps: list[steps.Step]
    team: list[tuple[str, list[str]]]
    knows_names: bool
    may_edit: bool
    takes_file: bool
    may_add: bool
    reads: bool
    asked: list[Asked]
    survey: SurveyCounts | None


def job_page(who: Person, job: Job) -> JobPage:
    knows = candidates_policy.may_know_names(who, job)
    applications = list(candidates.applications_of(who).filter(job=job).prefetch_related(None)) if knows else []
    versions = list(guides.versions(job))
    may_edit = policy.may_edit_job(who, job)
    return JobPage(
        job=job,
        rubric=queries.current_rubric(job),
        facts=facts(job),
        guide=versions[0] if versions else None,
        in_use=next((guide for guide in versions if guide.frozen_at), None),
        missing=queries.missing_to_open(job) if may_edit and job.opened_at is None else [],
        steps=steps.steps_of(who, applications),
        team=team(job),
        knows_names=knows,
        may_edit=may_edit,
        takes_file=decisions_policy.may_take_job_file(who, job),
        may_add=job.is_open and candidates_policy.may_add_candidate(who, job),
        reads=policy.has_part(who, job, Part.SECOND_READER),
        asked=fit.asked_most(who, job),
        survey=experience.counts_for(who, job),
    )


def facts(job: Job) -> str:
    """The line under the title: where, how much, for how much."""
    openings = f"{words.number(job.openings)} opening" + ("" if job.openings == 1 else "s")
    return " · ".join(fact for fact in (job.where, job.hours, pay(job), openings) if fact)


def pay(job: Job) -> str:
    if job.pay_low is None or job.pay_high is None:
        return ""
    sign = SIGNS.get(job.pay_currency, f"{job.pay_currency} ")
    per = "an hour" if job.pay_period == "hour" else f"a {job.pay_period}"
    return f"{sign}{job.pay_low:,} to {sign}{job.pay_high:,} {per}, shown to every candidate"


def team(job: Job) -> list[tuple[str, list[str]]]:
    """By part, in the order of the page; parts nobody has are left out."""
    members = list(job.team.all())
    found = [(LABELS[part], [m.person.name for m in members if m.part == part]) for part in ORDER]
    return [(label, names) for label, names in found if names]


def parts_in_words(who: Person, job: Job) -> str:
    parts: Iterable[str] = policy.parts_of(who, job)
    return ", ".join(LABELS[part].lower() for part in ORDER if part in parts)
