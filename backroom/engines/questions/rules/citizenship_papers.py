"""Demands for a passport or another particular paper."""

from backroom.engines.questions.rule import Rule

DOC = (
    r"(?:passport|green card|birth certificate|naturali[sz]ation (?:papers|certificate)|work permit|"
    r"immigration papers|citizenship papers|residence card|residence permit|visa|social security card|"
    r"aadhaar(?: card)?)"
)

RULE = Rule(
    code="citizenship_papers",
    topic="citizenship",
    matter="citizenship",
    what="Asks for a particular paper, or which passport the candidate holds.",
    why="The candidate chooses which of the listed papers to show, and only once there is an offer.",
    instead="“If we make an offer, can you show papers of your choice from the official list that prove your "
    "right to work?”",
    source="8 USC 1324b(a)(6); 2 CCR 11016",
    triggers=(
        "card",
        "passport",
        "passports",
        "papers",
        "paperwork",
        "certificate",
        "permit",
        "visa",
        "naturalization",
        "naturalisation",
        "citizenship",
        "nationality",
        "proof",
        "aadhaar",
    ),
    patterns=(
        r"your\b (?:papers|paperwork|documents) (?:are |is |were )?(?:in order|all in order|legal|legit\w*|"
        r"genuine|real)\b",
        r"(?:what|which|whose|how many|kind of|type of|colou?r(?: of| is)?(?: your)?) (?:\w+ )?passports?\b(?! (?:photo|office|desk|number|control|application|stamp|reader|holder's))",
        r"(?:do|have|got|hold|carry|travel on|does|did) (?:you )?(?:\w+ ){0,3}(?:eu|european|british|uk|us|"
        r"u\.s\.|american|canadian|irish|foreign|second|two|another|other|dual|german|french|australian|local|"
        r"\w+ish|\w+ian)"
        r" passports?\b",
        r"(?:see|show|bring|produce|provide|send|check|photocopy|scan|copy of|look at|hand over|need|want|have|"
        r"email|upload|bring in|bring along)(?: (?:me|us|of|to see|to have|in|along|over|a copy of|the original))*"
        r" (?:{your}|the|an?|you|actual|original|current|valid)(?: (?:actual|original|current|valid|own))? "
        + DOC
        + r"\b(?! (?:office|control|photo|desk|number column|application))",
        r"your\b (?:\w+ )?(?:passport|birth certificate)\b(?! (?:office|control|photo|desk|"
        r"team))[^.?!]{0,40}(?:\?|please|with you|handy|to hand|say|from|issued)",
        r"your\b (?:immigration |legal |residence |residency |work |naturali[sz]ation |citizenship )(?:papers|"
        r"paperwork|documents)\b",
        r"your\b papers (?:in order|with you|all (?:right|in order|good|legal)|sorted|up to date|straight)|"
        r"(?:have|got) (?:you )?(?:your |the right |proper |all your |any )papers\b(?! (?:published|on|"
        r"in (?:nature|print)))",
        r"(?:proof|evidence) of (?:your )?(?:citizenship|nationality|place of birth|birth|"
        r"naturali[sz]ation)\b(?=[^?]{0,60}\?)",
        r"your\b (?:passport|papers)[^.?!]{0,20}(?:issued|from which)",
    ),
    unless=(
        r"\bunder (?:18|eighteen|16|sixteen|21)\b|\b(?:a|are) minors?\b",
        r"\b(?:of your choice|documents? you (?:choose|prefer|like)|any document|official list|listed documents)\b",
        r"\b(?:customer|client|patient|pupil|student|traveller|passenger|guest|tenant|applicant|resident)s?\b",
        r"\b(?:travel|flights?|trips?|abroad)\b[^.?!]{0,60}\bvalid passport\b|"
        r"\bvalid passport\b[^.?!]{0,60}\b(?:travel|trips?|abroad)\b",
    ),
    bad=(
        "Which passport do you travel on?",
        "Can I see your green card?",
        "Could you bring your birth certificate along?",
        "Do you have a British passport?",
        "Are your papers all in order?",
        "Have you got proof of citizenship with you?",
    ),
    good=(
        "The law wants proof of a work permit for whoever is under 16. Could you show us one by May?",
        "After an offer, could you show papers of your choice from the official list?",
        "How do you check a guest's passport at the desk?",
        "The job has trips abroad each month. Do you hold a valid passport for travel?",
        "How do you register a birth certificate when a parent is missing?",
        "Which of your papers are you proudest of?",
        "How do you keep card payments apart from cash?",
    ),
)
