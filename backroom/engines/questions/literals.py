"""Which pieces of words a pattern cannot do without: looked for first, because that is many times as fast.

A piece is written with a space before it where a word begins there, and a space behind it where the word ends there:
" arm " is the whole word, " diabet" a beginning, "arm" may stand anywhere.
"""

from collections.abc import Mapping, Sequence
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from backroom.engines.questions.text import words_of

SHORTEST, LONGEST = 2, 14  # characters of a piece; what is longer is looked for by its beginning
MOST = 400  # pieces of one demand; more say too little
FEW = 10  # letters of a set that is spelt out
KEPT = 4  # demands of one pattern, those that the fewest texts meet
REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
NO_WIDTH = (codes.ASSERT, codes.ASSERT_NOT)
# In so many questions that to look for them alone says little.
COMMON = words_of(
    "you your yours what how the and are have did does do is it in on of to at or an as be by was were with that for "
    "any would can could will this there ever been has had who where when why our not but get got like one out about "
    "a i re me my we us they them he she his her if so from up down then than now just go time work job tell long day"
)

Demand = frozenset[str]  # at least one of these pieces stands in the text


def demands(pattern: str) -> tuple[Demand, ...]:
    """What every text that the pattern matches has, at most KEPT demands. Holds for patterns without flags of their
    own, as all of ours are."""
    found = [demand for demand in set(_of_sequence(parser.parse(pattern), False, False)) if len(demand) <= MOST]
    return tuple(sorted(found, key=lambda demand: (_share(demand), sorted(demand)))[:KEPT])


def padded(word: str) -> str:
    """A word as its pieces are looked for in it; an apostrophe parts."""
    return f" {word.replace(chr(39), ' ')} "


def bits_of(word: str, pieces: Mapping[str, int]) -> int:
    """The bits of all these pieces that the word has."""
    text, bits = padded(word), 0
    for start in range(len(text)):
        for end in range(start + SHORTEST, min(len(text), start + LONGEST) + 1):
            bits |= pieces.get(text[start:end], 0)
    return bits


def _share(demand: Demand) -> float:
    """Roughly in how many texts it is met."""
    return sum(_met(piece) for piece in demand)


def _met(piece: str) -> float:
    if piece.strip() in COMMON:
        return 0.8 if piece.strip() == "you" else 0.3
    if not piece.strip().isalpha():
        return 0.01
    part = not (piece[0] == " " == piece[-1])
    return 0.4 if part and len(piece) <= SHORTEST + 1 else 1 / 3 ** len(piece)


def _of_sequence(parts: Sequence[Any], left: bool, right: bool) -> list[Demand]:
    """The demands of each part, and the pieces of letters that stand together. `left`, `right`: a word cannot go on
    beyond."""
    met: list[Demand] = []
    place = 0
    parts = _whole(parts)
    while place < len(parts):
        code, argument = parts[place]
        end = place
        while end < len(parts) and _is_letter(parts[end]):
            end += 1
        before = _bounded(parts, place - 1, -1, left)
        after = _bounded(parts, max(end, place + 1), 1, right)
        if end > place:
            letters = "".join(chr(parts[at][1]) for at in range(place, end))
            piece = (" " * before + letters + " " * after)[:LONGEST]
            met += [frozenset({piece})] if len(piece) >= SHORTEST else []
            place = end
            continue
        met += _of_part(code, argument, before, after)
        place += 1
    return met


def _whole(parts: Sequence[Any]) -> list[Any]:
    """The same sequence with its groups opened, and a word whole again that re has parted: "do|did" into "d" and what
    may follow."""
    whole: list[Any] = []
    for part in parts:
        part = _spelt_out(part)
        if part[0] is codes.SUBPATTERN:
            whole += _whole(part[1][3])
        elif part[0] is codes.BRANCH and _each(part, 0):
            begin = len(whole)
            while begin and _is_letter(whole[begin - 1]):
                begin -= 1
            letters, whole[begin:] = whole[begin:], []
            whole.append((codes.BRANCH, (None, [[*letters, *branch] for branch in part[1][1]])))
        elif whole and _is_letter(part) and whole[-1][0] is codes.BRANCH and _each(whole[-1], -1):
            whole[-1] = (codes.BRANCH, (None, [[*branch, part] for branch in whole[-1][1][1]]))
        else:
            whole.append(part)
    return whole


def _spelt_out(part: Any) -> Any:
    """One of a few letters, "[sz]" or "[0-9]", as a choice between them."""
    if part[0] is not codes.IN:
        return part
    chosen: list[int] = []
    for kind, value in part[1]:
        if kind is codes.LITERAL:
            chosen.append(value)
        elif kind is codes.RANGE and value[1] - value[0] < FEW:
            chosen += range(value[0], value[1] + 1)
        else:
            return part
    if len(chosen) > FEW or not all(chr(letter).isalnum() for letter in chosen):
        return part
    return codes.BRANCH, (None, [[(codes.LITERAL, letter)] for letter in chosen])


def _each(branching: Any, place: int) -> bool:
    """Whether every branch has a letter at this place."""
    return all(len(branch) and _is_letter(branch[place]) for branch in branching[1][1])


def _of_part(code: Any, argument: Any, before: bool, after: bool) -> list[Demand]:
    if code is codes.SUBPATTERN:
        return _of_sequence(argument[3], before, after)
    if code is codes.ATOMIC_GROUP:
        return _of_sequence(argument, before, after)
    if code is codes.BRANCH:
        return _of_branches(argument[1], before, after)
    if code in REPEATS and argument[0] >= 1:
        return _of_sequence(argument[2], before and argument[1] == 1, after and argument[1] == 1)
    return _of_sequence(argument[1], False, False) if code is codes.ASSERT else []


def _of_branches(branches: Any, before: bool, after: bool) -> list[Demand]:
    """Where every branch has a demand, one of each is met: the best of each together, the second best together."""
    ranked = [sorted(_of_sequence(branch, before, after), key=_share) for branch in branches]
    if not all(ranked):
        return []
    depth = min(2, max(map(len, ranked)))
    return [frozenset().union(*(met[min(place, len(met) - 1)] for met in ranked)) for place in range(depth)]


def _is_letter(part: Any) -> bool:
    return part[0] is codes.LITERAL and chr(part[1]).isalnum()


def _bounded(parts: Sequence[Any], place: int, step: int, beyond: bool) -> bool:
    """Whether a word that begins or ends here cannot go on over the part at this place, nor beyond."""
    while 0 <= place < len(parts):
        code, argument = parts[place]
        if code is codes.AT:
            return argument is not codes.AT_NON_BOUNDARY
        if code is codes.LITERAL:
            return not chr(argument).isalnum()
        if code is codes.IN:
            return all(kind is codes.LITERAL and not chr(value).isalnum() for kind, value in argument)
        if code is codes.SUBPATTERN or (code in REPEATS and argument[0] >= 1):
            return _edge(argument[3] if code is codes.SUBPATTERN else argument[2], step, False)
        if code in REPEATS and not _edge(argument[2], step, False):
            return False
        if code not in REPEATS and code not in NO_WIDTH:
            return code is codes.BRANCH and all(_edge(branch, step, False) for branch in argument[1])
        place += step
    return beyond


def _edge(parts: Sequence[Any], step: int, beyond: bool) -> bool:
    return _bounded(parts, 0 if step > 0 else len(parts) - 1, step, beyond)
