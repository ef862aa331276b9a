"""Talks too long to hold: measured piece by piece, cut where nobody speaks, so that memory does not grow with them."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from typing import IO, Any

from backroom.engines.conversation import data, parties, talk
from backroom.engines.conversation.metrics import interruptions
from backroom.engines.conversation.review import Review, review
from backroom.engines.questions.law import Pack
from backroom.engines.reading.guides import Planned
from backroom.engines.reading.transcripts import Reading, Segment, Transcript, settled

PIECE = 20_000  # segments, some twenty hours
RANKS = {"asked": 2, "partly": 1, "not asked": 0}
IN_MEMORY = 1 << 22  # bytes of questions kept in memory; more are kept in a file that has no name


def pieces(reading: Reading, size: int = PIECE) -> Iterator[Transcript]:
    """Transcripts of about `size` segments, each cut where another voice begins after everybody has stopped."""
    block: list[Segment] = []
    reach = 0.0
    for segment in reading.segments:
        begins = segment.start if segment.start is not None else reach
        if len(block) >= size and segment.speaker != block[-1].speaker and (begins >= reach or len(block) > 2 * size):
            yield settled(reading.format, block, reading.damage)
            block = []
        block.append(segment)
        reach = max(reach, segment.end or 0.0)
    if block:
        yield settled(reading.format, block, reading.damage)


class Sum:
    """The documented JSON of a talk, added up. Runs are numbered through. What refers across a cut (an answer that is
    taken up in the next piece) is not seen."""

    def __init__(self) -> None:
        self.forbidden = False
        self._timing = "exact"
        self._first: float | None = None
        self._last = 0.0
        self._voices: dict[str, dict[str, Any]] = {}
        self._overlaps = [0, 0.0]
        self._cut: dict[str, int] = {}
        self._coverage: list[dict[str, Any]] = []
        self._runs = 0
        self._questions: IO[str] = _spool()
        self._reflections: IO[str] = _spool()

    def add(self, found: Review) -> None:
        piece = data.data_of(found)
        if piece["timing"] != "exact":
            self._timing = "none" if "none" in (piece["timing"], self._timing) else "starts_only"
        elif self._timing == "exact":
            self._times(found, piece)
        for name, voice in piece["speakers"].items():
            self._voice(name, voice)
        for name, count in piece["interruptions"].items():
            self._cut[name] = self._cut.get(name, 0) + (count or 0)
        for place, lines in ((self._questions, piece["questions"]), (self._reflections, piece["reflections"])):
            for line in lines:
                line["run"] += self._runs
                place.write(f"{json.dumps(line, ensure_ascii=False)}\n")
                self.forbidden |= line.get("risk") == "forbidden"
        self._cover(piece["coverage"])
        self._runs += len(found.talk.runs)

    def write(self, out: IO[str], skipped: int) -> None:
        exact = self._timing == "exact"
        total = sum(voice["talk_seconds"] or 0.0 for voice in self._voices.values())
        for voice in self._voices.values():
            seconds = voice["talk_seconds"]
            voice["talk_share"] = round(seconds / total, 6) if exact and seconds is not None and total else None
            for key in ("talk_seconds", "longest_turn_seconds"):
                voice[key] = round(voice[key], data.PLACES) if exact and voice[key] is not None else None
            voice["turns"] = voice["turns"] if exact else None
        head = {
            "timing": self._timing,
            "duration_seconds": round(self._last - (self._first or 0.0), data.PLACES) if exact else None,
            "speakers": self._voices,
            "overlaps": {
                "count": self._overlaps[0] if exact else None,
                "seconds": round(self._overlaps[1], data.PLACES) if exact else None,
            },
            "interruptions": self._cut if exact else dict.fromkeys(self._cut),
        }
        out.write(json.dumps(head, ensure_ascii=False)[:-1])
        for name, lines in (("questions", self._questions), ("reflections", self._reflections)):
            lines.seek(0)
            out.write(f', "{name}": [')
            for number, line in enumerate(lines):
                out.write(f"{', ' if number else ''}{line.rstrip()}")
            out.write("]")
        tail = {"coverage": self._coverage, "skipped": skipped}
        out.write(f", {json.dumps(tail, ensure_ascii=False)[1:]}\n")

    def _times(self, found: Review, piece: dict[str, Any]) -> None:
        start = found.talk.segments[0].start or 0.0
        self._first = start if self._first is None else min(self._first, start)
        self._last = max(self._last, start + piece["duration_seconds"])
        self._overlaps[0] += piece["overlaps"]["count"]
        self._overlaps[1] += piece["overlaps"]["seconds"]

    def _voice(self, name: str, voice: dict[str, Any]) -> None:
        known = self._voices.setdefault(name, dict(voice, talk_seconds=0.0, words=0, runs=0, turns=0))
        for key in ("talk_seconds", "words", "runs", "turns"):
            known[key] += voice[key] or 0
        known["longest_turn_seconds"] = max(known["longest_turn_seconds"] or 0.0, voice["longest_turn_seconds"] or 0.0)

    def _cover(self, coverage: list[dict[str, Any]]) -> None:
        for one in coverage:
            if one["run"] is not None:
                one["run"] += self._runs
        if not self._coverage:
            self._coverage = coverage
            return
        for place, one in enumerate(coverage):
            if RANKS[one["status"]] > RANKS[self._coverage[place]["status"]]:
                self._coverage[place] = one


def summed(
    reading: Reading,
    *,
    interviewer: str | None,
    guide: Sequence[Planned] = (),
    packs: tuple[Pack, ...] = (),
    threshold: float = interruptions.THRESHOLD,
) -> tuple[Sum, str | None]:
    """A long talk, added up, and who was guessed to interview (None where a name was given or nobody asks)."""
    total, guess = Sum(), None
    named: tuple[str, ...] = ()
    for number, piece in enumerate(pieces(reading)):
        spoken = talk.talk_of(piece)
        if number == 0:
            guess = None if interviewer is not None else parties.guessed(spoken)
            name = parties.named(spoken, interviewer) if interviewer is not None else guess
            named = (name,) if name else ()
        total.add(review(spoken, interviewers=named or ("",), guide=guide, packs=packs, threshold=threshold))
    return total, guess


def _spool() -> IO[str]:
    return tempfile.SpooledTemporaryFile(max_size=IN_MEMORY, mode="w+", encoding="utf-8")
