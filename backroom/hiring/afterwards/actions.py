"""Writes of what remains: requests and complaints, taking one's data along, reveal, keeping in touch, hand-over."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from backroom.hiring.afterwards import keeping, own_data, policy
from backroom.hiring.afterwards.models import HandOver, KeepInTouch, Kind, Request, RetentionNotice, Reveal
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates.models import Application, Candidate, PrivateLink
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand

DAYS = 30
LONGEST_TOUCH = 731


class NothingSaid(Refused):
    """Say in a few words what it is about."""


class NothingAnswered(Refused):
    """An answer needs some words; they stand on the candidate's page."""


class TooLong(Refused):
    """Choose a day ahead, at most two years from now."""


class NotItsDay(Refused):
    """It is not to go today: its day is later, a hold stands, or a request is open. Look again tomorrow."""


class AlreadyAnswered(Refused):
    """This has its answer already."""


def make_request(*, by: PrivateLink, kind: str, text: str = "") -> Request:
    """A complaint, or a wish about one's own data: acknowledged or answered within thirty days. The same twice is
    once, until it is answered."""
    with turns.take(by):
        demand(policy.may_ask(by) and kind in Kind.values)
        if kind in (Kind.COMPLAINT, Kind.CORRECT, Kind.OBJECT) and not text.strip():
            raise NothingSaid
        for made in Request.objects.filter(application=by.application, kind=kind, answered_at=None):
            if made.text == text.strip():
                return made
        now = clock.now()
        request = Request(
            application=by.application,
            key_id=by.application.key_id,
            kind=kind,
            made_at=now,
            due_on=timezone.localdate(now) + timedelta(days=DAYS),
        )
        request.text = text.strip()
        request.save(force_insert=True)
        _record("request.made", by, request.application, request.subject, kind=kind)
    return request


def acknowledge_request(*, by: Person, request: Request) -> None:
    """We have it, and who looks after it. Repeated, it changes nothing."""
    with turns.take(request):
        demand(policy.may_handle(by, request))
        if request.acknowledged_at:
            return
        request.acknowledged_at, request.acknowledged_by = clock.now(), by
        request.save(update_fields=["acknowledged_at", "acknowledged_by"])
        _record("request.acknowledged", by, request.application, request.subject)


def answer_request(*, by: Person, request: Request, text: str) -> None:
    """What was done, or why not; it stands on the candidate's page."""
    with turns.take(request):
        demand(policy.may_handle(by, request))
        if request.answered_at:
            raise AlreadyAnswered
        if not text.strip():
            raise NothingAnswered
        request.reply = text.strip()
        request.answered_at, request.answered_by = clock.now(), by
        if request.acknowledged_at is None:
            request.acknowledged_at, request.acknowledged_by = request.answered_at, by
        request.save(update_fields=["reply", "answered_at", "answered_by", "acknowledged_at", "acknowledged_by"])
        _record("request.answered", by, request.application, request.subject)


def take_own_data(*, by: PrivateLink) -> dict[str, Any]:
    """All that is held about the candidate, at once: notes and ratings once they have their answer, other people's
    names struck."""
    demand(policy.may_ask(by))
    with transaction.atomic():  # without a turn: nobody need wait while all of it is read
        data = own_data.collect(by.application)
        candidate = by.application.candidate_id
        events.record("personal_data.exported", by=by, subject=f"candidate:{candidate}")
    return data


def agree_reveal(*, by: Person | PrivateLink, application: Application) -> None:
    """This side wants to show what it ticked and to read what the other ticked. Said again, it counts from now."""
    with turns.take(application.candidate):
        demand(policy.may_reveal(by, application))
        row = Reveal.objects.filter(application=application).first() or Reveal(application=application)
        if isinstance(by, PrivateLink):
            row.candidate_at = clock.now()
        else:
            row.house_at, row.house_by = clock.now(), by
        row.save()
        _record("reveal.agreed", by, application, application.subject)


def keep_in_touch(*, by: PrivateLink, until: date) -> None:
    """Consent with an end. A new day takes the place of the old one."""
    with turns.take(by):
        demand(policy.may_ask(by))
        today = timezone.localdate(clock.now())
        if not today < until <= today + timedelta(days=LONGEST_TOUCH):
            raise TooLong
        KeepInTouch.objects.update_or_create(
            application=by.application, defaults={"agreed_at": clock.now(), "until": until, "ended_at": None}
        )
        _record("touch.agreed", by, by.application, by.application.subject)


def end_touch(*, by: PrivateLink) -> None:
    with turns.take(by):
        demand(policy.may_ask(by))
        if KeepInTouch.objects.filter(application=by.application, ended_at=None).update(ended_at=clock.now()):
            _record("touch.ended", by, by.application, by.application.subject)


def save_hand_over(*, by: PrivateLink, strengths: str, passes_arrangements: bool) -> None:
    """What the new colleague passes on, in their own words. Nothing else goes along."""
    with turns.take(by):
        demand(policy.may_hand_over(by))
        application = by.application
        row = HandOver.objects.filter(application=application).first()
        row = row or HandOver(application=application, key_id=application.key_id)
        row.strengths, row.passes_arrangements, row.saved_at = strengths.strip(), passes_arrangements, clock.now()
        row.save()
        _record("hand_over.saved", by, application, application.subject)


def give_notice(*, by: events.System, job: Job, keepings: Iterable[keeping.Keeping]) -> int:
    """Those who look after this job hear whose records go, and when; the mail goes out after commit, from the event.
    How many applications of this job it is about: none, no notice."""
    demand(isinstance(by, events.System))
    now, told = clock.now(), 0
    with turns.take():
        for kept in keepings:
            for application in (row for row in kept.applications if row.job_id == job.pk):
                days = {"kept_until": kept.until, "goes_on": kept.goes_on, "given_at": now}
                RetentionNotice.objects.update_or_create(application=application, defaults=days)
                told += 1
        if told:
            events.record("retention.noticed", by=by, subject=f"job:{job.pk}", job=job.pk, candidates=told)
    return told


def erase_by_date(*, by: events.System, candidate: Candidate) -> None:
    """Its day has come, it was announced, and nothing stands in the way: asked once more, right before."""
    with turns.take(candidate):
        demand(isinstance(by, events.System))
        kept = keeping.of(candidate.pk)
        if kept is None or not kept.is_due:
            raise NotItsDay
        candidates.erase_candidate(by=by, candidate=candidate, because="its-day")


def _record(name: str, by: events.Actor, application: Application, subject: str, **facts: events.Fact) -> None:
    events.record(name, by=by, subject=subject, job=application.job_id, application=application.pk, **facts)
