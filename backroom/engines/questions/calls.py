"""Which words call which rule, kept in one file beside the rules: a command that checks one line loads the few that
its words call. `docs/make_reference.py` makes the file, and a rule whose file has changed since is read itself."""

import importlib
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from backroom.engines.questions import rules
from backroom.engines.questions.rule import Rule

FOLDER = Path(rules.__path__[0])
FILE = FOLDER / "calls.txt"


class Call(NamedTuple):
    """A rule's name, how many patterns it has, and the words that call it (a trailing * makes a stem)."""

    name: str
    patterns: int
    triggers: tuple[str, ...]


@cache
def rule_named(name: str) -> Rule:
    """The rule of the module with this name in the folder `rules`."""
    rule: Rule = importlib.import_module(f"{rules.__name__}.{name}").RULE
    return rule


@cache
def calls() -> tuple[Call, ...]:
    """Of every rule, by name."""
    known = dict(_kept())
    return tuple(known[name, size] if (name, size) in known else _call(name) for name, size in _files())


def names() -> list[str]:
    return [name for name, _ in _files()]


def kept() -> str:
    """The file as it should be: name, size of the rule's file, number of patterns, words."""
    lines = []
    for name, size in _files():
        call = _call(name)
        lines.append(" ".join([name, str(size), str(call.patterns), *call.triggers]))
    return "\n".join(lines) + "\n"


def _call(name: str) -> Call:
    rule = rule_named(name)
    return Call(name, len(rule.patterns), rule.triggers)


def _kept() -> Iterator[tuple[tuple[str, int], Call]]:
    for line in FILE.read_text(encoding="utf-8").splitlines() if FILE.exists() else ():
        name, size, patterns, *triggers = line.split(" ")
        yield (name, int(size)), Call(name, int(patterns), tuple(triggers))


def _files() -> list[tuple[str, int]]:
    with os.scandir(FOLDER) as files:
        return sorted(
            (file.name.removesuffix(".py"), file.stat().st_size)
            for file in files
            if file.name.endswith(".py") and not file.name.startswith("_")
        )
