"""Who interviews: as named, or guessed from who asks."""

import re
from collections.abc import Sequence

from backroom.engines.conversation.talk import Talk, word_count

INVITES = re.compile(
    r"\b(?:tell|walk|talk) (?:me|us)\b|\bdescribe\b|\b(?:take|give) me (?:through|an)\b", re.IGNORECASE
)


class UnknownName(ValueError):
    """Nobody of that name speaks."""


def named(talk: Talk, wanted: str) -> str:
    """The voice that a name means: exactly, in any case, or as the only one that begins with it or has it as a word."""
    voices = list(dict.fromkeys(segment.speaker for segment in talk.segments))
    plain = wanted.strip().casefold()
    for found in (
        [voice for voice in voices if voice == wanted],
        [voice for voice in voices if voice.casefold() == plain],
        [voice for voice in voices if voice.casefold().startswith(plain) or plain in voice.casefold().split()],
    ):
        if len(found) == 1 and plain:
            return found[0]
    raise UnknownName(f"no single voice is called “{wanted}”; those who speak are: {', '.join(voices[:12])}")


def guessed(talk: Talk) -> str | None:
    """Who asks most for each word said; None where nobody asks or only one voice is heard."""
    asked: dict[str, int] = {}
    for segment in talk.segments:
        count = segment.text.count("?")
        if not count and "e" in segment.text and INVITES.search(segment.text):
            count = 1
        asked[segment.speaker] = asked.get(segment.speaker, 0) + count
    if len(asked) < 2 or not any(asked.values()):
        return None
    return max(asked, key=lambda voice: asked[voice])


def candidate(talk: Talk, interviewers: Sequence[str]) -> str | None:
    """Of the others, the one who says most."""
    words: dict[str, int] = {}
    for segment in talk.segments:
        if segment.speaker not in interviewers:
            words[segment.speaker] = words.get(segment.speaker, 0) + word_count(segment.text)
    return max(words, key=lambda voice: words[voice]) if words else None
