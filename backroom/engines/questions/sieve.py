"""Which patterns of which rules an utterance calls for, told by its words alone: most need not be tried.

Every pattern has a place, and every word a number in which bits stand for places: one row of bits for the words that
trigger the pattern's rule, and one for each demand that the pattern makes (`literals.py`). What all words together
leave standing in every row is tried.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate

from backroom.engines.questions import literals
from backroom.engines.questions.calls import Call
from backroom.engines.questions.rule import Rule

KNOWN_WORDS = 50_000  # remembered before all are forgotten
ROWS = 1 + literals.KEPT


class Sieve(dict[str, int]):
    """The bits of each word met so far. A rule's patterns are read when a word first calls the rule, so that a
    command that checks one line reads few."""

    def __init__(self, calls: Sequence[Call], rule_named: Callable[[str], Rule]) -> None:
        super().__init__()
        self._calls, self._rule_named = calls, rule_named
        *self._begins, self._width = accumulate((call.patterns for call in calls), initial=0)
        self._all = (1 << self._width) - 1
        self._places: dict[int, tuple[Rule, int]] = {}
        self._words, self._stems = _triggers(calls)
        self._longest_stem = max(map(len, self._stems), default=0)
        self._pieces: dict[str, int] = {}
        self._undemanding = 0  # bits of rows in which a pattern makes no demand
        self._read: set[int] = set()

    def through(self, words: Iterable[str]) -> Iterator[tuple[Rule, int]]:
        """Each rule, with the number of a pattern of it that may match, in order."""
        known = len(self._read)
        bits = self._undemanding
        for word in words:
            bits |= self[word]
        if len(self._read) != known:  # a rule was read on the way: words before it did not know of it
            yield from self.through(words)
            return
        left = bits & self._all
        for row in range(1, ROWS):
            left &= bits >> (row * self._width)
        while left:
            lowest = left & -left
            left ^= lowest
            yield self._places[lowest.bit_length() - 1]

    def __missing__(self, word: str) -> int:
        called = {*self._words.get(word, ())}
        for length in range(1, min(len(word), self._longest_stem) + 1):
            called.update(self._stems.get(word[:length], ()))
        for number in called - self._read:
            self._add(number)
        bits = literals.bits_of(word, self._pieces)
        for number in called:
            bits |= ((1 << self._calls[number].patterns) - 1) << self._begins[number]
        if len(self) >= KNOWN_WORDS:
            self.clear()
        self[word] = bits
        return bits

    def _add(self, number: int) -> None:
        self._read.add(number)
        self.clear()
        rule, begin = self._rule_named(self._calls[number].name), self._begins[number]
        for place in range(len(rule.patterns)):
            self._places[begin + place] = rule, place
            made = rule.demands(place)
            for row in range(1, ROWS):
                bit = 1 << (row * self._width + begin + place)
                if row > len(made):
                    self._undemanding |= bit
                    continue
                for piece in made[row - 1]:
                    self._pieces[piece] = self._pieces.get(piece, 0) | bit


def _triggers(calls: Sequence[Call]) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
    """By whole word and by beginning, the numbers of the rules called."""
    words: dict[str, tuple[int, ...]] = {}
    stems: dict[str, tuple[int, ...]] = {}
    for number, call in enumerate(calls):
        for trigger in call.triggers:
            called = stems if trigger.endswith("*") else words
            key = trigger.removesuffix("*")
            called[key] = (*called.get(key, ()), number)
    return words, stems
