"""What the candidate does about times, by their link: offers some, takes a free one, moves it, calls it off."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.scheduling import agreed, anchors, free, policy, queries
from backroom.hiring.scheduling.models import Appointment, OfferedTime, TimeRequest
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand


class NotFree(Refused):
    """That time is no longer free. These are."""


class MovedOften(Refused):
    """This conversation was moved as often as can be done here. Write to us, and we find another time together."""


class TooLate(Refused):
    """It is too close to the time for moving it here. Call it off, or write to us."""


def offer_times(
    *, by: PrivateLink, request: TimeRequest, spans: Sequence[tuple[datetime, datetime]], zone: str
) -> None:
    """The candidate says when it suits them; what was offered before is replaced."""
    with turns.take(by, request, request.application.job):
        demand(policy.may_answer(by, request))
        anchors.refuse_unknown(zone)
        request.offered.all().delete()
        OfferedTime.objects.bulk_create(
            OfferedTime(request=request, starts_at=start, ends_at=end, zone=zone) for start, end in spans
        )
        events.record(
            "time.offered",
            by=by,
            subject=request.subject,
            job=request.application.job_id,
            application=request.application_id,
            stretches=len(spans),
        )


def book(*, by: PrivateLink, request: TimeRequest, begins_at: datetime, zone: str) -> Appointment:
    """The candidate picks a time that is free for everyone; the Place is found with it. Raises NotFree."""
    with turns.take(by, request, request.application.job):
        demand(policy.may_pick(by, request))
        anchors.refuse_unknown(zone)
        if request.closed_at:
            raise agreed.AlreadyAgreed
        slot = free.slot_at(free.slots_for(request.application, request.interviewer, request.place_kind), begins_at)
        if slot is None:
            raise NotFree
        appointment = agreed.agree(request.sent_by, request.application, request.interviewer, slot, zone)
        _record("interview.scheduled", by, appointment)
    return appointment


def move(*, by: PrivateLink, appointment: Appointment, begins_at: datetime, zone: str, reason: str = "") -> None:
    """To another free time of the same kind of Place, as often and as late as the job allows."""
    with turns.take(by, appointment):
        demand(policy.may_change(by, appointment))
        anchors.refuse_unknown(zone)
        appointment = queries.with_all(Appointment.objects.filter(pk=appointment.pk)).get()
        agreed.refuse_begun(appointment)
        _refuse_limit(appointment)
        kind = appointment.place.kind
        found = free.slots_for(appointment.application, appointment.interviewer, kind, moving=appointment)
        slot = free.slot_at(found, begins_at)
        if slot is None:
            raise NotFree
        if slot.starts_at == appointment.starts_at:
            return  # pressed twice: one move of those the job allows
        appointment.candidate_zone = zone
        ends_at = slot.starts_at + timedelta(minutes=appointment.minutes)
        agreed.move(appointment, slot.place, slot.starts_at, ends_at, reason, True)
        _record("interview.moved", by, appointment)


def call_off(*, by: PrivateLink, appointment: Appointment, reason: str = "") -> None:
    """Open until the talk begins, whatever the limit for moving."""
    with turns.take(by, appointment):
        demand(policy.may_change(by, appointment))
        agreed.call_off(appointment, None, reason)
        _record("interview.cancelled", by, appointment)


def _refuse_limit(appointment: Appointment) -> None:
    rules = free.rules(appointment.application.job)
    if appointment.changes.filter(by_candidate=True, what="moved").count() >= rules.most_moves:
        raise MovedOften
    if appointment.starts_at - timedelta(hours=rules.notice_hours) < clock.now():
        raise TooLate


def _record(name: str, by: PrivateLink, appointment: Appointment) -> None:
    application = appointment.application
    events.record(name, by=by, subject=appointment.subject, job=application.job_id, application=application.pk)
