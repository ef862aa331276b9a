"""Do raters agree? Every measure that the table allows, and for the others the reason why not."""

from dataclasses import dataclass

import numpy as np

from backroom.engines.fairness import chance_corrected, intraclass, krippendorff, severity
from backroom.engines.fairness.rating_table import LEAST_RATERS, LEAST_TARGETS, LEVELS, RatingTable, Unusable
from backroom.engines.findings import Measure

CATEGORIES_MOST = 200  # beyond it a number is no category, and only the correlations are asked
LARGEST = 1e100
BENCHMARKS = (
    "Alpha of .800 or more is usually called reliable, .667 tentative: conventions, not laws. Source: Krippendorff "
    "(not verified; read it before you rely on it)."
)


@dataclass(frozen=True)
class Report:
    """Measures with None where one cannot be computed; `notes` say why."""

    n_targets: int
    n_raters: int
    n_ratings: int
    level: str
    icc: dict[str, Measure]
    krippendorff_alpha: Measure
    fleiss_kappa: Measure
    gwet_ac1: Measure
    gwet_ac2: Measure
    cohen_kappa: Measure
    cohen_kappa_weighted: Measure
    leniency: dict[str, Measure] | None
    notes: tuple[str, ...]


def analyse(table: RatingTable, level: str = "ordinal") -> Report:
    """Refused (all None, with the reason) below 5 targets rated by 2 raters. Raises Unusable where the level asks for
    numbers and the ratings are words, or for a ratio scale and some are negative."""
    if level not in LEVELS:
        raise Unusable(f"the levels are {', '.join(LEVELS)}")
    if level in ("interval", "ratio") and not table.numeric:
        raise Unusable(f"the level {level} needs numbers; “{table.categories[0]}” is none")
    if level == "ratio" and len(table.values) and table.values.min() < 0:
        raise Unusable("a ratio scale has no negative ratings")
    if table.numeric and len(table.values) and np.abs(table.values).max() > LARGEST:
        raise Unusable("a rating is so large that its square cannot be reckoned with")
    given = (table.places >= 0).sum(axis=1)
    several, ratings = int((given >= 2).sum()), int(given.sum())
    if len(table.raters) < LEAST_RATERS or several < LEAST_TARGETS:
        return _refused(table, level, ratings, several)
    notes: list[str] = []
    icc = _correlations(table, notes)
    nothing = Measure(None, None, None, ratings, f"more than {CATEGORIES_MOST} different ratings are no categories")
    fleiss = ac1 = ac2 = nothing
    if len(table.categories) > CATEGORIES_MOST:
        alpha = krippendorff.alpha_of_many(table.places, table.values, level)
    else:
        counts, weights = table.counts, chance_corrected.weights(level, table.values)
        alpha = krippendorff.alpha(counts, table.values, level)
        fleiss, ac1 = chance_corrected.fleiss(counts), chance_corrected.gwet(counts)
        ac2 = chance_corrected.gwet(counts, weights)
    cohen, weighted = _cohen(table, level, nothing)
    lenient = None
    try:
        if not table.numeric:
            notes.append("severity: the ratings are words, which have no distance")
        else:
            lenient = severity.leniency(table)
    except (severity.Confounded, severity.NotCrossed) as error:
        notes.append(f"severity: {' '.join(str(error).split())}")
    named = {
        "krippendorff_alpha": alpha,
        "fleiss_kappa": fleiss,
        "gwet_ac1": ac1,
        "gwet_ac2": ac2,
        "cohen_kappa": cohen,
        "cohen_kappa_weighted": weighted,
    }
    notes += [f"{name}: {measure.caution}" for name, measure in named.items() if measure.value is None]
    return Report(
        len(table.targets), len(table.raters), ratings, level, icc, alpha, fleiss, ac1, ac2, cohen, weighted, lenient,
        tuple(notes),
    )  # fmt: skip


def _correlations(table: RatingTable, notes: list[str]) -> dict[str, Measure]:
    complete = table.complete
    why = ""
    if not table.numeric:
        why = "the ratings are words; an intraclass correlation needs numbers"
    elif len(complete) < LEAST_TARGETS:
        why = f"{len(complete)} targets were rated by every rater; it needs {LEAST_TARGETS}"
    if why:
        notes.append(f"icc: {why}")
        return {kind: Measure(None, None, None, complete.size, why) for kind in intraclass.KINDS}
    if len(complete) < len(table.targets):
        left = len(table.targets) - len(complete)
        notes.append(f"icc: {left} of {len(table.targets)} targets left out, for not every rater rated them")
    found = intraclass.correlations(complete)
    if found["1,1"].value is None:
        notes.append(f"icc: {found['1,1'].caution}")
    return found


def _cohen(table: RatingTable, level: str, nothing: Measure) -> tuple[Measure, Measure]:
    if len(table.raters) != 2:
        why = Measure(None, None, None, nothing.n, f"Cohen’s kappa is for two raters; there are {len(table.raters)}")
        return why, why
    q = len(table.categories)
    if q > CATEGORIES_MOST:
        return nothing, nothing
    both = table.places[(table.places >= 0).all(axis=1)]
    square = np.bincount(both[:, 0] * q + both[:, 1], minlength=q * q).reshape(q, q)
    plain = chance_corrected.cohen(square)
    if level == "nominal":
        return plain, Measure(None, None, None, plain.n, "categories without an order have no weights")
    kind = "linear" if level == "ordinal" else "interval"
    values = np.arange(q) if level == "ordinal" else table.values
    return plain, chance_corrected.cohen(square, chance_corrected.weights(kind, values))


def _refused(table: RatingTable, level: str, ratings: int, several: int) -> Report:
    why = (
        f"not enough data: {several} targets with two ratings or more, by {len(table.raters)} raters; "
        f"it takes {LEAST_TARGETS} targets and {LEAST_RATERS} raters"
    )
    none = Measure(None, None, None, ratings, why)
    icc = dict.fromkeys(intraclass.KINDS, none)
    return Report(
        len(table.targets), len(table.raters), ratings, level, icc, none, none, none, none, none, none, None, (why,)
    )
