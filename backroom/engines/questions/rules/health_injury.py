"""Asking about injuries, aches and what happened to a part of the body."""

from backroom.engines.questions.rule import Rule

PART = (
    r"(?:legs?|arms?|hands?|foot|feet|knees?|back|eyes?|face|ears?|neck|shoulders?|wrists?|hips?|"
    r"ankles?|fingers?|voice|head|skin|nose|spine|elbows?|thumbs?|toes?|chest|heart|lungs?|joints?|"
    r"stomach)"
)
ACHE = r"(?:trouble|problems?|pains?|aches?|issues?|injur(?:y|ies)|complaints?|surgery|operation|weakness|strain)"

RULE = Rule(
    code="health_injury",
    topic="health",
    matter="health",
    what="asks about an injury or a part of the body",
    why=(
        "An injury or an ache may be a disability, and before an offer it may not be asked after, even out of sympathy."
    ),
    instead="Describe the task, and ask everyone: “Can you do this, with or without adjustments?”",
    triggers=(
        "leg",
        "legs",
        "arm",
        "hand",
        "hands",
        "foot",
        "feet",
        "knee",
        "knees",
        "back",
        "eye",
        "face",
        "ear",
        "neck",
        "shoulder",
        "shoulders",
        "wrist",
        "hip",
        "hips",
        "ankle",
        "finger",
        "fingers",
        "voice",
        "head",
        "skin",
        "spine",
        "elbow",
        "thumb",
        "joints",
        "chest",
        "heart",
        "stomach",
        "lungs",
        "injur*",
        "hurt",
        "accident*",
        "rsi",
        "carpal",
        "broken",
        "bones",
        "concussion",
    ),
    patterns=(
        (
            r"\bwhat(?:'s| is| has|'ve| have| did| on earth)? (?:\w+ ){0,3}(?:happened|wrong|done|do(?! with)|matter|"
            r"up|going on|happen) (?:to|with) (?:your|that|the) (?:\w+ )?"
        )
        + PART
        + r"\b(?! (?:office|end|door|yard|row|wall|room|garden|gate|field|street|kitchen))(?!-)",
        (
            r"\bhow (?:\w+ ){0,3}(?:did you|you) (?:\w+ )?(?:hurt|injure[d]?|lose|lost|broke|break|damage[d]?|"
            r"get|do) (?:your|that|the) (?:\w+ )?(?:"
        )
        + PART
        + r"|injury|scar|limp|burn)\b(?! (?:off|count|start|in the|around|round|down|together|above))",
        (
            r"\b(?:how(?:'s| is| are| has)|is|are|does|do|will|would|can|could) (?:\w+ )?(?:your|the|that) "
            r"(?:(?:bad|old|poor|lower|left|right) )?"
        )
        + PART
        + (
            r"\b (?:\w+ ){0,3}(?:ok|okay|all right|alright|strong|good|bad|sore|up to|better|healed|holding|"
            r"hurt|hurts|bother|trouble|play|stand|cope|take|give you|ache|healthy|doing|these days|now)\b"
        ),
        (
            r"\bhow(?:'s| is| are) your (?:(?:bad|old|poor|lower|left|right) )?(?:back|knees?|hips?|heart|"
            r"shoulders?|legs?|eyes|feet|wrists?|neck|joints|ankles?|chest|lungs)(?=[?,.!]|$)"
        ),
        (
            r"\b(?:do you have|do you get|have you(?: got)?|d'you have|do you suffer (?:from|with)?|any|with "
            r"your|have you had|ever had|have you ever had) ?(?:(?:an?|any|ever|had|got|from|with|the|history|"
            r"of|previous|old) ){0,4}(?:(?:bad|dodgy|bum|gammy|weak|sore|trick|stiff|trapped|slipped|poor|"
            r"crook) (?:\w+ )?(?:"
        )
        + PART
        + r"|disc|nerve)|(?:lower )?"
        + PART
        + r" "
        + ACHE
        + r")\b(?! (?:on (?:your|the) (?:site|ward|team)|in (?:your|the) (?:team|herd|flock|class)|clinic|patients?))",
        (
            r"\b(?:have you|were you|did you|you've|you were|are you|did you) (?:ever |previously |also |been "
            r"|get |got |gotten |badly |seriously |at work |never ){0,3}(?:injured|hurt(?! (?:by|when|that|"
            r"anyone|someone|a |the |somebody|anybody))|broken any bones|concussed|hurt yourself|injure "
            r"yourself|injured yourself|break (?:a bone|any bones|anything))\b(?! (?:a|the|an) )"
        ),
        (
            r"\b(?:do you have|have you|you've|you|did you|have you ever|any) (?:(?:ever|had|have|suffered?|"
            r"got|sustained|sustain|any|an?|serious|old|previous|past|recent|sports?|work|workplace|"
            r"industrial|on-the-job|major|lingering|other|bad|physical|long-term|back|or) ){1,6}(?:injur(?:y|"
            r"ies)|accidents? (?:at|on the|in your) (?:work|job|last)|rsi|carpal tunnel|repetitive strain|"
            r"concussions?|workplace accidents?|industrial accidents?)\b(?! (?:claims?|on your (?:site|watch|"
            r"shift|sites|team|course|pitch)|rates?|lawyers?|clinic|statistics|prevention|among|law|reports?))"
        ),
        (
            r"\byour (?:\w+ )?injur(?:y|ies)\b(?! (?:record|rate|statistics|prevention|law|lawyer|claims|"
            r"clinic|practice|desk|list))"
        ),
        r"\bwhat(?:'s| is) (?:that|the|this) (?:\w+ ){0,2}(?:on|round|around) your (?:\w+ )?"
        + PART
        + r"\b|\bthat thing (?:on|in) your (?:arm|ear|leg|neck|wrist|chest)\b",
        r"\b(?:have you|are you|you) (?:\w+ ){0,2}(?:a |any )?(?:long-term|permanent|lasting) (?:injur\w+|damage)\b",
    ),
    firm=True,
    unless=(
        (
            r"\b(?:patients?|clients?|residents?|pupils?|animals?|horses?|dogs?|calf|calves|cows?|riders?|"
            r"players?|passengers?|customers?|casualt\w+|first aid|apprentices?|colleagues?)\b"
        ),
        (
            r"\b(?:back (?:office|end|yard|catalogue|kitchen|bar|row|up)|hand-?over|head (?:office|chef|count)"
            r"|stomach for)\b"
        ),
    ),
    bad=(
        "What happened to your leg?",
        "Do you have back trouble?",
        "How is your knee these days?",
        "Have you ever been injured at work?",
        "How did you hurt your hand?",
        "Any old injuries we should know of?",
        "Is your back strong enough for this?",
    ),
    good=(
        "Which injuries have you treated at the side of a pitch?",
        "How would you report an injury on your site?",
        "I have a bad back, so forgive me if I stand. How do you use the hoist?",
        "What would you do if a horse went lame on the morning of the race?",
        "How is your back-end experience these days?",
        "Can you walk me through the hand-over at the end of a shift?",
        "Have you ever hurt a client's feelings, and how did you mend it?",
        "How do you pick up a new voice for a brand?",
    ),
    source="42 USC 12112(d)(2); EEOC guidance on disability-related inquiries; EqA 2010, s. 60",
)
