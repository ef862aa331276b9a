"""What is typed to agree a time, to move one, and to name a Place."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from backroom.engines.times import zones
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup.models import Place, PlaceKind
from backroom.people.models import Person
from backroom.web.parts.forms import ClockField, DayField, LineField, PartsForm, TextField

AHEAD = timedelta(days=730)


class TimeForm(PartsForm):
    """Day, time, length and Place."""

    day = DayField(label="Day")
    at = ClockField(label="Time")
    minutes = forms.IntegerField(label="Minutes", min_value=10, max_value=480, initial=60)
    which = forms.ChoiceField(
        label="Clocks go back that night, and this time comes twice. Which one?",
        choices=[("first", "The first, before they go back"), ("second", "The second, after they have")],
        widget=forms.RadioSelect,
        required=False,
    )
    place = forms.ChoiceField(label="Place")

    def __init__(self, places: Iterable[Place], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.moments: tuple[datetime, ...] = ()
        self.fields["which"].required = not self.is_bound and self.asks_which
        self.places = {str(place.pk): place for place in places}
        self._choices("place", [(pk, _place_in_words(place)) for pk, place in self.places.items()])

    def clean_day(self) -> date:
        return to_come(self.cleaned_data["day"])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if "day" in cleaned and "at" in cleaned:
            self.moments = showings(cleaned["day"], cleaned["at"])
            self.fields["which"].required = self.asks_which  # for the page: it does not say "optional"
            if not self.moments:
                self.add_error("at", "Clocks go forward then, and this time does not exist. Choose another.")
            elif self.asks_which and not cleaned.get("which"):
                self.add_error("which", "Choose one of the two, so that nobody comes an hour early or late.")
        return cleaned

    @property
    def asks_which(self) -> bool:
        """Only for a time that clocks show twice."""
        return len(self.moments) == 2 if self.is_bound else "which" in self.initial

    def agreed(self) -> dict[str, Any]:
        """As the action takes it."""
        cleaned = self.cleaned_data
        return {
            "place": self.places[cleaned["place"]],
            "starts_at": self.moments[-1] if cleaned["which"] == "second" else self.moments[0],
            "minutes": cleaned["minutes"],
        }

    def _choices(self, name: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices


class ScheduleForm(TimeForm):
    """A time, and who holds the conversation."""

    interviewer = forms.ChoiceField(label="With")

    def __init__(self, job: Job, places: Iterable[Place], *args: Any, **kwargs: Any) -> None:
        super().__init__(places, *args, **kwargs)
        able = [m.person for m in job.team.all() if m.part in (Part.MANAGER, Part.INTERVIEWER)]
        self.people: dict[str, Person] = {str(person.pk): person for person in able}
        self._choices("interviewer", [(pk, person.name) for pk, person in self.people.items()])

    def agreed(self) -> dict[str, Any]:
        return super().agreed() | {"interviewer": self.people[self.cleaned_data["interviewer"]]}


class PlaceForm(PartsForm):
    """Where two people can talk undisturbed."""

    name = LineField(label="Name", max_length=80, help_text="Such as: Quiet Room 2")
    kind = forms.ChoiceField(label="How people meet there", choices=PlaceKind.choices, widget=forms.RadioSelect)
    address = LineField(label="Address", max_length=200, required=False)
    directions = TextField(
        label="How to find it", max_length=2000, required=False, help_text="From the front door. Candidates read it."
    )
    map_url = forms.URLField(
        label="Link to a map", max_length=300, required=False, assume_scheme="https", help_text="Candidates read it."
    )
    seats = forms.IntegerField(label="Seats", min_value=1, max_value=500, required=False)
    closed_door = forms.BooleanField(label="The door closes and nobody looks in", required=False)
    step_free = forms.BooleanField(label="Without steps from the street", required=False)
    hearing_loop = forms.BooleanField(label="With a hearing loop", required=False)
    quiet = forms.BooleanField(label="Quiet: no street, no machines, no passers-by", required=False)

    def clean_seats(self) -> int:
        return self.cleaned_data["seats"] or 2


PLACE_FACTS = tuple(PlaceForm.base_fields)


def to_come(day: date) -> date:
    """Raises ValidationError for a day that has passed or is too far off to be meant."""
    today = timezone.localdate()
    if day < today:
        raise ValidationError("That day has passed. Choose today or a day to come.")
    if day > today + AHEAD:
        raise ValidationError("That is more than two years ahead. Look at the year.")
    return day


def starts_at(day: date, at: time) -> datetime | None:
    """The first moment at which the clocks of the house show it; None when they skip it."""
    return next(iter(showings(day, at)), None)


def showings(day: date, at: time) -> tuple[datetime, ...]:
    """None when clocks skip this time; two when they go back over it."""
    wall = datetime.combine(day, at.replace(second=0, microsecond=0))
    return zones.showings(wall, timezone.get_current_timezone_name())


def initial_of(appointment: Appointment) -> dict[str, Any]:
    return typed(appointment.starts_at) | {"minutes": appointment.minutes, "place": str(appointment.place_id)}


def typed(at: datetime) -> dict[str, Any]:
    """As somebody would type this moment."""
    there = timezone.localtime(at)
    which = {"which": "second" if there.fold else "first"} if zones.is_doubled(there) else {}
    return {"day": there.date(), "at": there.time()} | which


def _place_in_words(place: Place) -> str:
    if place.kind == PlaceKind.PHONE:
        return f"{place.name} (by phone)"
    return f"{place.name} (without steps)" if place.step_free else place.name
