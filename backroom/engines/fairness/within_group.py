"""Agreement within one target: r_wg of James, Demaree and Wolf (1984)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from backroom.engines.findings import Measure

SLIGHT_SKEW = {5: 1.34}  # LeBreton and Senter 2008


def uniform(points: int) -> float:
    """Variance of ratings spread evenly over a scale of `points`: (A^2 - 1) / 12."""
    return (points**2 - 1) / 12


def r_wg(ratings: Sequence[float], points: int, null: float | None = None) -> Measure:
    """1 - s^2 / null of one target on one item, s^2 with n - 1; `null` as of `uniform`. Below nought it is set to 0,
    and the caution says so. Smallest honest n: 2 raters."""
    return r_wg_items(np.asarray(ratings, dtype=np.float64)[:, None], points, null)


def r_wg_items(ratings: ArrayLike, points: int, null: float | None = None) -> Measure:
    """Of ratings in shape (raters, J items): J(1 - s/null) / (J(1 - s/null) + s/null), s the mean item variance."""
    x = np.asarray(ratings, dtype=np.float64)
    raters, items = x.shape
    if raters < 2:
        return Measure(None, None, None, raters, "one rater alone cannot agree with anybody")
    share = float(x.var(axis=0, ddof=1).mean()) / (uniform(points) if null is None else null)
    if share > 1:
        return Measure(0.0, None, None, raters, "they differ more than chance would; set to 0")
    value = items * (1 - share) / (items * (1 - share) + share)
    return Measure(value, None, None, raters, "" if raters >= 5 else f"from {raters} raters")
