"""Asking how somebody lives or works with an illness of his own, which no reading of the trade excuses."""

from backroom.engines.questions.rule import Rule

OWN = (
    r"(?:disabilit(?:y|ies)|illness(?:es)?|condition|diabetes|epilepsy|asthma|migraines?|seizures?|fits|"
    r"cancer|dyslexia|autism|adhd|arthritis|depression|anxiety|ptsd|symptoms|chemo\w*|allerg(?:y|ies)|"
    r"stammer|stutter|tremor|limp|impairment|disorder|medication|meds|insulin|inhaler|bipolar|colitis|"
    r"crohn's|tinnitus|vertigo|sciatica|insomnia|deafness|hearing loss|hearing aids?|wheelchair)"
)
ENDS = (
    r"(?=[?,.!;:]|$| (?:at|on|in|when|while|is|was|under|during|and|or|with|if|before|after|today|now|stop\w*|"
    r"affect\w*|limit\w*|slow\w*|flare\w*|act\w*|get\w*|come|comes|show\w*|start\w*|mean\w*|keep\w*|play\w*|"
    r"interfere\w*|change\w*|hold\w*)\b)"
)
PAST = (
    r"(?:illness(?:es)?|ailments?|diseases|disabilit(?:y|ies)|surger(?:y|ies)|operations|health problems|"
    r"medical (?:conditions?|problems?|issues?)|sick days?|sick leave|symptoms)"
)
CARERS = r"(?:doctors?|gp|consultant|specialist|hospital|surgeon|psychiatrist)"

RULE = Rule(
    code="health_yours",
    topic="health",
    matter="health",
    what="asks how somebody lives or works with an illness",
    why="How somebody lives with an illness tells of the illness, and before an offer neither may be asked.",
    instead="Describe the task, and ask everyone: “Can you do this, with or without adjustments?”",
    triggers=(
        "disabilit*",
        "illness*",
        "condition",
        "conditions",
        "diabetes",
        "epilepsy",
        "asthma",
        "migraine*",
        "seizure*",
        "fits",
        "cancer",
        "dyslexia",
        "autism",
        "adhd",
        "arthritis",
        "depression",
        "anxiety",
        "ptsd",
        "symptoms",
        "chemo*",
        "allerg*",
        "stammer",
        "stutter",
        "tremor",
        "limp",
        "impairment",
        "disorder",
        "medication",
        "meds",
        "insulin",
        "inhaler",
        "bipolar",
        "colitis",
        "crohn's",
        "tinnitus",
        "vertigo",
        "sciatica",
        "insomnia",
        "deafness",
        "hearing",
        "wheelchair",
        "ailment*",
        "diseases",
        "surger*",
        "operations",
        "operation",
        "sick",
        "doctor",
        "doctors",
        "gp",
        "consultant",
        "specialist",
        "hospital",
        "surgeon",
        "psychiatrist",
        "tablets",
        "pills",
        "trouble",
        "lose",
        "ill",
        "healthy",
        "unwell",
        "poorly",
        "disabled",
        "lift",
        "ramp",
        "adjustment",
        "adjustments",
        "accommodation",
        "parking",
        "captions",
        "breaks",
        "extra",
        "handrail",
        "heart",
        "therapy",
        "burnout",
        "breakdown",
        "stroke",
        "pacemaker",
        "injured",
        "blind",
        "deaf",
        "dyslexic",
        "autistic",
        "asthmatic",
        "epileptic",
        "diabetic",
        "ms",
        "op",
        "pain",
        "absent",
        "rehab",
        "physio",
        "surgery",
        "treatment",
        "recovery",
        "cane",
        "splint",
        "patch",
        "sling",
        "brace",
        "bandage",
        "crutches",
        "thin",
        "pale",
        "wheezing",
        "coughing",
        "limping",
        "shaking",
        "sweating",
        "bruise",
        "burn",
        "scar",
        "treating",
        "ground",
        "prognosis",
    ),
    patterns=(
        r"\byour (?:own )?" + OWN + r"\b" + ENDS,
        r"\b"
        + PAST
        + r" (?:that |which )?you(?:'ve|'d| have| had)? (?:ever |already )?(?:had|have|been|suffer\w*|taken|took|got)\b",
        (
            r"(?:^|[.!?] |\b(?:please|kindly) )(?:list|state|give|provide|declare|disclose|specify|detail|furnish|mention|"
            r"describe|explain)\b[^.?!]{0,25}\b(?:medical (?:conditions?|history|problems)|health (?:conditions?|problems?)|"
            r"(?:serious|chronic|major|past) (?:illness\w*|ailments?|diseases?)|disabilities|operations)\b"
            r"(?! (?:that|which|of|in|among|your|a) (?:\w+ )?(?:patients?|clients?|animals?|policyholders?|covered?|excluded?))"
        ),
        r"\b(?:which|what) (?:" + CARERS + r"|clinic) (?:treated|saw|operated on|looked after|diagnosed) you\b",
        r"\bwhat (?:did|does|do|has|have) (?:the|your) "
        + CARERS
        + r" (?:say|said|tell you|told you|find|found|think|advise)\b"
        r"(?=[?,.!]|$| (?:about|is|was|to you|it|when you|after)\b)",
        (
            r"\b(?:when|how|where|why) did (?:the |your )?(?:trouble|problems?|pains?) with your \w+ (?:begin|start|come on)\b|"
            r"\bhow did you (?:come to )?(?:lose|hurt|damage) (?:the|your|that) (?:finger|thumb|arm|leg|hand|foot|eye|sight|"
            r"hearing|use)\b|\b(?:which|what) (?:tablets|pills) (?:did|do|are) you (?:stop|taking|take|come off|on)\b"
        ),
        (
            r"\b(?:heard|hear|told|understand|assume|gather|see|believe|guess|take it|presume|trust|suppose|guessing) "
            r"(?:that )?you(?:'re| are| were|'ve been| have been|'d been) (?:\w+ ){0,2}(?:ill|unwell|poorly|healthy|disabled|in "
            r"hospital|off sick|sick)\b(?! of)|\byou(?:'re| are)n't (?:sick|ill|unwell|disabled)\b|"
            r"\byou're not (?:sick|ill|unwell|disabled|poorly)\b(?! of)"
        ),
        (
            r"\bwhy (?:do|did|would|might|should) you (?:need|ask for|want|request|require) (?:(?:the|a|an|extra|some|that|more|"
            r"to use) ){0,3}(?:lift|ground[- ]floor|ramp|wide door|parking (?:space|spot|permit)|extra time|large print|captions|"
            r"breaks|adjustments?|accommodations?|handrail|quiet room|screen reader|seat|more light)\b|\b(?:what(?:'s| is| was)|why) "
            r"(?:the )?(?:story|reason|behind|matter) ?(?:with|for|behind)? (?:the|your) (?:parking|lift|access|adjustments?|"
            r"accommodation|extra time|captions|large print) ?(?:requests?)?(?=[?,.]|$)"
        ),
        (
            r"\b(?:who's|who is|what are (?:they|the doctors)|which doctor is) treating you\b|\bwhat (?:do|did) (?:you|they) (?:take|give you|"
            r"use|put you on) for (?:it|that|the pain)\b|\bhow did you get (?:that|the|your) (?:\w+ )?(?:scar|burn|limp|black eye|bruise|injury)\b|"
            r"\bwhy are you (?:\w+ )?(?:sweating|shaking|limping|coughing|wheezing|so pale|so thin|in a chair|on crutches)\b|"
            r"\bwhy (?:do|are) you (?:have|wear|wearing|using) (?:a|an|that|the) (?:\w+ )?(?:bandage|brace|sling|patch|splint|stick|cane|cast)\b"
        ),
        (
            r"\bhow(?:'s| is| did| are| was) (?:your (?:recovery|treatment|operation|surgery|physio|rehab|chemo)|the (?:op|surgery|chemo|physio))\b|"
            r"\byou were (?:\w+ )?(?:absent|off|out) so (?:often|much|long)\b"
        ),
        (
            r"\b(?:you (?:mentioned|said|told \w+|wrote|put|say|indicated|hinted)|(?:file|form|cv|r[eé]sum[eé]|letter|references?|record|"
            r"notes?|profile|application) (?:says?|said|mentions?|shows?|states?)) (?:that )?you(?:'ve|'re|'d| have| are| had| were| "
            r"suffer\w*| wear| take| use| need| get) (?:\w+ ){0,4}(?:"
        )
        + OWN
        + (
            r"|ms|diabetic|epileptic|asthmatic|autistic|dyslexic|disabled|deaf|blind|ill|sick|unwell|injured|hospital|pacemaker|tablets|"
            r"stroke|surgery|an operation|heart (?:attack|condition|trouble)|breakdown|burn-?out|therapy)\b(?! (?:team|unit|ward|care|"
            r"research|class\w*|nurse|clinic|charity|service|of|pupils|children|app|apps))"
        ),
        r"^\W*(?:and )?what(?:'s| is) (?:the|your) prognosis\?",
    ),
    unless=(
        r"\b(?:patients?|clients?|residents?|pupils?|students?|learners?|horses?|dogs?|cats?|cattle|cows?|players?|"
        r"customers?|passengers?|claimants?|policyholders?|tenants?|colleagues?)\b",
        r"\bwith or without\b|\bfor this (?:conversation|interview|call)\b",
    ),
    firm=True,
    bad=(
        "And what's the prognosis?",
        "How do you keep your epilepsy in check on the late shift?",
        "How does your disability change the way you drive?",
        "Describe the illnesses you have had since you were a child.",
        "Kindly state any chronic ailment.",
        "Which hospital treated you?",
        "Why did you ask for a screen reader and extra time?",
        "What did the consultant say about it?",
        "How did you come to lose the thumb?",
        "I understand you were in hospital in May.",
    ),
    good=(
        "How do you set up your autism unit for a new school year?",
        "How do you explain chronic illness to a patient in ten minutes?",
        "What did the doctor on your ward change about the rounds?",
        "How did you come to lose the contract?",
        "How do you store insulin on a ship?",
        "What condition was the kiln in?",
        "Describe the conditions of the licence that you worked under.",
        "How do you plan operations around the tide?",
    ),
    source="42 USC 12112(d)(2); 29 CFR 1630.13(a); EqA 2010, s. 60",
)
