"""The strip for a narrow page: the same shapes, with time running down."""

import textwrap
from html import escape

from backroom.engines.conversation.strip import Mark, Strip
from backroom.engines.conversation.strip_svg import linked, marked, ticks

WIDE, TOP, LANE, LEFT, GAP = 352, 26, 56, 78, 6
ASKED, PINS, THEMES = 58, 206, 240  # from the left
SHORTEST, TALLEST = 480, 1500
MINUTE, WORDS = 24, 6  # units down for each minute; words for each unit where there are no times
NAME_WIDE, LINE = 11, 17  # letters of a theme's name in a line, and how far lines stand apart


def svg(strip: Strip, title: str, pins: tuple[tuple[float, str], ...] = (), link: str = "") -> str:
    """One drawing. `pins` are (place, kind) beside the lanes; `link` is the address of a turn, with {turn} in it."""
    high = strip.length * MINUTE / 60 if strip.unit == "seconds" else strip.length / WORDS
    high = max(SHORTEST, min(TALLEST, high))
    scale = high / strip.length if strip.length else 0.0
    read_as = 'aria-hidden="true" focusable="false"' if link else f'role="img" aria-label="{escape(title)}"'
    parts = [
        f'<svg class="strip strip-tall" viewBox="0 0 {WIDE} {high + TOP + 10:.0f}" {read_as}>',
        f"<title>{escape(title)}</title>",
        *_heads(strip, bool(pins)),
        *_grid(strip, scale),
        *_themes(strip, scale),
    ]
    for stretch in strip.stretches:
        y, end = TOP + stretch.start * scale, TOP + stretch.end * scale
        x = LEFT + stretch.lane * (LANE + GAP)
        look = "v-c" if stretch.lane else "v-i"
        shape = f'<rect class="{look}" x="{x}" y="{y:.1f}" width="{LANE}" height="{max(1.0, end - y):.1f}"/>'
        parts.append(linked(shape, stretch.turn, link))
    parts += [linked(_mark(mark, TOP + mark.at * scale), mark.turn, link) for mark in strip.marks]
    parts += [_pin(kind, TOP + place * scale) for place, kind in pins]
    return "".join(parts) + "</svg>"


def _heads(strip: Strip, pins: bool) -> list[str]:
    parts = [f'<text class="s-min" x="{ASKED}" y="14" text-anchor="middle">asked</text>']
    for lane, name in enumerate(strip.lanes):
        middle = LEFT + lane * (LANE + GAP) + LANE / 2
        first = name.split()[0][:8] if name.split() else ""
        parts.append(f'<text class="s-who" x="{middle:.0f}" y="14" text-anchor="middle">{escape(first)}</text>')
    if pins:
        parts.append(f'<text class="s-min" x="{PINS + 10}" y="14" text-anchor="middle">filed</text>')
    return parts


def _grid(strip: Strip, scale: float) -> list[str]:
    return [
        f'<path class="s-grid" d="M46 {TOP + at * scale:.1f}H236"/>'
        f'<text class="s-min" x="0" y="{TOP + at * scale + 5:.1f}">{words}</text>'
        for at, words in ticks(strip)
    ]


def _themes(strip: Strip, scale: float) -> list[str]:
    """Brackets with names beside them, as many lines of a name as its bracket has room for."""
    parts = []
    for span in strip.spans:
        y, end = TOP + span.start * scale + 1, TOP + span.end * scale - 1
        parts.append(f'<path class="s-theme" d="M{THEMES} {y:.1f}h6V{max(y, end):.1f}h-6"/>')
        lines = textwrap.wrap(span.name, NAME_WIDE)[: int((end - y) / LINE)]
        for number, line in enumerate(lines):
            parts.append(
                f'<text class="s-label" x="{THEMES + 14}" y="{y + 14 + number * LINE:.1f}">{escape(line)}</text>'
            )
    return parts


def _mark(mark: Mark, y: float) -> str:
    return marked(mark, ASKED, y, f"M{LEFT + LANE - 5} {y - 8:.1f}v16l17-8z")


def _pin(kind: str, y: float) -> str:
    look = "s-pin s-pin-q" if kind == "quote" else "s-pin"
    return f'<path class="{look}" d="M{PINS - 4} {y:.1f}h6l5-5h10v10h-10l-5-5"><title>{escape(kind)}</title></path>'
