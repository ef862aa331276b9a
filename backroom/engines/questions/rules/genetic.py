"""Asking about illness in the family, inherited conditions and genetic tests."""

from backroom.engines.questions.rule import Rule

KIN = (
    r"(?:mother|mum|mom|mam|father|dad|parents?|brothers?|sisters?|siblings?|gran|granny|nan|grandad|"
    r"grandma|grandpa|grandmother|grandfather|grandparents|aunts?|uncles?|relatives?|children|kids|"
    r"son|daughter|folks|cousins?|family|relations)"
)
ILL = (
    r"(?:cancer|tumou?rs?|diabet\w+|heart (?:\w+)|strokes?|dementia|alzheimer\w*|parkinson\w*|"
    r"huntington\w*|ms\b|multiple sclerosis|epilep\w+|asthma|depression|schizo\w+|bipolar|mental "
    r"(?:illness|health)|alcohol\w*|addiction|sickle|cystic fibrosis|haemophilia|hemophilia|lupus|"
    r"arthritis|leuk\w+|kidney \w+|blood pressure|cholesterol|autis\w+|disab\w+|ill\b|illness\w*|"
    r"sick\b|disease\w*|disorders?|conditions?|health|medical\w*|die[ds]?\b|dying|death|dead\b|"
    r"pass(?:ed)? away|diagnos\w+|ailments?|longevity|defects?|hereditary|inherited|genetic\w*|"
    r"trouble with (?:the|their) (?:heart|nerves|kidneys|lungs))"
)

RULE = Rule(
    code="genetic",
    topic="genetic",
    matter="genetic",
    what="asks about illness in the family or genetic tests",
    why=(
        "Family illness and genetic tests may not be asked about before or after an offer. Hearing of it "
        "by chance is no wrong; a further question is."
    ),
    instead="Ask nothing. If it was told, say something kind, do not note it, and go back to the job.",
    triggers=(
        "family",
        "families",
        "hereditary",
        "genetic*",
        "gene",
        "genes",
        "dna",
        "inherit",
        "inherited",
        "runs",
        "23andme",
        "ancestrydna",
        "brca",
        "huntington*",
        "congenital",
        "predispos*",
        "carrier",
        "tested",
        "screened",
        "stock",
        "mother",
        "mother's",
        "mum",
        "mum's",
        "mom",
        "mom's",
        "father",
        "father's",
        "dad",
        "dad's",
        "parent",
        "parents",
        "brother",
        "sister",
        "siblings",
        "gran",
        "grandmother",
        "grandfather",
        "grandparents",
        "aunt",
        "uncle",
        "relatives",
        "relative",
        "relations",
        "bloodline",
        "children",
        "daughter",
        "son",
        "kids",
    ),
    patterns=(
        r"\b(?:run|runs|running) in (?:your|the) (?:\w+ )?(?:family|families|bloodline)\b(?! (?:business|firm|farm))",
        (
            r"\b(?:your|any|a|is there|what) (?:\w+ )?family (?:medical |health |disease |genetic )"
            r"?history\b(?! (?:society|research|project|room|archive|from|website|centre|center|magazine))|"
            r"\bfamily(?:'s)? (?:medical|health) (?:history|background|record)\b|\bhistory of (?!changes)"
            r"(?:\w+ ){1,4}in (?:your|the) family\b(?! of)|\byour family(?:'s)? (?:medical|health|genetic\w*)"
            r"\b"
        ),
        r"\b"
        + ILL
        + (
            r"[^.?!]{0,60}\b(?:in|on|from|by|among|through) (?:either side of |both sides of )?(?:your|the|"
            r"his|her) (?:\w+ )?(?:family|families|relatives|side|"
        )
        + KIN
        + r"(?:'s)? side)\b(?! (?:room|business|court|law))",
        (
            r"\b(?:in|on|from|side of|among) (?:your|the) (?:\w+ )?(?:family|side|relatives|relations)\b(?![- ]tree)(?! "
            r"(?:room|business|court|law|support|cent))[^.?!]{0,60}\b"
        )
        + ILL,
        (
            r"\b(?:any(?:one|body)|who|some(?:one|body)|others|many) (?:\w+ ){0,2}(?:in|on|of) (?:your|the) "
            r"(?:\w+ )?family[^.?!]{0,60}\b"
        )
        + ILL,
        r"\byour (?:\w+ )?" + KIN + r"(?:'s)?\b[^.?!]{0,50}\b" + ILL + r"[^.?!]{0,60}",
        (
            r"\byou,? (?:or|and) (?:any (?:of )?|your )?(?:\w+ )?(?:relatives?|family|parents|relations|"
            r"mother|father|siblings|sisters?)\b[^.?!]{0,50}\b"
        )
        + ILL
        + (
            r"|\b(?:did|does|do|had|has) your (?:\w+ )?(?:mother|mum|mom|father|dad|parents|brother|sister|"
            r"gran\w*) (?:\w+ )?(?:have|had|get|got|suffer\w*) (?:it|that|the same|one)\b|\b(?:get|got|have|"
            r"end up with|go|same) (?:\w+ )?(?:what|the way|like|as) your (?:father|mother|dad|mum|mom|sister|"
            r"brother|parents)\b|\bhow (?:long|old) (?:do|did|does|was|were) (?:people in |most of |the "
            r"(?:men|women) in |members of )?your (?:family|parents|grandparents|father|mother|dad|mum)"
            r"\b[^.?!]{0,30}\b(?:live|die|died|get|when)\b"
        ),
        r"\bon (?:your|either) (?:\w+ )?(?:mother|father|mum|dad|mom|parent)'?s?'? side\b[^.?!]{0,40}\b"
        + ILL
        + r"|\b"
        + ILL
        + r"[^.?!]{0,40}\bon your (?:mother|father|mum|dad|mom|parent)'?s? side\b",
        (
            r"\b(?:is|was|are|were|isn't|could) (?:it|that|this|they|yours|what (?:he|she) had) (?:\w+ )"
            r"{0,4}(?:hereditary|genetic|inherited|congenital|familial|passed down|in the (?:genes|blood))"
            r"\b(?! (?:algorithm|drift|marker|from))[^.?!]{0,50}"
        ),
        (
            r"\b(?:do you|have you|are you|you|did you|you've) (?:\w+ ){0,4}(?:carry|carrier|carrying|"
            r"carriers|inherit(?:ed)?|predispos\w+|tested for|screened for|got|have) (?:\w+ ){0,4}(?:the "
            r"gene\b|\w+ (?:cell )?trait\b|cell trait\b|genes?\b(?! (?:editing|panel|express\w+|bank|library|forward|across|into))"
            r"|gene for|brca\d?|huntington\w*|sickle|mutation|faulty gene|hereditary|inherited (?:condition|"
            r"disease|illness|disorder)|genetic (?:condition|disease|disorder|illness|predisposition|risk|"
            r"problem)|congenital)"
        ),
        (
            r"\bany (?:\w+ )?(?:genetic|hereditary|inherited|congenital) (?:disorders?|conditions?|diseases?|"
            r"illness\w*|problems?|traits?|risks?|predisposition\w*)\b(?! in (?:the|your) (?:herd|flock|line|"
            r"stock))|\bsomething you (?:could|might|can|may|will) (?:\w+ )?(?:get|inherit|have|carry|develop|"
            r"pass)\b|\b(?:could|can|might|will|would) you (?:get|have|inherit|develop|carry|pass on) (?:it|"
            r"that)\b(?= too| as well| yourself|\?)|\banyone else in (?:your|the) family\b|\byour (?:mother|"
            r"mum|mom|father|dad|brother|sister|parents?|gran\w*|uncle|aunt) (?:had|has|got|have) (?:it|that|"
            r"the same)\b[^?]{0,40}\?|\b(?:you at risk|your own risk|run the same risk)\b[^.?!]{0,30}\?|"
            r"\b(?:from|of|come of) (?:good|long-lived|healthy|strong|hardy|tough) stock\b[^.?!]{0,30}\?|"
            r"\b(?:good|healthy|strong) genes\b[^.?!]{0,30}\?|\b(?:thought (?:of|about)|"
            r"considered|planning on) (?:getting |being |having )(?:\w+ )?(?:tested|screened|the test)\b"
        ),
        (
            r"\binherit(?:ed)? (?:it|that|anything|any|the|a|his|her|your) (?:\w+ ){0,3}(?:condition|disease|"
            r"illness|disorder|heart|medical|from (?:him|her|your (?:mum|mother|dad|father|parents|mom)))\b"
        ),
        (
            r"\b(?:have you|did you|you've|you|would you|ever) (?:\w+ ){0,3}(?:had|have|take|taken|took|done|"
            r"do|did|tried|get|got|gotten|been for|undergone|sent off|order\w*|used) (?:(?:one|of|those|a|an|"
            r"any|the|your|some|for|to|home|ever) ){0,5}(?:genetic (?:test\w*|screen\w*|counsell?ing|profile)|"
            r"dna (?:tests?|kits?|testing|profile|ancestry)|23andme|ancestrydna|gene tests?|genome)\b|\byour "
            r"(?:\w+ )?(?:23andme|dna (?:test|results|kit|profile)|genetic (?:test|results?|risk|profile|"
            r"make-?up|background|information)|genes|genome)\b(?! (?:lab|team|work|group|project))|"
            r"\b23andme\b[^.?!]{0,40}\byou\b|\b(?:done|tried|did) 23andme\b"
        ),
    ),
    unless=(
        (
            r"\b(?:patients?|clients?|residents?|pupils?|genealog\w+|archives?|suspects?|samples?|lab|"
            r"laborator\w*|crime|code|herds?|flocks?|cattle|ewes?|rams?|bulls?|breed\w*|mice|crops?|seeds?|"
            r"class(?:es)?|methods?|codebase|customers?|parish|midwi\w+)\b"
        ),
    ),
    bad=(
        "Does cancer run in your family?",
        "Is there any heart trouble on your father's side?",
        "Is it hereditary?",
        "What did your mother die of?",
        "Have you ever had a genetic test?",
        "Do you carry the gene?",
        "Do you know your family medical history?",
        "Have you done 23andMe?",
        "Are your parents in good health?",
    ),
    good=(
        "How do you take a family history from a new patient?",
        "How do you inherit from two classes without a diamond?",
        "Have you inherited an old system, and what did you do first?",
        "How do you extract DNA from a sample?",
        "How does genetic drift show in a small herd?",
        "Which genetic algorithm did you try first?",
        "I am sorry to hear about your father. Shall we take a moment?",
        "How do you search a family tree when the parish book is lost?",
    ),
    source="42 USC 2000ff-1; 29 CFR 1635.8(a); GenDG, s. 19",
)
