"""Who may write and approve a guide."""

from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.people.models import Person


def may_edit_guide(who: Person, job: Job) -> bool:
    return jobs.may_edit_job(who, job)


def may_override(who: Person, job: Job) -> bool:
    """Whoever answers for the wording: the manager who asks it or the people partner who approves it."""
    return job.closed_at is None and jobs.has_part(who, job, Part.MANAGER, Part.PEOPLE_PARTNER)


def may_approve_guide(who: Person, job: Job) -> bool:
    """Four eyes: the people partner approves what the manager wrote."""
    return job.closed_at is None and jobs.has_part(who, job, Part.PEOPLE_PARTNER)
