"""Talking down to a candidate as a woman or a man: pet names, tears, a slip of a thing."""

from backroom.engines.questions.rule import Rule

PET = r"(?:love|pet|darling|sweetheart|honey|doll|missy|my dear|sweetie|young lady|sonny|son)"

RULE = Rule(
    code="gender_small",
    topic="gender",
    matter="stereotype",
    what="talks down to somebody as a woman or a man",
    why="A doubt put in pet names, tears or size treats somebody by their sex, whatever they answer.",
    instead="Describe the task to everyone and ask how they have done work like it.",
    firm=True,
    triggers=(
        "bloke",
        "man",
        "thing",
        "girl",
        "lass",
        "lassie",
        "slip",
        "love",
        "pet",
        "darling",
        "sweetheart",
        "honey",
        "doll",
        "missy",
        "dear",
        "sweetie",
        "lady",
        "ladies",
        "women",
        "girls",
        "weepy",
        "teary",
        "tears",
        "cry",
        "emotional",
        "reception",
        "office",
        "desk",
        "phones",
        "tills",
        "admin",
        "month",
        "woman",
        "lads",
        "men",
        "male",
        "males",
        "female",
        "orders",
        "fella",
        "supervising",
        "managing",
        "reporting",
        "working",
    ),
    patterns=(
        r"\b(?:slip of a|wee|little|small|slight|tiny|dainty|delicate|pretty) (?:thing|girl|lass|lassie|woman|lady|lad) like "
        r"(?:you|yourself)\b|\bslip of a (?:thing|girl|lass)\b",
        r"\balways (?:been )?(?:handled|done|held|filled|run|managed) by (?:(?:a|our) )?(?:man|men|male|males|woman|women|female|"
        r"females|lads|girls|ladies|guys)\b[^?]{0,40}\byou\b[^?]{0,40}\?",
        r"\byou\b[^?]{0,20}\b(?:handle|manage|lift|drive|carry|reach|cope|keep up|survive|stick|able)\b[^?.]{0,40}, "
        + PET
        + r"\?",
        r"\b(?:aren't|isn't|not|no place|no job|no work|hardly) (?:\w+ )?(?:fit )?for (?:a )?(?:ladies|women|girls|lady|woman|girl|lass)\b",
        r"\bgo(?:ing)? (?:all )?(?:weepy|teary)\b|\b(?:tears|cry|crying|emotional) on (?:me|us)\b",
        r"\byou(?: not)? (?:\w+ )?(?:be |rather )?(?:happier|better off|more comfortable|more at home|suited|something) (?:\w+ )?(?:on "
        r"reception|in the office|on the front desk|on the phones|on the tills|in admin)\b(?! or\b)[^.?!]{0,40}\?",
        r"\b(?:rather|happier|better|prefer)\b[^.?!]{0,40}\bwith the (?:other )?(?:girls|ladies|women|lads|men|boys)\?",
        r"\bthat time of the month\b|\btime of the month (?:be|going to|bother|affect|mean)\b",
        r"\bthe last (?:girl|lady|woman|lass) (?:couldn't|wouldn't|didn't|wasn't|struggled|kept|never)\b",
        r"\byou,? (?:as|being) an? (?:\w+ )?(?:woman|girl|lady|man|bloke|lad|lass)\b(?! (?:of|in the|with|who))",
        (
            r"\borders (?:off|from|of) (?:a |an )?(?:wee |young |little )?(?:woman|women|girl|girls|lady|ladies"
            r"|lass)\b"
        ),
        (
            r"\b(?:one of|be one of) (?:those|them|these) (?:girls|women|ladies|men|lads|lasses|fellas|blokes) (?:who"
            r"|that)\b"
        ),
        (
            r"\ba (?:fella|fellow|man|bloke|lad|chap|guy|woman|girl|lady|lass) in (?:a|an"
            r"|the) (?:[\w'-]+ ){1,4}?(?:shop|salon|nursery|garage|kitchen|ward|yard|office|crew|school|trade"
            r"|job)\b[^?]{0,20}?(?:what's the (?:attraction|draw|appeal)|what (?:draws|drew)|how come|why)\b"
        ),
        (
            r"\b(?:feel|comfortable(?: are you| you are)?|happy(?: are you)?) (?:about |with )?(?:supervising"
            r"|managing|reporting to|working (?:for|under)) (?:an? )?(?:men|women|man|woman)\b"
        ),
    ),
    unless=(
        r"\b(?:patients?|clients?|residents?|payroll|invoices?|month-end|close|ledger|sizes?|advert\w*|toilets?|changing)\b",
    ),
    bad=(
        "How comfortable are you with managing women?",
        "How are you about taking orders from a girl?",
        "The vans have always been run by men. Would you settle in?",
        "How would a slip of a thing like you shift those barrels?",
        "Are you able for the ladders, pet?",
        "That crew is no place for a lady.",
        "You won't be in tears on us by Friday, will you?",
        "Wouldn't you be more comfortable on reception?",
        "Will that time of the month be a nuisance on the boat?",
    ),
    good=(
        "Would you be happier in the office or out on site?",
        "Which time of the month is the busiest for your stores?",
        "How do you calm a guest who is in tears?",
        "What did the last team do when the belt stopped?",
        "Which boots do you stock for girls under twelve?",
        "How do you fit a little thing like a watch spring?",
    ),
    source="Price Waterhouse v. Hopkins, 490 U.S. 228; 29 CFR 1604.2; EqA 2010, s. 13",
)
