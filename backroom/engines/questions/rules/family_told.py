"""Telling a candidate what one has guessed or heard of their children or spouse, and waiting for it to be confirmed."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.shared_words import AT_HOME

KIDS = (
    r"(?:kids|kiddies|children|boys|girls|lads|sons|daughters|twins|triplets|toddlers?|teenagers|newborn|"
    r"bab(?:y|ies)|little ones?|wee ones?|small ones|bairns|weans|smallies|family)"
)
MANY = (
    r"(?:(?:a|an|the|your|one|two|three|four|five|six|some|any|small|young|little|wee|new|teenage|school-age|"
    r"lovely|few|couple|of|more|other|grown-up) ){0,3}"
)
SPOUSE = r"(?:wife|husband|hubby|missus|other half|better half|girlfriend|boyfriend|fianc[eé]e?|spouse)"
NOT_A_GROUP = (
    r"(?! (?:in|on|at|from|with|per|who|under|attending) (?:your|the|each|our|a|my|his|her|their|foster|class|care|"
    r"allerg\w+|special|additional)\b(?! (?:house|home|picture|background|family)))(?!(?:'s|s')? (?:team|room|ward|club|class|unit|school|service|group|law|firm|"
    r"business|doctor|farm|court|centre|toilets?|section|department|side|game|league|names?|health))"
)
GUESS = (
    r"(?:i (?:also |can |do )?(?:hear|heard|see|saw|gather|believe|take it|suppose|guess|assume|hope|imagine|"
    r"understand|presume|expect|reckon|notice|noticed|bet)|i'm (?:told|guessing|assuming|sure)|am i right|"
    r"(?:if|have) i(?:'m|'ve)? (?:read|right|not mistaken|remember)|presumably|apparently|somebody (?:said|told me)|"
    r"(?:they|she|he|word) (?:tells? me|says?|has it|said)|no doubt|i was told|it says)"
)
LEAD = r"(?:^|[.?!;:] )(?:(?:so|and|but|well|now|ah|oh|right|then|ok|okay)[, ]+){0,3}"

RULE = Rule(
    code="family_told",
    topic="family",
    matter="family",
    what="guesses aloud at children or a spouse",
    why="A guess that waits to be confirmed is a question: the answer tells of children, a marriage or a home.",
    instead="State the hours, place or travel to everyone, and ask: “Can you meet that?”",
    firm=True,
    triggers=(
        "married",
        "engagement",
        "wedding",
        "divorce",
        "grandfather",
        "child",
        "lads",
        "triplets",
        "one",
        "ones",
        "smallies",
        "half",
        "girlfriend",
        "boyfriend",
        "fianc*",
        "spouse",
        "herself",
        "himself",
        *AT_HOME,
        "seat",
        "seats",
        "babies",
        "kids",
        "children",
        "sister",
        "brother",
        "pipeline",
        "complete",
        "finished",
        "husband",
        "wife",
        "partner",
        "babysitter",
        "nanny",
        "sitter",
        "childminder",
        "relative",
        "obligations",
        "obligation",
        "miss",
        "mrs",
        "ms",
        "many",
    ),
    patterns=(
        GUESS
        + r"(?: from your \w+)?,? (?:that )?(?:you|there|it)(?:'s|'ve|'d| is| are| has| have| had| would have| must have)?(?: got)? "
        + MANY
        + KIDS
        + r"\b"
        + NOT_A_GROUP,
        LEAD
        + r"(?:you|there|it|that)(?:'s|'ve|'d|'ll| is| are| have| had|'ll have|'d have| must have| must be)(?: got)?"
        + r" (?:(?:a|the) "
        + SPOUSE
        + r" and )?"
        + MANY
        + KIDS
        + r"\b"
        + NOT_A_GROUP
        + r"[^.?!]{0,40}, (?:then|"
        + GUESS
        + r")",
        LEAD
        + r"(?:you|there)(?:'s|'ve| is| are| have) (?:got )?"
        + MANY
        + KIDS
        + r"(?: (?:yourself|at home|in the house|of your own|to think of|then|too|as well|waiting))*[.?!]*$",
        LEAD
        + r"(?:a|an|two|three|four|five|six) (?:\w+ )?"
        + KIDS
        + r",? (?:is it|isn't it|have you|you have|wow|no less|that's|i see|i hear|i'm told|then|right)\b[^.?!]{0,25}[.?!]*$",
        r"\b(?:"
        + KIDS
        + r"|they) must (?:\w+ )?(?:keep you|be (?:a handful|running|great company|at school)|run you|have you)\b",
        r"\bi (?:also )?(?:take it|suppose|imagine|hope|hear|gather|presume|assume|guess|expect|bet|reckon|met|saw|see)"
        r"(?: that| there's| there is| you have| you've)? (?:an?|the) " + SPOUSE + r"\b",
        LEAD
        + r"the "
        + SPOUSE
        + r"(?:, (?:working|what|does|is|at home|where)|'s|'ll|'d| is| will| won't| would| wouldn't| has| does| doesn't| must| works?| wants?| earns?)"
        r"\b[^.?!]{0,80}[.?!]*$",
        LEAD
        + r"(?:(?:it|there)(?:'s| is) |presumably |i suppose )?(?:an?|the) "
        + SPOUSE
        + r"\b[^.?!]{0,60}\b(?:i (?:take it|suppose|imagine|hope|hear|gather|presume|assume|guess|expect|bet|reckon)|"
        r"then|too|as well|presumably|follow)\b",
        r"\b(?:past|with|over with|ask|tell|consult) (?:the "
        + SPOUSE
        + r"|herself|himself)\b(?: first| about (?:it|this|the)| before)?[.?!]*$",
        r"\b(?:where|what)(?:'s| is| does| did) the "
        + SPOUSE
        + r" (?:from|do|based|at|work|working|doing|say|think|like|make)\b",
        r"\byou mentioned (?:(?:your|a|an|the) )?"
        + MANY
        + r"(?:"
        + KIDS
        + r"|"
        + SPOUSE
        + r") (?:on the phone|in your (?:letter|email|message)|just now|in passing|on the way|in reception|when we spoke|"
        r"last time)\b",
        r"\bis it " + MANY + KIDS + r" you(?:'ve| have)\b",
        LEAD + r"(?:any )?(?:kids|children|babies|little ones|family|grandkids)(?:, is it)?\?",
        r"\b(?:is that|that's|is it|it's|was that|be) for the (?:kids|children|baby|school run|little ones|wife|missus)\b(?=[?,.]|$)|"
        r"\b(?:with|about) them, the (?:kids|children|boys|girls)\b|"
        r"\byou(?:'re|rself)?\b[^.?!]{0,25}\b(?:raising|bringing up|rearing) (?:\w+ ){0,2}(?:child|"
        + KIDS[3:]
        + r"\b(?! (?:in|on|at) (?:the|a) )|\b(?:wish|want|hope|hoping|plan|planning|like|love|longing|dream\w*) (?:\w+ )?"
        r"(?:to be|to become|of being|of becoming) a (?:mother|father|mum|mom|dad|parent)\b",
        r"(?<!if )(?<!when )(?<!imagine )(?<!suppose )(?<!say )(?<!that )\byou(?:'re| are) (?:a |also a |already a |the )(?:new |young |proud |busy |"
        r"working |single )?(?:mother|mum|mom|father|dad|parent|granny|grandmother|grandfather)\b(?! (?:governor|volunteer|figure|of the bride))",
        LEAD
        + r"(?:an? |the )?(?:"
        + KIDS
        + "|"
        + SPOUSE
        + r"|engagement|wedding|divorce),? "
        + GUESS
        + r"\b(?! (?:you (?:run|know|teach)))",
        r"\b(?:becoming|being|became) a (?:father|mother|dad|mum|mom|parent)\b[^.?!]{0,20}\b(?:chang\w+|affect\w*|made|make|alter\w*|"
        r"hard|harder|mean|meant|slow\w*)\b",
        r"\byou(?:'ll|'re| must| are| will)(?: be)? (?:newly|recently|just|only just) married\b",
        (
            r"\b(?:notic\w+|saw|spotted|clocked|see|couldn't help)\b[^?]{0,40}\b(?:car|booster|kiddie|kiddy|kid's"
            r"|child|child's|baby|toddler) seats?\b[^?]{0,60}\?"
        ),
        (
            r"\b(?:years?|months|gap|time off|blank)\b[^?.]{0,40}, (?:babies|kids|children|a baby|little ones"
            r"|wee ones)\?"
        ),
        (
            r"\b(?:finished|done|complete|shut|closed)\b[^?]{0,40}\bor (?:is|are|will|might) there (?:be )?(?:one"
            r"|another|a|any|some)\b[^?]{0,40}\b(?:more|sister|brother|pipeline|cot|way)\b"
        ),
        (
            r"\b(?:wee|little|baby) (?:sister|brother)s? (?:still |yet )?(?:to come|on the (?:way|cards)|planned"
            r"|one day)\b|\b(?:family|brood|set) (?:is |all )?complete\b[^?.]{0,20}\?"
        ),
        (
            r"\bhow many (?:more |other )?(?:children|kids|babies|little ones) (?:do|are|would|will|did"
            r"|have) you (?:[\w'-]+ )?(?:have\b(?! (?:in|on|at|to|under|per))|want|plan|planning|hope|hoping|intend"
            r"|expect|got\b(?! (?:in|on|at|to|under|per)))"
        ),
        (
            r"\byou have an? (?:[\w-]+ ){1,2}(?:spouse|husband|wife)\b(?=[^?]{0,40}\?)|\b(?:someone|anyone|anybody"
            r"|somebody) (?:who|that|to)\b[^?]{0,20}\b(?:take care of|look after|mind|watch|care for|stay with) (?:a"
            r"|your|the|any) (?:sick )?(?:child|children|kids|little ones|baby)\b"
        ),
        (
            r"\b(?:have|need) to (?:hire|find|pay|get) (?:a |an )?(?:babysitter|nanny|sitter|childminder|au pair)\b"
            r"|\bif (?:your|one of your) (?:child|kid|son|daughter|kids|children|baby)\b[^?]{0,20}\b(?:sick|ill"
            r"|unwell|poorly|fever|temperature|sent home)\b"
        ),
        (
            r"\bname of (?:your|any|the) (?:relative|spouse|husband|wife|children|child)s?\b(?! (?:table|variable"
            r"|field|class|node))|\bobligations? to(?:wards)? (?:your )?(?:family|relatives|parents|children)\b"
        ),
        r"\b(?:indicate|circle|tick|state|select)\b[^?]{0,12}\b(?:miss|mrs|ms)\b",
    ),
    unless=(
        r"\b(?:patients?|clients?|pupils?|residents?|customers?|guests?|class|tenants?|foster\w*|nursery room|plot|"
        r"character|novel|case|referral|playground|estate|caseload|placement|register|ward)\b",
        r"\b(?:my|our|his|their) (?:\w+ ){0,2}(?:kids|boys|girls|wife|husband|sons?|daughters?|children|family|missus)\b",
    ),
    bad=(
        "How many children would you want?",
        "Do you have a working wife?",
        "Circle one: Mrs, Ms, Miss.",
        "I spotted the booster seat in your car. How old?",
        "I gather there are twins in the house.",
        "You've a toddler at home, I'm told.",
        "Four boys, is it?",
        "Those little ones must keep you going.",
        "I take it the wife earns well.",
        "The husband won't like the nights.",
        "Better clear it with the missus first.",
        "You mentioned a newborn on the phone.",
        "So there's a husband, presumably.",
    ),
    good=(
        "I see you have twenty children in the toddler room. How do you staff it?",
        "My wife runs the farm shop, so I know the hours. When do you work best?",
        "You've two toddlers in tears at the gate. What do you do first?",
        "I hear the boys' team won the league under you. How did you coach them?",
        "The husband rings for his wife's results. What would you say?",
        "There are children from nine villages on that bus. How would you plan the stops?",
        "I gather you have family law work in two offices. How do you share it out?",
    ),
    source="Cal. Code Regs. tit. 2, s. 11016; N.Y. Exec. Law s. 296; EqA 2010, s. 13",
)
