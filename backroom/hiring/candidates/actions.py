"""Writes about candidates: add, private link, arrangement, export and erasure."""

import secrets
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import transaction

from backroom.hiring.candidates import policy, queries
from backroom.hiring.candidates.models import Application, Arrangement, Candidate, LegalHold, PrivateLink
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person
from backroom.records import clock, encryption, events, keys, personal_data, turns
from backroom.records.refusals import Refused, demand

LINK_DAYS = 60


class JobNotOpen(Refused):
    """The job is not open. Open it first, so that every candidate meets the same rubric."""


class UnknownLanguage(Refused):
    """These pages do not speak that language yet."""


class AlreadyApplied(Refused):
    """This mail address has an application for this job already. Open that one."""


class OnHold(Refused):
    """A legal hold stands for this candidate, so nothing is erased. A people partner lifts it when the case is over."""


def add_candidate(*, by: Person, job: Job, name: str, email: str) -> Application:
    """A candidate (known again by mail address) and an application. The key is on disk before the first text."""
    with turns.take(job):
        demand(policy.may_add_candidate(by, job))
        if not job.is_open:
            raise JobNotOpen
        candidate = queries.candidate_by_mail(email)
        fresh = candidate is None
        if candidate is None:
            candidate = Candidate(added_at=clock.now(), email_index=queries.mail_index(email))
            keys.make(candidate.pk)
            candidate.name, candidate.email = name.strip(), email.strip()
        if fresh:
            candidate.save(force_insert=True)
        elif Application.objects.filter(candidate=candidate, job=job).exists():
            raise AlreadyApplied
        application = Application.objects.create(
            candidate=candidate, job=job, added_at=clock.now(), added_by=by, lot=secrets.randbelow(2**31)
        )
        events.record(
            "candidate.added",
            by=by,
            subject=application.subject,
            job=job.pk,
            application=application.pk,
            fresh=fresh,
        )
    return application


def send_link(*, by: Person, application: Application, days: int = LINK_DAYS, after: str | None = None) -> PrivateLink:
    """End the links there are and make a new one; the mail goes out after commit, from the event. With `after`, the id
    of the link that the page told of: what was sent since, in this minute, is that very press, and is sent once."""
    with turns.take(application.candidate):
        demand(policy.may_send_link(by, application))
        now = clock.now()
        newest = application.links.filter(revoked_at=None, sent_at__gt=now - timedelta(minutes=1)).first()
        if newest and after is not None and after != str(newest.pk):
            return newest
        link = PrivateLink(application=application, sent_at=now, sent_by=by, expires_at=now + timedelta(days=days))
        link.token_hash = queries.token_hash(encryption.link_token(link.pk))
        application.links.filter(revoked_at=None).update(revoked_at=now, revoked_by=by)
        link.save(force_insert=True)
        events.record("link.sent", by=by, subject=f"link:{link.pk}", job=application.job_id, application=application.pk)
    return link


def revoke_link(*, by: Person, application: Application) -> None:
    with turns.take(application.candidate):
        demand(policy.may_send_link(by, application))
        if not application.links.filter(revoked_at=None).update(revoked_at=clock.now(), revoked_by=by):
            return
        events.record(
            "link.revoked",
            by=by,
            subject=application.subject,
            job=application.job_id,
            application=application.pk,
        )


def open_link(*, by: PrivateLink) -> None:
    """The candidate came in. Only the first time is an event: how often someone looks is theirs."""
    demand(policy.may_use_link(by))
    if by.opened_at:
        return
    with turns.take(by):
        if by.opened_at:
            return
        by.opened_at = clock.now()
        by.save(update_fields=["opened_at"])
        _record_link("link.opened", by)


def choose_language(*, by: PrivateLink, language: str) -> None:
    """From now on this candidate's pages and mails speak it."""
    with turns.take(by):
        demand(policy.may_use_link(by))
        if language not in dict(settings.LANGUAGES):
            raise UnknownLanguage
        candidate = by.application.candidate
        candidate.language = language
        candidate.save(update_fields=["language"])
        _record_link("language.chosen", by)


def request_arrangement(*, by: PrivateLink, wish: str, reason: str = "") -> Arrangement:
    """The candidate asks; the same twice is once. Wish and reason are read by the people partner only."""
    with turns.take(by):
        demand(policy.may_use_link(by))
        for asked in by.application.arrangements.filter(arranged_at=None):
            if (asked.wish, asked.reason) == (wish, reason):
                return asked
        arrangement = Arrangement(application=by.application, key_id=by.application.key_id, requested_at=clock.now())
        arrangement.wish, arrangement.reason = wish, reason
        arrangement.save(force_insert=True)
        _record_link("arrangement.requested", by)
    return arrangement


def make_arrangement(
    *,
    by: Person,
    arrangement: Arrangement,
    arranged: str,
    extra_minutes: int = 0,
    break_minutes: int = 0,
    step_free: bool = False,
    hearing_loop: bool = False,
    quiet_room: bool = False,
    captions: bool = False,
) -> None:
    """The people partner says what is set up; that, and never the reason, is what others see.
    Minutes lengthen the talk; what the room must have narrows the search for a Place."""
    with turns.take(arrangement):
        application = arrangement.application
        demand(policy.may_arrange(by, application))
        facts = {
            "arranged": arranged,
            "extra_minutes": extra_minutes,
            "break_minutes": break_minutes,
            "step_free": step_free,
            "hearing_loop": hearing_loop,
            "quiet_room": quiet_room,
            "captions": captions,
        }
        for name, value in facts.items():
            setattr(arrangement, name, value)
        arrangement.arranged_at, arrangement.arranged_by = clock.now(), by
        arrangement.save(update_fields=[*facts, "arranged_at", "arranged_by"])
        events.record(
            "arrangement.made",
            by=by,
            subject=application.subject,
            job=application.job_id,
            application=application.pk,
        )


def export_candidate(*, by: events.System, candidate: Candidate) -> dict[str, Any]:
    """Everything held about one person, from every chapter. Only the command line does this, on the server itself."""
    demand(isinstance(by, events.System))
    with transaction.atomic():  # without a turn: nobody need wait while all of it is read
        data = personal_data.export(candidate.pk)
        events.record("personal_data.exported", by=by, subject=f"candidate:{candidate.pk}")
    return data


def set_hold(*, by: Person, candidate: Candidate, reason: str) -> LegalHold:
    """From now on nothing of this candidate is erased, by a colleague, an administrator or a date."""
    with turns.take(candidate):
        demand(policy.may_hold(by, candidate))
        for standing in policy.standing_holds(candidate).filter(set_by=by):
            if standing.reason == reason:
                return standing
        hold = LegalHold(candidate=candidate, key_id=candidate.pk, set_at=clock.now(), set_by=by)
        hold.reason = reason
        hold.save(force_insert=True)
        events.record("hold.set", by=by, subject=f"candidate:{candidate.pk}")
    return hold


def lift_hold(*, by: Person, hold: LegalHold) -> None:
    with turns.take(hold):
        demand(policy.may_hold(by, hold.candidate))
        if hold.lifted_at:
            return
        hold.lifted_at, hold.lifted_by = clock.now(), by
        hold.save(update_fields=["lifted_at", "lifted_by"])
        events.record("hold.lifted", by=by, subject=f"candidate:{hold.candidate_id}")


def erase_candidate(*, by: Person | events.System, candidate: Candidate, because: str = "asked") -> None:
    """Rows and files go in every chapter, then the key: what any backup still holds is unreadable from then on.
    `because`: somebody asked, or its day had come.
    If the process dies between the two, the next start destroys the key."""
    with turns.take(candidate):
        demand(policy.may_erase(by, candidate))
        if candidate.erased_at:
            return
        if policy.standing_holds(candidate).exists():
            raise OnHold
        personal_data.erase(candidate.pk)
        events.record("candidate.erased", by=by, subject=f"candidate:{candidate.pk}", because=because)
        transaction.on_commit(lambda: keys.destroy(candidate.pk))


def finish_erasures(*, by: events.System) -> int:
    """At start: destroy keys of erased candidates whose process died in between. The act has its event already."""
    demand(isinstance(by, events.System))
    left = [pk for pk in Candidate.objects.exclude(erased_at=None).values_list("pk", flat=True) if keys.exists(pk)]
    for pk in left:
        keys.destroy(pk)
    return len(left)


def _record_link(name: str, link: PrivateLink) -> None:
    application = link.application
    events.record(name, by=link, subject=application.subject, job=application.job_id, application=application.pk)
