"""The talk as a strip: two voices on a line of time (or of words, where there are no times), and what lies on it."""

from dataclasses import dataclass

from backroom.engines.conversation.review import Review
from backroom.engines.conversation.talk import word_count

OPEN, FOLLOWS, CLOSED, OVER = "open", "follow-up", "closed", "cut in"


@dataclass(frozen=True)
class Stretch:
    """One voice speaks from `start` to `end`, in units of the strip; `turn` is the number of its turn."""

    lane: int
    start: float
    end: float
    turn: int


@dataclass(frozen=True)
class Mark:
    """A point on the strip: a question (open, follow-up, closed) or a cut in."""

    kind: str
    at: float
    turn: int
    text: str


@dataclass(frozen=True)
class Span:
    """A theme, from one planned question to the next."""

    name: str
    start: float
    end: float
    first_turn: int


@dataclass(frozen=True)
class Strip:
    """`unit` is seconds or words. Lane 0 is the interviewer, lane 1 everybody else."""

    unit: str
    length: float
    lanes: tuple[str, str]
    stretches: tuple[Stretch, ...]
    marks: tuple[Mark, ...]
    spans: tuple[Span, ...]


def strip_of(review: Review) -> Strip:
    """Starts alone give no stretches, so that what has only starts is drawn by words, like what has no times."""
    talk = review.talk
    by_time = talk.timing == "exact"
    zero = (talk.segments[0].start or 0.0) if by_time else 0.0
    places = _seconds(review, zero) if by_time else _words(review)
    length = max((end for _, end in places), default=0.0)
    listening = talk.listening
    stretches: list[Stretch] = []
    turn_of = {place: number for number, turn in enumerate(talk.turns) for place in turn.segments}
    for place, segment in enumerate(talk.segments):
        if place in listening and not by_time:
            continue
        start, end = places[place]
        lane = 0 if segment.speaker in review.interviewers else 1
        turn = turn_of.get(place, max(0, turn_of.get(place - 1, 0)))
        last = stretches[-1] if stretches else None
        if last and last.lane == lane and last.turn == turn and start - last.end <= length / 2000:
            stretches[-1] = Stretch(lane, last.start, max(last.end, end), turn)
        else:
            stretches.append(Stretch(lane, start, end, turn))
    return Strip(
        "seconds" if by_time else "words",
        length,
        (", ".join(review.interviewers) or "?", _other(review)),
        tuple(stretches),
        tuple(_marks(review, places)),
        tuple(_spans(review, places, length)),
    )


def _seconds(review: Review, zero: float) -> list[tuple[float, float]]:
    return [((s.start or 0.0) - zero, (s.end or 0.0) - zero) for s in review.talk.segments]


def _words(review: Review) -> list[tuple[float, float]]:
    places, at = [], 0.0
    for segment in review.talk.segments:
        after = at + max(1, word_count(segment.text))
        places.append((at, after))
        at = after
    return places


def _other(review: Review) -> str:
    others = [voice.name for voice in review.timings.voices if voice.role == "candidate"]
    return others[0] if others else next((v.name for v in review.timings.voices if v.role != "interviewer"), "")


def _marks(review: Review, places: list[tuple[float, float]]) -> list[Mark]:
    marks = []
    for question, follows in zip(review.questions, review.follow_ups, strict=True):
        kind = FOLLOWS if follows else OPEN if question.form in ("open", "double_barrelled") else CLOSED
        marks.append(Mark(kind, places[question.segment][0], question.turn, question.text))
    for cut in review.timings.interruptions:
        turn = review.talk.turns[cut.turn]
        marks.append(Mark(OVER, places[turn.segments[0]][0], cut.turn, review.talk.text_of(turn)))
    return sorted(marks, key=lambda mark: mark.at)


def _spans(review: Review, places: list[tuple[float, float]], length: float) -> list[Span]:
    starts = [places[review.talk.turns[theme.first_turn].segments[0]][0] for theme in review.themes]
    ends = [*starts[1:], length]
    return [
        Span("" if theme.question is None else review.coverage[theme.question].text, start, end, theme.first_turn)
        for theme, start, end in zip(review.themes, starts, ends, strict=False)
    ]


def minutes(seconds: float) -> str:
    """A time as m:ss, or h:mm:ss from an hour on."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"
    return f"{whole // 60}:{whole % 60:02d}"
