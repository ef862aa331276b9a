"""Reports of `backroom fairness` and `backroom agreement` as text for a terminal."""

import textwrap
from typing import Any

from backroom.engines.fairness import adverse_impact, agreement, words

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


def impact_rows(c: dict[str, Any]) -> list[tuple[str, str]]:
    """Label and words of each measure, for text and page."""
    return [
        ("impact ratio", number(c["impact_ratio"])),
        ("  95 % interval", f"{interval(c['ci_score'])} by the score, {interval(c['ci_log'])} by the log"),
        ("mid-p", f"{p_of(c['midp_p'])} two-sided, {p_of(c['midp_p_less'])} for fewer"),
        ("Fisher, Boschloo", f"{p_of(c['fisher_p'])}, {p_of(c['boschloo_p'])}"),
        ("primary, by Holm", p_of(c["holm_p"])),
        ("Z, Z of the ratio", f"{number(c['z'])}, {number(c['z_ir'])}"),
        ("odds ratio, Cohen’s h", f"{number(c['odds_ratio'])}, {number(c['cohens_h'])}"),
        ("shortfall", f"{number(c['shortfall_pool'], 1)} people against the pool, "
         f"{number(c['shortfall_reference'], 1)} against the reference"),
        ("one person turns it", "yes" if c["flip_flop"] else "no"),
        ("moves to four fifths", str(c["swap_count"])),
    ]  # fmt: skip


def strata_rows(s: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        ("common odds ratio", f"{number(s['mh_odds_ratio'])}, 95 % {interval(s['mh_ci'])} (Mantel-Haenszel)"),
        ("chi-squared", f"{number(s['mh_chi2'], 2)}, p {p_of(s['mh_p'])}"),
        ("jobs alike", f"Breslow-Day {number(s['breslow_day'], 2)}, p {p_of(s['breslow_day_p'])}; "
         f"Tarone {number(s['tarone'], 2)}, p {p_of(s['tarone_p'])}"),
        ("jobs that tell", f"{s['used']}, and {s['left_out']} that do not"),
    ]  # fmt: skip


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


def number(value: float | None, digits: int = 3) -> str:
    if value is None:
        return "–"
    return "0" if abs(value) < 0.5 * 10**-digits else f"{value:.{digits}f}".replace("-", "−")


def signed(value: float) -> str:
    return f"{value:+.2f}".replace("-", "−")


def p_of(p: float | None) -> str:
    if p is None:
        return "–"
    return "<.001" if p < 0.001 else f"{p:.3f}"


def interval(pair: list[float | None] | None) -> str:
    return "–" if pair is None else f"{number(pair[0])} to {number(pair[1])}"


def _rows(rows: list[tuple[str, str]]) -> list[str]:
    wide = max([len(label) for label, _ in rows] + [22])
    return [f"  {label:<{wide}}  {said}" for label, said in rows]


def _notes(notes: list[str]) -> list[str]:
    if not notes:
        return []
    return ["", "Notes", *(line for note in notes for line in _wrapped(note, "  "))]


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent)
