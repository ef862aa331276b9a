"""An interview guide as a readable list: its questions in order, each with its probes."""

import re
from dataclasses import dataclass

ITEM = re.compile(r"(?P<indent>[ \t]*)(?:[-*+]|(?P<number>\d{1,4})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?P<text>.+)")
FENCE = re.compile(r"[ \t]*(?:```|~~~)")
LABEL = re.compile(r"\*{0,2}(?:question|probe|follow-up|q)s?(?: ?\d{1,3})?\*{0,2}:\*{0,2}[ \t]*", re.IGNORECASE)
HEADING = re.compile(r"[ \t]*(?:#{1,6} |[-=*_]{3,}[ \t]*$|>|\|)")


@dataclass(frozen=True)
class Planned:
    """A planned question and the probes that go with it."""

    text: str
    probes: tuple[str, ...] = ()


def parse(text: str) -> tuple[Planned, ...]:
    """Outer list items are questions, inner ones their probes; without any list each line is a question. Where numbers
    and dashes stand at the same depth, dashes under a number are its probes."""
    items: list[tuple[int, bool, str]] = []
    fenced = goes_on = False
    for line in text.replace("\t", "    ").splitlines():
        if FENCE.match(line):
            fenced, goes_on = not fenced, False
            continue
        if fenced:
            continue
        item = ITEM.match(line)
        if item:
            items.append(
                (len(item["indent"]), item["number"] is not None, LABEL.sub("", item["text"].strip(), count=1))
            )
            goes_on = True
        elif goes_on and line.strip() and line[0] == " " and not HEADING.match(line):
            depth, numbered, words = items[-1]
            items[-1] = (depth, numbered, f"{words} {line.strip()}")
        else:
            goes_on = False
    if not items:
        lines = [line.strip() for line in text.splitlines() if line.strip() and not HEADING.match(line)]
        return tuple(Planned(line) for line in lines)
    return _nested(items)


def _nested(items: list[tuple[int, bool, str]]) -> tuple[Planned, ...]:
    outer = min(depth for depth, _, _ in items)
    has_numbers = any(numbered for depth, numbered, _ in items if depth == outer)
    planned: list[tuple[str, list[str]]] = []
    for depth, numbered, text in items:
        is_question = depth == outer and (numbered or not has_numbers)
        if is_question or not planned:
            planned.append((text, []))
        else:
            planned[-1][1].append(text)
    return tuple(Planned(text, tuple(probes)) for text, probes in planned)
