"""One utterance made ready: the same length as typed, so that every finding's place is a place in the original."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
END_MARK = re.compile(r"[.!?…]++[\"')\]]*+|\n++")  # every match is used up, so that a long row of dots stays linear
SHORT_FORM = re.compile(r"(?:^|[\s(])(?:mr|mrs|ms|dr|st|vs|prof|e\.g|i\.e)\.$")  # does not end a sentence
SHORT_ENDS = frozenset({"mr", "rs", "ms", "dr", "st", "vs", "of", ".g", ".e"})
LIKE = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "\u00a0": " "})


class Sentence(NamedTuple):
    """A stretch of the utterance, by places in it; `asks` when it ends in a question mark."""

    start: int
    end: int
    asks: bool


class Utterance:
    """Read once, looked at by many rules. `plain` is lower case with simple quotes and dashes, as long as `text`."""

    __slots__ = ("__dict__", "plain", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = _plain(text)

    @cached_property
    def words(self) -> list[str]:
        return WORD.findall(self.plain)

    @cached_property
    def word_set(self) -> frozenset[str]:
        return frozenset(self.words)

    @cached_property
    def sentences(self) -> list[Sentence]:
        return self.sentences_from(0)

    def sentences_from(self, place: int) -> list[Sentence]:
        """The sentences that lie behind this place; the first may have lost its beginning."""
        plain, found, start = self.plain, [], place
        for match in END_MARK.finditer(plain, place):
            end = match.end()
            if not self._ends(match):
                continue
            if plain[start:end].strip():
                found.append(Sentence(start, end, "?" in match[0]))
            start = end
        if plain[start:].strip():
            found.append(Sentence(start, len(plain), False))
        return found

    def sentence_around(self, place: int) -> tuple[int, int]:
        """Where the sentence begins and ends in which this place lies; nothing, where none does."""
        at = bisect_right(self._starts, place) - 1
        if at < 0 or place >= self.sentences[at].end:
            return place, place
        return self.sentences[at][:2]

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def _ends(self, mark: re.Match[str]) -> bool:
        """Whether a sentence ends here, and not a short form, a number, or a pause written as dots."""
        start, end = mark.span()
        follows = self.text[end : end + 2]
        if mark[0][0] == "\n" or not follows:
            return True
        if not follows[0].isspace():
            return False
        if mark[0] == ".":
            return self.plain[start - 2 : start] not in SHORT_ENDS or not SHORT_FORM.search(self.plain, start - 5, end)
        return not (mark[0].startswith(("..", "…")) and "?" not in mark[0] and follows.strip()[:1].islower())


def words_of(text: str) -> frozenset[str]:
    """A list of words, written as one text."""
    return frozenset(text.split())


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    lowered = text.translate(LIKE).lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text.translate(LIKE))
