"""A call's socket: lets the candidate in, and hands signals from one to the other."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from backroom.integrations.call_relay import client as relay
from backroom.records import clock
from backroom.web.call import presence, signalling
from backroom.web.call.seats import SeatConsumer
from backroom.web.call.signalling import Said


class CallConsumer(SeatConsumer):
    """One page of one of the two, in a call."""

    sentences = signalling.CALL
    has_door = True
    lasting = frozenset({"voice"})

    def acts(self) -> Mapping[str, Callable[[Said], Awaitable[None]]]:
        return {"admit": self._admit, "signal": self._signal, "later": self._later, "voice": self._voice}

    def at_hand(self) -> dict[str, Any]:
        assert self.sitting
        return {"ice": relay.servers(self.sitting.actor, clock.now())}

    async def _admit(self, said: Said) -> None:
        assert self.sitting
        there = presence.call(self.sitting.appointment, self.sitting.application)
        candidate = there.seats.get(presence.CANDIDATE)
        if self.side != presence.INTERVIEWER or candidate is None:
            return
        there.admitted = True
        await candidate.tell({"what": "admitted"})
        await self.tell({"what": "other"} | there.seen(presence.CANDIDATE))

    async def _signal(self, said: Said) -> None:
        assert self.sitting
        there = presence.call(self.sitting.appointment, self.sitting.application)
        other = there.other(self.side)
        both = there.is_inside(presence.CANDIDATE) and there.is_inside(presence.INTERVIEWER)
        # For a page that has gone it is stale, and the page that sits there now could only be misled by it.
        if other is not None and other.peer == said.to and both:
            await other.tell({"what": "signal", "peer": self.peer, "link": said.link, "data": said.data})

    async def _later(self, said: Said) -> None:
        """The candidate would like to come back to what is talked about now."""
        assert self.sitting
        other = presence.call(self.sitting.appointment, self.sitting.application).other(self.side)
        if self.side == presence.CANDIDATE and other is not None:
            await other.tell({"what": "later"})

    async def _voice(self, said: Said) -> None:
        """How long the candidate has spoken since they joined: for the interviewer's page, and kept nowhere here."""
        assert self.sitting
        there = presence.call(self.sitting.appointment, self.sitting.application)
        other = there.other(self.side)
        if self.side == presence.CANDIDATE and there.is_inside(self.side) and other is not None:
            await other.tell({"what": "voice", "peer": self.peer, "seconds": said.seconds})
