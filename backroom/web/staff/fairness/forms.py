"""What is typed on the ledger: a reason for a gap, and a job's margin."""

from django import forms

from backroom.web.parts.forms import PartsForm, TextField


class GapForm(PartsForm):
    text = TextField(
        label="Reason, or what the follow-up was",
        max_length=2_000,
        rows=2,
        error_messages={
            "required": "Nothing is written here yet. Say what stood in the way and what was done about it."
        },
    )


class MarginForm(PartsForm):
    minutes = forms.IntegerField(label="Minutes", min_value=1, max_value=120)
    probes = forms.IntegerField(label="Probes", min_value=1, max_value=40)
