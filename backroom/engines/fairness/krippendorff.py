"""Krippendorff's alpha: any number of raters, any level of measurement, missing ratings."""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backroom.engines.findings import Measure

Floats = NDArray[np.float64]
WORK_MOST = 60_000_000  # cells; beyond it the interval is left out
PAIRS_MOST = 500_000_000  # of ratings; beyond it the value is left out
AT_ONCE = 2_000_000


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


def alpha_of_many(places: NDArray[np.int64], values: ArrayLike, metric: str = "nominal") -> Measure:
    """The same value where categories are too many for a table of them: of `places`, shape (targets, raters), which of
    `values` each gave, -1 where none. Pair by pair, without an interval."""
    where = places[(places >= 0).sum(axis=1) >= 2]
    v, given = np.asarray(values, dtype=np.float64), where >= 0
    n, raters = where.shape
    pairable = int(given.sum())
    totals = np.bincount(where[given], minlength=len(v)).astype(np.float64)
    if (totals > 0).sum() < 2:
        return Measure(None, None, None, pairable, "one category was given throughout, so nothing varies")
    if n * raters**2 > PAIRS_MOST or (metric == "ratio" and len(v) ** 2 > PAIRS_MOST):
        return Measure(None, None, None, pairable, "too many ratings to compare all pairs")
    if metric == "ordinal":
        v, metric = np.cumsum(totals) - totals / 2, "interval"
    v = v - (totals @ v) / pairable if metric == "interval" else v
    weight = 1 / (given.sum(axis=1) - 1.0)
    seen, step = 0.0, max(1, AT_ONCE // raters**2)
    for at in range(0, n, step):
        part, known = where[at : at + step], given[at : at + step]
        apart = _squares(v[part][:, :, None], v[part][:, None, :], metric)
        both = known[:, :, None] & known[:, None, :]
        seen += float((np.where(both, apart, 0.0).sum(axis=(1, 2)) * weight[at : at + step]).sum())
    if metric == "nominal":
        expected = pairable**2 - float(totals @ totals)
    elif metric == "interval":
        expected = 2 * pairable * float(totals @ v**2)  # v is centred
    else:
        rows = (_squares(one, v, metric) @ totals for one in v)
        expected = float(sum(times * far for times, far in zip(totals, rows, strict=True)))
    if expected <= 0:
        return Measure(None, None, None, pairable, "the ratings do not differ on this scale")
    value = 1 - (pairable - 1) * seen / expected
    return Measure(value, None, None, pairable, "too many categories for an interval")


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
    return _squares(values[:, None], values, metric)


def _squares(one: Any, other: Any, metric: str) -> Floats:
    far = one - other
    if metric == "nominal":
        return np.asarray(far != 0, dtype=np.float64)
    if metric == "interval":
        return np.asarray(far**2)
    if metric == "ratio":
        total = one + other
        return np.asarray(np.divide(far, total, out=np.zeros_like(far), where=total != 0) ** 2)
    raise ValueError(f"{metric}: the metrics are nominal, ordinal, interval, ratio")
