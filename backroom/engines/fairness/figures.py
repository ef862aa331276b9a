"""Figures of adverse impact as people read them: labels with numbers, and ratios drawn with their intervals."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

LEFT, RIGHT, ROW, WIDE = 170.0, 640.0, 34, 660  # of the drawing, in its own units
MARKS = ((0.125, "1/8"), (0.25, "1/4"), (0.5, "1/2"), (0.8, "4/5"), (1.0, "1"), (2.0, "2"))
Ends = Sequence[float] | None


@dataclass(frozen=True)
class Row:
    """One ratio: its name, how far down, where the point and the ends of the interval lie; "" where there is none."""

    name: str
    y: int
    text_y: int
    point: str
    low: str
    high: str


@dataclass(frozen=True)
class Forest:
    """Ratios on a log scale from 1/8 to 2. `marks`: where, what it says, and "edge" for four fifths and equality."""

    height: int
    marks: tuple[tuple[str, str, str], ...]
    rows: tuple[Row, ...]


def forest(ratios: Sequence[tuple[str, float | None, Ends]]) -> Forest:
    """Of name, ratio, interval. What lies beyond the scale is drawn at its end."""
    marks = tuple((_x(at), label, "edge" if at in (0.8, 1.0) else "grid") for at, label in MARKS)
    rows = []
    for place, (name, ratio, ends) in enumerate(ratios):
        y = 26 + place * ROW
        low, high = (_x(ends[0]), _x(ends[1])) if ends else ("", "")
        short = name if len(name) < 22 else f"{name[:21]}…"
        rows.append(Row(short, y, y + 5, "" if ratio is None else _x(ratio), low, high))
    return Forest(ROW * len(rows) + 44, marks, tuple(rows))


def _x(ratio: float) -> str:
    share = (math.log(min(max(ratio, 0.125), 2.0)) - math.log(0.125)) / (math.log(2.0) - math.log(0.125))
    return f"{LEFT + share * (RIGHT - LEFT):.1f}"


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
