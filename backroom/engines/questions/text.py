"""One utterance made ready: the same length as typed, so that every finding's place is a place in the original."""

import re
from dataclasses import dataclass
from functools import cached_property

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
SENTENCE_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)|\n+")
LIKE = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "\u00a0": " "})


@dataclass(frozen=True)
class Sentence:
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
        found, start = [], 0
        for end in SENTENCE_END.finditer(self.plain):
            if self.plain[start : end.end()].strip():
                found.append(Sentence(start, end.end(), "?" in end.group()))
            start = end.end()
        if self.plain[start:].strip():
            found.append(Sentence(start, len(self.plain), False))
        return found

    def sentence_of(self, place: int) -> str:
        """The plain text of the sentence in which this place lies."""
        for sentence in self.sentences:
            if sentence.start <= place < sentence.end:
                return self.plain[sentence.start : sentence.end]
        return ""


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    lowered = text.translate(LIKE).lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text.translate(LIKE))
