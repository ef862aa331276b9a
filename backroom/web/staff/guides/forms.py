"""What is typed for a theme: one core question that everyone is asked, up to two more, probes under each."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from backroom.hiring.guides.models import ProbeKind, Theme
from backroom.hiring.guides.versions import QuestionDraft
from backroom.hiring.jobs.library import ReadyQuestion
from backroom.hiring.jobs.models import Competency
from backroom.web.parts.forms import LineField, PartsForm
from backroom.web.staff.jobs.lines import LinesField

QUESTIONS = ("core", "more_1", "more_2")
PROBES = (1, 2, 3, 4)
KINDS = [("", "Asks for"), *ProbeKind.choices]


class ThemeForm(PartsForm):
    """A theme with its questions. Fields: name, competency, minutes, and for each question its text and four probes."""

    name = LineField(label="Theme", max_length=80)
    competency = forms.ChoiceField(label="Speaks about")
    minutes = forms.IntegerField(label="Minutes", min_value=1, max_value=120, initial=6)

    def __init__(self, competencies: Iterable[Competency], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["competency"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(competency.code, competency.name) for competency in competencies]

    def groups(self) -> list[tuple[str, BoundField, list[tuple[BoundField, BoundField]]]]:
        """For the page: each question with its probes as (kind, text)."""
        return [
            (group, self[group], [(self[f"{group}_kind_{n}"], self[f"{group}_probe_{n}"]) for n in PROBES])
            for group in QUESTIONS
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for group in QUESTIONS:
            self._check_probes(cleaned, group)
        return cleaned

    def questions(self) -> list[QuestionDraft]:
        """As the action takes them; an empty further question is none."""
        data = self.cleaned_data
        return [
            QuestionDraft(data[group], _probes(data, group), is_core=group == "core")
            for group in QUESTIONS
            if data[group]
        ]

    def _check_probes(self, cleaned: dict[str, Any], group: str) -> None:
        for n in PROBES:
            text, kind = cleaned.get(f"{group}_probe_{n}"), cleaned.get(f"{group}_kind_{n}")
            if text and not kind:
                self.add_error(f"{group}_kind_{n}", "Say what this probe asks for.")
        typed = any(cleaned.get(f"{group}_probe_{n}") for n in PROBES)
        if typed and group != "core" and not cleaned.get(group) and group not in self.errors:
            self.add_error(group, "There are probes below. Write their question here, or empty them.")


class OpenersForm(PartsForm):
    """Safe ways to settle in. Never rated."""

    ready = forms.MultipleChoiceField(label="Ready openers", required=False, widget=forms.CheckboxSelectMultiple)
    own = LinesField(
        label="Your own",
        each=200,
        most=8,
        rows=3,
        required=False,
        help_text="One per line. About the way here, the room, the day: nothing about home, family, health or origin.",
    )

    def __init__(self, ready: Sequence[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["ready"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [(text, text) for text in ready]

    def openers(self) -> list[str]:
        return list(dict.fromkeys([*self.cleaned_data["ready"], *self.cleaned_data["own"]]))


def initial_of(theme: Theme) -> dict[str, Any]:
    """The core question first, then up to two more."""
    found: dict[str, Any] = {"name": theme.name, "competency": theme.competency_code, "minutes": theme.minutes}
    ordered = sorted(theme.questions.all(), key=lambda question: (not question.is_core, question.position))
    for group, question in zip(QUESTIONS, ordered, strict=False):
        probes = [(probe.kind, probe.text) for probe in question.probes.all()]
        found |= _initial_question(group, question.text, probes)
    return found


def initial_from(ready: ReadyQuestion) -> dict[str, Any]:
    """A ready question as the core question, to be put into one's own words."""
    empty = {f"core_{what}_{n}": "" for what in ("kind", "probe") for n in PROBES}
    return empty | _initial_question("core", ready.text, [(probe.kind, probe.text) for probe in ready.probes])


def _initial_question(group: str, text: str, probes: Sequence[tuple[str, str]]) -> dict[str, Any]:
    found = {group: text}
    for n, (kind, probe) in zip(PROBES, probes, strict=False):
        found |= {f"{group}_kind_{n}": kind, f"{group}_probe_{n}": probe}
    return found


def _probes(data: dict[str, Any], group: str) -> tuple[tuple[str, str], ...]:
    rows = [(data[f"{group}_kind_{n}"], data[f"{group}_probe_{n}"]) for n in PROBES]
    return tuple((kind, text) for kind, text in rows if text)


def _question_fields(group: str) -> dict[str, forms.Field]:
    core = group == "core"
    label = "Core question, asked of everyone" if core else f"Further question {group[-1]}"
    widget = forms.Textarea(attrs={"rows": 2, "class": "asked"})
    fields: dict[str, forms.Field] = {group: LineField(label=label, max_length=400, required=core, widget=widget)}
    for n in PROBES:
        fields[f"{group}_kind_{n}"] = forms.ChoiceField(label=f"Probe {n} asks for", choices=KINDS, required=False)
        fields[f"{group}_probe_{n}"] = LineField(label=f"Probe {n}", max_length=200, required=False)
    return fields


for _group in QUESTIONS:
    ThemeForm.base_fields |= _question_fields(_group)
