"""Two questions in one: joined clauses, two things rated at once, two stories; and the follow-ups that are not"
" two."""

import re

from backroom.engines.questions import follow_ups
from backroom.engines.questions.cues import Cued
from backroom.engines.questions.facts import AND_WHY
from backroom.engines.questions.openers import Opening
from backroom.engines.questions.text import Pattern

_BE = r"(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|might)(?:n't)?"
_WHO = (
    r"(?:you|your|we|i|it|its|that|this|these|those|there|they|their|he|she|the|an?|our|my|any|anyone|everyone"
    r"|people|things)"
)
JOIN = Pattern(
    r"[ ,;:-](?:(?<=[,;:-])[,;:-]* +(?P<links>(?:(?:and|but|plus|also|then|so|or|i mean|you know|secondly)\b[ ,]*)*+)"
    r"|(?<= )(?P<and>(?:and|plus|but|or(?= (?:what|how|why) ))(?: also| then| so| if so,?)? +))"
    rf"(?P<ask>(?:what|how|why|where)'d (?:you|we|they|it|he|she) |(?:in |to |with |for |by |at |from )?(?:what|how"
    rf"|why|which|who|where|when|whose)(?:'s|'d|'re|'ve"
    rf"|'ll)?(?: (?!{_BE}\b|(?:you|we|i|they|he|she|it)\b)[\w-]+){{0,3}}? {_BE} (?!true\b)"
    rf"|(?:what|how|where|who)'s |what (?:made|makes|happened|happens|drew|brought|led|came|went|keeps"
    rf"|attracted|else)\b|who (?:[a-z]+ed|[a-z]+s(?= (?:the|your|it|them|in|for|all|that|on|what))|did|had|made"
    rf"|ran|took|was|gave|led|paid|wrote)\b|(?!ha(?:d|s|ve) (?:an?|the|our|my)\b){_BE} {_WHO}\b"
    r"|(?P<loose>(?:is|are|was|were|does|did|has|have) (?!been|not|to|in|on|at|by|all|also|is|a\b)[a-z-]+)"
    r"|your (?:\w+ ){1,3}(?:is|are|was) (?:how|what|when|which)\b"
    r"|(?P<bare>(?:who|what|which|whose) (?!to\b|about\b|you\b|we\b|i\b|it\b|they\b|the\b|your\b|not\b|of\b|for\b"
    r"|if\b|else\b)[a-z'-]+ (?!of\b)\w|how (?:many|much|long|often) [a-z'-]+ \w|why (?!not\b|so\b|that\b|this\b"
    r"|it\b|them\b|those\b|these\b|him\b|her\b"
    r"|or\b|exactly\b|is\b|was\b|you\b|do\b|did\b)[\w'-]+)"
    r"|(?P<order>(?:tell|walk|talk|give|take|show) (?:me|us)|describe|explain) |(?P<opt>(?:how|what|why|when"
    r"|where) about )|what (?:sort|kind|number) of )"
)
JOINTS = Pattern(r"[;:-] | (?:plus|but|or) ")
LINKED = Cued(r" (?:plus|but|or) ")
ASIDE = Pattern(
    r"(?:do|would|did|can|could) (?:you|we) (?:think|say|reckon|suppose|believe|know|imagine)\b(?! (?:it|of"
    r"|about|that|the|you|your|they|there|this|how|what|why))"
)
STORY_ORDER = Pattern(
    r"\b(?:an?|one|some|any|the last|the first|another|your (?:toughest|hardest|biggest|worst|best|proudest"
    r"|most \w+|last|latest)|the (?:toughest|hardest|biggest|worst|best|most)) "
)
BACK = Pattern(r"\b(?:it|that|this(?! (?:job|role|post|company|team|place))|them|they|those|him|her|he|she)\b")
WH = Pattern(r"\b(?:what|how|why|who|where|when|which|whether)\b")
EMBEDDED = Pattern(
    r"(?:,| -|;)? (?:and|plus|as well as),?(?: also| then)? +(?P<ask>(?:about )?(?P<wh>what|how|why|who|whether|if"
    r"|where|when|which|how many|how much)\b (?:.{0,60}))"
)
EMBEDDED_ONE = Pattern(
    r"(?:about )?(?:(?:what|how|why|who|where|when|which)(?:'d)? (?:\w+ ){0,2}?(?:you(?:'ve|'d)?|it|that|they"
    r"|things|he|she|we|people|others|this|the \w+|your \w+) (?:have |had |then |also |\w+ly |were "
    r"|was )?(?:\w+ed|did|said|dealt|made|went|came|got|felt|took|led|built|learnt|found|"
    r"told|kept|put|began|chose|gave|ran|brought|fought|thought|knew|saw|spent|held|was|were|had|grew|won|lost"
    r"|left|fixed|set|cut|been|done|ended)\b|what (?:happened|came|changed|followed|worked|went|resulted"
    r"|surprised)\b|what (?:it|that) (?:taught|meant|led)|what (?:was |were )?(?:the|your) "
    r"(?:\w+ )?(?:outcome|result|role|part|impact|lesson)|how it|why it|what you(?:'d| would) (?:do|have done"
    r"|change) (?:differently|next|now|if)|why\W*$|how\W*$)"
)
TWO_STORIES = Pattern(
    r"\band (?:also )?(?:then )?(?:about )?(?:an?|another|one|the) (?:other )?(?:\w+ )?(?:time|situation|case"
    r"|example|occasion|one (?:that|where|when|you)|moment|day) (?:when|where|that|you|in which|it|they)\b"
)
OPPOSITES = Pattern(
    r"\b(?:\w{2,}est|most \w+|best|worst) (?:\w+ ){1,3}and (?:of )?(?:your "
    r"|the )?(?:\w{3,}est(?<!rest)(?<!interest)(?<!honest)|most|best|worst|least)\b"
    r"|\b(about|on) .{3,80}\band (?:also |then |maybe )?\1\b|"
    r"\b(?:strengths?|strongest|best|likes?|liked|good|pros|advantages|successes|success|highs|ups"
    r"|biggest strength|greatest|most|worst|achievements?|wins|proudest|easiest|favou?rite|enjoy(?:ed)?|short-term"
    r"|benefits?|upsides?),? (?:\w+ ){0,3}?and (?:\w+ ){0,3}?"
    r"(?:weakness(?:es)?|weakest|worst|dislikes?|disliked?|bad|cons|disadvantages|failures?|lows|downs"
    r"|areas? (?:of|for)|least|best(?! practi[cs]e)|losses|hardest|hate|hated|mistakes?|long-term|drawbacks?|downsides?"
    r"|challenges)\b|\bcurrent (?:\w+ ){0,3}?and (?:\w+ ){0,3}?(?:expected|desired)\b|\b(?:good/bad"
    r"|like/(?:dislike|not like|hate)|pros/cons|strengths?/weakness(?:es)?|best/worst)\b"
)
RATED = Pattern(
    r"how (?:would|do) you (?:rate|score|grade) .{1,60}? and (?!why|how)\w+|how (?!many|much|do|did|would|long"
    r"|often|have|could|can|come|about|does|should)[\w]+ (?:\w+ly )?(?:is|are|was|were|do|did|would|have"
    r"|has) .{1,90}?\band (?!why|how|when|so|then)\w+"
)
FOUND = Pattern(
    r"(?:do|did|would|does) you (?:find|consider|think) .{1,60}?\b\w+ and (?:\w+ to \w+|\w+)\W*$|(?:are|is|was"
    r"|were) (?:you|it|the \w+|your \w+|our \w+|that) (?:an? )?(?:\w+ ){0,1}?\w+ and (?:\w+ ?){1,3}\W*$"
)
TWO_ASKED = Pattern(
    r"(?:what|when|where|who|which|how (?:many|much|long|often))(?: \w+)? and (?:what|when|where|who|which|how"
    r"|by whom|for how long|with whom)\b"
    r"|what(?:'s| is| are| was| were) (?:your|the) (?!short\b)(?:(?!of|for|to|with|in|about|on|at|between"
    r"|from)[\w-]+ ){1,3}and (?:(?:your|the) )?(?:(?!of|for|to|with|in|about|on|at|between|from|why|how"
    r"|what)[\w-]+ ?){1,3}[\s?.]*$"
)
# "Pick one and tell me": the first is only the way to the second.
LED_UP_TO = Pattern(
    r".{0,12}\b(?:pick|choose|take|think|slow|look|turn|go back|start|stop|sit|open|imagine|put yourself|cast|remember"
    r"|select|name)\b"
)
ALSO = Pattern(
    r",? and also (?:what|how|why|your|about|whether|the|tell|if)\b|,? (?:and|plus) (?:your|what's your"
    r"|what is your) (?:notice|salary|pay|availability|start)\b"
)


# "What is your greatest strength? Weakness?"
OTHER_SIDE = Pattern(
    r"\W*(?:and )?(?:in |an? |your |the )*(?:\w+ )?(?:weakness(?:es)?|weak point|bad|negative|worst"
    r"|least|dislikes?|failures?"
    r"|lows?|cons|disadvantages?|downsides?|(?:\d+|five|ten|three) years)\b[^?]{0,25}\?"
)
# "What is your view / who did you ask?", not "do/did you"
SLASHED = Pattern(
    r"(?<!\bdo)(?<!\bdid)(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bhave)(?<!\bhas)(?<!\bcan)(?<!\bwould)(?<!\bwill)"
    r" ?/ ?(?P<ask>(?:what|how|who|where|when) (?:do|does|did|is|are|was|were|old|many|much|often|would)\b"
    r"|(?:do|are|have|did|were|would) (?:you|your|there)\b)"
)
SELF = Pattern(r"\byourself,? and (?:why|what (?:made|drew|brought)|how you|your (?:interest|reasons?|motivation))\b")


def joined(sentence: str, opening: Opening, can: int) -> tuple[str, int, int] | None:
    """Reason and place of a second question within this sentence."""
    asked = opening.kind in {"imperative", "request", "wish"}
    place = max(opening.end, opening.at + 6)
    if (
        "," not in sentence
        and " and " not in sentence
        and "/" not in sentence
        and not (
            (can & LINKED.bit or "; " in sentence or ": " in sentence or "- " in sentence)
            and JOINTS.search(sentence, place)
        )
    ):
        return None
    if "/" in sentence and (slashed := SLASHED.search(sentence, place)):
        return "two_questions", slashed.start("ask"), len(sentence.rstrip())
    for _ in range(8):
        join = JOIN.search(sentence, place)
        if join is None:
            break
        place = max(join.end("ask") - 1, join.start() + 1)
        if _is_second(sentence, join, opening, asked):
            return "two_questions", join.start("ask"), len(sentence.rstrip())
    if not (" and " in sentence or " plus " in sentence or " as well as " in sentence or "/" in sentence):
        return None
    if asked:
        return _asked_twice(sentence, opening)
    for pattern in (RATED, FOUND, TWO_ASKED):
        match = pattern.match(sentence, opening.at)
        if match:
            return "two_things", match.start(), match.end()
    match = OPPOSITES.search(sentence, opening.at) if opening.kind == "wh" else None
    return ("two_things", match.start(), match.end()) if match else None


def _is_second(sentence: str, join: re.Match[str], opening: Opening, asked: bool) -> bool:
    begin = join.start("ask")
    links = (join["links"] or join["and"] or "").strip(" ,")
    if links.endswith("or") and not join["ask"].startswith(("what ", "how ", "why ", "tell ", "describe ", "explain ")):
        return False
    if join["loose"] and "and" not in links:
        return False
    if join["bare"] and (
        ("and" not in links and "plus" not in links) or WH.search(sentence, opening.end, join.start())
    ):
        return False
    if join["loose"] and (opening.kind not in {"wh", "aux"} or join["and"]):
        return False
    if not links and not join[0].startswith((";", ":")):
        if (
            opening.kind == "plain"
            or ASIDE.match(sentence, begin)
            or not join["ask"].startswith(("what", "how", "why", "who", "where", "when", "which"))
        ):
            return False
        if join["ask"].startswith(("which", "who ", "where", "when")) and not links:
            return False
    rest = sentence[begin:]
    if join["order"] and LED_UP_TO.match(sentence, opening.at):
        return False
    if join["bare"] and join["bare"].startswith("why "):
        return True
    if (
        follow_ups.TAIL.match(rest)
        or AND_WHY.match(sentence, join.start())
        or "if so" in links
        or (links == "" and ASIDE.match(rest))
    ):
        return False
    if join["ask"].startswith("which ") and re.match(r"which (?:is|was) (?:it|that)", rest):
        return False
    if opening.kind == "wh" and re.match(r"how (?:did|has|have|does|will|would) (?:that|this)\b", rest):
        return False
    if begin - opening.at < 9 and not asked:  # a start that is put right: "what did, how did you ..."
        return False
    return not follow_ups.follows(rest, sentence[opening.at : join.start()], opening)


def _asked_twice(sentence: str, opening: Opening) -> tuple[str, int, int] | None:
    for pattern in (TWO_STORIES, OPPOSITES, ALSO, SELF):
        match = pattern.search(sentence, opening.at)
        if match:
            return "two_stories" if pattern is TWO_STORIES else "two_things", match.start(), match.end()
    for match in list(EMBEDDED.finditer(sentence, opening.end))[:4]:
        rest = match["ask"]
        if follow_ups.ELSEWHERE.search(rest):
            return "two_questions", match.start("ask"), match.end("ask")
        if not EMBEDDED_ONE.match(rest) and not (BACK.search(rest) and match["wh"] not in {"whether", "if"}):
            head = sentence[opening.end : match.start()]
            if match["wh"] == "how" and " you" not in rest and WH.search(head):
                continue
            if "between" in head:
                continue
            return "two_questions", match.start("ask"), match.end("ask")
    return None
