"""Age asked outright: how old, date of birth, which decade, and memories or ages that give it away."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

DECADES = r"(?:twent|thirt|fort|fift|sixt|sevent)ies|(?:[2-7]0)'?s"
NUMBER = (
    r"(?:2[2-9]|[3-7]\d|twenty[- ](?:two|three|four|five|six|seven|eight|nine)|(?:thirty|forty|fifty|sixty|"
    r"seventy)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
ENDS = r"(?:ish|odd)?(?=\s*(?:[?.!,;]|$)|\s+(?:going on|now|yet|already|or|then|this|next|years old|by any|if|i)\b)"
SIDES = (
    r"(?:over|under|past|above|below|near(?:er|ing|ly)?|almost|about|around|roughly|pushing|approaching|touching|"
    r"closer to|older than|younger than|what|maybe|still|getting on for|coming up to|the wrong side of|"
    r"the right side of|at least|not yet|not even|not)"
)
YEARS_GONE = (
    r"moon landing|berlin wall|live aid|woodstock|vietnam war|kennedy|rationing|three[- ]day week|decimal|"
    r"miners' strike|black[- ]and[- ]white (?:telly|tv|television)|rotary phone|watergate|falklands|the first world cup"
)

RULE = Rule(
    code="age_direct",
    topic="age",
    matter="age_direct",
    what="Asks how old the candidate is, or for something that says it.",
    why="Age says nothing about how someone works, and a question about it is read as the reason when they are "
    "turned down.",
    instead=(
        "Ask about the experience that the job needs. "
        "If the law sets a minimum: “Are you at least 18, or the age this work requires?”"
    ),
    source="ADEA and 29 CFR 1625.4; state and other national equality laws on age",
    triggers=(
        "teenager",
        "toddler",
        "schoolboy",
        "schoolgirl",
        "bracket",
        "zoomer",
        "vintage",
        "died",
        "twenty*",
        "summers",
        "winters",
        "springs",
        "oh",
        "grade",
        "group",
        "chicken",
        "28",
        "25",
        "27",
        "29",
        "32",
        "33",
        "38",
        "42",
        "48",
        "52",
        "58",
        "twenty",
        "old",
        "age",
        "ages",
        "aged",
        "young",
        "born",
        "birth",
        "birthday",
        "birthdays",
        "birthdate",
        "dob",
        "twenties",
        "thirties",
        "forties",
        "fifties",
        "sixties",
        "seventies",
        "20s",
        "30s",
        "40s",
        "50s",
        "60s",
        "20's",
        "30's",
        "40's",
        "50's",
        "60's",
        "thirty*",
        "forty*",
        "fifty*",
        "sixty*",
        "30",
        "35",
        "40",
        "45",
        "50",
        "55",
        "60",
        "65",
        "70",
        "millennial",
        "boomer",
        "gen",
        "generation",
        "candles",
        "remember",
        "nappies",
        "diapers",
        "oap",
        "sixtieth",
        "fiftieth",
        "fortieth",
        "thirtieth",
        "50th",
        "60th",
        "40th",
        "30th",
        "decade",
    ),
    patterns=(
        r"you(?:rself)?\b(?:\'d|\'ll| would| must)? (?:have )?(?:be|been|were) (?:just |still |only |"
        r"about )?an? (?:teenager|child|kid|baby|toddler|schoolboy|schoolgirl|student|nipper|little \w+|"
        r"wee \w+) (?:when|in|at the time|back|then|during)",
        r"you(?:rself)?\b(?:\'d| would)? (?:can\'t|cannot|couldn\'t) be (?:more|less|older|younger|much|"
        r"a day) (?:more |"
        r"older )?(?:than |over )?" + NUMBER,
        r"(?:what|which|roughly what|same) (?:age|age bracket|age group|age range) (?:are we talking|"
        r"are we looking|as my|as me|as our|is that|would that be|does that)",
        r"years[^.?!]{0,25}(?:on the clock|on this earth|life-?wise|on the planet|young)\b[^.?!]{0,10}",
        r"remember (?:life |a time |the days |when |things |work )?(?:before|without) (?:mobiles?|mobile phones|"
        r"the internet|computers|google|email|smartphones|decimal\w*)|remember when [^.?!]{0,40}(?:cassettes?|"
        r"vinyl|dial-?up|typewriters?|fax|telex|shillings)",
        r"you(?:rself)?\b (?:(?:a|an|as|more|one|of|the|typical|true|or|count|be|call|consider|identify|say|feel|like|part|with|in|"
        r"to|belong|yourself|proper|honorary) ){0,5}(?:gen[- ]?(?:x|y|z|zed)|millennials?|boomers?|zoomers?)\b[^.?!]{0,40}\?",
        r"you(?:rself)?\b (?:\w+ )?(?:had|did|were|felt|looked) (?:back )?at " + NUMBER + ENDS,
        r"(?:would|are|were|might|could|will) you (?:be )?(?:"
        + SIDES
        + r" )?(?:"
        + SIDES
        + r" )?(?:"
        + NUMBER
        + r")(?: or| and)? ?(?:"
        + NUMBER
        + r")?"
        + ENDS,
        r"(?:day|minute|year) over " + NUMBER + r"|big (?:three|four|five|six|seven|[3-7])[- ]?(?:oh|o|0)\b",
        r"(?:how many|seen (?:a few|a good few|many|some)) (?:summers|winters|springs|moons|"
        r"candles)\b[^?]{0,40}(?:you|\?)",
        r"your\b (?:vintage|date of manufacture|year of manufacture)\b",
        r"(?:which|what) (?:year group|form|class|grade|school year|year) were you (?:in|at)\b",
        r"(?:i'm|i am|i turned|i was born|i've turned|i turn|i just turned|i hit)\b[^?]{0,15}(?:"
        + NUMBER
        + r"|in (?:19|20)\d\d)\b[^?]{0,70}(?:[.,!?-] ?|\band )(?:so |and |but |then )*(?:(?:what|"
        r"how) about you(?:rself|rs|r \w+)?|and you(?:rself|rs|r \w+)?|your(?:s|self)|are you(?: too)?|you too|"
        r"were you|do you|you)\s*\?",
        r"(?:young|old)er or older (?:than|or)|{you} (?:\w+ )?(?:getting on|getting on a bit|no spring chicken)\b|"
        r"(?:spring chicken)[^.?!]{0,30}\?",
        r"how (?:many )?years young\b|how young are {you}|(?<!half )(?<!twice ){your} (?:real |true )?(?:age|years)\?",
        r"how (?:old|young) (?:are|r|were|might|would|must|do|does|will|am i) (?:that make )?{you}(?! (?:ask|tell|"
        r"know|say))",
        r"how (?:old|young) (?:that )?(?:makes? |would make )?{you}(?:'re| are| were| might be| must be|'ll be|"
        r" will be)?",
        r"how (?:old|young) (?:is|are|was|were) {your} (?:\w+ )?(?:mother|father|mum|mom|mam|dad|parents|wife|"
        r"husband|partner|twin)",
        r"what(?:'s| is| was| would be)? (?:age|decade) (?:are|r|were|would|will) {you}(?! (?:used|teaching|qualified|certified|insured|ask|check|say|serve|"
        r"advise|recommend|wean|start with))",
        r"what age (?:did|do|will) {you} (?:leave|finish|stop|start work|start out|plan|intend|see yourself|hope|"
        r"have your first job|go to work)",
        r"(?:guess|ask|know|tell me|mind|wonder\w*|about|confirm|state|give me|what's|what is|what was|need|"
        r"old is) {few}{your} "
        r"(?:own |exact |actual |real |present |current |approximate )?age\b(?! ?(?:gate|verif|check|rating|"
        r"discrimin|limit|field|filter))",
        r"your\b age (?:range|group|bracket|band|please|is\b|be\b|might|if)",
        r"(?:^|[.?!,] ?)(?:and |so |ok |okay |your |just )*(?:age|date of birth|d\.?o\.?b\.?|birthday|birth ?date|"
        r"year of birth)"
        r"[ ,]*(?:please|then|again|if i may|if you don't mind)?,? ?(?:for [^.?!]{0,30})?[?]",
        r"your\b (?:exact |full |actual |own |next |last |big |real )*(?:date of birth|d\.?o\.?b\b|birth ?date|"
        r"birthday|year of birth|birth ?year)",
        r"(?:when|what year|which year|what decade|which decade|year|what month|how long ago) (?:were|was|are|"
        r"is it|was it)"
        r" (?:that )?{you} (?:were )?(?:actually |exactly )?born",
        r"you(?:rself)?\b(?:'re| were| are|r)? (?:even |actually )?born (?:yet|then|in|before|after|around|about|"
        r"when) (?:(?:the )?(?:early |late |mid[- ]?)?(?:19|20)?\d\d|the \w+ies|when|that|the war|then)",
        r"(?:before|when) {you} w(?:ere|as) (?:even )?(?:born|in nappies|in diapers|a twinkle)",
        r"were you (?:even |still |actually )?(?:born|alive|in nappies|in diapers|a baby|around) (?:yet |"
        r"then )?(?:when|in|for|at the time|back)",
        r"in {your} (?:early |mid[- ]?|late |very |mid to late )?(?:" + DECADES + r")",
        r"are you,? (?:" + SIDES + r" )?(?:" + SIDES + r" )?(?:age |the age of )?" + NUMBER + ENDS,
        r"you(?:rself)?\b(?:'re|'d be|'ll be| are| must be| would be| look| don't look| can't be| might be),?(?: "
        + SIDES
        + r",?){0,2} "
        + NUMBER
        + ENDS,
        r"(?:which|what) side of (?:3|4|5|6|thirty|forty|fifty|sixty)",
        r"you(?:rself)?\b {few}(?:turn|turned|turning|hit|hitting|reach|reached) (?:the big )?" + NUMBER + ENDS,
        r"you(?:rself)?\b(?:'re| are)? {few}a (?:baby[- ]?)?(?:boomer|millennial|gen[- ]?(?:x|y|z|zed|xer|zer))\b",
        r"(?:which|what) generation (?:are|do|does|would|were|is) (?:(?:that|it) )?(?:make |put )?{you}",
        r"(?:are|would) you (?:gen|generation)[- ](?:x|y|z|zed)\b",
        r"(?:how many|number of) (?:candles|birthdays)[^.?!]{0,40}{you}",
        r"your\b (?:last |next |big )?(?:thirtieth|fortieth|fiftieth|sixtieth|[3-7]0th)(?: birthday|\?|,|$| last|"
        r" this| next)",
        r"(?:do you|you(?:'d|'ll| must| would)?(?: be)?(?: old enough to)?) remember [^.?!]{0,30}(?:"
        + YEARS_GONE
        + r")",
        r"(?:old|young) enough to (?:remember|have seen|have been|have watched)[^.?!]{0,40}",
        r"[\d\w'-]{1,20} years (?:old|young|of age),? (?:are|aren't) you",
        r"you(?:rself)?\b(?:'re| are| look| don't look) (?:awfully |very |terribly |so |rather |pretty |"
        r"quite )?(?:young|old)\b"
        r"(?! (?:horse|enough to drive|dog)).{0,60}\?",
    ),
    settled=(excuses.FOR_THE_PAYROLL,),
    unless=(
        r"\b(?:working papers|work permit)\b",
        r"\bat what age (?:do|would|should|can|could) (?:you|we|a|an|the)\b(?! (?:like|want|hope|plan|retire|stop|see))",
        r"\bat least (?:16|17|18|19|21|sixteen|seventeen|eighteen|nineteen|twenty-one)\b",
        r"\b(?:customer|client|patient|pupil|student|child|resident|guest|caller|user|parent|kid|"
        r"punter)s? (?:who |that |had |has )?"
        r"(?:ask|asks|asked|says|said|demands|wants|tells|told)\b",
    ),
    bad=(
        "What age would you be now?",
        "Could you give me your birthday, just the year will do?",
        "You must be, what, fifty-five?",
        "Are you still in your twenties?",
        "In which year were you born?",
        "Which side of forty are you on?",
        "Are you old enough to remember cassette tapes?",
        "Were you even born when that film came out?",
    ),
    good=(
        "How old is the oldest server you look after?",
        "At what age do you wean a foal?",
        "Are you at least 21? The casino licence asks for it.",
        "How do you check a patient's date of birth before an injection?",
        "How do you age your beef, and for how long?",
        "What do you do when a drinker will not show proof of age?",
        "Are you over 40 hours in a normal week at harvest?",
        "When was the service born, and who named it?",
    ),
)
