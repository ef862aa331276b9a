"""What the page of either side needs to hold a call."""

from dataclasses import dataclass, field
from typing import Any

from django.conf import settings

from backroom.integrations.call_relay import client as relay
from backroom.records import clock
from backroom.records.events import Actor
from backroom.web.call.words import of_balance, words


@dataclass(frozen=True)
class About:
    """`path`: the socket's address; `other`: whom one talks with, by first name; `by`: whose seat it is;
    `keep_at`: where an interviewer's page keeps how long each spoke, `kept`: what was kept before."""

    path: str
    side: str
    other: str
    by: Actor
    keep_at: str = ""
    kept: dict[str, float] = field(default_factory=dict)

    @property
    def relay_only(self) -> bool:
        return bool(settings.BACKROOM_TURN_ONLY)

    @property
    def words(self) -> dict[str, str]:
        return words(self.side, self.other, self.relay_only)

    @property
    def for_script(self) -> dict[str, Any]:
        return {
            "words": self.words,
            "ice": relay.servers(self.by.actor, clock.now()),
            "keep_at": self.keep_at,
            "kept": self.kept,
        }


@dataclass(frozen=True)
class InPerson:
    """What either page needs to take its part in the balance at one table; fields as above."""

    path: str
    side: str
    other: str
    keep_at: str = ""
    kept: dict[str, float] = field(default_factory=dict)

    @property
    def words(self) -> dict[str, str]:
        return of_balance(self.side, self.other)

    @property
    def for_script(self) -> dict[str, Any]:
        return {"words": self.words, "keep_at": self.keep_at, "kept": self.kept}
