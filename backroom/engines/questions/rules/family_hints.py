"""Fishing for a marriage, a household or children in roundabout words."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="family_hints",
    topic="family",
    matter="family",
    what="fishes for a marriage, a household or children",
    why=(
        "A roundabout question about home is still one: the answer tells of marriage, children or somebody to care for."
    ),
    instead="State the hours, place or travel to everyone, and ask: “Can you meet that?”",
    triggers=(
        "married",
        "divorced",
        "widowed",
        "settled",
        "attached",
        "fella",
        "bloke",
        "missus",
        "mr",
        "mrs",
        "himself",
        "herself",
        "lady",
        "home",
        "little",
        "wee",
        "granny",
        "grandparents",
        "laws",
        "toddler",
        "toddlers",
        "kiddies",
        "family",
        "caregiver",
        "school",
        "nursery",
        "term",
        "nappies",
        "lucky",
        "right",
        "item",
        "homemaker",
        "housewife",
        "househusband",
        "career",
        "houseful",
        "husband",
        "wife",
        "courting",
        "ties",
        "roots",
        "cook",
        "house",
        "hands",
        "single",
        "parent",
        "small",
        "maternity",
        "pregnant",
        "babies",
        "kids",
        "baby",
        "broody",
        "dinner",
        "tea",
        "bed",
        "wedding",
        "newborn",
        "adopted",
    ),
    patterns=(
        (
            r"(?:^|[.?!,;:] )(?:so,? |and,? |now,? )?(?:married|divorced|widowed|settled|attached|spoken for|"
            r"single)(?=,? or |\?|,? are you|,? yet\?|,? then\?|, (?:married|divorced|single|widowed))"
        ),
        (
            r"\byour (?:fella|bloke|old man|young man|young lady|good lady|lady wife|lady|feller|chap|man at "
            r"home|woman at home)(?:'s)?\b(?! (?:up|down) the)"
        ),
        (
            r"\b(?:what|how|where|is|does|would|will)(?: \w+)? (?:mr|mrs|mister)\.? (?:\w+ )?(?:make|makes|"
            r"think|thinks|feel|feels|say|says|do|does|mind|work|fit|about|happy|come|coming|used to)"
            r"\b[^.?!]{0,50}\b(?:you|this|that|all|it|nights?|travel\w*|hours|job|work|living|shifts?|move)\b"
        ),
        (
            r"\b(?:anyone|anybody|someone|somebody|people|who) (?:\w+ ){0,5}(?:if|when|till|until) you(?:'re|"
            r"'d|'ll| are| get| come)? (?:\w+ ){0,3}home\b|\b(?:someone|somebody|anyone|anybody) (?:\w+ )?to "
            r"(?:cook|look after you|come home|go home|iron|cuddle|share (?:it|things|your)|get home)\b"
        ),
        (
            r"\bhow(?:'s| is| are) (?:the|your) (?:little|wee|new|small) (?:man|one|ones|girl|boy|lad|lass|"
            r"fella|arrival|family|baby|people|guy)\b|\b(?:he|she|they) must be (?:\w+ )?(?:at|in|starting) "
            r"(?:nursery|school|college|university)\b"
        ),
        (
            r"\b(?:school|nursery|daycare) (?:pick-?ups?|drop-?offs?|runs?|gates?|hours)"
            r"\b[^.?!]{0,60}\b(?:you|your)\b|\b(?:you|your)\b[^.?!]{0,50}\b(?:school|nursery|mum|term-?time|"
            r"mother'?s) (?:pick-?ups?|drop-?offs?|runs?|gates?|hours|only)\b|\b(?:school hours|term-?time "
            r"only)\b[^.?!]{0,30}\byou\b"
        ),
        (
            r"\b(?:have you|you got|got|is there|do you have|any|you have)\b[^.?!]{0,25}\b(?:granny|"
            r"grandparents|grandmother|grandma|gran|in-laws|mother|family|parents|mum|help)\b (?:\w+ )"
            r"?(?:nearby|close by|near you|near by|round the corner|around the corner|to help|that helps|who "
            r"helps|at home|handy)\b"
        ),
        (
            r"\byou(?:'re| are)?(?: not)? (?:the |a |an )?(?:primary |main |sole |full-time )(?:caregiver|"
            r"carer|parent)\b|\bsmall people\b[^.?!]{0,40}\byou\b"
        ),
        (
            r"\b(?:are|were|you're|aren't|be) you (?:\w+ )?a family (?:man|woman|person|guy|girl)\b|\b(?:a "
            r"family|you're a family|being a family) (?:man|woman|person|guy)\b[^.?!]{0,30}\b(?:you|yourself)"
            r"\b|\b(?:a|not a) family (?:man|woman|guy), (?:are|aren't) you\b"
        ),
        (
            r"\b(?:any|a|some|the|is there a) lucky (?:lady|man|fella|fellow|girl|guy|woman|lad|someone|boy)"
            r"\b|\b(?:met|found|find|meet|waiting for|looking for) (?:the|mr|mrs|miss) right(?: (?:man|woman|"
            r"girl|fella|lad|person))?\b(?=[?,.]|$| yet| man| woman| girl| fella| lad)(?! (?:candidate|job))|"
            r"\b(?:are|were) you (?:two )?(?:an item|courting|a couple)\b"
        ),
        (
            r"\b(?:toddlers?|bab(?:y|ies)|maternity|pregnan\w+|kids|children|newborn|married|husbands?|broody)"
            r"\b[^?]{0,150}[.!;,-] [^.?!]{0,20}\b(?:be|from|with|of|like|happen to|lose|read|for)"
            r"\b[^.?!]{0,25}\byou(?: too| as well| then| next)?\?"
        ),
        (
            r"\b(?:babies|maternity|pregnan\w+|kids|children|a family|married|marriage|settl\w+ down)"
            r"\b[^?]{0,100}[.!;] (?:and |so |but )?(?:are|do|will|would|have|did|can|aren't|won't) you(?: too)"
            r"?\?"
        ),
        (
            r"\b(?:single|lone|solo) (?:parent|mum|mother|mom|dad|father|mama)\b[^?.!]{0,30}\?|\b(?:tied down|"
            r"family ties|any ties|ties at home|ties here|have you ties)\b[^.?!]{0,60}\?|\b(?:home-?maker|"
            r"house-?wife|house-?husband|stay-at-home|career (?:woman|girl|mother))\b[^.?!]{0,50}\?|\b(?:two|"
            r"dual|double)-(?:career|income|salary)\b[^.?!]{0,40}\?|\bhouse-?ful\b[^?]{0,40}\?|\b(?:a|the) "
            r"(?:man|woman) (?:about|around|of) the house\b"
        ),
        (
            r"\bwho (?:gets|puts|makes|cooks|does|'s getting|will be getting|will make) (?:the |your )?(?:tea|"
            r"dinner|supper|cooking|housework|washing|ironing)(?: on)?\b[^.?!]{0,50}\b(?:at|in|home|your|"
            r"house|you|night)\b|\b(?:your hands|house|your house) (?:\w+ )?full\b[^.?!]{0,20}\b(?:at home|"
            r"already|with|under)\b"
        ),
        (
            r"\b(?:no|not|n't wear|without|see (?:a|no)) (?:\w+ )?(?:wedding|engagement) (?:ring|band)\b|"
            r"\b(?:have you|you're|you|do you have|got) (?:\w+ ){0,3}(?:help at home|a wife at home|an "
            r"understanding (?:wife|husband|partner))\b|\b(?:were|are) you adopted\b|\b(?:see|saw|notice[d]?|"
            r"spot\w*|meet|met|was that|is that) (?:you with )?(?:an? |the |your )(?:husband|wife|boyfriend|"
            r"girlfriend|hubby|missus)\b[^.?!]{0,50}\?|\bputting down roots\b[^.?!]{0,20}\?|\byou and (?:your|"
            r"the) (?:fella|other half|missus|hubby|man|lady)\b"
        ),
    ),
    unless=(
        (
            r"\b(?:patients?|clients?|pupils?|residents?|customers?|guests?|class|tenants?|congregation|"
            r"brides?|animals?|filing)\b"
        ),
        r"\b(?:suit you|work for you|appeal to you|interest you|help you|fetch you|get you)\b",
        (
            r"\bhow (?:do|did|would|have) you (?:teach|plan|run|price|fit|make|organi[sz]e|handle|design|"
            r"market|sell|deal)\b"
        ),
    ),
    bad=(
        "Divorced, or still hanging in there?",
        "What does Mr Marlow make of the late shifts?",
        "Is anybody going to mind if you get home at ten?",
        "Have you a granny nearby to help?",
        "Would school pick-ups be difficult for you?",
        "Are you a family man?",
        "Any lucky lady in the picture?",
        "The last one ran home for her toddler every week. Will I get that from you?",
        "Who gets the dinner on in your house?",
    ),
    good=(
        "How do you plan the school run for forty pupils in two buses?",
        "Have you settled a dispute between two neighbours before?",
        "Mr Marlow will show you the yard. What would you like to see?",
        "How do you price a family ticket at the zoo?",
        "Is there somebody who can open the shop when you are on leave?",
        "We feed the toddlers at noon. Would that rota suit you?",
        "Where did you learn to cook for large groups?",
        "How do you fit a small kitchen into an old house?",
    ),
    source="Cal. Code Regs. tit. 2, s. 11016; N.Y. Exec. Law s. 296; EqA 2010, s. 13",
)
