"""Sample data for gallery.html, which shows every part in each of its states."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils import timezone

from backroom.web.parts.forms import ClockField, DayField, LineField, PartsForm, TextField


@dataclass
class Words:
    """Whatever was said, seen or guessed, as a note or as evidence."""

    at: datetime
    text: str
    kind: str = ""
    quarantined: bool = False
    waiting: bool = False
    theme_name: str = ""
    filed_by: str = ""
    id: str = ""


@dataclass
class Competency:
    name: str
    code: str
    anchors: dict[int, str]


@dataclass
class Stop:
    at: datetime
    title: str
    detail: str = ""
    unrated: bool = False


@dataclass
class Job:
    pk: int = 1
    title: str = "District nurse team lead"
    marks: list[tuple[str, int]] = field(default_factory=lambda: [("dot", 4), ("ring", 3)])


class SampleForm(PartsForm):
    name = LineField(label="What to call you", help_text="As you want to be spoken to.", max_length=60)
    reason = TextField(label="Reason", max_length=40)
    email = forms.EmailField(label="Email", required=False)
    on = DayField(label="Day")
    at = ClockField(label="Time", required=False)
    place = forms.ChoiceField(label="Place", choices=[("q2", "Quiet Room 2"), ("on", "Online room")])
    how = forms.ChoiceField(
        label="How would you like to talk?",
        choices=[("room", "In the room"), ("phone", "By phone")],
        widget=forms.RadioSelect,
    )
    needs = forms.MultipleChoiceField(
        label="What helps",
        choices=[("time", "More time"), ("captions", "Captions")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    sure = forms.BooleanField(label="I have read the drawback")


def sample() -> dict[str, Any]:
    """Everything gallery.html names."""
    at = timezone.localtime().replace(hour=14, minute=8, second=8, microsecond=0)
    quote = "I sorted it by what would hurt if it waited."
    caseloads = Competency(
        "Safe caseloads",
        "caseloads",
        {1: "In the order they arrive.", 3: "Sorts by clinical risk.", 5: "Made a rule others use."},
    )
    every = Competency(
        "Plain speaking",
        "speaking",
        {
            1: "Talks over people.",
            2: "Explains once, in the trade's words.",
            3: "Explains, and checks.",
            4: "Finds the other's words.",
            5: "Others copy how it is done.",
        },
    )
    filled = {
        "name": "Dan\u202e",
        "reason": "Not needed. " * 5,
        "place": "q2",
        "needs": ["time"],
        "at": "14:00",
    }
    return {
        "at": at,
        "job": Job(),
        "notes": [
            Words(at, quote, "quote", theme_name="Safe caseloads"),
            Words(at + timedelta(minutes=1), "Drew the board on paper.", "observed"),
            Words(at + timedelta(minutes=2), "Used to deciding alone?", "inference"),
            Words(at + timedelta(minutes=3), "rang the families before ten"),
            Words(at + timedelta(minutes=4), "By spring she was teaching.", "quote", waiting=True),
            Words(at + timedelta(minutes=5), "", quarantined=True),
        ],
        "evidence_list": [
            Words(at, "The rest I rang.", "quote", filed_by="Ada and Ben"),
            Words(at, "Named what was put off.", "observed"),
            Words(at, "Probably a bit quiet.", "inference"),
        ],
        "caseloads": caseloads,
        "every": every,
        "stops": [
            Stop(at, "Settling in"),
            Stop(at + timedelta(minutes=3), "You and Ada talk", "Six themes, in whatever order they come up"),
            Stop(at + timedelta(minutes=52), "A look round with Hal", "There is a lift.", unrated=True),
        ],
        "scales": [
            [("dot", 4), ("ring", 3)],
            [("dot", 3), ("ring", 3)],
            [("dot", 5), ("ring", None)],
        ],
        "fresh": SampleForm(auto_id="new_%s"),
        "filled": SampleForm(filled),
        "moments": [timedelta(minutes=48), timedelta(hours=3), timedelta(days=5)],
    }
