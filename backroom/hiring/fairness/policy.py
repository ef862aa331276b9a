"""Who sees whether everyone got the same chance, and who answers for a gap."""

from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.people.models import Person, Role


def may_see_ledger(who: Person, job: Job) -> bool:
    """Whoever answers for the job's conversations: the manager and the people partner."""
    return jobs.has_part(who, job, Part.MANAGER, Part.PEOPLE_PARTNER)


def may_answer_gap(who: Person, application: Application) -> bool:
    return application.candidate.erased_at is None and may_see_ledger(who, application.job)


def may_set_margin(who: Person, job: Job) -> bool:
    return jobs.has_part(who, job, Part.PEOPLE_PARTNER)


def may_identify_oneself(link: PrivateLink) -> bool:
    return candidates.may_use_link(link)


def may_see_outcomes(who: Person) -> bool:
    """Counts over all jobs: the people partner's, so that nobody who decides reads them beside a candidate."""
    return who.is_active and who.holds(Role.PEOPLE_PARTNER)
