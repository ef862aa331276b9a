"""Counts that may leave: small cells hidden, and others with them, so that no subtraction brings one back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

LEAST = 5
REST = "the others together"
Cell = tuple[int, int]  # selected, all


@dataclass(frozen=True)
class Shown:
    """`groups` by name; `rest` is the others together, None where not even that may leave. Which others there are is
    not said: a name that appears there would tell of somebody new."""

    groups: dict[str, Cell]
    rest: Cell | None


def release(rows: Mapping[str, Cell], least: int = LEAST) -> Shown:
    """Of `{group: (selected, all)}`. Whoever knows both totals can subtract what is shown, so what is left must be two
    groups or more with `least` selected and `least` not; else the smallest shown group is hidden too."""
    there = {name: cell for name, cell in rows.items() if cell[1]}
    shown = {name: cell for name, cell in there.items() if _large(cell, least)}
    while True:
        hidden = {name: cell for name, cell in there.items() if name not in shown}
        if not hidden:
            return Shown(shown, None)
        rest = (sum(x for x, _ in hidden.values()), sum(n for _, n in hidden.values()))
        if len(hidden) > 1 and _large(rest, least):
            return Shown(shown, rest)
        if not shown:
            return Shown({}, None)
        del shown[min(shown, key=lambda name: (shown[name][1], name))]


def may_follow(before: Shown, after: Shown, least: int = LEAST) -> bool:
    """Whether two releases side by side tell of nobody: every count that both give, or give when what is not in both
    is put together, has moved by `least`; or nothing has."""
    if before == after:
        return True
    both = before.groups.keys() & after.groups.keys()
    old, new = _cells(before, both), _cells(after, both)
    return all(abs(new.get(key, 0) - old.get(key, 0)) >= least for key in old.keys() | new.keys())


def _cells(shown: Shown, apart: Collection[str]) -> dict[tuple[str, str], int]:
    others = [cell for name, cell in shown.groups.items() if name not in apart] + ([shown.rest] if shown.rest else [])
    groups = {name: shown.groups[name] for name in apart}
    if others:
        groups[REST] = (sum(x for x, _ in others), sum(n for _, n in others))
    return {(name, kind): n for name, (x, all_) in groups.items() for kind, n in (("yes", x), ("no", all_ - x))}


def _large(cell: Cell, least: int) -> bool:
    return cell[0] >= least and cell[1] - cell[0] >= least
