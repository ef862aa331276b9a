"""Asking whether somebody is married, single or in a relationship."""

from backroom.engines.questions.rule import Rule

SPOUSE = (
    r"(?:husband|wife|hubby|wifey|spouse|missus|other half|better half|significant other|fianc[eé]e?|"
    r"boyfriend|girlfriend|ex-?(?:wife|husband|partner)|in-laws)"
)
NOT_YOU = (
    r"(?! (?:bookings?|season|clients?|packages?|portfolio|planning|business|guests?|cakes?|photos?|"
    r"films?|couples?|work|cases?|law|practice|files?|list|caseload|ceremon\w+|venues?|menus?|"
    r"flowers?|of (?:\w+ )?(?:data\w*|the two|systems)))"
)

RULE = Rule(
    code="family_marital",
    topic="family",
    matter="family",
    what="asks about marriage or a relationship",
    why=(
        "Being married, single, divorced or widowed decides nothing about the work, and in many places "
        "may not be asked."
    ),
    instead="Ask nothing about it. If hours or travel matter, state them and ask everyone whether they can meet them.",
    triggers=(
        "finger",
        "hand",
        "separation",
        "plus",
        "married",
        "marry",
        "marrying",
        "marital",
        "marriage",
        "remarried",
        "single",
        "divorce*",
        "widow*",
        "engaged",
        "engagement",
        "fianc*",
        "spouse*",
        "spouse's",
        "husband*",
        "husband's",
        "wife",
        "wife's",
        "hubby",
        "missus",
        "half",
        "significant",
        "boyfriend*",
        "girlfriend*",
        "ring",
        "wedding*",
        "honeymoon*",
        "relationship*",
        "bachelor*",
        "hitched",
        "separated",
        "spoken",
        "attached",
        "settled",
        "settle",
        "dating",
        "seeing",
        "special",
        "mr",
        "mrs",
        "ex",
        "knot",
        "bells",
        "tinder",
        "snapped",
        "partnership",
        "cohabit*",
        "someone",
        "somebody",
        "anyone",
        "anybody",
        "laws",
        "love",
        "together",
        "trousers",
    ),
    patterns=(
        (
            r"\b(?:are|were|aren't|weren't|is) you (?:(?:a|still|currently|now|yet|actually|legally|happily|"
            r"recently|newly|already|also|not|or|single|or have you ever been|the) ){0,4}(?:married|divorced|"
            r"divorcee|widow(?:ed|er)?|spoken for|hitched|betrothed|separated|cohabiting|spinster|bachelor|"
            r"remarried)\b(?! (?:to (?!a\b|an\b|someone|somebody|anyone|anybody|each|your|him|her)|from "
            r"(?:the|your) (?:team|business|office|rest)|filing))"
        ),
        (
            r"\b(?:are|were) you (?:\w+ ){0,2}(?:in (?:a|any) (?:\w+ ){0,2}(?:relationship|civil partnership|"
            r"partnership)|seeing (?:anyone|anybody|someone|somebody)|dating|attached(?=[?,.!]|$| or)|"
            r"engaged(?=[?,!.]|$| or| to be)|a single (?:mum|mom|dad|parent|mother|father|man|woman|lady|girl)"
            r"|living with (?:a |your )?(?:partner|someone|boy|girl))"
        ),
        (
            r"\b(?:are you|you're|you are) (?:\w+ )?single\b(?=[?,.!]|$| or| at the| then| now)|\bsingle or "
            r"(?:married|attached|taken)\b|\bmarried or single\b|\b(?:married|divorced|widowed),? (?:or )"
            r"?(?:divorced|widowed|separated)\b[^.?!]{0,20}\?"
        ),
        (
            r"\b(?:have you|did you|you've|you|when did you|you're|you are) (?:\w+ ){0,2}(?:been |get |got |"
            r"gotten |getting |newly |recently |just )(?:married|divorced|remarried|hitched)\b(?! to (?!a\b|"
            r"an\b|someone|your))"
        ),
        (
            r"\b(?:have you|did you|you've) (?:ever |just |recently )?(?:been |got |get |gotten )"
            r"?engaged(?=[?,!.]|$| to be)|\byou[^.?!]{0,40}\b(?:getting|get|to be|be) (?:married|hitched|"
            r"divorced)\b|\bany plans to (?:marry|get married|wed)\b|\byou (?:\w+ ){0,2}(?:plan\w*|hop\w+|"
            r"want|going|think\w* of|intend\w*) (?:to |on )?marry(?:ing)?\b"
        ),
        (
            r"{your} (?:marital|relationship|married) (?:status|life|name|situation)\b|\bmarital "
            r"status\b(?=[?,.!]|$| of yours| for| please| just)|\b(?:state|confirm|tell me|what's|what is|"
            r"record|need|put|note) (?:\w+ ){0,3}marital status\b"
        ),
        (
            r"\bhow long (?:have|had|were|are|'ve) (?:you|the two of you) (?:two |both |guys )?(?:been )"
            r"?(?:together|married|divorced|widowed|engaged|separated)\b(?! (?:with|in|by|at|on))"
        ),
        r"{your} (?:\w+ )?(?:marriage|wedding|divorce|honeymoon|love life|engagement (?:ring|party))\b" + NOT_YOU,
        r"{your} (?:\w+ )?" + SPOUSE + r"(?:'s)?\b",
        r"{your} ex(?=[,.?!]|$| is | was | still | know| live| in | get| have | see| pay| around| ring| turn| and )",
        (
            r"\bis there (?:still |also |by any chance )?an? (?:plus one|plus-one|mr|mrs|ms|husband|wife|missus|boyfriend|"
            r"girlfriend|significant other|other half|better half|special|lucky|fianc)\b"
        ),
        (
            r"\b(?:anyone|anybody|someone|somebody|a (?:man|woman|fella|bloke|lady|lad|lucky (?:man|woman|"
            r"fella|lady|guy|girl))) (?:\w+ ){0,2}(?:special|in your life|on the scene|waiting (?:up )?for "
            r"you|back home|to go home to|to come home to|in the picture|to go home|keeping you warm)\b|"
            r"\bspecial someone\b|\b(?:someone|somebody|anyone) special\b(?! needs)"
        ),
        (
            r"\b(?:have you|you have|you've|you|have) (?:got )?(?:an? )(?:husband|wife|spouse|fianc[eé]e?|"
            r"significant other|other half|missus|fella|better half)\b"
        ),
        (
            r"\b(?:that|the|your|a|what a|lovely|no|nice) (?:\w+ ){0,3}ring\b[^?]{0,90}\b(?:married|engaged|"
            r"wedding|big day|lucky|husband|wife|is it on|on your|when's|mean)\b|{your} ring(?: finger)?\b(?! "
            r"(?:main|buffer|road|fenc\w+|group|size|topology|network))|\b(?:wedding|engagement) (?:ring|band)"
            r"\b[^?]{0,60}\b(?:you|your|see|notic)"
        ),
        (
            r"\bwhen(?:'s| is) the (?:big day|wedding|happy day|happy event)\b|\bcongratulations on (?:the|"
            r"your) (?:engagement|wedding|marriage)\b"
        ),
        (
            r"\byou[^.?!]{0,40}\bsettl(?:e|ed|ing) down\b(?! (?:a|the|your|an|to|class|in)\b)(?=[?,.!]|$| "
            r"with| yet| and| soon| here| some| one)"
        ),
        (
            r"\b(?:tie|tied|tying) the knot\b|\bwedding bells\b|\bwalk\w* down the aisle\b|\byour love life\b|"
            r"\bon tinder\b|\bsnapped you up\b|\bwears the trousers\b|\bmeet the in-laws\b|\b(?:you|your)"
            r"[^.?!]{0,30}\bnever (?:\w+ )?married\b"
        ),
        r"\b(?:why|when|how) did (?:the|your) (?:marriage|relationship|engagement)\b[^.?!]{0,20}\b(?:break|end|fall|go wrong|fail|finish)",
        r"\b(?:have you|did you|you've|were you|are you|you) (?:\w+ ){0,3}(?:through|had) (?:an?|the|any|your) (?:\w+ )?(?:divorce|separation)"
        r"\b(?! (?:case|court|hearing|settlement|bundle|order|petition))|\bwas (?:it|that|this) (?:an?|the|your) (?:divorce|separation|"
        r"break-?up|marriage)\b|(?:^|[.?!] )engaged,? (?:are|is|then)\b",
        r"\b(?:sparkler|rock|diamond|band|ring|stone) on (?:your|that) (?:\w+ )?(?:finger|hand)\b",
        r"\b(?:that|your|a) (?:\w+ )?finger (?:\w+ ){0,4}(?:band|ring|mark)\b",
    ),
    unless=(
        (
            r"\b(?:brides?|couples?|clients?|registrar|parishioners?|taxpayers?|filing|patients?|guests?|"
            r"tables?|residents?|tenants?|celebrant)\b"
        ),
        r"\b(?:single (?:sign|point|source|market|page|thread|malt|use)|ring (?:main|buffer|road|topology|fenc\w+))\b",
    ),
    bad=(
        "Are you married?",
        "Single, or is there somebody special?",
        "What would your husband say to the night shifts?",
        "Is there a Mrs Marlow at home?",
        "That is a lovely ring. When is the wedding?",
        "How long have you two been together?",
        "What is your marital status?",
        "Are you planning to get married soon?",
        "Has your divorce gone through?",
    ),
    good=(
        "Are you married to that framework, or would you use another?",
        "How do single sign-on and session cookies fit together?",
        "How do you explain a divorce order to a client in tears?",
        "Your wedding bookings doubled last June. How did you staff them?",
        "How would you use a ring buffer for the sensor?",
        "My wife farms, so early starts are nothing new to me. When do you work best?",
        "Have you been engaged by a charity as a consultant before?",
        "How do you settle down a class after a wet lunch?",
        "What makes a working relationship with a supplier last?",
    ),
    source="Cal. Code Regs. tit. 2, s. 11016; NY Exec. Law s. 296; EqA 2010, s. 8",
)
