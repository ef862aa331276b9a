"""Notes typed in a real browser while the server is killed, the network goes and the page is reloaded, at random."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page, expect

from tests.browser.conftest import open_page
from tests.browser.servers import Server
from tests.browser.test_room import enter, kept

PATIENCE = 120_000  # ms, for all that waits to go out at the end
WAITING = "() => !Object.keys(localStorage).some(key => /\\.(q|draft)\\./.test(key))"


@dataclass
class Run:
    """What was done and what came of it. `shown` compares the page after a last reload with what was typed."""

    typed: list[str]
    kept: list[str]
    shown: bool
    seconds: float
    faults: Counter[str]

    @property
    def lost(self) -> int:
        return len(set(self.typed) - set(self.kept))

    @property
    def doubled(self) -> int:
        return len(self.kept) - len(set(self.kept))

    @property
    def in_order(self) -> bool:
        places = {text: number for number, text in enumerate(self.typed)}
        found = [places.get(text, -1) for text in self.kept]
        return found == sorted(found)

    def __str__(self) -> str:
        done = ", ".join(f"{count} {name}" for name, count in sorted(self.faults.items()))
        return (
            f"{len(self.typed)} notes typed in {self.seconds:.0f} s through {done}: {self.lost} lost, "
            f"{self.doubled} doubled, order {'kept' if self.in_order else 'BROKEN'}, "
            f"the page {'shows' if self.shown else 'does NOT show'} the same"
        )


@dataclass
class Faults:
    """One page of the interviewer's and one server, made to fail as the dice say; `random` is seeded, time is not."""

    page: Page
    server: Server
    dice: random.Random
    done: Counter[str] = field(default_factory=Counter)
    starting: threading.Thread | None = None

    def server_killed(self) -> None:
        """In the middle of whatever it does; it comes back behind the typing, as a service manager brings it."""
        self._server_up()
        self.server.kill()
        self.starting = threading.Thread(target=self.server.start)
        self.starting.start()

    def offline(self) -> None:
        """Until the next time that something fails."""
        self.page.context.set_offline(True)

    def online(self) -> None:
        self.page.context.set_offline(False)

    def reloaded(self) -> None:
        """While things wait to go out; a browser that finds no server would show its own page, so it is there."""
        self._server_up()
        enter(self.page, self.server)

    def closed(self) -> None:
        """The lid: the page goes without a word, and another one opens."""
        self._server_up()
        context = self.page.context
        self.page.close(run_before_unload=False)
        self.page = enter(open_page(context), self.server)

    def strike(self) -> None:
        acts: list[Callable[[], None]] = [self.server_killed, self.offline, self.reloaded, self.closed]
        (act,) = self.dice.choices(acts, weights=(3, 3, 2, 1))
        self.online()
        self.done[act.__name__.replace("_", " ")] += 1
        act()

    def settle(self) -> None:
        self.online()
        self._server_up()

    def _server_up(self) -> None:
        if self.starting is not None:
            self.starting.join()
            self.starting = None


def type_through(page: Page, server: Server, count: int, seed: int, every: int = 12) -> Run:
    """Types `count` notes by keys; after about every `every`th something fails, sometimes in the middle of a word."""
    faults = Faults(enter(page, server), server, random.Random(seed))
    typed = [f"Note {number:04d}, as typed." for number in range(count)]
    begun = time.monotonic()
    strikes = set(faults.dice.sample(range(1, count), count // every))
    for number, text in enumerate(typed):
        cut = faults.dice.randrange(len(text)) if number in strikes else len(text)
        _type(faults.page, text[:cut])
        if number in strikes:
            faults.strike()
            _type(faults.page, text[cut:])
        faults.page.keyboard.press("Enter")
    faults.settle()
    faults.page.wait_for_function(WAITING, timeout=PATIENCE)
    seconds = time.monotonic() - begun
    enter(faults.page, server)
    expect(faults.page.locator("#notes .note-text")).to_have_count(count)
    shown = faults.page.locator("#notes .note-text").all_inner_texts() == typed
    return Run(typed, [text for text, *_ in kept(server)], shown, seconds, faults.done)


def _type(page: Page, text: str) -> None:
    """At the end of what stands there: after a reload the draft is back, and one goes on."""
    field = page.locator("#note")
    if not field.evaluate("field => field === document.activeElement"):
        field.focus()
        page.keyboard.press("ControlOrMeta+End")
    page.keyboard.type(text)
