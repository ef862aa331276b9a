"""Ratings as a table: targets by raters, with holes; and as counts of each category by target."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
LEVELS = ("nominal", "ordinal", "interval", "ratio")
LEAST_TARGETS, LEAST_RATERS = 5, 2
CELLS_MOST = 50_000_000  # of targets by raters


class Unusable(ValueError):
    """Ratings that the level of measurement does not allow."""


@dataclass(frozen=True)
class RatingTable:
    """`places[t, r]`: which of `categories` rater r gave target t, -1 where none. Categories are in their order;
    `values` are they as numbers (their ranks where they are words)."""

    targets: tuple[Any, ...]
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
    """From rows in any order, lists or arrays (arrays of numbers are many times as fast). A rating of None, "" or NaN
    in an array is a missing one. Raises Unusable where a rater rated a target twice."""
    target_names, target_at = coded(targets)
    rater_names, rater_at = coded(raters)
    given, said = coded(ratings)
    categories, values, numeric = ordered([value for value in given if value is not None and value != ""])
    if len(target_names) * len(rater_names) > CELLS_MOST:
        raise Unusable(f"{len(target_names):,} targets by {len(rater_names):,} raters are too many for one table")
    place = {value: at for at, value in enumerate(categories)} | {None: -1, "": -1}
    if len(given):
        said = np.array([place[value] for value in given], dtype=np.int64)[said]
    cell = target_at * len(rater_names) + rater_at
    times = np.bincount(cell)
    if len(cell) and times.max() > 1:
        twice = int(np.argmax(times))
        names = target_names[twice // len(rater_names)], rater_names[twice % len(rater_names)]
        raise Unusable(f"{names[1]} rated {names[0]} more than once")
    places = np.full(len(target_names) * len(rater_names), -1, dtype=np.int64)
    places[cell] = said
    if numeric and len(values) > 1 and len(set(values)) < len(values):  # 1 and 1.0 are one category
        values, same = np.unique(values, return_inverse=True)
        places[places >= 0] = same[places[places >= 0]]
        categories = [f"{v:g}" for v in values]
    return RatingTable(
        tuple(target_names), tuple(map(str, rater_names)), tuple(map(str, categories)), np.asarray(values), numeric,
        places.reshape(len(target_names), len(rater_names)),
    )  # fmt: skip


def complete_of(targets: Sequence[Any], raters: Sequence[Any], ratings: Sequence[Any]) -> Floats:
    """What `of_columns(...).complete` is, as numbers. Where every rater rated every target it takes one scatter, and
    no sorting where both are whole numbers. Raises Unusable where a rater rated a target twice or ratings are words."""
    targets, raters, ratings = (_array(column) for column in (targets, raters, ratings))
    numbers = np.asarray(ratings)
    whole = _scattered(_codes(targets), _codes(raters), numbers)
    if whole is None and len(numbers):
        whole = _scattered(coded(targets)[1], coded(raters)[1], numbers)
    if whole is None:
        table = of_columns(targets, raters, ratings)
        if not table.numeric:
            raise Unusable("the ratings are words; an intraclass correlation needs numbers")
        whole = table.complete
    return whole


def _scattered(target_at: Any, rater_at: Any, ratings: Any) -> Floats | None:
    """Shape (targets, raters), None unless there are as many rows as cells and no cell is left without a number: then
    every pair came once."""
    if target_at is None or rater_at is None or ratings.dtype.kind not in "iuf":
        return None
    n, k = int(target_at.max()) + 1, int(rater_at.max()) + 1
    if n * k != len(ratings):
        return None
    cell = rater_at * n  # a row for each rater, as `intraclass.mean_squares` likes it
    cell += target_at
    table = np.full(n * k, np.nan)
    table[cell] = ratings
    return table.reshape(k, n).T if np.isfinite(table.sum()) else None


def _array(column: Sequence[Any]) -> Any:
    """Columns of a data frame as the arrays they are; lists stay lists."""
    return np.asarray(column) if hasattr(column, "__array__") else column


def _codes(column: Any) -> NDArray[np.int64] | None:
    """Whole numbers as places from 0 on."""
    if not isinstance(column, np.ndarray) or column.dtype.kind not in "iu" or not column.size:
        return None
    low = int(column.min())
    return np.asarray(column.astype(np.int64, copy=False) - low if low else column.astype(np.int64, copy=False))


def coded(column: Sequence[Any]) -> tuple[list[Any], NDArray[np.int64]]:
    """The different values, and for each row the place of its own among them."""
    if isinstance(column, np.ndarray) and column.dtype.kind in "biuf" and column.size:
        whole = column.astype(np.int64) if column.dtype.kind in "biu" or np.isfinite(column).all() else None
        if whole is not None and (column.dtype.kind in "biu" or (whole == column).all()):
            low, high = int(whole.min()), int(whole.max())
            if high - low <= 4 * len(whole) + 1_000:  # counted as places in one table, without sorting
                whole -= low
                there = np.bincount(whole) > 0
                return (np.flatnonzero(there) + low).tolist(), (np.cumsum(there) - 1)[whole]
        order = np.argsort(column)
        by_size = column[order]
        new = np.ones(len(by_size), dtype=bool)
        new[1:] = (by_size[1:] != by_size[:-1]) & (by_size[:-1] == by_size[:-1])  # all NaN, which come last, are one
        at = np.empty(len(by_size), dtype=np.int64)
        at[order] = np.cumsum(new) - 1
        return [None if value != value else value for value in by_size[new].tolist()], at
    plain = column.tolist() if isinstance(column, np.ndarray) else column
    place = {name: at for at, name in enumerate(dict.fromkeys(plain))}
    return list(place), np.fromiter(map(place.__getitem__, plain), np.int64, len(plain))


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
