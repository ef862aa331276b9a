"""What a candidate can write: a question of their own, and what would help."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from backroom.hiring.fit.ideas import Idea
from backroom.hiring.fit.models import Theme
from backroom.web.parts.forms import PartsForm, TextField


class QuestionForm(PartsForm):
    text = TextField(
        label=_("One more"),
        max_length=1_000,
        rows=2,
        error_messages={"required": _("Nothing is written here yet. Write your question, then add it.")},
    )
    theme = forms.ChoiceField(label=_("About"), required=False, choices=[("", _("nothing named")), *Theme.choices])


class IdeasForm(PartsForm):
    idea = forms.MultipleChoiceField(error_messages={"required": _("Nothing is ticked yet. Tick at least one.")})

    def __init__(self, *args: Any, ideas: Iterable[Idea], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["idea"].choices = [(idea.code, idea.text) for idea in ideas]  # type: ignore[attr-defined]


class ArrangementForm(PartsForm):
    wish = TextField(
        label="What would help?",
        max_length=2_000,
        rows=2,
        error_messages={"required": "Say what would help. The reason can stay empty."},
    )
    reason = TextField(
        label="Why",
        help_text="Read by the people partner alone. It can stay empty.",
        max_length=4_000,
        rows=2,
        required=False,
    )
