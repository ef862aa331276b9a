"""From columns of rows to counts: how many applied and how many were selected, by group and stratum."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
CELLS_MOST = 2_000_000
YES_WORDS = "1 yes y true t hired hire selected accepted passed pass offer offered successful"
NO_WORDS = "0 no n false f rejected reject failed fail declined unsuccessful"
UNDONE = ("selected", "hired", "hire", "accepted", "passed", "offer", "offered")
YES = frozenset(YES_WORDS.split())
NO = frozenset(NO_WORDS.split()) | {f"{no} {word}" for no in ("not", "no") for word in UNDONE}


class NotAnOutcome(ValueError):
    """A value that says neither that somebody was selected nor that they were not."""


@dataclass(frozen=True)
class Counts:
    """`n[s, g]` people of group g applied in stratum s, `selected[s, g]` of them were selected.

    Groups and strata are in the order of their names. Without strata there is one, named "".
    """

    groups: tuple[str, ...]
    strata: tuple[str, ...]
    n: Ints
    selected: Ints

    def pooled(self) -> "Counts":
        """All strata as one."""
        return Counts(self.groups, ("",), self.n.sum(axis=0)[None, :], self.selected.sum(axis=0)[None, :])


def outcome(value: object) -> bool:
    """Whether a cell says "selected". Accepts 0/1, true/false, yes/no, hired/rejected and their like; else raises."""
    word = str(value).strip().lower().replace("_", " ")
    if word in YES:
        return True
    if word in NO:
        return False
    with suppress(ValueError):  # 1e0, 0.00 and 1,0 are what they are
        number = float(word.replace(",", ".", 1))
        if number in (0.0, 1.0):
            return number == 1.0
    raise NotAnOutcome(f"“{value}” says neither selected nor not; write 1 or 0, yes or no, hired or rejected")


def of_pairs(pairs: Mapping[str, tuple[int, int]]) -> Counts:
    """Of `{group: (selected, applied)}`. Raises ValueError where more were selected than applied."""
    for group, (selected, applied) in pairs.items():
        if not 0 <= selected <= applied:
            raise ValueError(f"{group}: {selected} selected of {applied}")
    return Counts(
        tuple(pairs),
        ("",),
        np.array([[applied for _, applied in pairs.values()]], dtype=np.int64),
        np.array([[selected for selected, _ in pairs.values()]], dtype=np.int64),
    )


def of_tally(tally: Mapping[tuple[Any, ...], int]) -> Counts:
    """Of how often each (group, selected, stratum) came; without the stratum, all are in one. `selected` as `outcome`
    reads it; raises NotAnOutcome."""
    cells: Counter[tuple[str, str, bool]] = Counter()
    for (group, selected, *stratum), times in tally.items():
        cells[str(stratum[0]) if stratum else "", str(group), outcome(selected)] += times
    strata = sorted({name for name, _, _ in cells}) or [""]
    groups = sorted({group for _, group, _ in cells})
    rows = {name: place for place, name in enumerate(strata)}
    columns = {name: place for place, name in enumerate(groups)}
    n = np.zeros((len(strata), len(groups)), dtype=np.int64)
    chosen = np.zeros_like(n)
    for (name, group, was_selected), times in cells.items():
        n[rows[name], columns[group]] += times
        chosen[rows[name], columns[group]] += times * was_selected
    return Counts(tuple(groups), tuple(strata), n, chosen)


def of_columns(groups: Sequence[Any], selected: Sequence[Any], strata: Sequence[Any] | None = None) -> Counts:
    """Of columns of equal length, lists or arrays, in one pass that keeps no row; `selected` as `outcome` reads it."""
    columns = [column for column in (groups, selected, strata) if column is not None]
    if len({len(column) for column in columns}) > 1:
        raise ValueError("the columns are not equally long")
    return of_tally(_tally_of_codes(columns) or tally(zip(*map(_plain, columns), strict=True)))


def tally(rows: Iterable[tuple[Any, ...]]) -> Counter[tuple[Any, ...]]:
    """How often each tuple of cells comes."""
    return Counter(rows)


def _plain(column: Sequence[Any]) -> Sequence[Any]:
    return column.tolist() if isinstance(column, np.ndarray) else column


def _tally_of_codes(columns: Sequence[Any]) -> dict[tuple[Any, ...], int] | None:
    """Columns of small whole numbers are counted as places in one table; None for any others."""
    if not all(isinstance(column, np.ndarray) and column.dtype.kind in "biu" and column.size for column in columns):
        return None
    lows = [int(column.min()) for column in columns]
    spans = [int(column.max()) - low + 1 for column, low in zip(columns, lows, strict=True)]
    if np.prod([float(span) for span in spans]) > CELLS_MOST:
        return None
    places = np.zeros(len(columns[0]), dtype=np.int64)
    for column, low, span in zip(columns, lows, spans, strict=True):
        places *= span
        places += column
        places -= low
    counted = np.bincount(places)
    found = np.flatnonzero(counted)
    values = np.array(np.unravel_index(found, spans)) + np.array(lows)[:, None]
    return dict(zip(map(tuple, values.T.tolist()), counted[found].tolist(), strict=True))
