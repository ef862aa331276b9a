"""Puts one candidate's page together: what comes next, and everything it needs."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backroom.hiring.afterwards import policy as afterwards_policy
from backroom.hiring.afterwards import queries as afterwards
from backroom.hiring.afterwards.models import KeepInTouch
from backroom.hiring.candidates import policy
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.candidates.queries import ArrangementView, LinkState
from backroom.hiring.cards import queries as cards
from backroom.hiring.cards.queries import WishView
from backroom.hiring.decisions import policy as decisions_policy
from backroom.hiring.decisions.models import Decision
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.fit import queries as fit
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.interviews import policy as interviews
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.scheduling import policy as scheduling_policy
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment, Change, OfferedStop, TimeRequest
from backroom.people.models import Person
from backroom.records import clock
from backroom.web.staff.candidates import steps


@dataclass(frozen=True)
class Talk:
    """One conversation as this person may deal with it."""

    appointment: Appointment
    when: str
    begun: bool
    mine: bool
    late: bool  # held after the decision, or still to be
    rates: bool  # not then, nor where its interviewer has opened the scorecards
    ended: datetime | None
    may_open_room: bool
    stops: list[OfferedStop]
    changes: list[Change]


@dataclass(frozen=True)
class CandidatePage:
    """All of one candidate's page."""

    step: steps.Step
    talks: list[Talk]
    asked: list[TimeRequest]
    called_off: list[Change]
    link: LinkState | None
    address: str
    arrangements: list[ArrangementView]
    on_it: str
    questions: list[CandidateQuestion]
    wishes: list[WishView]
    may_send: bool
    may_schedule: bool
    hosts: list[Person]
    may_arrange: bool
    writes_up: bool
    may_decide: bool
    decision: Decision | None
    writes_letter: bool
    hands_over: bool
    touch: KeepInTouch | None


def candidate_page(who: Person, application: Application) -> CandidatePage:
    known = steps.read(who, [application])
    opened = {person.pk for person in evidence.opened_by(application)}
    decision = known.decided.get(application.pk)
    talks = [_talk(who, application, row, opened, decision) for row in known.talks.get(application.pk, [])]
    complete = application.pk in known.complete
    return CandidatePage(
        step=steps.step(known, application),
        talks=talks,
        asked=list(scheduling.open_requests(application)),
        called_off=scheduling.changes_of_called_off(application),
        link=known.links.get(application.pk),
        address=candidates.link_address(who, application),
        arrangements=candidates.arrangements_for([application.pk]).get(application.pk, []),
        on_it=people_partner(application.job),
        questions=fit.questions_for(who, application),
        wishes=cards.shared_wishes(who, application),
        may_send=policy.may_send_link(who, application),
        may_schedule=scheduling_policy.may_schedule(who, application),
        hosts=[m.person for m in application.job.team.all() if m.part in scheduling_policy.HOSTING],
        may_arrange=policy.may_arrange(who, application),
        writes_up=any(talk.begun and talk.mine and talk.rates for talk in talks),
        may_decide=complete and decision is None and decisions_policy.is_to_decide(who, application),
        decision=decision,
        writes_letter=(decision is not None or not talks) and decisions_policy.may_write_letter(who, application),
        hands_over=afterwards_policy.may_read_hand_over(who, application),
        touch=afterwards.in_touch(who, application),
    )


def people_partner(job: Job) -> str:
    """Who is on it, by first name: somebody to write to, never a dead end."""
    names = [member.person.first_name for member in job.team.all() if member.part == Part.PEOPLE_PARTNER]
    return " and ".join(names) or "Your people partner"


def _talk(
    who: Person, application: Application, appointment: Appointment, opened: set[UUID], decision: Decision | None
) -> Talk:
    appointment.application = application  # its team is read already
    interview = getattr(appointment, "interview", None)
    late = decision is not None and (interview is None or interview.started_at > decision.decided_at)
    return Talk(
        appointment=appointment,
        when=steps.when(appointment.starts_at, clock.now()),
        begun=interview is not None,
        mine=appointment.interviewer_id == who.pk,
        late=late,
        rates=not late and appointment.interviewer_id not in opened,
        ended=interview.ended_at if interview else None,
        may_open_room=interviews.may_open_room(who, appointment),
        stops=scheduling.offered_with(appointment),
        changes=scheduling.changes_of(appointment),
    )
