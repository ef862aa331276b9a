"""The socket of the balance in person: docs/reference/balance.md, as code. What is said is handed on, kept nowhere."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from backroom.web.call import presence, signalling
from backroom.web.call.seats import SeatConsumer
from backroom.web.call.signalling import NotUnderstood, Reader, Said, number, page_named

FRAMES_AT_ONCE = 25
DAYS = 1e10  # ms that a page's clock may show
LONGEST = 100_000  # seconds
HOW = {"soon", "alike", "apart"}
# Who says what; both ask and tell the time.
SPEAKS = {"heard": presence.INTERVIEWER, "spoken": presence.CANDIDATE}


def _clock(found: dict[str, Any]) -> Said:
    told = {name: number(found[name], 0, DAYS) for name in ("asked", "here") if name in found}
    if "asked" not in told:
        raise NotUnderstood
    return Said("clock", to=page_named(found, "to"), data=told)


def _heard(found: dict[str, Any]) -> Said:
    frames = found.get("frames")
    if not isinstance(frames, list) or not 0 < len(frames) <= FRAMES_AT_ONCE:
        raise NotUnderstood
    told = {"quiet": number(found.get("quiet"), -200, 0), "frames": [_frame(frame) for frame in frames]}
    return Said("heard", to=page_named(found, "to"), data=told)


def _frame(frame: object) -> list[float | None]:
    """When it began, in ms; how loud, in dB of full scale, where there was speech; hundredths of a second of speech."""
    if not isinstance(frame, list) or len(frame) != 3:
        raise NotUnderstood
    at, level, speech = frame
    return [number(at, 0, DAYS), None if level is None else number(level, -200, 20), number(speech, 0, 100)]


def _spoken(found: dict[str, Any]) -> Said:
    how = found.get("how")
    if not isinstance(how, str) or how not in HOW:
        raise NotUnderstood
    told = {name: number(found.get(name), 0, LONGEST) for name in ("mine", "yours", "longest")}
    return Said("spoken", to=page_named(found, "to"), data=told | {"how": how})


SENTENCES: Mapping[str, Reader] = {**signalling.SEATS, "clock": _clock, "heard": _heard, "spoken": _spoken}


class BalanceConsumer(SeatConsumer):
    """One page of one of the two, at one table. Whoever sits down has agreed by a click; nobody waits at a door."""

    sentences = SENTENCES
    lasting = frozenset({"clock", "heard", "spoken"})

    def acts(self) -> Mapping[str, Callable[[Said], Awaitable[None]]]:
        return dict.fromkeys(("clock", "heard", "spoken"), self._hand_on)

    async def _hand_on(self, said: Said) -> None:
        assert self.sitting
        other = presence.call(self.sitting.appointment, self.sitting.application).other(self.side)
        if SPEAKS.get(said.say, self.side) == self.side and other is not None and other.peer == said.to:
            await other.tell({"what": said.say, "peer": self.peer} | said.data)
