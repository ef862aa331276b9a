"""Agreement: examples printed in the papers and manuals, to the digits they print."""

import json
from pathlib import Path

import numpy as np
import pytest

from backroom.engines.fairness import agreement, chance_corrected, intraclass, krippendorff, rating_table, within_group

SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
FLEISS = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
]  # fmt: skip
OBSERVERS = ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."]


def table_of(rows, missing="."):
    """Rows are raters, columns are targets."""
    cells = [(t, r, value) for r, row in enumerate(rows) for t, value in enumerate(row) if value != missing]
    return rating_table.of_columns(*map(list, zip(*cells, strict=True)))


def test_shrout_and_fleiss_1979():
    squares = intraclass.mean_squares(SHROUT_FLEISS)
    assert tuple(round(v, 2) for v in (squares.between, squares.within, squares.judges, squares.residual)) == (
        11.24,
        6.26,
        32.49,
        1.02,
    )
    found = intraclass.correlations(SHROUT_FLEISS)
    printed = {"1,1": 0.1657, "2,1": 0.2898, "3,1": 0.7148, "1,k": 0.4428, "2,k": 0.6201, "3,k": 0.9093}
    assert {kind: round(m.value, 4) for kind, m in found.items()} == printed
    bounds = {"1,1": (-0.13, 0.72), "2,1": (0.02, 0.76), "3,1": (0.34, 0.95), "1,k": (-0.88, 0.91), "2,k": (0.07, 0.93),
              "3,k": (0.68, 0.99)}  # fmt: skip
    assert {kind: (round(m.low, 2), round(m.high, 2)) for kind, m in found.items()} == bounds


@pytest.mark.parametrize(
    ("metric", "value"), [("nominal", 0.74342), ("ordinal", 0.81539), ("interval", 0.84911), ("ratio", 0.79740)]
)
def test_krippendorff_four_observers(metric, value):
    table = table_of([row.split() for row in OBSERVERS])
    assert round(krippendorff.alpha(table.counts, table.values, metric).value, 5) == value


def test_krippendorff_two_coders():
    table = table_of(["0100000000", "1110010100"])
    assert round(krippendorff.alpha(table.counts, table.values).value, 5) == 0.09524


def test_fleiss_1971_ten_subjects():
    assert round(chance_corrected.fleiss(FLEISS).value, 5) == 0.20993


def test_cohen_two_by_two():
    found = chance_corrected.cohen([[20, 5], [10, 15]])
    assert tuple(round(v, 4) for v in (found.value, found.low, found.high)) == (0.4, 0.1511, 0.6489)


def test_cohen_1968_weighted():
    shares = [[0.44, 0.07, 0.09], [0.05, 0.20, 0.05], [0.01, 0.03, 0.06]]
    apart = np.array([[0, 1, 3], [1, 0, 6], [3, 6, 0]])
    assert round(chance_corrected.cohen(shares).value, 5) == 0.49153
    assert round(chance_corrected.cohen(shares, 1 - apart / 6).value, 5) == 0.34783


def test_gwet_2008_paradox():
    """118 of 125 in one cell: kappa is nearly nought, AC1 is .94."""
    table = [[118, 5], [2, 0]]
    counts = [[2, 0]] * 118 + [[1, 1]] * 7
    assert round(chance_corrected.cohen(table).value, 4) == -0.0234
    assert round(chance_corrected.gwet(counts).value, 4) == 0.9408


def test_krippendorff_two_observers_of_five_categories():
    """Krippendorff 2011, computing alpha, part B: .692."""
    table = table_of(["aabbdcccedda", "babbbcccEddd".lower()])
    assert round(krippendorff.alpha(table.counts, table.values).value, 3) == 0.692


def test_gwet_four_raters_of_twelve_subjects():
    """Gwet's tables for these ratings: AC1 .77544 (.461 to 1), Fleiss' kappa .76117 (.424 to 1)."""
    counts = table_of([row.split() for row in OBSERVERS]).counts
    ac1, kappa = chance_corrected.gwet(counts), chance_corrected.fleiss(counts)
    assert (round(ac1.value, 5), round(ac1.low, 3), ac1.high) == (0.77544, 0.461, 1)
    assert (round(kappa.value, 5), round(kappa.low, 3), kappa.high) == (0.76117, 0.424, 1)


def test_fleiss_levin_paik_a_hundred_patients():
    """Statistical Methods for Rates and Proportions, three diagnoses: kappa .68 from .89 seen and .66 expected."""
    assert round(chance_corrected.cohen([[75, 1, 4], [5, 4, 1], [0, 0, 10]]).value, 2) == 0.68


def test_eight_wines_of_four_judges():
    """Pingouin's manual: .728 .728 .729 .914 .914 .915."""
    wines = [
        [1, 2, 0, 1],
        [1, 3, 3, 2],
        [3, 8, 1, 4],
        [6, 4, 3, 3],
        [6, 5, 5, 6],
        [7, 5, 6, 2],
        [8, 7, 7, 9],
        [9, 9, 9, 8],
    ]
    found = intraclass.correlations(wines)
    assert [round(m.value, 3) for m in found.values()] == [0.728, 0.728, 0.729, 0.914, 0.914, 0.915]
    assert {(round(m.low, 2), round(m.high, 2)) for m in found.values()} == {(0.43, 0.93), (0.75, 0.98)}


def test_james_demaree_wolf():
    assert within_group.uniform(5) == 2
    assert within_group.uniform(7) == 4
    assert round(within_group.r_wg([4, 4, 4, 5, 5], 5).value, 9) == 0.85
    assert round(within_group.r_wg([3, 4, 4, 5, 5], 5).value, 9) == 0.65
    worse = within_group.r_wg([1, 1, 5, 5], 5)
    assert worse.value == 0
    assert "set to 0" in worse.caution


def test_alpha_of_the_whole_report_is_the_same():
    table = table_of([row.split() for row in OBSERVERS])
    report = agreement.analyse(table, "ordinal")
    assert round(report.krippendorff_alpha.value, 5) == 0.81539
    assert (report.n_targets, report.n_raters) == (12, 4)


KINDS = {"identity": "nominal", "ordinal": "ordinal", "linear": "linear", "quadratic": "interval", "ratio": "ratio"}


@pytest.mark.parametrize("case", json.loads(Path(__file__).with_name("irrcac_answers.json").read_text()))
def test_gwet_and_fleiss_as_irrcac_says(case):
    """Values and intervals, weighted and with missing ratings: see make_irrcac_answers.py."""
    cells = [(t, r, v) for t, row in enumerate(case["ratings"]) for r, v in enumerate(row)]
    table = rating_table.of_columns(*map(list, zip(*cells, strict=True)))
    for name, answers in case["answers"].items():
        weights = chance_corrected.weights(KINDS[name], table.values)
        ours = chance_corrected.gwet(table.counts, weights)
        assert (ours.value, ours.low, ours.high) == pytest.approx(answers["gwet"], rel=1e-9, abs=1e-9)
        if name == "identity":
            ours = chance_corrected.fleiss(table.counts)
            assert (ours.value, ours.low, ours.high) == pytest.approx(answers["fleiss"], rel=1e-9, abs=1e-9)
