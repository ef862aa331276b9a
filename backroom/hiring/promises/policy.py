"""Who may write a promise down, put it right, and read it: the two who talked, who decides, and the people partner."""

from django.db.models import QuerySet

from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.interviews.models import Interview
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.promises.models import Promise
from backroom.people.models import Person


def may_write(who: Person | PrivateLink, application: Application) -> bool:
    """Either side of the talk: the candidate for their own application; here, who held it or decides."""
    if isinstance(who, PrivateLink):
        return candidates.may_use_link(who) and who.application_id == application.pk
    if not who.is_active or application.candidate.erased_at:
        return False
    if jobs.has_part(who, application.job, Part.MANAGER):
        return True
    return Interview.objects.filter(application=application, interviewer=who).exists()


def may_acknowledge(who: Person | PrivateLink, promise: Promise) -> bool:
    """Only the side that did not write the wording that stands."""
    last = promise.wordings.last()
    if last is None or not may_write(who, promise.application):
        return False
    return last.acknowledged_at is None and last.is_candidates != isinstance(who, PrivateLink)


def visible_to(who: Person) -> QuerySet[Promise]:
    """Not second readers: a promise is no evidence."""
    mine = jobs.ids_where(who, Part.MANAGER, Part.INTERVIEWER, Part.PEOPLE_PARTNER)
    return Promise.objects.filter(application__job__in=mine, application__candidate__erased_at=None)
