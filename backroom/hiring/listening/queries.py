"""Reads of one conversation's listening review, for its interviewer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from backroom.engines.conversation import review as engine
from backroom.engines.conversation import strip, suggestion, wording
from backroom.engines.conversation.metrics import interruptions
from backroom.engines.conversation.strip import Strip, minutes
from backroom.engines.reading.guides import Planned
from backroom.hiring.evidence import policy as evidence
from backroom.hiring.guides import queries as guides
from backroom.hiring.interviews.models import Interview
from backroom.hiring.listening import policy, words
from backroom.hiring.listening.models import CutIn, TalkTime, Transcript
from backroom.people.models import Person

AS_SET = round(1000 * interruptions.THRESHOLD)  # where nobody has set another; our convention


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


def talk_time_of(who: Person, interview: Interview) -> TalkTime | None:
    return policy.talk_times_visible_to(who).filter(interview=interview).first()


def planned_of(interview: Interview) -> tuple[Planned, ...]:
    """The core questions of the guide it was held with."""
    guide = guides.whole().get(pk=interview.guide_id)
    return tuple(
        Planned(question.text, tuple(probe.text for probe in question.probes.all()))
        for theme in guide.themes.all()
        for question in theme.questions.all()
        if question.is_core
    )


def cut_in_of(who: Person) -> int:
    """Milliseconds before the other's end from which a start counts as cutting in, for this interviewer."""
    found = CutIn.objects.filter(person=who).values_list("milliseconds", flat=True).first()
    return AS_SET if found is None else found


def reviewed(transcript: Transcript, planned: Sequence[Planned]) -> engine.Review:
    talk, mine = words.read(transcript.segments, transcript.voices, transcript.timing)
    cut_in = cut_in_of(transcript.interview.interviewer) / 1000
    return engine.review(talk, interviewers=(mine,), guide=planned, threshold=cut_in)


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
