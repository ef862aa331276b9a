"""Between sealed text and the engine: segments and names as JSON, and the figures that a review leaves."""

import json
from typing import Any

from backroom.engines.conversation import parties
from backroom.engines.conversation.review import Review
from backroom.engines.conversation.talk import Talk
from backroom.engines.reading.transcripts import Segment, Transcript


def written(segments: tuple[Segment, ...]) -> str:
    return json.dumps([list(segment) for segment in segments], ensure_ascii=False, separators=(",", ":"))


def read(segments: str, voices: str, timing: str) -> tuple[Talk, str]:
    """The talk under the names as they were put right, and the interviewer's name in it."""
    said = json.loads(voices)
    names: dict[str, str] = said["names"]
    rows = tuple(Segment(names.get(row[0], row[0]), row[1], row[2], row[3]) for row in json.loads(segments))
    return Talk(timing, rows), names.get(said["mine"], said["mine"])


def first_guess(transcript: Transcript, name: str, first_name: str) -> str:
    """Which voice is the interviewer's: the one of that name, else the one that asks most, else the first."""
    talk = Talk(transcript.timing, transcript.segments)
    for wanted in (name, first_name):
        try:
            return parties.named(talk, wanted)
        except parties.UnknownName:
            continue
    return parties.guessed(talk) or transcript.segments[0].speaker


def figures_of(review: Review) -> dict[str, Any]:
    """Counts of the interviewer's side, without a word in them."""
    share = review.measures["talk_share"].value
    exact = review.talk.timing == "exact"
    return {
        "talk_share": None if share is None else round(share, 4),
        "questions": len(review.questions),
        "open": sum(question.form == "open" for question in review.questions),
        "follow_ups": sum(review.follow_ups),
        "reflections": len(review.reflections),
        "interruptions": len(review.timings.interruptions) if exact else None,
    }
