"""Who compares, decides and writes to the candidate."""

from django.db.models import QuerySet

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions.models import Decision
from backroom.hiring.evidence import policy as evidence
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.people.models import Person

COMPARES = (Part.MANAGER, Part.INTERVIEWER, Part.SECOND_READER, Part.PEOPLE_PARTNER)


def may_compare(who: Person, job: Job) -> bool:
    return jobs.has_part(who, job, *COMPARES)


def may_reveal_names(who: Person, job: Job) -> bool:
    return jobs.has_part(who, job, Part.MANAGER, Part.PEOPLE_PARTNER)


def may_debrief(who: Person, application: Application) -> bool:
    """Those who rated it, and the one who decides, once all is in."""
    rates = jobs.has_part(who, application.job, Part.MANAGER, Part.INTERVIEWER, Part.SECOND_READER)
    return rates and evidence.open_to(who).filter(pk=application.pk).exists()


def is_to_decide(who: Person, application: Application) -> bool:
    """The manager, once every scorecard is in and no talk of their own is still to come; they may have to open the
    scorecards first."""
    manages = jobs.has_part(who, application.job, Part.MANAGER)
    return manages and evidence.complete_for(who).filter(pk=application.pk).exists()


def may_decide(who: Person, application: Application) -> bool:
    """One named person: the manager before whom every scorecard lies open."""
    manages = jobs.has_part(who, application.job, Part.MANAGER)
    return manages and evidence.open_to(who).filter(pk=application.pk).exists()


def may_write_letter(who: Person, application: Application) -> bool:
    return application.candidate.erased_at is None and jobs.has_part(who, application.job, Part.MANAGER)


def may_take_job_file(who: Person, job: Job) -> bool:
    """Those who answer for how it went: the manager and the people partner, who read each memo in it anyway."""
    return jobs.has_part(who, job, Part.MANAGER, Part.PEOPLE_PARTNER)


def decisions_visible_to(who: Person) -> QuerySet[Decision]:
    """Decisions of the person's jobs: those who may know names read the memo."""
    mine = jobs.ids_where(who, Part.MANAGER, Part.PEOPLE_PARTNER)
    return Decision.objects.filter(application__job__in=mine, application__candidate__erased_at=None)
