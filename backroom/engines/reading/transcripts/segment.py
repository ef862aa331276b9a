"""What every reader of transcripts gives: segments of speech, and what was skipped on the way."""

from dataclasses import dataclass, field
from typing import NamedTuple

from backroom.engines.findings import Finding

NOBODY = "Unknown speaker"  # a voice to which the file gives no name
TOLD = 20  # places of damage kept; the rest is only counted


class Segment(NamedTuple):
    """A stretch of one voice. Seconds from the start of the recording; None where the file does not say."""

    speaker: str
    start: float | None
    end: float | None
    text: str


class Refused(Exception):
    """The file cannot be read as a transcript. The message is one line: the place, what is wrong, what to do."""

    def __init__(self, what: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {what}" if line else what)


@dataclass
class Damage:
    """Counts what a reader had to skip, and remembers the first places."""

    skipped: int = 0
    findings: list[Finding] = field(default_factory=list)

    def skip(self, line: int, what: str) -> None:
        self.skipped += 1
        if len(self.findings) < TOLD:
            self.findings.append(Finding("skipped", f"line {line}" if line else f"item {self.skipped}", what))
