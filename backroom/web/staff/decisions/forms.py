"""What is written while deciding: the debrief, reasons, a letter."""

from typing import Any

from django import forms

from backroom.hiring.decisions.models import Disposition, Outcome
from backroom.hiring.decisions.queries import Row
from backroom.web.parts.forms import DayField, PartsForm, TextField

REASON_MISSING = "Write why, in your own words, resting on the evidence beside it."


class DebriefForm(PartsForm):
    text = TextField(
        label="What did we see, and where do we differ?",
        rows=4,
        error_messages={"required": "Write down what you saw together. What was saved before still stands."},
    )
    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)


class LetterForm(PartsForm):
    text = TextField(
        label="The letter",
        rows=18,
        error_messages={"required": "A letter needs some words. Write them here."},
    )
    kept = forms.BooleanField(label="I have looked at every word that was pointed out; it stays", required=False)


class DecideForm(PartsForm):
    """One reason for each competency, then what was decided and whose choice it was."""

    outcome = forms.ChoiceField(
        label="What do you decide?",
        choices=[(value, label.capitalize()) for value, label in Outcome.choices],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what you decide."},
    )
    disposition = forms.ChoiceField(
        label="If you close it: whose choice was it?",
        choices=[(value, label.capitalize()) for value, label in Disposition.choices if value],
        widget=forms.RadioSelect,
        required=False,
    )
    disposition_reason = TextField(
        label="If you close it: the reason, in terms of the job",
        required=False,
        max_length=4000,
        rows=3,
    )
    summary = TextField(label="What else was considered", required=False, rows=4)

    def __init__(self, rows: tuple[Row, ...], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.codes = [row.competency.code for row in rows]
        # First among the fields, so that the summary of errors follows the page.
        rest = dict(self.fields)
        self.fields.clear()
        for row in rows:
            self.fields[f"reason-{row.competency.code}"] = TextField(
                label=f"Why, for {row.competency.name}",
                max_length=4000,
                rows=4,
                error_messages={"required": REASON_MISSING},
            )
        self.fields |= rest

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("outcome") == Outcome.DECLINE:
            if not data.get("disposition"):
                self.add_error("disposition", "Say whose choice it was.")
            if not data.get("disposition_reason") and "disposition_reason" not in self.errors:
                self.add_error("disposition_reason", "Write the reason, in terms of the job.")
        return data

    def reasons(self) -> dict[str, str]:
        return {code: self.cleaned_data[f"reason-{code}"] for code in self.codes}


class PostponeForm(PartsForm):
    """A later day, and a word about why."""

    until = DayField(label="They hear from you by")
    text = TextField(label="What you tell them", required=False, max_length=2000, rows=3)
