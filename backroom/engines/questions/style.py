"""What a question asks for: behavioural, situational, background, opinion, factual, or none."""

from backroom.engines.questions.text import Utterance

STYLES = ("behavioural", "situational", "background", "opinion", "factual", "none")


def style_of(utterance: Utterance) -> str:
    return "none"
