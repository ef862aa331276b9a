"""Questions that are not whole sentences: "Divorced, by the look of it?", "Days off sick?", and guesses: "You'll be a
Catholic, then." What is asked is whether the candidate is, has or has been it."""

from backroom.engines.questions import fields, verbs
from backroom.engines.questions import practice_words as known
from backroom.engines.questions import trade_words as trade
from backroom.engines.questions.text import WORD, Pattern, words_of

Part = tuple[str, int, int]
Told = list[list[Part]]
LONGEST = 10  # words of a fragment
LEAD = Pattern(
    r"(?:(?:so|and|but|or|ok|okay|well|now|right|then|oh|ah|let me guess|i'd guess|i'd say|not|still|already|ever|maybe"
    r"|perhaps|presumably|some|just|basically)\b[\s,:-]*+)+"
)
# What makes a guess of a statement when it ends so.
GUESSING = (
    r"(?:then|i (?:take it|suppose|expect|imagine|guess|assume|bet|presume|reckon|gather|believe|hope|trust)"
    r"|i(?:'d| would| should) (?:say|guess|think|imagine|expect|bet)|i'm (?:guessing|assuming)|no doubt|surely"
    r"|presumably|(?:by|from|judging by|going by) (?:the|your) [\w' ]{2,30})"
)
BESIDE = (
    r"(?:roughly|ever|yet|at all|if any|if i may|is it|was it|are we|do we|perhaps|maybe"
    r"|or (?:not (?:quite|so much|really)|what|so|thereabouts)|at some point|or"
    r"|what would you say|still|by chance|yourself|i mean|more or less|ballpark"
    r"|please|as well|too|what|for whom|of any (?:size|kind|sort)|[\w' ]{0,25}\bi mean)"
)
TAIL = Pattern(rf"(?:,? (?:{GUESSING}|{BESIDE}))(?=\W*$)")
GUESS = Pattern(rf",? {GUESSING}(?=\W*$)")
# One of these is in every guess.
GUESSED = words_of("""
then take suppose expect imagine guess assume bet presume reckon gather believe hope trust say think guessing assuming
doubt surely presumably by from so
""")
TAILS = 3
TAIL_AT_MOST = 60
GUESSES = (
    (Pattern(r"you(?:'ll| will|'d| would| must|'re going to) (?:have been|be) (?:what, )?"), "are you "),
    (Pattern(r"(?:would you|will you|must you) be "), "are you "),
    (Pattern(r"you(?:'ll| will|'d| would| must) have "), "do you have "),
    (Pattern(r"you(?:'re| are) "), "are you "),
    (Pattern(r"(?:it(?:'s| is|'ll be)|that(?:'s| is|'d be)) "), "is it "),
    (Pattern(r"there(?:'s| is|'ll be) "), "is there "),
)
NO_FRAGMENT = words_of("""
you i we us our i'm we're you're you've you'd you'll it's that's there's he's she's they're let's he she they it is are
was were am do does did has have had can could will would should shall may might must what where when who which why how
whose thanks thank sorry hello hi yes no sure
""")
# With one of these it is more than a fragment, unless it begins as a guess does.
ONGOING = words_of("""
does did has have had can could will should shall must where when who which why how you've you'd he she they he's she's
they're
""")
GUESS_HEADS = (
    "so",
    "well",
    "ok",
    "and",
    "but",
    "let me",
    "you",
    "it",
    "that",
    "there",
    "would you",
    "will you",
    "must",
)
BRIEF = 40  # characters, and words, of "which visa, if any"
SHORT = 4
DONE = known.LIVED | known.DONE
OF_THE_JOB = fields.OF_THE_JOB | trade.OTHERS
HEADS = ("are you ", "do you have ", "what is your ")
HEADS_OF_A_DEED = ("are you ", "have you ")  # "voted last time?"


def told(plain: str, start: int, end: int, *, asks: bool) -> Told:
    """What the fragment or the guess here asks, as plain questions; nothing where it is neither, or the job's."""
    if not (asks or plain.startswith("so ", start) or GUESS.search(plain, max(start, end - TAIL_AT_MOST), end)):
        return []
    if not ONGOING.isdisjoint(plain[start:end].split(" ")) and not plain.startswith(GUESS_HEADS, start):
        return []
    if lead := LEAD.match(plain, start, end):
        start = lead.end()
    for _ in range(TAILS):
        tail = TAIL.search(plain, max(start, end - TAIL_AT_MOST), end)
        if tail is None:
            break
        end = tail.start()
    for pattern, head in GUESSES:
        if found := pattern.match(plain, start, end):
            return [[(head, found.end(), end)]]
    words = WORD.findall(plain, start, end)
    if not 0 < len(words) <= LONGEST or not NO_FRAGMENT.isdisjoint(words) or not _personal(plain, start, end, words):
        return []
    deed = words[0] in DONE or words[0].endswith(verbs.PARTICIPLES)
    return [[(head, start, end)] for head in (HEADS_OF_A_DEED if deed else HEADS)]


def named(plain: str, start: int, end: int) -> Told:
    """ "Which visa, if any?" """
    if end - start > BRIEF or not plain.startswith(("which ", "what "), start):
        return []
    if tail := TAIL.search(plain, start, end):
        end = tail.start()
    elif plain.startswith("what ", start):
        return []
    words = WORD.findall(plain, start, end)
    if len(words) > SHORT or not NO_FRAGMENT.isdisjoint(words[1:]):
        return []
    return [[("", start, end), (behind, end, end)] for behind in (" do you have", " are you in")]


def _personal(plain: str, start: int, end: int, words: list[str]) -> bool:
    among = frozenset(words)
    first = start + len(words[0])  # "engaged", not "tickets closed"
    return among.isdisjoint(OF_THE_JOB) and not fields.DEED.search(plain, first, end)
