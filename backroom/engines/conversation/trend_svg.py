"""One interviewer's talks over time: the share of open questions with its interval, and the share of talk."""

from collections.abc import Sequence
from html import escape

from backroom.engines.findings import Measure

LEFT, WIDE, HIGH, TOP = 64, 900, 220, 24
Point = tuple[str, Measure, float | None]  # a label, open questions, talk share


def svg(points: Sequence[Point]) -> str:
    """Circles with their intervals for open questions, squares for talk. The table beside it says the same."""
    step = WIDE / max(1, len(points))
    title = "Share of open questions with its interval, and share of talk, conversation by conversation"
    parts = [
        f'<svg class="strip" viewBox="0 0 {LEFT + WIDE + 20} {TOP + HIGH + 62}" role="img" aria-label="{title}">',
        f"<title>{title}</title>",
    ]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = _y(share)
        parts.append(f'<path class="s-grid" d="M{LEFT} {y}H{LEFT + WIDE}"/>')
        parts.append(f'<text class="s-min" x="{LEFT - 10}" y="{y + 4}" text-anchor="end">{100 * share:.0f} %</text>')
    every = max(1, len(points) // 8)
    for number, (label, share_open, talk) in enumerate(points):
        x = round(LEFT + step * (number + 0.5), 1)
        if share_open.value is not None and share_open.low is not None and share_open.high is not None:
            parts.append(f'<path class="s-theme" d="M{x - 6} {_y(share_open.low)}V{_y(share_open.high)}"/>')
            parts.append(f'<circle class="s-open" cx="{x - 6}" cy="{_y(share_open.value)}" r="6.5"/>')
        if talk is not None:
            parts.append(f'<path class="s-closed" d="M{x + 1} {_y(talk) - 5}h10v10h-10z"/>')
        if number % every == 0:
            y = TOP + HIGH + 24
            parts.append(f'<text class="s-min" x="{x}" y="{y}" text-anchor="middle">{escape(label)}</text>')
    y = TOP + HIGH + 52
    parts.append(f'<circle class="s-open" cx="{LEFT + 7}" cy="{y - 5}" r="6.5"/>')
    parts.append(f'<text class="s-label" x="{LEFT + 22}" y="{y}">open questions, with 95 % interval</text>')
    parts.append(f'<path class="s-closed" d="M{LEFT + 300} {y - 10}h10v10h-10z"/>')
    parts.append(f'<text class="s-label" x="{LEFT + 318}" y="{y}">your share of the talk</text>')
    return "".join(parts) + "</svg>"


def _y(share: float) -> float:
    return round(TOP + HIGH * (1 - share), 1)
