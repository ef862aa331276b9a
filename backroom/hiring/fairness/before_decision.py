"""What fairness asks before a decision, and what the memo keeps of it: told to decisions, which know nothing of us."""

from typing import Any

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions.conditions import Condition
from backroom.hiring.fairness import queries
from backroom.hiring.fairness.models import GapAnswer


def open_for(application: Application) -> list[str]:
    line = queries.line_of(application)
    return [f"{chance.name}: {chance.said}" for chance in line.gaps] if line else []


def freeze(application: Application) -> list[dict[str, Any]]:
    """Numbers and codes as they stood. The words of a reason stay in their own sealed row."""
    line = queries.line_of(application)
    return [
        {
            "aspect": chance.aspect,
            "name": chance.name,
            "value": chance.value,
            "mark": chance.mark,
            "detail": chance.detail,
            "how": chance.answer.how if chance.answer else "",
        }
        for chance in (line.chances if line else ())
    ]


def reasons(application: Application) -> dict[str, str]:
    return {row.aspect: row.text for row in GapAnswer.objects.filter(application=application)}


CONDITION = Condition("ledger", open_for, freeze, reasons)
