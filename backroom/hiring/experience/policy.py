"""Who may answer the survey, and who reads its counts."""

from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.experience.models import SurveyAnswered
from backroom.hiring.interviews.models import Interview
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.people.models import Person


def may_answer(link: PrivateLink) -> bool:
    """Once, and only after there was a conversation."""
    if not candidates.may_use_link(link) or SurveyAnswered.objects.filter(application=link.application_id).exists():
        return False
    return Interview.objects.filter(application=link.application_id).exists()


def may_read_counts(who: Person, job: Job) -> bool:
    return jobs.has_part(who, job, Part.MANAGER, Part.PEOPLE_PARTNER)
