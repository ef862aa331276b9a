"""Whom a sentence asks about: the candidate's own person, or how the work is done."""

from collections.abc import Set
from typing import NamedTuple

from backroom.engines.questions import practice_words as known
from backroom.engines.questions import trade_words as trade
from backroom.engines.questions.text import Pattern, phrases_of, words_of
from backroom.engines.questions.verbs import LEADS_IN, METHOD, NOUN, WORK, YOU, verb_of

YOUR = words_of("your yer ur yours")
# Said of the candidate as a statement that waits to be confirmed.
FISHING = words_of("""
suppose guess imagine bet assume gather presume reckon expect wonder wondering curious notice noticed must sound seem
surely presumably guessing betting assuming thinking imagining sensing hearing supposing
""")
RAISED = words_of("mentioned told said brought wrote raised put")
STANDING = frozenset({"as", "being"})  # "as a woman, how would you deal with...": not only a question of method
CAREFUL = tuple(
    tuple(phrase.split())
    for phrase in phrases_of("""
accommodation, accommodations, adjustment, adjustments, authorised to work, authorized to work, right to work,
eligible to work, entitled to work, permitted to work, allowed to work, at least 18, at least eighteen, at least 21,
over 18, 18 years of age, 18 or older, 18 years or older, 21 years of age, 21 or older, 16 years of age, 16 or older,
older than 18, older than 21, under 18, proof of age, proof of your age, verify your age,
telling me your age, telling us your age,
eighteen years of age, sixteen years of age, eighteen or older, eligibility form,
of your own choosing, of your choice, allowed to take up, minimum age, legal minimum, legal
age, at least that, yes or a no, may omit, can omit, please omit,
omit any, omit those, leave out any, leave out those, leaving out any, leaving out those,
excluding any, excluding those, exclude any, exclude those,
other than those, old enough to work, old enough to serve
""")
)
STORY = Pattern(rf"\b(?:{'|'.join(known.STORIES)})\b")
CARE_ENDS = frozenset(phrase[-1] for phrase in CAREFUL)
CARE = {last: [phrase for phrase in CAREFUL if phrase[-1] == last] for last in CARE_ENDS}
NOBODY: frozenset[str] = frozenset()


class Reading(NamedTuple):
    """What a clause does: `asks` something; speaks `to` the candidate; is about `work` (`told`: wants a story of it,
    `method`: asks how it is done) or names a thing (`noun`: "which faith are you of"); speaks of `others`, the words
    for persons and technical things; is `careful`, as the law wants."""

    among: frozenset[str]
    asks: bool
    to: bool
    work: bool
    told: bool
    method: bool
    noun: bool
    others: frozenset[str]
    careful: bool


def read(words: list[str], first: int, last: int, marked: bool, topical: Set[int] = frozenset()) -> Reading:
    """The words from `first` to before `last` are a clause; `marked` when it ends in a question mark; `topical` are the
    places of words that speak of somebody's life."""
    inside = words[first:last]
    among = frozenset(inside)
    you = not among.isdisjoint(YOU)
    yours = [] if among.isdisjoint(YOUR) else _yours(inside)
    kinds = [verb_of(words, first, last, at, topical) for at in range(first, last) if words[at] in YOU] if you else ()
    told, things = _told(inside, among), _of_things(words, first, last, topical)
    yours_at_work = bool(yours) and not you and _all_of_work(inside, yours)
    if you and not among.isdisjoint(known.IN_CASE) and _is_needed(words, first, last):
        kinds = ()
    shown = yours_at_work or METHOD in kinds or WORK in kinds or ("as" in among and _as_a_trade(inside))
    to = you or bool(yours)
    return Reading(
        among=among,
        asks=marked or _asks(inside, among, to),
        to=to,
        work=shown or told or things,
        told=told,
        method=(shown or things) and (among.isdisjoint(STANDING) or _as_a_trade(inside)),
        noun=NOUN in kinds,
        others=(among & trade.OTHERS) | (NOBODY if among.isdisjoint(trade.PERSONS_TOO) else _somebody_else(inside)),
        careful=not among.isdisjoint(CARE_ENDS) and _careful(inside, among),
    )


def _careful(inside: list[str], among: frozenset[str]) -> bool:
    if "without" in among and "with" not in among:
        return False  # "can you do all of it without adjustments?"
    return any(
        _stands(phrase, inside) for last in among & CARE_ENDS for phrase in CARE[last] if among.issuperset(phrase)
    )


def _somebody_else(inside: list[str]) -> frozenset[str]:
    """A person with "a" or "every" before who is not the candidate: "a mother rings", not "are you a mother"."""
    for at in range(1, len(inside)):
        if inside[at] in trade.PERSONS_TOO:
            article = next((back for back in (at - 1, at - 2) if back >= 0 and inside[back] in known.ARTICLES), -1)
            if article == 0 or (article > 0 and known.BEING.isdisjoint(inside[max(0, article - 3) : article])):
                return frozenset({inside[at]})
    return frozenset()


def _is_needed(words: list[str], first: int, last: int) -> bool:
    """ "How would you manage the childcare if we needed you late?": what is asked is whether the candidate can come."""
    return any(
        words[at] in YOU
        and words[at - 1] in known.NEED
        and words[at - 2] in known.WE
        and words[at - 3] in known.IN_CASE
        for at in range(first + 3, last)
    )


def _yours(inside: list[str]) -> list[int]:
    """Where something is said to be the candidate's; "in your view" says nothing of the kind."""
    return [
        at
        for at, word in enumerate(inside)
        if word in YOUR and not (at and inside[at - 1] == "in" and inside[at + 1 : at + 2] in known.IN_VIEW)
    ]


def _all_of_work(inside: list[str], yours: list[int]) -> bool:
    """Whether each "your" belongs to a thing of the trade."""
    return all(not trade.OF_WORK.isdisjoint(inside[at + 1 : at + 3]) for at in yours)


def _as_a_trade(inside: list[str]) -> bool:
    """ "As a duty solicitor, what do you do when ...", "as site manager" """
    places = [at + 1 for at, word in enumerate(inside) if word == "as" and at + 1 < len(inside)]
    return any(
        not trade.OCCUPATIONS.isdisjoint(inside[at + (inside[at] in known.ARTICLES) : at + 4])
        and inside[at] not in YOUR
        and trade.OF_UNIONS.isdisjoint(inside[at : at + 4])
        for at in places
    )


def _stands(phrase: tuple[str, ...], inside: list[str]) -> bool:
    size = len(phrase)
    return any(word == phrase[0] and tuple(inside[at : at + size]) == phrase for at, word in enumerate(inside))


def _asks(inside: list[str], among: frozenset[str], spoken_to: bool) -> bool:
    """Whether a clause without a question mark asks all the same: by its first word, or as a guess to confirm."""
    start = next((at for at, word in enumerate(inside) if word not in known.LINKS), len(inside))
    head = inside[start : start + 2]
    if not head:
        return False
    if head[0] in known.ASK or head[0] in known.COMMANDS or inside[-1] == "please" or "please" in inside[1:5]:
        return True
    if "know" in inside[:8] and inside[inside.index("know") - 1] == "to" and head[0] in known.WE:
        return True
    if head[0] in known.WE and not known.WISHES.isdisjoint(inside[start + 1 : start + 4]):
        return not known.WISHED_FOR.isdisjoint(inside[start + 2 : start + 7])
    if tuple(head) in known.HEARSAY or tuple(inside[-2:]) in known.HEARSAY:
        return True
    if not spoken_to or (head[0] in known.WILL and head[1:] == ["be"]):  # "you'd be writing letters all day"
        return False
    if head[0] in YOU and head[1:] and head[1] in RAISED:  # "you mentioned your years in the Navy"
        return False
    guess = not FISHING.isdisjoint(inside[start : start + 4]) or not FISHING.isdisjoint(inside[-2:])
    return guess or head[0] in YOU or head[0] in known.ORDERS


def _told(inside: list[str], among: frozenset[str]) -> bool:
    """Whether the clause wants a story, an explanation or a showing of work."""
    if inside[0] in known.WHAT and "the" in inside[1:3] and not (among.isdisjoint(YOU) and among.isdisjoint(YOUR)):
        return False  # "what are the pills you took?"
    if not among.isdisjoint(known.STORY_HEADS) and STORY.search(" ".join(inside)):
        return True
    start = next((at for at, word in enumerate(inside) if word not in known.LINKS), 0)
    return inside[start] in known.STARTS and f"{' '.join(inside[start : start + 4])} ".startswith(known.OPENINGS)


def _of_things(words: list[str], first: int, last: int, topical: Set[int]) -> bool:
    """ "How does the parser handle...", "what did your unit change...": not the candidate, nor anybody of his."""
    if last - first < 4 or not LEADS_IN.get(words[first]) or words[first + 1] not in known.DOES:
        return False
    if words[first + 2] not in known.SUBJECTS or words[first + 3] in trade.PERSONS:
        return False
    if any(at in topical for at in range(first + 3, min(first + 5, last))):
        return False
    # "How will our guests take to you?"
    return not any(words[at] in YOU and words[at - 1] in known.TOWARDS for at in range(first + 4, last))
