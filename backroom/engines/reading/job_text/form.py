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
    """Everything the text form of a job can say."""

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
