"""What the page of either side needs to hold a call."""

from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True)
class About:
    """`path`: the socket's address; `other`: whom one talks with, by first name."""

    path: str
    side: str
    other: str
    hint: str

    @property
    def relay_only(self) -> bool:
        return bool(settings.BACKROOM_TURN_ONLY)
