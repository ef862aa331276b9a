"""Who may file and rate, and the one rule of independence: another's ratings only after one's own are submitted."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from backroom.hiring.candidates.models import Application
from backroom.hiring.evidence.models import Capacity, Evidence, Rating, Scorecard
from backroom.hiring.interviews.models import Interview
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import FormerPart, Part, TeamMember
from backroom.hiring.scheduling.models import Appointment, TimeRequest
from backroom.people.models import Person

READS_WHEN_COMPLETE = (Part.MANAGER, Part.PEOPLE_PARTNER)


def capacity_of(who: Person, application: Application) -> Capacity | None:
    """In which part this person rates this application, if in any."""
    parts = jobs.parts_of(who, application.job)
    if parts and Interview.objects.filter(application=application, interviewer=who).exists():
        return Capacity.INTERVIEWER
    if Part.SECOND_READER not in parts:
        return None
    if _joined_late(application.job_id, application.pk).filter(person=who).exists():
        return None
    return Capacity.SECOND_READER


def may_file(who: Person, application: Application) -> bool:
    return capacity_of(who, application) == Capacity.INTERVIEWER


def may_rate(who: Person, application: Application) -> bool:
    """Interviewers from the start of the talk; second readers once every interviewer has submitted."""
    capacity = capacity_of(who, application)
    if capacity == Capacity.SECOND_READER:
        return filed().filter(pk=application.pk).exists()
    return capacity is not None


def may_amend(who: Person, rating: Rating) -> bool:
    return rating.scorecard.rater_id == who.pk and who.is_active


def filed() -> QuerySet[Application]:
    """Applications whose every interviewer has submitted: their evidence stands still."""
    submitted = Scorecard.objects.filter(
        application=OuterRef("application"), rater=OuterRef("interviewer"), submitted_at__isnull=False
    )
    held = Interview.objects.filter(application=OuterRef("pk"))
    open_ = held.filter(~Exists(submitted))
    return Application.objects.filter(Exists(held), ~Exists(open_), candidate__erased_at=None)


def complete() -> QuerySet[Application]:
    """Applications whose every interviewer and second reader has submitted."""
    read = Scorecard.objects.filter(
        application=OuterRef(OuterRef("pk")), rater=OuterRef("person"), submitted_at__isnull=False
    )
    second = TeamMember.objects.filter(job=OuterRef("job"), part=Part.SECOND_READER)
    late = _joined_late(OuterRef("job"), OuterRef(OuterRef(OuterRef("pk")))).filter(pk=OuterRef("pk"))
    return filed().filter(~Exists(second.filter(~Exists(read), ~Exists(late))))


def joined_late(application: Application) -> set[int]:
    """Ids of the second readers' places in the team whom nobody awaits for this application: they no longer rate it."""
    return set(_joined_late(application.job_id, application.pk).values_list("pk", flat=True))


def complete_for(who: Person) -> QuerySet[Application]:
    """Complete, and not awaiting this person: whoever is still to talk with the candidate, or has asked for a time,
    will rate, and reads nothing of the others before."""
    to_come = {"application": OuterRef("pk"), "interviewer": who, "application__job__closed_at": None}
    planned = Appointment.objects.filter(**to_come, cancelled_at=None, interview=None)
    asked = TimeRequest.objects.filter(**to_come, closed_at=None)
    own = Scorecard.objects.filter(application=OuterRef("pk"), rater=who, submitted_at__isnull=False)
    return complete().filter(Q(Exists(own)) | (~Exists(planned) & ~Exists(asked)))


def _joined_late(job: Any, application: Any) -> QuerySet[TeamMember]:
    """Second readers who took up rating after an interviewer had submitted, and by another part, held now or given up
    since, read whatever was complete: the ratings may have lain open to them, so they no longer rate. Takes ids, or
    references in a subquery."""
    reads = TeamMember.objects.filter(job=OuterRef("job"), person=OuterRef("person"), part__in=READS_WHEN_COMPLETE)
    submitted = Scorecard.objects.filter(
        application=application, capacity=Capacity.INTERVIEWER, submitted_at__lt=OuterRef("joined_at")
    )
    could_read = FormerPart.objects.filter(
        job=OuterRef(OuterRef("job")),
        person=OuterRef(OuterRef("person")),
        part__in=READS_WHEN_COMPLETE,
        left_at__gt=OuterRef("submitted_at"),
    )
    late = (Exists(reads) & Exists(submitted)) | Exists(submitted.filter(Exists(could_read)))
    return TeamMember.objects.filter(late, job=job, part=Part.SECOND_READER)


def applications_visible_to(who: Person) -> QuerySet[Application]:
    """Applications of the person's jobs, hosts left out. Second readers are among them, and are told no name."""
    if not who.is_active:
        return Application.objects.none()
    team = TeamMember.objects.filter(job=OuterRef("job"), person=who).exclude(part=Part.HOST)
    return Application.objects.filter(Exists(team), candidate__erased_at=None)


def scorecards_visible_to(who: Person) -> QuerySet[Scorecard]:
    """One's own always. Another's, submitted, once one's own is in; for those of the job who neither rate nor are to
    talk with the candidate yet, once all are. No role reads past this."""
    if not who.is_active:
        return Scorecard.objects.none()
    own = Scorecard.objects.filter(application=OuterRef("application"), rater=who, submitted_at__isnull=False)
    on_team = Exists(TeamMember.objects.filter(job=OuterRef("application__job"), person=who))
    reads = Exists(
        TeamMember.objects.filter(job=OuterRef("application__job"), person=who, part__in=READS_WHEN_COMPLETE)
    )
    others = Q(submitted_at__isnull=False) & (Q(Exists(own)) | Q(reads, application__in=complete_for(who)))
    return Scorecard.objects.filter(on_team, Q(rater=who) | others, application__candidate__erased_at=None)


def evidence_visible_to(who: Person) -> QuerySet[Evidence]:
    """One's own filings; others' once every interviewer has submitted (second readers), or all is in."""
    if not who.is_active:
        return Evidence.objects.none()
    team = TeamMember.objects.filter(job=OuterRef("application__job"), person=who)
    second = Exists(team.filter(part=Part.SECOND_READER))
    reads = Exists(team.filter(part__in=(*READS_WHEN_COMPLETE, Part.INTERVIEWER)))
    seen = Q(filed_by=who) | Q(second, application__in=filed()) | Q(reads, application__in=complete_for(who))
    return Evidence.objects.filter(Exists(team), seen, application__candidate__erased_at=None)
