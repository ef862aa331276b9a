"""What is typed about answers owed and given."""

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from django import forms

from backroom.hiring.promises.models import Kind
from backroom.people.models import Person
from backroom.web.parts.forms import DayField, LineField, PartsForm, TextField


class OweForm(PartsForm):
    """Who answers, and until when."""

    owner = forms.ChoiceField(label="Who answers")
    due_on = DayField(label="Until", help_text="The candidate reads the name and the day.")
    part = forms.BooleanField(label="It was answered in part; the rest is owed", required=False)

    def __init__(self, *args: Any, people: Iterable[Person], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        self.fields["owner"].choices = [(pk, person.name) for pk, person in self.people.items()]  # type: ignore[attr-defined]

    def clean_owner(self) -> Person:
        return self.people[self.cleaned_data["owner"]]


class ReplyForm(PartsForm):
    """The answer itself."""

    text = TextField(
        label="Your answer",
        max_length=8_000,
        rows=5,
        help_text="It stands on the candidate’s own page at once.",
        error_messages={"required": "Nothing is written here yet. Write the answer, then send it."},
    )


class PromiseForm(PartsForm):
    """One line, by kind."""

    kind = forms.ChoiceField(label="About", choices=Kind.choices)
    text = LineField(label="What was promised", max_length=300, help_text="One line: who does what, until when.")
    promise_id = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid4)


class WordingForm(PartsForm):
    """The same promise in one's own words."""

    text = LineField(label="In your words", max_length=300)
