"""Writes irrcac_answers.json: irrCAC's own numbers on random tables.

It asks for one old scipy, so it cannot stand among the development dependencies. In an environment of its own:
`python -m venv irr && irr/bin/pip install irrCAC`, then run this file with `irr/bin/python`.
"""

import json
import random
import warnings
from pathlib import Path

import numpy
import pandas
from irrCAC.raw import CAC


def main():
    warnings.simplefilter("ignore")
    draw = random.Random(8)
    cases = []
    while len(cases) < 60:
        targets, raters, top = draw.randint(5, 20), draw.randint(2, 5), draw.randint(2, 5)
        rows = [[draw.randint(1, top) if draw.random() > 0.15 else None for _ in range(raters)] for _ in range(targets)]
        given = {value for row in rows for value in row if value}
        if given != set(range(1, top + 1)) or not all(any(row) for row in rows):
            continue
        frame = pandas.DataFrame([[numpy.nan if v is None else v for v in row] for row in rows])
        case = {"ratings": rows, "answers": {}}
        for weights in ("identity", "ordinal", "linear", "quadratic", "ratio"):
            said = CAC(frame, weights=weights, digits=15)
            case["answers"][weights] = {
                "gwet": (said.gwet()["est"]["coefficient_value"], *said.gwet()["est"]["confidence_interval"]),
                "fleiss": (said.fleiss()["est"]["coefficient_value"], *said.fleiss()["est"]["confidence_interval"]),
            }
        cases.append(case)
    Path(__file__).with_name("irrcac_answers.json").write_text(json.dumps(cases) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
