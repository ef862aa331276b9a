"""How a sentence opens: by a question word, a helping verb, a request, or not as a question at all."""

from typing import NamedTuple

from backroom.engines.questions import embedded, facts
from backroom.engines.questions.cues import EVERYTHING
from backroom.engines.questions.text import Pattern, words_of


class Opening(NamedTuple):
    """The main clause of one sentence: where it begins, by which word, and whether it invites an account."""

    kind: str  # wh, aux, request, imperative, wish, setup, plain, nudge
    word: str
    at: int  # where the main clause begins
    end: int  # the end of the words that decided
    form: str  # open or closed
    why: str


FILLERS = Pattern(
    r"[\s,.:;()*\"'>-]*+(?:(?:please to(?= [a-z]+ )|so|and|but|well|ok|okay|right|now|look|listen|great|thanks"
    r"|thank you|nice"
    r"|good one|lovely"
    r"|brilliant|perfect|excellent|er|erm|um|umm|uh|hm|hmm|mm|ah|oh|yeah|yes|sure|alright|all right|anyway|then|also"
    r"|next|first|firstly|first of all|second|secondly|finally|lastly|next question|next one|one more|last one|just"
    r"|out of (?:interest|curiosity)|quick question|actually|honestly|kindly|please|sorry|i see|fair enough"
    r"|interesting"
    r"|because|cos|ha|plus|again|for the record|basically|in that case|to start|to begin(?: with)?|moving on|tell me"
    r"(?=,)|in short|by the way|otherwise|still|maybe|perhaps|q\d{0,3}|\d{1,3}|you know|i mean|like|exactly|roughly)"
    r"\b(?![-'])[\s,.:;)*-]*+)*+"
)
WORD = Pattern(r"[a-z]+(?:'[a-z]+)?")
QUESTION_WORDS = words_of("what how why which who whom whose where when whats hows")
HELPING = words_of(
    "do does did is are was were am have has had can could would will shall should may might must don't doesn't "
    "didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't wouldn't won't shouldn't ain't "
    "mustn't"
)
WHOLE = QUESTION_WORDS | HELPING  # no short form of another
NUDGING = frozenset(
    {
        "go",
        "carry",
        "keep",
        "say",
        "such",
        "meaning",
        "for",
        "and",
        "because",
        "so",
        "how",
        "in",
        "like",
        "what",
        "anything",
    }
    | {"why", "why's", "then", "the", "with", "you"}
)
NO_FILLER = (
    QUESTION_WORDS
    | HELPING
    | {"tell", "describe", "walk", "what's", "how's", "if", "when", "the", "you", "i", "we", "it"}
)
LEADS_TO = words_of("to in at from with for by on about under of through during")
ELLIPTIC = words_of("any anything ever anyone anybody no nothing ready happy ok")

_BE = r"(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|might|may|shall)(?:n't)?"
_WHO = r"(?:you|your|yours|we|i|it|its|that|this|these|those|there|they|their|he|she|his|her|the|an?|our|my|any|some)"
# Question order: the question word, then the helping verb.
INVERTED = Pattern(
    rf"(?:what|how|why|who|where|when|which)(?:'s|'d|'re|'ve|'ll)?(?: (?!{_BE}|(?:we|i|you|they|he|she|it|that"
    rf"|this|the)\b)[\w-]+){{0,3}}? {_BE}\b"
    r"|(?:what|how|who|where|why|when)'(?:s|d|re|ve|ll)\b|(?:what|how) about\b"
    r"|(?:what|who|which)(?: \w+)? (?:made|makes|happened|happens|drew|brought|brings|led|came|comes|went|goes"
    r"|keeps|kept"
    r"|attracted|attracts|excites|interests|motivates|motivated|drives|drove|gave|helps|helped|matters|counts"
    r"|surprised)\b"
    r"|how come\b|why not\b"
)
MIDDLE = Pattern(
    r"[,:;-]\s+(?:(?:so|and|but|then|well|okay|ok|right|now|because|anyway|i mean|you know|also|please"
    r"|just)\b[\s,]*+)*+"
    rf"(?:(?P<wh>(?:what|how|why)(?:'s|'d|'re|'ve|'ll)?(?: (?!{_BE}\b)[\w-]+){{0,3}}? {_BE} |(?:what|how|who"
    rf"|where)'s |(?:what|how|why|where)(?:'d| d'you) "
    rf"|(?:who|where|when|which)(?: [a-z-]+)? (?:do|does|did|would|will|can|could|should|are|were|have) {_WHO}\b"
    r"|which (?:of|one|would|do|did)\b|what about\b|how about\b|what (?:happens|happened|makes|made|drew|came"
    r"|comes)\b)"
    rf"|(?P<aux>{_BE} {_WHO} )"
    r"|(?P<say>(?:tell|walk|talk|take|give|run|show) (?:me|us) |describe |explain |talk about "
    r"|(?:what )?(?:i|we)(?:'d| would) (?:really |just )?(?:love|like) to (?:hear|know|understand)))"
)
INNER = Pattern(
    rf"\b(?:(?P<wh>(?:what|how|why|who|where|which)(?: [\w-]+){{0,2}}? {_BE}(?:n't)? (?:you|we|they|it|that|the"
    rf"|your)\b)"
    r"|(?<!to )(?P<aux>(?:do|did|have|has|had|would|could|can|will|are|were|is|was)(?:n't)? (?:you|your|there"
    r"|it|they|that) )"
    r"|(?P<say>(?:please|also) (?:tell|walk|talk|take|give|describe|explain|show) ))"
)
ORDERED = Pattern(
    r"[,:;-]\s+(?:(?:so|and|but|then|well|okay|ok|right|now|please|just)\b[\s,]*+)*+(?=(?:tell|walk|talk|take"
    r"|give|run|show)"
    r" (?:me|us) |describe |explain |talk about |(?:what )?(?:i|we)(?:'d| would) (?:really |just )?(?:love|like) to )"
)
STATED = Pattern(r"(?:you|it|that|this|they|he|she|we|i|there)(?:'\w+)? ")
SETUP = Pattern(
    r"(?:let's )?(?:say|suppose|supposing|imagine|assume|assuming|picture|pretend|if|given|let's imagine"
    r"|let's suppose"
    r"|take a case)\b(?! (?:more|a (?:bit|little)|something))"
)
IF_EVER = Pattern(
    r"(?:should|had|were) (?:you|we|they|it|he|she|a \w+|the \w+|someone|anyone) (?!not\b)[^,?]{3,120}, (?:what"
    r"|how|who|would|where|which|do|could|then)\b"
)
LAST_WORD = Pattern(
    r"\b(?P<open>what|why|how|because|like|meaning)\W*$"
    r"|\b(?P<fact>(?:how (?:much|many|long|often|old|far)|when|where|who|which \w+|what (?:year|time|date|age))"
    r"(?: (?:now|then|exactly))?)\W*$"
)
# A thing named with a question mark, of which only an account can be given.
NAMED = Pattern(
    r"(?:(?:and|so|then|your|the|any|some|one|a) )*(?:(?:single )?(?:biggest|greatest|proudest|worst|best|hardest"
    r"|toughest|favourite|favorite"
    r"|most \w+|main|key|happiest|saddest|funniest) (?:[\w'-]+ ){0,2}(?!one\b|day\b|month\b)[\w'-]+(?: (?:so far"
    r"|there|at work|at \w+|in \w+|this year))?\W*$"
    r"|(?:thoughts|views|ideas|opinions?|take|reactions?|reflections|feelings|impressions|lessons|examples?"
    r"|outcome|result|upshot"
    r"|story|stories|highlights|comments|reasons?|strengths?|weakness(?:es)?|motivation|role in (?:that|it"
    r"|this))\b(?!.*\bor\b))"
)
# Said, not asked; and still an account is waited for.
PROMPT = Pattern(
    r"\W*(?:(?:so|and|but|well|ok|okay|right|now|earlier|just now)\b[\s,]*)*"
    r"(?:(?:over to|up to|back to) you|your (?:turn|move|call|go)|(?:the )?floor(?: is|'s) yours|off you go|go for it"
    r"|take it away|(?:keep|carry|go) (?:going|on|ahead)\b|(?:in )?your own (?:words|time)|whenever you(?:'re"
    r"| are) ready|(?:your|any) (?:thoughts|views"
    r"|ideas)"
    r"|discuss|you (?:mentioned|touched on|brought up|hinted|were (?:saying|telling|talking))\b|i (?:saw|see|read"
    r"|noticed|notice|gather) (?:that "
    r"|from your |on your "
    r"|in your )?(?:you|cv|resume|form|letter|application|here)\b)"
)
NUDGE = Pattern(
    r"(?:(?:go|carry|keep) (?:on|going|ahead)|say more|such as|meaning|for (?:example|instance)|and then|because"
    r"|and (?:you|yourself)|and|so|how so|in what (?:way|sense)|like what|what else|anything else|why|why not"
    r"|why is that|you were saying|and you were saying"
    r"|why's that|how come|how|what then|then what|what next|and after that|the outcome|the result|with what result)"
    r"[\s?.!…-]*$"
)

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
        match = ORDERED.search(sentence, at) if "," in sentence or ":" in sentence or "-" in sentence else None
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
