"""Two groups over many jobs: Mantel-Haenszel's common ratios, Breslow-Day's and Tarone's tests, Simpson's case."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backroom.engines.fairness.intervals import z_of

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Strata:
    """What k jobs say together about one group against another. None with a reason in `notes`.

    `used` of the strata tell something: both groups applied, and not all or none were selected. Odds and risk ratios
    are the focal group's against the reference's, below 1 where it was selected less often.
    """

    used: int
    left_out: int
    mh_odds_ratio: float | None = None
    mh_ci: tuple[float, float] | None = None
    mh_risk_ratio: float | None = None
    mh_chi2: float | None = None
    mh_p: float | None = None
    mh_chi2_corrected: float | None = None
    mh_p_corrected: float | None = None
    breslow_day: float | None = None
    breslow_day_p: float | None = None
    tarone: float | None = None
    tarone_p: float | None = None
    pooled_odds_ratio: float | None = None
    simpson: bool = False
    notes: tuple[str, ...] = ()


def analyse(x1: ArrayLike, n1: ArrayLike, x2: ArrayLike, n2: ArrayLike) -> Strata:
    """Of k strata, shapes (k,): `x1` of `n1` focal and `x2` of `n2` reference selected in each.

    OR = sum(ad/N) / sum(bc/N), its variance by Robins, Breslow and Greenland (1986); chi-squared = (sum a - sum E)^2 /
    sum V on one degree (Mantel and Haenszel 1959), without and with the half taken off; Breslow-Day (1980) on k - 1
    degrees, with Tarone's correction (1985).
    """
    a, m1, c, m2 = (np.array(v, dtype=np.float64, ndmin=1) for v in (x1, n1, x2, n2))
    pooled = _ratio(a.sum() * (m2 - c).sum(), (m1 - a).sum() * c.sum())
    telling = (m1 > 0) & (m2 > 0) & (a + c > 0) & (a + c < m1 + m2)
    left_out = int((~telling).sum())
    a, m1, c, m2 = a[telling], m1[telling], c[telling], m2[telling]
    notes: list[str] = []
    if not len(a):
        said = "strata: in no stratum did both groups apply with some selected and some not"
        return Strata(0, left_out, pooled_odds_ratio=pooled, notes=(said,))
    if left_out:
        notes.append(
            f"strata: {left_out} of {left_out + len(a)} tell nothing, for one group is missing there or all or none "
            "were selected"
        )
    b, d, total = m1 - a, m2 - c, m1 + m2
    r, s = a * d / total, b * c / total
    odds = _ratio(r.sum(), s.sum())
    risk = _ratio((a * m2 / total).sum(), (c * m1 / total).sum())
    if odds is None:
        notes.append("mh_odds_ratio: in no stratum was anybody of the focal group left and one of the other selected")
    interval = None
    if r.sum() > 0 and s.sum() > 0 and odds:
        p, q = (a + d) / total, (b + c) / total
        variance = (
            (p * r).sum() / (2 * r.sum() ** 2)
            + (p * s + q * r).sum() / (2 * r.sum() * s.sum())
            + (q * s).sum() / (2 * s.sum() ** 2)
        )
        width = z_of(0.95) * np.sqrt(variance)
        interval = (float(odds * np.exp(-width)), float(odds * np.exp(width)))
    else:
        notes.append("mh_ci: a common odds ratio of nought or without bound has no interval")
    chi2 = chi2_corrected = None
    expected = m1 * (a + c) / total
    spread = float((m1 * m2 * (a + c) * (b + d) / (total**2 * np.maximum(total - 1, 1))).sum())
    off = abs(float(a.sum() - expected.sum()))
    if spread > 0:
        chi2, chi2_corrected = off**2 / spread, max(off - 0.5, 0.0) ** 2 / spread
    breslow_day, tarone = _homogeneity(a, m1, a + c, total, odds) if len(a) > 1 and odds else (None, None)
    if breslow_day is None:
        why = "there is one stratum only" if len(a) < 2 else "the common odds ratio is nought or without bound"
        notes.append(f"breslow_day: {why}")
    simpson = bool(odds and pooled and (odds - 1) * (pooled - 1) < 0)
    return Strata(
        len(a), left_out, odds, interval, risk, chi2, _p(chi2, 1), chi2_corrected, _p(chi2_corrected, 1),
        breslow_day, _p(breslow_day, len(a) - 1), tarone, _p(tarone, len(a) - 1), pooled, simpson, tuple(notes),
    )  # fmt: skip


def _homogeneity(a: Floats, row: Floats, column: Floats, total: Floats, odds: float) -> tuple[float, float]:
    """Chi-squared of the counts against those that one common odds ratio expects, and with Tarone's part taken off."""
    one = 1 - odds
    linear = total - row - column + odds * (row + column)
    # The root that lies among the possible counts, in the form that keeps its digits when the odds ratio is near 1.
    fitted = 2 * odds * row * column / (linear + np.sqrt(linear**2 + 4 * one * odds * row * column))
    weight = 1 / (1 / fitted + 1 / (row - fitted) + 1 / (column - fitted) + 1 / (total - row - column + fitted))
    plain = float(((a - fitted) ** 2 / weight).sum())
    return plain, plain - float((a.sum() - fitted.sum()) ** 2 / weight.sum())


def _ratio(over: float, under: float) -> float | None:
    return float(over / under) if under > 0 else None


def _p(chi2: float | None, degrees: int) -> float | None:
    if chi2 is None:
        return None
    from scipy.special import chdtrc

    return float(chdtrc(degrees, max(chi2, 0.0)))
