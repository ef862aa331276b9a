"""What the verb behind a "you" shows: how work is done, work that was done, a thing that is named, or a life."""

from collections.abc import Set

from backroom.engines.questions import practice_words as known
from backroom.engines.questions.text import words_of

YOU = words_of("you ya u y'all yous youse yourself yourselves you're you've you'd you'll youre d'you")
ASIDE = words_of("""
last ever also always normally usually really just still personally actually then first currently now typically
generally often both either all not n't already recently previously yet once only even honestly properly quite exactly
please maybe perhaps kindly
""")
HAVE = words_of("have you've haven't had hadn't has 've")
PARTICIPLES = ("ed", "en", "ght", "ilt", "old", "awn", "own")
SHORTENED = ("", "'s", "'d", "'ll", "'re", "'ve", "'m")
# The question word that "how'd" or "what's" begins with; nothing for a word over which none reaches.
LEADS_IN = {
    **{word + end: word for word in known.HOW for end in SHORTENED},
    **{word + end: "" for word in known.BREAKS for end in SHORTENED},
    **dict.fromkeys(YOU, ""),
}
GOES_ON = 3  # words from the verb on: "which stops would you pull for a quiet hymn", not "which feasts do you keep"
NAMED = 5  # words from "which" to "you" at most, where a thing is named
WITHIN = 15  # words behind "cope" in which it is said with what
NOUN, METHOD, WORK = "noun", "method", "work"


def verb_of(words: list[str], first: int, last: int, you: int, topical: Set[int]) -> str:
    """What the verb behind this "you" shows: METHOD ("how would you teach"), WORK ("have you ever built"), NOUN or
    nothing."""
    at = you + 1
    while at < last and (words[at] in ASIDE or (words[at] in known.AUXILIARIES and at < you + 3)):
        at += 1
    if words[at : at + 2] in known.MEANING_TO:  # "how do you plan to cope"
        at += 2
    if at >= last:
        return ""
    if words[at] in known.HOW:
        return ""
    verb, behind = words[at], words[at + 1] if at + 1 < last else ""
    asked = _question_word(words, first, you)
    had = words[you].endswith("'ve") or not HAVE.isdisjoint(words[max(first, you - 2) : you])
    if verb == "and" and not topical.isdisjoint(range(at + 1, min(at + 4, last))):  # "how did you and the wife meet"
        return ""
    if verb == "do" and (behind in known.DO_THEN if behind else asked >= 0):
        return "" if behind in known.ONES_OWN and _ones_own(words, at + 1, topical) else METHOD
    if verb == "do" and behind in {"on", "for"} and words[you - 1] in known.WOULD and words[at + 2] in known.ARTICLES:
        return METHOD  # "what would you do on a day when ...", not "what do you do for fun"
    if verb == "do" and asked > first and words[first] in known.IN_CASE and words[first + 1] not in YOU:
        return METHOD
    if (verb in known.LIVED_HOW and words[asked].startswith("how")) if asked >= 0 else had and verb in known.LIVED:
        return ""
    if (verb, behind) in known.FARING:
        return ""
    if verb in known.WEIGHING and not topical.isdisjoint(range(at + 1, min(at + 4, last))):
        return ""
    if verb in known.COPING and _with_one_s_life(words, at + 1, last, topical):
        return ""
    if behind in {"me", "us"} and verb in known.SHOWS and (you == first or words[you - 1] in known.ASKED_TO):
        return WORK
    if (
        verb in known.WORK_VERBS or (known.IS.isdisjoint(words[max(first, you - 2) : you]) and _past(verb))
    ) and behind != "yourself":
        return METHOD if asked >= 0 else WORK
    leads = (
        verb in known.LEADS and behind == "to" and not known.WORK_VERBS.isdisjoint(words[at + 2 : min(at + 3, last)])
    )
    learns = verb in known.LEARN and behind in {"about", "from", "to", "as"}
    if leads or learns or (had and at not in topical and (verb.endswith(PARTICIPLES) or verb in known.DONE)):
        return WORK
    if asked < 0 or verb == "do":
        return ""
    if words[asked].partition("'")[0] in known.WHEN and at in topical:
        return ""
    if words[asked] in known.OF_WHAT and words[asked + 1] not in known.ASK and you - asked <= NAMED:
        chosen = words[asked] == "which" and words[you - 1] in known.DOES and last - at > GOES_ON
        return METHOD if chosen and verb != "say" and not _lived(words[asked], verb, behind) else NOUN
    return "" if _lived(words[asked], verb, behind) else METHOD


def _ones_own(words: list[str], at: int, topical: Set[int]) -> bool:
    """ "What did you do to your hand?", "What do you do to unwind?"; not "what would you do with the pews?" """
    return "your" in words[at + 1 : at + 2] or (words[at] != "with" and not topical.isdisjoint((at + 1, at + 2)))


def _with_one_s_life(words: list[str], at: int, last: int, topical: Set[int]) -> bool:
    """ "How do you manage a job like this with four children?" """
    return any(
        words[place] in known.WITH and not topical.isdisjoint(range(place + 1, min(place + 5, last)))
        for place in range(at, min(at + WITHIN, last))
    )


def _past(verb: str) -> bool:
    return verb.endswith("ed") and (verb[:-2] in known.WORK_VERBS or verb[:-1] in known.WORK_VERBS)


def _question_word(words: list[str], first: int, you: int) -> int:
    """The place of the "how" or "what" that this "you" answers to, or -1."""
    for at in range(you - 1, max(first, you - 5) - 1, -1):
        word = LEADS_IN.get(words[at])
        if word is None:
            continue
        if not word or (word == "which" and at > first and words[at - 1] in known.RELATIVE):
            return -1
        did = word not in known.WHEN or not known.DOES.isdisjoint(words[at + 1 : you]) or "'" in words[at]
        return at if did and words[at + 1] not in known.MEASURES and known.IS.isdisjoint(words[at + 1 : you]) else -1
    return -1


def _lived(asked: str, verb: str, behind: str) -> bool:
    """Whether one does this with one's life: "how do you cope", "how do you get here", "what do you drink"."""
    if asked in known.WHEN:
        placed = verb in known.PLACED and not (verb in known.PUT and behind in known.ARTICLES)  # "put the coats"
        return verb in known.LIVED_WHAT or placed or (verb in known.LIVED_HOW and verb != "look")
    if not asked.startswith("how"):
        return verb in known.LIVED_WHAT
    return behind in known.LIVED_BEFORE[verb] if verb in known.LIVED_BEFORE else verb in known.LIVED_HOW
