"""Reads of promises: the same list for both sides, with its state."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backroom.hiring.candidates.models import Application
from backroom.hiring.promises import policy
from backroom.hiring.promises.models import Kind, Promise, Wording
from backroom.people.models import Person


@dataclass(frozen=True)
class PromiseView:
    """`state`: agreed (both acknowledged these words), waiting (one side has spoken), disputed (two wordings stand)."""

    id: UUID
    wording_id: UUID
    kind: Kind
    text: str
    by_candidate: bool
    author: str
    at: datetime
    state: str
    earlier: str
    earlier_by_candidate: bool
    agreed_at: datetime | None


def promises_for(who: Person, application: Application) -> list[PromiseView]:
    return _views(policy.visible_to(who).filter(application=application))


def own_promises(application: Application) -> list[PromiseView]:
    """For the candidate's own page."""
    return _views(Promise.objects.filter(application=application))


def waiting_for(who: Person) -> list[Promise]:
    """For the first page: what a candidate wrote or put right, and this person has not answered."""
    rows = policy.visible_to(who).prefetch_related("wordings", "application__job__team")
    found = []
    for promise in rows.select_related("application__candidate", "application__job"):
        last = _last(promise)
        if last and last.is_candidates and last.acknowledged_at is None and policy.may_write(who, promise.application):
            found.append(promise)
    return found


def promise_of(application: Application, promise_id: UUID) -> Promise | None:
    return Promise.objects.filter(application=application, pk=promise_id).select_related("application__job").first()


def promise_for(who: Person, promise_id: UUID) -> Promise | None:
    rows = policy.visible_to(who).select_related("application__candidate", "application__job")
    return rows.filter(pk=promise_id).first()


def _views(rows: Iterable[Promise]) -> list[PromiseView]:
    found = []
    for promise in rows.prefetch_related("wordings__person"):  # type: ignore[attr-defined]
        last = _last(promise)
        if last:
            found.append(_view(promise, last))
    return found


def _view(promise: Promise, last: Wording) -> PromiseView:
    wordings = list(promise.wordings.all())
    other = next((w for w in reversed(wordings) if w.is_candidates != last.is_candidates), None)
    state = "agreed" if last.acknowledged_at else "disputed" if other else "waiting"
    return PromiseView(
        id=promise.pk,
        wording_id=last.pk,
        kind=Kind(promise.kind),
        text=last.text,
        by_candidate=last.is_candidates,
        author=last.person.name if last.person else "",
        at=last.at,
        state=state,
        earlier=other.text if other and state == "disputed" else "",
        earlier_by_candidate=other.is_candidates if other else False,
        agreed_at=last.acknowledged_at,
    )


def _last(promise: Promise) -> Wording | None:
    wordings = list(promise.wordings.all())
    return wordings[-1] if wordings else None
