"""Which patterns an utterance can meet at all, told by its words alone, in one pass over them.

Most patterns of form look for words that most questions do not have (`literals.py` reads off which). A pattern that may
be told so is a `Cued`; `possible` gives a number in whose bits stand the patterns worth trying.
"""

from functools import reduce
from operator import or_

from backroom.engines.questions import literals
from backroom.engines.questions.text import Pattern

EVERYTHING = -1  # every pattern is worth trying
AT_FIRST = 600  # words for which everything is tried: to read what the patterns demand pays only where more come
ROWS = 3  # demands of one pattern that are looked at
KNOWN_WORDS = 50_000  # remembered before all are forgotten


class Cued(Pattern):
    """A pattern with its own bit."""

    def __init__(self, expression: str) -> None:
        super().__init__(expression)
        self.bit = 1 << len(_all)
        _all.append(self)


class _Words(dict[str, int]):
    """The bits of each word met so far: a row of bits for each demand, one bit for each pattern."""

    def __init__(self) -> None:
        super().__init__()
        self.left = AT_FIRST
        self.width = 0
        self.always = EVERYTHING  # bits of rows in which a pattern makes no demand
        self._pieces: dict[str, int] = {}

    def read(self) -> None:
        self.width = len(_all)
        self.always = 0
        for pattern in _all:
            made = literals.demands(pattern.expression)
            for row in range(ROWS):
                bit = pattern.bit << (row * self.width)
                if row >= len(made):
                    self.always |= bit
                    continue
                for piece in made[row]:
                    self._pieces[piece] = self._pieces.get(piece, 0) | bit

    def __missing__(self, word: str) -> int:
        if not self.width:
            self.left -= 1
            if self.left > 0:
                return EVERYTHING
            self.read()
        bits = literals.bits_of(word, self._pieces)
        if len(self) >= KNOWN_WORDS:
            self.clear()
        self[word] = bits
        return bits


_all: list[Cued] = []
_words = _Words()
_bits_of = _words.__getitem__


def possible(words: list[str]) -> int:
    """The bits of the patterns of which every demand is met by one of these words."""
    bits, width = reduce(or_, map(_bits_of, words), _words.always), _words.width
    return bits & bits >> width & bits >> 2 * width


def all_patterns() -> tuple[Cued, ...]:
    return tuple(_all)
