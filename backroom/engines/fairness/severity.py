"""Whether raters are strict or lenient: only where they rated the same targets."""

import numpy as np

from backroom.engines.fairness.rating_table import LEAST_TARGETS, RatingTable
from backroom.engines.findings import Measure


class Confounded(ValueError):
    """The raters share no targets, so a strict rater looks the same as a weak target. Let all of them rate the same
    vignettes instead."""


class NotCrossed(ValueError):
    """Not every rater rated every target. Let all of them rate the same vignettes instead."""


def leniency(table: RatingTable) -> dict[str, Measure]:
    """Points above (+) or below (-) the common mean, by rater, drawn towards nought by how little it rests on.

    Crossed random effects, y = mean + target + rater + rest, in closed form for complete tables: the raw deviation
    times v_rater / (v_rater + v_rest / n). Raises Confounded or NotCrossed; smallest honest n: 5 targets, 2 raters.
    """
    given = table.places >= 0
    if len(table.raters) < 2 or int((given.sum(axis=1) >= 2).sum()) == 0:
        raise Confounded(Confounded.__doc__)
    x = table.complete
    n, k = x.shape
    if n < LEAST_TARGETS or n < len(table.targets):
        raise NotCrossed(NotCrossed.__doc__)
    raw = x.mean(axis=0) - x.mean()
    rest = x - x.mean(axis=1, keepdims=True) - raw
    residual = float((rest**2).sum()) / ((n - 1) * (k - 1))
    between = max(0.0, float(n * (raw**2).sum() / (k - 1) - residual) / n)
    shrink = between / (between + residual / n) if between + residual > 0 else 0.0
    error = 1.959963984540054 * float(np.sqrt(between * (1 - shrink)))
    return {
        name: Measure(float(value * shrink), float(value * shrink) - error, float(value * shrink) + error, n)
        for name, value in zip(table.raters, raw, strict=True)
    }
