"""Questions that show the wanted answer: tags, "I take it", "surely", a claim to agree with, a norm put first."""

import re

from backroom.engines.questions import loaded, norms
from backroom.engines.questions.cues import EVERYTHING, Cued
from backroom.engines.questions.openers import Opening
from backroom.engines.questions.text import WORD, Pattern, words_of

Found = tuple[str, int, int]  # reason and place

_N = (
    r"(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't"
    r"|shouldn't|ain't|mustn't)"
)
_P = r"(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|am)"
_IT = r"(?:you|it|that|they|he|she|we|i|there|this|ya)"
TAG = Pattern(
    rf"(?:\b(?:{_N} {_IT}|innit)|[,-] (?:{_P} {_IT}(?: not)?|right|correct|yeah|yes|no|eh|huh|ja|oder|hein|true"
    rf"|agreed|am i right"
    r"|is that (?:right|so|correct|fair|it)|isn't that (?:right|so)|or am i wrong|wouldn't you (?:say|agree)"
    r"|don't you (?:think|agree|find)"
    r"|you(?:'d| would) agree|would(?:n't)? you (?:not )?agree|do you not think|not so|you see what i mean"
    r"|not (?:yours?|you|his|hers|theirs|mine|ours|the other way round))"
    r"|(?<!all)(?<!that's)(?<!is it)(?<!get it) right)(?: (?:though|then))?[\s?!.\"')]*$"
)
TAG_INSIDE = Pattern(rf", (?:{_N}|{_P}) {_IT}(?=,)")
BLAME = Cued(r"\b(?:his|her|their|the \w+(?:'s|s')|somebody else's|someone else's) (?:own )?fault\b")
STATES = Pattern(r"\b(?:you|it|that|this|he|she|they|there|we)(?:'\w+)? \w|\b(?:was|were|is|are|has|had|must)\b")
# "You have worked on it, no?": a check in the English of many places.
NEUTRAL = Pattern(
    r"\W*(?:(?:so|and|but|then|ok|okay|right)\b[\s,]*)*you(?:'ve|'re| have| had| are| were| did| do| know| use"
    r"| work| speak| hold)\b"
)
FACT = Pattern(
    r"(?:so )?am i (?:right|correct) (?:that|in (?:thinking|saying)(?: that)?) you(?:'ve|'re"
    r"|'d)? (?!(?:\w+ )?(?:love|hate|enjoy|agree|happy|prefer))"
)
TAG_LAST = words_of(
    "ja oder hein you it that they he she we i there this ya innit right correct yeah yes no eh huh true agreed wrong "
    "yours your his hers theirs mine ours round "
    "so fair say agree find think though then not mean"
)
_SHOW = (
    r"(?:i (?:take it|assume|presume|imagine|expect|suppose|guess|gather|trust|hope|bet|daresay|dare say|reckon"
    r"|should (?:think|imagine"
    r"|hope)|would(?:'ve| have)? (?:imagine|imagined|think|assume|expect|hope|guess|bet)|would have thought"
    r"|can(?:'t| only)? (?:imagine|assume))"
    r"|i'd (?:imagine|think|assume|expect|hope|guess|bet|wager|have thought|say)|i'm (?:guessing|assuming|sure"
    r"|certain|betting|presuming|hoping)"
    r"|one (?:assumes|hopes|imagines|presumes)|we (?:hope|assume|trust|take it)|we can (?:take it|assume)"
    r"|i have no doubt)"
)
SHOWN = Cued(rf"\b{_SHOW}\b")
SHOWN_LAST = Cued(rf"\b{_SHOW}[\s?!.]*$")
SAID_OF_YOU = Cued(
    r"\b(?:i (?:take it|assume|presume|bet|imagine|suppose|guess|gather|reckon|expect)|i'm (?:guessing|assuming"
    r"|betting))"
    r"(?: that)? you(?:'d|'ll|'ve|'re|r)?\b(?! (?:all )?(?:found|for |will hear|hear))"
)
SURE = Cued(
    r"\b(?:surely|obviously|presumably|naturally|clearly|undoubtedly|no doubt|of course|doubtless|evidently"
    r"|needless to say|after all"
    r"|certainly|definitely|plainly|without (?:a )?doubt)\b"
)
SURE_OF_YOU = Cued(
    r"\b(?:surely|presumably|no doubt|undoubtedly|doubtless) (?:\w+ )?you\b"
    rf"|\byou\b.{{3,200}}, (?:{_SHOW}|no doubt|surely|of course|presumably|naturally)[\s.!]*$"
)
_ASKED_CLAIM = (
    r"(?:do|don't|would|wouldn't|can|can't|could|will|won't|surely"
    r"|so)?(?: you| we)?(?: not| also| all| at least| both)* agree\b(?! (?:with|on|about)\b)"
    r"|(?:is|isn't|would|wouldn't|was) it (?:not )?(?:be )?(?:also )?(?:fair|safe|right|true|correct|accurate"
    r"|reasonable|better|obvious)"
    r"(?:,)?(?: to (?:say|assume|think|call|conclude|suggest|suppose)| that| you)"
    r"|(?:am i|would i be|i'm|are we) (?:not )?(?:right|correct|wrong|fair)\b|(?:can|could|may|should"
    r"|shall) (?:i|we) (?:\w+ )?(?:assume|take it|presume)"
    r"|(?:do|should) i take it|(?:do|are|were|is|was|would|did|have|could|can|should) (?:you|it|that|we|they"
    r"|there) not (?!yet|sure)"
    r"|(?:would|do) you (?:really|honestly|seriously)\b|(?:are you|you're) (?:really|seriously) (?:saying"
    r"|telling|suggesting|going)"
    rf"|(?:would|should|could|does|do|can) (?:any|an?|the|most|all) (?:really )?{norms.GOOD} \w+"
)
_SAID_CLAIM = (
    r"you(?:'d| would)? (?:surely |also )?agree\b|you(?:'d| would|'ll| have to| must)? (?:be the first|admit)\b"
    r"|you(?:'re| are) not (?:\w+ ){0,2}?(?:going|about|one of|planning|the (?:sort|kind|type)|saying|telling"
    r"|expecting)"
    r"|you (?:do|would|will|can|could|did|have|had|are|were)(?:n't| not)\b|you(?:'re|'ve|'d|'ll) (?:not|never|no)\b"
    r"|(?:that|it|this)(?:'s| was| is|'d be| would be| must have been| must be) (?:\w+ ){0,2}?(?:great|terrible"
    r"|awful|wonderful|amazing"
    r"|brilliant|fantastic|horrible|nightmare|unfair|disaster|frustrating|exciting|stressful|tough|hard|boring|fun)\b"
    r"|(?:it|that) (?:sounds|seems|looks|must)\b|sounds like\b|you must (?:be|have|feel|know|find|love|hate"
    r"|enjoy)\b|you(?:'d| would) rather (?!.* or )"
)
WHO_CLAIM = Cued(
    r"(?:who|what (?:nurse|sane|decent|good|real|self)\w*)[ -](?:\w+ )?(?:would(?:n't)?|doesn't"
    r"|could)\b(?! (?:you|be|your|we|it|they|that|watch|look after|care for|mind))|who doesn't\b"
)
ASKED_CLAIM = Cued(_ASKED_CLAIM)
CLAIM = Pattern(rf"{_SAID_CLAIM}|{_ASKED_CLAIM}")
SHOWING = SHOWN.bit | SURE.bit
# The patterns that may show an answer in a sentence that opens so, by its kind or its question word.
MAY_SHOW = {
    "aux": ASKED_CLAIM.bit | SHOWING | loaded.LOADED_FAR.bit,
    "plain": EVERYTHING,
    **dict.fromkeys(("request", "imperative", "wish", "nudge", "setup"), loaded.TOLD_TO.bit),
    **{word: pattern.bit | loaded.LOADED_FAR.bit | WHO_CLAIM.bit for word, pattern in loaded.LOADED.items()},
}
OF_OTHERS = loaded.LOADED_ELSE.bit | loaded.LOADED_FAR.bit | WHO_CLAIM.bit
SHORT_LEAD = 12  # characters before a question in which nothing is said that shows one


def leading(sentence: str, opening: Opening, can: int) -> Found | None:
    """A reason in the asking sentence itself. `can`: the bits of the patterns that its words can meet (`cues.py`)."""
    kind = opening.kind
    if tag := _tag(sentence, opening):
        return "tag", tag.end() - len(tag[0].lstrip(" ,-")), tag.end()
    if kind == "wh":
        if found := loaded.of_question_word(sentence, opening, can):
            return found
        if can & WHO_CLAIM.bit and opening.word in {"who", "what"} and (claim := WHO_CLAIM.match(sentence, opening.at)):
            return "claim", claim.start(), claim.end()
        return None
    if kind == "aux" and opening.word.endswith("n't"):
        return "negative", opening.at, opening.end
    if kind in {"request", "imperative", "wish", "nudge", "setup"}:
        told = loaded.TOLD_TO.search(sentence, opening.end - 8) if can & loaded.TOLD_TO.bit else None
        return ("loaded", *told.span()) if told else None
    if kind == "plain":
        claim = CLAIM.match(sentence, opening.at)
    else:
        claim = ASKED_CLAIM.match(sentence, opening.at) if can & ASKED_CLAIM.bit else None
    if claim and FACT.match(sentence, opening.at):
        return None
    if claim and not (kind == "plain" and opening.form == "open"):
        return "claim", claim.start(), claim.end()
    if can & loaded.LOADED_FAR.bit and (far := loaded.LOADED_FAR.match(sentence, opening.at)):
        return "loaded", far.start(), far.end()
    if (can & SHOWING or kind == "plain") and (found := _shown(sentence, opening, can)):
        return found
    if (
        kind == "plain"
        and len(sentence) > 40
        and (
            norm := (norms.CREED.search(sentence) if can & norms.CREED.bit else None)
            or (norms.OF_PEOPLE.search(sentence) if can & norms.OF_PEOPLE.bit else None)
        )
    ):
        return "norm_first", norm.start(), norm.end()
    states = (
        kind == "plain" and opening.form == "closed" and " or " not in sentence and STATES.search(sentence, opening.at)
    )
    return loaded.of_statement(sentence, opening, can) if states else None


def may_show(opening: Opening, can: int) -> bool:
    """Whether a sentence that opens so, without a tag or a mark in it, is worth a look."""
    kind = opening.kind
    of_opening = MAY_SHOW.get(opening.word if kind == "wh" else kind, OF_OTHERS)
    return can & of_opening != 0 or opening.at > SHORT_LEAD


def _tag(sentence: str, opening: Opening) -> re.Match[str] | None:
    """The tag at the end. Every one has a comma, a dash, "n't" or a word of its own."""
    if (
        not ("," in sentence or "n't " in sentence or "-" in sentence or " right" in sentence or "innit" in sentence)
        or sentence[-30:].rstrip(" ?!.\"')\n").rpartition(" ")[2] not in TAG_LAST
    ):
        return None
    tag = TAG.search(sentence, max(opening.at, len(sentence) - 40))
    return tag if tag and tag.start() > opening.at and _is_tag(sentence, tag, opening.kind) else None


def _is_tag(sentence: str, tag: re.Match[str], kind: str) -> bool:
    text = tag[0].lstrip(" ,-")
    if kind == "plain" and text.startswith(("no", "yes", "yeah")) and NEUTRAL.match(sentence) and not judged(sentence):
        return False
    if tag[0].startswith(" right") and (
        kind != "plain" or sentence[: tag.start()].endswith(("is", "was", "it", "'s", "be", "were"))
    ):
        return False
    if kind in {"wh", "aux", "nudge"}:
        return "n't" in text or text.startswith(("right", "correct", "yes", "yeah", "no", "am i", "eh", "huh", "innit"))
    if kind in {"request", "imperative"}:
        return False
    return " or" not in sentence[max(0, tag.start() - 4) : tag.start() + 1]


def _shown(sentence: str, opening: Opening, can: int) -> Found | None:
    plain = opening.kind == "plain"
    if plain and can & BLAME.bit and (blame := BLAME.search(sentence)):
        return "loaded", blame.start(), blame.end()
    if plain and "," in sentence and (tag := TAG_INSIDE.search(sentence, opening.at)):
        return "tag", tag.start(), tag.end()
    if can & SHOWN.bit:
        last = SHOWN_LAST.search(sentence, max(0, len(sentence) - 50))
        shown = last or (SHOWN.search(sentence, opening.at) if plain else None)
        if shown:
            return "shown", shown.start(), shown.end()
    if can & SURE.bit:
        sure = SURE.search(sentence)
        if sure and (sure.start() >= opening.at or plain or sure[0] == "surely" or opening.at - sure.end() < 4):
            manner = sure[0] in {"clearly", "naturally"} and opening.kind == "aux"
            if not manner:
                return "sure", sure.start(), sure.end()
    return None


def judged(sentence: str) -> bool:
    return not loaded.JUDGED.isdisjoint(WORD.findall(sentence))
