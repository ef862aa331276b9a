"""Who may file and rate, and the one rule of independence: another's ratings only after one's own are submitted."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from backroom.hiring.candidates.models import Application
from backroom.hiring.evidence.models import Capacity, Evidence, Rating, Scorecard, Unblinding
from backroom.hiring.interviews.models import Interview
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Part, TeamMember
from backroom.hiring.scheduling.models import Appointment, TimeRequest
from backroom.people.models import Person

READS_WHEN_COMPLETE = (Part.MANAGER, Part.PEOPLE_PARTNER)
DECIDED = Q(decision__isnull=False)


def capacity_of(who: Person, application: Application) -> Capacity | None:
    """In which part this person rates this application, if in any."""
    parts = jobs.parts_of(who, application.job)
    rated = rated_by(who).filter(pk=application.pk)
    if parts and Interview.objects.filter(application__in=rated, interviewer=who).exists():
        return Capacity.INTERVIEWER
    return Capacity.SECOND_READER if Part.SECOND_READER in parts and rated.exists() else None


def rated_by(who: Person) -> QuerySet[Application]:
    """Without what this person opened, and without what is decided: there only those rate whose scorecards are in."""
    return Application.objects.filter(Q(Exists(_own(who))) | Q(decision=None), ~Exists(_opened_by(who)))


def is_unblinded(who: Person, application: Application) -> bool:
    return Unblinding.objects.filter(application=application, person=who).exists()


def rates_no_more(who: Person, application: Application) -> bool:
    """Would rate, had they not opened the scorecards or had it not been decided: for words in place of a write-up."""
    talked = Interview.objects.filter(application=application, interviewer=who).exists()
    would = talked or jobs.has_part(who, application.job, Part.SECOND_READER)
    return is_unblinded(who, application) or (would and not rated_by(who).filter(pk=application.pk).exists())


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
    """Applications whose every interviewer has submitted: their evidence stands still. Nobody waits for a talk that
    somebody holds after reading the others, or after the decision, nor for whoever left; who comes back is awaited."""
    submitted = Scorecard.objects.filter(
        application=OuterRef("application"), rater=OuterRef("interviewer"), submitted_at__isnull=False
    )
    opened = Unblinding.objects.filter(application=OuterRef("application"), person=OuterRef("interviewer"))
    on_team = TeamMember.objects.filter(job=OuterRef("application__job"), person=OuterRef("interviewer"))
    held = Interview.objects.filter(~Exists(opened), application=OuterRef("pk"))
    is_in = DECIDED | ~Exists(held.filter(~Exists(submitted), Exists(on_team.exclude(part=Part.HOST))))
    return Application.objects.filter(Exists(held.filter(Exists(submitted))), is_in, candidate__erased_at=None)


def complete() -> QuerySet[Application]:
    """Applications whose every interviewer and second reader has submitted."""
    read = Scorecard.objects.filter(
        application=OuterRef(OuterRef("pk")), rater=OuterRef("person"), submitted_at__isnull=False
    )
    opened = Unblinding.objects.filter(application=OuterRef(OuterRef("pk")), person=OuterRef("person"))
    second = TeamMember.objects.filter(job=OuterRef("job"), part=Part.SECOND_READER)
    return filed().filter(DECIDED | ~Exists(second.filter(~Exists(read), ~Exists(opened))))


def complete_for(who: Person) -> QuerySet[Application]:
    """Complete, and not awaiting this person: whoever is still to talk with the candidate, or has asked for a time,
    will rate, and reads nothing of the others before."""
    to_come = {"application": OuterRef("pk"), "interviewer": who, "application__job__closed_at": None}
    planned = Appointment.objects.filter(**to_come, cancelled_at=None, interview=None)
    asked = TimeRequest.objects.filter(**to_come, closed_at=None)
    rates_no_more = Q(Exists(_own(who))) | Q(Exists(_opened_by(who))) | DECIDED
    return complete().filter(rates_no_more | (~Exists(planned) & ~Exists(asked)))


def open_to(who: Person) -> QuerySet[Application]:
    """Complete, and open: this person has submitted, or has opened the scorecards and rates no more, or nothing can
    be rated any more."""
    settled = DECIDED | Q(job__closed_at__isnull=False)
    return complete_for(who).filter(Q(Exists(_own(who))) | Q(Exists(_opened_by(who))) | settled)


def openable_by(who: Person) -> QuerySet[Application]:
    """Complete, and shut to one who decides or answers for fairness until they choose to open it."""
    mine = jobs.ids_where(who, *READS_WHEN_COMPLETE)
    return complete_for(who).filter(job__in=mine).exclude(pk__in=open_to(who).values("pk"))


def _own(who: Person) -> QuerySet[Scorecard]:
    return Scorecard.objects.filter(application=OuterRef("pk"), rater=who, submitted_at__isnull=False)


def _opened_by(who: Person) -> QuerySet[Unblinding]:
    return Unblinding.objects.filter(application=OuterRef("pk"), person=who)


def applications_visible_to(who: Person) -> QuerySet[Application]:
    """Applications of the person's jobs, hosts left out. Second readers are among them, and are told no name."""
    if not who.is_active:
        return Application.objects.none()
    team = TeamMember.objects.filter(job=OuterRef("job"), person=who).exclude(part=Part.HOST)
    return Application.objects.filter(Exists(team), candidate__erased_at=None)


def scorecards_visible_to(who: Person) -> QuerySet[Scorecard]:
    """One's own always. Another's, submitted, once one's own is in; for those who decide or answer for fairness and do
    not rate here, once all are and they chose to open them. No role reads past this."""
    if not who.is_active:
        return Scorecard.objects.none()
    own = Scorecard.objects.filter(application=OuterRef("application"), rater=who, submitted_at__isnull=False)
    on_team = Exists(TeamMember.objects.filter(job=OuterRef("application__job"), person=who))
    reads = Exists(
        TeamMember.objects.filter(job=OuterRef("application__job"), person=who, part__in=READS_WHEN_COMPLETE)
    )
    others = Q(submitted_at__isnull=False) & (Q(Exists(own)) | Q(reads, application__in=open_to(who)))
    return Scorecard.objects.filter(on_team, Q(rater=who) | others, application__candidate__erased_at=None)


def evidence_visible_to(who: Person) -> QuerySet[Evidence]:
    """One's own filings; others' once every interviewer has submitted (second readers), or all is in."""
    if not who.is_active:
        return Evidence.objects.none()
    team = TeamMember.objects.filter(job=OuterRef("application__job"), person=who)
    second = Exists(team.filter(part=Part.SECOND_READER))
    reads = Exists(team.filter(part__in=(*READS_WHEN_COMPLETE, Part.INTERVIEWER)))
    seen = Q(filed_by=who) | Q(second, application__in=filed()) | Q(reads, application__in=open_to(who))
    return Evidence.objects.filter(Exists(team), seen, application__candidate__erased_at=None)
