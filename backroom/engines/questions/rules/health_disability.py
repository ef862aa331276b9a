"""Asking whether somebody is disabled, about a visible aid, and about hearing, sight and speech."""

from backroom.engines.questions.rule import Rule

TRADE = (
    r"(?! (?:polic\w+|rights|inclusion|benefits?|support|services?|awareness|equality|training|"
    r"claims?|insurance|discrimination|sports?|law|officer|charit\w+|teams?|confident|allowance|"
    r"ramps?|users?|fleet|hire|lifts?|spaces?|bays?|access|stud\w+|cases?|advis\w+|network|assessments?|living|sector|community|history month))"
)
SENSE = (
    r"(?:hearing|eyesight|sight|vision(?! for\b| of\b| on\b|\?)|eyes|speech|balance|mobility|grip|"
    r"memory|stammer|stutter|limp|tremor|twitch|shaking)"
)
AID = (
    r"(?:wheelchair(?! (?:users?|access|ramps?|spaces?|services?)\b)|crutch(?:es)?|cane|walking stick|hearing aids?|guide dog|assistance dog|service "
    r"dog|prosthe\w+|insulin pump|pacemaker|inhaler|oxygen|walker|leg brace|knee brace|back brace|"
    r"neck brace|splint|sling|plaster cast|medical bracelet|medic-?alert|cochlear implant|stoma|"
    r"rollator|support bandage)"
)

RULE = Rule(
    code="health_disability",
    topic="health",
    matter="health",
    what="asks about a disability",
    why=(
        "Before an offer, whether somebody is disabled, how, and since when may not be asked. What you "
        "need to know is whether they can do the task."
    ),
    instead="Describe the task, and ask everyone: “Can you do this, with or without adjustments?”",
    triggers=(
        "accommodation",
        "accommodations",
        "adjustment",
        "adjustments",
        "disab*",
        "impairment*",
        "handicap*",
        "wheelchair",
        "chair",
        "crutch*",
        "cane",
        "stick",
        "hearing",
        "deaf",
        "blind",
        "eyesight",
        "sight",
        "vision",
        "eyes",
        "glasses",
        "lenses",
        "arm",
        "leg",
        "knee",
        "speech",
        "stammer*",
        "stutter*",
        "tremor*",
        "twitch",
        "shaking",
        "limp*",
        "guide",
        "prosthe*",
        "pump",
        "pacemaker",
        "inhaler",
        "brace",
        "splint",
        "sling",
        "plaster",
        "bracelet",
        "badge",
        "implant",
        "stoma",
        "arrangements",
        "adaptations",
        "memory",
        "mobility",
        "grip",
        "amput*",
        "paraly*",
        "scar",
        "scars",
        "handicapped",
        "special",
    ),
    patterns=(
        (
            r"\b(?:are|were|did|how did|when did|have) you (?:(?:become|became|been|a|actually|officially|"
            r"legally|partially|in any way|at all|also|currently|registered|classed|classified|considered|on "
            r"the register|as|profoundly|really|partly|born|still) ){0,4}(?:disabled|handicapped|a disabled "
            r"person|deaf|blind|hard of hearing|visually impaired|hearing[ -]impaired|impaired|paralysed|"
            r"paralyzed|an amputee|partially sighted|short-sighted|wheelchair[ -]bound|in a wheelchair)\b(?! "
            r"(?:to|people|customers|access|users|by|flag)\b)"
        ),
        (
            r"\byou (?:\w+ ){0,3}(?:consider|describe|see|identify|regard|think of|class|call|register\w*) "
            r"(?:yourself )?(?:\w+ ){0,3}(?:disabled|handicapped|disability|a disabled)\b|\bregistered (?:as )"
            r"?disabled\b"
        ),
        (
            r"\b(?:do you|have you|you|you've|did you)(?: (?:currently|actually|also|personally|happen to|got|"
            r"have|had|live|living|with|suffer|from|ever|in fact)){1,3} (?:(?:any|an?|some|kind|sort|form|"
            r"type|of|the|physical|mental|hidden|learning|visible|invisible|registered|known|or|serious) )"
            r"{0,5}(?:disabilit(?:y|ies)|impairments?|handicaps?)\b"
        )
        + TRADE,
        (
            r"\b(?:any|an?|no) (?:(?:physical|mental|known|other|kind of|sort of|form of|hidden|learning|"
            r"health|or|medical) ){0,4}(?:disabilit(?:y|ies)|impairments?|handicaps?)\b"
        )
        + TRADE
        + r"[^.?!]{0,70}(?:\b(?:we|i|you|your|yourself)\b|\?)",
        r"{your} (?:(?!team|crew|riggers?|staff)\w+ )?(?:disabilit(?:y|ies)|impairments?|handicaps?|"
        + AID
        + r")\b"
        + TRADE,
        (
            r"\b(?:how(?:'s| is| good is| bad is)|is|are|what(?:'s| is)|does|with|about|notice\w*|have you "
            r"always had|how long have you had|born with|tested) (?:\w+ ){0,2}(?:your|that|the) (?:(?!translation|flash|shared|cache|virtual|server|institutional)"
            r"\w+ )?"
        )
        + SENSE
        + (
            r"\b(?! (?:for the|of the (?:company|team|business|product)|statement|board|test|aid centre|"
            r"therap\w+|recognition|leak|usage|footprint|loss))[^.?!]{0,60}\?"
        ),
        (
            r"\b(?:will|would|do) you (?:need|require|want) (?:an? |any )?(?:reasonable )?(?:accommodations?|adjustments?) "
            r"(?:of any kind )?(?:to (?:do|perform|carry out)|in) (?:this|the) (?:job|role|work|position|post)\b"
            r"|\b(?:functions?|duties|tasks|job) without (?:any |an |needing )?(?:accommodations?|adjustments?)\b"
        ),
        (
            r"\b(?:did|have|has|were|do|are|is) (?:you|that) (?:(?:always|ever|have|had|a|that|still|used|to|"
            r"often|got|been|lost|is) ){0,4}(?:stammer|stutter|limp|tremor|amput\w+|paralys\w+|lisp)(?:s|ed|"
            r"ing)?\b"
        ),
        (
            r"\b(?:you're|you are|i (?:see|notice[d]?) (?:you(?:'re| are|'ve| have)?|the|your|that|a)|i "
            r"couldn't help) (?:\w+ ){0,3}(?:limping|a limp|limp|stammer\w*|stutter\w*|wheelchair|crutch\w*|"
            r"cane|stick|hearing aid|pump|brace|sling|scar|bracelet|shaking)\b[^?]{0,90}\?"
        ),
        (
            r"\b(?:do you|will you|have you|are you|can you|would you|is that|what's|what is|why|how long)"
            r"[^.?!]{0,40}\b(?:use|need|wear|have|with|without|on|in|that|the|using|rely on|always been in|"
            r"been in) (?:\w+ ){0,3}"
        )
        + AID
        + r"\b",
        (
            r"\b(?:or is it just|just|how long have you been in|been in|out of|get out of|manage in|stuck in|"
            r"because of|about|with) (?:the|that|a|your) (?:wheel)?chair\b[^.?!]{0,30}\?"
        ),
        (
            r"\b(?:need|needing|require|requiring|want|wanting|expect|expecting|any) (?:\w+ ){0,4}(?:special|"
            r"extra) (?:arrangements|treatment|equipment|adaptations|facilities|provisions|conditions)"
            r"\b[^.?!]{0,50}"
        ),
        (
            r"\bdo you (?:\w+ )?(?:need|wear|use) (?:\w+ )?(?:glasses|contact lenses|contacts|spectacles|a "
            r"hearing aid|an aid|a stick)\b(?! (?:for (?:the|a|weld\w+|grind\w+)|polish|supplier))|\bis your (?:\w+ )?(?:arm|"
            r"leg|hand|back|hip|knee|eye|eyesight|hearing|chair|shoulder) (?:\w+ ){0,4}(?:problem|trouble|"
            r"issue|good enough|in the way|hold you)\b"
        ),
        (
            r"\b(?:blue|disabled) (?:parking )?badge\b[^.?!]{0,40}(?:\byou|\?)|\b(?:that|the|your) (?:\w+ )"
            r"?scars?\b[^.?!]{0,40}\?"
        ),
        (
            r"\b(?:can|could) you (?:actually |even |really )?(?:see|hear|walk|climb stairs|use both hands|"
            r"manage stairs|get up (?:the )?stairs|use your)(?: \w+)?(?: (?:properly|normally|ok|okay|at all|"
            r"without (?:help|glasses|aid)|unaided|all right))\b"
        ),
    ),
    unless=(
        "{practice}",
        (
            r"\b(?:patients?|clients?|residents?|pupils?|students?|service users?|guests?|passengers?|"
            r"visitors?|customers?|tenants?|children|horses?|dogs?|learners)\b"
        ),
        (
            r"\b(?:for|during|at|in) (?:this|today's|today|our|the) (?:\w+ )?(?:conversation|interview|talk|"
            r"meeting|call|exercise|assessment|test)\b|\bwith or without\b"
        ),
        (
            r"\b(?:can you (?:see|hear) (?:me|us|my)|book|booked|asset|goodwill|screen|frames?|animation|microphone|camera|sound|slides?|signal|flags?|"
            r"button|toggle|court|tribunal|public hearing)\b"
        ),
    ),
    bad=(
        "Can you do all of your duties without adjustments?",
        "Would you need any accommodations to do this work?",
        "Are you disabled?",
        "Do you have a disability?",
        "Is your hearing all right?",
        "How long have you been in a wheelchair?",
        "I noticed you limping. What happened?",
        "Have you always had that stammer?",
        "Will you need special equipment?",
        "What is your knee brace for?",
    ),
    good=(
        "How do you disable a feature flag safely?",
        "What have you changed for disabled customers at the till?",
        "Do you need any special arrangements for this conversation?",
        "Can you hear me all right on this line?",
        "How do you fit a wheelchair to a new resident?",
        "How did you write the disability policy?",
        "Which sign languages do you interpret for deaf clients?",
        "What is your vision for the shop in three years?",
        "How do you prepare a witness for a hearing?",
    ),
    source="42 USC 12112(d)(2); 29 CFR 1630.13(a); EqA 2010, s. 60; SGB IX",
)
