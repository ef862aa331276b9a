"""What is said before a question and gives its answer away: a norm, a creed of the house, one's own answer."""

from backroom.engines.questions.cues import Cued
from backroom.engines.questions.openers import Opening
from backroom.engines.questions.text import WORD, Pattern, words_of

Found = tuple[str, int, int]  # reason and place
ASKED = 110  # characters of a question to which what was said before can be the answer
REPEATED = 5  # letters of a word that, said before and asked again, ties the two together

GOOD = (
    r"(?:good|great|real|proper|decent|serious|sensible|strong|top|smart|competent|sane|professional|half-decent"
    r"|self-respecting|best|true|right-minded|experienced|responsible)"
)
_WHO = r"(?:everyone|everybody|anyone|anybody|no one|nobody|no \w+ worth|people|those|someone|whoever)"
_DOES = (
    r"(?:would|wouldn't|never|always|should|shouldn't|knows?|don't|doesn't|has|have|had|finds?|thinks?|says?"
    r"|agrees?|loves?"
    r"|prefers?|hates?|understands?|feels?|takes?|leaves?|stays?|wants?|enjoys?|sees?|comes?|works?|puts?|asks?"
    r"|likes?|admits?"
    r"|jumps?|picks?|goes|go|tells?|will|is|are|minds?|complains?|thought|said|loved|does|did|jumped|chose)"
)
# What most, or all who are any good, do.
OF_PEOPLE = Cued(
    rf"\b(?:most|all|any|every|no|the|a|an|our) (?:\w+ )?{GOOD} (?!(?:deal|client|customer|account|friend"
    rf"|supplier)s?\b)(?:\w+ ){{0,4}}?{_DOES}\b"
    rf"|\b(?:most|all|nearly all|almost all|plenty) (?:of )?(?:\w+ ){{1,3}}?{_DOES}\b"
    rf"|\b{_WHO} (?:[\w'-]+ ){{0,8}}?{_DOES}\b"
    r"|\bnone of (?:us|them|our)\b|\b(?:clearly|obviously|surely|plainly),? "
    r"|\bthe (?:right|only|obvious|proper|best) (?:answer|thing|way|approach|choice)(?: \w+){0,3} is\b"
)
OF_THEGOOD = Cued(rf"\b{GOOD} \w+s (?:\w+ )?{_DOES}\b|\bany(?:one|body) (?:who|with(?! (?:your|that|this|a)\b)|worth) ")
# One's own answer, or a verdict.
OF_MINE = Cued(
    r"\bi(?:'d| would)(?: never| always| just| simply| probably)? (?:have (?!to\b)\w+|never \w+|always \w+"
    r"|just \w+|simply \w+"
    r"|walk|sack|fire|refuse|say no|say yes|sooner|rather)\b"
    r"|\bas (?:i'm sure )?you(?:'d| would|'ll| will|'re sure to)? (?:agree|know)\b|\bwe (?:both|all) know\b"
    r"|\byou(?:'re| are) going to (?:say|tell|love|agree)\b"
    r"|\bi can (?:feel|tell|see) (?:it|you|that)\b|\byou won't find\b|\bis everything\b|\bi'm (?:sure"
    r"|certain) (?:you|that)\b"
    r"|\bin my (?:view|opinion|book|experience|day|house)\b|\bif you ask me\b|\bto my mind\b|\bfor my money\b"
    r"|\bpersonally,"
    r"|\b(?:that|this|it)(?:'s| is|'d be| would be| was) (?:just |plain |simply |quite |a bit |really |so "
    r"|downright )*(?:stealing"
    r"|lying|cheating|rude|wrong|unacceptable|madness|mad|daft|crazy|common sense|a no-brainer|obvious"
    r"|unprofessional|lazy"
    r"|dangerous|criminal|a disgrace|unforgivable|not on|out of order|nonsense|rubbish|cheating|theft|clear"
    r"|well known"
    r"|no secret|the least|terrible|awful|outrageous|disgraceful|stupid|silly|wonderful|brilliant|fantastic"
    r"|amazing)\b"
)
_CREED = (
    r"(?:\b(?:should|ought to|must) (?:always|never)\b|\bis (?:the future|dead|a waste|nonsense|overrated"
    r"|always right"
    r"|everything|king|queen|sacred|key|paramount|non-negotiable|a must|a joke|a scam)\b"
    r"|\b(?:comes?|goes|go) (?:before|first)\b|\bmatters? more than\b|\blife'?s too short\b|\btime is money\b"
    r"|\bas we all know\b"
    r"|\blet's face it\b|\blet's be honest\b|\bneedless to say\b|\bobviously\b|\bof course\b)"
)
# What we hold here.
OF_OURS = Cued(
    r"\bi(?:'ve)? (?:have )?(?:always|never) \w+"
    r"|\b(?:we|i) (?:really |just |simply |only |do |all |personally |firmly |always |never |frankly "
    r"|honestly |also )*(?:can't stand|cannot stand|can't bear|can't abide|hate|love|loathe|despise|detest"
    r"|believe|pride|don't (?:like|believe|take|hire|want|trust|do|have time|have room|tolerate|approve"
    r"|much care|suffer|accept|carry|count|clock)|have no (?:time|room|patience)|admire|prize|only hire|swear by"
    r"|insist"
    r"|never hire|only take|only want|think|reckon|find that|prefer|feel|expect|like people|want people|value"
    r"|do it because|are proud|put \w+ first|won't have|won't tolerate|refuse to|stay until|take pride"
    r"|need (?:people|someone))\b"
    r"|\bwe(?:'re| are) (?:[\w-]+ ){0,3}?(?:proud|known|famous|big on|keen on|hot on|strict|all about|passionate"
    r"|serious about|fussy"
    r"|obsessed|looking for (?:someone|people)|after (?:someone|people)|hands-on|family|a (?:very |really |pretty "
    r"|proper )?\w+(?:-\w+)? (?:team|firm|place|bunch|shop|crew|family|company|culture))\b"
    r"|\b(?:i'm|i am|we're|we are) (?:looking for|after) (?:someone|somebody|people|a \w+)\b|\bi (?:need"
    r"|want) (?:someone|somebody|people)\b"
    r"|\b(?:in|at) (?:this|our) (?:company|firm|shop|business|team),? [^.?!]{3,60} (?:is|are) (?:very |really )?"
    r"(?:important|essential|vital|a must)\b"
    rf"|{_CREED}"
)
CREED = Cued(_CREED)
ANY = OF_PEOPLE.bit | OF_THEGOOD.bit | OF_MINE.bit | OF_OURS.bit
SOUGHT = Pattern(
    r"\b(?:looking for|after|need|want|after) (?:a |an )?(?:someone|somebody|people|person|man|woman|team player"
    r"|self-starter)\b"
)
MATCHED = Pattern(
    r"\b(?:is|was|does|would) (?:that|it|this) (?:\w+ )?(?:you|sound|describe|fit|suit|the same|your|how you"
    r"|something you)\b|\b(?:as well|same|too|either|yourself|with us)\W*$"
    r"|\bfor you\W*$|\b(?:what|how) about you(?:rself)?\b|\bwhere do you (?:stand|come down|sit)\b"
    r"|\bwhat did you (?:think|make|feel)\b|\bhow do you (?:find|feel|see|take|like)\b|\bwhat(?:'s| is| are"
    r"| do) (?:your|you) "
    r"(?:view|views|take|opinion|feeling|think|thoughts|make|say|reckon)\b|\bare you (?:one|like|that|the|a|an"
    r"|with|also|ok|okay|fine|happy|comfortable|up for|on board|in favour|good)\b|\bwould you "
    r"(?:call|describe|say|consider|count|agree|mind)\b|\bdo(?:es)? (?:you|that|it) (?:\w+ )?(?:feel|think"
    r"|agree|see|find|sound|mind|share|like|enjoy|work|prefer|believe|do|bother|put|want)\b|\bdo you\W*$"
    r"|\bwhat comes first\b|\byou(?:'re| are)\b|\bhow important\b|\band you\b|\bcan you (?:live|work) with\b"
    r"|\bhow (?:keen|comfortable|happy|attached)\b"
)
# Short enough to wait for nothing but the norm itself.
ECHOED = Pattern(
    r"^\W*(?:and )?you(?:rself)?\W*$|\b(?:what|how) (?:did|would|do|will|about|have) you(?: have)?(?: (?:do|say"
    r"|think|decide"
    r"|done|feel|react|respond|play it|see it))?\W*$"
    r"|\b(?:would|have|did|could|are|do|is|was|will|can|were|had|has|should) (?:you|that you|it"
    r"|that)(?: not)?(?: (?:have|do|be|done|agree))?"
    r"(?: (?:so|that|it|too|the same|one of them|like that))?\W*$"
)
# Asked of what is, or of what can be done: what was said before gives no answer to it.
OF_FACT = Pattern(
    r"(?:can|could|will|would) (?:you|that|this) (?:be able to |manage to |still )?(?:do|meet|work|manage|make|get"
    r"|start"
    r"|come|reach|cover|attend|travel|join)\b"
    r"|(?:have you (?:got|had|been|ever|a|any)|had you|were you|is there|are there|has there|was there|do you have"
    r"|have there|did you (?:get|have|go))\b|(?:is|are|was) (?:that|this|it|you) (?:\w+ )?(?:able|available|free"
    r"|a (?:pattern"
    r"|rota|time|shift|date))\b|are you\W*$"
)
COMMON = words_of(
    "about would which there their where these those could should really people place think things might being"
)


def norm_first(before: str, sentence: str, opening: Opening, can: int) -> Found | None:
    """The place, in what stands `before` the question, of what gives the answer away."""
    if not can & ANY or opening.kind not in {"wh", "aux", "plain", "nudge"} or len(sentence) - opening.at > ASKED:
        return None
    if can & OF_THEGOOD.bit and (good := OF_THEGOOD.search(before)):
        return "norm_first", good.start(), good.end()
    strong = OF_PEOPLE.search(before) if can & OF_PEOPLE.bit else None
    if strong is None and can & OF_MINE.bit:
        strong = OF_MINE.search(before)
    norm = strong or (OF_OURS.search(before) if can & OF_OURS.bit else None)
    if norm is None:
        return None
    tied = MATCHED.search(sentence, opening.at) or ECHOED.search(sentence, opening.at)
    if (
        tied
        or (opening.kind == "aux" and (strong or SOUGHT.search(before)) and not OF_FACT.match(sentence, opening.at))
        or _repeats(before, sentence[opening.at :])
    ):
        return "norm_first", norm.start(), norm.end()
    return None


def _repeats(before: str, asked: str) -> bool:
    said = {word for word in WORD.findall(before) if len(word) >= REPEATED}
    return any(len(word) >= REPEATED and word in said and word not in COMMON for word in WORD.findall(asked))
