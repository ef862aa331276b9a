"""The six intraclass correlations of Shrout and Fleiss (1979), with F intervals."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backroom.engines.fairness import rating_table
from backroom.engines.findings import Measure

KINDS = ("1,1", "2,1", "3,1", "1,k", "2,k", "3,k")


@dataclass(frozen=True)
class MeanSquares:
    """Between targets, within targets, between judges, residual."""

    between: float
    within: float
    judges: float
    residual: float


def mean_squares(ratings: ArrayLike) -> MeanSquares:
    """Of ratings in shape (n targets, k judges), none missing."""
    x = np.array(np.asarray(ratings, dtype=np.float64).T, order="C")  # a row for each judge: few long rows go fast
    k, n = x.shape
    x -= x.mean()  # an average far from nought would cost digits
    targets, judged = np.full(k, 1 / k) @ x, x @ np.full(n, 1 / n)
    between, judges = k * float(targets @ targets), n * float(judged @ judged)
    flat = x.ravel()
    x -= targets
    within = float(flat @ flat)
    x -= judged[:, None]
    residual = float(flat @ flat)
    return MeanSquares(between / (n - 1), within / (n * (k - 1)), judges / (k - 1), residual / ((n - 1) * (k - 1)))


def correlations(ratings: ArrayLike, level: float = 0.95) -> dict[str, Measure]:
    """Of ratings in shape (n >= 2 targets, k >= 2 judges), none missing.

    "1": each target has judges of its own; "2": the judges are drawn from many; "3": they are the only ones; ",1" one
    judge's rating, ",k" the mean of k. Value None where the ratings do not differ. Smallest honest n: 5 targets.
    """
    from scipy.special import fdtri

    x: NDArray[np.float64] = np.asarray(ratings, dtype=np.float64)
    n, k = x.shape
    largest = max(float(x.max()), -float(x.min()))
    if largest > 1e100 or 0 < largest < 1e-5:  # the unit does not matter, and squares must be numbers
        x, largest = x / largest, 1.0
    squares = mean_squares(x)
    b, w, j, e = squares.between, squares.within, squares.judges, squares.residual
    scale = max(1.0, largest) ** 2 * 1e-20
    if b + w <= scale:
        return {kind: Measure(None, None, None, x.size, "every rating is the same") for kind in KINDS}
    p = (1 + level) / 2
    df1, df2, df3 = n - 1, n * (k - 1), (n - 1) * (k - 1)
    found: dict[str, tuple[float, float | None, float | None]] = {}

    one = (b - w) / (b + (k - 1) * w)
    if w > scale:
        f = b / w
        low, high = f / fdtri(df1, df2, p), f * fdtri(df2, df1, p)
        found["1,1"] = (one, (low - 1) / (low + k - 1), (high - 1) / (high + k - 1))
        found["1,k"] = (_over(b - w, b), 1 - 1 / low if low else None, 1 - 1 / high if high else None)
    else:
        found["1,1"] = found["1,k"] = (1.0, 1.0, 1.0)

    three = (b - e) / (b + (k - 1) * e)
    if e > scale:
        f = b / e
        low, high = f / fdtri(df1, df3, p), f * fdtri(df3, df1, p)
        found["3,1"] = (three, (low - 1) / (low + k - 1), (high - 1) / (high + k - 1))
        found["3,k"] = (_over(b - e, b), 1 - 1 / low if low else None, 1 - 1 / high if high else None)
    else:
        found["3,1"] = found["3,k"] = (1.0, 1.0, 1.0)

    two = (b - e) / (b + (k - 1) * e + k * (j - e) / n)
    low2, high2 = _agreement_interval(two, n, k, squares, p)
    found["2,1"] = (two, low2, high2)
    found["2,k"] = (_over(b - e, b + (j - e) / n), _stepped(low2, k), _stepped(high2, k))
    return {kind: Measure(*_known(*found[kind]), x.size, _caution(n)) for kind in KINDS}


def of_rows(targets: Sequence[Any], raters: Sequence[Any], ratings: Sequence[Any]) -> dict[str, Measure]:
    """The six from rows in any order, one for each rating: of the targets that every rater rated, at least two by two.
    Raises rating_table.Unusable where a rater rated a target twice, and where ratings are words."""
    whole = rating_table.complete_of(targets, raters, ratings)
    if min(whole.shape) < 2:
        raise rating_table.Unusable("it takes two targets that two raters rated")
    return correlations(whole)


def _agreement_interval(two: float, n: int, k: int, squares: MeanSquares, p: float) -> tuple[float, float]:
    """Satterthwaite's, as Shrout and Fleiss give it (their page 424)."""
    from scipy.special import fdtri

    b, j, e = squares.between, squares.judges, squares.residual
    if e <= 0:
        e = np.finfo(np.float64).tiny
    a = k * two * j / e + n * (1 + (k - 1) * two) - k * two
    bottom = (n - 1) * (k * two * j / e) ** 2 + (n * (1 + (k - 1) * two) - k * two) ** 2
    v = (n - 1) * (k - 1) * a**2 / bottom
    upper, lower = fdtri(n - 1, v, p), fdtri(v, n - 1, p)
    rest = k * j + (k * n - k - n) * e
    low = n * (b - upper * e) / (upper * rest + n * b)
    high = n * (lower * b - e) / (rest + n * lower * b)
    return float(low), float(high)


def _stepped(r: float, k: int) -> float | None:
    """Spearman-Brown: from one judge to the mean of k."""
    return k * r / (1 + (k - 1) * r) if 1 + (k - 1) * r else None


def _over(top: float, bottom: float) -> float:
    return top / bottom if bottom else float("nan")


def _known(*values: float | None) -> tuple[float | None, float | None, float | None]:
    a, b, c = (float(v) if v is not None and np.isfinite(v) else None for v in values)
    return a, b, c


def _caution(n: int) -> str:
    return "" if n >= 30 else f"from {n} targets: the interval says more than the number"
