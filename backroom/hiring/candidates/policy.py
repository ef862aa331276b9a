"""Who may know a candidate by name, who may add one, and who reads the reason for an arrangement."""

from django.db.models import QuerySet

from backroom.hiring.candidates.models import Application, Arrangement, Candidate, LegalHold, PrivateLink
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.people.models import Person, Role
from backroom.records import clock, events

KNOWS_NAMES = (Part.MANAGER, Part.PEOPLE_PARTNER, Part.INTERVIEWER)


def may_add_candidate(who: Person, job: Job) -> bool:
    return jobs.has_part(who, job, Part.MANAGER)


def may_know_names(who: Person, job: Job) -> bool:
    return jobs.has_part(who, job, *KNOWS_NAMES)


def may_coordinate(who: Person) -> bool:
    """Whoever looks after arrangements anywhere; which ones, `reasons_visible_to` says."""
    return who.holds(Role.PEOPLE_PARTNER) or reasons_visible_to(who).exists()


def may_see_application(who: Person, application: Application) -> bool:
    """By name: the manager, interviewers and the people partner. Second readers and hosts know no names."""
    return application.candidate.erased_at is None and jobs.has_part(who, application.job, *KNOWS_NAMES)


def may_send_link(who: Person, application: Application) -> bool:
    return application.candidate.erased_at is None and jobs.has_part(
        who, application.job, Part.MANAGER, Part.PEOPLE_PARTNER
    )


def may_arrange(who: Person, application: Application) -> bool:
    """Arrangements, and the reasons for them, are the people partner's alone."""
    return jobs.has_part(who, application.job, Part.PEOPLE_PARTNER)


def may_use_link(link: PrivateLink) -> bool:
    return link.revoked_at is None and link.expires_at > clock.now() and link.application.candidate.erased_at is None


def visible_to(who: Person) -> QuerySet[Application]:
    """Applications whose candidate the person may know by name."""
    return Application.objects.filter(job__in=jobs.ids_where(who, *KNOWS_NAMES), candidate__erased_at=None)


def reasons_visible_to(who: Person) -> QuerySet[Arrangement]:
    """Arrangements with their reasons: people partners of the job."""
    mine = jobs.ids_where(who, Part.PEOPLE_PARTNER)
    return Arrangement.objects.filter(application__job__in=mine, application__candidate__erased_at=None)


def may_hold(who: Person, candidate: Candidate) -> bool:
    """A people partner of any job this candidate applied for."""
    mine = jobs.ids_looked_after_by(who)
    return candidate.erased_at is None and candidate.applications.filter(job__in=mine).exists()


def may_erase(who: Person | events.System, candidate: Candidate) -> bool:
    """The command line on the server itself, or a people partner of every job this candidate applied for."""
    if isinstance(who, events.System):
        return True
    mine = jobs.ids_looked_after_by(who)
    return may_hold(who, candidate) and not candidate.applications.exclude(job__in=mine).exists()


def standing_holds(candidate: Candidate) -> QuerySet[LegalHold]:
    return LegalHold.objects.filter(candidate=candidate, lifted_at=None)
