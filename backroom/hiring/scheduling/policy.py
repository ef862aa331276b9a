"""Who may agree a time, who sees which conversations are planned, and what a host and a candidate may do."""

from django.db.models import Q, QuerySet

from backroom.hiring.candidates import policy as candidates
from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.scheduling.models import Appointment, OfferedStop, TimeRequest
from backroom.hiring.scheduling.setup.models import Place
from backroom.people.models import Person, Role
from backroom.records import clock

# Who can stand in an agenda. Whoever became a second reader since knows no names.
HOSTING = (Part.HOST, Part.MANAGER)


def may_add_place(who: Person) -> bool:
    return any(who.holds(role) for role in (Role.HIRING_MANAGER, Role.PEOPLE_PARTNER, Role.ADMINISTRATOR))


def may_set_availability(who: Person, owner: Person | Place) -> bool:
    """One's own hours; a Place's by whoever may add one."""
    if isinstance(owner, Person):
        return who.is_active and who.pk == owner.pk
    return may_add_place(who)


def may_set_times(who: Person, job: Job) -> bool:
    return job.closed_at is None and jobs.has_part(who, job, Part.MANAGER, Part.PEOPLE_PARTNER)


def may_schedule(who: Person, application: Application) -> bool:
    if application.candidate.erased_at or not application.job.is_open:
        return False
    return jobs.has_part(who, application.job, Part.MANAGER, Part.PEOPLE_PARTNER)


def is_decided(application: Application) -> bool:
    return Application.objects.filter(pk=application.pk, decision__isnull=False).exists()


def may_interview(person: Person, application: Application) -> bool:
    """Whoever can be the one interviewer: the manager or an interviewer of the job."""
    return jobs.has_part(person, application.job, Part.MANAGER, Part.INTERVIEWER)


def may_see_appointment(who: Person, appointment: Appointment) -> bool:
    return appointment.interviewer_id == who.pk or jobs.has_part(
        who, appointment.application.job, Part.MANAGER, Part.PEOPLE_PARTNER
    )


def may_answer(link: PrivateLink, request: TimeRequest) -> bool:
    """The candidate who was asked, while the job is open."""
    mine = request.application_id == link.application_id
    return mine and candidates.may_use_link(link) and request.application.job.is_open


def may_pick(link: PrivateLink, request: TimeRequest) -> bool:
    """Not where the candidate was asked to offer their own times."""
    return request.pick and may_answer(link, request)


def may_change(link: PrivateLink, appointment: Appointment) -> bool:
    return appointment.application_id == link.application_id and candidates.may_use_link(link)


def may_leave_out(link: PrivateLink, stop: OfferedStop) -> bool:
    """The candidate's own stop, until the visit begins."""
    mine = stop.application_id == link.application_id and candidates.may_use_link(link)
    return mine and stop.withdrawn_at is None and stop.starts_at > clock.now() and not stop.as_substitute


def may_host(person: Person, application: Application) -> bool:
    return jobs.has_part(person, application.job, *HOSTING)


def may_reply(who: Person, stop: OfferedStop) -> bool:
    mine = stop.host_id == who.pk and stop.stands
    return mine and jobs.has_part(who, stop.application.job, *HOSTING)


def hosted_by(who: Person) -> QuerySet[OfferedStop]:
    """A host's own stops, those called off among them; not those of a job they host no more."""
    mine = OfferedStop.objects.filter(host=who, application__job__in=jobs.ids_where(who, *HOSTING))
    return mine.filter(application__candidate__erased_at=None)


def stops_visible_to(who: Person) -> QuerySet[OfferedStop]:
    """What still stands of them, with no more of the candidate than the first name."""
    return hosted_by(who).filter(withdrawn_at=None, declined_at=None)


def visible_to(who: Person) -> QuerySet[Appointment]:
    """One's own conversations, and those of jobs where one decides or is people partner."""
    runs = Q(application__job__in=jobs.ids_where(who, Part.MANAGER, Part.PEOPLE_PARTNER))
    mine = Q(application__job__in=jobs.ids_where(who), interviewer=who)
    return Appointment.objects.filter(runs | mine, application__candidate__erased_at=None)
