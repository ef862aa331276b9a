"""Where an utterance is cut into clauses: at the ends of its sentences, and where two questions are joined."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from backroom.engines.questions.text import Utterance

JOINED = re.compile(
    r",? (?:and|or|but) (?=(?:also )?(?:do(?! it | that )|did|are|were|have|would|will|can|could|how|what|when|where) )"
    r"|, (?=(?:is|was) (?:that|it|this) )|; "
)
JOINING = frozenset({"and", "or", "but"})  # one of them stands in most of what JOINED finds
JOINED_ELSE = (", is ", ", was ", "; ")  # where none of them does
FIELD = 6  # words of a field of a form, at most: "Maiden name:"
Place = tuple[int, int]
Clause = tuple[int, int, bool]  # first word, word behind the last, whether a question mark ends it


def joins(utterance: Utterance) -> bool:
    """Whether two questions may be joined here."""
    return not JOINING.isdisjoint(utterance.word_set) or any(mark in utterance.plain for mark in JOINED_ELSE)


def of(utterance: Utterance) -> list[Clause] | None:
    """The one clause, or none where there are no words; nothing where it takes more to tell."""
    words, sentences = utterance.words, utterance.sentences
    field = len(words) <= FIELD and utterance.plain.rstrip().endswith(":")
    if len(sentences) == 1 and (field or not joins(utterance)):
        return [(0, len(words), field or sentences[0].asks)] if words else []
    return None


def parted(utterance: Utterance, spans: Sequence[Place]) -> Iterator[Clause]:
    """Of several sentences, or of questions that are joined; `spans` are the places of the words."""
    plain = utterance.plain
    begins = [start for start, _ in spans]
    at = 0
    for sentence in utterance.sentences:
        cuts = [match.end() for match in JOINED.finditer(plain, sentence.start, sentence.end)]
        for cut in (*cuts, sentence.end):
            end = bisect_right(begins, cut - 1, lo=at)
            if end > at:
                yield at, end, sentence.asks and (cut == sentence.end or plain[cut - 2] != ";")
            at = end


def question_around(utterance: Utterance, place: int) -> Place:
    """Of two questions joined in a sentence the one at this place: what excuses one does not excuse the other."""
    start, end = utterance.sentence_around(place)
    for join in JOINED.finditer(utterance.plain, start, end) if joins(utterance) else ():
        if join.end() <= place:
            start = join.end()
        elif join.start() > place:
            return start, join.start()
    return start, end
