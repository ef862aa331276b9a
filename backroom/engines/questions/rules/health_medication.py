"""Asking about medicines somebody takes."""

from backroom.engines.questions.rule import Rule

MEDS = (
    r"(?:medications?|medicines?|meds|prescription (?:drugs?|medicines?|medication|pills|painkillers)|"
    r"prescriptions?|antidepressants?|anti-depressants?|painkillers?|sleeping (?:pills|tablets)|"
    r"insulin|inhalers?|steroids?|ritalin|adderall|xanax|valium|prozac|beta[- ]?blockers?|blood "
    r"thinners?|statins?|opioids?|opiates?|tranquill?i[sz]ers?|sedatives?|chemo\w*|pills|epi-?pen|"
    r"hormones)"
)
TRADE = (
    r"(?! (?:rounds?|errors?|charts?|orders?|reviews?|histor\w+|management|administration|training|"
    r"trolley|knowledge|competenc\w+|calculations?|records?|counter|policy|reconciliation|audit|"
    r"cabinet|safety|stocks?|labels?|over the|from (?:the )?(?:gp|surgery|doctor)|dispens\w+|desk|"
    r"queue|system|to (?:patients|residents|the)|for (?:patients|residents|the)))"
)

RULE = Rule(
    code="health_medication",
    topic="health",
    matter="health",
    what="asks which medicines somebody takes",
    why="A medicine names an illness. Before an offer the question may not be asked.",
    instead=(
        "Describe the task and its safety needs, and ask everyone: “Can you do this safely, with or "
        "without adjustments?”"
    ),
    triggers=(
        "medication*",
        "medicine*",
        "meds",
        "medicated",
        "prescription*",
        "prescribed",
        "antidepressant*",
        "depressants",
        "painkiller*",
        "pills",
        "pill",
        "tablets",
        "insulin",
        "inhaler*",
        "steroid*",
        "ritalin",
        "adderall",
        "xanax",
        "valium",
        "prozac",
        "blockers",
        "thinners",
        "statins",
        "opioid*",
        "opiates",
        "tranquil*",
        "sedative*",
        "chemo*",
        "epipen",
        "drowsy",
        "taking",
        "anything",
    ),
    patterns=(
        (
            r"\b(?:are|were|have|been|would|will|is|if|whether) you (?:\w+ ){0,4}(?:on|taking|take|prescribed|"
            r"using|used|taken|needed|need|under|off|stopped|get|given) (?:(?:any|an?|the|some|your|regular|"
            r"daily|strong|kind|sort|of|anything|like|prescribed|or|for|medical|to|take|long-term|particular) "
            r"){0,5}(?:"
        )
        + MEDS
        + r"|tablets)\b"
        + TRADE,
        (
            r"\b(?:do|did|have|would|will|must|should) you (?:(?:ever|currently|have|to|regularly|still|also|"
            r"need|needed|had|been|happen|get|by any chance|got) ){0,4}(?:take|taken|taking|need|use|used|"
            r"rely on|require|carry|on|prescribed|got|inject) (?:(?:any|an?|the|some|your|regular|daily|"
            r"strong|kind|sort|of|prescribed|or|for|long-term|to|with) ){0,4}"
        )
        + MEDS
        + r"\b"
        + TRADE,
        (
            r"\b(?:what|which|how many|how much) (?:\w+ ){0,2}(?:medications?|medicines?|meds|pills|tablets|"
            r"prescriptions?|drugs) (?:\w+ )?(?:are|do|were|have|did) you (?:\w+ )?(?:on|take|taking|taken|"
            r"need|prescribed|using|get|been)\b(?! (?:rounds|to the))"
        ),
        (
            r"{your} (?:\w+ )?(?:medications?|medicine|meds|prescription|pills|insulin|inhaler|"
            r"antidepressants?|painkillers?|chemo\w*)\b"
        )
        + TRADE
        + r"(?! (?:work|experience|team|process))",
        r"\bany (?:\w+ ){0,2}(?:medications?|medicines?|meds|prescriptions?|prescription drugs)\b(?! to (?:cure|treat) )"
        + TRADE
        + r"[^.?!]{0,60}(?:\b(?:you|your|we should|i should|make|made|drowsy|affect|that)\b|\?)",
        (
            r"\bare you (?:\w+ )?medicated\b|\bon anything (?:\w+ ){0,3}(?:pills|tablets|medic\w+)|\bare you "
            r"on anything\b|\byou (?:take|taking|on) (?:anything|something) (?:for (?:it|that|your|the pain|"
            r"sleep|pain|nerves|anxiety|depression|stress|your \w+|the \w+|adhd|blood pressure|migraines)|to "
            r"(?:sleep|help you|calm|cope|stay|keep))\b|\bmakes? you drowsy\b"
        ),
    ),
    unless=(
        (
            r"\b(?:patients?|residents?|clients?|pupils?|customers?|service users?|animals?|horses?|dogs?|"
            r"cats?|goats?|cows?|ewes?|pharmac\w+|dispens\w+|ward|tablets? (?:app|computer|device|screen))\b"
        ),
    ),
    bad=(
        "Are you on any medication?",
        "What medication do you take?",
        "Do you need any pills to get through a shift?",
        "Have you ever been prescribed antidepressants?",
        "Does your medication make you drowsy?",
        "Any prescriptions we should know about?",
        "Do you take anything to help you sleep? Sleeping pills, say?",
    ),
    good=(
        "How do you do a medication round with forty residents?",
        "Which medicines do you keep locked, and who holds the key?",
        "Have you taken prescriptions over the telephone before?",
        "How would you give pills to a cat that bites?",
        "Do you use tablets or paper for the stock count?",
        "How did you cut medication errors on the ward?",
        "How do you tell a customer that a medicine is out of stock?",
    ),
    source="EEOC guidance on disability-related inquiries; 29 CFR 1630.13(a); EqA 2010, s. 60",
)
