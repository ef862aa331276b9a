"""What is typed about a candidate, and about what is set up for one."""

from django import forms

from backroom.web.parts.forms import LineField, PartsForm, TextField


class CandidateForm(PartsForm):
    """Who applies. Sealed under the candidate's own key as soon as it is saved."""

    name = LineField(label="Name", max_length=120, help_text="As they write it themselves.")
    email = forms.EmailField(
        label="Email",
        max_length=254,
        help_text="The private link goes there. Someone who applied before is known by it.",
    )


class ArrangementForm(PartsForm):
    """What is set up. Everyone who meets the candidate reads it."""

    arranged = TextField(
        label="What is arranged",
        max_length=2000,
        help_text="Whoever meets the candidate reads this. Say what is set up; leave the reason out.",
    )
    extra_minutes = forms.IntegerField(
        label="Minutes more than usual",
        min_value=0,
        max_value=240,
        initial=0,
        help_text="They lengthen the talk by themselves.",
    )
    break_minutes = forms.IntegerField(label="Minutes of breaks", min_value=0, max_value=120, initial=0, required=False)
    step_free = forms.BooleanField(label="Only Places without steps", required=False)
    hearing_loop = forms.BooleanField(label="Only Places with a hearing loop", required=False)
    quiet_room = forms.BooleanField(label="Only quiet Places", required=False)
    captions = forms.BooleanField(label="Captions, when online", required=False)

    def clean_break_minutes(self) -> int:
        return self.cleaned_data["break_minutes"] or 0
