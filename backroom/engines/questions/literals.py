"""Which pieces of plain text a pattern cannot do without: looked for first, because that is many times as fast."""

import re
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

SHORTEST = 3  # letters; shorter pieces stand in almost every text
MOST = 60  # pieces; looking for more costs as much as the pattern
# In so many questions that looking for them saves nothing.
_COMMON_WORDS = """
you your yours what how the and are have did does from was were with that for any would can could will this there ever
been has had who where when why our not but get got like one out about
"""
COMMON = frozenset(_COMMON_WORDS.split())


def needed(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Pieces of which at least one stands in every text that the pattern matches; empty when none can be named.
    Holds for patterns without flags of their own, as all of ours are."""
    found = _of_sequence(parser.parse(pattern.pattern))
    return tuple(sorted(found)) if found else ()


def _of_sequence(parts: Any) -> set[str] | None:
    """The best single demand of a sequence: fewest pieces, then longest."""
    demands: list[set[str]] = []
    run: list[str] = []

    def close() -> None:
        if len(run) >= SHORTEST:
            demands.append({"".join(run)})
        run.clear()

    for code, argument in parts:
        if code is codes.LITERAL:
            run.append(chr(argument))
            continue
        if code is codes.AT:  # a word boundary does not part what stands together
            close()
            continue
        close()
        demand = _of_part(code, argument)
        if demand:
            demands.append(demand)
    close()
    fitting = [demand for demand in demands if len(demand) <= MOST and not any(map(_is_common, demand))]
    return min(fitting, key=lambda demand: (len(demand), -min(map(len, demand)))) if fitting else None


def _is_common(piece: str) -> bool:
    return all(word in COMMON for word in piece.split())


def _of_part(code: Any, argument: Any) -> set[str] | None:
    if code is codes.SUBPATTERN:
        return _of_sequence(argument[3])
    if code is codes.BRANCH:
        return _of_branch(argument[1])
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and argument[0] >= 1:
        return _of_sequence(argument[2])
    return None


def _of_branch(branches: Any) -> set[str] | None:
    """Every branch must have a demand, and together they are one. (A shared beginning was taken out by the parser.)"""
    together: set[str] = set()
    for branch in branches:
        demand = _of_sequence(branch)
        if not demand:
            return None
        together |= demand
    return together
