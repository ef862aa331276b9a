"""Intervals of a ratio of two rates: by the log (Katz) and by the score (Koopman; Miettinen and Nurminen)."""

from collections.abc import Callable
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
STEPS = 80  # halvings of the search on the log scale: to the last digit of a double


def z_of(level: float) -> float:
    """Quantile of the normal distribution for a two-sided interval, 1.96 for .95."""
    return NormalDist().inv_cdf((1 + level) / 2)


def ratio_log(x1: ArrayLike, n1: ArrayLike, x2: ArrayLike, n2: ArrayLike, level: float = 0.95) -> tuple[Floats, Floats]:
    """exp(ln IR ± z sqrt((1-p1)/x1 + (1-p2)/x2)) (Katz et al. 1978). Shapes (k,); nan where a count is nought, or
    where everybody of both groups was selected."""
    a, b, c, d = _floats(x1, n1, x2, n2)
    with np.errstate(all="ignore"):
        ratio = (a / b) / (c / d)
        width = z_of(level) * np.sqrt(1 / a - 1 / b + 1 / c - 1 / d)
        low, high = ratio * np.exp(-width), ratio * np.exp(width)
    bad = (a == 0) | (c == 0) | (b == 0) | (d == 0) | (width == 0)
    low[bad] = high[bad] = np.nan
    return low, high


def ratio_score(
    x1: ArrayLike, n1: ArrayLike, x2: ArrayLike, n2: ArrayLike, level: float = 0.95, corrected: bool = True
) -> tuple[Floats, Floats]:
    """Those ratios that the score test does not reject. Holds for small groups and when x1 is nought (low is then 0).

    Shapes (k,); nan where x2, n1 or n2 is nought. With `corrected`, Miettinen and Nurminen's N/(N-1) (1985); without,
    Koopman's interval (1984).
    """
    a, b, c, d = _floats(x1, n1, x2, n2)
    z2 = z_of(level) ** 2
    with np.errstate(all="ignore"):
        point = (a / b) / (c / d)
        total = b + d
        factor = total / (total - 1) if corrected else np.ones_like(total)
        middle = np.log(np.where(a > 0, point, 0.5 / (b * c / d)))

        def beyond(log_ratio: Floats) -> NDArray[np.bool_]:
            ratio = np.exp(log_ratio)
            half = (b * ratio + a + d + c * ratio) / 2
            p2 = np.clip((a + c) / (half + np.sqrt(np.maximum(half**2 - total * ratio * (a + c), 0))), 0, 1)
            p1 = np.clip(p2 * ratio, 0, 1)
            variance = (p1 * (1 - p1) / b + ratio**2 * p2 * (1 - p2) / d) * factor
            return np.asarray((a / b - ratio * c / d) ** 2 > z2 * variance)

        low = np.exp(_edge(beyond, middle, -1.0))
        high = np.exp(_edge(beyond, middle, 1.0))
    low[a == 0] = 0.0
    bad = (c == 0) | (b == 0) | (d == 0)
    low[bad] = high[bad] = np.nan
    high[~np.isfinite(high)] = np.nan
    return low, high


def _edge(beyond: Callable[[Floats], NDArray[np.bool_]], inside: Floats, way: float) -> Floats:
    """Where the test begins to reject, going `way` from a ratio that it accepts."""
    step = np.ones_like(inside)
    outside = inside + way * step
    for _ in range(12):
        near = ~beyond(outside)
        if not near.any():
            break
        step = np.where(near, step * 2, step)
        outside = np.where(near, inside + way * step, outside)
    for _ in range(STEPS):
        half = (inside + outside) / 2
        rejected = beyond(half)
        outside = np.where(rejected, half, outside)
        inside = np.where(rejected, inside, half)
    return (inside + outside) / 2


def _floats(*values: ArrayLike) -> tuple[Floats, ...]:
    return tuple(np.array(v, dtype=np.float64, ndmin=1) for v in values)
