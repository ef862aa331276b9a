"""Ratings as a table: targets by raters, with holes; and as counts of each category by target."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
LEVELS = ("nominal", "ordinal", "interval", "ratio")
LEAST_TARGETS, LEAST_RATERS = 5, 2


class Unusable(ValueError):
    """Ratings that the level of measurement does not allow."""


@dataclass(frozen=True)
class RatingTable:
    """`places[t, r]`: which of `categories` rater r gave target t, -1 where none. Categories are in their order;
    `values` are they as numbers (their ranks where they are words)."""

    targets: tuple[str, ...]
    raters: tuple[str, ...]
    categories: tuple[str, ...]
    values: Floats
    numeric: bool
    places: NDArray[np.int64]

    @property
    def counts(self) -> Floats:
        """Shape (targets, categories): how many raters gave each."""
        n, q = len(self.targets), len(self.categories)
        given = self.places >= 0
        cell = np.arange(n)[:, None] * q + self.places
        return np.bincount(cell[given], minlength=n * q).reshape(n, q).astype(np.float64)

    @property
    def complete(self) -> Floats:
        """Values of the targets that every rater rated, shape (m, raters)."""
        whole = (self.places >= 0).all(axis=1)
        return self.values[self.places[whole]]


def of_columns(targets: Sequence[Any], raters: Sequence[Any], ratings: Sequence[Any]) -> RatingTable:
    """From rows in any order. A rating of None or "" is a missing one. Raises Unusable where a rater rated a target
    twice."""
    target_at = {name: place for place, name in enumerate(dict.fromkeys(targets))}
    rater_at = {name: place for place, name in enumerate(dict.fromkeys(raters))}
    given = [value for value in dict.fromkeys(ratings) if value is not None and value != ""]
    categories, values, numeric = ordered(given)
    place = {value: at for at, value in enumerate(categories)} | {None: -1, "": -1}
    cell = np.fromiter(map(target_at.__getitem__, targets), np.int64, len(targets)) * len(rater_at)
    cell += np.fromiter(map(rater_at.__getitem__, raters), np.int64, len(raters))
    said = np.fromiter(map(place.__getitem__, ratings), np.int64, len(ratings))
    if len(cell) and np.bincount(cell).max() > 1:
        twice = int(np.argmax(np.bincount(cell)))
        names = list(target_at)[twice // len(rater_at)], list(rater_at)[twice % len(rater_at)]
        raise Unusable(f"{names[1]} rated {names[0]} more than once")
    places = np.full(len(target_at) * len(rater_at), -1, dtype=np.int64)
    places[cell] = said
    if numeric and len(values) > 1 and len(set(values)) < len(values):  # 1 and 1.0 are one category
        values, same = np.unique(values, return_inverse=True)
        places[places >= 0] = same[places[places >= 0]]
        categories = [f"{v:g}" for v in values]
    return RatingTable(
        tuple(map(str, target_at)), tuple(map(str, rater_at)), tuple(map(str, categories)), np.asarray(values), numeric,
        places.reshape(len(target_at), len(rater_at)),
    )  # fmt: skip


def ordered(given: Sequence[Any]) -> tuple[list[Any], Floats, bool]:
    """Categories in their order, and as numbers: numbers by size; words by name, and their ranks are not numbers."""
    try:
        numbers = {value: float(value) for value in given}
        if not all(np.isfinite(number) for number in numbers.values()):
            raise ValueError
    except (TypeError, ValueError):
        words = sorted(given, key=str)
        return words, np.arange(1.0, len(words) + 1), False
    by_size = sorted(given, key=numbers.__getitem__)
    return by_size, np.array([numbers[value] for value in by_size]), True
