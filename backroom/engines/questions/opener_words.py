"""The words with which sentences open that ask, and those put before them."""

from backroom.engines.questions.text import Pattern, words_of

FILLERS = Pattern(
    r"[\s,.:;()*\"'>-]*+(?:(?:please to(?= [a-z]+ )|so|and|but|well|ok|okay|right|now|look|listen|great|thanks"
    r"|thank you|nice"
    r"|good one|lovely"
    r"|brilliant|perfect|excellent|er|erm|um|umm|uh|hm|hmm|mm|ah|oh|yeah|yes|sure|alright|all right|anyway|then|also"
    r"|next|first|firstly|first of all|second|secondly|finally|lastly|next question|next one|one more|last one|just"
    r"|out of (?:interest|curiosity)|quick question|actually|honestly|kindly|please|sorry|i see|fair enough"
    r"|interesting"
    r"|because|cos|ha|plus|again|for the record|basically|in that case|to start|to begin(?: with)?|moving on|tell me"
    r"(?=,)|in short|by the way|otherwise|equally|similarly|likewise|still|maybe|perhaps|q\d{0,3}"
    r"|\d{1,3}|you know|i mean|like|exactly|roughly|briefly|go on(?=,))"
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
    r"|comes|struck|kept|stood|went|goes|worked|helped|changed|caused|surprised)\b)"
    rf"|(?P<aux>{_BE} {_WHO} (?!(?:right|correct|so|fair|true|it|ok|okay)\W*$))"
    r"|(?P<say>(?:tell|walk|talk|take|give|run|show) (?:me|us) |describe |explain (?!or\b)|talk about "
    r"|(?:what )?(?:i|we)(?:'d| would) (?:really |just )?(?:love|like) to (?:hear|know|understand)))"
)
INNER = Pattern(
    rf"\b(?:(?P<wh>what happen(?:s|ed) (?:next|then)\b|(?:what|how|why|who|where"
    rf"|which)(?: [\w-]+){{0,2}}? {_BE}(?:n't)? (?:you|we|they|it|that|the"
    rf"|your)\b)"
    r"|(?<!to )(?P<aux>(?:do|did|have|has|had|would|could|can|will|are|were|is|was)(?:n't)? (?:you|your|there"
    r"|it|they|that) )"
    r"|(?P<say>(?:please|also) (?:tell|walk|talk|take|give|describe|explain|show) ))"
)
# "For you, what is the difference between a good and a great job."
TURNED_ON = Pattern(
    r", (?P<wh>(?:what|how|why|which)(?:(?: [\w-]+){0,2} (?:do|did|would|will|can|could|have|are|were) you\b"
    r"|(?:'s| is| are| was) (?:the|your) ))"
)
ORDERED = Pattern(
    r"[,:;-]\s+(?:(?:so|and|but|then|well|okay|ok|right|now|please|just)\b[\s,]*+)*+(?=(?:tell|walk|talk|take"
    r"|give|run|show)"
    r" (?:me|us) |describe |explain |talk about |(?:what )?(?:i|we)(?:'d| would) (?:really |just )?(?:love|like) to )"
)
STATED = Pattern(r"(?:you|it|that|this|they|he|she|we|i|there)(?:'\w+)? ")
ENDS = frozenset('.!:;,-"\u2026')
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
    r"|story|stories|highlights|comments|reasons?|(?:next (?:\w+ )?|first (?:\w+ )?)?(?:steps?|moves?|plan"
    r"|approach)(?=\W*$)"
    r"|(?:part|share|hand) in (?:that|it|this|all)|strengths?|weakness(?:es)?"
    r"|motivation|role in (?:that|it"
    r"|this))\b(?!.*\bor\b))"
)
# Said, not asked; and still an account is waited for.
PROMPT = Pattern(
    r"\W*(?:(?:so|and|but|well|ok|okay|right|now|earlier|just now)\b[\s,]*)*"
    r"(?:(?:over to|up to|back to) you|your (?:turn|move|call|go)|(?:the )?floor(?: is|'s) yours|off you go"
    r"|go(?: for it)?\W*$"
    r"|take it (?:away|from (?:here|there))|advise (?:me|us)\b|(?:keep|carry|go) (?:going|on|ahead)\b"
    r"|(?:in )?your own (?:words|time)|whenever you(?:'re"
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
# Said around a question: it asks for nothing.
SMALL = Pattern(
    r"\s*(?:so |and |but |well |oh,? )?(?:ok|okay|well|so|and|then|now|right|all right|alright|ready"
    r"|really|sorry|pardon"
    r"|yes|no|yeah|good"
    r"|fine|see|remember|you know|shall (?:we|i)\b.{0,30}|can i ask (?:you )?(?:something|a .{0,20})|may i"
    r"|does that make sense|make sense|is that (?:ok|okay|fair|clear|alright)|can you hear me|am i audible"
    r"|do you see|you see|what else|let's see|where (?:was i|were we)|what (?:was i|did i) .{0,20}"
    r"|how are (?:you|things).{0,12}|how was .{0,30}|did you (?:find|get|have) .{0,40}|have they .{0,30}"
    r"|would you like .{0,12}(?:water|coffee|tea)|who knows|any questions(?: so far)?|isn't it|anyway)[\s?.!,]*$"
)
