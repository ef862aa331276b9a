"""Weighing children, kin or a home against the work aloud, or asking who else would come along."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.shared_words import AT_HOME

KIDS = (
    r"(?:kids|kiddies|children|boys|girls|sons|daughters|twins|toddlers?|teenagers|newborn|bab(?:y|ies)|"
    r"little ones?|wee ones?|bairns|weans|young family)"
)
MANY = (
    r"(?:(?:a|an|the|your|all those|those|that|so many|one|two|three|four|five|six|small|young|little|wee|new|teenage|"
    r"school-age) ){0,3}"
)
HOME = r"(?:wife|husband|missus|hubby|family|marriage|relationship|partner|mother|parents|folks)"
KIN = (
    r"(?:mother|mum|mam|mom|father|dad|da|parents?|nan|gran|granny|grandad|grandmother|relative|aunt|uncle|"
    r"mother-in-law|father-in-law|in-laws)"
)
WORK = r"(?:job|hours|nights|shifts?|travel\w*|rota|commut\w+|move|moving|long days|deadlines|overtime|work)"

RULE = Rule(
    code="family_weighed",
    topic="family",
    matter="family",
    what="weighs children, kin or a home against the work",
    why="Hours and travel bind everyone alike. To speak of children or kin beside them asks for the candidate's home.",
    instead="State the hours, place or travel to everyone, and ask: “Can you meet that?”",
    firm=True,
    triggers=(
        "household",
        "behind",
        "nursery",
        "manage",
        "cope",
        "juggle",
        "school",
        "bath",
        "bathtime",
        "bedtime",
        "mouth",
        "mouths",
        "feeding",
        "under",
        "boss",
        "will",
        "one",
        "ones",
        "marriage",
        "relationship",
        "partner",
        "mam",
        "da",
        "parents",
        "folks",
        "nan",
        "gran",
        "grandad",
        "relative",
        "aunt",
        "uncle",
        "laws",
        "yours",
        "yourself",
        "anyone",
        "who'd",
        "who'll",
        "who's",
        "anybody",
        "someone",
        "somebody",
        "who",
        "only",
        "just",
        "everyone",
        "house",
        "place",
        "ring",
        "emergency",
        *AT_HOME,
    ),
    patterns=(
        r"\bwith "
        + MANY
        + KIDS
        + r"\b[^.?!]{0,40}\byou(?:'d|'ll|'re| would| will| might| must| may| can't| could)(?: \w+){0,2}? (?:be|struggle|"
        r"manage|cope|want|need|find|able|last|sleep|tired|wrecked|busy|home|hands|going)\b",
        r"\b" + WORK + r" and " + MANY + KIDS + r"\b(?!')",
        r"\b"
        + KIDS
        + r" and (?:a |an |the |your |working ){0,2}(?:full-?time |part-?time |big |new |demanding )?(?:job|work|career|nights|"
        r"shifts|degree|studies|masters|phd)\b(?! (?:club|centre|fair|group))",
        r"\b"
        + WORK
        + r"\b[^.?!]{0,40}\b(?:hard|easy|tough|rough|fair|unfair|good|difficult|mix|fit|suit|work|harder|kind)\b[^.?!]{0,15}"
        r"\b(?:on|for|with|to) (?:the |your |any )?(?:"
        + KIDS
        + "|"
        + HOME
        + r")\b(?! (?:room|group|in|at|ward|team|who|firm|organi\w+))",
        r"\b"
        + KIDS
        + r" (?:on top of (?:all |it|that)|in the picture|to think of|to consider|moving (?:over )?with you|coming (?:over |along )"
        r"?with you)\b",
        r"\b(?:wrecked|exhausted|shattered|tired|busy|run off your feet|stretched|pulled) (?:\w+ )?with "
        + MANY
        + KIDS
        + r"\b",
        r"\b(?:you|yourself)\b[^.?!]{0,20}\b(?:minding|looking after|caring for|seeing to|nursing) (?:the|a|an) (?:\w+ )?"
        + KIN
        + r"\b",
        r"\bwho(?:'s| is|'ll be| will be) (?:\w+ )?(?:minding|looking after|caring for|seeing to) (?:the|a|your) (?:\w+ )?"
        + KIN
        + r"\b",
        r"\bhow(?:'s| is| are) (?:the|your) (?:"
        + HOME
        + "|other half|better half|girlfriend|boyfriend|in-laws|"
        + KIN
        + r")\b(?=[?,.!]|$| keeping| doing| getting on| these days| since| now)",
        r"\bis (?:it|that) (?:just|only) (?:you|yourself|the one of you|the two of you)(?: then| now)?"
        r"(?=\?| at home| bringing| raising| minding| looking| there| in the (?:house|flat))",
        r"\b(?:things|life|it|run|go|works?|manage|evenings|mornings|bedtimes?|breakfast|weekends|dinner|everyone|everybody|"
        r"anyone|who)\b[^.?!]{0,15} (?:at|in|round) (?:yours\b|your (?:house|place|gaff|home|flat)\b)",
        r"\b(?:would|will|'d) (?:it|that) (?:just |only )?be (?:just|only) (?:you|yourself|the one of you)\b(?! (?:on|in) "
        r"(?:the|a) (?:shift|desk|team|shop|office))|\b(?:anyone|anybody|someone|somebody|who)(?:'s|'d|'ll| is| would| will)?"
        r"(?: else)?(?: be)? (?:travelling|coming|moving|relocating|flying|move|relocate|come) (?:(?:out|over|across|up|down|"
        r"along|here|abroad) )?with you\b(?! (?:to (?:the|a) (?:site|meeting|shop|client|customer)|on (?:visits|calls)))",
        r"\bi (?:see|saw|notice|noticed|spot|spotted|couldn't help (?:but )?notic\w+) (?:\w+ ){0,3}ring\b(?! (?:main|buffer|"
        r"road|binder|fenc\w+|topology))",
        r"\bemergency contact\b[^.?!]{0,50}\b(?:spouse|husband|wife|partner|parent|mum|mom|mother|boyfriend|girlfriend)\b",
        r"\bwill it (?:just|only) be you(?=[?,])|\bboss (?:at home|indoors)\b|\bmouths? (?:\w+ )?you(?:'re| are) feeding\b|"
        r"\bfeeding (?:\w+ )?mouths\b|\b(?:back|home|away|gone|off) (?:\w+ )?(?:for|by|before|in time for) (?:the )?"
        r"(?:school (?:bell|gates?|bus|pick-?up|run)|bath ?time|bed ?time|home ?time)\b",
        r"\b(?:you|you've|got|have|raising|with) (?:got |have )?(?:two|three|four|five|six) under (?:two|three|four|five|six|seven|eight|ten|"
        r"twelve)\b(?! (?:par|minutes|budget|seconds|degrees|hundred))",
        r"\bwhat (?:happens|becomes|would happen|will happen) (?:to|with|of) "
        + MANY
        + KIDS
        + r"\b[^.?!]{0,20}\b(?:when|if|while) you(?:'re| are) (?:on (?:nights|shift|call|days|lates)|at work|away|working|here|late)\b",
        r"\b(?:is|does|has|did|was) (?:the|an?) (?:\w+ )?"
        + KIN
        + r" (?:\w+ ){0,2}(?:live with you|living with you|still (?:with us|alive|living)|think of you|approve|keeping well)\b|"
        + r"\bi hear (?:the|your|an?) (?:\w+ )?"
        + KIN
        + r" (?:is|isn't|are|aren't|hasn't|has|was)\b",
        r"\bwho(?:'d| would|'ll| will| are|'re)? you (?:be )?(?:\w+ )?leaving behind\b|\bleav(?:e|ing) (?:anybody|anyone|somebody|someone|"
        r"much|family) behind\b|\b(?:who|how many|anyone|anybody|else|others) (?:\w+ ){0,3}(?:in|of) (?:the|your) household\b|"
        r"\b(?:nursery|school|childminder|cr[eè]che|daycare) (?:will |would |might )?(?:be )?(?:ring|call|phon)(?:s|ing|es|e)? you\b",
        r"\bhow (?:on earth )?(?:do|will|would|did|are|could) you (?:\w+ ){0,3}(?:manag|cop|juggl|get on|getting on|fit|square|do it|work it)\w*\b"
        r"[^.?!]{0,30}\b(?:with|around|round) "
        + MANY
        + KIDS
        + r"(?=[?,]| (?:under|at home|and (?:a|this|the|your)|in tow|of your|on your)\b)|\bhow you (?:do it|manage|cope) with "
        + MANY
        + KIDS
        + r"\b(?! (?:in|at|on|who)\b)",
    ),
    unless=(
        r"\b(?:patients?|clients?|pupils?|residents?|customers?|guests?|class|tenants?|foster\w*|ratio|room leader|readers?|"
        r"neonatal|incubators?|ward|key worker|playground|settings?|users?|policy|passengers?|survey)\b",
        r"\b(?:my|our|his|their) (?:\w+ ){0,2}(?:kids|boys|girls|wife|husband|sons?|daughters?|children|family|missus)\b",
    ),
    bad=(
        "With two toddlers you'd find the early shift a struggle.",
        "Nights and small children are a bad mix, don't you find?",
        "Twins and a full-time job, that must be something.",
        "Would these hours be hard on the kids?",
        "Is it yourself minding the mother these days?",
        "How's the husband keeping?",
        "Is it just you raising them?",
        "What are mornings like at your house?",
        "Would anybody be moving over with you?",
        "I see a ring there.",
    ),
    good=(
        "With two toddlers biting, how would you split the group?",
        "How do you plan the rota so that nights are shared fairly?",
        "Would it be just you on the desk, or were there two?",
        "How did the new hours work for families who use the pool?",
        "Who is looking after the grant while you are away?",
        "Can you be in the depot by five?",
        "What was the move to the new building like for your team?",
        "Which emergency contact details does the school keep for each child?",
    ),
    source="Phillips v. Martin Marietta, 400 U.S. 542; Cal. Code Regs. tit. 2, s. 11016; EqA 2010, s. 13",
)
