"""A talk as a page to read at the prompt: the strip in letters, what was counted, and the moments behind it."""

import shutil
import textwrap
from collections.abc import Iterator

from backroom.engines.conversation import strip, suggestion, wording
from backroom.engines.conversation.review import Review
from backroom.engines.conversation.strip import CLOSED, FOLLOWS, OPEN, OVER, Strip, minutes
from backroom.engines.questions.law import disclaimer
from backroom.engines.reading.transcripts import Transcript

LABEL = 16
SHAPES = {OPEN: "o", FOLLOWS: "·", CLOSED: "■", OVER: "▼"}
STRONGER = (OVER, OPEN, CLOSED, FOLLOWS)  # what stays where two marks fall on one letter
FULL, HALF = ("█", "▓"), ("▌", "▒")
TIMING = {
    "exact": "times from start to end",
    "starts_only": "times of starts alone",
    "none": "no times",
}


def page(review: Review, transcript: Transcript, name: str) -> str:
    width = max(60, min(110, shutil.get_terminal_size((96, 24)).columns - 2))
    drawn = strip.strip_of(review)
    parts = [
        _head(review, transcript, name),
        "\n".join(_strip(drawn, width)),
        "\n".join(_measures(review, width)),
        "\n".join(_questions(review, width)),
        "\n".join(_guide(review, width)),
        "\n".join(_suggestion(review, width)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(review: Review, transcript: Transcript, name: str) -> str:
    timings = review.timings
    length = f", {minutes(timings.duration)}" if timings.duration is not None else ""
    who = ", ".join(review.interviewers) or "not known"
    guess = " (guessed: asks most; --interviewer names another)" if review.guessed and review.interviewers else ""
    lines = [f"{name}: {transcript.format}{length}, {TIMING[timings.timing]}", f"Interviewer: {who}{guess}"]
    if transcript.damage.skipped:
        lines.append(f"Skipped: {transcript.damage.skipped} that could not be read")
    return "\n".join(lines)


def _strip(drawn: Strip, width: int) -> Iterator[str]:
    columns = width - LABEL
    if not drawn.length:
        return
    asked = [" "] * columns
    for mark in sorted(drawn.marks, key=lambda mark: -STRONGER.index(mark.kind)):
        asked[min(columns - 1, int(mark.at / drawn.length * columns))] = SHAPES[mark.kind]
    if drawn.marks:
        yield f"{'asked':<{LABEL}}{''.join(asked)}".rstrip()
    for lane, name in enumerate(drawn.lanes):
        yield f"{_fitted(name, LABEL - 2):<{LABEL}}{_lane(drawn, lane, columns)}".rstrip()
    yield " " * LABEL + _axis(drawn, columns)
    yield " " * LABEL + "o open   · follow-up   ■ closed, leading, choice   ▼ cut in"


def _lane(drawn: Strip, lane: int, columns: int) -> str:
    filled = [0.0] * columns
    each = drawn.length / columns
    for stretch in drawn.stretches:
        if stretch.lane != lane:
            continue
        first, last = int(stretch.start / each), min(columns - 1, int(stretch.end / each))
        for column in range(first, last + 1):
            filled[column] += max(0.0, min(stretch.end, (column + 1) * each) - max(stretch.start, column * each)) / each
    return "".join(FULL[lane] if part >= 0.6 else HALF[lane] if part >= 0.15 else " " for part in filled)


def _axis(drawn: Strip, columns: int) -> str:
    line = ""
    for step in range(5):
        at = drawn.length * step / 4
        words = minutes(at) if drawn.unit == "seconds" else f"{at:.0f} words"
        place = min(columns - len(words), round(columns * step / 4))
        line = f"{line:<{place}}{words}"
    return line


def _measures(review: Review, width: int) -> Iterator[str]:
    lines = wording.lines(review)
    missing = [line for line in lines if line.value == wording.NOT_MEASURABLE]
    for line in lines:
        if line in missing:
            continue
        yield f"{line.name:<{LABEL}}{line.value}"
        if line.caution:
            yield from textwrap.wrap(line.caution, width, initial_indent=" " * LABEL, subsequent_indent=" " * LABEL)
    for caution in dict.fromkeys(line.caution for line in missing):
        names = ", ".join(line.name.lower() for line in missing if line.caution == caution)
        yield f"{'Not measurable':<{LABEL}}{names}"
        yield from _indented(caution, width)


def _questions(review: Review, width: int) -> Iterator[str]:
    if not review.questions:
        return
    yield "What was asked"
    for question, follows in zip(review.questions, review.follow_ups, strict=True):
        place = f"run {question.run}" if question.start is None else minutes(question.start)
        marks = [wording.FORMS.get(question.form, question.form)]
        marks += ["follow-up"] if follows else []
        marks += [question.risk] if question.risk != "ok" else []
        yield f"  {place:<{LABEL - 2}}{', '.join(marks)}"
        yield from _indented(question.text, width)
    if any(question.risk != "ok" for question in review.questions):
        yield f"{'':<{LABEL}}`backroom check` says why, whose law it is, and what to ask instead."
        yield f"{'':<{LABEL}}{disclaimer()}"
    if review.reflections:
        yield "\nWhat was given back"
        for one in review.reflections:
            start = review.talk.turns[one.turn].start
            yield f"  {minutes(start) if start is not None else f'run {one.run}':<{LABEL - 2}}{one.kind}"
            yield from _indented(one.text, width)


def _guide(review: Review, width: int) -> Iterator[str]:
    if not review.coverage:
        return
    yield "The guide"
    for one in review.coverage:
        where = f" in run {one.run}, by: {', '.join(one.words)}" if one.run is not None else ""
        yield f"  {one.status}{where}"
        yield from _indented(one.text, width)


def _suggestion(review: Review, width: int) -> Iterator[str]:
    found = suggestion.suggestions(review)
    if not found:
        return
    yield "One thing to try"
    yield from _indented(found[0].words, width)
    if found[0].quote:
        yield from _indented(f"“{found[0].quote}”", width)


def _indented(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=" " * LABEL, subsequent_indent=" " * LABEL)


def _fitted(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1]}…"
