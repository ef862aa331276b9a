"""Whether notes say what was done and what came of it: it looks at the notes, never at whoever told the story.

By words alone, in English. What it misses it calls missing, so a page may only ask to look again.
"""

import re
from collections.abc import Iterable

from backroom.engines.questions.language import language_of
from backroom.engines.questions.note_rules import STATES, TELLING, words
from backroom.engines.questions.style import style_of
from backroom.engines.questions.text import Utterance

ACTION = "action"
RESULT = "result"

_NO_DEED = words("""
    am is are was were be been being have has had can could will would may might must should do does not feel feels
    think thinks like likes want wants seem seems know knows hope hopes
""")
_BEING = "".join(f"(?<!{word} )" for word in words("was were is are been be got very feels felt"))
DEED = re.compile(
    rf"{_BEING}\b(?!(?:{'|'.join(STATES)})\b)(?:[a-z]{{3,}}ed|{'|'.join(TELLING)}|asked|agreed|rang|met|began|swapped)\b"
    rf"|\b(?:i|we|s?he|they) (?:(?:then|also|always|first|still) )?(?!(?:{'|'.join(_NO_DEED)})\b)[a-z]{{3,}}"
)
OUTCOME = re.compile(
    r"\b(?:in the end|as a result|results?|resulted|outcome|so that|led to|meant|came of|came back|ended (?:up|with)|"
    r"since then|ever since|from then on|from that day|afterwards|these days|still (?:in use|use[sd]?|do(?:es)?|there)|"
    r"no longer|never again|no more|not one|nobody|no one|none|nothing (?:was|got|went)|without (?:an?|any|one)|"
    r"on time|in time|in budget|ahead of|fell|dropped|sank|rose|grew|halved|doubled|trebled|tripled|improved|"
    r"recovered|reduced|increased|went (?:up|down|live|well|wrong|home)|down to|up to|down by|up by|cut (?:by|to)|"
    r"worked|failed|solved|fixed|finished|completed|passed|renewed|signed|won|lost|saved|stayed|settled|held since|"
    r"learn(?:ed|t)|next time|would (?:now )?do|differently|thanked|praised|complained)\b"
    r"|\bfrom (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)\b[^.;\n]{0,40}? to \b"
    r"|\d ?(?:%|per cent|percent)|\b(?:half|third|quarter) (?:of|fewer|less|as)\b"
    r"|\b(?:fewer|less|more|faster|sooner) than\b"
)


def asked_for(question: str) -> bool:
    """Whether this question asks for something that was done."""
    return style_of(Utterance(question)) == "behavioural"


def missing(texts: Iterable[str]) -> tuple[str, ...]:
    """Of ACTION and RESULT, what no text among these says. Nothing where there is no text, or none in English."""
    read = [Utterance(text) for text in texts if text.strip()]
    if not read or any(language_of(utterance) != "en" for utterance in read):
        return ()
    found = ((ACTION, DEED), (RESULT, OUTCOME))
    return tuple(part for part, cue in found if not any(cue.search(utterance.plain) for utterance in read))
