"""Who reads complaints and requests (the people partner alone), and when what comes after the answer is shown."""

from django.db.models import QuerySet

from backroom.hiring.afterwards.models import KeepInTouch, Request
from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.cards import queries as cards
from backroom.hiring.decisions import queries as decisions
from backroom.hiring.decisions.models import Decision, Outcome
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Part
from backroom.people.models import Person
from backroom.records import clock


def may_ask(link: PrivateLink) -> bool:
    return candidates.may_use_link(link)


def requests_visible_to(who: Person) -> QuerySet[Request]:
    """Not who decides, not an administrator: a complaint may be about them."""
    mine = jobs.ids_looked_after_by(who)
    return Request.objects.filter(application__job__in=mine, application__candidate__erased_at=None)


def may_handle(who: Person, request: Request) -> bool:
    return requests_visible_to(who).filter(pk=request.pk).exists()


def is_answered(application: Application) -> bool:
    """The letter is there; notes and ratings are the candidate's to read from then on."""
    return decisions.published_letter(application) is not None


def is_hired(application: Application) -> bool:
    return is_answered(application) and Decision.objects.filter(application=application, outcome=Outcome.HIRE).exists()


def may_reveal(who: Person | PrivateLink, application: Application) -> bool:
    """Only after the answer: before it, neither card may weigh in it. And only with both locked."""
    if not (is_answered(application) and cards.both_locked(application)):
        return False
    if isinstance(who, PrivateLink):
        return candidates.may_use_link(who) and who.application_id == application.pk
    return application.candidate.erased_at is None and jobs.has_part(who, application.job, Part.MANAGER)


def may_hand_over(link: PrivateLink) -> bool:
    return candidates.may_use_link(link) and is_hired(link.application)


def may_read_hand_over(who: Person, application: Application) -> bool:
    reads = jobs.has_part(who, application.job, Part.MANAGER, Part.PEOPLE_PARTNER)
    return reads and application.candidate.erased_at is None and is_hired(application)


def kept_visible_to(who: Person) -> QuerySet[Application]:
    """Whose records go when: the people partner's to know, who may set a hold."""
    mine = jobs.ids_looked_after_by(who)
    return Application.objects.filter(job__in=mine, candidate__erased_at=None)


def in_touch_visible_to(who: Person) -> QuerySet[KeepInTouch]:
    """As long as the consent stands, and not a day longer."""
    mine = jobs.ids_where(who, Part.MANAGER, Part.PEOPLE_PARTNER)
    standing = KeepInTouch.objects.filter(ended_at=None, until__gte=clock.now().date())
    return standing.filter(application__job__in=mine, application__candidate__erased_at=None)
