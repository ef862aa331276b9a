"""How much do you make: past and current pay without the word."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

WORDS = """
much make making made earn earned earning paid target moment grand thousand k money figures quid bucks
lakhs clearing grossing clear gross now forty fifty sixty seventy eighty more match figure giving matching got
beat base days paying gave give
"""

RULE = Rule(
    code="salary_asked",
    topic="salary_history",
    matter="salary_history",
    what="Asks what someone makes or made, without the word salary.",
    why=(
        "Old pay carries old unfairness into the next job. Many places forbid asking, also when a range was "
        "named first."
    ),
    instead="Name the range, then ask: “The range is 40 to 46 thousand. What are your expectations?”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:on|making|earning|getting) (?:more|less|better|the same|similar) (?:[\w'-]+ )?than (?:this|that"
            r"|our|what we)\b(?=[^.?!]{0,60}\?)|\bhow much (?:are|were|do|did|is|was|have) (?:they|he|she|it|that"
            r"|your \w+|the \w+)(?: \w+)? (?:give|giving|given|gave|paying|pay|paid|offer(?:ed|ing)?) you\b"
        ),
        (
            r"\b(?:what|which|how much|where)(?:'s| is| was|'re| are| were| did| do| does| has"
            r"| have)? (?:[\w'-]+ ){0,6}?(?:figure|number|amount|sum|money|level) (?:[\w'-]+ )?(?:are"
            r"|were) you (?:[\w'-]+ )?on\b|\b(?:they|your (?:old|last|current|present) (?:\w+)|your (?:boss|employer"
            r"|company))(?:'ve| have|'s| has|'d| had)? (?:got you on|have you on|had you on|put you on"
            r"|started you on)\b|\bwhat (?:did|do|does|are|were) (?:[\w'-]+ ){1,4}?(?:give|giving|pay"
            r"|paying) you(?= *(?:[?,]|$|there|now|over|a |per|for the year|in (?:pay|salary)|roughly|at the moment))"
        ),
        (
            r"\bwhere (?:are|were) you (?:at )?(?:now |at the moment |currently |today )?(?:at )?(?:on|with|for"
            r"|in terms of|regarding) (?:your )?(?:base|salary|pay|money|package|comp|compensation)\b"
            r"|\bhow much (?:would|will|are|do) you (?:be )?(?:giv(?:e|ing) up|los(?:e|ing)|leav(?:e|ing) (?:behind"
            r"|on the table)|walk(?:ing)? away from)\b|\bwhat (?:would|will|do|are|should) we (?:be |have to "
            r"|need to )*(?:match(?:ing)?|beat(?:ing)?|up against)(?= *(?:[?,]|$|to|salary|on pay|money))"
        ),
        (
            r"\b(?:what|than|much|match|beat|better|above|below|over|near|on top of|with|to|from|against|where|of"
            r"|how) (?:what )?(?:you|they)(?:'re|'ve| are| were| have| had)? (?:[\w'-]+ ){0,2}?(?:earning|earned"
            r"|earn|being paid|get paid|getting paid|paid|paying you|pay you|make now|making|taking home|(?:get"
            r"|getting|on|have|at)(?= (?:now|at the moment|currently|today|right now|there|over there|at present"
            r"|these days|at your (?:current|present)|money|in (?:base|salary|pay))))\b(?! (?:off|attention"
            r"|for (?:by|the|a)|sure|decisions|mistakes|changes|progress|it\b|the\b|a (?:difference|decision)|your"
            r"|for))"
        ),
        (
            r"\bhow much (?:money )?(?:do|did|are|were|have|was|would) (?:you|ya) (?:[\w'-]+ ){0,2}?(?:earn|earning"
            r"|earned|paid|being paid|get paid|getting paid|been paid|take home|taking home|bring home|bringing home"
            r"|pull in|pulling in|clear(?:ing)?|gross(?:ing)?|"
            r"(?:make|making|get|getting|on|made|been making|been getting)(?= *(?:[?,.]|$|at|in|there|last|per|an?\b"
            r"|over|now|today|right|currently|with|from (?:them|that|your)|where|before|when you|working|each"
            r"|after)))\b"
        ),
        (
            r"\bwhat (?:do|did|were|are|have) (?:you|ya) (?:[\w'-]+ ){0,2}?(?:earn(?:ing|ed)?(?! (?:your|the|that|points|badges"
            r"|it|most|more|praise|respect"
            r"|trust|from (?:that|it)))|get paid"
            r"|getting paid|paid(?= *(?:[?,.]|$|at|there|in|per|an?\b|before|now))|being paid|take home|taking home"
            r"|bring home|pulling in|clear(?:ing)?(?= (?:a|per|after|each))|gross(?:ing)?(?= (?:a|per|last))"
            r"|(?:make|making)(?= *(?:\?|$|(?:a|per|an) (?:year|month|week|hour|day)|now|there(?!, \w+ (?:or|and))"
            r"|at (?:your|the"
            r"|that)(?! (?:last )?(?:exhibition|show|fair|market|bakery|course))|currently|in your (?:last|current"
            r"|present|previous|old|job|role)|last (?:year|job)"
            r"|over there|today|right now|these days|before|where|annually))|get (?=(?:a|an|per) (?:year|month|week"
            r"|hour|day)))"
        ),
        (
            r"\bwhat (?:are|were) you on(?= *(?:[?,]|$|now|at (?:the moment|present|your|that|\w+ ?\?)|there"
            r"|over there|before|currently|today|per|an? (?:year|month|hour|week)|in (?:your|the|that)|these|then"
            r"|right now|when you|where))"
        ),
        (
            r"\byou(?:'re| are|'d be| must be| were)(?: already| currently| now| probably| still)? (?:on|at|above"
            r"|over|making|earning) (?:about |around |roughly |something like |north of |over |maybe "
            r"|what,? )?(?:\d{2,3}|thirty|forty|fifty|sixty|seventy|eighty|ninety|six figures)(?:[- ](?:\d|one|two"
            r"|three|four|five|six|seven|eight|nine))?(?= *(?:[?,.]|$|now|already|there|at the (?:moment|minute)"
            r"|at present|k\b|grand"
            r"|thousand))"
        ),
        (
            r"\bare you (?:already |currently |now )(?:on|at|above|over|making) (?:about |around "
            r"|more than )?[£$€]?(?:\d{2,3}|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)\b"
        ),
    ),
    unless=(
        excuses.PAY_NOT_ASKED,
        (
            r"\b(?:hop(?:e|ing)|want(?:ing)?|wish\w*|expect\w*|like|need|looking|aim\w*|plan\w*) to (?:earn|make"
            r"|be paid|get|take home|clear)\b"
        ),
        (
            r"\b(?:don't|do not|won't|will not|needn't|never|not going to|no need to|without|rather not"
            r"|please don't) (?:[\w'-]+ ){0,3}?(?:tell|telling|say|saying|ask|asking|share|sharing|disclose|know"
            r"|mention|give)\b(?![^.?!]{0,200}\b(?:but|though|just|still|however)\b)"
        ),
    ),
    bad=(
        "How much do you make now?",
        "What do you earn a year?",
        "What are you on at the moment?",
        "You must be on sixty grand already?",
        "How much were you getting paid at the yard?",
        "So how much are you on, roughly?",
    ),
    good=(
        "What did you make of the last audit?",
        "How much bread did you make for one shift?",
        "What were you on the lookout for during that inspection?",
        "How much notice do you need to give?",
        "What did you do with the money that was left in the budget?",
        "How many grand pianos did you tune in a week?",
        "How much time were you given, and what did you drop?",
    ),
    source="Pay-history laws of states, provinces and cities; the European pay transparency directive.",
)
