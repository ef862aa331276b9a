"""Working hours: one's own, and those of a Place."""

from typing import Any
from uuid import UUID

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from backroom.hiring.scheduling import policy, queries
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.models import Availability, Place
from backroom.people.models import Person
from backroom.records import clock
from backroom.records.refusals import demand
from backroom.web.parts import zones
from backroom.web.parts.acts import StaffRequest, try_form
from backroom.web.parts.forms import LineField, PartsForm

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class HoursForm(PartsForm):
    """Each weekday as stretches: 9:00-12:30, 13:15-17:00."""

    zone = forms.ChoiceField(label="Time zone")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for number, weekday in enumerate(WEEKDAYS):
            hint = "Such as: 9:00-12:30, 13:15-17:00. Empty: not that day." if number == 0 else ""
            self.fields[f"day_{number}"] = LineField(label=weekday, max_length=120, required=False, help_text=hint)
        self.fields["buffer_minutes"] = forms.IntegerField(
            label="Minutes kept free around what is agreed", min_value=0, max_value=240
        )
        self.fields["most_a_day"] = forms.IntegerField(
            label="Most conversations a day", min_value=0, max_value=20, help_text="0: no limit."
        )
        self.say_our_words()
        zone = self.fields["zone"]
        assert isinstance(zone, forms.ChoiceField)
        first = zones.chosen(str(self.initial.get("zone", "")))
        zone.choices = [(choice.name, choice.label) for choice in zones.choices(clock.now(), first)]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self.hours: list[list[tuple[int, int]]] = []
        for number in range(7):
            try:
                self.hours.append(_read(cleaned.get(f"day_{number}") or ""))
            except ValueError:
                self.add_error(f"day_{number}", "Write stretches such as 9:00-12:30, each ending after it begins.")
        return cleaned

    def agreed(self) -> dict[str, Any]:
        """As the action takes it."""
        names = ("zone", "buffer_minutes", "most_a_day")
        return {name: self.cleaned_data[name] for name in names} | {"hours": self.hours}


@require_http_methods(["GET", "POST"])
def own_hours(request: StaffRequest) -> HttpResponse:
    return _page(request, request.user, "home")


@require_http_methods(["GET", "POST"])
def place_hours(request: StaffRequest, place_id: UUID) -> HttpResponse:
    demand(policy.may_add_place(request.user))
    return _page(request, get_object_or_404(queries.places(), pk=place_id), "places")


def _page(request: StaffRequest, owner: Person | Place, back: str) -> HttpResponse:
    typed = request.POST if request.method == "POST" else None
    form = HoursForm(typed, initial=_initial(owner, queries.availability_of(owner)))
    if form.is_valid():
        saved = try_form(form, lambda: setup.save_availability(by=request.user, owner=owner, **form.agreed()))
        if saved:
            messages.success(request, "Saved. Free times follow from now on.")
            return redirect(back)
    context = {"form": form, "place": owner if isinstance(owner, Place) else None, "back": back, "section": "jobs"}
    return render(request, "staff/scheduling/hours.html", context)


def _initial(owner: Person | Place, row: Availability | None) -> dict[str, Any]:
    is_person = isinstance(owner, Person)
    usual = [[[540, 1020]]] * 5 + [[], []] if is_person else [[[0, 1440]]] * 7
    hours = row.hours if row else usual
    zone = row.zone if row else (owner.zone if isinstance(owner, Place) else "") or settings.TIME_ZONE
    days = {f"day_{number}": _say(day) for number, day in enumerate(hours)}
    buffer_minutes = row.buffer_minutes if row else 10 if is_person else 0
    return {"zone": zone, "buffer_minutes": buffer_minutes, "most_a_day": row.most_a_day if row else 0, **days}


def _say(stretches: list[list[int]]) -> str:
    return ", ".join(f"{first // 60}:{first % 60:02}-{last // 60}:{last % 60:02}" for first, last in stretches)


def _read(text: str) -> list[tuple[int, int]]:
    """Raises ValueError."""
    found = []
    for stretch in text.replace("–", "-").replace(";", ",").split(","):
        if not stretch.strip():
            continue
        first, last = (_minutes(part) for part in stretch.split("-"))
        if first >= last:
            raise ValueError(stretch)
        found.append((first, last))
    return sorted(found)


def _minutes(text: str) -> int:
    hour, _, minute = text.strip().replace(".", ":").partition(":")
    value = 60 * int(hour) + int(minute or 0)
    if not (0 <= value <= 1440 and 0 <= int(minute or 0) < 60):
        raise ValueError(text)
    return value
