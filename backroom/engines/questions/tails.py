"""Questions that show the wanted answer: tags, "I take it", "surely", a claim to agree with, a norm put first."""

import re

from backroom.engines.questions.openers import Opening
from backroom.engines.questions.text import Pattern, words_of

Found = tuple[str, int, int]  # reason and place

_N = (
    r"(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't"
    r"|shouldn't|ain't|mustn't)"
)
_P = r"(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|am)"
_IT = r"(?:you|it|that|they|he|she|we|i|there|this|ya)"
TAG = Pattern(
    rf"(?:\b(?:{_N} {_IT}|innit)|[,-] (?:{_P} {_IT}(?: not)?|right|correct|yeah|yes|no|eh|huh|true|agreed|am i right"
    r"|is that (?:right|so|correct|fair|it)|isn't that (?:right|so)|or am i wrong|wouldn't you (?:say|agree)"
    r"|don't you (?:think|agree|find)"
    r"|you(?:'d| would) agree|would(?:n't)? you (?:not )?agree|do you not think|not so|you see what i mean)"
    r"|(?<!all)(?<!that's)(?<!is it)(?<!get it) right)(?: (?:though|then))?[\s?!.\"')]*$"
)
TAG_INSIDE = Pattern(rf", {_N} {_IT}(?=,)")
BLAME = Pattern(r"\b(?:his|her|their|the \w+(?:'s|s')|somebody else's|someone else's) (?:own )?fault\b")
TAG_LAST = words_of(
    "you it that they he she we i there this ya innit right correct yeah yes no eh huh true agreed wrong so fair "
    "say agree find think though then not mean"
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
SHOWN = Pattern(rf"\b{_SHOW}\b")
SHOWN_LAST = Pattern(rf"\b{_SHOW}[\s?!.]*$")
SAID_OF_YOU = Pattern(
    r"\b(?:i (?:take it|assume|presume|bet|imagine|suppose|guess|gather|reckon|expect)|i'm (?:guessing|assuming"
    r"|betting))"
    r"(?: that)? you(?:'d|'ll|'ve|'re|r)?\b(?! (?:all )?(?:found|for |will hear|hear))"
)
SURE = Pattern(
    r"\b(?:surely|obviously|presumably|naturally|clearly|undoubtedly|no doubt|of course|doubtless|evidently"
    r"|needless to say|after all"
    r"|certainly|definitely|plainly|without (?:a )?doubt)\b"
)
SURE_WORDS = words_of(
    "surely obviously presumably naturally clearly undoubtedly doubt course doubtless evidently needless"
)
CLAIM = Pattern(
    r"you(?:'d| would)? (?:surely |also )?agree\b|you(?:'d| would|'ll| have to| must)? (?:be the first|admit)\b"
    r"|(?:do|don't|would|wouldn't|can|can't|could|will|won't|surely"
    r"|so)?(?: you| we)?(?: not| also| all| at least| both)* agree\b"
    r"|(?:is|isn't|would|wouldn't|was) it (?:not )?(?:be )?(?:also )?(?:fair|safe|right|true|correct|accurate"
    r"|reasonable|just|better|obvious)"
    r"(?:,)?(?: to (?:say|assume|think|call|conclude|suggest|suppose)| that| you)"
    r"|(?:am i|would i be|i'm|are we) (?:not )?(?:right|correct|wrong|fair)\b|(?:can|could|may|should"
    r"|shall) (?:i|we) (?:\w+ )?(?:assume|take it|presume)"
    r"|(?:do|should) i take it|(?:do|are|were|is|was|would|did|have|could|can|should) (?:you|it|that|we|they"
    r"|there) not (?!yet|sure)"
    r"|(?:would|do) you (?:really|honestly|seriously)\b|(?:are you|you're) (?:really|seriously) (?:saying"
    r"|telling|suggesting|going)"
    r"|you(?:'re| are) not (?:\w+ ){0,2}?(?:going|about|one of|planning|the (?:sort|kind|type)|saying|telling"
    r"|expecting)"
    r"|you (?:do|would|will|can|could|did|have|had|are|were)(?:n't| not)\b|you(?:'re|'ve|'d|'ll) (?:not|never|no)\b"
    r"|(?:that|it|this)(?:'s| was| is|'d be| would be| must have been| must be) (?:\w+ ){0,2}?(?:great|terrible"
    r"|awful|wonderful|amazing"
    r"|brilliant|fantastic|horrible|nightmare|unfair|disaster|frustrating|exciting|stressful|tough|hard|boring|fun)\b"
    r"|(?:it|that) (?:sounds|seems|looks|must)\b|sounds like\b|you must (?:be|have|feel|know|find|love|hate"
    r"|enjoy)\b|you(?:'d| would) rather (?!.* or )"
    r"|(?:who|what (?:nurse|sane|decent|good|real|self)\w*)[ -](?:\w+ )?(?:would(?:n't)?|doesn't"
    r"|could)\b(?! (?:you|be|your|we))|who doesn't\b"
)
_GLOW = (
    r"(?:great|amazing|wonderful|fantastic|excellent|brilliant|outstanding|superb|incredible|awesome|famous"
    r"|award-winning|exciting|lovely|generous)"
)
LOADED = Pattern(
    r"how (?:much|badly|deeply) (?:do|did|will|would|are) you (?:\w+ )?(?:love|hate|enjoy|agree|regret|dislike"
    r"|adore|resent|miss|looking)\b"
    rf"|how (?:{_GLOW}|good|awful|terrible|bad|horrible|annoying|frustrating|impressed|excited|thrilled|proud"
    rf"|relieved|upset|furious|grateful)"
    r" (?:is|are|was|were|would|must)\b"
    r"|why (?:did|do|would|have|are|were) you (?:\w+ )?(?:let|letting|fail|failed|failing|allow|allowed|ignore"
    r"|ignored|ignoring|neglect|neglected"
    r"|waste|wasted|make such|give up|given up|abandon|struggle|struggling|keep (?:failing|changing|losing"
    r"|making|leaving)|screw|mess|botch|mishandle"
    r"|so (?:bad|slow|late|keen)|such a|not (?:just|simply|even))\b"
    r"|why (?:didn't|don't|couldn't|wouldn't|haven't) (?:you|they|he|she|anyone|anybody|somebody) (?:just"
    r"|simply|even|at least|bother|do something|speak up"
    r"|say something|ask for help|stop (?:it|them|him|her)|think to|think of|check|notice|act|tell (?:anyone"
    r"|somebody|someone))\b"
    r"|why on earth|why the hell|why would you (?:hesitate|refuse|turn|want to leave|not)\b|why would (?:anyone"
    r"|anybody|you ever|you even)\b|how (?:could"
    r"|can) you (?:\w+ )?(?:not|let|miss|forget|allow|ignore|think|possibly)\b"
    r"|what is it about .{1,60} (?:you|that) (?:\w+ )?(?:love|like|enjoy|hate|dislike|find so|admire|drives|makes)\b"
    r"|what(?:'s| is) (?:so|it that makes) |what(?:'s| is| was) wrong with\b|what was (?:he|she"
    r"|they) (?:thinking|playing)"
    r"|(?:what|why) (?:do|did) (?:you|they) find (?:\w+ )?so \w+|what (?:do|did) you (?:love|adore|hate"
    r"|despise) (?:so much |most )?about\b"
    r"|when did you (?:stop|give up|realise (?:\w+ )?was (?:a mistake|wrong|doomed|hopeless))"
)
LOADED_FAR = Pattern(
    rf"(?:how|what|why|do|did|are|would) .{{0,60}}\b(?:our|this|such an?) (?:truly |really |very |new "
    rf"|absolutely |famously )?{_GLOW}\b"
    r"|(?:how|what|why) .{1,80}\b(?:so (?:badly|poorly|disorganised|late|slow|weak|careless)|such a (?:mess"
    r"|disaster|failure|shambles))\b"
)
FAR_WORDS = words_of(
    "great amazing wonderful fantastic excellent brilliant outstanding superb incredible awesome famous award- "
    "winning award exciting lovely generous badly poorly disorganised late slow weak careless mess disaster "
    "failure shambles"
)
_FOLK = (
    r"(?:people|candidates|folk|staff|nurses|teachers|managers|engineers|developers|chefs|drivers|of us|of them"
    r"|of our \w+|\w+s)"
)
NORM = Pattern(
    r"\bi(?:'ve)? (?:have )?(?:always|never) (?:say|said|found|find|think|thought|believed?|tell|told|felt|feel"
    r"|insist|maintain|trust(?:ed)?|liked?|hired?)\b"
    rf"|\b(?:most|all|the best|good|great|real|proper|decent|serious|sensible|strong|top"
    rf"|smart) {_FOLK} (?:\w+ ){{0,3}}?(?:find|think|say|agree|love|would|wouldn't|know"
    r"|don't|never|always|tell|prefer|hate|understand|feel|are|take|leave|stay|want|enjoy|see|come|work|put"
    r"|don't|do|ask|like|admit|jump|pick|go)\b"
    r"|\bany (?:good|decent|real|proper|sensible|serious|half-decent|competent|sane|professional) \w+"
    r"|\ba (?:good|great|real|proper|decent) \w+ (?:\w+ ){0,2}?(?:would|never|always|should|knows|doesn't|is"
    r"|puts|takes)\b"
    r"|\b(?:everyone|everybody|no one|nobody|anyone|anybody|people here|the team|the whole team"
    r"|the others)(?: \w+){0,3} (?:agrees?|loves?|knows?|says?|thinks?|finds?"
    r"|likes?|hates?|enjoys?|understands?|wants?|stays?|minds?|complains?|thought|said|loved|does)\b"
    r"|\b(?:we|i) (?:really |just |simply |only |do |all |personally |firmly |frankly "
    r"|honestly )*(?:can't stand|cannot stand|can't bear|can't abide|hate|love|loathe|despise|detest"
    r"|believe|pride|don't (?:like|believe|take|hire|want|trust|do|have time|have room|tolerate|approve"
    r"|much care|suffer)|have no (?:time|room|patience)|admire|prize|only hire|"
    r"never hire|only take|only want|think|reckon|find that|prefer|feel|expect|like people|want people|value"
    r"|do it because|are proud|insist)\b"
    r"|\bwe(?:'re| are) (?:\w+ ){0,2}?(?:proud|known|famous|looking for (?:someone|people)|after (?:someone"
    r"|people)|hands-on|a (?:very |really |pretty )?\w+(?:-\w+)? (?:team|firm|place|bunch|shop|crew))\b"
    r"|\bif you ask me\b|\bin my (?:view|opinion|book|experience)\b|\bto my mind\b|\bpersonally,|\bit(?:'s"
    r"| is) (?:obvious|clear|common sense|well known|no secret)"
    r"|\bthe (?:right|only|obvious|proper|best) (?:answer|thing|way|approach|choice)(?: \w+){0,3} is\b"
    r"|\b(?:should|ought to|must) (?:always|never)\b|\bis (?:the future|dead|a waste|nonsense|overrated"
    r"|everything|king)\b"
    r"|\b(?:comes? (?:before|first)|matters? more than)\b|\blife'?s too short\b"
)
MATCHED = Pattern(
    r"\b(?:is|was|does|would) (?:that|it|this) (?:\w+ )?(?:you|sound|describe|fit|suit|the same|your|how you"
    r"|something you)\b|\b(?:as well|same|too|either|yourself|with us)\W*$"
    r"|\bfor you\W*$|\b(?:what|how) about you(?:rself)?\b|\bwhere do you (?:stand|come down|sit)\b"
    r"|\bhow do you (?:find|feel|see|take|like)\b|\bwhat(?:'s| is| are| do) (?:your|you) "
    r"(?:view|views|take|opinion|feeling|think|thoughts|make|say|reckon)\b|\bare you (?:one|like|that|the|a|an"
    r"|with|also|ok|okay|fine|happy|comfortable|up for|on board|in favour|good)\b|\bwould you "
    r"(?:call|describe|say|consider|count|agree|mind)\b|\bdo(?:es)? (?:you|that|it) (?:\w+ )?(?:feel|think"
    r"|agree|see|find|sound|mind|share|like|enjoy|work|prefer|believe|do|bother|put|want)\b|\bdo you\W*$"
    r"|\bwhat comes first\b|\byou(?:'re| are)\b|\bhow important\b|\band you\b|\bcan you (?:live|work) with\b"
    r"|\bhow (?:keen|comfortable|happy|attached)\b"
)


def leading(sentence: str, opening: Opening, words: frozenset[str]) -> Found | None:
    """A reason in the asking sentence itself."""
    kind = opening.kind
    last = sentence[-30:].rstrip(" ?!.\"')\n").rpartition(" ")[2]
    tag = TAG.search(sentence, max(opening.at, len(sentence) - 40)) if last in TAG_LAST else None
    if tag and tag.start() > opening.at and _is_tag(sentence, tag, kind):
        return "tag", tag.end() - len(tag[0].lstrip(" ,-")), tag.end()
    if kind == "wh":
        loaded = LOADED.match(sentence, opening.at)
        if not loaded and not words.isdisjoint(FAR_WORDS):
            loaded = LOADED_FAR.match(sentence, opening.at)
        if loaded:
            return "loaded", loaded.start(), loaded.end()
        if opening.word in {"who", "what"} and (claim := CLAIM.match(sentence, opening.at)):
            return "claim", claim.start(), claim.end()
        return None
    if kind in {"request", "imperative", "wish", "nudge", "setup"}:
        return None
    if kind == "aux" and opening.word.endswith("n't"):
        return "negative", opening.at, opening.end
    claim = CLAIM.match(sentence, opening.at)
    if claim and not (kind == "plain" and opening.form == "open"):
        return "claim", claim.start(), claim.end()
    if not words.isdisjoint(FAR_WORDS) and (loaded := LOADED_FAR.match(sentence, opening.at)):
        return "loaded", loaded.start(), loaded.end()
    return _shown(sentence, opening, words)


def _is_tag(sentence: str, tag: re.Match[str], kind: str) -> bool:
    text = tag[0].lstrip(" ,-")
    if tag[0].startswith(" right") and (
        kind != "plain" or sentence[: tag.start()].endswith(("is", "was", "it", "'s", "be", "were"))
    ):
        return False
    if kind in {"wh", "aux", "nudge"}:
        return "n't" in text or text.startswith(("right", "correct", "yes", "yeah", "no", "am i", "eh", "huh", "innit"))
    if kind in {"request", "imperative"}:
        return False
    return " or" not in sentence[max(0, tag.start() - 4) : tag.start() + 1]


def _shown(sentence: str, opening: Opening, words: frozenset[str]) -> Found | None:
    if opening.kind == "plain" and "fault" in words and (blame := BLAME.search(sentence)):
        return "loaded", blame.start(), blame.end()
    if opening.kind == "plain" and "'t " in sentence and (tag := TAG_INSIDE.search(sentence, opening.at)):
        return "tag", tag.start(), tag.end()
    if "i" in words or "i'd" in words or "i'm" in words or "we" in words or "one" in words:
        last = SHOWN_LAST.search(sentence, max(0, len(sentence) - 50))
        shown = last or (SHOWN.search(sentence, opening.at) if opening.kind == "plain" else None)
        if shown:
            return "shown", shown.start(), shown.end()
    if not words.isdisjoint(SURE_WORDS):
        sure = SURE.search(sentence)
        if sure and (
            sure.start() >= opening.at or opening.kind == "plain" or sure[0] == "surely" or opening.at - sure.end() < 4
        ):
            manner = sure[0] in {"clearly", "naturally"} and opening.kind == "aux"
            if not manner:
                return "sure", sure.start(), sure.end()
    return None


def norm_first(before: str, sentence: str, opening: Opening) -> Found | None:
    """What is said before the question gives its answer away. Places are in `before`."""
    if opening.kind not in {"wh", "aux", "plain", "nudge"} or not MATCHED.search(sentence, opening.at):
        return None
    if len(sentence) - opening.at > 110:
        return None
    norm = NORM.search(before)
    return ("norm_first", norm.start(), norm.end()) if norm else None
