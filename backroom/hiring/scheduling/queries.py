"""Reads of agreed times and Places."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.scheduling import claims, entries, policy
from backroom.hiring.scheduling.models import Appointment, Change, Claim, OfferedStop, TimeRequest
from backroom.hiring.scheduling.setup.models import (
    AgendaStop,
    Availability,
    CalendarAccount,
    CalendarFeed,
    MessageWords,
    Place,
)
from backroom.people.models import Person
from backroom.records import clock, encryption


@dataclass(frozen=True)
class Stretch:
    """One stretch of a conversation. `what`: settle, themes, questions, next; each page has its own words."""

    at: datetime
    what: str
    minutes: int


def places() -> QuerySet[Place]:
    return Place.objects.all()


def appointments_of(who: Person) -> QuerySet[Appointment]:
    rows = policy.visible_to(who).select_related(
        "application__candidate", "application__job", "interviewer", "place", "interview"
    )
    return rows.prefetch_related("application__job__team")


def next_of(who: Person, since: datetime, most: int = 12) -> list[Appointment]:
    """The person's own conversations that are not over, soonest first."""
    rows = appointments_of(who).filter(interviewer=who, cancelled_at=None, ends_at__gte=since)
    return list(rows.filter(interview__ended_at=None).prefetch_related(None).order_by("starts_at")[:most])


def coming(who: Person, since: datetime) -> QuerySet[Appointment]:
    """What the person may see of conversations that are not over, soonest first."""
    rows = appointments_of(who).filter(cancelled_at=None, ends_at__gte=since, interview__ended_at=None)
    return rows.prefetch_related(None).order_by("starts_at")


def past(who: Person, since: datetime) -> QuerySet[Appointment]:
    """Held, called off, or never begun: newest first."""
    over = Q(ends_at__lt=since) | Q(cancelled_at__isnull=False) | Q(interview__ended_at__isnull=False)
    return appointments_of(who).filter(over).prefetch_related(None).order_by("-starts_at")


def agenda(appointment: Appointment) -> list[Stretch]:
    """How the time is cut, the same for both sides: of an hour, three minutes to settle in, ten for the candidate's
    own questions, seven for what happens next; of a shorter talk, less of each."""
    whole = appointment.minutes
    settle, questions, following = min(3, whole // 10), min(10, whole // 5), min(7, whole // 8)
    stretches = [
        ("settle", settle),
        ("themes", whole - settle - questions - following),
        ("questions", questions),
        ("next", following),
    ]
    found, at = [], appointment.starts_at
    for what, minutes in stretches:
        found.append(Stretch(at, what, minutes))
        at += timedelta(minutes=minutes)
    return found


def without_time(who: Person) -> list[Application]:
    """Applications of open jobs that this manager runs, with no conversation agreed yet."""
    mine = jobs.ids_where(who, Part.MANAGER)
    rows = candidates.applications_of(who).filter(job__in=mine, job__closed_at=None, decision=None)
    live = Appointment.objects.filter(application=OuterRef("pk"), cancelled_at=None)
    return list(rows.filter(~Exists(live)).prefetch_related(None).order_by("added_at"))


def live_for(application: Application) -> QuerySet[Appointment]:
    return application.appointments.filter(cancelled_at=None).select_related("interviewer", "place", "interview")


def own_appointments(application: Application) -> list[Appointment]:
    """For the candidate's own page: every time agreed, those called off among them, soonest first."""
    rows = application.appointments.select_related("interviewer", "place", "interview")
    return list(rows.prefetch_related("offered_stops__host", "offered_stops__plan"))


def open_requests(application: Application) -> QuerySet[TimeRequest]:
    rows = TimeRequest.objects.filter(application=application, closed_at=None)
    return rows.select_related("interviewer", "application__job", "application__candidate").prefetch_related("offered")


def with_all(rows: QuerySet[Appointment]) -> QuerySet[Appointment]:
    return rows.select_related("application__candidate", "application__job", "interviewer", "place")


def own_appointment(application: Application, appointment_id: UUID) -> Appointment | None:
    """For the candidate's own page, unless it was called off."""
    return with_all(application.appointments.filter(pk=appointment_id, cancelled_at=None)).first()


def own_stop(application: Application, stop_id: UUID) -> OfferedStop | None:
    """For the candidate's own page, while its talk stands."""
    rows = OfferedStop.objects.filter(pk=stop_id, application=application, withdrawn_at=None)
    return rows.select_related("application").first()


def stops_of(appointment: Appointment) -> list[OfferedStop]:
    """What stands of the agenda around the talk, in order of time."""
    return [stop for stop in offered_with(appointment) if stop.stands]


def offered_with(appointment: Appointment) -> list[OfferedStop]:
    """Those that the candidate leaves out among them."""
    return list(appointment.offered_stops.filter(withdrawn_at=None).select_related("host", "plan"))


def stop_plan(job: Job) -> list[AgendaStop]:
    return list(job.agenda_stops.select_related("host"))


def stops_hosted_by(who: Person) -> QuerySet[OfferedStop]:
    return policy.stops_visible_to(who).select_related(
        "application__candidate", "application__job", "appointment__place", "appointment__interviewer", "plan", "host"
    )


def stops_run_by(who: Person) -> QuerySet[OfferedStop]:
    """Of visits that the person sees, whoever hosts them."""
    rows = OfferedStop.objects.filter(appointment__in=policy.visible_to(who), withdrawn_at=None)
    return with_visit(rows).select_related("application__job").prefetch_related("application__job__team__person")


def changes_of(appointment: Appointment) -> list[Change]:
    return list(appointment.changes.all())


def whose(owner: Person | Place) -> dict[str, Any]:
    """The columns by which a row of availability or busy time is somebody's, or a Place's."""
    return {"person": owner} if isinstance(owner, Person) else {"place": owner}


def changes_of_called_off(application: Application) -> list[Change]:
    """Of times that no longer stand: how they were moved and called off, and why."""
    rows = Change.objects.filter(appointment__application=application, appointment__cancelled_at__isnull=False)
    return list(rows.select_related("appointment__interviewer"))


def availability_of(owner: Person | Place) -> Availability | None:
    return Availability.objects.filter(**whose(owner)).first()


def feed_hash(token: str) -> str:
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def feed_owner(token: str) -> Person | None:
    """Whose conversations this address shows: nobody's once it was ended or the account closed."""
    feed = CalendarFeed.objects.filter(token_hash=feed_hash(token)).select_related("person").first()
    return feed.person if feed and feed.person.is_active else None


def feed_address(who: Person) -> str:
    """With its secret in it, for its owner alone; empty when there is none."""
    feed = CalendarFeed.objects.filter(person=who).first()
    return f"{settings.BACKROOM_URL}/feed/{encryption.feed_token(feed.pk)}.ics" if feed else ""


def feed_entries(who: Person, now: datetime) -> list[entries.Entry]:
    """One's own conversations and hosted stops from a month ago on; those called off say so."""
    since = now - timedelta(days=30)
    mine = policy.visible_to(who).filter(interviewer=who, ends_at__gte=since)
    rows = with_all(mine).prefetch_related("offered_stops__host")
    found = [entries.for_interviewer(row, [stop for stop in row.offered_stops.all() if stop.stands]) for row in rows]
    hosted = policy.hosted_by(who).filter(ends_at__gte=since, as_substitute=False)
    return found + [entries.for_host(stop) for stop in with_visit(hosted)]


def with_visit(rows: QuerySet[OfferedStop]) -> QuerySet[OfferedStop]:
    return rows.select_related("appointment__place", "appointment__application__job", "host", "plan")


def calendar_account(person_id: UUID) -> CalendarAccount | None:
    rows = CalendarAccount.objects.filter(person_id=person_id, person__closed_at=None)
    return rows.select_related("person").first()


def appointment(appointment_id: UUID) -> Appointment | None:
    """For messages and calendars, which speak for the house itself; nobody erased is written about."""
    rows = with_all(Appointment.objects.filter(pk=appointment_id, application__candidate__erased_at=None))
    return rows.select_related("agreed_by", "interview").first()


def stop(stop_id: UUID) -> OfferedStop | None:
    rows = OfferedStop.objects.filter(pk=stop_id, application__candidate__erased_at=None)
    all_ = with_visit(rows).select_related(
        "application__candidate", "application__job", "appointment__interviewer", "appointment__agreed_by"
    )
    return all_.first()


def all_stops_of(appointment: Appointment) -> list[OfferedStop]:
    """Those withdrawn with it among them: their hosts are told too."""
    return list(with_visit(appointment.offered_stops.filter(host__isnull=False)))


def own_words(job: Job, kind: str) -> str:
    row = MessageWords.objects.filter(job=job, kind=kind).first()
    return row.text if row else ""


def claimed_by(who: Person) -> QuerySet[Claim]:
    return Claim.objects.filter(resource=claims.of_person(who.pk), ends_at__gt=clock.now())
