"""Fields for what people type: kept as typed, refused only with words that say where and what to do."""

import re
import unicodedata
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

# Word processors separate lines with these; a reader sees a line break, so it becomes one.
LINE_BREAKS = str.maketrans(dict.fromkeys("\v\f\x85\u2028\u2029", "\n"))
CONTROLS = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
HALVES = r"\ud800-\udfff"
# These turn the reading order of what follows: a name could read as another name.
TURNERS = r"\u202a-\u202e\u2066-\u2069"


class TypedField(forms.CharField):
    """Text as a person typed it: line breaks made one, ends trimmed, nothing cut off."""

    refused = re.compile(rf"[{CONTROLS}{HALVES}]")

    def __init__(self, *, max_length: int, **kwargs: Any) -> None:
        # Not handed on to CharField: its maxlength attribute makes a browser cut a paste without a word.
        self.longest = max_length
        super().__init__(strip=False, **kwargs)

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        if not isinstance(text, str):
            return text
        text = self.tidy(text)
        return text if self.refused.search(text) or _can_be_read(text) else self.empty_value

    def tidy(self, text: str) -> str:
        text = text.replace("\r\n", "\n").replace("\r", "\n").translate(LINE_BREAKS)
        return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n\ufeff")

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value in self.empty_values:
            return
        if len(value) > self.longest:
            raise ValidationError(
                _("This is %(n)s characters long; %(most)s fit. Shorten it and save again: nothing you typed is lost.")
                % {"n": f"{len(value):,}", "most": f"{self.longest:,}"},
                code="too_long",
            )
        if bad := self.refused.search(value):
            raise ValidationError(
                _("%(what)s stands %(where)s. It is drawn as %(mark)s here. Delete it and save again.")
                % {"what": _name(bad[0]), "where": _where(value, bad.start()), "mark": "\ufffd"},
                code="bad_character",
            )

    def prepare_value(self, value: Any) -> Any:
        """What was typed, shown again; a refused character is made visible, so that it can be deleted."""
        if not isinstance(value, str):
            return value
        return self.refused.sub("\ufffd", value.translate(LINE_BREAKS))


class LineField(TypedField):
    """One line: a name, a title, an address."""

    refused = re.compile(rf"[{CONTROLS}{HALVES}{TURNERS}]")

    def __init__(self, *, max_length: int = 200, **kwargs: Any) -> None:
        super().__init__(max_length=max_length, **kwargs)

    def tidy(self, text: str) -> str:
        return super().tidy(text).replace("\t", " ").strip()

    def validate(self, value: Any) -> None:
        if "\n" in (value or ""):
            raise ValidationError(_("This runs over several lines. Write it on one line."), code="lines")
        super().validate(value)


class TextField(TypedField):
    """Several lines: a note, a question, a reason."""

    def __init__(self, *, max_length: int = 20_000, rows: int = 3, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.Textarea(attrs={"rows": rows}))
        super().__init__(max_length=max_length, **kwargs)


class DayField(forms.DateField):
    """One day, with the browser's own calendar."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
        super().__init__(**kwargs)


class ClockField(forms.TimeField):
    """One time of the day, to the minute."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
        super().__init__(**kwargs)


def _can_be_read(text: str) -> bool:
    """False for nothing, and for text made only of spaces and invisible marks."""
    return any(unicodedata.category(character)[0] not in "ZC" for character in text)


def _name(character: str) -> str:
    if re.match(f"[{HALVES}]", character):
        return _("Half a character")
    if re.match(f"[{TURNERS}]", character):
        return _("A hidden mark that turns the reading order (U+%(code)s)") % {"code": f"{ord(character):04X}"}
    return _("A character that cannot be shown (U+%(code)s)") % {"code": f"{ord(character):04X}"}


def _where(text: str, place: int) -> str:
    before = "".join(c for c in text[max(0, place - 20) : place] if c.isprintable()).strip()
    return _("after “%(words)s”") % {"words": before} if before else _("at the beginning")
