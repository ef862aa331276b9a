"""The strip as SVG: shapes with classes only, so that a page's own style sheet gives them colour, or none on paper."""

from html import escape

from backroom.engines.conversation.strip import CLOSED, FOLLOWS, OPEN, OVER, Mark, Strip

LEFT, WIDE, RIGHT = 96, 1060, 24
TOP, LANE, GAP = 90, 56, 14
WORD_TICKS = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000)
TICKS = (60, 120, 180, 300, 360, 600, 900, 1200, 1800, 3600, 7200, 14400)


def svg(strip: Strip, title: str, pins: tuple[tuple[float, str], ...] = (), link: str = "") -> str:
    """One drawing. `pins` are (place, kind) below the lanes; `link` is the address of a turn, with {turn} in it."""
    height = TOP + 2 * LANE + GAP + (58 if pins else 18) + 30
    bottom = TOP + 2 * LANE + GAP + (48 if pins else 8)
    # With links in it the drawing is for the pointer alone: the tables beside it have the same links, in order.
    read_as = 'aria-hidden="true" focusable="false"' if link else f'role="img" aria-label="{escape(title)}"'
    parts = [
        f'<svg class="strip" viewBox="0 0 {LEFT + WIDE + RIGHT} {height}" {read_as}>',
        f"<title>{escape(title)}</title>",
        *_grid(strip, bottom),
        *_themes(strip),
        *_lanes(strip, link),
        f'<path class="s-mid" d="M{LEFT} {TOP + LANE + GAP / 2}H{LEFT + WIDE}"/>',
        *(linked(_mark(mark, _x(strip, mark.at)), mark.turn, link) for mark in strip.marks),
        *(_pin(kind, _x(strip, place)) for place, kind in pins),
    ]
    if pins:
        parts.append(f'<text class="s-min" x="0" y="{TOP + 2 * LANE + GAP + 36}">filed</text>')
    return "".join(parts) + "</svg>"


def _x(strip: Strip, place: float) -> float:
    return round(LEFT + WIDE * place / strip.length, 1) if strip.length else LEFT


def ticks(strip: Strip) -> list[tuple[float, str]]:
    """Round places on the strip with their names, at most eleven of them."""
    every = WORD_TICKS if strip.unit == "words" else TICKS
    step = next((tick for tick in every if strip.length / tick <= 10), every[-1])
    count = min(60, int(strip.length // step) + 1)
    places = [number * step for number in range(count)]
    return [(at, f"{at} words" if strip.unit == "words" else f"{at // 60} min") for at in places]


def _grid(strip: Strip, bottom: int) -> list[str]:
    parts = []
    for at, words in ticks(strip):
        x = _x(strip, at)
        parts.append(
            f'<path class="s-grid" d="M{x} 48V{bottom}"/>'
            f'<text class="s-min" x="{x}" y="{bottom + 24}" text-anchor="middle">{words}</text>'
        )
    return parts


def _themes(strip: Strip) -> list[str]:
    parts = []
    for number, span in enumerate(strip.spans):
        x, end = _x(strip, span.start) + 1, _x(strip, span.end) - 1
        parts.append(f'<path class="s-theme" d="M{x:.1f} 40v-6H{max(x, end):.1f}v6"/>')
        room = int((end - x - 8) / 8)
        name = f"{number}" if span.name and room < 6 else _fitted(span.name, room)
        if name:
            parts.append(f'<text class="s-label" x="{x:.1f}" y="26">{escape(name)}</text>')
    return parts


def _lanes(strip: Strip, link: str) -> list[str]:
    parts = [f'<text class="s-min" x="0" y="{TOP - 20}">asked</text>']
    for lane, name in enumerate(strip.lanes):
        y = TOP + lane * (LANE + GAP)
        parts.append(f'<text class="s-who" x="0" y="{y + LANE / 2 + 5:.0f}">{escape(_fitted(name, 11))}</text>')
    for stretch in strip.stretches:
        x, end = _x(strip, stretch.start), _x(strip, stretch.end)
        y = TOP + stretch.lane * (LANE + GAP)
        kind = "v-c" if stretch.lane else "v-i"
        shape = f'<rect class="{kind}" x="{x}" y="{y}" width="{max(1.0, end - x):.1f}" height="{LANE}"/>'
        parts.append(linked(shape, stretch.turn, link))
    return parts


def marked(mark: Mark, x: float, y: float, over: str) -> str:
    """A mark at its place in either drawing; `over` is the shape of cutting in, which points along the lanes."""
    title = f"<title>{escape(mark.kind)}: {escape(mark.text[:120])}</title>"
    if mark.kind == OPEN:
        return f'<circle class="s-open" cx="{x:.1f}" cy="{y:.1f}" r="6.5">{title}</circle>'
    if mark.kind == FOLLOWS:
        return f'<circle class="s-foll" cx="{x:.1f}" cy="{y:.1f}" r="3.5">{title}</circle>'
    if mark.kind == CLOSED:
        return f'<path class="s-closed" d="M{x - 5:.1f} {y - 5:.1f}h10v10h-10z">{title}</path>'
    assert mark.kind == OVER
    return f'<path class="s-over" d="{over}">{title}</path>'


def _mark(mark: Mark, x: float) -> str:
    return marked(mark, x, TOP - 24, f"M{x - 8:.1f} {TOP + LANE - 2}h16l-8 17z")


def _pin(kind: str, x: float) -> str:
    y = TOP + 2 * LANE + GAP + 6
    look = "s-pin s-pin-q" if kind == "quote" else "s-pin"
    shape = f"M{x} {y}v22M{x - 5:.1f} {y + 24}l5-6 5 6v8h-10z"
    return f'<path class="{look}" d="{shape}"><title>{escape(kind)}</title></path>'


def linked(shape: str, turn: int, link: str) -> str:
    """For the mouse. Keyboard and screen reader have the table beside it, where each moment is a link of its own."""
    if not link:
        return shape
    return f'<a href="{escape(link.format(turn=turn))}" tabindex="-1">{shape}</a>'


def _fitted(text: str, room: int) -> str:
    if room < 2:
        return ""
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"


def legend(strip: Strip, pins: bool = False) -> str:
    """The shapes and their names, as a list."""
    shapes = [
        ('<path class="v-i" d="M2 2h14v14H2z"/>', strip.lanes[0]),
        ('<path class="v-c" d="M2 2h14v14H2z"/>', strip.lanes[1]),
        ('<circle class="s-open" cx="9" cy="9" r="6.5"/>', "open question"),
        ('<circle class="s-foll" cx="9" cy="9" r="3.5"/>', "follow-up"),
        ('<path class="s-closed" d="M4 4h10v10H4z"/>', "closed, leading or choice"),
    ]
    if strip.unit == "seconds":
        shapes.append(('<path class="s-over" d="M2 3h14l-7 13z"/>', "cut in"))
    if pins:
        shapes.append(('<path class="s-pin s-pin-q" d="M4 9l5-6 5 6v7H4z"/>', "quote filed"))
        shapes.append(('<path class="s-pin" d="M4 9l5-6 5 6v7H4z"/>', "observation filed"))
    items = (
        f'<li><svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">{shape}</svg> {escape(words)}</li>'
        for shape, words in shapes
    )
    return f'<ul class="strip-key">{"".join(items)}</ul>'
