"""Asking about drugs, addiction and rehabilitation."""

from backroom.engines.questions.rule import Rule

DRUGS = (
    r"(?:drugs?|cannabis|marijuana|weed|pot|cocaine|coke|heroin|(?:illegal|illicit|controlled|banned) "
    r"substances?|substances|recreational\w*|narcotics|opioids?|ecstasy|mdma|lsd|joints?|spliffs?|"
    r"edibles|ganja|hash(?! (?:of|map|table|function|value|key|brown))|crystal meth|meth|magic mushrooms|mushrooms|ketamine|speed|anything "
    r"stronger(?: than)?|something stronger|gummies|thc|cbd)"
)
TRADE = (
    r"(?! (?:databases?|discovery|development|trials?|charts?|rounds?|interactions?|administration|"
    r"tests?\b|testing|cabinet|calculations?|screening tools|dogs|company|companies|stores?|policy|"
    r"education|safety|delivery|labels?|of choice for|names|guns?|plates?|holes?|roast|belly|plants?|"
    r"awareness|squad|dealers?|services?|workers?|research|targets?|users?|law|gun|cameras?|trolleys?|or range|tables?|"
    r"maps?|keys?|functions?|control|licen[cs]es?|fund\w*|guns?|restrictions?))"
)

RULE = Rule(
    code="substances_drugs",
    topic="health",
    matter="substances",
    what="asks about drugs, addiction or rehabilitation",
    why=(
        "Past use, treatment and prescriptions tell of illness, and cannabis outside work is protected "
        "in several places."
    ),
    instead=(
        "State the rule of the post to everyone: “This post is tested under transport rules. Can you "
        "work with that policy?”"
    ),
    triggers=(
        "drug",
        "drugs",
        "cannabis",
        "marijuana",
        "weed",
        "pot",
        "cocaine",
        "coke",
        "heroin",
        "substance",
        "substances",
        "recreational",
        "recreationally",
        "narcotics",
        "opioid*",
        "ecstasy",
        "mdma",
        "lsd",
        "joint",
        "joints",
        "spliff*",
        "edibles",
        "ganja",
        "hash",
        "meth",
        "mushrooms",
        "ketamine",
        "thc",
        "cbd",
        "gummies",
        "stoned",
        "high",
        "rehab*",
        "addict*",
        "detox",
        "recovery",
        "recovering",
        "clean",
        "420",
        "overdose*",
        "partake",
        "stronger",
        "twelve",
        "12",
        "step",
        "gambling",
        "sniffer",
        "something",
        "calm",
        "sleep",
        "unwind",
        "edge",
        "happened",
    ),
    patterns=(
        (
            r"\b(?:need|take|use|have|on) (?:something|anything|a (?:little|wee) something"
            r"|a bit of something) (?:[\w'-]+ )?to "
            r"(?:get you (?:going|up|through|to sleep|off)|help you (?:sleep|relax|cope|focus|unwind|stay awake)|calm"
            r"|take the edge|come down|stay awake|keep you (?:going|awake|calm))\b"
            r"|\bsniffer dogs?\b[^.?!]{0,50}\byour (?:bag|pockets?|car|locker|coat|jacket|case)\b"
        ),
        (
            r"\b(?:do|did|have|are|were|would|you've|you're|when did|ever|you) (?:you )?(?:(?:ever|still|"
            r"currently|also|last|been|recently|a|in|or|at|any|time|college|past|the|personally|now|even|to|"
            r"occasionally|regularly|like|enjoy|by any chance) ){0,4}(?:use|used|using|take|taken|taking|"
            r"tried|try|do|done|doing|experiment\w*|took|did|smoke[d]?|smoking|abuse\w*|touch\w*|dabbl\w*|on|"
            r"inject\w*|into|partake|consume\w*|had|have|vape|eat|sniff\w*|snort\w*|misuse\w*) (?:(?:any|some|"
            r"the|a|an|in|of|with|illegal|illicit|recreational|hard|soft|street|prescription|party|kind|sort|"
            r"or|other|medical|tobacco|alcohol|odd|bit|little|legal) ){0,6}"
        )
        + DRUGS
        + r"\b"
        + TRADE,
        (
            r"\b(?:have|were|did|are|do|you've|ever|you) (?:you )?(?:\w+ ){0,3}(?:been|gone|go|went|"
            r"check(?:ed)?|spent|spend|had|need|needed|through|do|done|get out of|come out of|in|enter\w*) "
            r"(?:(?:in|to|into|through|at|a|any|time|for|some|spell|stint|of|drug|alcohol|treatment|"
            r"court-ordered|medical) ){0,5}(?:rehab\w*|detox\w*|drug treatment|addiction (?:treatment|clinic)|"
            r"recovery(?=[?,.]|$| program\w*| from (?:drugs|drink|alcohol|addiction)))\b(?! (?:nurs\w+|"
            r"physio\w*|centre|center|patients?|wards?|work|assistants?|support|teams?|medicine|engineer\w*|"
            r"units?|robotics))"
        ),
        (
            r"\b(?:are|were|have) you (?:(?:a|an|ever|been|still|in|recovering|or|now|currently|recovery|as|"
            r"hooked) ){0,4}(?:addict(?:ed)?(?: to (?!your|coffee|work|puzzles|spreadsheets|the))?(?! to)"
            r"|drug user|stoned|a user|(?<!people )in recovery(?! (?:operations?|mode|services?|trucks?|vehicles?|boats?|work"
            r"|planning))|recovering (?:addict|"
            r"alcoholic)|junkie|clean(?=[?,.]|$| now| and sober| these| at (?:the moment|present))|hooked on|"
            r"high(?: at work| on|[?,]))\b(?! (?:of|level|end|street|quality))"
        ),
        (
            r"\bhow long (?:have you|'ve you|you've) been (?:clean|in recovery|off (?:drugs|the stuff|it))\b|"
            r"\b(?:struggl\w*|problem|problems|battle\w*|trouble|history|issues?) (?:\w+ ){0,2}(?:with|of) "
            r"(?:\w+ )?(?:addiction|drugs|substances?(?: (?:abuse|misuse|use))?|gambling|opioids|drug use)"
            r"\b[^.?!]{0,40}\?"
        ),
        (
            r"{your} (?:\w+ )?(?:addiction|drug (?:use|habit|problem|history)|substance (?:use|abuse|misuse)|"
            r"recovery from)\b(?! (?:service|clinic|team|work|programme|program|caseload|counsel\w+))|\bany "
            r"(?:\w+ )?(?:addictions?|substance (?:abuse|misuse|use)|drug (?:problems?|use|habits?))"
            r"\b[^.?!]{0,50}\?|\b(?:had|have|received|needed|sought|undergone) (?:any )?(?:treatment|help|"
            r"counsel\w+) (?:for|with) (?:\w+ )?(?:drugs?|alcohol|drink\w*|addiction|substance)\b"
        ),
        (
            r"\b(?:medical marijuana|medical cannabis|cannabis|marijuana) (?:card|prescription|licen[cs]e)"
            r"\b[^.?!]{0,30}\?|\b(?:pass|fail|failed|passed) (?:an? |the |our |any )?(?:\w+ )?drugs? (?:test|"
            r"screen\w*)\b[^.?!]{0,40}|\b420[ -]friendly\b|\bdo you partake\b|\b(?:anything|something|stuff) "
            r"recreational(?:ly)?\b|\brecreational(?:ly)?\b[^.?!]{0,20}\?|\b(?:twelve|12)"
            r"-step\b(?! (?:charity|plan|process|guide|facilitat\w+))[^.?!]{0,30}\?"
            r"|\btest(?:ed)? you for (?:\w+ )?drugs\b|\bdrugs in your (?:system|blood)\b|"
            r"\b(?:arrested|charged|fired|disciplined|treated|treatment|counsel\w+) (?:\w+ )?for (?:\w+ )"
            r"?(?:drug use|drugs|drug abuse|substance abuse|addiction|possession)\b"
        ),
    ),
    unless=(
        r"\b(?:currently|presently|at present|right now)\b[^.?!]{0,30}\b(?:illegal|illegally|illicit)\b",
        r"\bdo you (?:currently |now )?(?:illegally use drugs|use (?:any )?(?:illegal|illicit) drugs)(?= *(?:\?|$|now|currently|at present))",
        (
            r"\b(?:patients?|clients?|customers?|pupils?|residents?|service users?|tenants?|offenders?|"
            r"teenagers?|suspects?|guests?|prisoners?|pharmac\w*|laborator\w*|lab|mice|rats|cooking|kitchen|"
            r"dish|forge|furnace|foundry|smelt\w*|oven|disaster|backup|data|database|code)\b"
        ),
    ),
    bad=(
        "Have you ever used drugs?",
        "Do you smoke weed?",
        "Have you been to rehab?",
        "Are you a recovering addict?",
        "How long have you been clean?",
        "Do you have a medical marijuana card?",
        "Did you ever experiment with anything, cocaine say? I mean, have you tried cocaine?",
    ),
    good=(
        "Do you use illegal drugs now?",
        "Do you weed between the rows by hand?",
        "Do you partition by hash or by range?",
        "This post is tested under transport rules. Can you work with that policy?",
        "Have you used drug databases in a pharmacy?",
        "Which drug interactions do you look for first?",
        "Have you worked in rehab nursing before?",
        "What is your recovery time objective for the main database?",
        "How do you run a support group for people in recovery?",
        "How do you pot on forty trays of seedlings?",
        "How would you clean up an old pull request?",
    ),
    source=(
        "EEOC guidance on disability-related inquiries (past addiction); Cal. Gov. Code s. 12954; N.Y. "
        "Lab. Law s. 201-d"
    ),
)
