"""Asking about sick days, sick leave and time off for treatment."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="health_absence",
    topic="health",
    matter="health",
    what="asks about sick days or absence through illness",
    why="How often somebody was ill tells of illness or disability, and may not be asked before an offer.",
    instead="State what attendance the job needs, and ask everyone: “Can you meet that, with or without adjustments?”",
    triggers=(
        "sick",
        "sickie",
        "sickies",
        "sickness",
        "sicknote",
        "absen*",
        "illness",
        "ill",
        "poorly",
        "unwell",
        "duvet",
        "fmla",
        "medical",
        "appointment",
        "appointments",
        "signed",
        "off",
        "doctor's",
        "health",
        "treatment",
        "injury",
        "missed",
        "away",
        "hospital",
        "ever",
        "miss",
    ),
    patterns=(
        (
            r"\bhow (?:many|much|often|long)\b[^.?!]{0,45}\b(?:sick|sickness|sickies|absent|absences?|ill|"
            r"illness|poorly|unwell|medical leave|health reasons)\b[^.?!]{0,50}"
        ),
        (
            r"\bhow (?:many|much) (?:\w+ ){0,3}(?:days|time|weeks|shifts|work|months) (?:\w+ ){0,4}you (?:\w+ "
            r"){0,3}(?:off|missed|miss|lose|lost|absent)\b(?! (?:for (?:holidays?|annual)|in lieu))|\bhow "
            r"(?:many|much) (?:days|time|weeks|shifts|work) off\b[^.?!]{0,30}\byou\b"
        ),
        (
            r"{your} (?:\w+ )?(?:sickness|absence|absenteeism|sick[- ]leave|sick[- ]days?|sick[- ]note|sick|"
            r"illness) ?(?:record|leave|days|history|level|pattern|rate|levels|absence|absences)?\b(?! "
            r"(?:polic\w+|management|figures|procedure|tracker|system|of (?:humou?r|fear)|pay))"
        ),
        (
            r"\b(?:are|were|have|had|do|did|would|will|when|is|'ve) you (?:\w+ ){0,5}(?:off sick|call(?:ed|"
            r"ing)? (?:in )?sick|r[ia]ng (?:in )?sick|rung in sick|phoned? in sick|phone in sick|sickies?|on "
            r"the sick|signed off(?= sick| ill| with| from work| work| due| because| through| long| before\?|"
            r" by (?:a|your|the) (?:doctor|gp)| for (?:stress|anxiety|months|weeks|a |\w+ (?:weeks|months))|[?,.]|$)|"
            r"sick leave|medical leave|sick days?|off ill|long-term sick|off work (?:for|"
            r"with|because|through|due)|duvet days?|fmla|disability leave|stress leave|a sicknote|sick note|"
            r"absent (?:due|because|through|for|from work|a lot|often))\b"
        ),
        (
            r"\b(?:you|you've) (?:\w+ ){0,4}(?:throw|pull|take|took|taken|had) (?:\w+ ){0,3}(?:sickies?|sick "
            r"days?|sick leave|sick time|medical leave|stress leave)\b"
        ),
        (
            r"\b(?:time|days?|weeks?|months?|leave) off (?:\w+ )?(?:sick|ill|(?:for|because of|due to|through|"
            r"with) (?:\w+ ){0,2}(?:illness|medical|health|hospital|surgery|treatments?|operation|doctor'?s?|"
            r"stress|injur\w+|therapy|appointments|depression|your))\b"
        ),
        (
            r"\b(?:need|have|attend|keep|got|any|go to|regular|expect) (?:\w+ ){0,4}(?:hospital|medical|"
            r"doctor'?s|clinic|clinical|dialysis|therapy|treatment|scan|health) (?:appointments?|visits?|"
            r"treatments?|check-?ups|sessions)\b"
        ),
        (
            r"\bmiss(?:ed|ing)? (?:\w+ ){0,3}(?:work|days?|shifts?|time)\b[^.?!]{0,25}\b(?:ill\w*|sick\w*|"
            r"health|medical|injur\w+|hospital|doctor)\b"
        ),
        (
            r"\bwhy were you (?:\w+ )?(?:off|absent|away)(?: (?:for so long|so long|work|that long|sick|last "
            r"\w+|for \w+ (?:months|weeks)))\b|\bhave you (?:ever )?been off (?:long|work|for (?:a while|"
            r"months|weeks))\b|\b(?:reliable|turn up) or (?:\w+ )?sick\b"
        ),
        (
            r"\b(?:spells?|periods?|bouts?|stretch(?:es)?) of (?:\w+ )?(?:sickness|illness|absence|ill health)"
            r"\b[^.?!]{0,30}\?|\byou (?:\w+ )?been off (?:\w+ )?(?:with|because of|for) your\b"
        ),
        (
            r"\byour (?:old |last |former |previous |current )?(?:boss|manager|referees?|references?|employer|supervisor|foreman|"
            r"lot|place|company)\b[^.?!]{0,25}\b(?:said|says?|mention\w*|hint\w*|told|tells?)\b[^.?!]{0,30}\b(?:off sick|"
            r"absen\w+|(?:away|out|off) (?:a )?(?:lot|good|fair|great)|ill|sick|unwell|medical\w*|hospital|missing|ever in)\b"
        ),
        r"\b(?:was|is) (?:it|that|this) (?:\w+ ){0,3}(?:sick leave|sickness|medical leave)\b",
    ),
    unless=(
        (
            r"\b(?:teams?|staff|snags?|invoices?|budgets?|plans?|drawings?|pupils?|employees?|students?|colleagues?|somebody|someone|people|drivers?|"
            r"workers?|payroll|rota|polic(?:y|ies)|cover for|procedure|members?|crew|two|three|covers?|patients?|clients?|"
            r"children|animals?|carers|nurses|teachers|lambs?)\b"
        ),
        r"\b(?:signed off (?:on|by)|signing off (?:on|the))\b|\boff the (?:bat|record|shelf)\b",
    ),
    bad=(
        "How many sick days did you take last year?",
        "How often were you ill in your last job?",
        "What is your sickness record like?",
        "Have you ever been on long-term sick leave?",
        "Would you need time off for treatment?",
        "Do you have any hospital appointments coming up?",
        "When did you last call in sick?",
    ),
    good=(
        "How do you cover the rota when two people call in sick?",
        "How do you record absences of pupils?",
        "What is the absence policy you wrote for the warehouse team?",
        "How did you plan cover for a colleague on sick leave?",
        "How many appointments do you book in a morning?",
        "Who signed off the budget in your last project?",
        "I was off sick last week, so I read your letter this morning. What are you proudest of?",
    ),
    source="29 CFR 1630.13(a); EqA 2010, s. 60",
)
