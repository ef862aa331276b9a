"""Reports of `backroom fairness` and `backroom agreement` as text for a terminal."""

import textwrap
from typing import Any

from backroom.engines.fairness import adverse_impact, agreement, words
from backroom.engines.fairness.figures import impact_rows, interval, number, signed, strata_rows

WIDTH = 96
ICC_WORDS = {
    "1,1": "one rating, raters differ by target",
    "2,1": "one rating, raters drawn from many",
    "3,1": "one rating, these raters only",
    "1,k": "mean rating, raters differ by target",
    "2,k": "mean rating, raters drawn from many",
    "3,k": "mean rating, these raters only",
}


def of_impact(title: str, source: str, data: dict[str, Any]) -> str:
    groups, reference = data["groups"], data["reference"]
    applied, selected = sum(g["n"] for g in groups.values()), sum(g["selected"] for g in groups.values())
    lines = [
        f"{title}  ({source})",
        f"{applied:,} applied, {selected:,} were selected. Primary test, named beforehand: "
        f"{adverse_impact.PRIMARIES[data['primary']]}.",
        "",
    ]
    wide = max([len(name) for name in groups] + [5])
    lines.append(f"{'group':<{wide}}  {'applied':>9}  {'selected':>9}  {'rate':>7}")
    for name, g in groups.items():
        rate = "–" if g["rate"] is None else f"{g['rate']:.1%}"
        mark = "  reference: selected most often" if name == reference else ""
        mark += "  under 2 % of all" if g["below_two_percent"] else ""
        lines.append(f"{name:<{wide}}  {g['n']:>9,}  {g['selected']:>9,}  {rate:>7}{mark}")
    for c in data["comparisons"]:
        lines += ["", f"{c['group']} against {reference}", *_wrapped(c["verdict"], "  "), *_rows(impact_rows(c))]
        if c["strata"] and c["strata"]["mh_odds_ratio"] is not None:
            lines += ["  Job by job", *_rows(strata_rows(c["strata"]))]
    return "\n".join([*lines, *_notes(data["notes"]), "", *_wrapped(words.ABOUT_THE_NUMBERS, "")])


def of_agreement(title: str, source: str, data: dict[str, Any]) -> str:
    lines = [
        f"Agreement on {title}  ({source})",
        f"{data['n_ratings']:,} ratings of {data['n_targets']:,} targets by {data['n_raters']:,} raters, "
        f"as {data['level']}.",
        "",
        *_rows(agreement_rows(data)),
    ]
    if data["severity"]:
        lines += ["", "Stricter (−) or more lenient (+) than the common mean, in points"]
        lines += _rows(
            [(name, f"{signed(m['value'])}, 95 % {interval(m['ci'])}") for name, m in data["severity"].items()]
        )
    return "\n".join([*lines, *_notes(data["notes"]), "", *_wrapped(agreement.BENCHMARKS, "")])


def agreement_rows(data: dict[str, Any]) -> list[tuple[str, str]]:
    """Label and words of each measure, for text and page."""

    def said(value: float | None, ci: Any) -> str:
        return "–" if value is None else f"{number(value)}, 95 % {interval(ci)}"

    return [
        *(
            (name, said(data[key], data["ci"][key]))
            for key, name in (
                ("krippendorff_alpha", "Krippendorff’s alpha"),
                ("gwet_ac2", "Gwet’s AC2, weighted"),
                ("gwet_ac1", "Gwet’s AC1"),
                ("fleiss_kappa", "Fleiss’ kappa"),
                ("cohen_kappa", "Cohen’s kappa"),
                ("cohen_kappa_weighted", "Cohen’s, weighted"),
            )
        ),
        *(
            (f"ICC({kind})", said(m["value"], m["ci"]) + (f"  {ICC_WORDS[kind]}" if m["value"] is not None else ""))
            for kind, m in data["icc"].items()
        ),
    ]


def _rows(rows: list[tuple[str, str]]) -> list[str]:
    wide = max([len(label) for label, _ in rows] + [22])
    return [f"  {label:<{wide}}  {said}" for label, said in rows]


def _notes(notes: list[str]) -> list[str]:
    if not notes:
        return []
    return ["", "Notes", *(line for note in notes for line in _wrapped(note, "  "))]


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent)
