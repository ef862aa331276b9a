"""A review as plain data: the documented, stable shape of `backroom talk --output json`."""

from typing import Any

from backroom.engines.conversation.review import Review

PLACES = 3  # milliseconds


def data_of(review: Review, skipped: int = 0) -> dict[str, Any]:
    """Exactly the documented keys. null: not measurable from the timing of this transcript."""
    timings = review.timings
    exact = timings.timing == "exact"
    cut: dict[str, int | None] = {name: 0 if exact else None for name in review.interviewers}
    for one in timings.interruptions:
        cut[one.speaker] = (cut[one.speaker] or 0) + 1
    return {
        "timing": timings.timing,
        "duration_seconds": _rounded(timings.duration),
        "speakers": {
            voice.name: {
                "role": voice.role,
                "talk_seconds": _rounded(voice.talk_seconds),
                "talk_share": _rounded(voice.talk_share, 6),
                "words": voice.words,
                "runs": voice.runs,
                "turns": voice.turns,
                "longest_turn_seconds": _rounded(voice.longest_turn_seconds),
            }
            for voice in timings.voices
        },
        "overlaps": {
            "count": len(timings.overlaps) if exact else None,
            "seconds": _rounded(sum(end - start for start, end in timings.overlaps)) if exact else None,
        },
        "interruptions": cut,
        "questions": [
            {
                "run": question.run,
                "speaker": question.speaker,
                "text": question.text,
                "form": question.form,
                "risk": question.risk,
                "follow_up": follows,
            }
            for question, follows in zip(review.questions, review.follow_ups, strict=True)
        ],
        "reflections": [{"run": one.run, "kind": one.kind} for one in review.reflections],
        "coverage": [
            {"question": one.question, "text": one.text, "status": one.status, "run": one.run}
            for one in review.coverage
        ],
        "skipped": skipped,
    }


def _rounded(value: float | None, places: int = PLACES) -> float | None:
    return None if value is None else round(value, places)
