"""How a sentence opens: by a question word, a helping verb, a request, or not as a question at all."""

from typing import NamedTuple

from backroom.engines.questions import embedded, facts
from backroom.engines.questions.cues import EVERYTHING
from backroom.engines.questions.opener_words import (
    ELLIPTIC,
    ENDS,
    FILLERS,
    HELPING,
    IF_EVER,
    INNER,
    INVERTED,
    LAST_WORD,
    LEADS_TO,
    MIDDLE,
    NAMED,
    NO_FILLER,
    NUDGE,
    NUDGING,
    ORDERED,
    QUESTION_WORDS,
    SETUP,
    STATED,
    TURNED_ON,
    WHOLE,
    WORD,
)


class Opening(NamedTuple):
    """The main clause of one sentence: where it begins, by which word, and whether it invites an account."""

    kind: str  # wh, aux, request, imperative, wish, setup, plain, nudge
    word: str
    at: int  # where the main clause begins
    end: int  # the end of the words that decided
    form: str  # open or closed
    why: str


ASKED_FIRST = {word: Opening("aux", word, 0, len(word), "closed", "yes_or_no") for word in HELPING}
# Decided by the first word of a question, unless its words can meet one of these patterns or it is as short as a nudge.
FIRST = {
    word: (embedded.EXAMPLE.bit | (embedded.TELLING.bit if word in embedded.POLITE else 0), 0, found)
    for word, found in ASKED_FIRST.items()
    if word not in {"should", "had", "were"}
}
FIRST |= {
    word: (bit, 5, Opening("wh", word, 0, len(word), "open", "invites_account"))
    for word, bit in {"what": facts.WHAT_CLOSED.bit, "why": 0}.items()
}


def opening(sentence: str, asks: bool, can: int = EVERYTHING) -> Opening | None:
    """How the sentence asks, if it does. `asks`: it ends in a question mark. `can`: the bits of the patterns that its
    words can meet (`cues.py`)."""
    word = sentence.partition(" ")[0]
    if asks and word in FIRST:
        mask, spaces, decided = FIRST[word]
        if not can & mask and sentence.count(" ") >= spaces:
            return decided
    start = at = 0
    known = word in NO_FILLER
    if not known:
        first = WORD.search(sentence, 0, 200)
        start = at = first.start() if first else 0
        word = first[0] if first else ""
        known = word in NO_FILLER
    if word == "tell" and sentence.startswith("tell me,", start):
        known = False
    if (not word or word in NUDGING) and len(sentence) - start < 40:
        nudge = NUDGE.match(sentence, start)
        if nudge and (asks or nudge[0][:2] in {"go", "ca", "ke", "sa"}):
            return Opening("nudge", "", start, nudge.end(), "open", "invites_account")
    if not known:
        at = FILLERS.match(sentence).end()  # type: ignore[union-attr]
        if at >= len(sentence):
            at = start
        if at != start or not word:
            first = WORD.match(sentence, at)
            word = first[0] if first else ""
    found = _opens(sentence, at, word, asks, can) if word else None
    if found is None or found.kind == "setup":
        found = _further(sentence, at, asks, can) or found
    if not asks and (found is None or found.kind == "setup") and (spoken := _as_spoken(sentence, at, can)):
        return spoken
    if found is not None or not asks:
        return found if found is None or asks or found.kind != "setup" else None
    last = LAST_WORD.search(sentence, at)
    if last:
        form, why = ("closed", "one_fact") if last["fact"] else ("open", "invites_account")
        return Opening("plain", "", at, len(sentence), form, why)
    if NAMED.match(sentence, at):
        return Opening("plain", "", at, len(sentence), "open", "invites_account")
    return Opening("plain", "", at, len(sentence), "closed", "yes_or_no")


def _further(sentence: str, at: int, asks: bool, can: int) -> Opening | None:
    """The main clause stands behind a set-up, an aside or some words put in front."""
    if not asks:
        if not ("," in sentence or ":" in sentence or "-" in sentence):
            return None
        if turned := TURNED_ON.search(sentence, at):
            return _opens_at(sentence, turned.start("wh"), True, can)
        match = ORDERED.search(sentence, at)
        return _opens_at(sentence, match.end(), asks, can) if match else None
    stated = STATED.match(sentence, at) is not None
    for pattern in (MIDDLE,) if stated else (MIDDLE, INNER):
        place = at
        for _ in range(12):
            match = pattern.search(sentence, place)
            if match is None:
                break
            begin = match.start("wh") if match["wh"] else match.start("aux") if match["aux"] else match.start("say")
            if asks or match["say"]:
                found = _opens_at(sentence, begin, asks, can)
                if found is not None and found.kind != "setup":
                    return found
            place = match.end()
    return None


def _as_spoken(sentence: str, at: int, can: int) -> Opening | None:
    """What was said and written down without marks is told by its order of words."""
    if sentence.rstrip()[-1:] in ENDS:
        return None
    match = INNER.search(sentence, at)
    if match is None or match["say"]:
        return None
    return _opens_at(sentence, match.start("wh") if match["wh"] else match.start("aux"), True, can)


def _opens_at(sentence: str, at: int, asks: bool, can: int) -> Opening | None:
    first = WORD.match(sentence, at)
    return _opens(sentence, at, first[0], asks, can) if first else None


def _opens(sentence: str, at: int, word: str, asks: bool, can: int) -> Opening | None:
    base = word if word in WHOLE or "'" not in word else word.split("'", 1)[0]
    if base in QUESTION_WORDS:
        if not asks and not INVERTED.match(sentence, at):
            wish = embedded.wish(sentence, at, asks) if base == "what" else None
            return Opening("wish", word, at, *wish) if wish else None
        if base in {"where", "when"} and not facts.INVERTED_PLACE.match(sentence, at):
            return None
        form, why, end = facts.of_question_word(sentence, at, base, can)
        return Opening("wh", base, at, end, form, why)
    if word in {"should", "had", "were"} and asks and IF_EVER.match(sentence, at):
        return Opening("setup", word, at, at + len(word), "open", "invites_account")
    if word in HELPING:
        return _helped(sentence, at, word, asks, can)
    if word in LEADS_TO:
        match = facts.LED_TO.match(sentence, at)
        if match and asks:
            form, why, end = facts.of_led_to(sentence, match)
            return Opening("wh", match["wh"], at, end, form, why)
        return None
    if word in embedded.WISHING:
        wish = embedded.wish(sentence, at, asks)
        return Opening("wish", word, at, *wish) if wish else None
    if word in {"you", "if"} and (told := embedded.YOU_TELL.match(sentence, at)):
        return Opening("request", word, at, told.end(), "open", "invites_account")
    if SETUP.match(sentence, at):
        return Opening("setup", word, at, at + len(word), "open", "invites_account")
    if word in embedded.ORDERS:
        order = embedded.order(sentence, at)
        return Opening("imperative", word, at, *order) if order else None
    if word in {"mind", "care", "fancy", "happy", "able", "willing", "like", "want"} and asks:
        request = embedded.request(sentence, at, word, can)
        if request:
            return Opening("request", word, at, *request)
    if word in ELLIPTIC and asks:
        if embedded.EXAMPLE.match(sentence, at):
            return Opening("request", word, at, at + len(word), "open", "invites_account")
        return Opening("aux", word, at, at + len(word), "closed", "yes_or_no")
    return None


def _helped(sentence: str, at: int, word: str, asks: bool, can: int) -> Opening | None:
    if (word in embedded.POLITE or can & embedded.EXAMPLE.bit) and (
        request := embedded.request(sentence, at, word, can)
    ):
        return Opening("request", word, at, *request)
    if asks and not at:
        return ASKED_FIRST[word]
    if asks or embedded.TURNED.match(sentence, at):
        return Opening("aux", word, at, at + len(word), "closed", "yes_or_no")
    return None
