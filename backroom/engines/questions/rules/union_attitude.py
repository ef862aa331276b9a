"""Unions by way of "what if": an organiser at the gate, colleagues who want one, a card to sign, the rep one was."""

from backroom.engines.questions.rule import Rule

REP = (
    r"(?:shop steward|union (?:rep\w*|delegate|steward|official|convenor)|convenor|branch (?:secretary|officer)"
    r"|staff rep\w*|workplace rep\w*|strike committee)"
)
STAFF = (
    r"(?:staff|colleagues?|workers|workmates|co-?workers|lads|others|team|girls|drivers|nurses|crew|people|employees)"
)

WORDS = """
union unions unionise unionising unionize unionizing organiser organisers organizer organizers steward convenor
delegate rep representative secretary organising organizing organise organize card cards petition strike walked
picket pickets ballot
outside
"""

RULE = Rule(
    code="union_attitude",
    topic="union",
    matter="union",
    firm=True,
    what="Asks what the candidate would do about a union, or did for one.",
    why="Joining a union, or not joining, is a protected choice. A what-if about it is heard as a threat.",
    instead="Ask about the work: “Tell me about a time you raised a problem for your team, and what came of it.”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\bif (?:a|any|some) (?:trade |labou?r )?union (?:organi[sz]er |rep |official |man )?(?:tried|try|tries|came"
            r"|comes|come|wanted|wants|approached|approaches|started|starts|knocked|knocks|turned up|got in|asked you"
            r"|were to|was formed)\b(?![^?]{0,60}\b(?:recognition|consult\w*|talks|negotiat\w+)\b)"
        ),
        (
            rf"\b(?:if|when|suppose|say) (?:the |your |our |some of the |some )?(?:other )?{STAFF} (?:here |of yours )?"
            r"(?:\w+ ){0,2}?(?:want(?:ed)? to|tried to|try to|decided to|started to|talk(?:ed|ing) (?:about|of)|start(?:ed)?) "
            r"(?:(?:organi[sz]|unioni[sz])(?:e|ing)(?= *(?:[?,.]|$|here|themselves|against|a union))"
            r"|(?:form|start|join|get|bring)(?:ing)? (?:in )?a union)\b"
        ),
        (
            r"\b(?:asked|asks?|invited|invites|pressed|leaned on|leans on|approached|wanted|wants) you (?:to|about) (?:join"
            r"|joining|sign|signing|back|backing|support|supporting) (?:a |the |up to |up for |up with )*(?:union|card"
            r"|petition|strike|walk-?out|picket)\b"
        ),
        (
            rf"\b(?:you|you've|ever) (?:ever |been |also |once )*(?:act(?:ed|ing)?|serv(?:ed|ing)|stood|stand|elected|chosen"
            rf"|put up|gone forward)(?: up)? as (?:a |an |the |their |your |our )?(?:\w+ )?{REP}\b"
        ),
        (
            r"\b(?:union organi[sz]er|(?:an|the) organi[sz]er) (?:\w+ ){0,2}?(?:came|comes|come|calls?|called|knocks?|knocked"
            r"|rings?|rang|turned up|stopped)\b[^?]{0,40}\b(?:your door|car ?park|the gate|to you|up to you|parking lot)\b"
        ),
        (
            r"\b(?:interest|part|hand|role|involved|experience|thoughts?) (?:in|on|of) (?:organi[sz]ing|unioni[sz]ing) (?:the "
            rf"|our |your |other )?(?:{STAFF}|workforce|shop ?floor|workplace)(?= *(?:[?,.]|$|here|against|into|at))"
        ),
        (
            r"\b(?:crossed?|crossing|respect(?:ed)?|honou?r(?:ed)?|man(?:ned)?|join(?:ed)?) (?:a|the|any|that|our|their"
            r"|your) picket(?: lines?)?\b"
        ),
        r"\b(?:they|the (?:lads|others|rest|crew|girls)|everyone|your lot) (?:all )?walked(?: out)? (?:that|last|in|over)\b",
        r"\bballot papers?\b[^?]{0,30}\b(?:strike|walk-?out|yours|your (?:cross|vote|x))\b",
        r"\b(?:sign|signed|signing)\b[^?]{0,40}\b(?:won't|not to|never|against) (?:\w+ )?(?:join|joining|a) (?:a |the )?union\b",
        (
            r"(?<!birthday )(?<!leaving )(?<!christmas )\bcards? (?:[\w'-]+ )?(?:going|went|goes|go|passed|came|come"
            r"|coming|handed) (?:a)?round\b[^?]{0,60}\bsign"
        ),
        (
            r"\b(?:outside(?:rs)?|third part(?:y|ies)|anyone else|somebody else)(?: people)? (?:to speak|speaking"
            r"|talking|to talk|negotiating|to negotiate) for (?:us|people|the staff|the team|our people)\b"
        ),
        r"\byou and (?:the|your) (?:shop steward|union rep|convenor|steward)\b",
    ),
    unless=(
        r"\b(?:as (?:an? )?(?:hr|human resources|employee relations|industrial relations)\b[^?]*|credit union|rugby union"
        r"|student union|typescript|sql|query|negotiat\w+|wedding|festival|fence|fencing)\b",
    ),
    bad=(
        "When the cards came round the plant, did you sign?",
        "What would you say if a union came knocking here?",
        "How would you react if the staff wanted to unionise?",
        "And if a colleague asked you to join a union?",
        "Have you ever stood as a union rep?",
        "Were you there when the union organiser came up to you at the gate?",
        "Do you have any interest in organising the workforce?",
        "Would you honour a picket line?",
        "Would you sign something that you won't join a union?",
    ),
    good=(
        "What do you do if the union asks for more time in the talks?",
        "How would you organise the staff rota in August?",
        "Have you acted as a wine steward at a banquet?",
        "How would you react if your colleagues wanted to start early?",
        "What would you do if an organiser called off the wedding?",
        "Have you served as a team lead?",
        "How do you join a picket fence to a wall?",
    ),
    source="Labour relations law on freedom of association.",
)
