"""Our numbers against scipy's, statsmodels', pingouin's and krippendorff's on random tables, to 1e-9."""

import warnings

import krippendorff as their_krippendorff
import numpy as np
import pandas
import pingouin
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import stats
from statsmodels.stats import contingency_tables, inter_rater, multitest, proportion

from backroom.engines.fairness import (
    adverse_impact,
    chance_corrected,
    counting,
    exact,
    intervals,
    intraclass,
    krippendorff,
    rating_table,
    strata,
)

FEW = settings(max_examples=25, deadline=None)
CLOSE = {"rel": 1e-9, "abs": 1e-9}


@st.composite
def two_groups(draw, most=200, least=1):
    n1, n2 = draw(st.integers(least, most)), draw(st.integers(least, most))
    return draw(st.integers(0, n1)), n1, draw(st.integers(0, n2)), n2


@FEW
@given(st.lists(two_groups(), min_size=1, max_size=6))
def test_exact_tests_of_many_tables_at_once(tables):
    x1, n1, x2, n2 = zip(*tables, strict=True)
    ours = exact.tests(x1, n1, x2, n2)
    for place, (a, b, c, d) in enumerate(tables):
        table = [[a, b - a], [c, d - c]]
        assert ours.fisher[place] == pytest.approx(stats.fisher_exact(table).pvalue, **CLOSE)
        assert ours.fisher_less[place] == pytest.approx(stats.fisher_exact(table, "less").pvalue, **CLOSE)
        law = stats.hypergeom(b + d, a + c, b)
        possible = law.pmf(np.arange(max(0, a + c - d), min(b, a + c) + 1))
        if len(possible) == 1:
            assert np.isnan(ours.midp[place])
            continue
        assert ours.midp_less[place] == pytest.approx(law.cdf(a) - law.pmf(a) / 2, **CLOSE)
        seen = law.pmf(a)
        same = np.abs(possible - seen) <= seen * 1e-7
        assert ours.midp[place] == pytest.approx(
            possible[(possible < seen) & ~same].sum() + possible[same].sum() / 2, **CLOSE
        )


@pytest.mark.parametrize(
    "four", [(2_999_000, 6_000_000, 2_000_900, 4_000_000), (40, 900_000, 11, 70_000), (0, 5_000, 900, 6_000)]
)
def test_exact_tests_of_many_people(four):
    a, b, c, d = four
    theirs = stats.hypergeom(b + d, a + c, b)
    ours = exact.tests(*four)
    assert ours.fisher_less[0] == pytest.approx(theirs.cdf(a), rel=1e-6, abs=1e-12)
    assert 0 <= ours.midp[0] <= ours.fisher[0] <= 1


@settings(max_examples=8, deadline=None)
@given(two_groups(most=30))
def test_boschloo(four):
    a, b, c, d = four
    assume(0 < a + c < b + d)
    theirs = stats.boschloo_exact([[a, b - a], [c, d - c]]).pvalue
    assert exact.boschloo(*four) == pytest.approx(theirs, **CLOSE)


@FEW
@given(two_groups())
def test_pooled_z_effect_size_and_odds(four):
    a, b, c, d = four
    columns = adverse_impact.measures(*four)
    if 0 < a + c < b + d:
        assert columns.z[0] == pytest.approx(proportion.proportions_ztest([a, c], [b, d])[0], **CLOSE)
    assert columns.cohens_h[0] == pytest.approx(proportion.proportion_effectsize(c / d, a / b), **CLOSE)
    if a < b and c:
        assert columns.odds_ratio[0] == pytest.approx(
            stats.contingency.odds_ratio([[a, b - a], [c, d - c]], kind="sample").statistic, **CLOSE
        )


@FEW
@given(two_groups())
def test_log_interval(four):
    a, b, c, d = four
    assume(a and c and not (a == b and c == d))
    low, high = intervals.ratio_log(*four)
    theirs = stats.contingency.relative_risk(*four).confidence_interval(0.95)
    assert (low[0], high[0]) == pytest.approx((theirs.low, theirs.high), **CLOSE)


@FEW
@given(two_groups(), st.booleans())
def test_score_interval(four, corrected):
    a, b, c, d = four
    assume(0 < a < b and 0 < c < d)
    ours = intervals.ratio_score(*four, corrected=corrected)
    theirs = proportion.confint_proportions_2indep(*four, compare="ratio", method="score", correction=corrected)
    assert (ours[0][0], ours[1][0]) == pytest.approx(theirs, **CLOSE)


@FEW
@given(st.lists(two_groups(most=60, least=2), min_size=2, max_size=8))
def test_strata(tables):
    inner = [(min(max(a, 1), b - 1), b, min(max(c, 1), d - 1), d) for a, b, c, d in tables]
    ours = strata.analyse(*zip(*inner, strict=True))
    theirs = contingency_tables.StratifiedTable([np.array([[a, b - a], [c, d - c]]) for a, b, c, d in inner])
    assert ours.mh_odds_ratio == pytest.approx(theirs.oddsratio_pooled, **CLOSE)
    assert ours.mh_risk_ratio == pytest.approx(theirs.riskratio_pooled, **CLOSE)
    assert ours.mh_ci == pytest.approx(theirs.oddsratio_pooled_confint(), **CLOSE)
    null = theirs.test_null_odds(correction=False)
    assert (ours.mh_chi2, ours.mh_p) == pytest.approx((null.statistic, null.pvalue), **CLOSE)
    if abs(theirs.oddsratio_pooled - 1) > 1e-6:  # there theirs divides by nought
        for mine, theirs_is in ((ours.breslow_day, False), (ours.tarone, True)):
            equal = theirs.test_equal_odds(adjust=theirs_is)
            assert mine == pytest.approx(equal.statistic, rel=1e-7, abs=1e-7)
        assert ours.breslow_day_p == pytest.approx(theirs.test_equal_odds().pvalue, rel=1e-7, abs=1e-7)


@FEW
@given(st.lists(st.floats(0, 1), min_size=1, max_size=9))
def test_holm(ps):
    assert adverse_impact.holm(ps) == pytest.approx(list(multitest.multipletests(ps, method="holm")[1]), **CLOSE)


@settings(max_examples=12, deadline=None)
@given(arrays.arrays(np.int64, st.tuples(st.integers(5, 12), st.integers(2, 5)), elements=st.integers(1, 7)))
def test_intraclass_correlations(ratings):
    squares = intraclass.mean_squares(ratings)
    assume(min(squares.between, squares.within, squares.judges, squares.residual) > 0.01)
    n, k = ratings.shape
    long = pandas.DataFrame(
        {"target": np.repeat(np.arange(n), k), "rater": np.tile(np.arange(k), n), "rating": ratings.ravel()}
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = pingouin.intraclass_corr(long, "target", "rater", "rating")
    ours = intraclass.correlations(ratings)
    for kind, (_, row) in zip(("1,1", "2,1", "3,1", "1,k", "2,k", "3,k"), theirs.iterrows(), strict=True):
        assert ours[kind].value == pytest.approx(row["ICC"], **CLOSE)
        interval = row["CI95%"] if "CI95%" in row else row["CI95"]
        assert (ours[kind].low, ours[kind].high) == pytest.approx(tuple(interval), abs=0.0051)  # theirs are rounded


@FEW
@given(
    arrays.arrays(
        np.float64, st.tuples(st.integers(5, 12), st.integers(2, 4)), elements=st.sampled_from([1, 2, 3, 4.5])
    ),
    st.integers(0, 10_000),
    st.sampled_from(["codes", "record numbers", "names", "lists", "series"]),
)
def test_intraclass_correlations_of_rows_in_any_order(table, seed, written):
    """Whatever targets and raters are called; with a row missing, its target is left out; a row twice is refused."""
    n, k = table.shape
    order = np.random.default_rng(seed).permutation(n * k)
    ways = {
        "codes": lambda column: column + 3,
        "record numbers": lambda column: column * 10**9 + seed,
        "names": lambda column: np.array([f"-{c}" for c in column], dtype=object),
        "lists": lambda column: column.tolist(),
        "series": lambda column: pandas.Series(column.astype(str)),
    }

    def ours(rows):
        return intraclass.of_rows(ways[written](rows // k), ways[written](rows % k), table.ravel()[rows])

    assert close(ours(order), intraclass.correlations(table))
    assert close(ours(order[1:]), intraclass.correlations(np.delete(table, order[0] // k, axis=0)))
    for twice in (np.append(order, order[0]), np.append(order[1:], order[1])):
        with pytest.raises(rating_table.Unusable, match="more than once"):
            ours(twice)


def close(ours, theirs):
    return all(
        ours[kind].n == m.n
        and (ours[kind].value, ours[kind].low) == pytest.approx((m.value, m.low), **CLOSE, nan_ok=True)
        if m.value is not None
        else ours[kind].value is None
        for kind, m in theirs.items()
    )


@FEW
@given(
    arrays.arrays(np.int64, st.tuples(st.integers(2, 5), st.integers(2, 12)), elements=st.integers(-1, 5)),
    st.sampled_from(["nominal", "ordinal", "interval", "ratio"]),
)
def test_alpha(raters_by_units, metric):
    raters, units = raters_by_units.shape
    cells = [
        (unit, rater, int(raters_by_units[rater, unit]))
        for unit in range(units)
        for rater in range(raters)
        if raters_by_units[rater, unit] >= 0
    ]
    assume(cells)
    table = rating_table.of_columns(*map(list, zip(*cells, strict=True)))
    ours = krippendorff.alpha(table.counts, table.values, metric).value
    data = np.where(raters_by_units < 0, np.nan, raters_by_units.astype(float))
    paired = data[:, (~np.isnan(data)).sum(axis=0) >= 2]
    if len(set(paired[~np.isnan(paired)])) < 2:
        assert ours is None
        return
    theirs = their_krippendorff.alpha(data, level_of_measurement=metric)
    assert ours == pytest.approx(theirs, **CLOSE)


@FEW
@given(arrays.arrays(np.int64, st.tuples(st.integers(3, 15), st.integers(2, 6)), elements=st.integers(0, 3)))
def test_fleiss_kappa(ratings):
    counts = inter_rater.aggregate_raters(ratings)[0]
    assume(counts.shape[1] > 1)
    assert chance_corrected.fleiss(counts).value == pytest.approx(inter_rater.fleiss_kappa(counts), **CLOSE)


@FEW
@given(
    arrays.arrays(np.int64, st.integers(2, 5).map(lambda q: (q, q)), elements=st.integers(1, 40)),
    st.sampled_from(["nominal", "linear", "interval"]),
)
def test_cohen_kappa(table, kind):
    weights = None if kind == "nominal" else chance_corrected.weights(kind, np.arange(len(table)))
    ours = chance_corrected.cohen(table, weights)
    theirs = inter_rater.cohens_kappa(table, wt={"nominal": None, "linear": "linear", "interval": "quadratic"}[kind])
    assert ours.value == pytest.approx(theirs.kappa, **CLOSE)
    width = 1.959963984540054 * theirs.std_kappa
    assert (ours.low, ours.high) == pytest.approx((theirs.kappa - width, min(1, theirs.kappa + width)), **CLOSE)


@FEW
@given(
    st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from(["0", "1"]), st.sampled_from(["x", "y"])), min_size=1)
)
def test_counting_is_the_same_by_words_and_by_codes(rows):
    groups, selected, jobs = (list(column) for column in zip(*rows, strict=True))
    by_words = counting.of_columns(groups, selected, jobs)
    codes = counting.of_columns(
        np.array(["ABC".index(g) for g in groups]),
        np.array([int(s) for s in selected]),
        np.array(["xy".index(j) for j in jobs]),
    )
    assert by_words.n.tolist() == codes.n.tolist()
    assert by_words.selected.tolist() == codes.selected.tolist()
    frame = pandas.DataFrame({"g": groups, "s": [int(s) for s in selected], "j": jobs})
    assert by_words.pooled().selected[0].tolist() == frame.groupby("g")["s"].sum().tolist()
