"""Whose words these are: a name with a colon before the words, as captions and typed transcripts write it."""

import re
from functools import lru_cache


def text_set(text: str) -> frozenset[str]:
    """A list of words, written as one text."""
    return frozenset(text.split())


LABEL = re.compile(
    r"(?:>>+ *|[-–—] *)?(?P<name>[^\W_][^:：\n<>{}\[\]|=?!\"“”]{0,59}?) *(?:\([^)\n]{0,30}\) *)?"
    r"(?:: +|:$|：)(?P<text>.*)",
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
    """
)
LONGEST_NAME = 6  # words


class Names:
    """Splits names from words. A name that was met before is trusted where a new one would not be."""

    def __init__(self, known: frozenset[str] = frozenset()) -> None:
        self.met: dict[str, str] = {name: name for name in known}  # one text for each name, however often it is said

    def split(self, text: str) -> tuple[str, str] | None:
        """The name and the words behind it, or None where the line only goes on."""
        if ":" not in text[:80] and "：" not in text[:80]:
            return None
        match = LABEL.match(text)
        if match is None:
            return None
        name = " ".join(match["name"].split())
        if name not in self.met and not looks_like_name(name):
            return None
        return self.met.setdefault(name, name), match["text"].strip()

    def split_known(self, text: str) -> tuple[str, str] | None:
        """The same, for names that were met already."""
        match = LABEL.match(text) if ":" in text or "：" in text else None
        if match is None or " ".join(match["name"].split()) not in self.met:
            return None
        return " ".join(match["name"].split()), match["text"].strip()


@lru_cache(maxsize=4096)
def looks_like_name(name: str) -> bool:
    """A role ("Speaker 1") or words that begin with capitals, not one that opens sentences."""
    if ROLE.fullmatch(name):
        return True
    words = name.split()
    if not 0 < len(words) <= LONGEST_NAME or name[-1] in ",;":
        return False
    if len(words) == 1 and len(name) > 4 and name[-1] == ".":
        return False
    if words[0].lower().strip(".,'’") in NO_NAMES:
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
