"""What an administrator types about a colleague."""

from django import forms

from backroom.people.models import Role
from backroom.web.parts.forms import LineField, PartsForm


class RolesForm(PartsForm):
    """What someone may be asked to do."""

    roles = forms.MultipleChoiceField(
        label="Roles",
        choices=Role.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text="A role opens no job by itself: each job names its team.",
    )


class PersonForm(RolesForm):
    """A new colleague."""

    name = LineField(label="Name", max_length=120)
    email = forms.EmailField(label="Mail address", max_length=254)
    line = LineField(
        label="A line for candidates",
        max_length=160,
        required=False,
        help_text="Stands after the name, such as: who leads Fenwick North",
    )

    field_order = ("name", "email", "line", "roles")
