"""Words that stand in for age: overqualified, energetic, digital native, your generation, younger than you."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="age_proxy",
    topic="age",
    matter="age_proxy",
    firm=True,
    what="Uses a word or a picture that stands in for age.",
    why="Energy, freshness or having “too much” experience are guesses about age; courts read them so.",
    instead="Name the task: “You would be shown the work by people with fewer years in it. How have you worked "
    "that way before?”",
    source="EEOC guidance on age; ADEA case law on “overqualified”",
    triggers=(
        "ways",
        "uni",
        "past",
        "half",
        "nineteen",
        "bored",
        "20s",
        "twenty",
        "step",
        "blood",
        "college",
        "chicken",
        "gadgets",
        "overqualified",
        "qualified",
        "overexperienced",
        "experienced",
        "digital",
        "energetic",
        "energy",
        "stamina",
        "youthful",
        "young",
        "younger",
        "youngsters",
        "older",
        "oldest",
        "youngest",
        "mature",
        "senior",
        "generation",
        "twenties",
        "fresh",
        "dinosaur",
        "dog",
        "grown",
        "retrain",
        "grandad",
        "granny",
        "snapchat",
        "tiktok",
        "technology",
        "computers",
        "age",
        "native",
        "natives",
    ),
    patterns=(
        r"(?:boss|manager|lead|supervisor|head|captain|director) (?:who(?:\'s| is) )?(?:\w+ )?(?:in (?:her|his|"
        r"their) (?:early |late )?(?:twenties|20s|thirties)|of (?:twenty|2\d))",
        r"you(?:rself)?\b(?:\'re| are) (?:very |so |quite |rather |pretty |awfully )?(?:senior|experienced|"
        r"qualified)\b[^?]{0,25}(?:bored|step down|get bored|too)\b",
        r"(?:lads|girls|others|rest|everyone|team|kids|all|staff|crew) (?:\w+ ){0,4}(?:are|is|\'re)? ?(?:all |"
        r"only |about |around |barely |under )+(?:nineteen|twenty|eighteen|1[89]|2\d)\b[^?]{0,60}\byou\b",
        r"(?:we\'re (?:after|looking for)|we (?:need|want|like)|looking for|after|want) (?:\w+ ){0,2}(?:young|"
        r"youthful|fresh blood|young blood|new blood|energetic|someone young)\b[^?]{0,60}(?:you\b|\?)(?<!stock\?)",
        r"(?:straight out of|fresh out of|fresh from|just out of|barely out of) (?:uni\w*|college|"
        r"school)[^?]{0,80}\b(?:you|you\'d|you\'re)\b",
        r"you(?:rself)?\b(?:'re|'d be| are| might be| seem| look| may be| would be| feel| were|'ll be|"
        r" being)? {few}(?:over-?(?: )?(?:qualified|experienced))",
        r"over-?(?: )?(?:qualified|experienced)(?:,? (?:for|aren't|don't|no\b|for this))?[^.?!]{0,40}{you}",
        r"(?:bit|little|rather|too|so|overly) (?:\w+ )?(?:senior|experienced|qualified|grown[- ]up|mature|old|"
        r"young|long in the tooth) (?:for|to)"
        r" (?:this|us|the|a|be|learn|start|take|pick)",
        r"you(?:rself)?\b {few}(?:a )?digital native|\bwe(?:'re| are)? (?:all )?(?:after|looking for|want|need|prefer|seek) "
        r"(?:an? |some )?(?:\w+ )?(?:digital natives?|recent graduates?|young(?:er)? (?:people|person|candidates?))\b",
        r"\bwe(?:'re| are) (?:all )?an? (?:very |really |pretty |fairly )?young (?:team|company|crowd|bunch|crew|office)\b",
        r"(?:half|twice|double) {your} age",
        r"(?:at|for|of|with|near|around|about) {your} (?:own |sort of )?(?:age|time of life|generation|"
        r"stage (?:of|in) life)\b(?! (?:group of|range))",
        r"your\b (?:generation|vintage)\b(?! of)",
        r"(?:at|this|that) (?:this |that |your |your current )?(?:stage|point|time) (?:in|of) (?:your )?life\b",
        r"(?:younger|older) than (?:you\b(?! (?:expect|think|thought|want|had|were told))|yourself)",
        r"(?:young|old) enough to be {your}",
        r"you(?:rself)?\b(?:'d|'ll| would| will|'re| are)(?: \w+)? (?:be )?(?:easily )?the (?:oldest|youngest|"
        r"grandad|granny|"
        r"grandpa|grandma|baby|old man|old hand)\b",
        r"(?:boss|manager|lead|supervisor|person|people|someone|somebody|colleagues|team)(?:es|s)? (?:who(?:'s|"
        r" is| are)? |that(?:'s| is)? |is |are )?"
        r"(?:\w+ )?(?:years |lot |bit |so much |much )*(?:younger|junior in years)\b[^.?!]{0,40}(?:you\b|\?)",
        r"(?:younger|twenty-something) (?:boss|manager|lead|supervisor|colleagues|crowd|team|people|lads|"
        r"staff)[^.?!]{0,20}\?",
        r"(?:young (?:team|crowd|company|office|bunch|environment|workforce|firm|crew|lot|culture|atmosphere|"
        r"outfit|place)|youthful \w+|"
        r"in their (?:early |late )?(?:twenties|20s)|under (?:thirty|30)\b|twenty-somethings|"
        r"fresh out of college)[^?]{0,90}"
        r"(?:you (?:fit|keep|cope|feel|mind|be|get on|see)|you'd|fit in|keep up|for you|are you|suit you|"
        r"how do you feel|comfortable)",
        r"(?:do|have|still|got) (?:you )?(?:\w+ )?(?:the|enough|that|sufficient) (?:energy|stamina|"
        r"drive and energy|legs)\b(?! (?:model|market|use|bill|to power))",
        r"(?:are|would|do) (?:you|you say you're|you call yourself|you consider yourself|"
        r"you feel) (?:\w+ )?(?:energetic|youthful|full of energy|young at heart|young enough|fresh enough)",
        r"you(?:rself)?\b {few}keep(?:ing)? up with (?:the |our |a |all )?(?:\w+ )?(?:young\w*|kids|lads|twenty|"
        r"students?|"
        r"juniors?)(?: \w+){0,2}\s?[?,.]",
        r"are you (?:a |still a )?(?:recent|new|fresh) (?:graduate|grad|school[- ]leaver|college)",
        r"(?:an old dog|new tricks|(?:a|you) dinosaur(?! (?:bone|exhibit|dig|fossil|expert))|long in the tooth|set in your ways|over the hill|past it\b(?!s)|"
        r"past your (?:best|prime))[^.?!]{0,40}(?:you\b|\?)",
        r"you(?:rself)?\b(?:'re| are)? {few}set in (?:your|their) ways",
        r"(?:comfortable|good|okay|ok|happy|up to speed|confident) with (?:all )?(?:this |the |these )?(?:new |"
        r"modern )(?:technology|computers|gadgets)[^.?!]{0,15}(?:at your|your age|or are you)",
        r"(?:mature|older|younger) (?:candidate|applicant|person|gentleman|lady|man|woman)s? (?:like|"
        r"such as) (?:you|yourself)",
        r"as (?:a|an) (?:older|mature|younger|more mature|young) (?:\w+ )?(?:person|man|woman|worker|candidate|"
        r"applicant|employee|gentleman|lady|lad)[^.?!]{0,40}{you}",
    ),
    unless=(
        r"\b(?:working papers|work permit)\b",
        r"\b(?:support|mentor|coach|train|teach|guide|develop|bring on|encourag)\w* (?:\w+ )?(?:younger|older) ",
        r"\b(?:horse|pony|sheep|cattle|dog you|puppy|foal|tree|wine|cheese)s?\b",
        r"\b(?:applicant|customer|client|candidate|pupil)s? (?:who |that |is |are |was |feels? )",
        r"\b(?:market|sell|advertis|campaign)\w* (?:to|for|at)\b",
    ),
    bad=(
        "For this desk we need digital natives.",
        "We are a pretty young crew.",
        "Don't you think you are overqualified for the front desk?",
        "How would you get on with a boss half your age?",
        "Would you call yourself a digital native?",
        "It is a young crowd here, would you fit in?",
        "Have you still got the stamina for a full season?",
        "How does someone of your generation find all these apps?",
        "You'd be the oldest on the floor, does that bother you?",
        "Would you mind taking orders from people younger than you?",
    ),
    good=(
        "We want a young apple tree to bear in year three. How do you prune?",
        "How did you cut the energy that the ovens use?",
        "How do you teach a young horse to load?",
        "What is the next generation of your product going to drop?",
        "How do you choose between a mature library and a new one?",
        "How would you advertise a bank account to digital natives?",
        "How do you bring on junior colleagues?",
        "What do you do with a senior dog that nobody adopts?",
        "How do you set up a stage in half an hour?",
    ),
)
