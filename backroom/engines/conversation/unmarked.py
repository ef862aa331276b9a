"""Speech-to-text without punctuation: where a question begins is told by its first words alone."""

import re

from backroom.engines.conversation.talk import Talk

MARKS = (".", "?", "!", "…", "—", '"', "”")
SHARE = 0.2  # of turns that end in a mark; fewer, and the transcript has no marks
APART = 4  # words between two beginnings, lest "tell me how you did it" be two
LEADS = (
    r"(?:(?:and|but|so|ok|okay|right|well|now|then|yeah|yes|great|good|lovely|alright|um|uh|er|next|first|cool|thanks"
    r"|perfect|morning|hi|hello|because|i mean)\s+)*"
)
_BE = r"(?:do|does|did|are|is|was|were|have|has|had|would|could|can|will|should|might)"
_WHO = r"(?:you|your|yours|it|they|the|that|this|those|he|she|we|i|there|a|an|anyone|anybody|somebody|someone|people)"
BEGINS = re.compile(
    rf"\b(?:(?:what|how|why|when|where|which|who|whom|whose)(?:'s|'ve|'d|'re|'ll)?(?:\s+\w+){{0,3}}?\s+{_BE}\s+{_WHO}\b"
    rf"|what(?:'s| is| are| was| were| made| makes| happened| happens| about| changed| went)\b|how (?:about|come)\b"
    rf"|(?:do|did|have|are|were|can|could|would|will|had)\s+you\b"
    rf"|(?:tell|talk|walk|take) (?:me|us)\b|describe\b|give me (?:an?|one|some)\b"
    rf"|(?:is|would|does) that (?:be |work|suit|sound|something|okay|ok|fine|all right|alright|doable)"
    rf"|(?:anything|something) (?:else )?(?:that )?you(?:'d| would)? (?:want|like) to)"
)
HEAD = re.compile(rf"{LEADS}(?P<asks>{_BE}(?:n't)?\s+{_WHO}\b|(?:why|what|how|when|where|who|which)\b)")
TAG = re.compile(r"\b(?:isn't it|aren't you|weren't you|didn't you|don't you|haven't you|wouldn't you|won't you)$")
REQUEST = re.compile(r"(?:can|could|would|will|do|did)\s+you\b")
# "I'd like to know what you did", "I asked her what happened": told, not asked.
TOLD = re.compile(
    r"\b(?:know|knew|see|saw|understand|remember|said|asked|asking|wonder|that's|is|was|if|about|of|when)\s+$"
)


def is_unmarked(talk: Talk) -> bool:
    """Whether next to no turn of the talk ends in a mark."""
    ends = [talk.segments[turn.segments[-1]].text.rstrip() for turn in talk.turns]
    return sum(text.endswith(MARKS) for text in ends) < SHARE * len(ends)


def pieces(text: str) -> list[tuple[int, int]]:
    """Where in a turn each question begins, with what leads up to it, and ends. Empty where nothing is asked."""
    plain = text.lower().replace("’", "'")
    begins = []
    head = HEAD.match(plain)
    if head:
        begins.append(head.start("asks"))
    for match in BEGINS.finditer(plain):
        if TOLD.search(plain[: match.start()]):
            continue
        if begins and len(plain[begins[-1] : match.start()].split()) < APART:
            continue
        if begins and match[0].startswith(("tell", "talk", "walk", "take")):
            continue
        if begins and re.search(r"\b(?:and|or)\s+$", plain[: match.start()]) and not REQUEST.match(match[0]):
            continue
        begins.append(match.start())
    if not begins:
        return [(0, len(text))] if TAG.search(plain.rstrip()) else []
    return list(zip(begins, [*begins[1:], len(text)], strict=True))
