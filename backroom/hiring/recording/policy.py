"""Who may record themselves, and who hears a recording: the two record; its interviewer alone listens."""

from django.db.models import QuerySet

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews import policy as interviews
from backroom.hiring.recording.models import Take
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person


def may_record(by: Person | PrivateLink, appointment: Appointment) -> bool:
    """One of the two of a call, while it can be joined. Whether both agreed is asked where something is kept."""
    return interviews.may_join_call(by, appointment)


def takes_visible_to(who: Person) -> QuerySet[Take]:
    """No manager, no people partner, no administrator; the candidate is given theirs with all that is held."""
    if not who.is_active:
        return Take.objects.none()
    return Take.objects.filter(appointment__interviewer=who, appointment__application__candidate__erased_at=None)
