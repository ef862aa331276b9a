"""Questions wrapped in a request, an order or a wish: "can you tell me ...", "describe ...", "I'd love to hear"
" ..."."""

from backroom.engines.questions.cues import EVERYTHING, Cued
from backroom.engines.questions.text import Pattern, words_of

ORDERS = words_of(
    """
    tell walk talk take give show teach bring run lead remind sell help convince persuade fill describe explain
    discuss outline share name list state define compare elaborate expand recall summarise summarize introduce
    demonstrate illustrate sketch paint unpack justify detail identify provide present reflect go say let's
    think pick choose suggest draw design plan estimate start begin consider rank rate help step guide speak put
    set cast catch picture feel dig touch relate recount break map trace argue pitch critique assess evaluate
    score grade expound lay enlighten educate refresh recommend replay narrate add jump carry continue keep
    resume pretend comment cite let redesign rework rethink price cost quote solve debug diagnose prioritise
    prioritize haggle defend coach audit translate calculate troubleshoot improve criticise criticize
    """
)
WISHING = words_of("i i'd i'm i've we we'd we're it it'd my keen curious interested")

_TELL = (
    r"(?:(?:tell|walk|talk|take|give|show|run|teach|remind|lead|help|bring|fill) (?:me|us)|talk (?:about|through|a )"
    r"|(?:tell|say) (?:a (?:bit|little)|more|something|how|what|why|who|where|when|which|if|whether)|let (?:me"
    r"|us) know|describe|explain|share"
    r"|outline|elaborate"
    r"|expand|sketch|paint|go into|unpack|summari[sz]e|introduce|recall|think of|remember (?:a|the|any|your)"
    r"|name|list|illustrate"
    r"|break (?:that|it|this) down|comment|speak (?:to|about|a )|provide|start (?:by|with|off)|begin (?:by"
    r"|with)|put into words"
    r"|identify|define|compare|discuss|clarify|reflect|offer|demonstrate|cite|give (?:an|some|one|two"
    r"|a (?:quick|brief|short|recent)))"
)
_SOFT = r"(?:(?:please|just|maybe|perhaps|possibly|briefly|kindly|also|first|quickly|then|now|both|ever|at all) )*+"
YOU_TELL = Pattern(
    rf"(?:if )?you (?:can|could|might|may|will|would|'d) {_SOFT}(?:like to |care to "
    rf"|be able to )?{_TELL}\b(?! (?:them|him|her|it|that)\b)"
)
# What follows the telling may still ask for one fact.
ONE_FACT = Pattern(
    r"(?:(?:please|just|briefly|also) )*+(?:(?:tell|ask|know|show|say|give|let|hear|wonder|wondering|wondered"
    r"|remind|clarify"
    r"|confirm|share|explain|provide|name)\b ?)?+(?:(?:me|us|you|know)\b[ ,]?)*+(?:if|whether|when"
    r"|where (?!you see)|who"
    r"|how (?:many|much|long|old|often|far|soon|tall|big|severe|bad|serious|recent|fluent|close)|what (?:time|year"
    r"|date|age|day)|which (?!parts?|of"
    r"|aspects?|ways?)|what (?:your|the) (?:[\w'-]+ ){1,3}(?:is|was|are|were|came to|comes to)\W*(?:at|in|on|there"
    r"|last|now|$)"
    r"|(?:your|the) (?:[a-z-]+ ){0,2}?(?:name|names|number|date|dates|address|email|age|phone|postcode|notice"
    r"|notice period"
    r"|handle|password|username|licen[cs]e|id|passport|payslip|reference|salary|birthday|title|score"
    r"|grade))\b(?! you (?:could|would"
    r"|might|can))"
)
TELLING = Cued(
    rf"(?:can|could|would|will|might|can't|couldn't|won't)(?:n't)? (?:you|u|ya|we) {_SOFT}(?P<verb>{_TELL})\b"
    r"|(?:would|do) you (?:mind|care to|like to|want to|wish to|be (?:able|willing|happy) to|feel able to) (?:just )?"
    r"(?P<verb2>tell|describ|explain|walk|talk|tak|giv|shar|outlin|show|elaborat|expand|runn?|sketch|go|say"
    r"|start|begin"
    r"|introduc)\w*\b"
    r"|(?:are you|(?:would|could|will) you be|might you be) (?:able|happy|willing|comfortable|free|ready"
    r"|so (?:good|kind) as|kind enough|good enough|open|prepared) to (?P<verb3>tell|describe|explain|walk|talk|share"
    r"|give)\b"
    r"|(?:mind|care to|fancy|happy to|able to|willing to|like to|want to) (?P<verb6>tell|describ|explain|walk|talk"
    r"|tak|giv|shar"
    r"|outlin|elaborat|expand|say|start|run)\w*\b"
    r"|(?:can|could|may|might) (?:i|we) (?:just )?(?P<verb7>have|get|hear) (?:the|your|an?"
    r"|some) (?:[\w-]+ )?(?:version|story|background|summary"
    r"|overview|gist|picture|example|thoughts|take|views?|account|idea|sense|flavour|feel|impression|outline|tour"
    r"|history|side)\b"
    r"|(?:can|could|may|might|shall) (?:i|we) (?:just |also |possibly )*(?P<verb4>ask|hear|know|get you to)\b"
    r"|why don't you (?:just |first |please )?(?P<verb5>tell|describe|explain|walk|talk|take|give|share|start"
    r"|begin|introduce)\b"
)
EXAMPLE = Cued(
    r"(?:(?:have you (?:got )?|do you have |is there |are there |would you have |got |did you have )?(?:an?|any"
    r"|another|one) "
    r"(?:other |good |recent |concrete |particular |specific |favourite )?(?:example|examples|story|stories"
    r"|anecdotes?|instances?)"
    r"|(?:can|could) you (?:think of|remember|recall|name|give) (?:a|an|any|one|some)\b(?!\W*$)"
    r"|do you (?:remember|recall) (?:a|an|any|one|the (?:last|first)) (?:\w+ )?(?:time|situation|case|day"
    r"|project|moment|occasion)"
    r"|(?:is|was|has) there (?:been )?(?:a|any|one|some) (?:\w+ )?(?:time|situation|case|moment|project"
    r"|occasion|point)"
    r"(?: (?:when|where|that|you|in)| (?!against|about|with|over)\w+ (?:you|when|where))"
    r"|is there (?:anything|something|one thing) (?:\w+ )?(?:you'd|you would|that you'd|you might|you could"
    r"|you wish)(?: \w+)? "
    r"(?:do|have done|change|have changed|differently|improve|teach|want us to know|like us to know)"
    r"|any(?:thing|one|body)? (?:come|comes|spring|springs) to mind\b|any (?:thoughts|ideas|views|reflections"
    r"|lessons)\b|anything (?:you'd|you would) (?:do|have done|change))"
)
CALLED = Pattern(r"(?:would|could) you (?:\w+ )?describe (?:your\w*|it|that|this) (?:[\w-]+ ){0,3}?as\b")
PERMISSION = Pattern(
    r"(?:can|could|may) (?:i|we) ask (?:you )?(?:something|a (?:\w+ )?question|one thing|a (?:few|couple))\b[^,:-]*$"
)
TURNED = Pattern(
    r"(?:do|did|have|are|were|can|could|would|will|had|don't|didn't|haven't|aren't|can't|wouldn't) you (?!a "
    r"|an |the |for )"
    r"|(?:is|was|are|were|does|did|isn't|wasn't) (?:there|it|that|your|this) (?!\w+ (?:for|to) me)"
)
ORDER = Pattern(
    r"(?:tell|walk|talk|take|show|teach|bring|run|lead|remind|sell|help|convince|persuade|fill|step|guide|catch"
    r"|put|enlighten|educate"
    r"|refresh|jump|rate|score|grade|pitch) (?:me|us)\b(?! (?:off|later))|(?:talk|speak) (?:to|with) (?:me|us)\b"
    r"|walk through (?:your|the|how|a|an|one)\b|tell (?:your|about|the|a|of|how|what|why|more)\b|(?:rate"
    r"|score|grade|pitch|map|trace|recount|relate|replay"
    r"|narrate|argue|critique"
    r"|assess|evaluate) (?:your|yourself|the|this|that|our|how|a|an|one)\b|speak (?:to|about|on) |(?:set|paint"
    r"|lay) (?:out|the|a|me) "
    r"|cast your mind|sell yourself|put (?:me|us|yourself) in|picture (?:the|a|this|your)"
    r"|(?:comment|reflect|elaborate) on|cite (?:a|an|one|me|the)|let (?:me|us) (?:have|hear)|keep going|go ahead"
    r"|(?:redesign|rework|rethink|price|cost|quote|solve|debug|diagnose|prioriti[sz]e|haggle|defend|coach|audit"
    r"|translate|calculate|troubleshoot|improve|critici[sz]e) (?:a|an|the|me|us|your|our|this|that|it|how|for|one"
    r"|my)|feel free to (?:tell|talk|share|expand|start|take (?!your time)|add|say|describe|walk"
    r"|elaborate|go|pick|choose)\b"
    r"|(?:carry|go|keep) on\b"
    r"|(?:continue|resume)\b|pick up (?:from|where)|dig (?:into|in|deeper)|touch on"
    r"|break (?:that|it|this|down)|add (?:more|a (?:bit|little)|to that)|jump (?:back|to|into)|recommend (?:me|us"
    r"|a|one)|help (?:yourself|out)(?!.)"
    r"|give (?:me|us) (?!a (?:second|sec|minute|moment|hand|ring|call|shout)|one (?:second|moment))"
    r"|(?:describe|explain|discuss|outline|share|name|list|define|compare|elaborate|expand|recall|summari[sz]e"
    r"|demonstrate"
    r"|illustrate|unpack|justify|detail|identify|provide|reflect|suggest|introduce|rank|give (?:an?|your|some|one"
    r"|two|three|examples?))\b"
    r"|(?:state|sketch|paint|present|draw|design|plan|estimate|pick|choose) (?:a|an|the|me|us|your|how|what|one"
    r"|two|three|any|some)\b"
    r"|talk (?:about|through|a (?:bit|little)|of)\b|take (?:one|your last|a (?:recent|typical|project|case)) "
    r"|go (?:on|ahead|back to"
    r"|through|into|over)\b|say (?:more|a (?:bit|little)|something)"
    r"|rate (?:\w+ )?on (?:an? )?scale"
    r"|let's (?:start|begin|open) (?:by|with) (?:having )?you (?:tell|walk|talk|introduc|giv|describ|shar)\w*"
    r"|let's (?:hear|talk|discuss|start with your"
    r"|go (?:back|through)|turn to your)"
    r"|think (?:of|back|about) (?:a|an|the|your|one|to)|(?:start|begin) (?:by|with|from|at|wherever|off)\b"
    r"|consider (?:a|an|the) "
)
WISH = Pattern(
    r"i(?: have to| need to| must| should|'m going to| am going to|'ve got to|'ve been meaning to"
    r"|'m bound to)(?: just)? ask\b"
    r"|let me ask\b|i(?:'m| am) (?:just |really |still )?(?:trying|hoping|looking|itching|dying"
    r"|eager) to (?:understand|hear|learn|get|work out"
    r"|figure out|see|find out|picture)\b|(?:it|that)(?:'d| would) (?:really )?help (?:me|us)?(?: to)? ?(?:know"
    r"|hear|understand|if you)"
    r"|what i(?:'m| am| was)? ?(?:really |most |still )?(?:after|interested in|curious about|keen to (?:hear|know)"
    r"|wondering|trying to)\b"
    r"|"
    r"(?:(?:i|we)(?:'d| would) (?:also |really |just |quite |so |very much |be |dearly )*(?:love|like"
    r"|interested|curious|keen|glad"
    r"|happy|appreciate|welcome|fascinated|grateful)(?: (?:to|in|if|for|it|about))?(?: (?:also|just|quickly))?"
    r" (?:hear|know|understand|learn|get (?:a|your|some)|see (?:how|what)|hearing|knowing|your|you (?:could"
    r"|would|to (?:tell|describe|explain|walk|talk|take|give|share))|what|how|why"
    r"|ask|find out|explore|dig into|talk (?:about|through))"
    r"|(?:i|we)(?:'m|'re| am| are) (?:also |really |just |quite |very |always |rather )*(?:curious|interested"
    r"|keen|wondering|intrigued"
    r"|fascinated)\b(?= (?:how|what|why|whether|if|about|when|where|which|who|to (?:hear|know|see|understand"
    r"|learn|ask)|in (?:how|what|why|your|hearing|knowing))\b)"
    r"|(?:i|we) (?:\w+ )?(?:wonder|wondered|was wondering|were wondering)\b"
    r"|(?:i|we) (?:just |also |really )?(?:want|wanted|need) (?:to (?:hear|know|understand|ask|learn|find out"
    r"|get (?:a|your)|explore)|you to)\b"
    r"|(?:i|we) (?:was|were) hoping (?:you|to hear)|it(?:'d| would) be (?:good|great|helpful|useful|nice"
    r"|interesting|lovely) "
    r"(?:to (?:hear|know|understand|learn|get|have)|if you)"
    r"|what (?:i|we)(?:'d| would)? (?:also |really |just )*(?:love|like|want|wanted) to (?:hear|know|understand"
    r"|ask|see)|my (?:next|first|last|other|final|main) question (?:is|to you|would be|for you)"
    r"|(?:keen|curious|interested) (?:to (?:hear|know|understand|learn)|about|how|what|why))"
)
# What a request begins with.
POLITE = words_of(
    "can could would will might may shall do are can't couldn't won't wouldn't mightn't mind care fancy happy able "
    "willing like want"
)
WISH_TELL = Pattern(rf"[^?]{{0,40}}\byou(?:'d| could| would| might| can)? {_SOFT}{_TELL}\b|[^?]{{0,20}}\byou to ")


def request(sentence: str, at: int, word: str, can: int = EVERYTHING) -> tuple[int, str, str] | None:
    """End of the deciding words, form and reason, if a helping verb opens a polite request to tell something."""
    if can & EXAMPLE.bit and (example := EXAMPLE.match(sentence, at)):
        return example.end(), "open", "invites_account"
    match = TELLING.match(sentence, at) if word in POLITE and can & TELLING.bit else None
    if match and CALLED.match(sentence, at):
        return None
    if match is None or PERMISSION.match(sentence, at):
        return None
    verb = next(
        place
        for name in ("verb", "verb2", "verb3", "verb4", "verb5", "verb6", "verb7")
        if (place := match.start(name)) >= 0
    )
    if ONE_FACT.match(sentence, verb):
        return match.end(), "closed", "one_fact"
    return match.end(), "open", "invites_account"


def order(sentence: str, at: int) -> tuple[int, str, str] | None:
    """The same for an imperative."""
    match = ORDER.match(sentence, at)
    if match is None:
        return None
    if ONE_FACT.match(sentence, at):
        return match.end(), "closed", "one_fact"
    return match.end(), "open", "invites_account"


def wish(sentence: str, at: int, asks: bool) -> tuple[int, str, str] | None:
    """The same for "I'd love to hear", "I wonder how"."""
    match = WISH.match(sentence, at)
    if match is None:
        return None
    end = match.end()
    if WISH_TELL.match(sentence, end - 4):
        return end, "open", "invites_account"
    if ONE_FACT.match(sentence, end + 1) or ONE_FACT.match(sentence, match.start()):
        if not asks and " you" not in sentence[end : end + 60]:
            return None
        return end, "closed", "one_fact"
    return end, "open", "invites_account"
