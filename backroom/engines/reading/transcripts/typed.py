"""A typed transcript: "Name: words" with or without times, plain or in Markdown; the name may stand on its own line."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from backroom.engines.reading.transcripts import clock
from backroom.engines.reading.transcripts.names import Names, known_in, looks_like_name
from backroom.engines.reading.transcripts.segment import NOBODY, Damage, Segment

TIME = r"(?:\d{1,3}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?"
BEFORE = re.compile(
    rf"\s*[\[(]?(?P<time>{TIME})[\])]?(?: ?(?:[-–—]|-->) ?[\[(]?(?P<end>{TIME})[\])]?)?"
    r"\s*(?:[-–—|]\s*)?(?P<rest>\S.*)?$"
)
WITHIN = re.compile(rf"(?P<name>[^:\[\]()\n]{{1,60}}?):? *[\[(](?P<time>{TIME})[\])]:?\s*(?P<rest>.*)$")
BEHIND = re.compile(rf"(?P<name>[^:\[\]()\n]{{1,60}}?),? +(?:[-–—|] +)?(?P<time>{TIME}):(?:\s+(?P<rest>.*))?$")
FRAMED = re.compile(r"(?:#{1,6} |> )?(\*\*|__)(?P<inside>[^\n]{1,80}?)\1")  # a name in bold, at the head of a line
FOOTER = re.compile(r"\W*(?:transcribed by http|(?:meeting|transcription) ended after)", re.IGNORECASE)
STAMP = re.compile(rf"\s*\[{TIME}\]")  # between the words, every so often
BOLD = re.compile(
    r"\s*(?:[-*+] |#{1,6} |> )?(?:\*\*|__)(?P<name>[^*_\n]{1,60}?)"
    r"(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:|(?:\*\*|__)(?=\s*$))\s*(?P<rest>.*)$"
)
HEADING = re.compile(
    r"\W*(?:full |interview |episode )?transcript(?:ion)?(?: (?:below|starts?|begins?|follows))?\W*$", re.IGNORECASE
)
MARKUP = re.compile(r"\*\*|__|(?<![\w*])\*(?=\w)|(?<=[\w.,?!])\*(?![\w*])")


@dataclass(frozen=True)
class Label:
    """What a line says before its words. A name of "" goes on with the voice before."""

    name: str
    start: float | None
    end: float | None
    words: str


def read(lines: Iterator[tuple[int, str]], damage: Damage, head: str = "") -> Iterator[Segment]:
    """Segments in order of the file. `head` is its beginning, by which names are told from other words with a colon."""
    style = Style(head)
    names = Names(style.names, style.seen)
    label, said = Label("", None, None, ""), list[str]()
    mark: float | None = None  # a time on a line of its own is that of the name below it
    waiting = style.waits
    for _, raw in lines:
        if waiting:
            waiting = not HEADING.match(raw)
            continue
        line = raw.strip()
        if not line or FOOTER.match(line) or (not label.name and style.is_heading(line, names)):
            continue
        time = _bare_time(line)
        if time is not None:
            if label.name and label.start is None and not any(said):
                label = replace(label, start=time)
            else:
                mark = time
            continue
        found = style.label(line, names)
        if found is None:
            if label.name:
                said.append(line)
            continue
        yield from _segment(label, said)
        label = replace(
            found, name=found.name or label.name or NOBODY, start=mark if found.start is None else found.start
        )
        said, mark = [found.words], None
    yield from _segment(label, said)


def _segment(label: Label, said: list[str]) -> Iterator[Segment]:
    text = _words(said)
    if label.name and text:
        end = label.end if label.start is not None and label.end is not None and label.end >= label.start else None
        yield Segment(label.name, label.start, end, text)


def _words(said: list[str]) -> str:
    text = " ".join(" ".join(said).split())
    text = STAMP.sub("", text) if "[" in text else text
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
        bare = [_time_first(_unframed(line.strip()))[2] for line in lines]
        own_line = Counter(line for line in bare if looks_like_name(line.removesuffix(":")))
        above = (before for before, line in zip(bare, lines[1:], strict=False) if _bare_time(line.strip()) is not None)
        own_line.update(name for name in above if looks_like_name(name))  # a time below it makes it sure
        self.alone = frozenset(name.removesuffix(":") for name, count in own_line.items() if count > 1)
        labels = Counter(
            name for line in lines if (name := _before_colon(line)) and name.lower() not in ("http", "https")
        )
        self.names = (
            frozenset(name for name, count in labels.items() if count > 1 and looks_like_name(name)) | self.alone
        )
        self.seen = known_in([[line] for line in bare if line])
        self.voices = self.names | self.seen.colon | {name for name, count in labels.items() if looks_like_name(name)}

    def is_heading(self, line: str, names: Names) -> bool:
        """ "Interviewer: Ada Marsh" above a talk in which Ada Marsh is a voice."""
        found = None if self.bold else names.split(line)
        return found is not None and found[1] in self.voices and found[1] != found[0] and found[1][:1].isupper()

    @staticmethod
    def _any(line: str) -> bool:
        return bool(BOLD.match(line) or looks_like_name(_before_colon(line) or "so"))

    def label(self, line: str, names: Names) -> Label | None:
        """The name, the times and the words of a line that begins a turn."""
        if self.bold:
            match = BOLD.match(line)
            if match is None:
                return None
            time, end, name = _time_first(match["name"].strip())
            name, within = _timed_name(name)
            rest_time, rest_end, rest = _time_first(match["rest"])
            time = next((found for found in (time, within, rest_time) if found is not None), None)
            return Label(name, time, end or rest_end, rest) if looks_like_name(name) else None
        time, end, rest = _time_first(_unframed(line))
        for pattern in (WITHIN, BEHIND):
            timed = pattern.match(rest)
            if timed and looks_like_name(name := " ".join(timed["name"].split())):
                return Label(name, clock.seconds(timed["time"]), None, timed["rest"] or "")
        found = names.split(rest)
        if found:
            later, last, words = _time_first(found[1])
            return Label(found[0], later if time is None else time, last if end is None else end, words)
        if rest.removesuffix(":") in self.alone:
            return Label(rest.removesuffix(":"), time, end, "")
        return Label("", time, end, rest) if time is not None and end is not None else None


def _unframed(line: str) -> str:
    """Without the marks of bold around what stands at its head."""
    framed = FRAMED.match(line) if line[:1] in "*_#>" else None
    return framed["inside"] + line[framed.end() :] if framed else line


def _bare_time(line: str) -> float | None:
    """Of a line that holds nothing but a time."""
    match = BEFORE.match(line.lstrip("# ")) if line[:1] in "[(#" or line[:1].isdigit() else None
    return clock.seconds(match["time"]) if match and not match["rest"] and match["end"] is None else None


def _time_first(line: str) -> tuple[float | None, float | None, str]:
    """Start, end and what stands behind them."""
    match = BEFORE.match(line) if line[:1] in "[(" or line[:1].isdigit() else None
    if match is None:
        return None, None, line
    return clock.seconds(match["time"]), clock.seconds(match["end"] or ""), match["rest"] or ""


def _timed_name(name: str) -> tuple[str, float | None]:
    match = WITHIN.match(f"{name}")
    return (" ".join(match["name"].split()), clock.seconds(match["time"])) if match else (name.rstrip(":"), None)


def _before_colon(line: str) -> str | None:
    rest = _time_first(_unframed(line.strip()))[2]
    name, colon, after = rest.partition(":")
    return " ".join(name.split()) if colon and len(name) <= 60 and (not after or after[0].isspace()) else None
