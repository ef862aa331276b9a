"""What a candidate types about times."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from backroom.engines.times import zones
from backroom.records import clock
from backroom.web.parts.forms import ClockField, DayField, PartsForm, TextField

ROWS = 3
YEARS = range(2000, 2201)  # the first and the last year overflow on another clock


class ReasonForm(PartsForm):
    reason = TextField(
        label=_("Why, if you like to say"),
        help_text=_("It can stay empty. It does not count against you."),
        max_length=1_000,
        rows=2,
        required=False,
    )


class OfferForm(PartsForm):
    """Up to three stretches on the candidate's own clocks."""

    def __init__(self, zone: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = zone
        for row in range(1, ROWS + 1):
            first = row == 1
            self.fields[f"day_{row}"] = DayField(label=_("Day"), required=first)
            self.fields[f"from_{row}"] = ClockField(label=_("From"), required=first)
            self.fields[f"until_{row}"] = ClockField(label=_("Until"), required=first)
        self.say_our_words()

    @property
    def rows(self) -> list[list[forms.BoundField]]:
        return [[self[f"{name}_{row}"] for name in ("day", "from", "until")] for row in range(1, ROWS + 1)]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self.spans: list[tuple[datetime, datetime]] = []
        for row in range(1, ROWS + 1):
            values = [cleaned.get(f"{name}_{row}") for name in ("day", "from", "until")]
            if not any(values):
                continue
            if not all(values):
                if not self.errors:
                    self.add_error(f"day_{row}", _("Give the day, and both times."))
                continue
            self._read(row, *values)
        return cleaned

    def _read(self, row: int, day: Any, first: Any, last: Any) -> None:
        if day.year not in YEARS:
            self.add_error(f"day_{row}", _("Choose a day to come, within a year."))
            return
        found = [zones.showings(datetime.combine(day, at), self.zone) for at in (first, last)]
        if not all(found):
            self.add_error(f"from_{row}", _("Clocks skip that time on that day. Choose another."))
            return
        start, end = found[0][0], found[1][-1]
        if end <= start:
            self.add_error(f"until_{row}", _("This is not after the beginning."))
        elif start < clock.now() or start > clock.now() + timedelta(days=370):
            self.add_error(f"day_{row}", _("Choose a day to come, within a year."))
        else:
            self.spans.append((start, end))


def moment(text: str) -> datetime:
    """The value of a slot's button. Raises ValidationError."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ValidationError("no time") from None
    if at.tzinfo is None:
        raise ValidationError("no zone")
    if at.year not in YEARS:
        raise ValidationError("no year of ours")
    return at
