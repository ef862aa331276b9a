"""Who is in which call right now: two seats a conversation, in this process's memory, touched in its event loop only.

The candidate's seat waits until the interviewer has let them in. After a restart everybody comes again, and the
interviewer's page lets in again whom it had let in.
"""

from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

CANDIDATE, INTERVIEWER = "candidate", "interviewer"


class Sits(Protocol):
    """A socket as presence needs it."""

    side: str
    peer: str

    async def tell(self, message: dict[str, Any]) -> None: ...
    async def go(self, code: int, what: str) -> None: ...
    async def still_may(self) -> bool: ...


@dataclass
class Call:
    """One conversation's two seats; `admitted`: the candidate was let in, whichever page of theirs sits now."""

    application: UUID
    seats: dict[str, Sits] = field(default_factory=dict)
    admitted: bool = False

    def is_inside(self, side: str) -> bool:
        seat = self.seats.get(side)
        return seat is not None and (side == INTERVIEWER or self.admitted)

    def other(self, side: str) -> Sits | None:
        return self.seats.get(INTERVIEWER if side == CANDIDATE else CANDIDATE)

    def seen(self, side: str) -> dict[str, Any]:
        """What the other side is told of this one."""
        seat = self.seats.get(side)
        return {"peer": seat.peer if seat else "", "inside": self.is_inside(side)}


_calls: dict[UUID, Call] = {}


def call(appointment: UUID, application: UUID) -> Call:
    return _calls.setdefault(appointment, Call(application))


def take(appointment: UUID, application: UUID, seat: Sits) -> Sits | None:
    """The seat is this page's now; the page that had it, when there was another."""
    there = call(appointment, application)
    before = there.seats.get(seat.side)
    there.seats[seat.side] = seat
    return before if before is not seat else None


def leave(appointment: UUID, seat: Sits) -> Sits | None:
    """Gives the seat up if it is still this page's; whoever is left, to be told."""
    there = _calls.get(appointment)
    if there is None or there.seats.get(seat.side) is not seat:
        return None
    del there.seats[seat.side]
    if not there.seats:
        del _calls[appointment]
    return there.other(seat.side)


def seats_of(appointment: UUID) -> list[Sits]:
    there = _calls.get(appointment)
    return list(there.seats.values()) if there else []


def everybody() -> list[Sits]:
    return [seat for there in _calls.values() for seat in there.seats.values()]
