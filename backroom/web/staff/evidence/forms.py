"""What a rater files, rates and writes."""

from django import forms

from backroom.hiring.evidence.models import Recommendation
from backroom.web.parts.forms import PartsForm, TextField

LEVELS = [(str(level), str(level)) for level in range(1, 6)]
KINDS = (("quote", "It was a quote"), ("observed", "I saw it"))


class NoteForm(PartsForm):
    """One of one's own notes."""

    note = forms.UUIDField()


class FileForm(NoteForm):
    """Where to file it, and as what."""

    competency = forms.CharField(max_length=80)
    kind = forms.ChoiceField(choices=KINDS, required=False)


class RateForm(PartsForm):
    competency = forms.CharField(max_length=80)
    level = forms.ChoiceField(
        choices=[*LEVELS, ("none", "No evidence")], error_messages={"required": "Choose a level, or “No evidence”."}
    )

    def chosen(self) -> int | None:
        return level_of(self.cleaned_data["level"])


class CardForm(PartsForm):
    """A draft may leave both empty; submitting needs a recommendation."""

    recommendation = forms.ChoiceField(
        label="Your recommendation",
        choices=[(value, label.capitalize()) for value, label in Recommendation.choices],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose a recommendation. “No decision” is an honest answer."},
    )
    takeaways = TextField(
        label="Key take-aways",
        help_text="What you would say in two minutes, resting on what was said and seen.",
        required=False,
        rows=4,
    )

    def as_draft(self) -> "CardForm":
        self.fields["recommendation"].required = False
        return self


class AmendForm(PartsForm):
    level = forms.ChoiceField(choices=[*LEVELS, ("none", "No evidence")])
    reason = TextField(
        label="Why it changes",
        help_text="The first rating stays readable beside it.",
        max_length=4000,
        error_messages={"required": "Say why the rating changes. The first one stays readable beside it."},
    )

    def chosen(self) -> int | None:
        return level_of(self.cleaned_data["level"])


def level_of(value: str) -> int | None:
    return None if value == "none" else int(value)
