"""Politics, unions, military service, the law, money and home, told or guessed."""

from backroom.engines.questions.note_rules import TASK, NoteRule, phrases, words

FACTS = phrases("""
    tory, tory voter, labour voter, labour supporter, labour man, labour party, labour councillor, conservative voter,
    green voter, brexiteer, brexit voter, brexit supporter, remainer, socialist, communist, marxist, leftie, lefty,
    left-wing, left wing, right-wing, right wing, left-winger, right-winger, left leaning, left-leaning,
    right-leaning, trump voter, trump supporter, trump fan, maga, republican voter, snp voter, reform voter, bjp
    supporter, activist, climate activist, political activist, animal rights activist, party member, politically
    active, very political, political views, political type, reads the guardian, reads the mail, reads the daily mail,
    reads the telegraph, reads the sun, campaigner, protester, anti-vaxxer, anarchist, feminist activist, shop
    steward, union rep, union man, union member, union woman, union type, union organiser, union organizer, union
    background, union activist, union official, union people, union person, union supporter, union family, union guy,
    in the union, in a union, trade unionist, trade-unionist, trade union, unionist, unionised, unionized, staff rep,
    works council member, went on strike, been on strike, on the picket line, picket line, reservist, army reservist,
    army reserve, army reserves, in the reserves, naval reserve, territorial army, national guard, in the guard, army
    wife, military wife, military family, military spouse, army family, army brat, forces family, veteran, army
    veteran, military veteran, war veteran, ex-army, ex army, ex-forces, ex-military, ex-navy, ex-marine, ex-soldier,
    ex-squaddie, squaddie, dishonourable discharge, dishonourably discharged, dishonorably discharged, may be
    deployed, might be deployed, will be deployed, gets deployed, could be called up, conscript, conscientious
    objector, ex-con, ex-offender, ex-convict, ex-prisoner, convict, criminal record, criminal past, criminal
    conviction, criminal history, police record, police caution, spent conviction, been inside, been in prison, been
    to prison, was in prison, been in jail, time inside, did time, done time, been arrested, was arrested, arrested,
    convicted, on parole, on probation, on tag, been in trouble with, bankrupt, been bankrupt, in debt, bad debts, bad
    credit, credit problems, credit record, credit score, poor credit, money problems, money worries, money troubles,
    county court judgment, behind on the rent, behind on her rent, behind on his rent, behind on the mortgage, on
    benefits, on the dole, on universal credit, on welfare, homeless, rich parents, rich family, wealthy family,
    daddy's money, working class, working-class, upper class, upper-class, middle class, council estate, council
    house, council flat, sofa surfing, rough area, rough estate, wrong side of town, wrong postcode, bad postcode, bad
    area, rough part of town, lives miles away, lives far away, lives too far, lives at home, lives alone, still at
    home, still lives at home, long commute, lives with, lives on, lives in, lives out, lives over, still lives with,
    lives too far away, lives miles out, lives nearby, commutes from, rents, owns a house, freemason, a mason, sued
    his last employer, sued her last employer, took his employer to tribunal, took her employer to tribunal,
    whistleblower, on food stamps
""")
# Facts in more than one word need nothing after them to be understood.
SAYINGS = tuple(fact for fact in FACTS if " " in fact)
LOOSE = words("liberal woke democrat republican conservative broke labour green veteran activist rich poor posh")
THINGS = words("""
    mortgage debts debt ccj ccjs record conviction caution arrest convictions bankruptcy overdraft loan loans arrears
    asbo politics tag
""")

RULE = NoteRule(
    code="note-standing",
    label="protected",
    what="Politics, union, military service, a record, money or home, told or guessed.",
    why="It is protected or restricted in many places and says nothing about the act the job needs.",
    fix="Take it out and write what they said or did; a check that the law requires comes later.",
    triggers=words(
        "prison jail nick badge pin sticker rosette party voted votes voter union politics politically police prison"
        " army military credit lives commute money "
        "record strike"
    )
    + THINGS
    + FACTS,
    patterns=(
        r"{who}(?P<mark>voted (?:leave|remain|brexit|tory|conservative|labour|liberal|green|reform|republican|democrat"
        r"|for (?:the other lot|brexit|trump|biden|labour|the (?:tories|greens|right|left|conservatives|democrats"
        r"|republicans))))\b",
        r"{told}(?:s?he|they)(?:'d| had|'s| has|'ve| have) (?P<mark>been (?:in prison|inside|in jail|arrested"
        r"|to prison|to jail"
        r"|bankrupt))\b",
        r"{told}(?:s?he|they) (?P<mark>(?:votes?|voted) \w+|lives? (?:with|alone|at|in|on)|rents?|campaign\w+|"
        r"march\w+)\b",
        r"{who}(?P<mark>(?:did|served|done) time|(?:went|sent|been) to (?:prison|jail)|(?:got|was|been) arrested|"
        r"served a sentence)\b(?! for the)",
        r"{told}(?:s?he|they)(?:'s|'d|'ve|'re| is| was| are| has| had| have| has been)? (?:been |a |an |got |"
        r"just |once |"
        r"also |still |active |very )*(?P<facts>{word}){after}",
        r"{told}(?:(?:s?he|they)(?:'s|'d|'ve|'re)? (?:has|had|have|got|is on) )?(?:(?:his|her|their|a|an|the|"
        r"some|old|previous|past|"
        r"criminal|being|spent) ){0,4}(?P<things>{word})(?=\s*(?:$|[.,;!?-]|(?:and|but|at|so|in|from|for)\b))",
    ),
    bare=(
        r"{lead}(?P<mark>(?:just |fresh |straight |not long )?out of (?:prison|jail|the nick|young offenders|the army|the forces)|(?:\w+ )?(?:party|union|campaign) (?:badge|pin|sticker|member|card|rosette|lanyard))\b",
        r"{lead}(?P<sayings>{word})",
        r"{lead}(?P<loose>{word}){alone}",
        r"{lead}(?:(?:former|ex|local|active|keen|lifelong|staunch|strong|big|old|once|paid-up|card-carrying|been|"
        r"has been|used to be|"
        r"possibly|young|retired)[ -])*(?P<facts>{word})(?=\W|$)",
        r"{who}(?:(?:has|had|have|with|got|has got|some|big|probably|pays|massive) )+(?:(?:a|an|the|his|her|their|"
        r"some|big|old|previous|"
        r"criminal|police|past|spent|huge|prison|student|unpaid|gambling|credit card) )*(?P<things>{word}){after}",
        r"{who}(?P<mark>(?:votes?|voted|probably votes|votes probably) \w+|(?:member|supporter|fan) of (?:the "
        r")?(?:\w+ )?(?:party|union)|"
        r"(?:served|years|tour|time) in (?:the )?(?:army|navy|forces|military|marines|raf|prison|jail|guard)|"
        r"(?:army|military|navy|raf|marines) (?:background|man|type|through and through)|stood for (?:council|"
        r"parliament|election)|"
        r"(?:an hour|two hours|\d+ miles|miles) away|has a record|had a record|no car)(?=\W|$)",
    ),
    anywhere=(
        r"\b(?P<mark>(?:her|his|their) (?:politics|mortgage|debts|commute|landlord|criminal record|conviction|"
        r"union (?:role|past|card)|"
        r"postcode|credit|political views|reserve duty))\b",
    ),
    unless=(
        TASK,
        r"\b(?:materials?|parts|overheads?|plant|hours|costs?|pricing|price)\b[^.;]{0,20}\blabour\b|labour (?:costs?"
        r"|rates?|hours)"
        r"|\b(?:union types?|track record|record (?:of|keeping|time|player)|credit (?:note|risk|card sales)|on "
        r"record)\b",
    ),
    lists={"sayings": SAYINGS, "facts": FACTS, "loose": LOOSE, "things": THINGS},
    bad=(
        "Union man.",
        "Lives with his parents.",
        "Has a record, I heard.",
        "Army reserves, could be called up.",
        "Very left-wing.",
        "Votes Tory, fine by me.",
        "In debt.",
    ),
    good=(
        "Explained the union types in the second exercise.",
        "Wrote the credit note without being asked.",
        "Asked how long the record of a complaint is kept.",
        "Named her conviction for the plan with two figures behind it.",
        "Listed the party walls that need a surveyor.",
        "Told the veterans' charity that the grant had ended and offered two others.",
        "Would strike the third clause, and said what the union would want in return.",
    ),
    source="EEOC, Prohibited Employment Policies/Practices; TULRCA 1992 s. 137; 38 USC 4311; Cal. Gov. Code 12952.",
)
