"""Asking about illness, aches and low spirits in passing."""

from backroom.engines.questions.rule import Rule

LIMB = r"(?:leg|arm|eye|hand|foot|knee|back|hip|ankle|ear|wrist|shoulder|neck)"
DOING = (
    r"(?:stand\w*|walk\w*|climb\w*|bend\w*|breath\w*|see|seeing|hear|hearing|sleep\w*|concentrat\w*|"
    r"remember\w*|kneel\w*|the stairs|stairs)"
)

RULE = Rule(
    code="health_asides",
    topic="health",
    matter="health",
    what="asks about illness or frailty in passing",
    why=(
        "Asked in passing it is still asked, and before an offer questions that would bring an illness "
        "to light may not be put."
    ),
    instead="Describe the task, and ask everyone: “Can you do this, with or without adjustments?”",
    triggers=(
        "suffer*",
        "ill",
        "joints",
        "hear",
        "see",
        "gp",
        "leg",
        "arm",
        "eye",
        "foot",
        "knee",
        "hip",
        "ankle",
        "wrist",
        "shoulder",
        "neck",
        "back",
        "sickness",
        "wise",
        "well",
        "healthy",
        "wisely",
        "checkup",
        "check",
        "bodied",
        "limbs",
        "doctor",
        "doctor's",
        "difficulty",
        "trouble",
        "low",
        "down",
        "blue",
        "carrying",
        "nerves",
        "medical",
        "stairs",
        "operation",
        "stress",
        "niggles",
        "cough",
        "limp",
        "wheeze",
        "bandage",
        "brace",
        "scar",
        "shake*",
        "squint",
        "bruise",
        "rash",
        "tremor",
        "hand",
        "hands",
        "voice",
        "head",
        "fingers",
        "wars",
        "mill",
        "mangle",
        "wringer",
        "slept",
        "unwell",
        "poorly",
        "weight",
        "health",
        "injury",
    ),
    patterns=(
        (
            r"\byou (?:\w+ )?suffer(?:ed|ing)?(?: from| with)? (?:anything|any\b|something|badly|terribly|"
            r"much|a lot|it)\b|\b(?:doctor|gp|physician|specialist|consultant|physio\w*)s? (?:\w+ )"
            r"{0,2}(?:told|advised|warned|ordered|forbidden|forbid|say|said|recommend\w*) (?:\w+ )?you\b|"
            r"\bhow (?:well|good|badly) (?:do|can|is) you(?:r)? (?:hear|see|sleep|hearing|sight|eyesight|walk|"
            r"move|breathe)\b|\bdo you get (?:so )?stressed\b[^.?!]{0,30}\bill\b|\bdo you suffer\b(?! "
            r"(?:fools|foolish))"
        ),
        (
            r"\b(?:make|makes|made|making) you (?:\w+ )?(?:ill|sick|poorly|unwell)\b[^.?!]{0,30}\?|"
            r"\b(?:sickness|health|illness|fitness|medical)[- ]?wise\b[^.?!]{0,30}\?"
        ),
        r"\b(?:trouble|problems?|issues?|difficult\w*|pains?|bother) with your (?:own )?(?:"
        + LIMB
        + r"|joints|legs|knees|eyes|hips|heart|lungs|hands|hearing|eyesight|nerves|breathing|balance|health|memory)\b",
        r"\b(?:with|out of|on|in) that (?:\w+ )?"
        + LIMB
        + r"\b[^.?!]{0,25}\?|\b(?:full|proper|good) use of (?:both|your|all)\b",
        (
            r"\b(?:do|would|will|did) you (?:\w+ )?(?:have|get|find)? ?(?:any |much |some )?(?:difficulty|"
            r"trouble|problems?|hard|struggle) (?:with |in |to )?"
        )
        + DOING
        + r"\b(?! (?:up to|down with|people|around))",
        (
            r"\bhave you (?:always |generally |usually )?been (?:well|ill|healthy|keeping well|poorly)(?=[?,]|"
            r" lately| recently| since| over| this| in)|\b(?:when|how often) (?:\w+ ){0,4}(?:doctor|gp|"
            r"check-?up)\b[^.?!]{0,20}\?|\b(?:medical|check-?up) (?:show|reveal|turn up|find)\b|\byour last "
            r"(?:check-?up|medical)\b"
        ),
        (
            r"\b(?:are|is) (?:you|everyone|all of you) (?:\w+ )?able-bodied\b|\bcarrying (?:an|any) (?:\w+ )"
            r"?injur(?:y|ies)\b|\bdo you (?:ever |often |sometimes )?(?:get|feel) (?:\w+ )?(?:down|low|blue|"
            r"depressed)(?=[?,]|$| at all| in (?:the )?winter| sometimes| often)"
        ),
        (
            r"\bany (?:\w+ )?(?:health|medical|physical) (?:stuff|things?|bits|surprises|niggles|quirks|"
            r"baggage|worries|scares?|episodes?|emergenc\w+)\b|\b(?:are|is|how are|how strong are|say) your "
            r"nerves\b"
        ),
        (
            r"\byou (?:look|sound)(?:ed)? (?:as if|as though|like) you(?:'ve| have|'d)? (?:been|had|haven't|could do with) "
            r"(?:\w+ ){0,3}(?:wars|mill|mangle|wringer|ill|poorly|unwell|slept|rough time|bad night|good sleep)\b|\byou(?:'ve| have| "
            r"seem to have)? (?:lost|put on) (?:\w+ ){0,3}weight\b(?![^.?!]{0,20}\blift)"
        ),
        (
            r"\bthat's (?:an? |some |quite an? )(?:\w+ ){0,2}(?:scar|bruise|bandage|cast)\b[^?]{0,40}\b(?:story|how did|what happened|"
            r"get that|got that|from)\b"
        ),
        (
            r"\bthat's (?:an? |some |quite an? |a bit of a )(?:\w+ ){0,2}(?:cough|limp|wheeze|bandage|brace|scar|black eye|shake|"
            r"sniffle|stoop|squint|bruise|rash|tremor|plaster|plaster cast|cold)\b[^.?!]{0,25}\byou\b|\byour (?:\w+ )?(?:hands?|legs?|"
            r"eyes?|head|voice|fingers|knee) (?:goes|shakes?|twitch\w*|jumps|trembles?|drags|gives way|gave way|locks|swells?)\b"
        ),
    ),
    unless=(
        (
            r"\b(?:patients?|clients?|residents?|pupils?|horses?|dogs?|cows?|sheep|ewes?|players?|passengers?|"
            r"colleagues?|customers?|animals?|engine|sleeve|chair leg)\b"
        ),
        r"\bwith or without\b|\bfor this (?:conversation|interview|call)\b",
    ),
    bad=(
        "That's quite a scar on your chin, what happened?",
        "Do you suffer from anything?",
        "Would the pressure make you ill?",
        "Any trouble with your joints?",
        "How would you get up a ladder with that leg?",
        "Do you have difficulty standing?",
        "Have you always been well?",
        "How are things, health-wise?",
        "Are you able-bodied?",
    ),
    good=(
        "How do you repair a table when one leg is missing?",
        "Did the shop suffer when the road was closed?",
        "Do you have any trouble with the parking here?",
        "How do you check in forty guests at once?",
        "Does the price feel low to you?",
        "When did you last see your plan go wrong?",
        "How do you break down a large task?",
        "The job means standing for six hours. Can you do that, with or without adjustments?",
    ),
    source="42 USC 12112(d)(2); 29 CFR 1630.13(a); EqA 2010, s. 60",
)
