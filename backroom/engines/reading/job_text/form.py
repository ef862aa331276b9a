"""What the text form of a job can say, as plain data."""

from dataclasses import dataclass, field

LIMIT = 200_000  # characters; a longer text is refused before it is read
OFFERS = ("Mission", "Vision", "Work-life", "Growth")


@dataclass(frozen=True)
class CompetencyText:
    """A competency or a value with its anchors; `functions` counts essential functions from 1."""

    name: str
    definition: str
    anchors: dict[int, str]
    functions: tuple[int, ...]
    kind: str = ""
    is_value: bool = False


@dataclass(frozen=True)
class JobText:
    """Everything the text form of a job can say. A function's line may end with its source: Drives a van [the rota]."""

    title: str
    where: str = ""
    hours: str = ""
    pay_low: int | None = None
    pay_high: int | None = None
    pay_currency: str = "GBP"
    pay_period: str = "year"
    openings: int = 1
    law: tuple[str, ...] = ()
    profile: str = ""
    functions: tuple[str, ...] = ()
    competencies: tuple[CompetencyText, ...] = ()
    offers: dict[str, str] = field(default_factory=dict)
    drawbacks: tuple[str, ...] = ()


def sourced(line: str) -> tuple[str, str]:
    """A function and its source, as `Drives a van [the rota]` says both; the source is empty where none is given."""
    whole = line.rstrip()
    text, _, source = whole[:-1].rpartition("[") if whole.endswith("]") else ("", "", "")
    text, source = text.rstrip(), source.strip()
    return (text, source) if text and source else (line, "")


def with_source(text: str, source: str) -> str:
    return f"{text} [{source}]" if source else text
