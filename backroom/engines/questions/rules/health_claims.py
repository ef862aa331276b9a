"""Asking about compensation claims and disability benefits."""

from backroom.engines.questions.rule import Rule

COMP = (
    r"(?:work(?:er's|ers'|ers|er|man's|men's|mans|place)?(?: injury)? ?(?:comp\b|compensation|claim)|"
    r"workcover|worksafe|wcb|(?:injury|accident|industrial injury|disability|personal injury|sickness|"
    r"whiplash|comp) (?:claims?|compensation|benefits?|payments?|payouts?|settlement|pension|"
    r"allowance)|compensation(?= (?:claim|payment|payout|for an?|from (?:an?|your) (?:employer|old|"
    r"former|last)|after))|pip\b|ssdi|ssi\b|incapacity benefit|invalidity (?:benefit|pension)|"
    r"employment and support allowance|long-term disability|sick pay)"
)

RULE = Rule(
    code="health_claims",
    topic="health",
    matter="health",
    what="asks about claims for injury or illness",
    why="A claim tells of an injury or disability and is a right. Before an offer it may not be asked after.",
    instead="Ask how they work safely: “Tell me about a time you stopped a job because it was not safe.”",
    triggers=(
        "comp",
        "compensation",
        "workcover",
        "worksafe",
        "wcb",
        "injury",
        "accident",
        "disability",
        "pip",
        "ssdi",
        "ssi",
        "incapacity",
        "invalidity",
        "claim",
        "claims",
        "claimed",
        "whiplash",
        "sickness",
        "insurers",
        "finger",
        "thumb",
        "hand",
        "back",
        "knee",
        "shoulder",
        "leg",
        "arm",
        "wrist",
        "foot",
        "eye",
        "hip",
        "neck",
        "ankle",
        "fall",
        "burn",
        "stress",
        "nerves",
        "sick",
        "jab",
        "vaccine",
        "needle",
        "programme",
        "program",
        "meetings",
        "lime",
    ),
    patterns=(
        (
            r"\b(?:you|you've|ever|your|anyone)\b[^.?!]{0,30}\b(?:filed?|filing|made|make|making|put in|put|"
            r"claim(?:ed|ing)?|receiv\w+|collect\w*|got|get|getting|on|had|drawn?|drew|taken|submitted|lodged|"
            r"lodge|apply for|applied for|been paid|awarded|brought|bring|have|through) (?:(?:an?|any|for|out|"
            r"in|some|your|previous|the|under|on) ){0,3}"
        )
        + COMP,
        (
            r"\byou (?:\w+ )?(?:claimed?|received?|drawn|drew|on|get|draw|claiming|receiving|drawing) (?:any )"
            r"?(?:disability|incapacity|invalidity|pip|sickness benefits?)(?=[?,.]| benefit| for| before| at| "
            r"because)"
        ),
        (
            r"{your} (?:\w+ )?(?:workers?'?s? comp(?:ensation)?|comp claim|compensation claims?|injury "
            r"claims?|disability (?:benefits?|claims?|pension|payments?))\b(?! (?:team|department|desk|"
            r"practice|caseload|work|training|experience))"
        ),
        (
            r"\b(?:you|you've|ever)\b[^.?!]{0,20}\b(?:claimed?|claims?|sued?|suing) (?:\w+ ){0,4}(?:against|"
            r"from) (?:an?|your|any|the|a former|a previous) (?:\w+ )?(?:employer|company|boss|firm)"
            r"\b[^.?!]{0,30}\b(?:injur\w+|accident|hurt|health|illness)\b"
        ),
        (
            r"\bany (?:[\w-]+ ){0,3}(?:workers?'?s?'? comp\w*|injury claims?|compensation claims?|accident "
            r"claims?|comp claims?)\b[^.?!]{0,50}\?|\bcompensation for (?:your\b|(?:the|a|an) (?:\w+ )?(?:injur\w+|whiplash|accident|fall|burns?|illness)\b)|\bhow many (?:comp|compensation|"
            r"injury) claims have you (?:made|filed|had)\b"
        ),
        (
            r"\b(?:give|gave|pay|paid|award(?:ed)?|settle[d]?|get|got|offer(?:ed)?) (?:you |ye )?(?:out |much "
            r"|anything |a lot )?for (?:the|your|that) (?:finger|thumb|hand|back|knee|shoulder|leg|arm|wrist|foot|toe"
            r"|eye|hip|neck|ankle|fall|burn)s?\b(?! of)"
        ),
        r"\b(?:off|out) (?:sick )?(?:on|with) (?:the |your )?(?:stress|nerves|sick|depression|anxiety)\b",
        (
            r"\b(?:jab|jabs|vaccine|vaccination)\b[^?]{0,40}\b(?:first in (?:the |that )?(?:queue|line)|swerve|dodge"
            r"|refus\w+|roll(?:ed)? up)\b|\bqueue for the (?:jab|vaccine)\b|\brefus\w+ the (?:needle|jab|vaccine)\b"
        ),
        (
            r"\bare you in the program(?:me)?\?|\byou(?:'re| are|'ve| have)? (?:on|gone for|having|sticking to"
            r"|ordered|only had) (?:the |a )?(?:lime and soda|soda water|mocktail|alcohol-free)\b[^?]{0,60}\?"
        ),
    ),
    firm=True,
    unless=(
        (
            r"\b(?:for|on behalf of|from|of|with|by|against) (?:an? |your |the |our |injured )?(?:\w+ )"
            r"?(?:clients?|employees?|staff|customers?|patients?|policyholders?|claimants?|tenants?)\b"
        ),
        (
            r"\b(?:handled|advis\w+|represent\w*|assess\w*|manag\w+|processed|adjust\w*|investigat\w*|"
            r"caseload|paralegal|adjuster|broker)\b"
        ),
    ),
    bad=(
        "You've gone for the soda water. Are you in the programme?",
        "What did the insurers pay you for the wrist?",
        "Have you ever filed for workers' compensation?",
        "Did you make an injury claim at your last place?",
        "Are you on disability benefit?",
        "Have you ever put in a comp claim?",
        "Any workers' comp in your past?",
        "Did you ever claim against an employer for an accident?",
    ),
    good=(
        "How would you file a workers' compensation claim for an employee?",
        "Have you processed injury claims at volume?",
        "How do you explain disability benefits to a claimant?",
        "Tell me about a time you stopped a job because it was not safe.",
        "How do you set compensation bands for a new team?",
        "Which accident claims did your caseload include?",
    ),
    source="EEOC guidance on disability-related inquiries (workers' compensation); 29 CFR 1630.13(a)",
)
