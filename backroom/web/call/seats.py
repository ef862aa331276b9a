"""A socket that seats two: who sits, and that their right to is asked for again. Who may, each audience says itself."""

import asyncio
import json
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer

from backroom.web.call import closing, presence, signalling
from backroom.web.call.signalling import NotUnderstood, Reader, Said

# A browser gathers some dozens of ways; whoever says far more than that is not one of ours.
MOST_IN_TEN_SECONDS = 300
# A right can end by the clock alone. Whatever ends one by an act is heard of at once (closing.py).
ASKED_AGAIN_AFTER = 15.0
# Signals come in bursts of a dozen: one answer of the policy serves a burst. A count of seconds, which comes every one
# or two, is served by the last time that it was asked anyway.
BURST = 1.0


@dataclass(frozen=True)
class Seat:
    """May sit: at which conversation, and as whom."""

    appointment: UUID
    application: UUID
    actor: str


class SeatConsumer(AsyncWebsocketConsumer, ABC):
    """One page of one of the two. `seat()` is asked at every joining and before anything is handed on: a right that
    ended ends the socket. `sentences` are what may be said here, `lasting` those that come all the time;
    `has_door`: the candidate waits to be let in."""

    side = ""
    sentences: Mapping[str, Reader] = signalling.SEATS
    has_door = False
    lasting: frozenset[str] = frozenset()
    peer = ""
    sitting: Seat | None = None
    _shown_out = False
    _count = 0
    _since = 0.0
    _asked = 0.0
    _watch: asyncio.Task[None] | None = None

    @abstractmethod
    def seat(self) -> Seat | None:
        """Runs with the database at hand; None for whoever may not."""

    @abstractmethod
    def acts(self) -> Mapping[str, Callable[[Said], Awaitable[None]]]:
        """What follows each sentence but `here` and `leave`."""

    def at_hand(self) -> dict[str, Any]:
        """What else a page is told when it sits down."""
        return {}

    async def connect(self) -> None:
        # Accepted first, because a browser learns the reason of a refusal only then.
        await self.accept()
        if await database_sync_to_async(self.seat)() is None:
            await self.go(signalling.REFUSED, "refused")

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        try:
            said = signalling.read(text_data, self.sentences)
        except NotUnderstood:
            await self.go(signalling.NOT_UNDERSTOOD, "not_understood")
            return
        if self._too_much():
            await self.go(signalling.NOT_UNDERSTOOD, "too_much")
        elif said.say == "here":
            await self._here(said)
        elif said.say == "leave":
            await self._give_up(left=True)
            await self.close()
        elif self._asked_just_now(said.say) or await self.still_may():
            await self.acts()[said.say](said)

    async def disconnect(self, code: int) -> None:
        if self._watch is not None:
            self._watch.cancel()
        await self._give_up()

    async def tell(self, message: dict[str, Any]) -> None:
        """What comes while this socket closes is for nobody; the one who speaks must not fall over it."""
        if not self._shown_out:
            with suppress(OSError):
                await self.send(text_data=json.dumps(message))

    async def go(self, code: int, what: str) -> None:
        """Says why, and closes for good: the page does not come again by itself."""
        if self._shown_out:
            return
        await self.tell({"what": what})
        self._shown_out = True
        with suppress(OSError):
            await self.close(code=code)

    async def still_may(self) -> bool:
        """Sits here, and the policy still says so; otherwise shows out whoever sat."""
        if not self._has_the_seat():
            return False
        if await database_sync_to_async(self.seat)() == self.sitting:
            self._asked = asyncio.get_running_loop().time()
            return self._has_the_seat()
        await asyncio.sleep(0.3)  # the end of the talk says so itself, in its own words
        if self._has_the_seat():
            await self._give_up(left=True)
            await self.go(signalling.REFUSED, "refused")
        return False

    async def _keep_asking(self) -> None:
        while True:
            await asyncio.sleep(ASKED_AGAIN_AFTER)
            await self.still_may()

    async def _here(self, said: Said) -> None:
        seat = await database_sync_to_async(self.seat)()
        if seat is None:
            await self._give_up()
            await self.go(signalling.REFUSED, "refused")
            return
        closing.open_in(asyncio.get_running_loop())
        there = presence.call(seat.appointment, seat.application)
        sits = there.seats.get(self.side)
        if said.again and sits is not None and sits.peer != said.peer:
            await self.go(signalling.TAKEN_OVER, "taken_over")
            return
        self.sitting, self.peer = seat, said.peer
        there.admitted = there.admitted or not self.has_door
        before = presence.take(seat.appointment, seat.application, self)
        if before is not None:
            await before.go(signalling.TAKEN_OVER, "taken_over")
            if not self._has_the_seat():
                return
        if self._watch is None:
            self._watch = asyncio.create_task(self._keep_asking())
        other = there.seen(presence.INTERVIEWER if self.side == presence.CANDIDATE else presence.CANDIDATE)
        await self.tell({"what": "seated", "inside": there.is_inside(self.side), "other": other} | self.at_hand())
        await self._tell_other()

    async def _tell_other(self) -> None:
        assert self.sitting
        there = presence.call(self.sitting.appointment, self.sitting.application)
        other = there.other(self.side)
        if other is not None:
            await other.tell({"what": "other"} | there.seen(self.side))

    async def _give_up(self, left: bool = False) -> None:
        """`left`: for good, and not because a network was lost."""
        if self.sitting is None:
            return
        other = presence.leave(self.sitting.appointment, self)
        self.sitting = None
        if other is not None:
            await other.tell({"what": "other", "peer": "", "inside": False, "left": left})

    def _has_the_seat(self) -> bool:
        return self.sitting is not None and self in presence.seats_of(self.sitting.appointment)

    def _asked_just_now(self, say: str) -> bool:
        lasts = ASKED_AGAIN_AFTER if say in self.lasting else BURST
        return self._has_the_seat() and asyncio.get_running_loop().time() - self._asked < lasts

    def _too_much(self) -> bool:
        now = asyncio.get_running_loop().time()
        if now - self._since > 10:
            self._since, self._count = now, 0
        self._count += 1
        return self._count > MOST_IN_TEN_SECONDS
