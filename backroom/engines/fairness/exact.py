"""Exact tests of two groups, many tables at once: Fisher's, Lancaster's mid-p, Boschloo's."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
SAME = 1e-7  # two tables whose probabilities differ by less than this share are equally probable
BOSCHLOO_MOST = 1_000  # people; beyond it the search takes minutes
CELLS_AT_ONCE = 2_000_000


@dataclass(frozen=True)
class Exact:
    """P values of k tables, each of shape (k,). `less`: the focal group, or a worse one, selected that rarely.

    `midp` and `midp_less` are nan where only one table is possible (nobody, or everybody, was selected).
    """

    fisher: Floats
    fisher_less: Floats
    midp: Floats
    midp_less: Floats


def tests(x1: ArrayLike, n1: ArrayLike, x2: ArrayLike, n2: ArrayLike) -> Exact:
    """Of `x1` selected among `n1` against `x2` among `n2`, shapes (k,), whole numbers, given all margins.

    Two-sided Fisher: the sum of the tables no more probable than this one. Mid-p counts this one, and those equally
    probable, by half (Lancaster 1961). Work grows with the spread of the tables and not with the number of people.
    """
    a, b, c, d = (np.atleast_1d(np.asarray(values, dtype=np.int64)) for values in (x1, n1, x2, n2))
    low, high, at = _window(a, b, c, d)
    cells = np.cumsum(high - low + 1)
    found = np.empty((4, len(a)))
    start = 0
    while start < len(a):
        before = cells[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(cells, before + CELLS_AT_ONCE)))
        part = slice(start, stop)
        found[:, part] = _of_window(b[part], d[part], (a + c)[part], low[part], high[part], at[part])
        start = stop
    single = np.minimum(b, a + c) == np.maximum(0, a + c - d)
    found[2:, single] = np.nan
    return Exact(*np.minimum(found, 1.0))


def _window(x1: Ints, n1: Ints, x2: Ints, n2: Ints) -> tuple[Ints, Ints, Ints]:
    """The stretch of possible tables that matters: beyond it no probability is left that could be seen."""
    selected, people = x1 + x2, n1 + n2
    share = np.divide(selected, people, out=np.zeros(len(x1)), where=people > 0)
    mode = (n1 + 1) * (selected + 1) // (people + 2)
    spread = np.sqrt(share * (1 - share) * n1 * np.divide(n2, np.maximum(people - 1, 1)))
    half = np.maximum(np.ceil(12 * spread) + 60, 2 * np.abs(x1 - mode) + 60).astype(np.int64)
    low = np.maximum(np.maximum(0, selected - n2), mode - half)
    high = np.minimum(np.minimum(n1, selected), mode + half)
    return low, high, x1 - low


def _of_window(n1: Ints, n2: Ints, selected: Ints, low: Ints, high: Ints, at: Ints) -> Floats:
    """Probabilities by the ratio of each table to the one before, which stays exact for millions of people."""
    sizes = high - low + 1
    ends = np.cumsum(sizes)
    starts = ends - sizes
    place = np.arange(int(ends[-1])) - np.repeat(starts, sizes)
    k = (place + np.repeat(low, sizes)).astype(np.float64)
    upper = (np.repeat(selected + 1, sizes) - k) * (np.repeat(n1 + 1, sizes) - k)
    lower = k * (np.repeat(n2 - selected, sizes) + k)
    first = starts
    upper[first] = lower[first] = 1.0
    steps = np.log(upper / lower)
    steps[first[1:]] = -np.add.reduceat(steps, first)[:-1]  # every table starts again from nought
    logs = np.cumsum(steps)
    p = np.exp(logs - np.repeat(np.maximum.reduceat(logs, first), sizes))
    total = np.add.reduceat(p, first)
    seen = p[first + at]
    here = np.repeat(seen, sizes)
    rarer = np.add.reduceat(np.where(p < here * (1 - SAME), p, 0.0), first)
    same = np.add.reduceat(np.where(np.abs(p - here) <= here * SAME, p, 0.0), first)
    below = np.add.reduceat(np.where(place < np.repeat(at, sizes), p, 0.0), first)
    return np.array([rarer + same, below + seen, rarer + same / 2, below + seen / 2]) / total


def boschloo(x1: int, n1: int, x2: int, n2: int, alternative: str = "two-sided") -> float | None:
    """P of Boschloo's test; None beyond BOSCHLOO_MOST people, without two groups, or when all went one way.

    Fixed are the places: how many were selected and how many were not; the share of the focal group in each is what
    is compared. Maximises over the unknown common share with Fisher's p as the statistic (Boschloo 1970; scipy's
    search); two-sided is twice the smaller side.
    """
    if not n1 or not n2 or n1 + n2 > BOSCHLOO_MOST or x1 + x2 in (0, n1 + n2):
        return None
    from scipy.stats import boschloo_exact

    p = float(boschloo_exact([[x1, n1 - x1], [x2, n2 - x2]], alternative=alternative).pvalue)
    return p if np.isfinite(p) else None
