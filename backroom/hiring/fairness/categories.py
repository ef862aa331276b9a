"""The questions of the voluntary survey, as dated data."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

UNSAID = "unsaid"
UNSAID_WORDS = "Prefer not to say"


@dataclass(frozen=True)
class Question:
    """`options` by code, without "prefer not to say", which every question has."""

    code: str
    words: str
    options: dict[str, str]


@dataclass(frozen=True)
class Scheme:
    """One set of questions, with where it comes from and until when it was to be reviewed."""

    code: str
    name: str
    source: str
    as_of: date
    review_by: date
    questions: tuple[Question, ...]


@cache
def schemes() -> dict[str, Scheme]:
    data = tomllib.loads(Path(__file__).with_name("categories.toml").read_text(encoding="utf-8"))
    return {
        code: Scheme(
            code,
            row["name"],
            row["source"],
            row["as_of"],
            row["review_by"],
            tuple(Question(name, q["words"], q["options"]) for name, q in row["questions"].items()),
        )
        for code, row in data.items()
    }


def of_law(law: list[str]) -> Scheme:
    """Of the places whose law a job names: the first that has a form of its own, else the plain one."""
    for place in law:
        if place.split("-")[0] == "us":
            return schemes()["us-eeo"]
        if place == "uk":
            return schemes()["uk-census"]
    return schemes()["plain"]


def out_of_date(asked: Iterable[Scheme], today: date) -> tuple[Scheme, ...]:
    """Those of them that were to be read again before today, each once."""
    codes = {scheme.code for scheme in asked}
    return tuple(one for one in schemes().values() if one.code in codes and one.review_by < today)
