"""A card of themes as a form: for each a choice, words, and whether the other side may read it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from backroom.hiring.cards.actions import Said
from backroom.hiring.fit.models import Theme
from backroom.web.parts.forms import PartsForm, TextField


@dataclass(frozen=True)
class Row:
    """One theme as it stands now; `beside` is said next to its name."""

    theme: Theme
    choice: str
    text: str
    shared: bool
    beside: str = ""


@dataclass(frozen=True)
class DrawnRow:
    """One theme with its fields, for the page."""

    label: str
    beside: str
    choice: BoundField | None
    text: BoundField
    shared: BoundField


class CardForm(PartsForm):
    """Fields theme by theme; `choices` empty means that only words are asked for."""

    def __init__(self, *args: Any, rows: Iterable[Row], choices: list[tuple[str, Any]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.card = list(rows)
        for row in self.card:
            if choices:
                self.fields[f"{row.theme}-choice"] = forms.ChoiceField(
                    label=row.theme.label,
                    choices=choices,
                    required=False,
                    initial=str(row.choice),
                    widget=forms.RadioSelect,
                )
            self.fields[f"{row.theme}-text"] = TextField(
                label=_("In your own words"), max_length=1_000, rows=2, required=False, initial=row.text
            )
            self.fields[f"{row.theme}-shared"] = forms.BooleanField(required=False, initial=row.shared)

    def rows(self) -> Iterator[DrawnRow]:
        for row in self.card:
            choice = f"{row.theme}-choice"
            yield DrawnRow(
                str(row.theme.label),
                row.beside,
                self[choice] if choice in self.fields else None,
                self[f"{row.theme}-text"],
                self[f"{row.theme}-shared"],
            )

    def said(self) -> dict[str, Said]:
        data = self.cleaned_data
        return {
            row.theme: Said(data.get(f"{row.theme}-choice", ""), data[f"{row.theme}-text"], data[f"{row.theme}-shared"])
            for row in self.card
        }
