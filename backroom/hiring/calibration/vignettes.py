"""The written answers, as dated data; and which of them a quarter asks for."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from backroom.hiring.jobs import library
from backroom.hiring.jobs.library import ReadyCompetency

LEVELS = range(1, 6)


@dataclass(frozen=True)
class Vignette:
    """One written answer. `key` is the level that its authors agreed on, `why` ties it to the anchors."""

    code: str
    competency: ReadyCompetency
    question: str
    answer: str
    key: int
    why: str


@dataclass(frozen=True)
class Collection:
    """All of them. `sets` take turns, a quarter each."""

    as_of: date
    review_by: date
    source: str
    sets: tuple[tuple[Vignette, ...], ...]


@cache
def collection() -> Collection:
    data = tomllib.loads(Path(__file__).with_name("vignettes.toml").read_text(encoding="utf-8"))
    found: dict[str, list[Vignette]] = {}
    for row in data["vignettes"]:
        competency = library.competency(row["competency"])
        if competency is None:
            raise ValueError(f"{row['code']}: there is no competency {row['competency']}")
        one = Vignette(row["code"], competency, row["question"], row["answer"], row["key"], row["why"])
        found.setdefault(competency.code, []).append(one)
    sets = tuple(tuple(one for code in codes for one in found[code]) for codes in data["sets"])
    return Collection(data["as_of"], data["review_by"], data["source"], sets)


def quarter_of(day: date) -> str:
    return f"{day.year}-Q{(day.month + 2) // 3}"


def asked_in(quarter: str) -> tuple[Vignette, ...]:
    """The set of a quarter: the same for everybody, so that ratings can be compared."""
    year, number = quarter.split("-Q")
    sets = collection().sets
    return sets[(int(year) * 4 + int(number)) % len(sets)]
