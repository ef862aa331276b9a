"""Writes of promises: written down, put right, acknowledged. Nothing is overwritten: a correction stands beside."""

from uuid import UUID

from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.promises import policy
from backroom.hiring.promises.models import Kind, Promise, Wording
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand

LONGEST = 300


class OneLine(Refused):
    """A promise is one line: who does what, until when."""


class AlreadyAgreed(Refused):
    """Both sides have acknowledged these words. Write a new promise for what was said since."""


class WordsMoved(Refused):
    """The words were changed since you opened this page. Read them again, then say whether that was said."""


def write_promise(
    *, by: Person | PrivateLink, application: Application, kind: str, text: str, promise_id: UUID | None = None
) -> Promise:
    """Either side, one line. The other side sees it at once and acknowledges it or puts it right.
    With an id that the page has made, a try repeated after a lost answer writes nothing twice."""
    with turns.take(application.candidate):
        demand(policy.may_write(by, application))
        text = _line(text)
        known = Promise.objects.filter(pk=promise_id, application=application).first() if promise_id else None
        if known:
            return known
        kind = kind if kind in Kind.values else Kind.OTHER
        promise = Promise(application=application, kind=kind, written_at=clock.now())
        if promise_id and not Promise.objects.filter(pk=promise_id).exists():
            promise.pk = promise_id
        promise.save(force_insert=True)
        _word(promise, by, text)
        _record("promise.written", by, promise)
    return promise


def correct_promise(*, by: Person | PrivateLink, promise: Promise, text: str) -> None:
    """One's own words beside the other's. Until the other side acknowledges them, both stand as disputed."""
    with turns.take(promise):
        demand(policy.may_write(by, promise.application))
        text = _line(text)
        last = promise.wordings.last()
        if last and last.acknowledged_at:
            raise AlreadyAgreed
        if last and last.text == text and last.is_candidates == isinstance(by, PrivateLink):
            return
        _word(promise, by, text)
        _record("promise.corrected", by, promise)


def acknowledge_promise(*, by: Person | PrivateLink, promise: Promise, wording: str) -> None:
    """Yes, that was said. `wording` is the id of the words that were read: nobody confirms others."""
    with turns.take(promise):
        last = promise.wordings.last()
        if last and str(last.pk) == wording and last.acknowledged_at and policy.may_write(by, promise.application):
            return
        demand(policy.may_acknowledge(by, promise))
        assert last is not None
        if str(last.pk) != wording:
            raise WordsMoved
        last.acknowledged_at = clock.now()
        last.acknowledged_by = by if isinstance(by, Person) else None
        last.save(update_fields=["acknowledged_at", "acknowledged_by"])
        _record("promise.acknowledged", by, promise)


def _line(text: str) -> str:
    text = text.strip()
    if not text or len(text) > LONGEST or "\n" in text:
        raise OneLine
    return text


def _word(promise: Promise, by: Person | PrivateLink, text: str) -> None:
    wording = Wording(promise=promise, key_id=promise.application.key_id, at=clock.now())
    wording.person = by if isinstance(by, Person) else None
    wording.text = text
    wording.save(force_insert=True)


def _record(name: str, by: Person | PrivateLink, promise: Promise) -> None:
    application = promise.application
    events.record(
        name,
        by=by,
        subject=f"promise:{promise.pk}",
        job=application.job_id,
        application=application.pk,
        kind=str(promise.kind),
    )
