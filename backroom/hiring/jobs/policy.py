"""Who may see and change a job. A job knows its team; roles alone open nothing but the first step."""

from uuid import UUID

from django.db.models import Q, QuerySet

from backroom.hiring.jobs.models import Job, Part, TeamMember
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


def ids_where(who: Person, *parts: str) -> "QuerySet[TeamMember, UUID]":
    """Ids of the jobs in which the person has one of these parts, or any; for `job__in=` in the chapters' querysets.
    A subquery and not a join, so that no row comes twice and a long list is read in its own order."""
    if not who.is_active:
        return TeamMember.objects.none().values_list("job_id", flat=True)
    mine = TeamMember.objects.filter(person=who)
    return (mine.filter(part__in=parts) if parts else mine).values_list("job_id", flat=True)


def ids_looked_after_by(who: Person) -> "QuerySet[Job, UUID]":
    """Jobs whose people partner this is; and jobs that named none, for whoever holds the role, so that no complaint
    lies where nobody reads it."""
    rows = Q(pk__in=ids_where(who, Part.PEOPLE_PARTNER))
    if who.is_active and who.holds(Role.PEOPLE_PARTNER):
        rows |= ~Q(pk__in=TeamMember.objects.filter(part=Part.PEOPLE_PARTNER).values("job_id"))
    return Job.objects.filter(rows).values_list("pk", flat=True)


def visible_to(who: Person) -> QuerySet[Job]:
    """Jobs on whose team the person is. Administrators run the house; they read no job by that."""
    return Job.objects.filter(pk__in=ids_where(who))
