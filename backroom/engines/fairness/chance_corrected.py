"""Agreement beyond chance: Cohen's kappa, Fleiss', Gwet's AC1 and AC2, with weights and missing ratings."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backroom.engines.fairness.intervals import z_of
from backroom.engines.findings import Measure

Floats = NDArray[np.float64]


def weights(kind: str, values: ArrayLike) -> Floats:
    """How nearly two categories agree, shape (q, q), 1 on the diagonal. Kinds: nominal (identity), ordinal (Gwet 2014),
    linear, interval (quadratic), ratio."""
    v = np.asarray(values, dtype=np.float64)
    q = len(v)
    if kind == "nominal" or q < 2:
        return np.eye(q)
    if kind == "ordinal":
        rank = np.arange(q)
        steps = np.abs(rank[:, None] - rank) + 1
        apart = steps * (steps - 1) / 2
        return np.asarray(1 - apart / apart.max())
    far = np.abs(v[:, None] - v)
    if kind == "linear":
        return np.asarray(1 - far / far.max())
    if kind == "interval":
        return np.asarray(1 - (far / far.max()) ** 2)
    if kind == "ratio":
        total = v[:, None] + v
        share = np.divide(far, total, out=np.zeros_like(far), where=total != 0) ** 2
        return 1 - share / share.max() if share.max() else np.eye(q)
    raise ValueError(f"{kind}: no such weights")


def cohen(table: ArrayLike, agreement: ArrayLike | None = None, level: float = 0.95) -> Measure:
    """Of a square table of two raters, counts or shares; `agreement` as `weights` gives them, without them unweighted.

    (po - pe) / (1 - pe); interval by Fleiss, Cohen and Everitt's large-sample variance (1969).
    """
    counts = np.asarray(table, dtype=np.float64)
    n = counts.sum()
    p = counts / n
    w = np.eye(len(p)) if agreement is None else np.asarray(agreement, dtype=np.float64)
    rows, columns = p.sum(axis=1), p.sum(axis=0)
    seen, expected = float((w * p).sum()), float((w * np.outer(rows, columns)).sum())
    if expected >= 1:
        return Measure(None, None, None, round(n), "both raters gave one and the same category throughout")
    kappa = (seen - expected) / (1 - expected)
    mean = (w * columns).sum(axis=1)[:, None] + (w * rows[:, None]).sum(axis=0)
    inner = float((p * (w - mean * (1 - kappa)) ** 2).sum()) - (kappa - expected * (1 - kappa)) ** 2
    width = z_of(level) * np.sqrt(max(inner, 0.0) / n) / (1 - expected)
    return Measure(kappa, float(kappa - width), float(min(1.0, kappa + width)), round(n))


def fleiss(counts: ArrayLike, level: float = 0.95) -> Measure:
    """Of counts in shape (targets, categories); with unequal numbers of raters, Gwet's generalisation (2014)."""
    return _generalised(counts, np.eye(np.asarray(counts).shape[1]), "fleiss", level)


def gwet(counts: ArrayLike, agreement: ArrayLike | None = None, level: float = 0.95) -> Measure:
    """AC1 (Gwet 2008) of counts in shape (targets, categories); AC2 with weights. Steady where nearly all agree."""
    q = np.asarray(counts).shape[1]
    return _generalised(counts, np.eye(q) if agreement is None else np.asarray(agreement), "gwet", level)


def _generalised(counts: ArrayLike, w: Floats, chance: str, level: float) -> Measure:
    """Value and linearised interval over targets (Gwet 2014, chapters 2 and 5); t on n - 1 degrees."""
    x = np.asarray(counts, dtype=np.float64)
    x = x[x.sum(axis=1) > 0]
    n, q = x.shape
    raters = x.sum(axis=1)
    several = raters >= 2
    if not several.any():
        return Measure(None, None, None, int(raters.sum()), "no target has two ratings")
    if q < 2:
        return Measure(None, None, None, int(raters.sum()), "one category was given throughout, so chance is certain")
    agreeing = (x * (x @ w.T - 1)).sum(axis=1) / np.where(several, raters * (raters - 1), 1)
    agreeing[~several] = 0
    seen = agreeing.sum() / several.sum()
    shares = x / raters[:, None]
    mean = shares.mean(axis=0)
    if chance == "gwet":
        factor = w.sum() / (q * (q - 1))
        expected = factor * float((mean * (1 - mean)).sum())
        expected_by_target = factor * (shares @ (1 - mean))
    else:
        expected = float(mean @ w @ mean)
        expected_by_target = shares @ ((w @ mean + mean @ w) / 2)
    if expected >= 1:
        return Measure(None, None, None, int(raters.sum()), "one category was given throughout, so chance is certain")
    value = (seen - expected) / (1 - expected)
    low = high = None
    if n > 1:
        from scipy.special import stdtrit

        by_target = n / several.sum() * (agreeing - expected * several) / (1 - expected)
        by_target = by_target - 2 * (1 - value) * (expected_by_target - expected) / (1 - expected)
        error = np.sqrt(((by_target - value) ** 2).sum() / (n * (n - 1)))
        width = stdtrit(n - 1, (1 + level) / 2) * error
        low, high = float(value - width), float(min(1.0, value + width))
    return Measure(float(value), low, high, int(raters.sum()))
