"""Measures in words: the same sentences at the prompt, in the HTML page and in the browser."""

from collections import Counter
from dataclasses import dataclass

from backroom.engines.conversation.review import Review
from backroom.engines.conversation.strip import minutes
from backroom.engines.findings import Measure

NOT_MEASURABLE = "not measurable"
FORMS = {
    "open": "open",
    "closed": "closed",
    "leading": "leading",
    "double_barrelled": "two in one",
    "multiple_choice": "offering answers",
}


@dataclass(frozen=True)
class Line:
    """A measure for reading: its name, its value in words, and what it does not say."""

    name: str
    value: str
    caution: str


def lines(review: Review) -> list[Line]:
    """Every measure, in the order in which one reads them."""
    found = review.measures
    questions = len(review.questions)
    follows = sum(review.follow_ups)
    complex_ones = sum(one.kind == "complex" for one in review.reflections)
    over = sum(end - start for start, end in review.timings.overlaps)
    own = found["own_questions"]
    rows = [
        _line("Who spoke", _shares(review), found["talk_share"]),
        _line("Longest turn", _seconds(found["longest_turn"]), found["longest_turn"]),
        _line("Questions", _forms(review), Measure(float(questions), n=questions)),
        _line("Open questions", _of(found["open_questions"], "open"), found["open_questions"]),
        _line("Stacked", _of_count(found["stacked_questions"], "turns that asked"), found["stacked_questions"]),
        _line("Follow-ups", f"{follows} of {questions} questions", found["follow_ups"]),
        _line("Reflections", f"{len(review.reflections)}, {complex_ones} of them complex", found["reflections"]),
        _line("Interruptions", _of_count(found["interruptions"], "turns"), found["interruptions"]),
        _line("Overlaps", f"{len(review.timings.overlaps)}, {over:.1f} s in all", found["overlaps"]),
        _line("Silence left", f"{_seconds(found['silence'])} in the middle case", found["silence"]),
        _line("Time to ask", _seconds(own), own),
    ]
    if "coverage" in found:
        asked, partly = (sum(one.status == status for one in review.coverage) for status in ("asked", "partly"))
        words = f"{asked} of {len(review.coverage)} asked" + (f", {partly} partly" if partly else "")
        rows.append(_line("Guide", words, found["coverage"]))
    return rows


def _line(name: str, value: str, measure: Measure) -> Line:
    if measure.value is not None:
        return Line(name, value, measure.caution)
    what, _, why = measure.caution.partition(": ")
    if what == "Not measurable":
        return Line(name, NOT_MEASURABLE, why[:1].upper() + why[1:])
    return Line(name, "none", measure.caution)


def _shares(review: Review) -> str:
    voices = [voice for voice in review.timings.voices if voice.talk_share is not None]
    voices.sort(key=lambda voice: (voice.role != "interviewer", -(voice.talk_share or 0)))
    shown = voices[:4]
    words = ", ".join(f"{100 * (voice.talk_share or 0):.0f} % {voice.name}" for voice in shown)
    return words if len(shown) == len(voices) else f"{words} and {len(voices) - 4} more"


def _forms(review: Review) -> str:
    forms = Counter(question.form for question in review.questions)
    words = ", ".join(f"{count} {FORMS.get(form, form)}" for form, count in forms.most_common())
    return f"{len(review.questions)}: {words}" if words else "0"


def _of(measure: Measure, what: str) -> str:
    if measure.value is None or measure.low is None or measure.high is None:
        return "none"
    some = round(measure.value * measure.n)
    return f"{some} of {measure.n} {what} ({100 * measure.low:.0f} to {100 * measure.high:.0f} % with 95 % certainty)"


def _of_count(measure: Measure, what: str) -> str:
    return f"{measure.value or 0:.0f} in {measure.n} {what}"


def _seconds(measure: Measure) -> str:
    if measure.value is None:
        return ""
    return minutes(measure.value) if measure.value >= 60 else f"{measure.value:.1f} s"
