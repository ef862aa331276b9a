"""Asking about parents, relatives, and whoever depends on the candidate."""

from backroom.engines.questions.rule import Rule

FOLK = (
    r"(?:mother|mum|mom|mam|father|dad|parents?|folks|in-laws|mother-in-law|father-in-law|grandmother|"
    r"grandfather|grandparents?|gran|granny|nan|grandad|grandma|grandpa|brother|sister|siblings?|aunt|"
    r"uncle|relatives?|family members?|loved ones?)"
)

RULE = Rule(
    code="family_caring",
    topic="family",
    matter="family",
    what="asks about relatives or caring for them",
    why=(
        "Caring for a parent or a relative is private. Weighing it treats people by their family, or by "
        "somebody's disability or age."
    ),
    instead="State the hours or the travel, and ask everyone whether they can meet them.",
    triggers=(
        "mother",
        "mum",
        "mom",
        "mam",
        "father",
        "dad",
        "parent",
        "parents",
        "folks",
        "grandmother",
        "grandparents",
        "gran",
        "granny",
        "nan",
        "brother",
        "brothers",
        "sister",
        "sisters",
        "siblings",
        "aunt",
        "uncle",
        "relative",
        "relatives",
        "elderly",
        "carer",
        "carer's",
        "carers",
        "caregiver*",
        "caregiving",
        "caring",
        "depend",
        "depends",
        "dependent",
        "depending",
        "relies",
        "rely",
        "relying",
        "home",
        "commitments",
        "only",
        "loved",
        "laws",
    ),
    patterns=(
        (
            r"\b(?:do you|are you|have you|will you|would you|did you|you(?:'re)?) (?:(?:still|also|currently|"
            r"have to|had to|having to|need to|ever) ){0,2}(?:look\w* after|car(?:e|es|ing|ed) for|support\w*|"
            r"have|got|visit\w*|nurs(?:e|ing)|mind\w*|responsible for|in charge of) (?:(?:an?|any|your|some|"
            r"sick|ill|frail|elderly|ageing|aging|disabled|older|old|dependent|own|for|other|poorly|close) )"
            r"{0,4}"
        )
        + FOLK
        + (
            r"\b(?! (?:carers|volunteers|groups?|evenings?|of (?:patients|residents|children)|who (?:call|"
            r"ring|visit)|class|organi[sz]ations?|in (?:your|the) (?:school|care|home)|(?:who (?:are )?)"
            r"?(?:already |currently )?(?:employed|working|work|at|in) (?:here|for us|(?:the|this|our) \w+)))"
        ),
        r"\byour (?:(?:own|elderly|poor|old|dear|late|ageing|aging) )?"
        + FOLK
        + (
            r"\b[^.?!]{0,50}\b(?:liv(?:e|es|ing) with|depend\w*|care|caring|carer|look\w* after|need\w*|help|"
            r"support\w*|home|alone|cope|manage|alive|around|living|retired?|well|with us|mind|say|think|"
            r"approve|proud|worry)\b"
        ),
        r"\b(?:are|is) your (?:\w+ )?"
        + FOLK
        + (
            r" (?:\w+ ){0,2}(?:alive|living|around|together|divorced|retired|married|dead|well|here|frail|"
            r"about)\b|\bwhat (?:does|did|do|is|was|are|were) your (?:mother|mum|mom|father|dad|parents?|"
            r"folks|brother|sister) (?:\w+ )?(?:do|work|did|job|for a living)\b|\byour (?:father|mother|dad|"
            r"mum|mom|parents)'s? (?:job|occupation|profession|trade|business|work)\b"
        ),
        (
            r"\b(?:do you have|have you(?: got)?|got|how many) (?:any |many )?(?:brothers|sisters|siblings)\b|"
            r"\bare you (?:an only child|the (?:eldest|youngest|oldest|middle) (?:child|of))\b"
        ),
        (
            r"\b(?:anyone|anybody|somebody|someone|who|people|others) (?:\w+ ){0,4}(?:depends?|relies|rely|"
            r"relying|depending|dependent|counts|counting)(?: \w+)? on you\b"
        ),
        (
            r"\b(?:any|your|have|other|got|with|what) (?:\w+ ){0,3}(?:caring|caregiving|caregiver|care-giving|"
            r"carer) (?:or \w+ )?(?:responsibilit\w+|duties|commitments?|obligations?|role|needs)\b|\b(?:your|"
            r"claim|receive|get|on) (?:\w+ )?carer'?s (?:leave|allowance)\b"
        ),
        (
            r"\b(?:are|were) you (?:\w+ )?(?:a |the )?(?:\w+ )?(?:carer|caregiver) (?:for|to|at home|of|"
            r"outside)\b(?! (?:the elderly|older people|residents|patients|adults|children in))|\bare you "
            r"(?:a |the )?(?:main|sole|full-time|family|unpaid) (?:carer|caregiver)\b"
        ),
        (
            r"\b(?:commitments?|responsibilit\w+|obligations?|duties|pressures?|demands|ties|things|anything|"
            r"anyone|anybody|somebody|someone) (?:\w+ ){0,3}at home\b[^.?!]{0,80}\?"
        ),
        (
            r"(?:^|[.?!] |and |so )who(?:'s| is| else is| do you have| have you got| else| will be)? (?:\w+ )"
            r"?(?:waiting |there )?(?:for you )?at home\b|\b(?:your|the) (?:home life|home situation|"
            r"situation at home|set-?up at home|domestic situation|domestic set-?up)\b|\b(?:how are|how's|"
            r"everything|all|all well|is everything) (?:\w+ )?(?:things |everything |life )?at "
            r"home\b[^.?!]{0,20}\?|\bwhat(?:'s| is) (?:life|your life|it|home) like at home\b"
        ),
        (
            r"\b(?:your|any|other) (?:\w+ )?(?:home|domestic|household) (?:commitments?|responsibilit\w+|"
            r"obligations?|duties|pressures?|ties)\b"
        ),
    ),
    unless=(
        r"\brelatives? (?:on|in|among) our (?:staff|team|payroll|board|council|books)\b",
        "{practice}",
        (
            r"\b(?:teams?|departments?|colleagues|customers?|work(?:ing)? (?:from|at) home|home office|desk "
            r"at home|setup|internet|network|broadband|modules?|packages?|lab at home|upstream|downstream)\b"
        ),
        r"\b(?:pupils?|patients?|residents?|clients?|students?|parents' evening)\b",
        r"\brelatives? (?:who |that )?(?:are |is )?(?:currently |already )?(?:work(?:s|ing)?|employed|on the (?:payroll|staff|books)) (?:in|at|for|by|with|here)\b",
        r"\bfrom home\b",
        r"\bnepotism|\bconflicts? of interest\b|\b(?:all|every) (?:applicants?|candidates?|finalists?)\b",
    ),
    bad=(
        "Do you look after elderly parents?",
        "Does anybody at home depend on you?",
        "Have you any caring responsibilities?",
        "Are your parents still alive?",
        "Who is at home with you?",
        "What does your father do?",
        "Are you the main carer in the family?",
        "Do you have brothers or sisters?",
        "Have you commitments at home that could clash with this?",
    ),
    good=(
        "Which teams depend on you for releases?",
        "How do you talk to relatives of a resident who has died?",
        "Which parts of the work do you do from home?",
        "My mother was a nurse here. How do you hand over at the end of a shift?",
        "Have you cared for the elderly in a home before?",
        "What did you change about carers' rotas in that house?",
        "Do you have a quiet desk at home, or would you like one in the office?",
        "What happens to child rows when the parent row is deleted?",
    ),
    source="NYC Admin. Code 8-107; EqA 2010, s. 13 (association); Canadian Human Rights Act, s. 3",
)
