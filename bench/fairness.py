"""How fast outcomes are counted and compared, beside fairlearn, scipy, statsmodels and pingouin on the same work.

`.venv/bin/python bench/fairness.py`. Not all peers are dependencies; what is absent is left out aloud. For all of them
`python -m venv peers && peers/bin/pip install fairlearn statsmodels pingouin`, then this file by that Python.
"""

import csv
import io
import random
import sys
import time
import warnings
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np

from backroom.cli import columns
from backroom.engines.fairness import adverse_impact, counting, intraclass

ROWS, GROUPS, JOBS = 1_000_000, "ABCDEFGH", 100
MANY_ROWS = 10_000_000
TARGETS, RATERS = 2_500, 4


def main() -> int:
    warnings.simplefilter("ignore")
    print(f"Python {sys.version.split()[0]}, numpy {np.__version__}; the best of several runs")
    impact()
    icc()
    count_many()
    return 0


def timed(work: Callable[[], Any], times: int = 5) -> tuple[float, Any]:
    best, answer = float("inf"), None
    for _ in range(times):
        begin = time.perf_counter()
        answer = work()
        best = min(best, time.perf_counter() - begin)
    return best, answer


def table(rows: int, seed: int = 8) -> str:
    draw = random.Random(seed)
    lines = [f"{draw.choice(GROUPS)},job {draw.randrange(JOBS)},{int(draw.random() < 0.3)}" for _ in range(rows)]
    return "\n".join(["group,job,selected", *lines]) + "\n"


def impact() -> None:
    """From parsed columns to rates, ratios, exact tests and both intervals of every group in every job."""
    reader = csv.reader(io.StringIO(table(ROWS)))
    next(reader)
    group, job, selected = (list(column) for column in zip(*reader, strict=True))

    def ours() -> Any:
        counts = counting.of_columns(group, selected, job)
        with np.errstate(all="ignore"):
            rates = counts.selected / counts.n
        best = rates.argmax(axis=1)
        row = np.arange(len(counts.strata))
        others = np.ones(rates.shape, dtype=bool)
        others[row, best] = False
        x2, n2 = (np.broadcast_to(v[row, best][:, None], rates.shape)[others] for v in (counts.selected, counts.n))
        return adverse_impact.measures(counts.selected[others], counts.n[others], x2, n2)

    took, found = timed(ours)
    tests = len(found.fisher)
    print(f"\n{ROWS:,} rows, {len(GROUPS)} groups, {JOBS} jobs: {tests} comparisons")
    print(f"  ours                          {took * 1000:10.1f} ms")
    try:
        import pandas
        from fairlearn.metrics import MetricFrame, count, selection_rate
        from scipy.stats import fisher_exact, hypergeom
        from statsmodels.stats.proportion import confint_proportions_2indep
    except ImportError as error:
        print(f"  peers: left out, {error.name} is not installed")
        return

    def theirs() -> Any:
        chosen = pandas.Series(selected).astype(int)
        frame = MetricFrame(
            metrics={"n": count, "rate": selection_rate},
            y_true=chosen,
            y_pred=chosen,
            sensitive_features=pandas.DataFrame({"group": group}),
            control_features=pandas.DataFrame({"job": job}),
        )
        answers = []
        for _, rows in frame.by_group.groupby(level="job"):
            n = rows["n"].to_numpy().astype(int)
            x = np.rint(rows["rate"].to_numpy() * n).astype(int)
            best = (x / n).argmax()
            for place in range(len(n)):
                if place == best:
                    continue
                four = int(x[place]), int(n[place]), int(x[best]), int(n[best])
                a, b, c, d = four
                exact = fisher_exact([[a, b - a], [c, d - c]]).pvalue
                law = hypergeom(b + d, a + c, b)
                k = np.arange(max(0, a + c - d), min(b, a + c) + 1)
                p = law.pmf(k)
                seen = p[a - k[0]]
                same = np.abs(p - seen) <= seen * 1e-7
                midp = p[(p < seen) & ~same].sum() + p[same].sum() / 2
                log = confint_proportions_2indep(*four, compare="ratio", method="log")
                score = confint_proportions_2indep(*four, compare="ratio", method="score")
                answers.append((exact, midp, *log, *score))
        return np.array(answers)

    they_took, answers = timed(theirs, 1)
    mine = [
        sorted(v) for v in (found.fisher, found.midp, found.log_low, found.log_high, found.score_low, found.score_high)
    ]
    apart = max(np.abs(np.array(a) - np.sort(b)).max() for a, b in zip(mine, answers.T, strict=True))
    print(f"  fairlearn, scipy, statsmodels {they_took * 1000:10.1f} ms")
    print(f"  ratio {they_took / took:.0f}; largest difference of any number {apart:.1e}")


def icc() -> None:
    """Six intraclass correlations with intervals, from rows in any order."""
    draw = np.random.default_rng(8)
    values = np.clip(np.rint(3 + draw.normal(size=(TARGETS, 1)) + draw.normal(size=(TARGETS, RATERS))), 1, 5)
    order = draw.permutation(TARGETS * RATERS)
    target = np.repeat(np.arange(TARGETS), RATERS)[order]
    rater, rating = np.tile(np.arange(RATERS), TARGETS)[order], values.ravel()[order]
    lists = target.tolist(), rater.tolist(), rating.tolist()
    took, _ = timed(lambda: intraclass.correlations(values), 40)

    numbers = {f"T-{i}": n for i, n in enumerate(draw.choice(10**9, TARGETS, replace=False))}
    names = [f"T-{i}" for i in target], [f"R-{i}" for i in rater]
    rows = {
        "codes": (target, rater, rating),
        "record numbers": (np.array([numbers[name] for name in names[0]]), rater, rating),
        "names": (*(np.array(column, dtype=object) for column in names), rating),
        "lists of codes": lists,
    }
    print(f"\n{len(rating):,} ratings in any order, a row each: six intraclass correlations with intervals")
    print(f"  ours, from a table            {took * 1000:10.2f} ms")
    try:
        import pandas
        import pingouin
    except ImportError as error:
        print(f"  pingouin: left out, {error.name} is not installed")
        pingouin = None
    for kind, row in rows.items():
        took_rows, ours = timed(lambda row=row: intraclass.of_rows(*row), 500)
        print(f"  ours, from {kind:<18} {took_rows * 1000:10.2f} ms")
        if pingouin is None:
            continue
        long = pandas.DataFrame(dict(zip(("target", "rater", "rating"), row, strict=True)))
        they_took, theirs = timed(lambda long=long: pingouin.intraclass_corr(long, "target", "rater", "rating"), 10)
        apart = max(abs(m.value - value) for m, value in zip(ours.values(), theirs["ICC"], strict=True))
        print(
            f"  pingouin, from the same       {they_took * 1000:10.2f} ms: ratio {they_took / took_rows:.0f},", end=" "
        )
        print(f"largest difference {apart:.1e}")


def count_many() -> None:
    """Counting a file as `backroom fairness` does, beside a pass of csv.reader that keeps nothing."""
    path = Path(__file__).parent / "out" / "outcomes.csv"
    path.parent.mkdir(exist_ok=True)
    block = table(ROWS).split("\n", 1)
    with path.open("w", encoding="utf-8") as file:
        file.write(block[0] + "\n")
        for _ in range(MANY_ROWS // ROWS):
            file.write(block[1])

    def bare() -> None:
        with path.open(encoding="utf-8", newline="") as file:
            deque(csv.reader(file), maxlen=0)

    def ours() -> int:
        wanted = {"--group": "group", "--selected": "selected", "--stratum": "job"}
        return sum(columns.Table(str(path), wanted).tally(lambda cells: cells).values())

    bare_took, _ = timed(bare, 2)
    took, counted = timed(ours, 2)
    path.unlink()
    print(f"\n{counted:,} rows of a file counted")
    print(f"  a bare pass                   {bare_took * 1000:10.0f} ms")
    print(f"  ours                          {took * 1000:10.0f} ms")
    print(f"  ratio {took / bare_took:.2f}")


if __name__ == "__main__":
    sys.exit(main())
