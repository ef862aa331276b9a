"""Closed questions to the candidate in which nothing of work stands: "Would you be welcome back in your village?"

Hints come in ever new words, but fine questions hardly ever look like this: what is asked of work with a yes or no
names a tool, a paper, a task or the terms of the job. Looked at only where nothing else was found.
"""

from backroom.engines.questions import practice, verbs
from backroom.engines.questions import practice_words as known
from backroom.engines.questions import trade_words as trade
from backroom.engines.questions.closed_words import EVERYDAY, OF_WORK, OPENINGS
from backroom.engines.questions.text import words_of

FEWEST, MOST = 3, 16  # words of such a question
BRIEF = 6  # words of a question that may lean on what was spoken of before
SPOKEN_OF = words_of("it that this them those these one ones there then too well")
LINKS = words_of("and so but or then now well ok okay right tell me")
CLOSED = words_of("""
is are was were do does did have has had will would isn't aren't wasn't weren't don't doesn't didn't haven't hasn't
won't wouldn't any ever anything you're you've you'd you'll you your
""")
TO = verbs.YOU | practice.YOUR
_VERBS = known.WORK_VERBS | {
    form for verb in known.WORK_VERBS for form in (f"{verb}ed", f"{verb}d", f"{verb}ing", f"{verb.rstrip('e')}ing")
}
WORK = OF_WORK | ((_VERBS | trade.HEADS | trade.OCCUPATIONS | trade.OF_WORK) - EVERYDAY)
OPENED = frozenset(OPENINGS)


def is_of_a_life(words: list[str]) -> bool:
    """Whether a clause of these words, ended by a question mark, wants a yes or no about the candidate without work."""
    start = next((at for at, word in enumerate(words) if word not in LINKS), len(words))
    inside = words[start:]
    if not FEWEST <= len(inside) <= MOST or inside[0] not in CLOSED or TO.isdisjoint(inside):
        return False
    if not WORK.isdisjoint(inside) or any(word.isdigit() for word in inside):
        return False
    if len(inside) <= BRIEF and inside[-1] in SPOKEN_OF:  # "would you have signed it?"
        return False
    return OPENED.isdisjoint(" ".join(inside[:size]) for size in (2, 3, 4))
