"""Adverse impact of one selection: every group against the one selected most often, all measures side by side."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backroom.engines.fairness import exact, four_fifths, intervals, strata, words
from backroom.engines.fairness.counting import Counts
from backroom.engines.findings import Measure

Floats = NDArray[np.float64]
PRIMARIES = {
    "midp": "Lancaster’s mid-p",
    "fisher": "Fisher’s exact test",
    "boschloo": "Boschloo’s test",
    "z": "the pooled Z test",
    "z_ir": "the Z test of the ratio (Morris and Lobsenz)",
}
SMALL_SHARE = 50  # a group below 1/50 of all who applied is no reference (UGESP section 4D: 2 %)


@dataclass(frozen=True)
class Columns:
    """Measures of k comparisons at once, shapes (k,); nan where a measure cannot be computed."""

    impact_ratio: Floats
    log_low: Floats
    log_high: Floats
    score_low: Floats
    score_high: Floats
    z: Floats
    z_ir: Floats
    fisher: Floats
    midp: Floats
    midp_less: Floats
    cohens_h: Floats
    odds_ratio: Floats
    shortfall_pool: Floats
    shortfall_reference: Floats


@dataclass(frozen=True)
class Group:
    """How many applied, how many were selected; `small` when under 2 % of all who applied."""

    name: str
    n: int
    selected: int
    rate: float | None
    small: bool


@dataclass(frozen=True)
class Comparison:
    """One group against the reference. None with a reason in `notes`; `flagged`: below four fifths."""

    group: str
    n: int
    impact_ratio: Measure
    ci_log: tuple[float, float] | None
    ci_score: tuple[float, float] | None
    z: float | None
    z_ir: float | None
    fisher_p: float | None
    midp_p: float | None
    midp_p_less: float | None
    boschloo_p: float | None
    cohens_h: float | None
    odds_ratio: float | None
    shortfall_pool: float | None
    shortfall_reference: float | None
    flip_flop: bool
    swap_count: int
    primary_p: float | None
    holm_p: float | None
    flagged: bool
    small: bool
    strata: strata.Strata | None
    verdict: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """The whole answer about one selection."""

    primary: str
    groups: tuple[Group, ...]
    reference: str | None
    comparisons: tuple[Comparison, ...]
    stratum_count: int
    notes: tuple[str, ...]


def measures(x1: ArrayLike, n1: ArrayLike, x2: ArrayLike, n2: ArrayLike) -> Columns:
    """Of `x1` of `n1` focal against `x2` of `n2` reference, shapes (k,), whole numbers.

    z: pooled two-proportion Z; z_ir: ln(IR) / sqrt((1-P)/P (1/n1 + 1/n2)); h: 2 asin sqrt p2 - 2 asin sqrt p1 (Cohen
    1988); shortfall: n1 P - x1 against the pool, n1 p2 - x1 against the reference.
    """
    a, b, c, d = (np.array(v, dtype=np.float64, ndmin=1) for v in (x1, n1, x2, n2))
    with np.errstate(all="ignore"):
        p1, p2, pool = a / b, c / d, (a + c) / (b + d)
        per_person = 1 / b + 1 / d
        ratio = p1 / p2
        z = (p1 - p2) / np.sqrt(pool * (1 - pool) * per_person)
        z_ir = np.log(ratio) / np.sqrt((1 - pool) / pool * per_person)
        h = 2 * np.arcsin(np.sqrt(p2)) - 2 * np.arcsin(np.sqrt(p1))
        odds = a * (d - c) / ((b - a) * c)
        columns = [ratio, z, z_ir, h, odds, b * pool - a, b * p2 - a]
    for column in columns:
        column[~np.isfinite(column)] = np.nan
    tests = exact.tests(x1, n1, x2, n2)
    return Columns(
        columns[0], *intervals.ratio_log(a, b, c, d), *intervals.ratio_score(a, b, c, d), columns[1], columns[2],
        tests.fisher, tests.midp, tests.midp_less, *columns[3:],
    )  # fmt: skip


def holm(ps: list[float | None]) -> list[float | None]:
    """Holm's step-down p values (1979), in the order given; None stays None and is not counted."""
    known = sorted((p, place) for place, p in enumerate(ps) if p is not None)
    found: list[float | None] = [None] * len(ps)
    worst = 0.0
    for rank, (p, place) in enumerate(known):
        worst = max(worst, min(1.0, p * (len(known) - rank)))
        found[place] = worst
    return found


def reference_of(groups: list[Group]) -> Group | None:
    """The highest rate among groups of at least 2 %; of equal ones the larger, then the first by name."""
    able = [g for g in groups if g.n and not g.small] or [g for g in groups if g.n]
    best: Group | None = None
    for group in sorted(able, key=lambda g: (-g.n, g.name)):
        if best is None or group.selected * best.n > best.selected * group.n:
            best = group
    return best


def analyse(counts: Counts, primary: str = "midp") -> Report:
    """Everything about one selection, groups pooled over strata and, with strata, within them. The primary test is
    named before the numbers are seen. Raises ValueError for a primary that does not exist."""
    if primary not in PRIMARIES:
        raise ValueError(f"primary: {primary}; there are {', '.join(PRIMARIES)}")
    pooled = counts.pooled()
    everybody = int(pooled.n.sum())
    groups = [
        Group(name, n, x, x / n if n else None, n * SMALL_SHARE < everybody)
        for name, n, x in zip(pooled.groups, pooled.n[0].tolist(), pooled.selected[0].tolist(), strict=True)
    ]
    reference = reference_of(groups)
    others = [g for g in groups if reference and g.name != reference.name]
    notes = [f"{g.name}: nobody applied" for g in groups if not g.n]
    notes += [
        f"{g.name}: under 2 % of those who applied, so it is compared but is never the reference"
        for g in groups
        if g.n and g.small
    ]
    if reference is None:
        notes.append("comparisons: nobody applied, so there is nothing to compare")
    elif not others:
        notes.append("comparisons: there is one group only, so there is nothing to compare")
    if len(counts.strata) < 2:
        notes.append("strata: no column of strata was named" if counts.strata == ("",) else "strata: there is one only")
    if reference is None or not others:
        return Report(
            primary, tuple(groups), reference.name if reference else None, (), len(counts.strata), tuple(notes)
        )
    made = _compare(counts, groups, others, reference, primary)
    for comparison in made:
        notes += [f"{comparison.group}: {note}" for note in comparison.notes]
    return Report(primary, tuple(groups), reference.name, tuple(made), len(counts.strata), tuple(notes))


def _compare(
    counts: Counts, groups: list[Group], others: list[Group], reference: Group, primary: str
) -> list[Comparison]:
    columns = measures(
        [g.selected for g in others], [g.n for g in others], [reference.selected] * len(others),
        [reference.n] * len(others),
    )  # fmt: skip
    drafts = []
    for place, group in enumerate(others):
        row = {name: _finite(getattr(columns, name)[place]) for name in Columns.__dataclass_fields__}
        if not group.n:
            row = dict.fromkeys(row)
        row["boschloo"] = exact.boschloo(group.selected, group.n, reference.selected, reference.n)
        drafts.append(row)
    ps = [_primary_p(row, primary) for row in drafts]
    adjusted = holm(ps)
    at = {name: place for place, name in enumerate(counts.groups)}
    made = []
    for group, row, p, holm_p in zip(others, drafts, ps, adjusted, strict=True):
        four = (group.selected, group.n, reference.selected, reference.n)
        stratified = None
        if len(counts.strata) > 1:
            i, j = at[group.name], at[reference.name]
            stratified = strata.analyse(counts.selected[:, i], counts.n[:, i], counts.selected[:, j], counts.n[:, j])
        notes = words.reasons(row, four, primary) + list(stratified.notes if stratified else ())
        flips = bool(group.n) and four_fifths.flip_flop(*four)
        verdict = words.verdict(group.name, reference.name, four, row, p, holm_p, len(others), flips, stratified)
        ci_score = _pair(row["score_low"], row["score_high"])
        low, high = ci_score or (None, None)
        caution = words.TOO_FEW if flips else (notes[0] if row["impact_ratio"] is None and notes else "")
        made.append(
            Comparison(
                group=group.name, n=group.n + reference.n,
                impact_ratio=Measure(row["impact_ratio"], low, high, group.n + reference.n, caution),
                ci_log=_pair(row["log_low"], row["log_high"]), ci_score=ci_score, z=row["z"], z_ir=row["z_ir"],
                fisher_p=row["fisher"], midp_p=row["midp"], midp_p_less=row["midp_less"], boschloo_p=row["boschloo"],
                cohens_h=row["cohens_h"], odds_ratio=row["odds_ratio"], shortfall_pool=row["shortfall_pool"],
                shortfall_reference=row["shortfall_reference"], flip_flop=flips,
                swap_count=four_fifths.swap_count(*four) if group.n else 0, primary_p=p, holm_p=holm_p,
                flagged=bool(group.n) and four_fifths.is_below(*four), small=group.small, strata=stratified,
                verdict=verdict, notes=tuple(notes),
            )
        )  # fmt: skip
    return made


def _primary_p(row: dict[str, Any], primary: str) -> float | None:
    if primary in ("z", "z_ir"):
        statistic = row[primary]
        return None if statistic is None else math.erfc(abs(statistic) / math.sqrt(2))
    p = row[primary]
    return None if p is None else float(p)


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _pair(low: float | None, high: float | None) -> tuple[float, float] | None:
    return None if low is None or high is None else (low, high)
