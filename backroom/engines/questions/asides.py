"""What stands in a sentence without being part of it: words of others that are quoted, and what is said in between."""

from backroom.engines.questions.cues import Cued
from backroom.engines.questions.text import Pattern

# Said in between: blanked out, so that what stands around it is one sentence.
QUOTED = Pattern(r'"[^"]{1,300}"')
ASIDE = Cued(
    r"(?<=,) (?:sorry|before i forget|by the way|while (?:i (?:think of it|remember)|we're (?:at it|on it|here"
    r"|on the subject))|if you don't mind(?: my asking| me asking)?"
    r"|if i may(?: ask)?|if i remember (?:right|rightly|correctly)|as (?:you|i) say|do you remember|oh"
    r"|and this is my last|forgive me|excuse me"
    r"|separately|secondly|also|lastly|finally|well|actually|pardon me|one second|hang on|bear with me"
    r"|if that's (?:ok|okay|all right)|if it's not too much),"
)


def blanked(text: str) -> str:
    """The sentence, as long, with nothing where something is quoted or only said in between."""
    if '"' in text:
        text = QUOTED.sub(lambda quoted: '"' + "x" * (len(quoted[0]) - 2) + '"', text)
    return ASIDE.sub(lambda said: " " * len(said[0]), text) if "," in text else text
