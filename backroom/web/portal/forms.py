"""What a candidate can write: a question of their own, and what would help."""

from backroom.web.parts.forms import PartsForm, TextField


class QuestionForm(PartsForm):
    text = TextField(
        label="One more",
        max_length=1_000,
        rows=2,
        error_messages={"required": "Nothing is written here yet. Write your question, then add it."},
    )


class ArrangementForm(PartsForm):
    wish = TextField(
        label="What would help?",
        max_length=2_000,
        rows=2,
        error_messages={"required": "Say what would help. The reason can stay empty."},
    )
    reason = TextField(
        label="Why",
        help_text="Read by the people partner alone. It can stay empty.",
        max_length=4_000,
        rows=2,
        required=False,
    )
