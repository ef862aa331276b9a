"""Words that carry the matter of a sentence, brought to a common stem, and words that mean nearly the same."""

import re
from functools import lru_cache

from backroom.engines.conversation.talk import set_of
from backroom.engines.conversation.thesaurus import ALIKE

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
# Words of grammar, of politeness, and of asking itself.
EMPTY = set_of(
    """
    a about above across actually after again against all almost along already also although always am an and any
    anyone anything anyway are around as ask at away back basically be because been before behind being below
    between both bit but by bye came can can't cannot come could couldn't d did didn't different do does doesn't
    doing don't done down each either else er erm even ever every everyone everything exactly example few first for
    from further get gets getting give go goes going gone good got great had hadn't has hasn't have haven't having
    he he'd he'll he's hello her here hers hi him his hm hmm how i i'd i'll i'm i've if in instance into is isn't it
    it'd it'll it's its just kind know last least less let let's like little ll lot lots made make makes making many
    may maybe me mean might mine mm more most much must my near never new next nice no nor not nothing now of off
    often oh ok okay on once one only onto or other others our ours out over own particular particularly perhaps
    please question quite rather re really right s said same say see shall she she's should since so some somebody
    someone something sometimes somewhere sort soon specific still such sure t take talk tell than thank thanks that
    that'd that's the their theirs them then there there's these they they'd they're they've thing things think this
    those though through thus time times to together too topic toward towards two uh um under until up upon us use
    used usually ve very walk want wanted wants was wasn't way ways we we'd we'll we're we've well went were weren't
    what what's whatever when when's where where's whether which while who who's whole whom whose why will with
    within without won't would wouldn't yeah yes yet you you'd you'll you're you've your yours yourself describe
    explain share love hear understand moment situation somewhat sorry recent recently look looks looking got'em
    kinds bring start started tells told
    """
)
IRREGULAR = dict(
    pair.split(">")
    for pair in set_of(
        """
        built>build taught>teach learnt>learn led>lead thought>think dealt>deal kept>keep left>leave lost>lose
        broke>break broken>break wrote>write written>write felt>feel chose>choose chosen>choose taken>take took>take
        ran>run grew>grow grown>grow brought>bring saw>see seen>see found>find met>meet sold>sell spoke>speak
        spoken>speak fell>fall fallen>fall won>win drove>drive driven>drive began>begin begun>begin paid>pay sent>send
        spent>spend caught>catch held>hold heard>hear knew>know known>know wore>wear gave>give given>give rang>ring
        rung>ring stood>stand people>person children>child men>man women>woman worst>bad worse>bad best>good
        rode>ride threw>throw shut>shut put>put stuck>stick went>go got>get made>make let>let came>come
        better>good crises>crisis hardest>hard harder>hard biggest>big bigger>big proudest>proud
        """
    )
)
SUFFIXES = (
    ("ational", "ate"),
    ("iveness", "ive"),
    ("fulness", "ful"),
    ("ousness", "ous"),
    ("ization", "ize"),
    ("isation", "ise"),
    ("ations", "ate"),
    ("ation", "ate"),
    ("ments", ""),
    ("ment", ""),
    ("ness", ""),
    ("tions", "t"),
    ("tion", "t"),
    ("sions", "s"),
    ("sion", "s"),
    ("ingly", ""),
    ("edly", ""),
    ("ings", ""),
    ("ing", ""),
    ("ied", "y"),
    ("ies", "y"),
    ("ers", ""),
    ("er", ""),
    ("ors", ""),
    ("or", ""),
    ("ed", ""),
    ("ly", ""),
    ("es", ""),
    ("s", ""),
    ("e", ""),
)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A short form that most inflections of a word share. English; deterministic; no dictionary."""
    word = IRREGULAR.get(word, word)
    if len(word) < 4 or not word.isascii():
        return word
    for suffix, instead in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            if suffix == "s" and word.endswith(("ss", "us", "is")):
                break
            word = word[: len(word) - len(suffix)] + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def words_in(text: str) -> list[str]:
    """All words, lower case, with simple apostrophes."""
    return WORD.findall(text.lower().replace("’", "'"))


def content(text: str) -> list[str]:
    """Stems of the words that carry the matter, in order."""
    found = []
    for word in words_in(text):
        bare = word.removesuffix("'s")
        if bare not in EMPTY and word not in EMPTY and (len(bare) > 1 or bare.isdigit()):
            found.append(stem(bare))
    return found


def _alike() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(ALIKE.split("\n")):
        for word in line.split():
            groups.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in groups.items()}


GROUPS = _alike()
NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=65536)
def alike(one: str, other: str) -> float:
    """How near two stems are: 1 the same, less for a shared beginning or a neighbouring meaning, 0 for nothing."""
    if one == other:
        return 1.0
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= 4 and longer.startswith(shorter) and len(longer) - len(shorter) <= 4:
        return 0.9
    if len(shorter) >= 6 and one[:5] == other[:5] and len(longer) - len(shorter) <= 3:
        return 0.7
    return 0.6 if GROUPS.get(one, NONE) & GROUPS.get(other, NONE) else 0.0
