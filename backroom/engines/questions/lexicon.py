"""Word lists of the rules: which words and phrases of an utterance speak of what, found in one pass over its words.

A list is a text file of `words/`, named after its rule, in sections:

- `[firm]`: says it all ("shop steward were you"): found in every clause that asks, whatever else it speaks of;
- `[own]`: speaks of somebody's own life by itself ("maiden name"), whoever is mentioned;
- `[asked]`: found where a sentence asks the candidate about himself;
- `[close]`: has many senses; found only right beside "you" or "your";
- `[scene]`: small talk that gives "and you?" its meaning; never found alone;
- `[lawful]`: what makes the list's question one that may be asked, anywhere in the utterance ("expectations").

Entries stand on lines or between commas. `war*` is a beginning, `a|b` a choice, `_` up to two words of any kind. After
`!` stand words which, in the same sentence, show another sense. The last word of an entry also matches with an s.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from backroom.engines.questions import common_words, kept
from backroom.engines.questions.common_words import ALL_COMMON, COMMON, GAP
from backroom.engines.questions.text import words_of

FOLDER = Path(__file__).parent / "words"
LEVELS = ("firm", "own", "asked", "close", "scene", "lawful")
SEPARATORS = "|,!-"
STEM = 3  # letters of a beginning at least
NOT_THERE = -2
SAMPLE = 4  # one part in so many of the lists tells which of their words are rare
KNOWN_WORDS = 65_536  # remembered before all are forgotten


class Part(NamedTuple):
    """A word of an entry: its choices, and those of them of which only the beginning counts."""

    whole: frozenset[str]
    stems: tuple[str, ...]


class Entry(NamedTuple):
    """One word or phrase of a list: its rarest word is looked up, then what must stand before and behind it."""

    rule: str
    level: str
    before: tuple[Part, ...]  # backwards
    behind: tuple[Part, ...]
    needs: frozenset[str]  # words without a choice
    unless: frozenset[str]


class Hit(NamedTuple):
    """An entry found: words `first` to `last` (behind it) of the utterance."""

    entry: Entry
    first: int
    last: int


class Met(NamedTuple):
    """The entries that a word may begin or go on with: those of it alone; by the word that must follow or stand before;
    and those whose next word may be anything, or any with some beginning."""

    alone: tuple[Entry, ...]
    followed: dict[str, tuple[Entry, ...]]
    preceded: dict[str, tuple[Entry, ...]]
    loose: tuple[Entry, ...]


def hits(words: list[str], among: frozenset[str]) -> list[Hit]:
    """Every entry that these words contain; `among` is the same words as a set."""
    found: list[Hit] = []
    known = _known()
    padded = [*words, ""]  # so that the word before the first is none, like the one behind the last
    for at, word in enumerate(words):
        met = known[word]
        if met is None:
            continue
        alone, followed, preceded, loose = met
        for entry in (*loose, *followed.get(padded[at + 1], ()), *preceded.get(padded[at - 1], ())):
            if entry.needs <= among and (hit := _standing(entry, words, at)):
                found.append(hit)
        for entry in alone:
            found.append(Hit(entry, at, at + 1))
    return found


def _standing(entry: Entry, words: list[str], at: int) -> Hit | None:
    """The entry about the word at this place, if the rest of it stands there."""
    first = _follow(entry.before, words, at - 1, -1) + 1 if entry.before else at
    if first < 0:
        return None
    last = _follow(entry.behind, words, at + 1, 1) if entry.behind else at + 1
    return Hit(entry, first, last) if last > 0 else None


class _Known(dict[str, Met | None]):
    """What each word met so far begins, read from the lists' texts when it is first met."""

    def __missing__(self, word: str) -> Met | None:
        if len(self) >= KNOWN_WORDS:
            self.clear()
        entries = _entries(word)
        met = self[word] = _sorted(entries) if entries else None
        return met


@cache
def _known() -> _Known:
    return _Known()


def _sorted(entries: list[Entry]) -> Met:
    followed: dict[str, tuple[Entry, ...]] = {}
    preceded: dict[str, tuple[Entry, ...]] = {}
    loose = []
    for entry in entries:
        for parts, table in ((entry.behind, followed), (entry.before, preceded)):
            if parts and not parts[0].stems and GAP not in parts[0].whole:
                for neighbour in parts[0].whole:
                    table[neighbour] = (*table.get(neighbour, ()), entry)
                break
        else:
            loose += [entry] if entry.before or entry.behind else []
    alone = tuple(entry for entry in entries if not entry.before and not entry.behind)
    return Met(alone, followed, preceded, tuple(loose))


def _entries(word: str) -> list[Entry]:
    """The entries that are looked up by this word."""
    whole, stems = _index()
    base = word.removesuffix("'s")
    keys = [word] if base == word or base in ALL_COMMON else [word, base]
    found = [whole.get(key, "") for key in keys]
    if base.endswith("s"):
        found.append(whole.get(base[:-1] + "+", ""))
    found += [whole.get(key + "+", "") for key in keys]
    found += [stems.get(base[:length], "") for length in range(STEM, len(base) + 1)]
    return [_entry(*line.split("\t")) for lines in found for line in lines.splitlines()]


def _follow(parts: tuple[Part, ...], words: list[str], at: int, step: int) -> int:
    """The place behind these parts, going on from `at`; NOT_THERE when they do not stand there."""
    for number, (whole, stems) in enumerate(parts):
        if GAP in whole:
            rest = parts[number + 1 :]
            ends = (_follow(rest, words, at + step * skip, step) for skip in range(3))
            return next((end for end in ends if end != NOT_THERE), NOT_THERE)
        if not 0 <= at < len(words):
            return NOT_THERE
        word = words[at]
        if word not in whole and not (stems and word.startswith(stems)):
            return NOT_THERE
        at += step
    return at


Index = tuple[dict[str, str], dict[str, str]]


@cache
def _index() -> Index:
    """By an entry's rarest word (with + where an s may be added), and by its beginning: the entries, one a line, each
    as rule, level, number of that word, and text. Lawful words are not among them."""
    made_from = [*sorted(FOLDER.glob("*.txt")), Path(__file__), Path(common_words.__file__)]
    index: Index = kept.kept(FOLDER / "index.py", made_from, _made)
    return index


def _made() -> Index:
    """A command that checks one line may wait for this, so each entry gets as little as it needs."""
    whole: dict[str, list[str]] = defaultdict(list)
    stems: dict[str, list[str]] = defaultdict(list)
    files = {file.stem: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.txt")}
    sample = " ".join(written[: len(written) // SAMPLE] for written in files.values())
    often = Counter(_spaced(sample).split())
    for word, share in COMMON.items():
        often[word] += 1_000 * share
    share_of = often.__getitem__

    def share_of_choice(words: str) -> int:
        return max(map(share_of, words.split("|")))

    for rule, written in files.items():
        for level, text in texts(written):
            if level == "lawful" and text.strip().isalpha():
                continue
            words = (text.partition("!")[0] if "!" in text else text).split()
            last = at = len(words) - 1
            if last:
                at = words.index(min(words, key=share_of if "|" not in text else share_of_choice))
            head, raw = words[at], f"{rule}\t{level}\t{at}\t{text}"
            for one in head.split("|") if "|" in head else (head,):
                if one[-1] == "*":
                    stems[one[:-1]].append(raw)
                else:
                    whole[one + "+" if at == last else one].append(raw)
    return _joined(whole), _joined(stems)


def _joined(entries: dict[str, list[str]]) -> dict[str, str]:
    return {key: "\n".join(lines) for key, lines in entries.items()}


def _spaced(text: str) -> str:
    """With a space for each separator; four replacements are twenty times as fast as one pattern."""
    for separator in SEPARATORS:
        text = text.replace(separator, " ")
    return text


@cache
def lawful(rule: str) -> frozenset[str]:
    """The words that make the question of this rule's list one that may be asked; its lawful phrases are hits."""
    found = [
        text.strip()
        for level, text in texts((FOLDER / f"{rule}.txt").read_text(encoding="utf-8"))
        if level == "lawful" and text.strip().isalpha()
    ]
    return frozenset(word + end for word in found for end in ("", "'s", "s") if end != "s" or word[-1] != "s")


def texts(text: str) -> Iterator[tuple[str, str]]:
    """Section and text of each entry of a list."""
    level = ""
    for line in text.replace("-", " ").replace("s' ", "s ").splitlines():
        if line.startswith("["):
            level = line.strip()[1:-1]
        elif not line.startswith("#"):
            for part in line.split(","):
                if part.strip():
                    yield level, part


def _entry(rule: str, level: str, number: str, text: str) -> Entry:
    at = int(number)
    words, _, unless = text.partition("!")
    parts = [tuple(word.split("|")) for word in words.split()]
    needs = frozenset(part[0] for part in parts[:-1] if len(part) == 1 and part[0] != GAP and part[0][-1] != "*")
    parts[-1] = (*parts[-1], *(f"{word}s" for word in parts[-1] if word[-1] not in "*s"))
    ready = [Part(frozenset(part), tuple(one[:-1] for one in part if one[-1] == "*")) for part in parts]
    return Entry(rule, level, tuple(reversed(ready[:at])), tuple(ready[at + 1 :]), needs, words_of(unless))
