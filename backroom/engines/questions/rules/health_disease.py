"""Asking about an illness by its name."""

from backroom.engines.questions.rule import Rule

NAMES = (
    r"(?:cancer|tumou?r|leuk[ae]+mia|lymphoma|diabet(?:es|ic)|epilep(?:sy|tic)|asthma(?:tic)?|hiv|"
    r"aids|hepatitis|tb|tuberculosis|ms\b(?! office| word| excel| project| teams| sql| access)|"
    r"multiple sclerosis|arthritis|lupus|crohn'?s|colitis|coeliac|migraines?|fibromyalgia|"
    r"endometriosis|ibs|sciatica|vertigo|tinnitus|high blood pressure|hypertension|heart (?:disease|"
    r"condition|trouble|problems?|attack|murmur|failure)|a stroke(?! of| play)|strokes?(?! of| play)|parkinson'?s|dementia|"
    r"alzheimer'?s|seizures?|fits|blackouts?|fainting(?: fits)?|dizzy spells|adhd|(?<!to )add\b(?=[?,.]| or )|"
    r"autis(?:m|tic)|asperger'?s|dyslexi(?:a|c)|dyspraxi(?:a|c)|tourette'?s|(?:on )?the (?:autism |"
    r"autistic )?spectrum|neuro-?(?:diverse|divergent|typical)|long covid|covid|sickle cell|"
    r"thyroid(?: trouble| problems?)?|psoriasis|eczema|sleep apn\w+|narcolepsy|insomnia|hernia|"
    r"allerg(?:y|ies|ic)|an[ae]+mi[ac]|colou?r-?blind(?:ness)?|chronic fatigue|cerebral palsy|"
    r"muscular dystrophy|kidney (?:disease|trouble|problems?|failure)|liver (?:disease|trouble|"
    r"problems?)|lung (?:disease|trouble|problems?)|gout|a pacemaker|ulcers?|incontinen\w+|hay ?fever|"
    r"a std|an? sti|herpes|rheumatism|osteoporosis|cystic fibrosis|learning (?:difficult\w+|"
    r"disabilit\w+)|special needs)"
)
FILL = (
    r"(?:(?:any|an?|the|some|your|severe|bad|mild|type|of|touch|bit|form|kind|one|two|1|2|from|with|"
    r"chronic|ever|had|have|got|been|on|diagnosed|tested|treated|screened|for|positive|as|officially|"
    r"actually|perhaps|maybe|at all|still|or|to|anything|like) ){0,6}"
)
TRADE = (
    r"(?! (?:patients?|units?|wards?|clients?|cases?|survivors?|research|teams?|services?|nurs\w+|"
    r"charit\w+|screening|awareness|training|clinics?|care|specialists?|child|children|pupils?|menus?|"
    r"foods?|guests?|campaigns?|drug|drugs|trials?|studies|study|project|register|labels?|policy|"
    r"customers?|champions?|experience|skills|lead|leads|background|degree|simulators?|friendly|window|columns?|values?|sql|office|word|teams|people|adults|residents?|"
    r"outbreaks?|protocols?|plans?|assessments?|provision|information))"
)

RULE = Rule(
    code="health_disease",
    topic="health",
    matter="health",
    what="asks about a named illness or condition",
    why=(
        "Before an offer, questions that would bring an illness or a disability to light may not be "
        "asked, however kindly or knowingly."
    ),
    instead="Describe the task, and ask everyone: “Can you do this, with or without adjustments?”",
    triggers=(
        "cancer",
        "tumour",
        "tumor",
        "leuk*",
        "lymphoma",
        "diabet*",
        "epilep*",
        "asthma*",
        "hiv",
        "aids",
        "hepatitis",
        "tb",
        "tuberculosis",
        "ms",
        "sclerosis",
        "arthritis",
        "lupus",
        "crohn*",
        "colitis",
        "coeliac",
        "migraine*",
        "fibromyalgia",
        "endometriosis",
        "ibs",
        "sciatica",
        "vertigo",
        "tinnitus",
        "hypertension",
        "pressure",
        "heart",
        "stroke*",
        "parkinson*",
        "dementia",
        "alzheimer*",
        "seizure*",
        "fits",
        "blackout*",
        "fainting",
        "dizzy",
        "adhd",
        "add",
        "autis*",
        "asperger*",
        "dyslex*",
        "dyspraxi*",
        "tourette*",
        "spectrum",
        "neuro*",
        "covid",
        "sickle",
        "thyroid",
        "psoriasis",
        "eczema",
        "apnoea",
        "apnea",
        "narcolepsy",
        "insomnia",
        "hernia",
        "allerg*",
        "anaemi*",
        "anemi*",
        "blind",
        "colourblind",
        "colorblind",
        "blindness",
        "fatigue",
        "palsy",
        "dystrophy",
        "kidney",
        "liver",
        "lung",
        "gout",
        "pacemaker",
        "ulcer*",
        "herpes",
        "rheumatism",
        "fibrosis",
        "difficulties",
    ),
    patterns=(
        (
            r"\b(?:(?:do|did|have|are|were|would|might|could) (?:you|you've|ya)|ever|are any of you) "
            r"(?:(?:yourself|currently|also|by any chance|ever|been|suffer|suffered|get|gets|live|living|"
            r"happen|happened|a bit|prone|think|never|really|struggle|struggled|survived|beaten|caught|catch|"
            r"contracted) ){0,3}"
        )
        + FILL
        + NAMES
        + r"\b"
        + TRADE,
        r"\b(?:you're|you are|you've|you have|you've got|you get|you had|you suffer) "
        + FILL
        + NAMES
        + r"\b"
        + TRADE
        + r"[^.!]{0,60}\?",
        (
            r"\b(?:is|was) (?:it|that|this|yours) (?:(?:a|an|the|your|just|because of|for|to do with|maybe|"
            r"perhaps|not|some|kind of|from|about|down to) ){0,3}"
        )
        + NAMES
        + r"\b"
        + TRADE
        + r"[^.?!]{0,40}\?",
        (
            r"\b(?:how (?:do|did|will|would|bad|severe|serious|is|'s|are|long)|manage|cope|under control|what "
            r"type|does|will|is|when did)\b[^.?!]{0,30}\b(?:the|your) (?:\w+ )?"
        )
        + NAMES
        + r"\b"
        + TRADE
        + (
            r"(?=[?,.!;]|$| on | with | at | in (?:the|a) (?:job|shift|role|office|night)| when | affect| "
            r"bother| get| stop| under| start| come| flare| ever| over | during | these)"
        ),
        r"\byour (?:\w+ )?"
        + NAMES
        + r"\b"
        + TRADE
        + r"(?=[?,.!;]|$| is| affect| bother| get| under| diagn| on | with | mean| come)",
        r"\b"
        + NAMES
        + (
            r"\b[^?]{0,60}[.!,;:-] ?(?:and |so |but )?(?:do|did|have|are|is) (?:you|that|it) (?:\w+ )"
            r"{0,4}(?:have it|had it|got it|have that|suffer|yourself|affected|personal|personally|too)"
            r"\b[^.?!]{0,30}\?"
        ),
        r"\bany (?:\w+ )?"
        + NAMES
        + r"(?:,| or\b|\?| we should| i should| at all| yourself| that (?:could|might|would|we|i))",
    ),
    unless=(
        (
            r"\b(?:an?|the|your|our|older|young|with|of|in|for|among) (?:\w+ )?(?:patients?|clients?|"
            r"residents?|pupils?|students?|service users?|animals?|horses?|dogs?|cats?|guests?|customers?|"
            r"diners?|passengers?|tenants?|drivers?|children)\b"
        ),
        (
            r"\b(?:menus?|dishes|recipe|kitchen|labelling|ewes?|cows?|horses?|dogs?|rats?|mice|calves|herd|"
            r"flock|tests? positive for)\b"
        ),
    ),
    bad=(
        "Do you have diabetes?",
        "Have you ever had cancer?",
        "Do you get migraines?",
        "Is it asthma, that cough?",
        "How bad is the arthritis these days?",
        "Are you dyslexic, perhaps?",
        "Have you been tested for HIV?",
        "You have epilepsy, don't you?",
    ),
    good=(
        "How would you treat a dog with epilepsy?",
        "Have you nursed stroke patients before?",
        "How do you label a menu for allergies?",
        "Which dementia training have you done?",
        "How would you teach a pupil with dyslexia to plan an essay?",
        "Do you have MS Office experience at the level of macros?",
        "How did you run the shop during covid?",
        "What does a heart valve look like under your scanner?",
        "How do you add a column without locking the table?",
    ),
    source="42 USC 12112(d)(2); 29 CFR 1630.13(a); EqA 2010, s. 60",
)
