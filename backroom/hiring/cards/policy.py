"""Who may write which card. Nobody but its author reads a part that is not shared; not even an administrator."""

from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Part
from backroom.people.models import Person


def may_write_own_card(link: PrivateLink) -> bool:
    return candidates.may_use_link(link)


def may_write_house_card(who: Person, application: Application) -> bool:
    """The one who decides speaks for the house, and only they read that card before the reveal."""
    return application.candidate.erased_at is None and jobs.has_part(who, application.job, Part.MANAGER)


def may_read_shared_wishes(who: Person, application: Application) -> bool:
    return candidates.may_see_application(who, application)
