"""Reports as plain data, for JSON: no NaN, null with a reason in the notes; and Local Law 144's table."""

from typing import Any

from backroom.engines.fairness import adverse_impact, agreement
from backroom.engines.fairness.counting import Counts
from backroom.engines.fairness.strata import Strata
from backroom.engines.findings import Measure

STRATA = ("mh_odds_ratio", "mh_chi2", "mh_p", "mh_ci", "breslow_day", "breslow_day_p", "tarone", "tarone_p")
MORE_STRATA = (
    "mh_risk_ratio",
    "mh_chi2_corrected",
    "mh_p_corrected",
    "pooled_odds_ratio",
    "simpson",
    "used",
    "left_out",
)


def of_impact(report: adverse_impact.Report) -> dict[str, Any]:
    """The keys are described in docs/reference/commands.md."""
    lowest = min(
        (c for c in report.comparisons if c.strata and c.impact_ratio.value is not None),
        key=lambda c: c.impact_ratio.value or 0.0,
        default=None,
    )
    return {
        "primary": report.primary,
        "groups": {
            g.name: {"n": g.n, "selected": g.selected, "rate": g.rate, "below_two_percent": g.small}
            for g in report.groups
        },
        "reference": report.reference,
        "comparisons": [_comparison(c) for c in report.comparisons],
        "strata": {"group": lowest.group if lowest else None} | _strata(lowest.strata if lowest else None),
        "notes": list(report.notes),
    }


def _comparison(c: adverse_impact.Comparison) -> dict[str, Any]:
    return {
        "group": c.group,
        "n": c.n,
        "impact_ratio": c.impact_ratio.value,
        "ci_log": _pair(c.ci_log),
        "ci_score": _pair(c.ci_score),
        "z": c.z,
        "z_ir": c.z_ir,
        "fisher_p": c.fisher_p,
        "midp_p": c.midp_p,
        "midp_p_less": c.midp_p_less,
        "boschloo_p": c.boschloo_p,
        "cohens_h": c.cohens_h,
        "odds_ratio": c.odds_ratio,
        "shortfall_pool": c.shortfall_pool,
        "shortfall_reference": c.shortfall_reference,
        "flip_flop": c.flip_flop,
        "swap_count": c.swap_count,
        "primary_p": c.primary_p,
        "holm_p": c.holm_p,
        "below_four_fifths": c.flagged,
        "below_two_percent": c.small,
        "verdict": c.verdict,
        "strata": _strata(c.strata) if c.strata else None,
        "notes": list(c.notes),
    }


def _strata(found: Strata | None) -> dict[str, Any]:
    row = {name: getattr(found, name, None) for name in (*STRATA, *MORE_STRATA)}
    return row | {"mh_ci": _pair(row["mh_ci"])}


def of_agreement(report: agreement.Report) -> dict[str, Any]:
    """The keys are described in docs/reference/commands.md."""
    named = {
        "krippendorff_alpha": report.krippendorff_alpha,
        "fleiss_kappa": report.fleiss_kappa,
        "gwet_ac1": report.gwet_ac1,
        "gwet_ac2": report.gwet_ac2,
        "cohen_kappa": report.cohen_kappa,
        "cohen_kappa_weighted": report.cohen_kappa_weighted,
    }
    return {
        "n_targets": report.n_targets,
        "n_raters": report.n_raters,
        "n_ratings": report.n_ratings,
        "level": report.level,
        "icc": {kind: {"value": m.value, "ci": _interval(m)} for kind, m in report.icc.items()},
        **{name: m.value for name, m in named.items()},
        "ci": {name: _interval(m) for name, m in named.items()},
        "severity": report.leniency
        and {name: {"value": m.value, "ci": _interval(m)} for name, m in report.leniency.items()},
        "notes": list(report.notes),
    }


def local_law_144(counts: Counts) -> list[tuple[str, int, int, str, str]]:
    """Category, applicants, selected, selection rate, impact ratio, as the rule's own example prints them: rates to two
    places, ratios to three, against the category selected most often (6 RCNY 5-301)."""
    pooled = counts.pooled()
    rows = list(zip(pooled.groups, pooled.n[0].tolist(), pooled.selected[0].tolist(), strict=True))
    best_n, best = 1, 0
    for _, n, selected in rows:
        if n and selected * best_n > best * n:
            best_n, best = n, selected
    return [
        (
            name,
            n,
            selected,
            f"{selected / n:.2f}" if n else "",
            f"{selected * best_n / (n * best):.3f}" if n and best else "",
        )
        for name, n, selected in rows
    ]


def _pair(pair: tuple[float, float] | None) -> list[float] | None:
    return None if pair is None else list(pair)


def _interval(measure: Measure) -> list[float | None] | None:
    return None if measure.low is None and measure.high is None else [measure.low, measure.high]
