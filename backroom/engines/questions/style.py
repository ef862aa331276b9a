"""What a question asks for: behavioural, situational, background, opinion, factual, or none."""

from itertools import pairwise

from backroom.engines.questions import imagined_words as imagined
from backroom.engines.questions import style_words as known
from backroom.engines.questions.text import WORD, Pair, Pattern, Utterance

STYLES = ("behavioural", "situational", "background", "opinion", "factual", "none")
LOOKED_AT = 900  # characters at the end of an utterance that decide its style


SECOND = Pattern(
    r"(?:,? and) (?:also )?(?:(?:what|how|why|which|who) (?:do|does|did|is|are|was|were|would|made|can)"
    r"|what you think"
    r"|(?:do|did|is|are|was|were|have|would|can) (?!to\b)\w+)\b(?! you say| you think)"
)


def style_of(utterance: Utterance, form: str = "") -> str:
    """By the words of the asking sentence. What is imagined goes before what was done, and that before opinion. `form`
    decides where they leave it open: what invites an account asks for more than a fact, options for a preference."""
    plain, words, every = utterance.plain, utterance.words, utterance.word_set
    whole = len(plain) <= LOOKED_AT and len(utterance.sentences) == 1
    ask, before = (plain, "") if whole else _asked(utterance)
    procedural = not whole or not every.isdisjoint(known.PROCEDURAL_WORDS) or ("how" in every and "are" in every)
    if procedural and (not ask or known.PROCEDURAL.match(ask)):
        return "none"
    if " and " in ask and (second := SECOND.search(ask, 12)):
        ask, whole = ask[: second.start()] + "?", False
    if not whole:
        words = WORD.findall(ask)
    if not words:
        return "none"
    if words[0] in known.FILLERS:
        words, whole = _said(words), False
    have = every & known.WORDS if whole else known.WORDS.intersection(words)
    if _imagined(ask, before, words, have):
        return "situational"
    pairs = known.PAIRS.intersection(pairwise(words))
    if _story(ask, before, have, pairs):
        return "behavioural"
    found = _other(ask, words, have, pairs)
    return (
        _by_form(form, words, have)
        if form != "closed" and (found == "factual" or (form == "leading" and found == "opinion"))
        else found
    )


def _said(words: list[str]) -> list[str]:
    """Without what is only said on the way to the question."""
    start = 0
    while len(words) - start > 2 and words[start] in known.FILLERS:
        start += 1
    return words[start:]


def _imagined(ask: str, before: str, words: list[str], have: frozenset[str]) -> bool:
    if not have.isdisjoint(imagined.SETUP_WORDS) and (
        imagined.SUPPOSED.search(ask)
        or ("if" in have and imagined.IF_IT_WERE.search(ask))
        or ("say" in have and imagined.LET_US_SAY.search(ask))
    ):
        return True
    if before and (
        imagined.SUPPOSED.search(before) or imagined.IF_IT_WERE.search(before) or imagined.LET_US_SAY.search(before)
    ):
        return True
    first = words[0]
    if first in {"teach", "sell", "convince", "persuade"}:
        return True
    if first in {"when", "if"} and len(words) > 4 and words[1] in imagined.SOMEONE:
        return not imagined.NOW_YOU.isdisjoint(pairwise(words))
    if have.isdisjoint(imagined.WOULD_WORDS) or ("differently" in have and "have" in have):
        return False
    return imagined.WOULD.search(ask) is not None


def _story(ask: str, before: str, have: frozenset[str], pairs: frozenset[Pair]) -> bool:
    if not have.isdisjoint(known.STORY_WORDS) and known.STORY.search(ask):
        return True
    if not pairs.isdisjoint(known.STORY_PAIRS):
        return True
    return bool(before) and known.STORY_BEFORE.search(before) is not None


def _other(ask: str, words: list[str], have: frozenset[str], pairs: frozenset[Pair]) -> str:
    first, opens = words[0], tuple(words[:2])
    if opens in known.POLITE and not have.isdisjoint(known.TELLING):
        first, opens = "tell", ("tell",)
    if first == "why" and not pairs.isdisjoint(known.LEFT):
        return "background"
    if first == "when" and words[1:2] == ["you"]:
        return "background"
    if "like" in have and not pairs.isdisjoint(known.LOOKS_LIKE):
        have -= {"like"}
    past = not pairs.isdisjoint(known.PAST_PAIRS) or not have.isdisjoint(known.PAST_WORDS)
    wishes = not have.isdisjoint(known.MOTIVES) or not pairs.isdisjoint(known.MOTIVE_PAIRS)
    if opens in known.COUNTED:
        return "opinion" if wishes and "you" in have else "factual"
    if wishes and not (past and have.isdisjoint(known.LASTING)):
        return "opinion"
    if first in {"what", "what's", "which"} and known.SHORT_FACT.match(" ".join(words[:7])):
        return "factual"
    if opens in known.HELD and (not past or "ever" not in have):
        return "background" if have.isdisjoint(known.FACTS) else "factual"
    if past:
        return _past(ask, first, words, have, pairs)
    asks_view = first in {"why", "should", "shouldn't", "isn't", "aren't", "don't", "doesn't"}
    if asks_view or (" or " in ask[:-1] and first not in known.HELPING):
        return "opinion"
    if opens == ("how", "come"):
        return "opinion"
    if first in {"who", "whose", "when", "where", "who's", "where's"}:
        return "factual"
    if not pairs.isdisjoint(known.HABIT_PAIRS) or not have.isdisjoint(known.HABITUAL):
        return (
            "factual"
            if opens in {("do", "you"), ("does", "your"), ("does", "the")} and not have.isdisjoint(known.FACTS)
            else "background"
        )
    if first in {
        "tell",
        "talk",
        "walk",
        "take",
        "describe",
        "explain",
        "give",
        "share",
        "outline",
        "bring",
        "run",
        "show",
        "help",
        "elaborate",
    }:
        return "background"
    if not have.isdisjoint(known.WEIGHED):
        return "opinion"
    if opens in {("are", "you"), ("you're",), ("you", "are")}:
        return "factual" if not have.isdisjoint(known.FACTS) else "opinion"
    if opens in known.OPENS_BACKGROUND or not pairs.isdisjoint(known.BACKGROUND_PAIRS):
        return "background"
    if first in {"would", "could", "wouldn't", "couldn't", "might"}:
        return "situational" if words[1:2] == ["you"] and have.isdisjoint(known.PREFERS) else "opinion"
    if opens == ("can", "you"):
        return "background"
    return "factual" if "?" in ask or first in known.HELPING else "none"


def _by_form(form: str, words: list[str], have: frozenset[str]) -> str:
    if form == "open":
        return "opinion" if words[0] in {"what's", "what", "why"} else "background"
    if form == "leading" and any(
        word.endswith("ed") or word in known.PAST_WORDS or word in {"been", "was", "were"} for word in words
    ):
        return "behavioural"
    return "opinion" if form in {"leading", "multiple_choice"} and have.isdisjoint(known.FACTS) else "factual"


def _past(ask: str, first: str, words: list[str], have: frozenset[str], pairs: frozenset[Pair]) -> str:
    """What was: an event somebody took part in, or a fact of the time."""
    if known.PAST_FACT.search(ask):
        return "factual"
    if not pairs.isdisjoint(known.TRAINED):
        return "background"
    if (
        first in {"when", "where", "who", "which", "what"}
        and words[1:2] in (["was"], ["were"])
        and have.isdisjoint(known.PEOPLE)
    ):
        return "factual"
    if first in {"when", "where", "who"} and "you" not in have:
        return "factual"
    return "behavioural"


def _asked(utterance: Utterance) -> tuple[str, str]:
    """The sentence that asks, and what stands before it."""
    plain = utterance.plain
    long = len(plain) > LOOKED_AT
    sentences = utterance.sentences_from(len(plain) - LOOKED_AT) if long else utterance.sentences
    if not sentences:
        return "", ""
    chosen = sentences[-1]
    asks = [sentence for sentence in sentences if sentence.asks]
    chosen = asks[-1] if asks else chosen
    if len(asks) > 1 and chosen.end - chosen.start < 14:
        chosen = asks[-2]
    ask = plain[chosen.start : chosen.end]
    return ask[-LOOKED_AT:], plain[max(sentences[0].start, chosen.start - 300) : chosen.start]
