"""What a candidate can write: a question of their own, and what would help."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import uuid4

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from backroom.hiring.experience.items import Item
from backroom.hiring.fairness.categories import UNSAID, UNSAID_WORDS, Scheme
from backroom.hiring.fit.ideas import Idea
from backroom.hiring.fit.models import Theme
from backroom.hiring.promises.models import Kind
from backroom.web.parts.forms import LineField, PartsForm, TextField


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
        label=_("What would help?"),
        max_length=2_000,
        rows=2,
        error_messages={"required": _("Say what would help. The reason can stay empty.")},
    )
    reason = TextField(
        label=_("Why"),
        help_text=_("Read by the people partner alone. It can stay empty."),
        max_length=4_000,
        rows=2,
        required=False,
    )


class PromiseForm(PartsForm):
    kind = forms.ChoiceField(label=_("About"), choices=Kind.choices)
    text = LineField(
        label=_("What was promised"),
        max_length=300,
        help_text=_("One line: who does what, until when."),
        error_messages={"required": _("Nothing is written here yet. Write what was said, in one line.")},
    )
    promise_id = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid4)


class WordingForm(PartsForm):
    text = LineField(
        label=_("In your words"),
        max_length=300,
        error_messages={"required": _("Nothing is written here yet. Write it as you remember it.")},
    )


class SurveyForm(PartsForm):
    """Every sentence can be left out."""

    def __init__(self, *args: Any, items: Iterable[Item], levels: Iterable[tuple[int, Any]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(str(level), words) for level, words in levels]
        for item in items:
            self.fields[item.code] = forms.ChoiceField(
                label=item.text, choices=choices, required=False, widget=forms.RadioSelect
            )

    def rows(self) -> Iterator[BoundField]:
        return iter(self)

    def answers(self) -> dict[str, int]:
        return {code: int(level) for code, level in self.cleaned_data.items() if level}


class RequestForm(PartsForm):
    text = TextField(label=_("In your words"), max_length=8_000, rows=5, required=False)


class TouchForm(PartsForm):
    months = forms.ChoiceField(choices=[("", ""), ("6", "6"), ("12", "12")], required=False)


class HandOverForm(PartsForm):
    strengths = TextField(
        label=_("What I am good at, and what helps me"),
        help_text=_("In your own words; nobody adds to them."),
        max_length=4_000,
        rows=5,
        required=False,
    )
    passes_arrangements = forms.BooleanField(label=_("Pass on what is arranged for me"), required=False)


class AboutMeForm(PartsForm):
    """Nothing is chosen beforehand, and everything can be left out."""

    def __init__(self, *args: Any, scheme: Scheme, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for question in scheme.questions:
            self.fields[question.code] = forms.ChoiceField(
                label=_(question.words),
                choices=[(code, _(words)) for code, words in {UNSAID: UNSAID_WORDS, **question.options}.items()],
                required=False,
                widget=forms.RadioSelect,
            )

    def rows(self) -> Iterator[BoundField]:
        return iter(self)

    def answers(self) -> dict[str, str]:
        return {code: said for code, said in self.cleaned_data.items() if said}
