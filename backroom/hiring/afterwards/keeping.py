"""Until when everything about a candidate is kept, and what stands in the way of its going. Reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

from django.db.models import Count, F, Max, Q, QuerySet
from django.utils import timezone

from backroom.hiring.afterwards import retention
from backroom.hiring.afterwards.models import Kind
from backroom.hiring.candidates.models import Application, LegalHold
from backroom.records import clock

NOTICE = timedelta(days=14)
DAY = timedelta(days=1)


class State(StrEnum):
    """What happens next with everything that is held about somebody."""

    OPEN = "open"  # no answer yet, so no day
    HELD = "held"  # a legal hold: whatever the day
    ASKED = "asked"  # an open request or complaint comes first
    KEPT = "kept"  # the day is known
    TOLD = "told"  # and those who look after the candidate were told of it


@dataclass(frozen=True)
class Keeping:
    """One candidate, with all their applications: they go together, since one key opens them all.

    `until` is the last day of keeping, `goes_on` the day of erasing: never sooner than two weeks after the notice.
    """

    candidate_id: UUID
    applications: tuple[Application, ...]
    until: date | None
    goes_on: date | None
    state: State
    law: tuple[str, ...]

    @property
    def needs_notice(self) -> bool:
        near = self.until is not None and self.until < _today() + NOTICE
        return near and self.state == State.KEPT

    @property
    def is_due(self) -> bool:
        return self.state == State.TOLD and self.goes_on is not None and self.goes_on <= _today()


def of_all(applications: QuerySet[Application]) -> list[Keeping]:
    """Of everybody among these applications, counting what they applied for elsewhere; the first to go first.
    Three queries, whatever their number."""
    wanted = applications.filter(candidate__erased_at=None).values("candidate_id")
    rows = _read(Application.objects.filter(candidate__in=wanted))
    holds = _holds(row.candidate_id for row in rows)
    found = [
        _keeping(candidate, tuple(of_one), holds.get(candidate))
        for candidate, of_one in groupby(rows, key=attrgetter("candidate_id"))
    ]
    return sorted(found, key=lambda keeping: (keeping.goes_on or date.max, keeping.candidate_id))


def of(candidate_id: UUID) -> Keeping | None:
    return next(iter(of_all(Application.objects.filter(candidate_id=candidate_id))), None)


def _read(rows: QuerySet[Application]) -> list[Any]:
    """Each with the times of its last records."""
    return list(
        rows.annotate(
            decided_at=F("decision__decided_at"),
            told_at=F("letter__published_at"),
            passed_on_at=F("hand_over__saved_at"),
            amended_at=Max("scorecards__ratings__amendments__amended_at"),
            promised_at=Max("promises__wordings__at"),
            confirmed_at=Max("promises__wordings__acknowledged_at"),
            asked_at=Max("requests__made_at"),
            replied_at=Max("requests__answered_at"),
            asks=Count("requests", filter=Q(requests__answered_at=None) & ~Q(requests__kind=Kind.ERASE), distinct=True),
            touch=F("keep_in_touch__until"),
            touch_ended_at=F("keep_in_touch__ended_at"),
        )
        .select_related("candidate", "job", "notice")
        .order_by("candidate_id", "added_at")
    )


def _holds(candidates: Iterable[UUID]) -> dict[UUID, tuple[bool, datetime]]:
    """By candidate: does one stand, and when did that last change?"""
    found: dict[UUID, tuple[bool, datetime]] = {}
    for hold in LegalHold.objects.filter(candidate__in=set(candidates)).defer("reason"):
        stands, changed = found.get(hold.candidate_id, (False, hold.set_at))
        found[hold.candidate_id] = (stands or hold.lifted_at is None, max(changed, hold.lifted_at or hold.set_at))
    return found


def _keeping(candidate: UUID, rows: tuple[Any, ...], hold: tuple[bool, datetime] | None) -> Keeping:
    ends = [_kept_until(row) for row in rows]
    until = None if None in ends else max(end for end in ends if end)
    law = tuple(sorted({code for row in rows for code in row.job.law}))
    notices = [getattr(row, "notice", None) for row in rows]
    told = all(notice and notice.kept_until == until and not (hold and notice.given_at < hold[1]) for notice in notices)
    first = until and (max(notice.goes_on for notice in notices if notice) if told else until + DAY)
    if hold and hold[0]:
        state = State.HELD
    elif until is None:
        state = State.OPEN
    elif any(row.asks for row in rows):
        state = State.ASKED
    else:
        state = State.TOLD if told else State.KEPT
    goes_on = max(first, _today() + NOTICE) if first and state == State.KEPT else first
    return Keeping(candidate, rows, until, goes_on if state in (State.KEPT, State.TOLD) else None, state, law)


def _kept_until(row: Any) -> date | None:
    """From the later of the last record and the decision, as long as the longest of its places asks; and as long as
    the candidate wants to be kept in touch with. None while there is no answer."""
    if row.decided_at is None and row.told_at is None:
        return None
    answer = (row.decided_at, row.told_at, row.passed_on_at, row.asked_at, row.replied_at)
    last = max(at for at in (*answer, row.amended_at, row.promised_at, row.confirmed_at) if at)
    until = timezone.localdate(last) + timedelta(days=retention.days(row.job.law))
    return max(until, row.touch) if row.touch and not row.touch_ended_at else until


def _today() -> date:
    return timezone.localdate(clock.now())
