"""What an engine says: a Finding about a place in a text, or a Measure with its doubt; both explain themselves."""

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


@dataclass(frozen=True)
class Measure:
    """A number with its doubt. `value` is None where it cannot be computed; `caution` then says why.

    `low` and `high` bound the 95 % interval, None where there is none; `n` is how many observations it rests on.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    n: int = 0
    caution: str = ""
