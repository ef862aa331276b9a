"""A transcript as runs and turns of its voices; who listens without taking the floor."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from backroom.engines.reading.transcripts import Segment, Transcript

LONGEST_TOKEN = 1.0  # seconds
MOST_WORDS = 3
CARRIES_ON = 0.3  # seconds: who speaks again that soon has not stopped


def set_of(text: str) -> frozenset[str]:
    """A list of words, written as one text."""
    return frozenset(text.split())


WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
TOKENS = set_of(
    """
    mm mmm mhm mmhm hm hmm hmmm uh huh uh-huh mm-hm mm-hmm mhmm um ah aha oh ooh wow yeah yep yes yup ya aye no nope
    right okay ok sure fine good great nice lovely cool brilliant excellent perfect wonderful interesting really exactly
    absolutely definitely indeed true totally of course i see got it gotcha fair enough go on carry makes sense
    understood wonderful noted that's that quite so dear gosh goodness my super fantastic amazing awesome correct
    agreed alright blimey heavens ha haha sorry
    """
)


class Run(NamedTuple):
    """Consecutive segments of one voice, by start: `first` and `last` are their places in the talk."""

    speaker: str
    first: int
    last: int


class Turn(NamedTuple):
    """A run without listener tokens; `segments` are places in the talk, `run` is where it begins."""

    speaker: str
    segments: tuple[int, ...]
    run: int
    start: float | None
    end: float | None


@dataclass(frozen=True)
class Talk:
    """Segments in order of start, and what follows from them. Linear in their number."""

    timing: str
    segments: tuple[Segment, ...]

    @cached_property
    def runs(self) -> list[Run]:
        runs: list[Run] = []
        first = 0
        segments = self.segments
        for place in range(1, len(segments) + 1):
            if place == len(segments) or segments[place].speaker != segments[first].speaker:
                runs.append(Run(segments[first].speaker, first, place - 1))
                first = place
        return runs

    @cached_property
    def run_of(self) -> list[int]:
        """For each segment the number of its run."""
        return [number for number, run in enumerate(self.runs) for _ in range(run.first, run.last + 1)]

    @cached_property
    def listening(self) -> frozenset[int]:
        """Places of listener tokens: at most a second, said while the other speaks on."""
        tokens = (place for place, segment in enumerate(self.segments) if _may_be_token(segment))
        return frozenset(place for place in tokens if self._only_listens(place))

    @cached_property
    def turns(self) -> list[Turn]:
        segments, listening, run_of = self.segments, self.listening, self.run_of
        grouped: list[list[int]] = []
        for place in range(len(segments)):
            if place in listening:
                continue
            if grouped and segments[grouped[-1][0]].speaker == segments[place].speaker:
                grouped[-1].append(place)
            else:
                grouped.append([place])
        return [
            Turn(
                segments[places[0]].speaker,
                tuple(places),
                run_of[places[0]],
                segments[places[0]].start,
                max(ends) if len(ends := [e for p in places if (e := segments[p].end) is not None]) else None,
            )
            for places in grouped
        ]

    def text_of(self, turn: Turn) -> str:
        return " ".join([self.segments[place].text for place in turn.segments])

    def run_at(self, turn: Turn, offset: int) -> int:
        """The run in which this character of a turn's text was said."""
        return self.run_of[self.segment_at(turn, offset)]

    def segment_at(self, turn: Turn, offset: int) -> int:
        for place in turn.segments:
            offset -= len(self.segments[place].text) + 1
            if offset < 0:
                return place
        return turn.segments[-1]

    def _only_listens(self, place: int) -> bool:
        """Said over the other's words, or between two stretches of them; not an answer, and nothing follows it."""
        segments = self.segments
        token = segments[place]
        before = segments[place - 1] if place else None
        after = segments[place + 1] if place + 1 < len(segments) else None
        if before is None or before.speaker == token.speaker:
            earlier = place - 1
            while earlier >= 0 and place - earlier < 6 and segments[earlier].speaker == token.speaker:
                earlier -= 1
            before = segments[earlier] if earlier >= 0 and segments[earlier].speaker != token.speaker else None
        if before is None:
            return False
        if self.timing != "exact":
            return after is not None and after.speaker == before.speaker and not before.text.endswith("?")
        assert token.start is not None and token.end is not None and before.end is not None
        if token.end - token.start > LONGEST_TOKEN:
            return False
        follows = after is not None and after.speaker == token.speaker and after.start is not None
        if follows and after.start >= before.end and after.start - token.end <= CARRIES_ON:  # type: ignore[union-attr,operator]
            return False
        goes_on = after is not None and after.speaker == before.speaker and after.start is not None
        goes_on = goes_on and after.start - before.end <= CARRIES_ON  # type: ignore[union-attr,operator]
        if token.start < before.end:
            return goes_on or not breaks_off(before.text)
        return goes_on and not before.text.endswith("?")


def talk_of(transcript: Transcript) -> Talk:
    return Talk(transcript.timing, transcript.segments)


def breaks_off(text: str) -> bool:
    """Whether the words end in a dash or in dots."""
    return text.rstrip().endswith(("—", "–", "-", "…", "..."))


def word_count(text: str) -> int:
    """Words are what stands between spaces and has a letter or a digit in it."""
    if text.isascii() and "-" not in text and " '" not in text and " ." not in text:
        return len(text.split())
    return sum(1 for word in text.split() if word.isalnum() or any(character.isalnum() for character in word))


def _may_be_token(segment: Segment) -> bool:
    if len(segment.text) > 24:
        return False
    words = WORD.findall(segment.text.lower())
    return 0 < len(words) <= MOST_WORDS and all(word in TOKENS for word in words)
