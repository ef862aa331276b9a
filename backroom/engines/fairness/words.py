"""What the numbers of adverse impact mean, in words a manager understands."""

from typing import Any

from backroom.engines.fairness.strata import Strata

TOO_FEW = "too few to conclude"
CHANCE = 0.05
ABOUT_THE_NUMBERS = (
    "Rates and ratios are about outcomes of a selection. They prove neither discrimination nor its absence; they say "
    "where to look. The primary test is named before the numbers are seen. "
    "Information as of 22 November 2026, not legal advice."
)


def verdict(
    group: str,
    reference: str,
    four: tuple[int, int, int, int],
    row: dict[str, Any],
    p: float | None,
    holm_p: float | None,
    comparisons: int,
    flips: bool,
    strata: Strata | None,
) -> str:
    """One or two sentences. Whenever the flip-flop rule says so: too few to conclude, whatever the ratio."""
    x1, n1, x2, n2 = four
    if not n1:
        return f"Nobody of {group} applied, so there is nothing to compare."
    if not x1 and not x2:
        return f"Nobody was selected, so there is nothing to compare: {TOO_FEW}."
    counted = f"{x1} of {n1} in {group} against {x2} of {n2} in {reference}"
    within = _within(strata)
    if x1 * n2 == x2 * n1 and x1 == n1:
        return f"Everybody was selected in both ({counted}), so no difference can be seen: {TOO_FEW}.{within}"
    if flips:
        return (
            f"Too few to conclude: {counted}. One selection more in {group} and one fewer in {reference} would turn "
            f"the order, whatever the ratio says.{within}"
        )
    below = 5 * x1 * n2 < 4 * x2 * n1
    decides = holm_p if comparisons > 1 else p
    if decides is None:
        said = "The rate is below four fifths" if below else "The rate is at or above four fifths"
        return f"{said} ({counted}); the primary test cannot be computed here, so chance is not ruled out.{within}"
    how = f"p {_p(decides)}" + (f", adjusted by Holm for {comparisons} comparisons" if comparisons > 1 else "")
    if below and decides < CHANCE:
        said = f"Adverse impact is indicated: {counted}, below four fifths and more than chance would do ({how})."
    elif below:
        said = f"Below four fifths ({counted}), but chance alone could do this ({how}). Keep counting."
    elif decides < CHANCE:
        said = f"At or above four fifths ({counted}), yet more of a difference than chance makes ({how})."
    else:
        said = f"No sign of adverse impact: {counted}, at or above four fifths and within chance ({how})."
    return said + within


def _within(strata: Strata | None) -> str:
    if strata is None or strata.mh_odds_ratio is None or strata.mh_p is None:
        return ""
    common = strata.mh_odds_ratio
    if strata.simpson:
        less, more = ("less", "more") if (strata.pooled_odds_ratio or 1) < 1 else ("more", "less")
        return (
            f" Simpson’s case: pooled, this group was selected {less} often, yet job by job {more} often (common odds "
            f"ratio {common:.2f}, p {_p(strata.mh_p)}). The pool mixes jobs with different rates; go by the jobs."
        )
    alike = ""
    if strata.breslow_day_p is not None and strata.breslow_day_p < CHANCE:
        alike = " The jobs differ among themselves, so look at each."
    if strata.mh_p < CHANCE:
        return f" Job by job it holds too (common odds ratio {common:.2f}, p {_p(strata.mh_p)}).{alike}"
    return f" Job by job the difference is within chance (common odds ratio {common:.2f}, p {_p(strata.mh_p)}).{alike}"


def reasons(row: dict[str, Any], four: tuple[int, int, int, int], primary: str) -> list[str]:
    """For each measure that could not be computed, why."""
    x1, n1, x2, n2 = four
    if not n1:
        return ["every measure: nobody applied"]
    nobody, everybody = x1 + x2 == 0, x1 + x2 == n1 + n2
    found = []
    if row["impact_ratio"] is None:
        found.append("impact_ratio, ci_score: nobody was selected, so there is no rate to compare with")
    if row["log_low"] is None:
        if everybody:
            why = "everybody was selected, so this interval has no width"
        else:
            why = "a group of which nobody was selected has no logarithm; see ci_score"
        found.append(f"ci_log: {why}")
    if row["z"] is None:
        found.append(f"z: {'nobody' if nobody else 'everybody'} was selected, so nothing varies")
    if row["z_ir"] is None:
        why = "everybody was selected, so nothing varies" if everybody else "a ratio of nought has no logarithm"
        found.append(f"z_ir: {why}")
    if row["midp"] is None:
        found.append(
            f"midp_p, midp_p_less: {'nobody' if nobody else 'everybody'} was selected: no other table is possible"
        )
    if row["odds_ratio"] is None:
        why = "nobody was selected" if nobody else "a group of which everybody was selected has no odds"
        found.append(f"odds_ratio: {why}")
    if row["boschloo"] is None:
        why = "nobody was selected" if nobody else "everybody was selected"
        found.append(
            f"boschloo_p: {why if nobody or everybody else 'left out above 1,000 people, where it takes too long'}"
        )
    if row.get(primary if primary in row else "midp") is None:
        found.append("holm_p: the primary test cannot be computed")
    return found


def _p(p: float) -> str:
    return "under .001" if p < 0.001 else "= " + f"{p:.3f}".removeprefix("0")
