"""Asking what filled a gap in the years of work."""

from backroom.engines.questions.rule import Rule

WHEN = (
    r"(?:\d{4}|\[?date|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|spring|summer|autumn|winter|those|these|jobs|then|leaving)"
)

RULE = Rule(
    code="family_gap",
    topic="family",
    matter="stereotype",
    what="asks what filled a gap between jobs",
    why=(
        "A gap is most often a child, an illness or somebody to care for. The answer would tell you what "
        "you may not ask."
    ),
    instead="Ask about what they can do now: “What have you done that bears on this job, paid or not?”",
    firm=True,
    triggers=(
        "working",
        "employed",
        "work",
        "nothing",
        "filling",
        "filled",
        "maternity",
        "paternity",
        "part",
        "days",
        "hours",
        "weren't",
        "years",
        "months",
        "year",
        "jump",
        "time",
        "gap",
        "gaps",
        "break",
        "hole",
        "holes",
        "between",
        "missing",
        "blank",
        "unaccounted",
        "unemployed",
        "out",
        "off",
        "away",
        "unexplained",
    ),
    patterns=(
        (
            r"\b(?:gaps?|holes?|break|blank|hiatus) (?:\w+ ){0,3}(?:in|on|from) (?:your|the) (?:\w+ )?(?:cv|"
            r"c\.v|r[eé]sum[eé]|employment|work|job|career|history|timeline|record|application|working life|"
            r"background)\b"
        ),
        (
            r"\b(?:your|this|that|the) (?:\w+ )?(?:career|employment|cv|r[eé]sum[eé]|work|long|two-year|"
            r"three-year|year-long|unexplained) (?:gap|break|hole|hiatus)s?\b"
        ),
        (
            r"\bwhat (?:were|did|have) you (?:been )?(?:doing|do|up to|get up to|done)"
            r"\b[^.?!]{0,20}\b(?:between|from|in the years?|during the) (?:\w+ )?"
        )
        + WHEN,
        (
            r"\b(?:years?|months?) (?:\w+ ){0,2}(?:missing|unaccounted|blank|unexplained|without (?:a job|"
            r"work)|out of (?:work|the workforce|employment))\b[^.!]{0,80}(?:\byou|\?)"
        ),
        (
            r"\bwhy (?:were you|have you been) (?:\w+ ){0,3}(?:out of work|not working|unemployed|off for|"
            r"away for|between jobs)\b|\bhow long (?:were|have) you (?:been )?(?:out of work|unemployed)\b|"
            r"\byou (?:took|take|had|have|were) (?:\w+ ){0,3}(?:years?|months) (?:out|off)\b"
        ),
        r"\b(?:why|what (?:was it that )?made you|how come)\b[^.?!]{0,15}\b(?:go|went|going|drop\w*|switch\w*|cut|reduc\w+|down)\b"
        r"[^.?!]{0,15}\b(?:part[- ]time|half[- ]time|(?:two|three|four) days(?: a week)?|(?:fewer|reduced|shorter) hours)\b",
        r"\b(?:years?|months|time|break|gap|spell|stretch) (?:\w+ ){0,2}(?:out|off|away|there|then)?[^.?!]{0,12}\b(?:to do with|because of|"
        r"down to|on account of|due to) (?:\w+ ){0,2}(?:kids|children|family|baby|babies|childcare|parents?|mother|father|home|marriage)\b",
        r"\b(?:holes?|gaps?|blank|jump|break|nothing) (?:\w+ ){0,2}(?:from|between|in|after|around|for) (?:\w+ )?(?:19|20)\d\d\b[^!]{0,60}"
        r"(?:\?|\bexplain|\btell me)|\b(?:months|years|weeks|time|year) (?:when |that )?you weren't (?:working|employed|in work|anywhere)\b",
        r"\b(?:break|gap|time|year|months|leave)\b[^.?!]{0,25}\b(?:maternity|paternity)\?",
        r"\b(?<!-)(?:years?|months) (?:\w+ )?(?:with nothing|of nothing)\b|\bfill(?:ing|ed)? your (?:days|time) (?:then|in|between|back)|"
        r"\bwhat was filling your (?:days|time)\b",
        r"\bwhat (?:were|did|have) you (?:been )?(?:doing|do|done)\b[^.?!]{0,20}\byou weren't (?:working|employed|in work)\b",
        r"\bgaps? in (?:your|the) (?:education|studies|schooling)\b|\b(?:out of|off) (?:work|the workforce) [^?]{0,60}\b(?:adapt|adjust|readjust"
        r"|settle|cope|get used)\b|\btime off work\b[^?]{0,40}\b(?:adapt|adjust|readjust|settle|cope|get used)\b",
        r"\bgaps? (?:\w+ ){0,2}(?:between|after|before) (?:leaving|finishing|joining|your|jobs|roles|college|uni|university)\b",
    ),
    unless=(
        r"\bcoverage\b|\bin the (?:market|data|defen[cs]e|fence|hedge|law|series|accounts|logs?|sales|readings|fossil|archives?|collection)\b|\bgender pay gap\b",
    ),
    bad=(
        "There is a gap in your CV. What happened?",
        "What were you doing between 2017 and 2019?",
        "Why is there a two-year break in your employment?",
        "Two years are missing here, what were you up to?",
        "Why were you out of work for so long?",
        "Tell me about your career break.",
    ),
    good=(
        "How do you find gaps in the test coverage?",
        "What did you do between the first and the second release?",
        "How do you mend a gap in a hedge?",
        "Where did you see a gap in the market?",
        "What have you done that bears on this job, paid or not?",
        "How long a break do you plan between two classes?",
    ),
    source="EEOC guidance on caregivers and on pre-employment inquiries (where the answer reveals a protected fact)",
)
