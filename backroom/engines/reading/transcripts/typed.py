"""A typed transcript: "Name: words" with or without times, plain or in Markdown; the name may stand on its own line."""

import re
from collections import Counter
from collections.abc import Iterator

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.names import Names, looks_like_name
from backroom.engines.reading.transcripts.segment import Damage, Segment

TIME = r"(?:\d{1,3}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?"
BEFORE = re.compile(rf"\s*[\[(]?(?P<time>{TIME})[\])]?(?: ?[-–—] ?{TIME}[\])]?)?\s*(?:[-–—|]\s*)?(?P<rest>\S.*)?$")
WITHIN = re.compile(rf"(?P<name>[^:\[\]()\n]{{1,60}}?):? *[\[(](?P<time>{TIME})[\])]:?\s*(?P<rest>.*)$")
BOLD = re.compile(
    r"\s*(?:[-*+] |#{1,6} |> )?(?:\*\*|__)(?P<name>[^*_\n]{1,60}?)"
    r"(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:|(?:\*\*|__)(?=\s*$))\s*(?P<rest>.*)$"
)
HEADING = re.compile(
    r"\W*(?:full |interview |episode )?transcript(?:ion)?(?: (?:below|starts?|begins?|follows))?\W*$", re.IGNORECASE
)
MARKUP = re.compile(r"\*\*|__|(?<![\w*])\*(?=\w)|(?<=[\w.,?!])\*(?![\w*])")
Line = tuple[str, float | None, str]  # name, start, words


def read(lines: Iterator[tuple[int, str]], damage: Damage, head: str = "") -> Iterator[Segment]:
    """Segments in order of the file. `head` is its beginning, by which names are told from other words with a colon."""
    style = Style(head)
    names = Names(style.names)
    speaker, start = "", None
    said: list[str] = []
    waiting = style.waits
    for _, raw in lines:
        if waiting:
            waiting = not HEADING.match(raw)
            continue
        line = raw.strip()
        found = style.label(line, names) if line else None
        if found is None:
            if speaker and line:
                said.append(line)
            continue
        text = _words(said)
        if speaker and text:
            yield Segment(speaker, start, None, text)
        speaker, start, said = found[0], found[1], [found[2]]
    text = _words(said)
    if speaker and text:
        yield Segment(speaker, start, None, text)


def _words(said: list[str]) -> str:
    text = " ".join(" ".join(said).split())
    return MARKUP.sub("", text) if "*" in text or "__" in text else text


class Style:
    """How this transcript names voices, seen from its beginning."""

    def __init__(self, head: str) -> None:
        lines = head.split("\n")
        headings = [at for at, line in enumerate(lines) if HEADING.match(line)]
        behind = lines[headings[-1] :] if headings else lines
        self.waits = bool(headings) and any(self._any(line) for line in behind)
        lines = behind if self.waits else lines
        bold = Counter(match["name"].strip() for line in lines if (match := BOLD.match(line)) and match["rest"])
        self.bold = bool(bold) and max(bold.values()) > 1
        own_line = Counter(line.strip() for line in lines if looks_like_name(line.strip().removesuffix(":")))
        self.alone = frozenset(name.removesuffix(":") for name, count in own_line.items() if count > 1)
        labels = Counter(
            name for line in lines if (name := _before_colon(line)) and name.lower() not in ("http", "https")
        )
        self.names = (
            frozenset(name for name, count in labels.items() if count > 1 and looks_like_name(name)) | self.alone
        )

    @staticmethod
    def _any(line: str) -> bool:
        return bool(BOLD.match(line) or looks_like_name(_before_colon(line) or "so"))

    def label(self, line: str, names: Names) -> Line | None:
        """The name, the time and the words of a line that begins a turn."""
        if self.bold:
            match = BOLD.match(line)
            if match is None:
                return None
            name, time = _timed_name(match["name"].strip())
            rest_time, rest = _time_first(match["rest"])
            return (name, time if time is not None else rest_time, rest) if looks_like_name(name) else None
        time, rest = _time_first(line)
        within = WITHIN.match(rest)
        if within and looks_like_name(" ".join(within["name"].split())):
            return " ".join(within["name"].split()), clock.seconds(within["time"]), within["rest"]
        found = names.split(rest)
        if found:
            later, words = _time_first(found[1])
            return found[0], time if time is not None else later, words
        if rest.removesuffix(":") in self.alone:
            return rest.removesuffix(":"), time, ""
        return None


def _time_first(line: str) -> tuple[float | None, str]:
    match = BEFORE.match(line) if line[:1] in "[(" or line[:1].isdigit() else None
    if match is None:
        return None, line
    return clock.seconds(match["time"]), match["rest"] or ""


def _timed_name(name: str) -> tuple[str, float | None]:
    match = WITHIN.match(f"{name}")
    return (" ".join(match["name"].split()), clock.seconds(match["time"])) if match else (name.rstrip(":"), None)


def _before_colon(line: str) -> str | None:
    rest = _time_first(line.strip())[1]
    name, colon, after = rest.partition(":")
    return " ".join(name.split()) if colon and len(name) <= 60 and (not after or after[0].isspace()) else None
