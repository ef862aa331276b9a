"""Asking about mental health, therapy, breakdowns and burnout."""

from backroom.engines.questions.rule import Rule

STATE = (
    r"(?:depress(?:ion|ed|ive)|anxiety|anxiety attacks|panic attacks?|bipolar|ptsd|schizo\w+|ocd|"
    r"eating disorder|anorexi[ac]|bulimi[ac]|personality disorder|burn-?out|burned[- ]out|"
    r"burnt[- ]out|suicidal|suicide|self-?harm\w*|(?:nervous|mental|emotional) breakdown|(?:mental )"
    r"?breakdown of your own|mental illness|mental health (?:problems?|issues?|conditions?|crisis|"
    r"difficult\w+|treatment|diagnosis)|nerves(?! of| before| on)|mood swings|psychosis|psychotic|post-?natal depression)"
)
HELP = (
    r"(?:therapy|therapist|counselling|counseling|counsellor|counselor|psychiatrist|psychiatric "
    r"(?:care|treatment|help|ward|hospital)|psychologist|shrink|psychotherap\w+|cbt|mental health "
    r"(?:professional|support|team|services|worker|care))"
)

RULE = Rule(
    code="health_mind",
    topic="health",
    matter="health",
    what="asks about mental health",
    why="Before an offer, questions that would bring a mental illness or its treatment to light may not be asked.",
    instead=(
        "Describe the pressure the job really has, and ask everyone for an example: “Tell me about a "
        "week when everything came at once.”"
    ),
    triggers=(
        "depress*",
        "anxiety",
        "anxious",
        "panic",
        "bipolar",
        "ptsd",
        "schizo*",
        "ocd",
        "eating",
        "anorexi*",
        "bulimi*",
        "personality",
        "burnout",
        "burned",
        "burnt",
        "burn",
        "suicid*",
        "harm*",
        "self",
        "breakdown",
        "mental",
        "mentally",
        "nerves",
        "mood",
        "psych*",
        "therap*",
        "counsel*",
        "shrink",
        "cbt",
        "related",
        "stress",
        "sectioned",
        "postnatal",
        "natal",
    ),
    patterns=(
        (
            r"\b(?:are|were|have|do|did|would|had|you've|you're|ever) (?:you )?(?:\w+ ){0,2}(?:in|had|have|"
            r"having|see|seen|seeing|seek|sought|been to|been in|go to|gone to|going to|gone for|need|needed|"
            r"receiv\w+|under|been seeing|considered|speak to|talk to|talking to|been under|tried|attend\w*) "
            r"(?:(?:an?|any|the|your|for|to|some|regular|ever|kind|of|with|help|from|by|grief|marriage|"
            r"private) ){0,4}"
        )
        + HELP
        + (
            r"\b(?! (?:team to|students?|clients?|patients?|services? (?:before|provider)|room|degree|rota|"
            r"practice|work|qualif\w+|dog|settings?|placement|session notes|colleague|who|provid\w+|training))"
        ),
        (
            r"\b(?:do|did|have|are|were|would|has|had) you (?:(?:yourself|ever|personally|currently|still|"
            r"suffer|suffered|suffering|struggle|struggled|struggling|get|got|been|have|had|prone|live|living|"
            r"experience|experienced|deal|dealt|battle|battled|stress|or|and|suffering from|feel|felt|close|"
            r"come|go|gone|near|treated|diagnosed|taken|being|a|any|with|from|to|as|for|bit|the|of|history|"
            r"problems?|history of|clinically) ){0,7}"
        )
        + STATE
        + (
            r"\b(?! (?:in (?:your|the|a) (?:team|pupils?|patients?|clients?)|patients?|clients?|among|"
            r"services?|awareness|charit\w+|support|prevention|helpline|units?|workshop|research))"
        ),
        r"\b(?:you're|you are|you get|you have|you've (?:had|been|got)) (?:\w+ ){0,4}" + STATE + r"\b[^.!]{0,50}\?",
        (
            r"\b(?:how(?:'s| is| has| was| are)|tell me about|what about|any|is|with|about|affect\w*|describe|"
            r"rate)\b[^.?!]{0,30}\byour (?:mental (?:health|state|wellbeing|history)|depression|anxiety|"
            r"nerves|moods?|burn-?out|breakdown|therapy|therapist|psychiatrist|counsell?or|state of mind|"
            r"panic attacks)\b(?! (?:training|work|strategy|campaign))"
        ),
        r"\b(?:was|is) (?:it|that|this) (?:\w+ ){0,4}"
        + STATE
        + r"\b[^.?!]{0,40}\?|\bany (?:history of |past |previous )?"
        + STATE
        + r"\b(?=[?,]| (?:in the past|we should|that we|i should|yourself|or\b))",
        (
            r"\b(?:are|were|would you say you(?:'re| are)) ?(?:you )?(?:\w+ )?(?:mentally (?:stable|well|"
            r"healthy|fit|strong|ill|unwell|tough enough|sound)|emotionally (?:stable|unstable|fragile)|of "
            r"sound mind|an anxious person|a nervous person|psychologically (?:stable|fit|sound))\b"
        ),
        (
            r"\b(?:you|you've|were you|ever|been) (?:\w+ ){0,3}(?:sectioned under|been sectioned|sectioned|"
            r"off with stress|signed off (?:with|for) stress|stress-related (?:illness|leave|absence)|off "
            r"(?:work )?(?:for|with|because of|due to) stress)\b|\bhave you (?:\w+ )?(?:burned|burnt) out\b"
        ),
        (
            r"\b(?:cv|letter|profile|resume|r[eé]sum[eé]|application|blog|form|post)"
            r"\b[^.?!]{0,30}\b(?:mention\w*|say|says|said|wr[io]te|talk\w*|refer\w*|about|words?)"
            r"\b[^.?!]{0,20}\b(?:burn-?out|depression|anxiety|breakdown|mental health|illness|therapy)\b|"
            r"\byou(?:'ve)? (?:\w+ ){0,3}(?:on|taking|been on) (?:anti-?depressants|something for your nerves)"
            r"\b|\bfor your nerves\b"
        ),
    ),
    unless=(
        (
            r"\b(?:patients?|clients?|pupils?|students?|service users?|residents?|tenants?|colleagues?|"
            r"teammates?|team members?|callers?|veterans|offenders|animals?|horses?)\b"
        ),
        r"\b(?:great depression|tropical depression|cost breakdown|breakdown of (?:costs?|the))\b",
    ),
    bad=(
        "Have you ever seen a therapist?",
        "Do you suffer from depression?",
        "How is your mental health?",
        "Have you ever burnt out?",
        "Are you mentally stable?",
        "Was that burnout, or something else?",
        "Did you have a nervous breakdown?",
    ),
    good=(
        "How would you support a pupil with anxiety before an exam?",
        "Tell me about a week when everything came at once.",
        "What did you do after the breakdown on the motorway?",
        "Have you worked as a speech therapist in schools?",
        "How do you keep your team from burnout?",
        "How did you present the cost breakdown to the board?",
        "Which counselling courses do you teach?",
        "How do you plan a suicide prevention campaign?",
    ),
    source="42 USC 12112(d)(2); EEOC guidance on disability-related inquiries; EqA 2010, s. 60",
)
