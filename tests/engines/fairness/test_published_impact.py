"""Adverse impact: examples printed in guidance, statutes and textbooks, to the digits they print."""

import pytest

from backroom.engines.fairness import adverse_impact, counting, exact, four_fifths, intervals, strata

UCB = {  # admitted and applied, men and women, six departments (Bickel, Hammel and O'Connell 1975)
    "A": (512, 825, 89, 108),
    "B": (353, 560, 17, 25),
    "C": (120, 325, 202, 593),
    "D": (138, 417, 131, 375),
    "E": (53, 191, 94, 393),
    "F": (22, 373, 24, 341),
}


def of(focal, reference):
    """The one comparison of `{name: (selected, applied)}` given as two pairs."""
    report = adverse_impact.analyse(counting.of_pairs({"focal": focal, "reference": reference}))
    return report.comparisons[0]


def test_uniform_guidelines_question_12():
    found = of((12, 40), (48, 80))
    assert found.impact_ratio.value == 0.5
    assert found.flagged
    assert found.verdict.startswith("Adverse impact is indicated")


def test_uniform_guidelines_question_11():
    pairs = {"White": (60, 100), "American Indian": (45, 100), "Hispanic": (48, 100), "Black": (51, 100)}
    report = adverse_impact.analyse(counting.of_pairs(pairs))
    assert report.reference == "White"
    ratios = {c.group: (round(c.impact_ratio.value, 4), c.flagged) for c in report.comparisons}
    assert ratios == {"American Indian": (0.75, True), "Hispanic": (0.8, False), "Black": (0.85, False)}


@pytest.mark.parametrize(
    ("focal", "reference", "rates", "ratio"),
    [((1, 10), (3, 20), (0.1, 0.15), 0.6667), ((3, 20), (16, 80), (0.15, 0.2), 0.75)],
    ids=["question 20", "question 21"],
)
def test_uniform_guidelines_small_numbers(focal, reference, rates, ratio):
    report = adverse_impact.analyse(counting.of_pairs({"focal": focal, "reference": reference}))
    assert tuple(group.rate for group in report.groups) == rates
    found = report.comparisons[0]
    assert round(found.impact_ratio.value, 4) == ratio
    assert found.flip_flop
    assert found.verdict.startswith("Too few to conclude")
    assert found.impact_ratio.caution == "too few to conclude"


def test_local_law_144_example():
    found = of((555, 1181), (667, 1390))
    assert round(found.impact_ratio.value, 3) == 0.979
    assert not found.flip_flop


FULL = {  # ratio, Z, Z of the ratio, log interval, Fisher, mid-p one and two sided, Boschloo, h, odds, shortfalls, flips
    ((12, 40), (48, 80)): (.5, -3.098387, -3.5794, .30143, .82937, .003409, .001071, .002142, .00245, .6129, .2857, 8, 12, False),
    ((1, 10), (3, 20)): (.6667, -.379777, -.4106, .07906, 5.62154, 1.0, .384784, .792009, .83042, .1519, .6296, .333, .5, True),
    ((3, 20), (16, 80)): (.75, -.509813, -.5573, .24189, 2.32543, .757062, .324257, .640952, .70047, .1319, .7059, .8, 1, True),
}  # fmt: skip


@pytest.mark.parametrize("pairs", FULL)
def test_full_rows(pairs):
    c = of(*pairs)
    digits = (4, 6, 4, 5, 5, 6, 6, 6, 5, 4, 4, 3, 3)
    values = (
        c.impact_ratio.value, c.z, c.z_ir, *c.ci_log, c.fisher_p, c.midp_p_less, c.midp_p, c.boschloo_p, c.cohens_h,
        c.odds_ratio, c.shortfall_pool, c.shortfall_reference,
    )  # fmt: skip
    assert tuple(round(v, d) for v, d in zip(values, digits, strict=True)) == FULL[pairs][:-1]
    assert c.flip_flop is FULL[pairs][-1]


def test_lady_tasting_tea():
    """Agresti, Categorical Data Analysis: one-sided .243, two-sided .486, mid-p .129."""
    found = exact.tests(1, 4, 3, 4)
    assert round(float(found.fisher_less[0]), 6) == 0.242857
    assert round(float(found.fisher[0]), 6) == 0.485714
    assert round(float(found.midp_less[0]), 6) == 0.128571


def cut(value, digits):
    """As a manual prints a long number: cut, not rounded."""
    return int(value * 10**digits) / 10**digits


def test_boschloo_of_the_scipy_manual():
    assert cut(exact.boschloo(74, 105, 43, 75, "greater"), 4) == 0.0355
    assert cut(1 - float(exact.tests(73, 105, 44, 75).fisher_less[0]), 4) == 0.0483  # its statistic: one-sided Fisher


def test_fisher_of_the_scipy_manual():
    assert cut(float(exact.tests(7, 19, 8, 11).fisher_less[0]), 4) == 0.0640


def test_physicians_health_study():
    """Agresti: relative risk 1.82 (1.43 to 2.31); odds ratio 1.83."""
    c = of((189, 11034), (104, 11037))  # the reference is the group selected most often, so turned over
    low, high = intervals.ratio_log(189, 11034, 104, 11037)
    assert (round(float(low[0]), 4), round(float(high[0]), 4)) == (1.4330, 2.3059)
    assert round(1 / c.impact_ratio.value, 4) == 1.8178
    assert round(1 / c.odds_ratio, 2) == 1.83


@pytest.mark.parametrize(
    ("focal", "reference", "h"),
    [((4, 10), (5, 10), 0.2013579), ((0, 10), (5, 100), 0.451), ((0, 10), (10, 100), 0.644), ((0, 10), (20, 100), 0.927),
     ((0, 10), (25, 100), 1.047), ((0, 10), (40, 100), 1.369), ((0, 10), (50, 100), 1.571), ((0, 10), (60, 100), 1.772)],
)  # fmt: skip
def test_cohen_1988_effect_sizes(focal, reference, h):
    digits = len(str(h).split(".")[1])
    assert round(of(focal, reference).cohens_h, digits) == h


def test_koopman_1984():
    """36 of 40 against 16 of 80: 2.94 to 7.15 by the score."""
    low, high = intervals.ratio_score(36, 40, 16, 80, corrected=False)
    assert (round(float(low[0]), 2), round(float(high[0]), 2)) == (2.94, 7.15)


def test_admissions_at_berkeley():
    """R's help page of mantelhaen.test: common odds ratio .9047 (.7719 to 1.0603), chi-squared 1.4269, p .2323."""
    m, n, f, g = zip(*UCB.values(), strict=True)
    found = strata.analyse(m, n, f, g)
    assert round(found.mh_odds_ratio, 7) == 0.9046968
    assert tuple(round(v, 7) for v in found.mh_ci) == (0.7719074, 1.0603298)
    assert (round(found.mh_chi2_corrected, 4), round(found.mh_p_corrected, 4)) == (1.4269, 0.2323)
    assert (round(found.mh_chi2, 4), round(found.mh_p, 4)) == (1.5246, 0.2169)
    assert round(found.breslow_day, 2) == 18.83  # rates differ in department A alone
    assert found.breslow_day_p < 0.003
    assert round(found.pooled_odds_ratio, 2) == 1.84


def test_kidney_stones_are_simpsons_case():
    """Charig et al. 1986: open surgery is better for small stones and for large ones, and worse when pooled."""
    tally = {("open", 1, "small"): 81, ("open", 0, "small"): 6, ("keyhole", 1, "small"): 234, ("keyhole", 0, "small"): 36,
             ("open", 1, "large"): 192, ("open", 0, "large"): 71, ("keyhole", 1, "large"): 55, ("keyhole", 0, "large"): 25}  # fmt: skip
    report = adverse_impact.analyse(counting.of_tally(tally))
    found = report.comparisons[0]
    assert report.reference == "keyhole"
    assert found.impact_ratio.value < 1 < found.strata.mh_odds_ratio
    assert "Simpson’s case" in found.verdict


def test_penicillin_in_rabbits():
    """Mantel's injections at once or late, in R's help: common odds ratio 7 (1.0267 to 47.7251), X-squared 3.9286."""
    found = strata.analyse([0, 3, 6, 5, 2], [6, 6, 6, 6, 2], [0, 0, 2, 6, 5], [5, 6, 6, 6, 5])
    assert round(found.mh_odds_ratio, 9) == 7
    assert tuple(round(v, 4) for v in found.mh_ci) == (1.0267, 47.7251)
    assert (round(found.mh_chi2_corrected, 4), round(found.mh_p_corrected, 5)) == (3.9286, 0.04747)
    assert (found.used, found.left_out) == (3, 2)


@pytest.mark.parametrize(
    ("focal", "reference", "rates", "ratio", "flagged"),
    [
        ((26, 48), (206, 259), (0.5417, 0.7954), 0.68, True),
        ((11, 48), (35, 259), (0.229, 0.135), 1.70, False),
        ((6, 19), (25, 43), (0.316, 0.581), 0.54, True),
        ((3, 15), (25, 43), (0.2, 0.581), 0.34, True),
        ((3, 8), (16, 25), (0.375, 0.64), 0.59, True),
    ],
    ids=[
        "Connecticut v. Teal 1982, the test", "Connecticut v. Teal, the bottom line", "Ricci v. DeStefano 2009, lieutenants",
        "Ricci, Hispanic lieutenants", "Ricci, captains",
    ],
)  # fmt: skip
def test_cases_before_the_supreme_court_of_the_united_states(focal, reference, rates, ratio, flagged):
    """Pass rates and ratios as the opinions print them."""
    found = adverse_impact.measures(*focal, *reference)
    assert [
        round(x / n, len(str(rate).split(".")[1])) for (x, n), rate in zip((focal, reference), rates, strict=True)
    ] == [*rates]
    assert round(float(found.impact_ratio[0]), 2) == ratio
    assert four_fifths.is_below(*focal, *reference) is flagged


def test_convictions_of_twins():
    """Fisher 1962, in R's help of fisher.test: 2 of 17 twins of criminals convicted against 10 of 13: .0004652, .0005367."""
    found = exact.tests(2, 17, 10, 13)
    assert round(float(found.fisher_less[0]), 7) == 0.0004652
    assert round(float(found.fisher[0]), 7) == 0.0005367


def test_eight_centres():
    """Agresti, a cream in eight clinics: 2.13 (1.18 to 3.87), Mantel-Haenszel 6.38, p .012; alike by Breslow-Day, 7.99."""
    found = strata.analyse(
        [11, 16, 14, 2, 6, 1, 1, 4], [36, 20, 19, 16, 17, 11, 5, 6], [10, 22, 7, 1, 0, 0, 1, 6],
        [37, 32, 19, 17, 12, 10, 9, 7],
    )  # fmt: skip
    assert round(found.mh_odds_ratio, 2) == 2.13
    assert tuple(round(v, 2) for v in found.mh_ci) == (1.18, 3.87)
    assert (round(found.mh_chi2, 2), round(found.mh_p, 3)) == (6.38, 0.012)
    assert cut(found.breslow_day, 2) == 7.99


def test_alcohol_and_cancer_of_the_oesophagus():
    """Breslow and Day 1980, six ages: common odds ratio 5.16, chi-squared 85.01 (83.21 corrected), homogeneity 9.32."""
    found = strata.analyse(
        [1, 4, 25, 42, 19, 5], [10, 30, 54, 69, 37, 5], [0, 5, 21, 34, 36, 8], [106, 169, 159, 173, 124, 39]
    )
    assert round(found.mh_odds_ratio, 2) == 5.16
    assert (round(found.mh_chi2, 2), round(found.mh_chi2_corrected, 2)) == (85.01, 83.21)
    assert (round(found.breslow_day, 2), round(found.breslow_day_p, 3), round(found.tarone, 2)) == (9.32, 0.097, 9.30)


def test_the_death_penalty_is_simpsons_case():
    """Radelet and Pierce 1991, in Agresti: pooled 11.0 % against 7.9 %, and the other way round with each kind of victim."""
    tally = {("white", 1, "w"): 53, ("white", 0, "w"): 414, ("black", 1, "w"): 11, ("black", 0, "w"): 37,
             ("white", 0, "b"): 16, ("black", 1, "b"): 4, ("black", 0, "b"): 139}  # fmt: skip
    report = adverse_impact.analyse(counting.of_tally(tally))
    assert {g.name: round(100 * g.rate, 1) for g in report.groups} == {"black": 7.9, "white": 11.0}
    (found,) = report.comparisons
    assert found.strata.simpson
    assert "Simpson’s case: pooled, this group was selected less often, yet job by job more often" in found.verdict


def test_lung_cancer_and_smoking():
    """Doll and Hill 1950, in Agresti: 688 of 709 against 650 of 709 smoked, odds ratio 2.97."""
    assert round(float(adverse_impact.measures(688, 709, 650, 709).odds_ratio[0]), 2) == 2.97


def test_adrenaline_by_the_log():
    """Perondi et al. 2004, in Fagerland, Lydersen and Laake: 7 of 34 against 1 of 34, ratio 7.0, by the log .91 to 54."""
    low, high = intervals.ratio_log(7, 34, 1, 34)
    assert (round(float(low[0]), 2), round(float(high[0]))) == (0.91, 54)
