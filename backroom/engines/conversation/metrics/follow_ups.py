"""Follow-ups: questions that take up the candidate's previous answer, by its words or by pointing back to it."""

import re

from backroom.engines.conversation.language import content, words_in
from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.conversation.metrics.proportion import share
from backroom.engines.conversation.talk import Talk
from backroom.engines.findings import Measure

CAUTION = "Counted by shared words and by pointing back; a follow-up in new words is missed."
SHORTEST_ANSWER = 3  # words
BACK = re.compile(
    r"\b(?:that|it|they|them|those|these|he|she|him|her|there|then|afterwards|so)\b"
    r"(?! (?:is|was) (?:a|an|the) (?:job|role))"
)
NUDGE = re.compile(
    r"\W*(?:and |but |so |okay |right |then )*(?:how so|how come|why|why not|what happened|what changed|what else"
    r"|how|anything else|like what|such as|in what way|for example|go on|say more|tell me more|what then|what next"
    r"|and then)\b"
)
FRESH = re.compile(
    r"\b(?:next (?:question|topic|one|thing)|moving on|different (?:topic|question|subject)|last (?:question|one|thing)"
    r"|let's (?:move|turn|talk about)|what would you like to ask|questions? for (?:me|us)"
    r"|tell me about (?:a time|the time|an?)|describe an?)\b"
)


def found(talk: Talk, asked: list[Asked], opening: frozenset[int]) -> list[bool]:
    """For each question whether it follows up. `opening` are the numbers of those that open a planned question."""
    flags = []
    for number, question in enumerate(asked):
        flags.append(number not in opening and _takes_up(talk, question))
    return flags


def measure(flags: list[bool]) -> Measure:
    return share(sum(flags), len(flags), CAUTION)


def _takes_up(talk: Talk, question: Asked) -> bool:
    if question.turn == 0:
        return False
    answer = talk.text_of(talk.turns[question.turn - 1])
    if len(words_in(answer)) < SHORTEST_ANSWER:
        return False
    plain = question.text.lower()
    if FRESH.search(plain) or FRESH.search(question.lead.lower()):
        return False
    if NUDGE.match(plain) or len(words_in(plain)) <= 4:
        return True
    taken = set(content(question.text)) & set(content(answer))
    return bool(taken) or bool(BACK.search(plain))
