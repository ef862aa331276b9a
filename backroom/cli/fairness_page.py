"""Reports of `backroom fairness` and `backroom agreement` as one page of HTML that needs nothing else."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from backroom.cli import fairness_words as said
from backroom.engines.fairness import adverse_impact, agreement, figures, words

CSS = Path(__file__).with_name("fairness_page.css")


def of_impact(title: str, source: str, data: dict[str, Any]) -> str:
    groups = data["groups"]
    applied, selected = sum(g["n"] for g in groups.values()), sum(g["selected"] for g in groups.values())
    rows = [
        (
            name,
            f"{g['n']:,}",
            f"{g['selected']:,}",
            "–" if g["rate"] is None else f"{g['rate']:.1%}",
            ", ".join(["reference"] * (name == data["reference"]) + ["under 2 % of all"] * g["below_two_percent"]),
        )
        for name, g in groups.items()
    ]
    parts = [
        f"<p>{applied:,} applied, {selected:,} were selected. Primary test, named beforehand: "
        f"{escape(adverse_impact.PRIMARIES[data['primary']])}.</p>",
        _table("Rates", ("Group", "Applied", "Selected", "Rate", ""), rows),
    ]
    ratios = [(c["group"], c["impact_ratio"], c["ci_score"]) for c in data["comparisons"]]
    if ratios:
        parts += [
            "<h2>Impact ratios</h2>",
            _forest(ratios, f"against {data['reference']}"),
            _table(
                f"Impact ratio against {data['reference']}",
                ("Group", "Ratio", "95 % interval, by the score"),
                [(name, said.number(ratio), said.interval(ci)) for name, ratio, ci in ratios],
            ),
        ]
    for c in data["comparisons"]:
        measures = said.impact_rows(c)
        if c["strata"] and c["strata"]["mh_odds_ratio"] is not None:
            measures += [(f"Job by job: {label}", text) for label, text in said.strata_rows(c["strata"])]
        parts += [
            f"<section><h2>{escape(c['group'])} against {escape(data['reference'])}</h2>",
            f'<p class="verdict">{escape(c["verdict"])}</p>',
            _facts(measures),
            "</section>",
        ]
    return _page(title, source, [*parts, _notes(data["notes"])], words.ABOUT_THE_NUMBERS)


def of_agreement(title: str, source: str, data: dict[str, Any]) -> str:
    lead = (
        f"<p>{data['n_ratings']:,} ratings of {data['n_targets']:,} targets by {data['n_raters']:,} raters, "
        f"as {data['level']}.</p>"
    )
    parts = [lead, _facts(said.agreement_rows(data))]
    if data["severity"]:
        rows = [(name, said.signed(m["value"]), said.interval(m["ci"])) for name, m in data["severity"].items()]
        parts.append(_table("Stricter (−) or more lenient (+), in points", ("Rater", "Points", "95 % interval"), rows))
    return _page(f"Agreement on {title}", source, [*parts, _notes(data["notes"])], agreement.BENCHMARKS)


def _forest(rows: list[tuple[str, float | None, Any]], what: str) -> str:
    """Ratios and intervals on a log scale from 1/8 to 2, four fifths and equality drawn in; the table says the same."""
    drawing = figures.forest(rows)
    height = drawing.height
    drawn = []
    for x, label, kind in drawing.marks:
        drawn.append(f'<line class="{kind}" x1="{x}" x2="{x}" y1="8" y2="{height - 26}"/>')
        drawn.append(f'<text class="tick" x="{x}" y="{height - 8}">{label}</text>')
    for row in drawing.rows:
        drawn.append(f'<text x="0" y="{row.text_y}">{escape(row.name)}</text>')
        if row.low:
            drawn.append(f'<line class="reach" x1="{row.low}" x2="{row.high}" y1="{row.y}" y2="{row.y}"/>')
        if row.point:
            drawn.append(f'<circle class="point" cx="{row.point}" cy="{row.y}" r="6"/>')
        else:
            drawn.append(f'<text x="{figures.LEFT:.0f}" y="{row.text_y}">cannot be computed</text>')
    title = f"Impact ratios {what}, with 95 % intervals; the table below says the same"
    return (
        f'<svg viewBox="0 0 {figures.WIDE} {height}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{''.join(drawn)}</svg>"
    )


def _table(caption: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    head = "".join(f'<th scope="col">{escape(h)}</th>' if h else "<td></td>" for h in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in rest)}</tr>'
        for first, *rest in rows
    )
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _facts(rows: list[tuple[str, str]]) -> str:
    return f"<dl>{''.join(f'<dt>{escape(a.strip())}</dt><dd>{escape(b)}</dd>' for a, b in rows)}</dl>"


def _notes(notes: list[str]) -> str:
    items = "".join(f"<li>{escape(note)}</li>" for note in notes)
    return f"<h2>Notes</h2><ul>{items}</ul>" if notes else ""


def _page(title: str, source: str, parts: list[str], foot: str) -> str:
    return (
        '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{CSS.read_text(encoding='utf-8')}</style></head>"
        f'<body><main><h1>{escape(title)}</h1><p class="soft">{escape(source)}</p>{"".join(parts)}'
        f'<p class="soft">{escape(foot)}</p></main></body></html>'
    )
