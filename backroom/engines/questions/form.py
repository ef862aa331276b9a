"""The form of a question: open, closed, leading, double_barrelled, multiple_choice, or statement."""

from backroom.engines.questions.text import Utterance

FORMS = ("open", "closed", "leading", "double_barrelled", "multiple_choice", "statement")


def form_of(utterance: Utterance) -> str:
    return "open" if "?" in utterance.plain else "statement"
