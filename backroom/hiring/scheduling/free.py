"""Which times are free for a talk: the rows of availability, busy times and claims, read for the slots engine."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.db.models import Q, Sum

from backroom.engines.times import slots
from backroom.hiring.candidates.models import Application, Arrangement
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling import claims
from backroom.hiring.scheduling.models import Appointment, Claim
from backroom.hiring.scheduling.setup.models import AgendaStop, Availability, BusyTime, JobTimes, Place, PlaceKind
from backroom.people.models import Person
from backroom.records import clock

BUFFER = 10  # minutes, for whoever has not said otherwise


@dataclass(frozen=True)
class Wanted:
    """What a talk takes: its length with everything arranged, the stops around it, what the Place must have."""

    minutes: int
    stops: tuple[AgendaStop, ...]
    places: tuple[Place, ...]

    @property
    def before(self) -> int:
        """Minutes from arriving to the beginning of the talk."""
        return sum(stop.minutes for stop in self.stops if stop.before_talk)

    @property
    def whole(self) -> int:
        return self.minutes + sum(stop.minutes for stop in self.stops)


@dataclass(frozen=True)
class Slot:
    """A free time. The candidate arrives at `begins_at`, the talk starts at `starts_at`, all is over at `ends_at`."""

    begins_at: datetime
    starts_at: datetime
    ends_at: datetime
    place: Place


def rules(job: Job) -> JobTimes:
    return JobTimes.objects.filter(job=job).first() or JobTimes(job=job)


def stops_to_offer(application: Application) -> tuple[AgendaStop, ...]:
    """The job's stops, once for each candidate: with the first talk that stands."""
    if application.offered_stops.filter(withdrawn_at=None).exists():
        return ()
    return tuple(application.job.agenda_stops.select_related("host"))


def wanted(application: Application, place_kind: str, moving: Appointment | None = None) -> Wanted:
    """With what the people partner arranged: minutes are added, and only Places that fit are left."""
    job = application.job
    asked = Arrangement.objects.filter(application=application).exclude(arranged_at=None).defer("wish", "reason")
    more = asked.aggregate(extra=Sum("extra_minutes"), breaks=Sum("break_minutes"))
    places = Place.objects.filter(kind=place_kind, seats__gte=2)
    if place_kind == PlaceKind.IN_PERSON:
        if rules(job).private_place:
            places = places.filter(closed_door=True)
        for need, column in (("step_free", "step_free"), ("hearing_loop", "hearing_loop"), ("quiet_room", "quiet")):
            if asked.filter(**{need: True}).exists():
                places = places.filter(**{column: True})
    usual = rules(job).minutes + (more["extra"] or 0) + (more["breaks"] or 0)
    walked = place_kind == PlaceKind.IN_PERSON
    stops = (_moved(moving) if moving else stops_to_offer(application)) if walked else ()
    return Wanted(moving.minutes if moving else usual, stops, tuple(places))


def slots_for(
    application: Application,
    interviewer: Person,
    place_kind: str,
    *,
    moving: Appointment | None = None,
    most: int = 400,
) -> list[Slot]:
    """Free for the candidate, the interviewer, every host and one fitting Place; the job's notice and reach kept."""
    job_rules, need = rules(application.job), wanted(application, place_kind, moving)
    now = clock.now()
    since, until = now + timedelta(hours=job_rules.notice_hours), now + timedelta(days=job_rules.days_ahead)
    hosts = {stop.host for stop in need.stops if stop.host}
    people = {interviewer, *hosts}
    known = diaries(people, need.places, since, until, but=moving)
    open_ = {who: slots.openings(diary, _second(since), _second(until)) for who, diary in known.items()}
    lead_key = claims.of_person(interviewer.pk)
    zone = known[lead_key].zone
    candidate = _own_diary(application, since, until, moving)
    others = [slots.Need(slots.openings(candidate, _second(since), _second(until)), 0, need.whole)]
    others += _hosted(need, open_)
    lead = slots.Need(open_[lead_key], need.before, need.minutes)
    found = []
    for begin in slots.visits(lead, others, job_rules.step, zone):
        place = _place(need, open_, begin)
        if place is not None:
            starts_at = _moment(begin + 60 * need.before)
            found.append(Slot(_moment(begin), starts_at, _moment(begin + 60 * need.whole), place))
        if len(found) == most:
            break
    return found


def slot_at(slots_: Iterable[Slot], begins_at: datetime) -> Slot | None:
    return next((slot for slot in slots_ if slot.begins_at == begins_at), None)


def zone_of(place: Place) -> str:
    return place.zone or settings.TIME_ZONE


def diaries(
    people: Iterable[Person],
    places: Iterable[Place],
    since: datetime,
    until: datetime,
    but: Appointment | None = None,
) -> dict[str, slots.Diary]:
    """By claim's resource, in three queries for any number of people and Places."""
    person_ids, place_ids = [person.pk for person in people], [place.pk for place in places]
    mine = Q(person__in=person_ids) | Q(place__in=place_ids)
    hours = {_owner(row): row for row in Availability.objects.filter(mine)}
    busy: dict[str, list[slots.Span]] = defaultdict(list)
    talks: dict[str, list[int]] = defaultdict(list)
    around = timedelta(days=1)
    for row in BusyTime.objects.filter(mine, ends_at__gt=since - around, starts_at__lt=until + around):
        busy[_owner(row)].append((_second(row.starts_at), _second(row.ends_at)))
    resources = [claims.of_person(pk) for pk in person_ids] + [claims.of_place(pk) for pk in place_ids]
    for claim in _claims(resources, since - around, until + around, but):
        busy[claim.resource].append((_second(claim.starts_at), _second(claim.ends_at)))
        talks[claim.resource].append(_second(claim.starts_at))
    return {who: _diary(who, hours.get(who), busy[who], talks[who]) for who in resources}


def _diary(who: str, row: Availability | None, busy: list[slots.Span], talks: list[int]) -> slots.Diary:
    if row is None:
        is_person = who.startswith("person:")
        hours = slots.OFFICE if is_person else slots.ALWAYS
        return slots.Diary(settings.TIME_ZONE, hours, tuple(busy), tuple(talks), BUFFER if is_person else 0)
    hours = tuple(tuple((first, last) for first, last in day) for day in row.hours)
    return slots.Diary(row.zone, hours, tuple(busy), tuple(talks), row.buffer_minutes, row.most_a_day)


def _own_diary(
    application: Application, since: datetime, until: datetime, but: Appointment | None = None
) -> slots.Diary:
    """The candidate's: whatever they have agreed elsewhere in the house is taken, and nobody is told of it."""
    rows = _claims([claims.of_candidate(application.candidate_id)], since, until, but)
    return slots.Diary("UTC", slots.ALWAYS, tuple((_second(row.starts_at), _second(row.ends_at)) for row in rows))


def _claims(resources: list[str], since: datetime, until: datetime, but: Appointment | None) -> list[Claim]:
    rows = Claim.objects.filter(resource__in=resources, ends_at__gt=since, starts_at__lt=until)
    return list(rows.exclude(appointment=but) if but else rows)


def _hosted(need: Wanted, open_: dict[str, list[slots.Span]]) -> list[slots.Need]:
    """Stops before the talk in their order, then the talk, then those after it."""
    found, at = [], 0
    for stop in [s for s in need.stops if s.before_talk]:
        found.append((stop, at))
        at += stop.minutes
    at += need.minutes
    for stop in [s for s in need.stops if not s.before_talk]:
        found.append((stop, at))
        at += stop.minutes
    return [
        slots.Need(open_[claims.of_person(stop.host_id)], offset, stop.minutes)
        for stop, offset in found
        if stop.host_id
    ]


def _place(need: Wanted, open_: dict[str, list[slots.Span]], begin: int) -> Place | None:
    start = begin + 60 * need.before
    for place in need.places:
        if place.kind != PlaceKind.IN_PERSON or slots.fits(
            open_[claims.of_place(place.pk)], start, start + 60 * need.minutes
        ):
            return place
    return None


def _moved(appointment: Appointment) -> tuple[AgendaStop, ...]:
    """The stops that move along, in the shape of the job's plan."""
    rows = appointment.offered_stops.filter(withdrawn_at=None, declined_at=None, as_substitute=False).select_related(
        "host"
    )
    return tuple(
        AgendaStop(
            position=row.position,
            kind=row.kind,
            title=row.title,
            minutes=row.minutes,
            before_talk=row.starts_at < appointment.starts_at,
            host=row.host,
        )
        for row in rows
    )


def _owner(row: Availability | BusyTime) -> str:
    return claims.of_person(row.person_id) if row.person_id else claims.of_place(row.place_id)


def _second(at: datetime) -> int:
    return int(at.timestamp())


def _moment(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)
