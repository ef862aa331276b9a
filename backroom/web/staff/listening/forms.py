"""What is chosen and typed on a listening review."""

import json
from typing import Any

from django import forms

from backroom.engines.reading.transcripts import FORMATS
from backroom.hiring.listening import actions
from backroom.hiring.listening.models import Transcript
from backroom.web.parts.forms import LineField, PartsForm, TextField

NAMES = {
    "vtt": "WebVTT (Zoom, Teams)",
    "srt": "SRT captions",
    "sbv": "SBV captions",
    "meet": "Google Meet text",
    "csv": "table, with commas",
    "tsv": "table, with tabs",
    "rev-json": "Rev, JSON",
    "text": "“Name: words”",
}


class AttachForm(PartsForm):
    """A file that some tool has written."""

    file = forms.FileField(
        label="The transcript",
        help_text="Captions, text, a table or JSON, as your call or transcription tool exports it. No sound, no video.",
        error_messages={"required": "Choose the file that your tool exported."},
    )
    form = forms.ChoiceField(
        label="Its format",
        choices=[("auto", "seen from its content"), *((name, NAMES.get(name, name)) for name in FORMATS)],
        help_text="Name it only if the content was misread.",
        required=False,
    )


class VoicesForm(PartsForm):
    """Which voice is mine, and what each is called."""

    mine = forms.ChoiceField(label="You are", widget=forms.RadioSelect)

    def __init__(self, *args: Any, transcript: Transcript, **kwargs: Any) -> None:
        said = json.loads(transcript.voices)
        self.found = list(dict.fromkeys(segment[0] for segment in json.loads(transcript.segments)))
        kwargs.setdefault("initial", {"mine": said["mine"]})
        super().__init__(*args, **kwargs)
        self.fields["mine"].choices = [(voice, voice) for voice in self.found]  # type: ignore[attr-defined]
        for number, voice in enumerate(self.found):
            self.fields[f"voice_{number}"] = LineField(
                label=f"“{voice}” is", max_length=80, required=False, initial=said["names"].get(voice, "")
            )

    def names(self) -> dict[str, str]:
        return {voice: self.cleaned_data[f"voice_{number}"] for number, voice in enumerate(self.found)}


class CutInForm(PartsForm):
    """How early a start counts as cutting in, for oneself."""

    milliseconds = forms.IntegerField(
        label="You cut in when you begin this long before the other is done",
        help_text="In milliseconds, 0 to 2,000. 300 is our convention; there is no agreed standard. "
        "All your conversations are counted anew.",
        min_value=0,
        max_value=actions.LARGEST_CUT_IN,
    )


class MomentForm(PartsForm):
    """What of a moment bears on which competency."""

    text = TextField(label="The words that matter", max_length=20_000, rows=4)
    kind = forms.ChoiceField(
        label="What it is", choices=[("quote", "a quote"), ("observed", "something I saw")], widget=forms.RadioSelect
    )
    competency = forms.ChoiceField(label="File it under")

    def __init__(self, *args: Any, competencies: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["competency"].choices = competencies  # type: ignore[attr-defined]
