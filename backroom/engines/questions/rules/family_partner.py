"""Asking what the partner does, earns or thinks, and what the family would say."""

from backroom.engines.questions.rule import Rule

WORK = (
    r"(?! (?:teams?|organi[sz]ations?|agenc\w+|networks?|managers?|programs?|programmes?|apis?|"
    r"schools?|practices?|firms?|channels?|ecosystem|portal|banks?|sites?|compan\w+|hospitals?|"
    r"brands?|universit\w+|in crime|at the (?:firm|practice)|in the (?:firm|practice|car|lab|pair|"
    r"patrol)|relations\w*|success|integration|colleges?|churches|charit\w+|clients?|accounts?|"
    r"service|data|system|stores?|enablement|stack|shops?|onboarding))"
)

RULE = Rule(
    code="family_partner",
    topic="family",
    matter="family",
    what="asks about a partner's work, income or wishes, or about the family's",
    why=(
        "What a partner does, earns or wants belongs to their home. The candidate answers for the hours "
        "and the place; nobody else does."
    ),
    instead=(
        "State the hours, place or travel, and ask: “Can you meet that?” If you offer help with moving, "
        "offer it to all."
    ),
    triggers=(
        "partner",
        "partner's",
        "wife",
        "missus",
        "husband",
        "hubby",
        "parental",
        "wise",
        "breadwinner",
        "earner",
        "earners",
        "income",
        "incomes",
        "household",
        "himself",
        "herself",
        "family",
        "family's",
        "folks",
        "bloke",
        "fella",
        "relocate",
        "relocated",
        "transferred",
        "breadwinning",
        "provider",
        "occupier",
    ),
    patterns=(
        (
            r"\bif (?:he|she|they) (?:was|were|is|are|gets?|got) (?:transferred|relocated)\b[^.?!]{0,30}\b(?:would|will|"
            r"could) you (?:go|move|follow|quit|leave|come|relocate)\b"
        ),
        (
            r"\b(?:would|will|does|do|is|how(?:'s| is)?|what(?:'s| does| will| would)?|has|and|about|did) "
            r"(?:the|a) (?:wife|missus|husband|hubby|other half|better half|boyfriend|girlfriend|old man)"
            r"\b(?! (?:who|whose|of|in|and the)\b)[^.?!]{0,60}\b(?:you|your|work|does|do|mind|say|think|happy)"
            r"\b"
        ),
        (
            r"\b(?:got|have you|have you got|do you have|you have|is there|you've got) (?:a |any |much |close "
            r")?(?:young |big |large |own )?family\b(?! (?:business|of |law|rooms?|service|members? (?:who )"
            r"?(?:work|who are)|support|medic|history|doctor|tickets?|tree|planning|bible|liaison|therapy|"
            r"groups?|cent))(?=[?,.!]|$| (?:around|round|near|here|in|nearby|to|who|that|or|of your|at home|"
            r"commit|obligat|locally|back))"
        ),
        r"\bfamily-?\s?wise\b[^.?!]{0,60}\?|\bas (?:regards|for|to) (?:your )?family\b[^.?!]{0,40}\byou\b",
        r"{your} (?:\w+ )?partner(?:'s)?\b(?!')" + WORK,
        (
            r"\b(?:have you|do you have|you have|you've|got|is there|have) (?:got )?(?:an? )"
            r"partner\b(?=[?,.!]|$| at home| or\b| and (?:kids|children)| back| who (?:works?|also|would|"
            r"could|can|looks?|lives)| to )"
        ),
        (
            r"\b(?:you|your)[^.?!]{0,40}\b(?:breadwinner|main earner|sole earner|only earner|second income|"
            r"two incomes|only income|household income|other income|dual income|bread-winner)\b|"
            r"\b(?:breadwinner|main earner|sole earner|second income|other income)\b[^.?!]{0,40}\b(?:you|your|"
            r"home|house|household)\b"
        ),
        (
            r"\b(?:and|does|is|has|what about) (?:himself|herself)(?: at home)?,? (?:what|work|do|at|a|in|"
            r"from|doing|working|happy)\b|\bhimself at home\b|\bherself at home\b"
        ),
        (
            r"\b(?:would|will|does|do|is|are|can|could|how|what|has|have|when|where|tell me about|about|with|"
            r"since)\b[^.?!]{0,45}\byour family\b(?! (?:business|of |cent(?:re|er)|law|support|members? "
            r"(?:who )?(?:work|use)|service|liaison|nursing|caseload|practice|rooms?|tickets?|court|learning|"
            r"therapy|clients?|farm|firm|history))"
        ),
        (
            r"\b(?:how's|how is|and) (?:the|your) family\b(?=[?,.!]|$| doing| keeping| at)|\byour (?:family|"
            r"home) (?:life|situation|circumstances|set-?up|background|status|ties|commitments?|"
            r"responsibilit\w+|obligations?)\b"
        ),
        (
            r"\b(?:partner|spouse|family) (?:\w+ )?(?:be )?(?:willing|happy|prepared|ready|able|okay|ok) to "
            r"(?:move|relocate|come)\b"
        ),
        (
            r"\b(?:any|have|what|your|with|other|got|have) (?:\w+ ){0,3}(?:family|domestic|parental|parenting)"
            r" (?:or \w+ )?(?:commitments?|responsibilit\w+|obligations?|duties|pressures?|ties|circumstances|"
            r"situation|reasons?|issues?|matters|constraints)\b"
        ),
        (
            r"\bfamily\b[^.?!]{0,50}\b(?:get in the way|interfere|come first|a problem|affect your|clash|"
            r"conflict)\b[^.?!]{0,30}"
        ),
    ),
    unless=(
        r"\bconflicts? of interest\b|\b(?:supplier|competitor) (?:to|of) (?:this|the|our)\b",
        r"\b(?:employed|works?|working) (?:by (?:us|this|the)|here|at this|for us|for this|with us|in this)\b",
        (
            r"\b(?:business|law|training|patrol|dance|skating|doubles|driving|equity|climbing|pairing|"
            r"sparring|crew|clinical|delivery|implementation|channel|co-?pilot|trading) partner\b"
        ),
        (
            r"\b(?:two-officer|patrol|programming|ambulance|pair program\w*|tandem|crewmate|climb\w*|rope|"
            r"belay\w*|duet|on stage|on patrol|dispatch\w*|in the water|dive)\b"
        ),
        r"\bwithout (?:\w+ ){0,2}family\b|\bfamilies\b",
        r"\b(?:patients?|clients?|residents?|pupils?|customers?)\b",
    ),
    bad=(
        "What does your partner do for a living?",
        "Would your family move with you?",
        "Are you the main earner at home?",
        "And himself at home, does he work?",
        "Do you have a partner at home?",
        "Is your partner all right with the travel?",
        "Have you any family commitments in the evenings?",
        "How would your family feel about the night shifts?",
    ),
    good=(
        "Name anybody in your family working here at the mill.",
        "How did your partner agency share its data?",
        "What does your partner do in a two-officer stop while you search the car?",
        "Have you configured a partner portal before?",
        "How do you split the work with your business partner?",
        "Which parts of the family business did you run?",
        "What draws you to family law?",
        "How do you calm a family who have just had bad news?",
        "The whole household of services shares one database. How would you split it?",
    ),
    source="Phillips v. Martin Marietta, 400 U.S. 542; Cal. Code Regs. tit. 2, s. 11016; EqA 2010, s. 8 and 13",
)
