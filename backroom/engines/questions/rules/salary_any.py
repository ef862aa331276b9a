"""Present pay by the back door: what are you on, north or south of, in that bracket, what went into your account."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

NUMBER = (
    r"(?:[£$€₹] ?)?(?:\d{2,3}(?:[,.]?\d{3})?(?: ?k| grand| thousand| lakhs?| bucks| quid)?|(?:a hundred|(?:twenty"
    r"|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?: thousand| grand"
    r"| k)?|six figures|five figures)"
)
MONEY = (
    r"(?:salary|wages?|pay|money|income|earnings|take[- ]home|package|comp|compensation|bonus(?:es)?|commission"
    r"|tips|base"
    r"|hourly|overtime)"
)

WORDS = """
offering offered cost pay pays paying paid making earning clearing grossing pulling pocketing salaried wages wage
salary money income earnings drop cut prise prize tempt lure poach winkle coax commission bonus bonuses tips
overtime lands landing owe owed compare compares compared mark sign counter counteroffer rise raise whack make mind
telling rate rates fee allowance allowances
match matched matching got
wise
envelope
"""

RULE = Rule(
    code="salary_any",
    topic="salary_history",
    matter="salary_history",
    what="Asks about present or past pay in a roundabout way.",
    why="Old pay carries old unfairness into the next job, however lightly the question is put.",
    instead="Name the range, then ask: “The range is 40 to 46 thousand. What are your expectations?”",
    triggers=tuple(WORDS.split()),
    firm=True,
    unless=(excuses.PAY_NOT_ASKED,),
    patterns=(
        (
            r"\bwhat (?:do|did|does) (?:they|[\w']+|your [\w'-]+(?: [\w'-]+)?|the [\w'-]+(?: [\w'-]+)?) pay you\b"
            r"(?! (?:to do|back|attention|for (?:a|the|each)))"
        ),
        (
            r"\b(?:are|were|you're|you were)(?: you| ya)?(?: already| currently| now| still| then)? (?:making|earning"
            r"|clearing|grossing|pulling (?:in|down)|pocketing|getting|on) (?:much |a bit |well )?(?:more than"
            r"|less than|over"
            r"|under|above|below|north of|south of|close to|near|nearer|around|about|roughly|upwards of|closer to) "
            rf"{NUMBER}(?= *(?:[?,.]|$|now|right|at|there|over|a (?:year|month|week|day)|an hour|per|or|before"
            rf"|after|when|in"
            r" (?:your|that|the)))"
        ),
        (
            r"\b(?:than|less|what|match|beat|above|below|over|under|near) (?:what )?(?:you're|you are|you were"
            r"|they're|they"
            r" are)(?: already| currently| now)? (?:clearing|grossing|pulling (?:in|down)|pocketing|taking home"
            r"|bringing"
            r" (?:home|in)|paying|shelling out|forking out|stumping up)\b(?! (?:out|up|away|the (?:desk|table"
            r"|backlog)|your))"
        ),
        (
            r"\b(?:how much|what) (?:commission|bonus|overtime|tips) (?:did|do|were|are|have) (?:you|they) (?:[\w'-]+ "
            r"){0,2}?(?:pull|clear|take|see|get|got|pocket|bank|make|bring|owe|owing)\b(?! (?:for|to) (?:the|your|a))"
        ),
        (
            r"\b(?:tell|telling|mind|ask|asking|share|sharing|know|say|saying)\b[^.?!]{0,25}\b(?:what"
            r"|how much) you(?:'re"
            r"| are)? (?:currently |now )?(?:make|earn|get paid|take home|making|earning|paid|bring home"
            r"|on)(?= *(?:[?,.]|$"
            r"|now|at|there|per|currently|today|these|a (?:year|month|week)))"
            r"|\b(?:rate|salary|wages?|pay|money|fee|most|least|highest|lowest) (?:that )?you(?:'ve"
            r"| have) (?:ever )?(?:been "
            r"paid|earned|been on|commanded)\b|\bhow much (?:are|were|was|is) your (?:tips|commission|bonus(?:es)?"
            r"|overtime"
            r"|wages?|pay|salary|earnings|allowances?)\b|\b(?:what|which) (?:rate|salary|money|wage|pay|fee) (?:is"
            r"|are|was"
            r"|were|do|does|did) (?:they|the \w+|your \w+) (?:getting|giving|paying|get|give|pay) you\b"
        ),
        (
            r"\bwhat (?:are|were|have) you (?:[\w'-]+ )?(?:being |getting |been )?paid\b(?! (?:to do|for|by))"
            rf"|\b(?:are|were) you (?:[\w'-]+ )?(?:under|over|above|below)(?: or (?:under|over|above"
            rf"|below))? (?:the )?{NUMBER}"
            r"(?: mark)?(?= *(?:[?,]|at present|now|at the moment|there|currently))"
            r"|\bbeside the (?:pound|dollar|euro|rupee) sign\b|\b(?:mak(?:e|ing)|made) you a counter-?offer\b"
            rf"|\b{NUMBER}\b[^.?!]{{0,60}}\bcompared (?:with|to) (?:today|now|what you|where you)"
        ),
        (
            rf"\b(?:taking|take|facing|looking at|mean|be) (?:a |much of a |quite a )?(?:big |small "
            rf"|bit of a )?(?:drop|cut|dip"
            rf"|fall|hit|rise|raise|bump|lift|jump|increase) (?:in|on|to) (?:your "
            rf"|the )?{MONEY}\b(?=[^.?!]{{0,60}}(?:\?|you))"
            r"|\bwere you (?:[\w'-]+ )?salaried\b|\bsalaried(?= *(?:[?,]|or))"
        ),
        (
            r"\b(?:employer|boss|company|firm|school|agency|they|they're|place)(?: are| is| were"
            r"| was)? (?:[\w'-]+ )?paying"
            r" you\b(?: (?:the )?(?:market|going) rate)?(?! (?:attention|to))|\b(?:were|are) you on (?:a |any "
            r"|the )?(?:[\w'-]+ )?(?:bonus|commission"
            r"|incentive)"
            r" (?:scheme|plan)\b|\byou cost (?:your (?:present|current|last|old)|them)\b|\boffer(?:ing"
            r"|ed)? to keep you\b"
        ),
        (
            r"\b(?:prise|prize|tempt|lure|poach|winkle|coax|drag) you (?:away|out|from|off|over)\b(?=[^.?!]{0,60}\?)"
            r"|\b(?:what|amount|figure) (?:[\w'-]+ ){0,2}?lands (?:in your|at the end of (?:the|each|every) month)"
        ),
        (
            r"\b(?:your )?(?:last|old|previous|present|current) (?:firm|employer|boss|company|place|lot|crowd"
            r"|outfit|job)'?s? "
            r"(?:pay|wages?|salary|money|terms|rates?) (?:compare|measure|stack|sit|stand|look)\b"
            r"|\b(?:current|present|last|old) (?:whack|screw|wedge)\b"
            r"|\b(?:last|old|previous|present|current) (?:firm|employer|boss|company|place|lot|crowd|outfit)(?: ever)? "
            r"(?:given|give|gave|start|started) you (?:a (?:rise|raise|bonus)|on\b)"
        ),
        (
            r"\bif we (?:just |only |simply |could )?match(?:ed)? (?:it|that|what (?:you|they))\b[^?]{0,60}\?"
            r"|\bwhere have they got you (?:now|currently|these days|at the moment)\?"
        ),
        r"\bdon't want to insult you\b[^?]{0,80}\?",
        r"\b(?:where|what) [^?]{0,40}\b(?:money|salary|pay|wage)-wise\?",
        (
            r"\b(?:bonus|commission|envelope|pay rise|raise|overtime)\b[^?]{0,40}\bwhat did (?:it|that"
            r"|they) (?:come to|work out at|go up to|amount to|bring in|add)\b"
        ),
    ),
    source="Pay-history laws of states, provinces and cities; the European pay transparency directive.",
    bad=(
        "And the commission, what did that come to?",
        "If we only matched it, would we be near thirty?",
        "What does the bakery pay you?",
        "Would this mean a drop in your wages?",
        "Are you clearing over fifty there?",
        "So are you just shy of sixty over there?",
        "And where you are, what have they got you on?",
        "What goes into your bank account, more or less?",
        "What are you on these days?",
        "Were you the right side of 40k?",
        "Which bracket are you in at the moment?",
    ),
    good=(
        "What does the client pay us for a late call-out?",
        "What pay would you like to see here?",
        "Are you north or south of the river on your round?",
        "What would you do if a guest asked what tips go to the kitchen?",
        "Which project are you on at the moment?",
        "Were you on call in the last role?",
        "The range is 40 to 45; which figure are you hoping for?",
    ),
)
