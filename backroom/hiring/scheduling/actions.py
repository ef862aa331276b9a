"""Writes of requests for a time and of agreed times, by those who run the job. What the candidate does: choosing/."""

from datetime import datetime, timedelta

from backroom.hiring.candidates.models import Application
from backroom.hiring.scheduling import agreed, free, policy, queries
from backroom.hiring.scheduling.models import Appointment, TimeRequest
from backroom.hiring.scheduling.setup.models import Place
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand


class NotAnInterviewer(Refused):
    """Only the one who decides or an interviewer of this job can hold the conversation."""


class Decided(Refused):
    """It is decided. The scorecards lie open since then, so nobody could rate another conversation blind."""


class AlreadyAsked(Refused):
    """The candidate is asked for a time with this interviewer already. Take that back first."""


def request_time(
    *, by: Person, application: Application, interviewer: Person, place_kind: str, pick: bool = True
) -> TimeRequest:
    """Ask the candidate for a time: to pick a free one, or to offer their own. The mail goes out after commit."""
    with turns.take(application.candidate, application.job):
        demand(policy.may_schedule(by, application))
        _refuse_unfit(interviewer, application)
        if queries.live_for(application).filter(interviewer=interviewer).exists():
            raise agreed.AlreadyAgreed
        if TimeRequest.objects.filter(application=application, interviewer=interviewer, closed_at=None).exists():
            raise AlreadyAsked
        request = TimeRequest.objects.create(
            application=application,
            interviewer=interviewer,
            place_kind=place_kind,
            pick=pick,
            sent_at=clock.now(),
            sent_by=by,
        )
        _say("time.requested", by, request, pick=pick)
    return request


def withdraw_request(*, by: Person, request: TimeRequest) -> None:
    with turns.take(request):
        demand(policy.may_schedule(by, request.application))
        if TimeRequest.objects.filter(pk=request.pk, closed_at=None).update(closed_at=clock.now()):
            _say("time.request_withdrawn", by, request)


def schedule(
    *,
    by: Person,
    application: Application,
    interviewer: Person,
    place: Place,
    starts_at: datetime,
    minutes: int,
) -> Appointment:
    """Agree a time and a Place. One live appointment per interviewer and application."""
    with turns.take(application.candidate, application.job):
        demand(policy.may_schedule(by, application))
        _refuse_unfit(interviewer, application)
        ends_at = starts_at + timedelta(minutes=minutes)
        slot = free.Slot(starts_at, starts_at, ends_at, place)
        appointment = agreed.agree(by, application, interviewer, slot, "", ends_at)
        _record("interview.scheduled", by, appointment)
    return appointment


def move(
    *, by: Person, appointment: Appointment, place: Place, starts_at: datetime, minutes: int, reason: str = ""
) -> None:
    with turns.take(appointment):
        demand(policy.may_schedule(by, appointment.application))
        agreed.refuse_begun(appointment)
        ends_at = starts_at + timedelta(minutes=minutes)
        if (appointment.place_id, appointment.starts_at, appointment.ends_at) == (place.pk, starts_at, ends_at):
            return
        agreed.move(appointment, place, starts_at, ends_at, reason, False)
        _record("interview.moved", by, appointment)


def cancel(*, by: Person, appointment: Appointment, reason: str = "") -> None:
    with turns.take(appointment):
        demand(policy.may_schedule(by, appointment.application))
        agreed.call_off(appointment, by, reason)
        _record("interview.cancelled", by, appointment)


def _refuse_unfit(interviewer: Person, application: Application) -> None:
    if not policy.may_interview(interviewer, application):
        raise NotAnInterviewer
    if policy.is_decided(application):
        raise Decided


def _say(name: str, by: Person, request: TimeRequest, **facts: events.Fact) -> None:
    application = request.application
    events.record(name, by=by, subject=request.subject, job=application.job_id, application=application.pk, **facts)


def _record(name: str, by: Person, appointment: Appointment) -> None:
    application = appointment.application
    events.record(name, by=by, subject=appointment.subject, job=application.job_id, application=application.pk)
