"""What a question asks for: behavioural, situational, background, opinion, factual, or none."""

from itertools import pairwise

from backroom.engines.questions import style_words as known
from backroom.engines.questions.text import WORD, Pattern, Utterance

STYLES = ("behavioural", "situational", "background", "opinion", "factual", "none")
LOOKED_AT = 900  # characters at the end of an utterance that decide its style


SECOND = Pattern(
    r"(?:,? and) (?:also )?(?:(?:what|how|why|which|who) (?:do|does|did|is|are|was|were|would|made|can)"
    r"|what you think"
    r"|(?:do|did|is|are|was|were|have|would|can) (?!to\b)\w+)\b(?! you say| you think)"
)


def style_of(utterance: Utterance) -> str:
    """By the words of the asking sentence. What is imagined goes before what was done, and that before opinion."""
    ask, before = _asked(utterance)
    if not ask or known.PROCEDURAL.match(ask):
        return "none"
    if " and " in ask and (second := SECOND.search(ask, 12)):
        ask = ask[: second.start()] + "?"
    words = utterance.words[:] if len(ask) == len(utterance.plain) else WORD.findall(ask)
    if not words:
        return "none"
    while len(words) > 2 and words[0] in known.FILLERS:
        del words[0]
    have = frozenset(words)
    pairs = frozenset(map(" ".join, pairwise(words)))
    if _imagined(ask, before, words, have, pairs):
        return "situational"
    if _story(ask, before, have, pairs):
        return "behavioural"
    return _other(ask, words, have, pairs)


def _imagined(ask: str, before: str, words: list[str], have: frozenset[str], pairs: frozenset[str]) -> bool:
    if not have.isdisjoint(known.SETUP_WORDS) and known.SETUP.search(ask):
        return True
    if before and known.SETUP.search(before):
        return True
    if words[0] in {"teach", "sell", "convince", "persuade"}:
        return True
    if words[0] in {"when", "if"} and len(words) > 4 and words[1] in known.SOMEONE:
        return not pairs.isdisjoint(known.NOW_YOU)
    if have.isdisjoint(known.WOULD_WORDS) or (have >= {"have", "differently"}):
        return False
    return known.WOULD.search(ask) is not None


def _story(ask: str, before: str, have: frozenset[str], pairs: frozenset[str]) -> bool:
    if not have.isdisjoint(known.STORY_WORDS) and known.STORY.search(ask):
        return True
    if not pairs.isdisjoint(known.STORY_PAIRS):
        return True
    return bool(before) and known.STORY_BEFORE.search(before) is not None


def _other(ask: str, words: list[str], have: frozenset[str], pairs: frozenset[str]) -> str:
    first, opens = words[0], " ".join(words[:2])
    if opens in known.POLITE and not have.isdisjoint(known.TELLING):
        first = opens = "tell"
    if first == "why" and not pairs.isdisjoint(known.LEFT):
        return "background"
    if first == "when" and words[1] == "you":
        return "background"
    if "like" in have and not pairs.isdisjoint(known.LOOKS_LIKE):
        have -= {"like"}
    past = not pairs.isdisjoint(known.PAST_PAIRS)
    if opens in known.COUNTED:
        return "factual"
    if first in {"who", "whose", "when"} and have.isdisjoint(known.MOTIVES) and pairs.isdisjoint(known.DONE):
        return "factual"
    if not have.isdisjoint(known.MOTIVES) or not pairs.isdisjoint(known.MOTIVE_PAIRS):
        return "opinion"
    if first in {"what", "which"} and known.SHORT_FACT.match(" ".join(words[:7])):
        return "factual"
    if past and first in {"why", "so"}:
        return "behavioural"
    if opens in known.FACT_OPENS and have.isdisjoint(known.HABITUAL):
        return "factual"
    if past or (first in known.PAST_HELP and "you" in have):
        return "factual" if known.PAST_FACT.search(ask) else "behavioural"
    if not pairs.isdisjoint(known.HABIT_PAIRS) or not have.isdisjoint(known.HABITUAL):
        return "background"
    if first in {"tell", "talk", "walk", "take", "describe", "explain", "give", "share", "outline"}:
        return "background"
    if not have.isdisjoint(known.WEIGHED) or first in {"why", "should", "shouldn't", "isn't", "aren't", "don't"}:
        return "opinion"
    if opens in known.OPENS_BACKGROUND or not pairs.isdisjoint(known.BACKGROUND_PAIRS):
        return "background"
    if first in {"you're", "so", "that's", "it's"}:
        return "opinion"
    return "factual" if "?" in ask or first in known.PAST_HELP else "none"


def _asked(utterance: Utterance) -> tuple[str, str]:
    """The sentence that asks, and what stands before it."""
    plain = utterance.plain
    long = len(plain) > LOOKED_AT
    sentences = utterance.sentences_from(len(plain) - LOOKED_AT) if long else utterance.sentences
    if not sentences:
        return "", ""
    chosen = sentences[-1]
    if len(sentences) > 1:
        asks = [sentence for sentence in sentences if sentence.asks]
        chosen = asks[-1] if asks else chosen
        if len(asks) > 1 and chosen.end - chosen.start < 14:
            chosen = asks[-2]
    ask = plain[chosen.start : chosen.end]
    return ask[-LOOKED_AT:], plain[max(sentences[0].start, chosen.start - 300) : chosen.start]
