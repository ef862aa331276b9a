"""Reads of a listening review: the whole for its interviewer, their own figures over time, middle values for enough."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from backroom.engines.conversation import review as engine
from backroom.engines.conversation import strip, suggestion, wording
from backroom.engines.conversation.metrics.proportion import share
from backroom.engines.conversation.strip import Strip, minutes
from backroom.engines.findings import Measure
from backroom.engines.reading.guides import Planned
from backroom.hiring.evidence import policy as evidence
from backroom.hiring.guides import queries as guides
from backroom.hiring.interviews.models import Interview
from backroom.hiring.listening import policy, words
from backroom.hiring.listening.models import Transcript
from backroom.people.models import Person


@dataclass(frozen=True)
class Moment:
    """One turn: who, when, what was said, and what the strip shows there."""

    turn: int
    voice: str
    mine: bool
    when: str
    text: str
    marks: tuple[str, ...]


@dataclass(frozen=True)
class Theme:
    """A row of the table: a stretch of the talk in counts. Shares are None where there are no times."""

    name: str
    when: str
    mine: int | None
    asked: dict[str, int]
    follow_ups: int
    cut_in: int
    filed: int
    turn: int


@dataclass(frozen=True)
class Listening:
    """Everything on the page of one conversation."""

    transcript: Transcript
    strip: Strip
    lines: list[wording.Line]
    suggestions: tuple[suggestion.Suggestion, ...]
    moments: list[Moment]
    themes: list[Theme]
    pins: tuple[tuple[float, str], ...]
    voices: list[str]
    mine: str


def of_interview(who: Person, interview: Interview) -> Transcript | None:
    return policy.transcripts_visible_to(who).filter(interview=interview).first()


def planned_of(interview: Interview) -> tuple[Planned, ...]:
    """The core questions of the guide it was held with."""
    guide = guides.whole().get(pk=interview.guide_id)
    return tuple(
        Planned(question.text, tuple(probe.text for probe in question.probes.all()))
        for theme in guide.themes.all()
        for question in theme.questions.all()
        if question.is_core
    )


def reviewed(transcript: Transcript, planned: Sequence[Planned]) -> engine.Review:
    talk, mine = words.read(transcript.segments, transcript.voices, transcript.timing)
    return engine.review(talk, interviewers=(mine,), guide=planned)


def listening(who: Person, transcript: Transcript) -> Listening:
    """For its interviewer; whoever else has no transcript to pass here."""
    planned = planned_of(transcript.interview)
    review = reviewed(transcript, planned)
    names = _theme_names(transcript.interview)
    drawn = _under_names(strip.strip_of(review), review, names)
    pins = _pins(who, transcript, drawn)
    return Listening(
        transcript,
        drawn,
        wording.lines(review),
        suggestion.suggestions(review),
        moments_of(review, drawn),
        _themes(review, drawn, pins),
        pins,
        sorted({segment.speaker for segment in review.talk.segments}),
        review.interviewers[0],
    )


def start_of(transcript: Transcript, turn: int) -> float:
    """When a turn began, in seconds from the start; 0 where the transcript has no times."""
    talk, _ = words.read(transcript.segments, transcript.voices, transcript.timing)
    return talk.turns[turn].start or 0.0


def moments_of(review: engine.Review, drawn: Strip) -> list[Moment]:
    marks: dict[int, list[str]] = {}
    for mark in drawn.marks:
        marks.setdefault(mark.turn, []).append(mark.kind)
    return [
        Moment(
            number,
            turn.speaker,
            turn.speaker in review.interviewers,
            "" if turn.start is None else minutes(turn.start),
            review.talk.text_of(turn),
            tuple(dict.fromkeys(marks.get(number, ()))),
        )
        for number, turn in enumerate(review.talk.turns)
    ]


def _pins(who: Person, transcript: Transcript, drawn: Strip) -> tuple[tuple[float, str], ...]:
    """Evidence where it was noted, counted from the start of the conversation. Only on a strip of time."""
    if drawn.unit != "seconds":
        return ()
    interview = transcript.interview
    filed = evidence.evidence_visible_to(who).filter(note__interview=interview).values_list("at", "kind")
    places = [((at - interview.started_at).total_seconds(), kind) for at, kind in filed]
    return tuple(sorted({(place, kind) for place, kind in places if 0 <= place <= drawn.length}))


def _under_names(drawn: Strip, review: engine.Review, names: list[str]) -> Strip:
    """The strip with the themes' names in place of the questions' words."""
    before = "Settling in" if len(review.themes) > 1 else "The whole talk"
    named = tuple(
        replace(span, name=before if theme.question is None else names[theme.question])
        for span, theme in zip(drawn.spans, review.themes, strict=True)
    )
    return replace(drawn, spans=named)


def _themes(review: engine.Review, drawn: Strip, pins: tuple[tuple[float, str], ...]) -> list[Theme]:
    rows = []
    for span, theme in zip(drawn.spans, review.themes, strict=True):
        marks = [mark.kind for mark in drawn.marks if theme.first_turn <= mark.turn <= theme.last_turn]
        spoken = [0.0, 0.0]
        for stretch in drawn.stretches:
            spoken[stretch.lane] += max(0.0, min(stretch.end, span.end) - max(stretch.start, span.start))
        total = sum(spoken) if drawn.unit == "seconds" else 0.0
        rows.append(
            Theme(
                span.name,
                f"{minutes(span.start)} to {minutes(span.end)}" if drawn.unit == "seconds" else "",
                round(100 * spoken[0] / total) if total else None,
                {kind: marks.count(kind) for kind in (strip.OPEN, strip.CLOSED)},
                marks.count(strip.FOLLOWS),
                marks.count(strip.OVER),
                sum(span.start <= place < span.end for place, _ in pins),
                theme.first_turn,
            )
        )
    return rows


def _theme_names(interview: Interview) -> list[str]:
    """The theme of each core question, in the order of `planned_of`."""
    guide = guides.whole().get(pk=interview.guide_id)
    return [theme.name for theme in guide.themes.all() for question in theme.questions.all() if question.is_core]


# Over time ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Held:
    """One's own conversation in one's own trend."""

    interview: Interview
    at: datetime
    talk_share: float | None
    open: Measure
    figures: dict[str, Any]

    @property
    def talk_percent(self) -> int | None:
        return None if self.talk_share is None else round(100 * self.talk_share)

    @property
    def open_range(self) -> str:
        if self.open.low is None or self.open.high is None:
            return ""
        return f"{100 * self.open.low:.0f} to {100 * self.open.high:.0f} %"


def own_trend(who: Person) -> list[Held]:
    """One's own conversations with a transcript, the oldest first."""
    rows = policy.transcripts_visible_to(who).defer("segments", "voices").order_by("interview__started_at")
    return [
        Held(
            row.interview,
            row.interview.started_at,
            row.figures.get("talk_share"),
            share(row.figures["open"], row.figures["questions"]),
            row.figures,
        )
        for row in rows
    ]


@dataclass(frozen=True)
class Together:
    """Middle values over all interviewers, in steps of five points, so that one more talk tells nothing of a person."""

    interviews: int
    interviewers: int
    talk_share: int | None
    open_share: int | None
    follow_ups: int | None


def together(who: Person) -> Together | None:
    """None below five conversations of three interviewers, and for everybody who may not see it."""
    if not policy.may_see_together(who):
        return None
    rows = list(policy.figures_to_put_together().values_list("interview__interviewer_id", "figures"))
    return (
        Together(
            len(rows),
            len({person for person, _ in rows}),
            _middle(rows, lambda figures: figures.get("talk_share")),
            _middle(rows, lambda figures: _ratio(figures, "open")),
            _middle(rows, lambda figures: _ratio(figures, "follow_ups")),
        )
        if _enough(rows)
        else None
    )


def _enough(rows: list[tuple[Any, dict[str, Any]]]) -> bool:
    people = {person for person, _ in rows}
    return len(rows) >= policy.INTERVIEWS_AT_LEAST and len(people) >= policy.INTERVIEWERS_AT_LEAST


def _ratio(figures: dict[str, Any], name: str) -> float | None:
    return figures[name] / figures["questions"] if figures["questions"] else None


def _middle(rows: list[tuple[Any, dict[str, Any]]], value_of: Callable[[dict[str, Any]], float | None]) -> int | None:
    """The median in whole steps of five per cent, of rows that have the value, if those are enough by themselves."""
    having = [(person, figures) for person, figures in rows if value_of(figures) is not None]
    if not _enough(having):
        return None
    middle = statistics.median(value for _, figures in having if (value := value_of(figures)) is not None)
    return 5 * round(100 * middle / 5)
