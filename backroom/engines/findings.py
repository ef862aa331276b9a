"""What an engine says: a Finding about a place in a text, explaining itself."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """`where` names the place (a line, a field); `fix` says what to do next; `source` who says so."""

    code: str
    where: str
    message: str
    why: str = ""
    fix: str = ""
    source: str = ""
