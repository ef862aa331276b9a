"""No double booking: an appointment's claims on its people, its candidate and its Place are taken all or none."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Q

from backroom.hiring.scheduling.models import Appointment, Claim
from backroom.hiring.scheduling.setup.models import Place, PlaceKind
from backroom.people.models import Person
from backroom.records.refusals import Refused

Taking = tuple[str, datetime, datetime]


class Taken(Refused):
    """That time is not free. Choose another time or Place."""


def of_person(person_id: object) -> str:
    return f"person:{person_id}"


def of_candidate(candidate_id: object) -> str:
    return f"candidate:{candidate_id}"


def of_place(place_id: object) -> str:
    return f"place:{place_id}"


def take(appointment: Appointment) -> None:
    """Inside the caller's transaction: replaces what the appointment claimed before. Raises Taken, which names
    colleagues and the Place; that the candidate has another talk in the house is nobody's business."""
    wanted = _wanted(appointment)
    appointment.claims.all().delete()
    taken = _taken(appointment, wanted)
    if taken:
        named = [name for name in taken if name]
        raise Taken(f"Taken then: {', '.join(named)}.") if named else Taken
    rows = [Claim(appointment=appointment, resource=r, starts_at=start, ends_at=end) for r, start, end in wanted]
    try:
        with transaction.atomic():
            Claim.objects.bulk_create(rows)
    except IntegrityError:
        raise Taken from None


def release(appointment: Appointment) -> None:
    appointment.claims.all().delete()


def _wanted(appointment: Appointment) -> list[Taking]:
    """In order of resource: two transactions that want the same two take them in the same order and never lock up."""
    begin, end = appointment.starts_at, appointment.ends_at
    wanted = [(of_person(appointment.interviewer_id), begin, end)]
    if appointment.place.kind == PlaceKind.IN_PERSON:
        wanted.append((of_place(appointment.place_id), begin, end))
    stops = list(appointment.offered_stops.filter(withdrawn_at=None, declined_at=None, as_substitute=False))
    wanted += [(of_person(stop.host_id), stop.starts_at, stop.ends_at) for stop in stops if stop.host_id]
    first, last = min([begin, *(s.starts_at for s in stops)]), max([end, *(s.ends_at for s in stops)])
    wanted.append((of_candidate(appointment.application.candidate_id), first, last))
    return sorted(_joined(wanted))


def _joined(wanted: list[Taking]) -> list[Taking]:
    """An interviewer who also gives the tour is one person: their stretches are claimed as one where they meet."""
    joined: list[Taking] = []
    for resource, start, end in sorted(wanted):
        if joined and joined[-1][0] == resource and start <= joined[-1][2]:
            joined[-1] = (resource, joined[-1][1], max(end, joined[-1][2]))
        else:
            joined.append((resource, start, end))
    return joined


def _taken(appointment: Appointment, wanted: list[Taking]) -> list[str]:
    overlap = Q()
    for resource, start, end in wanted:
        overlap |= Q(resource=resource, starts_at__lt=end, ends_at__gt=start)
    found = set(Claim.objects.filter(overlap).values_list("resource", flat=True))
    kinds = ("person", "place", "candidate")
    return [_name(resource) for resource in sorted(found, key=lambda r: kinds.index(r.partition(":")[0]))]


def _name(resource: str) -> str:
    kind, _, pk = resource.partition(":")
    if kind == "person":
        return Person.objects.get(pk=pk).name
    return Place.objects.get(pk=pk).name if kind == "place" else ""
