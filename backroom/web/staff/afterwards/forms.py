"""What is typed about requests and holds."""

from backroom.web.parts.forms import PartsForm, TextField


class AnswerForm(PartsForm):
    """What was done about it."""

    text = TextField(label="Your answer", max_length=8_000, rows=5, help_text="It stands on the candidate’s own page.")


class HoldForm(PartsForm):
    """Why nothing may be erased."""

    reason = TextField(
        label="Why", max_length=2_000, rows=2, help_text="Read by people partners, and by the candidate."
    )
