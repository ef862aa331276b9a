"""Who may see and change a job. A job knows its team; roles alone open nothing but the first step."""

from django.db.models import QuerySet

from backroom.hiring.jobs.models import Job, Part
from backroom.people.models import Person, Role


def parts_of(who: Person, job: Job) -> set[str]:
    """The person's parts in this job (one query unless the team is prefetched)."""
    if not who.is_active:
        return set()
    return {member.part for member in job.team.all() if member.person_id == who.pk}


def has_part(who: Person, job: Job, *parts: str) -> bool:
    return not parts_of(who, job).isdisjoint(parts)


def may_create_job(who: Person) -> bool:
    return who.holds(Role.HIRING_MANAGER)


def may_see_job(who: Person, job: Job) -> bool:
    return bool(parts_of(who, job))


def may_edit_job(who: Person, job: Job) -> bool:
    return job.closed_at is None and has_part(who, job, Part.MANAGER)


def visible_to(who: Person) -> QuerySet[Job]:
    """Jobs on whose team the person is. Administrators run the house; they read no job by that."""
    if not who.is_active:
        return Job.objects.none()
    return Job.objects.filter(team__person=who).distinct()
