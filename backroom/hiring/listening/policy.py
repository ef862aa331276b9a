"""A listening review is its interviewer's alone: no manager, no people partner, no administrator, at no time."""

from django.db.models import QuerySet

from backroom.hiring.interviews import policy as interviews
from backroom.hiring.interviews.models import Interview
from backroom.hiring.listening.models import TalkTime, Transcript
from backroom.people.models import Person, Role

INTERVIEWS_AT_LEAST = 5
INTERVIEWERS_AT_LEAST = 3


def may_review(who: Person, interview: Interview) -> bool:
    """The one who held it, also after they left the job's team: it is about them."""
    return interviews.visible_to(who).filter(pk=interview.pk).exists()


def transcripts_visible_to(who: Person) -> QuerySet[Transcript]:
    if not who.is_active:
        return Transcript.objects.none()
    mine = Transcript.objects.filter(interview__interviewer=who, interview__application__candidate__erased_at=None)
    return mine.select_related("interview__application__candidate", "interview__appointment", "interview__interviewer")


def may_set_cut_in(who: Person) -> bool:
    """Each for their own reviews."""
    return who.is_active


def talk_times_visible_to(who: Person) -> QuerySet[TalkTime]:
    if not who.is_active:
        return TalkTime.objects.none()
    return TalkTime.objects.filter(interview__interviewer=who, interview__application__candidate__erased_at=None)


def may_see_together(who: Person) -> bool:
    """Middle values over enough people; never one person's."""
    return who.is_active and who.holds(Role.PEOPLE_PARTNER)


def figures_to_put_together() -> QuerySet[Transcript]:
    """What middle values are made of. No row of it leaves `trend.together`."""
    return Transcript.objects.filter(interview__application__candidate__erased_at=None)
