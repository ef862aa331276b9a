"""One utterance made ready: the same length as typed, so that every finding's place is a place in the original."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, NamedTuple

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
END_MARK = re.compile(r"[.!?…]++[\"')\]]*+|\n++")  # every match is used up, so that a long row of dots stays linear
SHORT_FORM = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|dr|st|vs|prof|incl|excl|approx|e\.g|i\.e)\.$"
)  # does not end a sentence
INITIALS = re.compile(r"\.[a-z]\.$")
SHORT_ENDS = frozenset({"mr", "rs", "ms", "dr", "st", "vs", "of", "cl", "ox", ".g", ".e"})
LIKE = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "\u00a0": " "})


BEGINNING = attrgetter("start")


Pair = tuple[str, str]  # two words that stand side by side


class Sentence(NamedTuple):
    """A stretch of the utterance, by places in it; `asks` when it ends in a question mark."""

    start: int
    end: int
    asks: bool


class Utterance:
    """Read once, looked at by many rules. `plain` is lower case with simple quotes and dashes, as long as `text`."""

    __slots__ = ("_sentences", "plain", "text", "word_set", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = _plain(text)
        self.words = WORD.findall(self.plain)
        self.word_set = frozenset(self.words)
        self._sentences: list[Sentence] | None = None

    @property
    def sentences(self) -> list[Sentence]:
        if self._sentences is None:
            self._sentences = self.sentences_from(0)
        return self._sentences

    def spans(self) -> list[tuple[int, int]]:
        """Where each word begins and ends: the next place where its letters stand, as nothing but words has letters."""
        plain, found, end = self.plain, [], 0
        for word in self.words:
            start = plain.index(word, end)
            end = start + len(word)
            found.append((start, end))
        return found

    def sentences_from(self, place: int) -> list[Sentence]:
        """The sentences that lie behind this place; the first may have lost its beginning."""
        plain, found, start = self.plain, [], place
        only = "." not in plain and "!" not in plain and "\n" not in plain and "…" not in plain
        if only and not place and plain.endswith("?") and plain.find("?") == len(plain) - 1:
            return [Sentence(0, len(plain), True)]
        first = END_MARK.search(plain, place)
        if first is None or first.end() == len(plain):  # as most are: one sentence, and no more than its end
            asks = first is not None and "?" in first[0]
            return [Sentence(place, len(plain), asks)] if plain[place:].strip() else []
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
        at = bisect_right(self.sentences, place, key=BEGINNING) - 1
        if at < 0 or place >= self.sentences[at].end:
            return place, place
        return self.sentences[at][:2]

    def _ends(self, mark: re.Match[str]) -> bool:
        """Whether a sentence ends here, and not a short form, a number, or a pause written as dots."""
        start, end = mark.span()
        follows = self.text[end : end + 2]
        if not follows or self.plain[start] == "\n":
            return True
        if not follows[0].isspace():
            return self.plain[start] == "?" and follows[0].isupper()
        text = self.plain[start:end]
        if text == ".":
            if INITIALS.search(self.plain, start - 3, end) and follows.strip()[:1].islower():  # "in the U.S. if hired"
                return False
            return self.plain[start - 2 : start] not in SHORT_ENDS or not SHORT_FORM.search(
                self.plain, max(0, start - 7), end
            )
        return not (text.startswith(("..", "…")) and "?" not in text and follows.strip()[:1].islower())


class Pattern:
    """A regular expression of which most utterances need nothing: compiled when it is first wanted."""

    __slots__ = ("expression", "finditer", "match", "search", "sub")
    finditer: Callable[..., Iterator[re.Match[str]]]
    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    sub: Callable[..., str]

    def __init__(self, expression: str) -> None:
        self.expression = expression

    def __getattr__(self, name: str) -> Any:
        ready = re.compile(self.expression)
        for method in self.__slots__[1:]:
            setattr(self, method, getattr(ready, method))
        return getattr(ready, name)


def phrases_of(text: str) -> tuple[str, ...]:
    """A list of phrases, written as one text with commas between."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def words_of(text: str) -> frozenset[str]:
    """A list of words, written as one text."""
    return frozenset(text.split())


def pairs_of(*texts: str) -> frozenset[Pair]:
    """Every first word with every second word of each text, written "do did|you they"."""
    found: set[Pair] = set()
    for text in texts:
        first, second = text.split("|")
        found.update((one, two) for one in first.split() for two in second.split())
    return frozenset(found)


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    lowered = text.translate(LIKE).lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text.translate(LIKE))
