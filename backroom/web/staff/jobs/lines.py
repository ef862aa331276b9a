"""A field for a list typed one item per line."""

from typing import Any

from django.core.exceptions import ValidationError

from backroom.engines.reading.job_text import sourced
from backroom.web.parts.forms import LineField, TextField

SOURCE_LIMIT = 160


class LinesField(TextField):
    """Several items, one per line, each with its own limit. Cleans to a list."""

    refused = LineField.refused

    def __init__(self, *, each: int, most: int, **kwargs: Any) -> None:
        self.each = each
        self.most = most
        super().__init__(max_length=(each + 1) * most * 2, **kwargs)

    def clean(self, value: Any) -> Any:
        lines = [line.strip() for line in (super().clean(value) or "").split("\n")]
        items = [line for line in lines if line]
        if len(items) > self.most:
            raise ValidationError(f"These are {len(items)} lines; {self.most} fit. Put some together.")
        for number, item in enumerate(items, 1):
            self._check(number, item)
        return items

    def _check(self, number: int, item: str) -> None:
        if len(item) > self.each:
            start = item[:30].rstrip()
            raise ValidationError(
                f"Line {number}, “{start}…”, is {len(item):,} characters long; {self.each} fit. Shorten it."
            )

    def prepare_value(self, value: Any) -> Any:
        return super().prepare_value("\n".join(value) if isinstance(value, list | tuple) else value)


class FunctionsField(LinesField):
    """Essential functions; a source in brackets at the end of a line has a limit of its own."""

    def _check(self, number: int, item: str) -> None:
        text, source = sourced(item)
        super()._check(number, text)
        if len(source) > SOURCE_LIMIT:
            raise ValidationError(
                f"Line {number}: what stands in brackets is {len(source)} characters long; {SOURCE_LIMIT} fit."
            )
