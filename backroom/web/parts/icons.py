"""The drawn icons: 20 units, 1.6 stroke, in the colour of the text beside them."""

ICONS: dict[str, str] = {
    "arrangement": '<path d="M3 9l4-3 3 1 3-1 4 3-1.5 5-3.5 2-2.5-1L7 16l-2.5-2z"/>',
    "aside": '<path d="M4 5h12v10H4z"/><path d="M4 6l6 5 6-5"/>',
    "bin": '<path d="M4 6h12M8 6V3.5h4V6M5.5 6l.7 11h7.6l.7-11"/>',
    "calendar": '<path d="M3.5 5h13v12h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5"/>',
    "camera": '<path d="M3 6h9v8H3zM12 9l5-2.5v7L12 11"/>',
    "check": '<path d="M4 10.5l4 4 8-9"/>',
    "clock": '<circle cx="10" cy="10" r="7"/><path d="M10 6v4l3 2"/>',
    "cross": '<path d="M5 5l10 10M15 5L5 15"/>',
    "door": '<path d="M4 17V4h8v13M2.5 17h15M12 6h3.5v11"/><path class="fill" d="M9 10.5h1.2v1.4H9z"/>',
    "down": '<path d="M10 3v10M5.5 9l4.5 4.5L14.5 9M4 17h12"/>',
    "eye": '<path d="M2.5 10C5 6 7.5 5 10 5s5 1 7.5 5c-2.5 4-5 5-7.5 5s-5-1-7.5-5z"/><circle cx="10" cy="10" r="2.2"/>',
    "hang-up": '<path d="M3 12c4-4.5 10-4.5 14 0l-2 2.5-3-1.5v-2a8 8 0 0 0-4 0v2l-3 1.5z"/>',
    "inference": '<circle cx="10" cy="10" r="7" stroke-dasharray="2.2 2.6"/>'
    '<path d="M8 8.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.6-.8 1.4M10 14v.1"/>',
    "info": '<circle cx="10" cy="10" r="7"/><path d="M10 9.2V14M10 6.2v.1"/>',
    "link": '<path d="M8.5 11.5l3-3M9 6.5l2-2a3.2 3.2 0 0 1 4.5 4.5l-2 2M11 13.5l-2 2A3.2 3.2 0 0 1 4.5 11l2-2"/>',
    "lock": '<path d="M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9"/>',
    "menu": '<path d="M3 6h14M3 10h14M3 14h14"/>',
    "microphone": '<path d="M8 4.5a2 2 0 0 1 4 0V9a2 2 0 0 1-4 0zM5 9a5 5 0 0 0 10 0M10 14v3"/>',
    "offline": '<path d="M3 3l14 14M6 8.5A3.5 3.5 0 0 0 6 15.5h7.5M8.5 5.3A4.5 4.5 0 0 1 14.5 9a3 3 0 0 1 2 5"/>',
    "open": '<circle cx="10" cy="10" r="6" stroke-dasharray="3 2.5"/>',
    "pen": '<path d="M4 16l.8-3.5L13.5 4 16 6.5l-8.5 8.7z"/>',
    "person": '<circle cx="10" cy="7" r="3.2"/><path d="M3.5 17c.8-3.6 3.2-5 6.5-5s5.7 1.4 6.5 5"/>',
    "phone": '<path d="M5 3h3l1.2 4L7.4 8.6a9 9 0 0 0 4 4L13 10.8l4 1.2v3c0 1-1 2-2 2A12 12 0 0 1 3 5c0-1 1-2 2-2z"/>',
    "plus": '<path d="M10 4v12M4 10h12"/>',
    "print": '<path d="M6 7V3h8v4M6 14H3.5V7h13v7H14M6 12h8v5H6z"/>',
    "quote": '<path d="M8 6C5.5 7 4.5 9 4.5 11.5V14H8v-3.5H6M16 6c-2.5 1-3.5 3-3.5 5.5V14H16v-3.5h-2"/>',
    "scales": '<path d="M10 3v14M6 17h8M4 6h12M4 6l-2 5a2.2 2.2 0 0 0 4 0zM16 6l-2 5a2.2 2.2 0 0 0 4 0z"/>',
    "stop": '<path d="M7 3h6l4 4v6l-4 4H7l-4-4V7z"/><path d="M10 6.5v4.5M10 13.6v.1"/>',
    "turn": '<path d="M7.5 4.5l5.5 5.5-5.5 5.5"/>',
    "up": '<path d="M10 15V5M5.5 9.5L10 5l4.5 4.5"/>',
    "warn": '<path d="M10 3l7.5 13.5h-15zM10 8v4M10 14.3v.1"/>',
}
# The same drawings under the words of the domain.
ICONS |= {"observed": ICONS["eye"], "waiting": ICONS["open"], "erase": ICONS["bin"], "take": ICONS["down"]}

MARK = (
    '<svg viewBox="0 0 28 28" aria-hidden="true"><circle class="v-i" cx="8" cy="10" r="4.5"/>'
    '<circle cx="20" cy="10" r="3.7" fill="none" stroke="currentColor" stroke-width="1.6"/>'
    '<path d="M2 19h24M6 19v5M22 19v5" fill="none" stroke="currentColor" stroke-width="1.8"/></svg>'
)

# The ledger's glyph: as planned, different with a reason, a gap.
DISCS: dict[str, str] = {
    "full": '<circle class="g-full" cx="7" cy="7" r="6"/>',
    "half": '<circle class="g-ring" cx="7" cy="7" r="5"/><path class="g-full" d="M7 2a5 5 0 0 0 0 10z"/>',
    "ring": '<circle class="g-ring" cx="7" cy="7" r="5"/>',
}


def svg(name: str, extra: str = "") -> str:
    """The icon as inline SVG; extra is one more class, such as turn."""
    if name not in ICONS:
        raise ValueError(f"no icon is called {name!r}; there are: {', '.join(sorted(ICONS))}")
    css = f"ico {extra}".strip()
    return f'<svg class="{css}" viewBox="0 0 20 20" aria-hidden="true">{ICONS[name]}</svg>'


def disc(fill: str) -> str:
    """The ledger's glyph: full, half or ring."""
    return f'<svg class="g" viewBox="0 0 14 14" aria-hidden="true">{DISCS[fill]}</svg>'


def scale(marks: list[tuple[str, int | None]]) -> str:
    """Levels 1 to 5 on one line: (dot or ring, level) each; no level draws no mark."""
    parts = ['<line x1="8" x2="112" y1="10" y2="10"/>']
    parts += [f'<line x1="{x}" x2="{x}" y1="6" y2="14"/>' for x in range(8, 113, 26)]
    levels = [level for _, level in marks]
    # Rings lie under dots, and two marks on one level must both show.
    for kind, level in sorted(marks, key=lambda mark: mark[0], reverse=True):
        if level is None:
            continue
        shared = levels.count(level) > 1
        radius = 6.0 if not shared else {"ring": 7.5, "dot": 4.0}[kind]
        parts.append(f'<circle class="{kind}" cx="{8 + 26 * (int(level) - 1)}" cy="10" r="{radius:g}"/>')
    return f'<svg class="scale" viewBox="0 0 120 20" aria-hidden="true">{"".join(parts)}</svg>'
