"""What may be asked of both people before anything but a note is kept of a talk, and in which words.

Nothing is kept by default. Each purpose is asked apart, of both, for each conversation; the answer is a record with
who, when and the very words. What keeps something for a purpose registers here how it goes when a yes is taken back.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_noop

from backroom.hiring.scheduling.models import Appointment


class Purpose(models.TextChoices):
    """What would be kept."""

    AUDIO = "audio", gettext_noop("a sound recording")
    TRANSCRIPT = "transcript", gettext_noop("a transcript")


class Side(models.TextChoices):
    """Which of the two answered."""

    INTERVIEWER = "interviewer", "the interviewer"
    CANDIDATE = "candidate", "the candidate"


@dataclass(frozen=True)
class Wording:
    """The words that were agreed to. A change of the words is a new code."""

    code: str
    question: str
    detail: str

    @property
    def text(self) -> str:
        return f"{self.question} {self.detail}"


WORDINGS = {
    Purpose.AUDIO: Wording(
        "audio-1",
        gettext_noop("May the sound of this conversation be recorded?"),
        gettext_noop(
            "Each one's own microphone, never a picture, sealed on this house's own server. The one you talk with may "
            "listen to it, and you are given it when you ask for what is held about you; no program judges a voice, "
            "and nobody is scored from it. A no changes nothing for you. A yes can be taken back at any time, also "
            "during the talk: the recording stops, and what there is of it is erased at once."
        ),
    ),
    Purpose.TRANSCRIPT: Wording(
        "transcript-1",
        gettext_noop("May a written transcript of this conversation be kept?"),
        gettext_noop(
            "It is the words of both, made by a program or brought in as a file, and marked as machine-made. "
            "The one you talk with reads it, and you are given it when you ask for what is held about you; nobody is "
            "scored from it. A no changes nothing for you. A yes can be taken back at any time: what there is of it "
            "is erased at once."
        ),
    ),
}

Eraser = Callable[[Appointment], int]
_erasers: dict[str, list[Eraser]] = defaultdict(list)


def erased_with(purpose: Purpose, call: Eraser) -> None:
    """`call(appointment)` removes what was kept for this purpose and says how many things went. It runs inside the
    transaction of the answer that takes consent back; files go after its commit."""
    if call not in _erasers[purpose]:
        _erasers[purpose].append(call)


def erase(purpose: str, appointment: Appointment) -> int:
    return sum(call(appointment) for call in _erasers[purpose])
