"""Asking whether and how much somebody drinks."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="substances_alcohol",
    topic="health",
    matter="substances",
    what="asks about drinking",
    why="How much somebody drinks or drank may tell of an illness, and drinking after work is theirs.",
    instead=(
        "State the rule of the post to everyone: “Nobody drives for us after a drink, and we test. Can "
        "you work with that?”"
    ),
    triggers=(
        "drink",
        "drinker",
        "drinking",
        "drinks",
        "drunk",
        "alcohol*",
        "booze*",
        "boozer",
        "teetotal*",
        "sober",
        "sobriety",
        "hungover",
        "hangover*",
        "pint",
        "pints",
        "beers",
        "units",
        "tipple",
        "bevvy",
        "aa",
        "liquor",
        "wagon",
        "bottle",
        "beers",
        "indulge",
        "few",
        "jar",
    ),
    patterns=(
        (
            r"\b(?:do|did|don't|would) you (?:(?:still|ever|often|also|actually|like to|like|enjoy|much|never|"
            r"usually|regularly|tend to|go|out|and) ){0,3}(?:drink|booze)\b(?! (?:coffee|tea|water|enough|it|"
            r"and eat|the|from|well|order|with (?:this|lamb|fish|that)|menu|list|recommend|sell|do|you)\b)"
        ),
        (
            r"\bhow (?:much|often|many|heavily) (?:\w+ ){0,3}(?:do|did|would|will) you (?:\w+ ){0,2}(?:drink|"
            r"get drunk|get through|have a drink)\b(?! (?:orders|recipes|at the till))|\bhow many (?:units|"
            r"pints|drinks|beers|glasses)\b[^.?!]{0,40}\byou (?:\w+ ){0,2}(?:drink|have|get through|put away|"
            r"manage)\b(?! (?:on (?:the|your) (?:menu|list|tap)|to (?:pour|serve|carry)))"
        ),
        (
            r"\b(?:are|were|you're|aren't|would you (?:call|describe|class) yourself|you|consider yourself) "
            r"(?:you )?(?:(?:as|a|an|bit of a|much of a|still|heavy|big|social|recovering|regular|secret|hard|"
            r"of|former|or|ever|the|problem|by any chance|really) ){0,4}(?:drinker|boozer|alcoholic|"
            r"teetotal(?:l?er)?|drunk|hungover|sober|on the wagon|off the wagon)\b(?! (?:drinks?|customers?|"
            r"passengers?|drivers?|guests?|beer))"
        ),
        (
            r"\b(?:like|enjoy|fancy|have) (?:a few|a couple of|your|the odd) (?:pints?|drinks?|jars?|beers?|"
            r"bevvies|glasses)\b[^.?!]{0,30}\?|\brelationship with (?:alcohol|drink|the bottle)\b|\bneed a "
            r"drink\b[^.?!]{0,30}\?|\bdo you indulge\b|\b(?:like|fond of|partial to|enjoy|fancy|mind|take|say "
            r"no to) (?:a |the odd |an occasional |your )(?:drink|tipple|pint|bevvy|jar|booze)\b[^.?!]{0,40}"
        ),
        (
            r"\b(?:problem|trouble|issues?|difficult\w*|struggl\w*|history|battle) (?:\w+ ){0,2}(?:with|of) "
            r"(?:the )?(?:\w+ )?(?:alcohol\w*|drink|drinking|the bottle|booze)\b[^.?!]{0,40}\?|\b(?:drink|"
            r"drinking|alcohol) (?:problem|habits?|issues?|dependen\w+)\b[^.?!]{0,40}\?"
        ),
        (
            r"{your} (?:\w+ )?(?:drinking|alcohol (?:intake|consumption|use)|sobriety|last drink|hangovers?)"
            r"\b|\bhow long have you been (?:sober|dry|on the wagon)\b|\b(?:been|go|go to|going to|attend\w*|"
            r"member of|in) (?:\w+ )?(?:aa\b|alcoholics anonymous)[^.?!]{0,30}\?"
        ),
        (
            r"\b(?:ever|you) (?:been |had )?(?:treated|treatment|counsel\w+|hospitali[sz]ed|help|disciplined) "
            r"for (?:alcohol\w*|drink\w*|drunkenness)\b|\b(?:gone|been|go|went) to (?:an )?aa\b|\byou (?:\w+ )"
            r"?(?:gamble|smoke|bet|swear|party),? (?:or|and) drink\b"
        ),
        (
            r"\b(?:have you|did you|you've|you ever|do you) (?:\w+ ){0,3}(?:been drunk|come (?:in|to work) "
            r"(?:drunk|hungover)|had a hangover|get hangovers|get drunk|got drunk|worked (?:drunk|hungover)|"
            r"turned up (?:drunk|hungover)|stopped drinking|given up (?:the )?(?:drink|alcohol|drinking|booze)"
            r"|quit drinking)\b"
        ),
    ),
    unless=(
        r"\b(?:be|get) tested for\b",
        r"\bas part of (?:the|this|your) (?:job|role|work|duties)\b",
        (
            r"\b(?:customers?|guests?|patients?|clients?|residents?|pupils?|passengers?|teenagers?|diners?|"
            r"tenants?|offenders|licence|license|licensing|menu|cocktails?|barista|sommelier|cellar)\b"
        ),
        r"\bwould you like (?:a|some|something) (?:\w+ )?(?:to )?drink\b|\bget you (?:a|some|something)\b",
    ),
    bad=(
        "Do you drink?",
        "How much do you drink in a week?",
        "Are you a heavy drinker?",
        "Have you ever had a problem with alcohol?",
        "Are you fond of a drink?",
        "How long have you been sober?",
        "Have you ever come in hungover?",
    ),
    good=(
        "Would you like something to drink before we begin?",
        "Which drink would you serve with trout?",
        "How would you deal with a drunk customer at closing time?",
        "What does your alcohol licence training cover?",
        "How do you pour four pints at once without spilling?",
        "Nobody drives for us after a drink, and we test. Can you work with that?",
        "How do you measure the units sold per shop?",
    ),
    source="EEOC guidance on disability-related inquiries (past drinking); N.Y. Lab. Law s. 201-d",
)
