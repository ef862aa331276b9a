"""What is chosen for a written answer."""

from typing import Any

from django import forms

from backroom.hiring.calibration.vignettes import Vignette
from backroom.web.parts import tags
from backroom.web.parts.forms import PartsForm


class LevelForm(PartsForm):
    """One of five levels, none chosen beforehand."""

    vignette = forms.CharField(widget=forms.HiddenInput)
    level = forms.TypedChoiceField(
        label="Which anchor comes nearest?",
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose the level whose words come nearest to this answer."},
    )

    def __init__(self, *args: Any, of: Vignette, **kwargs: Any) -> None:
        super().__init__(*args, initial={"vignette": of.code}, **kwargs)
        anchors: dict[int | str, str] = dict(of.competency.anchors.items())
        self.fields["level"].choices = [  # type: ignore[attr-defined]
            (level, f"{level}: {said}" if said else f"{level}: between {level - 1} and {level + 1}")
            for level, said in tags.levels(anchors)
        ]
