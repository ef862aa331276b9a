"""Whose words these are: a name before the words, as captions and typed transcripts write it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache


def text_set(text: str) -> frozenset[str]:
    """A list of words, written as one text."""
    return frozenset(text.split())


LABEL = re.compile(
    r"(?:>>+ *|[-–—] *)?(?P<name>[^\W_][^:：\n<>{}\[\]|=?!\"“”]{0,59}?) *(?:\([^)\n]{0,30}\) *)?"
    r"(?::[ \t]+|:$|：)(?P<text>.*)",
    re.DOTALL,
)
ROLE = re.compile(
    r"(?:speaker|spk|participant|person|voice|channel|ch|interviewer|interviewee|candidate|respondent|host|guest"
    r"|moderator|recruiter|manager|applicant|caller|agent|unknown speaker|unidentified speaker|unknown)[ _-]?\w{0,3}",
    re.IGNORECASE,
)
PARTICLES = text_set("de da del della di du des van von der den dos das la le al el bin ibn ben y e of the")
# A capital at the head of a sentence and a colon soon after make no name.
NO_NAMES = text_set(
    """
    so and but or well now okay ok yes no yeah right first second third next also because then here there this that
    these those it i we you they he she what why how when where who which example note ps p.s question answer
    remember anyway finally basically actually plus again today tomorrow yesterday meaning result reason problem
    options option step part point summary title date time duration topic agenda subject attendees participants
    transcript recording meeting http https www warning tip update edit correction disclaimer maybe like listen
    look see think imagine oh ah um uh er hmm mm great good fine sure thanks sorry please honestly literally
    seriously bonus spoiler conclusion background context goal news events keywords speakers language format style
    region kind location organizer organiser present from to re fwd file source link url email phone address
    position job company department venue
    """
)
LONGEST_NAME = 6  # words
LONGEST_LABEL = 60  # characters
# What comes back at the head of captions, whatever it looks like: "ada.marsh", "+44 7700 900123", "Ada | Backroom".
ANY_LABEL = re.compile(
    r"(?:>>+ *|[-–—] *)?(?P<name>[^:：\n<>{}?!]{1,60}?)(?: *\([^)\n]{0,30}\))? *[:：](?P<text>.*)", re.DOTALL
)
IN_BRACKETS = re.compile(r"[\[(](?P<name>[^\[\]()\n]{1,60})[\])]:?\s*(?P<text>\S.*)", re.DOTALL)
OFTEN = 0.4  # of the captions: labels that head so many are how this file names its voices


@dataclass(frozen=True)
class Known:
    """Labels that come back: before a colon, in brackets, or on a line of their own above the words."""

    colon: frozenset[str] = frozenset()
    bracket: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()


NONE_KNOWN = Known()


LOOKED_AT = 8000  # characters of a file's beginning


def known_in(captions: Sequence[Sequence[str]]) -> Known:
    """How a file names its voices, seen from the lines of its first captions (or of its first paragraphs)."""
    first = [lines[0].strip() for lines in captions if lines]
    colon = _that_come_back((match["name"] for line in first if (match := ANY_LABEL.match(line))), len(first))
    brackets = (match["name"] for line in first if (match := IN_BRACKETS.match(line)))
    above = (
        lines[0].strip() for lines in captions if len(lines) > 1 and not lines[0].rstrip().endswith((".", "?", "!"))
    )
    return Known(
        colon,
        _that_come_back((name for name in brackets if looks_like_name(name)), len(first)),
        _that_come_back((name for name in above if looks_like_name(name)), len(first)),
    )


def _that_come_back(found: Iterable[str], of: int) -> frozenset[str]:
    counts = Counter(name for label in found if not (name := " ".join(label.split())).isdigit() and name)
    often = {name: count for name, count in counts.items() if count > 1 and name.lower() not in NEVER}
    return frozenset(often) if sum(often.values()) >= OFTEN * of else frozenset()


NEVER = frozenset({"http", "https", "note", "ps", "p.s."})
SOUNDS = text_set(
    "laughs laughing laughter music inaudible unintelligible crosstalk applause silence pause noise coughs sighs"
)


class Names:
    """Splits names from words. A name that was met before is trusted where a new one would not be."""

    def __init__(self, known: frozenset[str] = frozenset(), seen: Known = NONE_KNOWN) -> None:
        self.met: dict[str, str] = {name: name for name in known}  # one text for each name, however often it is said
        self.seen = seen

    def split(self, text: str) -> tuple[str, str] | None:
        """The name and the words behind it, or None where the line only goes on."""
        if text[:1] in ("[", "("):
            inside = IN_BRACKETS.match(text)
            if inside and self._is_bracketed(name := " ".join(inside["name"].split())):
                return self.met.setdefault(name, name), inside["text"].strip()
        if ":" not in text[:80] and "：" not in text[:80]:
            return None
        if self.seen.colon:
            label = ANY_LABEL.match(text)
            if label and (name := " ".join(label["name"].split())) in self.seen.colon:
                return self.met.setdefault(name, name), label["text"].strip()
        match = LABEL.match(text)
        if match is None:
            return None
        name = " ".join(match["name"].split())
        if name not in self.met and not looks_like_name(name):
            return None
        return self.met.setdefault(name, name), match["text"].strip()

    def _is_bracketed(self, name: str) -> bool:
        """A role, or, where this file puts names in brackets, any name that is no sound."""
        if not self.seen.bracket:
            return ROLE.fullmatch(name) is not None
        return looks_like_name(name) and name.lower() not in SOUNDS

    def split_known(self, text: str) -> tuple[str, str] | None:
        """The same, for names that were met already."""
        match = LABEL.match(text) if ":" in text or "：" in text else None
        if match is None or " ".join(match["name"].split()) not in self.met:
            return None
        return " ".join(match["name"].split()), match["text"].strip()


@lru_cache(maxsize=4096)
def looks_like_name(name: str) -> bool:
    """A role ("Speaker 1") or words that begin with capitals, not one that opens sentences."""
    words = name.split()
    if not words or words[0].lower().strip(".,'’") in NO_NAMES:
        return False
    if ROLE.fullmatch(name):
        return True
    if len(words) > LONGEST_NAME or name[-1] in ",;":
        return False
    if len(words) == 1 and len(name) > 4 and name[-1] == ".":
        return False
    if any(mark in name for mark in (". ", "; ", ", and ")) and not re.match(
        r"(?:Dr|Mr|Mrs|Ms|Prof|St|[A-Z])\. ", name
    ):
        return False
    return (
        all(word.strip("()'’.,-").lower() in PARTICLES or not word.strip("()'’.,-")[:1].islower() for word in words)
        and not name[0].islower()
    )


def numbered(label: object) -> str:
    """A name for a label of a tool: text as it is, a bare number as "speaker 0"."""
    if type(label) is str:
        return _numbered(label)
    return "" if isinstance(label, bool) or label is None else _numbered(str(label))


@lru_cache(maxsize=256)  # the same few, once for every word
def _numbered(label: str) -> str:
    text = label.strip()
    return f"speaker {text}" if text.isdigit() else " ".join(text.split())[:80]
