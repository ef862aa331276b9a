"""Talk seconds and share: the union of a voice's own segments, those 0.05 s apart or less merged."""

from backroom.engines.conversation.talk import Talk
from backroom.engines.findings import Measure

APART = 0.05  # seconds
NO_NORM = "No right share is known, and one talk says little."
NO_TIMES = "Not measurable: the transcript does not say when each stretch of speech ends."

Stretches = list[tuple[float, float]]


def stretches(talk: Talk) -> dict[str, Stretches]:
    """For each voice its stretches of speech, in order, apart by more than 0.05 s. Needs exact timing."""
    merged: dict[str, Stretches] = {}
    for speaker, start, end, _ in talk.segments:
        assert start is not None and end is not None
        own = merged.get(speaker)
        if own is None:
            merged[speaker] = [(start, end)]
        elif start - own[-1][1] <= APART + 1e-9:
            if end > own[-1][1]:
                own[-1] = (own[-1][0], end)
        else:
            own.append((start, end))
    return merged


def seconds(merged: dict[str, Stretches]) -> dict[str, float]:
    return {speaker: sum(end - start for start, end in own) for speaker, own in merged.items()}


def shares(spoken: dict[str, float]) -> dict[str, float | None]:
    """Each voice's part of all speech; they add to 1. None where nobody spoke for any time."""
    total = sum(spoken.values())
    return {speaker: value / total if total > 0 else None for speaker, value in spoken.items()}


def measure(timing: str, spoken: dict[str, float], interviewers: tuple[str, ...]) -> Measure:
    """The interviewer's part of all speech. n is the seconds of speech."""
    if timing != "exact":
        return Measure(None, caution=NO_TIMES)
    total = sum(spoken.values())
    if total <= 0:
        return Measure(None, caution="Not measurable: no segment lasts any time.")
    return Measure(sum(spoken.get(name, 0.0) for name in interviewers) / total, n=round(total), caution=NO_NORM)
