"""Krippendorff's alpha: any number of raters, any level of measurement, missing ratings."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backroom.engines.findings import Measure

Floats = NDArray[np.float64]
WORK_MOST = 60_000_000  # cells; beyond it the interval is left out


def alpha(counts: ArrayLike, values: ArrayLike, metric: str = "nominal", level: float = 0.95) -> Measure:
    """1 - Do/De of counts in shape (targets, categories), the categories in order with their `values`, shape (q,).

    Metrics: nominal, ordinal, interval, ratio (Krippendorff 2019, chapter 12). Targets with one rating drop out. The
    interval comes from leaving out each target once (jackknife, t on n - 1 degrees). None where nothing varies.
    """
    x = np.asarray(counts, dtype=np.float64)
    x = x[x.sum(axis=1) >= 2]
    used = x.any(axis=0)
    x, v = x[:, used], np.asarray(values, dtype=np.float64)[used]
    n, q = x.shape
    pairable = int(x.sum())
    if not n:
        return Measure(None, None, None, pairable, "no target has two ratings")
    if q < 2:
        return Measure(None, None, None, pairable, "one category was given throughout, so nothing varies")
    coincidences = _by_target(x).sum(axis=0)
    value = _of(coincidences, v, metric)
    if value is None:
        return Measure(None, None, None, pairable, "the ratings do not differ on this scale")
    if n < 3:
        return Measure(value, None, None, pairable, "too few targets for an interval")
    if n * q * q > WORK_MOST:
        return Measure(value, None, None, pairable, "too many categories for an interval")
    from scipy.special import stdtrit

    without = [_of(coincidences - own[0], v, metric) for own in map(_by_target, x[:, None, :])]
    left = np.array([value if w is None else w for w in without])
    error = np.sqrt((n - 1) / n * ((left - left.mean()) ** 2).sum())
    width = float(stdtrit(n - 1, (1 + level) / 2) * error)
    return Measure(value, value - width, min(1.0, value + width), pairable)


def _by_target(x: Floats) -> Floats:
    """Coincidences of each target, shape (targets, q, q): pairs of its ratings, each weighted 1/(raters - 1)."""
    pairs = x[:, :, None] * x[:, None, :]
    diagonal = np.arange(x.shape[1])
    pairs[:, diagonal, diagonal] -= x
    return np.asarray(pairs / (x.sum(axis=1) - 1)[:, None, None])


def _of(coincidences: Floats, values: Floats, metric: str) -> float | None:
    totals = coincidences.sum(axis=1)
    apart = _distances(totals, values, metric)
    seen = float((coincidences * apart).sum())
    expected = float((np.outer(totals, totals) * apart).sum())
    return 1 - (totals.sum() - 1) * seen / expected if expected > 0 else None


def _distances(totals: Floats, values: Floats, metric: str) -> Floats:
    if metric == "nominal":
        return 1 - np.eye(len(values))
    if metric == "ordinal":
        middle = np.cumsum(totals) - totals / 2
        return np.asarray((middle[:, None] - middle) ** 2)
    far = values[:, None] - values
    if metric == "interval":
        return np.asarray(far**2)
    if metric == "ratio":
        total = values[:, None] + values
        return np.divide(far, total, out=np.zeros_like(far), where=total != 0) ** 2
    raise ValueError(f"{metric}: the metrics are nominal, ordinal, interval, ratio")
