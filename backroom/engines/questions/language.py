"""Which language an utterance is in, told simply: by its script, and by the small words that every language needs.

The rules read English. What is in another language is said to be not checked, never to be fine. A language is added by
its small words in `languages.toml` and by rules that read it; the law packs need no change.
"""

import tomllib
from bisect import bisect_right
from functools import cache
from pathlib import Path

from backroom.engines.questions.text import Pattern, Utterance

CHECKED = frozenset({"en"})
LOOKED_AT = 2_000  # characters
WORDS = Path(__file__).parent / "languages.toml"

WORD = Pattern(r"[^\W\d_]+(?:'[^\W\d_]+)*")

# Where a script begins, and its name as in language tags; "" is everything that says nothing about the language.
SCRIPTS = (
    (0x0041, "Latn"),
    (0x0370, "Grek"),
    (0x0400, "Cyrl"),
    (0x0530, "Armn"),
    (0x0590, "Hebr"),
    (0x0600, "Arab"),
    (0x0900, "Deva"),
    (0x0980, "Beng"),
    (0x0A00, "Guru"),
    (0x0A80, "Gujr"),
    (0x0B00, "Orya"),
    (0x0B80, "Taml"),
    (0x0C00, "Telu"),
    (0x0C80, "Knda"),
    (0x0D00, "Mlym"),
    (0x0D80, "Sinh"),
    (0x0E00, "Thai"),
    (0x0E80, "Laoo"),
    (0x0F00, "Tibt"),
    (0x1000, "Mymr"),
    (0x10A0, "Geor"),
    (0x1100, "Hang"),
    (0x1200, "Ethi"),
    (0x1380, ""),
    (0x1E00, "Latn"),
    (0x1F00, "Grek"),
    (0x2000, ""),
    (0x3040, "Jpan"),
    (0x3100, ""),
    (0x3400, "Hani"),
    (0xA000, ""),
    (0xAC00, "Hang"),
    (0xD800, ""),
    (0xF900, "Hani"),
    (0xFB00, "Latn"),
    (0xFB1D, "Hebr"),
    (0xFB50, "Arab"),
    (0xFE00, ""),
    (0xFE70, "Arab"),
    (0xFF00, ""),
    (0x20000, "Hani"),
    (0x323B0, ""),
)
BEGINNINGS = [beginning for beginning, _ in SCRIPTS]
TAGS = {"Jpan": "ja", "Hang": "ko", "Hani": "zh", "Grek": "el", "Hebr": "he", "Thai": "th"}


@cache
def small_words() -> tuple[frozenset[str], dict[str, frozenset[str]], frozenset[str]]:
    """English, each other language without what English has too, and all of the others together."""
    read = {code: frozenset(words.split()) for code, words in tomllib.loads(WORDS.read_text(encoding="utf-8")).items()}
    english = read.pop("en")
    others = {code: words - english for code, words in read.items()}
    return english, others, frozenset().union(*others.values())


def language_of(utterance: Utterance) -> str:
    """A language tag: "en" unless another is clear; "und-" and the script where the script alone is known."""
    english, others, foreign = small_words()
    text = utterance.text
    if text.isascii() and utterance.word_set.isdisjoint(foreign):
        return "en"
    text = text[:LOOKED_AT]
    script = _script(text)
    if script not in ("", "Latn"):
        return TAGS.get(script, f"und-{script}")
    words = set(WORD.findall(utterance.plain[:LOOKED_AT]))
    if words.isdisjoint(foreign):
        return "en"
    known = len(words & english)
    best, code = max((len(words & small), code) for code, small in others.items())
    if best > known and (best >= 2 or (known == 0 and len(words) <= 3 and _telling(words & others[code]))):
        return code
    return "en"


def _telling(words: set[str]) -> bool:
    return any(len(word) > 3 for word in words)


def _script(text: str) -> str:
    """The script of more than half of the letters; Japanese wherever kana stand among the ideographs."""
    counts: dict[str, int] = {}
    for character in text:
        if character.isalpha():
            place = bisect_right(BEGINNINGS, ord(character)) - 1
            script = SCRIPTS[place][1] if place >= 0 else ""
            counts[script] = counts.get(script, 0) + 1
    if not counts:
        return ""
    if "Jpan" in counts and "Hani" in counts:
        counts["Jpan"] += counts.pop("Hani")
    script = max(counts, key=lambda name: counts[name])
    return script if counts[script] * 2 > sum(counts.values()) else ""
