"""Everything that can be said of one talk, put together: the interviewer's side, counted."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from backroom.engines.conversation import parties
from backroom.engines.conversation.metrics import (
    asked,
    coverage,
    follow_ups,
    interruptions,
    longest_turn,
    open_questions,
    overlaps,
    own_questions,
    reflections,
    silence,
    stacked,
    talk_share,
    themes,
)
from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.conversation.metrics.coverage import Covered
from backroom.engines.conversation.metrics.interruptions import Interruption
from backroom.engines.conversation.metrics.reflections import Reflection
from backroom.engines.conversation.metrics.themes import Theme
from backroom.engines.conversation.talk import Talk, word_count
from backroom.engines.findings import Measure
from backroom.engines.questions.law import Pack
from backroom.engines.reading.guides import Planned


@dataclass(frozen=True)
class Voice:
    """One voice's part. `role` is interviewer, candidate, other, or unknown. None: not measurable from this timing."""

    name: str
    role: str
    words: int
    runs: int
    turns: int | None
    talk_seconds: float | None
    talk_share: float | None
    longest_turn_seconds: float | None


@dataclass(frozen=True)
class Timings:
    """What follows from who spoke when."""

    timing: str
    duration: float | None
    voices: tuple[Voice, ...]
    overlaps: tuple[tuple[float, float], ...]
    interruptions: tuple[Interruption, ...]
    waits: tuple[float, ...]


@dataclass(frozen=True)
class Review:
    """The whole. `guessed` says that the interviewer was not named but guessed; `measures` go by their names."""

    talk: Talk
    interviewers: tuple[str, ...]
    guessed: bool
    timings: Timings
    questions: tuple[Asked, ...] = ()
    follow_ups: tuple[bool, ...] = ()
    reflections: tuple[Reflection, ...] = ()
    coverage: tuple[Covered, ...] = ()
    themes: tuple[Theme, ...] = ()
    measures: dict[str, Measure] = field(default_factory=dict)


def timings_of(talk: Talk, interviewers: tuple[str, ...], threshold: float = interruptions.THRESHOLD) -> Timings:
    """Shares, runs, turns, overlaps, interruptions and waits. Linear in the segments, apart from their sorting."""
    exact = talk.timing == "exact"
    merged = talk_share.stretches(talk) if exact else {}
    spoken = talk_share.seconds(merged)
    shares = talk_share.shares(spoken)
    longest = longest_turn.longest(talk) if exact else {}
    words: dict[str, int] = {}
    runs: dict[str, int] = {}
    turns: dict[str, int] = {}
    for segment in talk.segments:
        words[segment.speaker] = words.get(segment.speaker, 0) + word_count(segment.text)
    for run in talk.runs:
        runs[run.speaker] = runs.get(run.speaker, 0) + 1
    for turn in talk.turns if exact else []:
        turns[turn.speaker] = turns.get(turn.speaker, 0) + 1
    candidate = parties.candidate(talk, interviewers) if interviewers else None
    voices = tuple(
        Voice(
            name,
            _role(name, interviewers, candidate),
            words[name],
            runs[name],
            turns.get(name, 0) if exact else None,
            spoken.get(name),
            shares.get(name),
            longest.get(name, 0.0) if exact else None,
        )
        for name in words
    )
    return Timings(
        talk.timing,
        _duration(talk),
        voices,
        tuple(overlaps.found(merged)) if exact else (),
        tuple(interruptions.found(talk, interviewers, threshold)) if exact else (),
        tuple(silence.found(talk, interviewers)) if exact else (),
    )


def review(
    talk: Talk,
    *,
    interviewers: Sequence[str] = (),
    guide: Sequence[Planned] = (),
    packs: tuple[Pack, ...] = (),
    threshold: float = interruptions.THRESHOLD,
) -> Review:
    """All measures of one talk. Without `interviewers` the one who asks most is taken, and `guessed` says so."""
    chosen = tuple(interviewers)
    guessed = not chosen
    if guessed:
        guess = parties.guessed(talk)
        chosen = (guess,) if guess else ()
    timings = timings_of(talk, chosen, threshold)
    questions = asked.found(talk, chosen, packs)
    covered = coverage.found(talk, guide, questions)
    opening = frozenset(one.asked for one in covered if one.asked is not None)
    follows = follow_ups.found(talk, questions, opening)
    given_back = reflections.found(talk, chosen, questions)
    return Review(
        talk,
        chosen,
        guessed,
        timings,
        tuple(questions),
        tuple(follows),
        tuple(given_back),
        tuple(covered),
        tuple(themes.found(talk, covered, questions)) if covered else (),
        _measures(talk, chosen, timings, questions, follows, given_back, covered, threshold),
    )


def _measures(
    talk: Talk,
    interviewers: tuple[str, ...],
    timings: Timings,
    questions: list[Asked],
    follows: list[bool],
    given_back: list[Reflection],
    covered: list[Covered],
    threshold: float,
) -> dict[str, Measure]:
    spoken = {voice.name: voice.talk_seconds or 0.0 for voice in timings.voices}
    longest = {voice.name: voice.longest_turn_seconds or 0.0 for voice in timings.voices}
    turns = sum(turn.speaker in interviewers for turn in talk.turns)
    measures = {
        "talk_share": talk_share.measure(talk.timing, spoken, interviewers),
        "longest_turn": longest_turn.measure(talk.timing, longest, interviewers, turns),
        "open_questions": open_questions.measure(questions),
        "stacked_questions": stacked.measure(questions),
        "follow_ups": follow_ups.measure(follows),
        "reflections": reflections.measure(given_back, len(questions)),
        "complex_reflections": reflections.complex_share(given_back),
        "interruptions": interruptions.measure(talk.timing, list(timings.interruptions), turns, threshold),
        "overlaps": overlaps.measure(talk.timing, list(timings.overlaps)),
        "silence": silence.measure(talk.timing, list(timings.waits)),
        "own_questions": own_questions.measure(talk, questions, covered),
    }
    if covered:
        measures["coverage"] = coverage.measure(covered)
    return measures


def _role(name: str, interviewers: tuple[str, ...], candidate: str | None) -> str:
    if not interviewers:
        return "unknown"
    if name in interviewers:
        return "interviewer"
    return "candidate" if name == candidate else "other"


def _duration(talk: Talk) -> float | None:
    """From the first start to the last end, in seconds; None where ends are not known."""
    if talk.timing != "exact":
        return None
    return max(segment.end or 0.0 for segment in talk.segments) - (talk.segments[0].start or 0.0)
