"""Asking whether somebody wants children, or when."""

from backroom.engines.questions.rule import Rule

KIDS = (
    r"(?:kids?|children|a child|child|bab(?:y|ies)|a baby|little ones?|a family|families|a bairn|"
    r"bairns|wee ones?|sprogs?|another one|a brood|a wean|weans|twins|offspring|an heir)"
)
WISH = (
    r"(?:plan\w*|think\w*|want\w*|wanna|hop(?:e|es|ing)|intend\w*|going|gonna|expect\w*|consider\w*|"
    r"try|trying|like|likely|see|ready|fancy|wish|dream\w*|wait\w*|decided|ever|look forward|tempted|"
    r"keen|decide\w*|talk\w*|about|due)"
)

RULE = Rule(
    code="pregnancy_plans",
    topic="family",
    matter="pregnancy",
    what="asks about plans for children",
    why="Whether and when somebody wants children is theirs alone, and the question falls hardest on women.",
    instead=(
        "Say what the next years in the job hold, and ask everyone: “What would you like to have learnt in two years?”"
    ),
    triggers=(
        "plans",
        "kids",
        "kid",
        "children",
        "child",
        "baby",
        "babies",
        "family",
        "families",
        "motherhood",
        "fatherhood",
        "parenthood",
        "mother",
        "mum",
        "mom",
        "father",
        "dad",
        "parent",
        "parents",
        "bairn*",
        "sprog*",
        "wean*",
        "brood",
        "twins",
        "offspring",
        "stork",
        "childbearing",
        "nest",
        "ones",
    ),
    patterns=(
        r"^(?:and |so |then |any chance you're )?(?:planning|thinking|hoping|looking|trying|intending) (?:on |of |to |about )?"
        r"(?:have|having|start|starting|want|wanting|be having) (?:(?:any|some|more|a|your|own|another) ){0,3}"
        + KIDS
        + r"\b"
        r"(?=[^.?!]{0,20}\?)",
        r"\b(?:{you}|you're|you'll|you'd|you've|any|your)[^.?!]{0,45}\b"
        + WISH
        + (
            r" (?:\w+ ){0,4}(?:have|having|start|starting|want|wanting|adopt|adopting|be having|for|raise|"
            r"raising|on|more|another|make|making|popping out|add|adding) (?:(?:any|some|more|another|a|the|"
            r"your|own|of|two|first|second|few|couple|lots|big|brother|to|little|new) ){0,4}"
        )
        + KIDS
        + (
            r"\b(?! (?:in|with|at|on|under|from|who|to|outdoors|safe|meals?|class|events?|day|activities|"
            r"workshop|corner|services?|of|law))"
        ),
        (
            r"\b(?:start(?:ing)?|have|plan|planning|starting|having|want|growing|grow|extend|extending|expand|"
            r"expanding|complete|completing|raise|raising) (?:a |your |your own |the |more of a |a little )"
            r"?(?:own )?family\b(?! (?:business|of|law|cent(?:re|er)|hub|account|member|event|tree|support|"
            r"plan|room|day|ticket|meal|meet|conference|group|firm|run|team|service|visit|contact|history|"
            r"size))"
        ),
        (
            r"\b(?:kids|children|babies|a baby|little ones|a family|family|motherhood|fatherhood|parenthood|"
            r"more children) (?:\w+ ){0,4}(?:on the (?:cards|horizon|agenda|list|radar|way|wish list)|in "
            r"(?:your|the) (?:\w+ )?(?:plans?|future|pipeline|picture|offing|mix)|any ?time soon|one day|one "
            r"of these days|soon|next|yet|some ?day|at some point|planned|in the (?:coming|next|near)|down "
            r"the (?:line|road|track)|in (?:a|the next|two|three|five) (?:\w+ )?years?)\b"
        ),
        (
            r"\b(?:motherhood|fatherhood|parenthood|being a (?:mother|mum|mom|father|dad|parent)) (?:\w+ )"
            r"{0,4}(?:for you|appeal|on your mind|tempt|something you|calling|your)\b|\b(?:see|picture) "
            r"yourself (?:\w+ ){0,3}(?:mother|mum|mom|father|dad|parent|kids|children)\b"
        ),
        (
            r"\byou(?:'ll|'re| will| are|'d| would|r)? (?:\w+ ){0,3}(?:wanting|want|having|pop(?:ping)? out|"
            r"dropp?ing|produc\w+|breeding) (?:(?:some|more|a|your|own|of|few|any|couple|another|the) )"
            r"{0,3}(?:kids|children|babies|a baby|baby|little ones|sprogs|family|bairns)\b(?! (?:in|with|at|"
            r"on|to|who|from|safe))"
        ),
        (
            r"\b(?:do|did|would|will|don't) you (?:\w+ )?(?:want|like|fancy|plan|plan on|intend to have|"
            r"expect to have|desire) (?:(?:any|more|some|to have|having|a|your|own|of|big|large) )"
            r"{0,4}(?:kids|children|babies|baby|family|little ones)\b(?=[?,.!;]|$| one| some| at some| "
            r"eventually| or| yet| soon| in (?:the|a) | too| yourself| down| of your)"
        ),
        (
            r"\b(?:plans?|thoughts?|intentions?|hopes?|ideas?|views?|wish) (?:\w+ ){0,3}(?:for|to have|to "
            r"start|on|about|of|around|as regards|regarding) (?:(?:having|starting|a|your|any|more|own|big|"
            r"the|raising|adding|to|own|some) ){0,4}(?:kids|children|babies|baby|family|motherhood|parenthood|"
            r"fatherhood)\b(?=[?,.!;]|$| one| some| at| on the| in the coming| event| yet| soon| in (?:the|a) "
            r"(?:next|near|future|couple|few|year)| plans?| or | over )"
        ),
        (
            r"\byour (?:family|baby|parenting|childbearing) plans?\b|\bfamily plans (?:do|have|are|for) you\b|"
            r"\bfamily planning\b[^.?!]{0,20}(?:you|your)\b|\byour family planning\b|\bof childbearing\b|"
            r"\bchildbearing (?:age|years)\b[^?]{0,60}{you}"
        ),
        (
            r"\b(?:go|going|run|off|leave us|disappear\w*|swan|vanish\w*) (?:\w+ ){0,4}(?:have|having|and "
            r"have|to have) (?:a |more |any |your )?(?:bab(?:y|ies)|kids|children|a family)\b"
        ),
        (
            r"\b(?:done|finished|through|stopped|complete) (?:with )?(?:having |making |the )?(?:kids|"
            r"children|babies|your family)\b|\b(?:is|was) your family (?:\w+ )?complete\b|\bhad all (?:of )"
            r"?your (?:kids|children|babies)\b"
        ),
        (
            r"\bbaby (?:on the way|plans?|fever|brain|on board|news)\b|\bany (?:baby|babies)\b(?=[?,.!]| "
            r"(?:plan|plans|on|coming|in|yet|soon|news))|\bbabies (?:come|are|will come) next\b|\bthe stork\b"
        ),
        (
            r"\b(?:after|once|when|if|until|before|supposing|should) you (?:\w+ ){0,4}(?:have|had|having|"
            r"start|become|get|got|decide to have|want) (?:a |an? (?:own )?|your |your own |any |the |some )"
            r"?(?:bab(?:y|ies)|kids|children|family|mother|mum|mom|father|dad|parent)\b(?! (?:in|with|at|on|"
            r"who|from|to|complain|phone|ring|writ))"
        ),
        r"\bany plans,? (?:\w+,? ){0,2}(?:babies|wedding|marriage|kids)\b",
    ),
    unless=(
        (
            r"\b(?:session|lesson|playground|building|park|event|course) you (?:\w+ )?plan\w*|\b(?:activit\w+|menus?|lessons?|meals?|workshops?|projects?|toys?|books?|games?|sessions?|"
            r"(?:lesson|care|activity|menu) plans?) (?:\w+ )?for (?:\w+ )?(?:kids|children|babies|families|a "
            r"family)\b"
        ),
        (
            r"\b(?:patients?|clients?|pupils?|customers?|adopters?|foster carers?|ward|nodes?|elements?|"
            r"process(?:es)?|records?)\b"
        ),
        r"\bfamily (?:of (?:products|chips|fonts|services)|law|ticket|business|support|court|learning|room|liaison)\b",
    ),
    bad=(
        "Hoping to start a family, then?",
        "Do you want kids one day?",
        "Are you thinking of starting a family?",
        "I guess a baby is next on the list for you two?",
        "Any plans for children in the coming years?",
        "Would you come back after you have a baby?",
        "Are children in your plans?",
        "Have you finished having babies?",
        "I suppose you'll be wanting a family soon.",
    ),
    good=(
        "How do you plan activities for children who hate getting wet?",
        "What would you like to have learnt in two years?",
        "How many children did you have in your group last year?",
        "How do you get twelve babies to nap at the same hour?",
        "Would you like to run the family day at the museum?",
        "How would you start a family support group in the parish?",
        "What will you do when you have children in tears at the gate?",
        "Do you plan meals for families with allergies?",
        "How would you extend a family of fonts?",
    ),
    source="42 USC 2000e(k); EqA 2010, s. 13; AGG, s. 3 and 7; Sex Discrimination Act 1984 (AU), s. 27",
)
