"""What other chapters ask before a decision is recorded: they register here, so that decisions need not know them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from backroom.hiring.candidates.models import Application


@dataclass(frozen=True)
class Condition:
    """`open_for` names what still stands in the way, in words; `freeze` gives plain data (ids, codes, numbers) that the
    decision keeps under `name`; `reasons` the words that belong to it, by key, for the memo."""

    name: str
    open_for: Callable[[Application], list[str]]
    freeze: Callable[[Application], Any]
    reasons: Callable[[Application], dict[str, str]]


_conditions: dict[str, Condition] = {}


def register(condition: Condition) -> None:
    _conditions[condition.name] = condition


def still_open(application: Application) -> list[str]:
    return [words for condition in _conditions.values() for words in condition.open_for(application)]


def frozen(application: Application) -> dict[str, Any]:
    return {condition.name: condition.freeze(application) for condition in _conditions.values()}


def reasons(name: str, application: Application) -> dict[str, str]:
    return _conditions[name].reasons(application) if name in _conditions else {}
