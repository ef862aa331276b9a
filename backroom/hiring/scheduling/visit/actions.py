"""What becomes of an agreed visit: hosts answer, the manager takes that up, the candidate leaves a stop out, rules
of clocks change."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.scheduling import anchors, claims, policy
from backroom.hiring.scheduling.models import Appointment, OfferedStop, Reply
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand


class NotProposed(Refused):
    """No other time is proposed for this stop any more. Look at how it stands now."""


class NotBeside(Refused):
    """That is on another day, has passed, or meets the conversation or another stop. Move the conversation, or ask
    another host."""


class StopPast(Refused):
    """This part of the visit has begun or is over, so nobody else can be asked for it. If it is still to be held, agree
    a new time with the candidate."""


class NotAHost(Refused):
    """Only a host of this job can be asked. Add them to the team first."""


def reply_to_stop(*, by: Person, stop: OfferedStop, reply: str, proposed_at: datetime | None = None) -> None:
    """A host accepts, declines, or proposes another time."""
    with turns.take(stop):
        demand(policy.may_reply(by, stop))
        proposed_at = proposed_at if reply == Reply.PROPOSED else None
        if (stop.reply, stop.proposed_at) == (reply, proposed_at):
            return
        stop.reply, stop.replied_at, stop.proposed_at = Reply(reply), clock.now(), proposed_at
        stop.save(update_fields=["reply", "replied_at", "proposed_at"])
        application = stop.application
        events.record(
            "stop.replied",
            by=by,
            subject=stop.subject,
            job=application.job_id,
            application=application.pk,
            reply=stop.reply.value,
        )


def take_proposal(*, by: Person, stop: OfferedStop) -> None:
    """The time that the host proposed is taken as it stands; everyone's calendar follows. Raises Taken, NotBeside."""
    with turns.take(stop):
        demand(policy.may_schedule(by, stop.application))
        stop = _whole(stop)
        if not stop.stands or stop.reply != Reply.PROPOSED or stop.proposed_at is None:
            raise NotProposed
        end = stop.proposed_at + (stop.ends_at - stop.starts_at)
        _refuse_elsewhere(stop, stop.proposed_at, end)
        stop.starts_at, stop.ends_at, stop.proposed_at, stop.reply = stop.proposed_at, end, None, Reply.ACCEPTED
        _changed(stop, "stop.moved", by)


def ask_another_host(*, by: Person, stop: OfferedStop, host: Person) -> None:
    """Somebody else of the team is asked for the same stop; whoever was asked before is free again. Raises Taken,
    StopPast."""
    with turns.take(stop):
        demand(policy.may_schedule(by, stop.application))
        if not policy.may_host(host, stop.application):
            raise NotAHost
        stop = _whole(stop)
        demand(stop.stands and not stop.as_substitute)
        if stop.is_past:
            raise StopPast
        if (stop.host_id, stop.reply) == (host.pk, Reply.NEEDS_ACTION):
            return
        was, stop.host = stop.host_id, host
        stop.reply, stop.replied_at, stop.proposed_at = Reply.NEEDS_ACTION, None, None
        _changed(stop, "stop.host_changed", by, was=was)


def leave_out(*, by: PrivateLink, stop: OfferedStop) -> None:
    """The candidate does without this stop: its host is free again, and it counts as offered all the same."""
    with turns.take(by, stop):
        demand(policy.may_leave_out(by, stop))
        stop = _whole(stop)
        if stop.declined_at:
            return
        stop.declined_at = clock.now()
        _changed(stop, "stop.declined", by)


def take_back_in(*, by: PrivateLink, stop: OfferedStop) -> None:
    """After all. The host is asked anew. Raises Taken when the time has gone to somebody else."""
    with turns.take(by, stop):
        demand(policy.may_leave_out(by, stop))
        stop = _whole(stop)
        if stop.declined_at is None:
            return
        stop.declined_at, stop.reply, stop.replied_at = None, Reply.NEEDS_ACTION, None
        _changed(stop, "stop.taken_back", by)


def reanchor(*, by: events.System, appointment: Appointment) -> None:
    """The same time on the clocks of the Place; the people and the calendars are told. Where that is taken by then, the
    moment stays and whoever leads the talk is asked to move it."""
    with turns.take(appointment):
        demand(isinstance(by, events.System))
        if appointment.cancelled_at:
            return
        shift = anchors.promised(appointment) - appointment.starts_at
        name = "interview.reanchored"
        try:
            with transaction.atomic():
                anchors.shift(appointment, shift)
        except claims.Taken:
            appointment.refresh_from_db()
            name = "interview.clock_clash"
        anchors.tie(appointment)
        appointment.save(update_fields=["offset", "candidate_offset"])
        events.record(
            name,
            by=by,
            subject=appointment.subject,
            job=appointment.application.job_id,
            application=appointment.application_id,
            moved=bool(shift),
        )


def _changed(stop: OfferedStop, name: str, by: Person | PrivateLink, was: UUID | None = None) -> None:
    """Entries count up, claims follow, one event says it."""
    stop.sequence += 1
    stop.save()
    appointment = stop.appointment
    appointment.sequence += 1
    appointment.save(update_fields=["sequence"])
    claims.take(appointment)
    application = appointment.application
    facts: dict[str, events.Fact] = {"stop": stop.pk}
    if was:
        facts["was"] = was
    events.record(name, by=by, subject=appointment.subject, job=application.job_id, application=application.pk, **facts)


def _whole(stop: OfferedStop) -> OfferedStop:
    rows = OfferedStop.objects.filter(pk=stop.pk)
    return rows.select_related("appointment__application", "appointment__place").get()


def _refuse_elsewhere(stop: OfferedStop, start: datetime, end: datetime) -> None:
    appointment = stop.appointment
    others = [row for row in appointment.offered_stops.exclude(pk=stop.pk) if row.stands and not row.as_substitute]
    same_day = timezone.localtime(start).date() == timezone.localtime(appointment.starts_at).date()
    taken = [(appointment.starts_at, appointment.ends_at), *((row.starts_at, row.ends_at) for row in others)]
    meets = any(since < end and start < until for since, until in taken)
    if not same_day or meets or start < clock.now():
        raise NotBeside
