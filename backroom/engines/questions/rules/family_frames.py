"""Asking about children, a father, a marriage or a couple in the ways people speak of them at home."""

from backroom.engines.questions.rule import Rule

KIDS = r"(?:kids|kiddies|children|babies|little ones|wee ones|bairns|weans|grandchildren)"
ONE_CHILD = r"(?:baby|child|little one|wee one|new one|wee man|small one|bairn|twins)"

RULE = Rule(
    code="family_frames",
    topic="family",
    matter="family",
    what="speaks of children, a marriage or a couple as the candidate's",
    why="How many children somebody hopes for, who their father is and for whom they moved decide nothing about the work.",
    instead="State the hours, place or travel to everyone, and ask: “Can you meet that?”",
    firm=True,
    triggers=(
        "school",
        "teacher",
        "get",
        "kid's",
        "child's",
        "son's",
        "daughter's",
        "engaged",
        "hitched",
        "divorced",
        "toddler",
        "grandparent",
        "grandparents",
        "granny",
        "nan",
        "newborn",
        "family",
        "relative",
        "loved",
        "yourself",
        "many",
        "headquarters",
        "boss",
        "management",
        "hq",
        "house",
        "lads",
        "lad",
        "lass",
        "kids",
        "kiddies",
        "children",
        "babies",
        "baby",
        "child",
        "one",
        "ones",
        "man",
        "bairn*",
        "weans",
        "grandchildren",
        "youngest",
        "oldest",
        "eldest",
        "boys",
        "girls",
        "boy",
        "girl",
        "dad",
        "father",
        "mother",
        "mum",
        "mom",
        "parent",
        "twins",
        "relationship",
        "love",
        "plans",
        "both",
        "two",
        "pair",
        "together",
        "item",
        "couple",
        "involved",
        "married",
    ),
    patterns=(
        r"\bhow many (?:\w+ )?"
        + KIDS
        + r" (?:\w+ ){0,3}you (?:\w+ )?(?:hop\w+|want\w*|plan\w*|thinking|see yourself|like|expect\w*|having|have)\b"
        r"(?! (?:in|on|at|per|under|with)\b)",
        r"\bwhat ages? (?:is|are|was|would) (?:the|your|they|those) ?(?:youngest|oldest|eldest|kids|children|little ones?|baby|lads?|girls?|"
        r"boys?)?\b(?=[?,.]| (?:now|then|these))",
        r"\bis (?:the|their|his|her) (?:dad|father|mother|mum|mom) (?:still )?(?:around|involved|in the picture|on the scene|about|"
        r"helping|any help|good about)\b",
        r"\b(?:leave|leaving|left) (?:the|your) (?:kids|children|baby|little ones) with\b|\b(?:people|someone|somebody|anyone|place|"
        r"anywhere) (?:\w+ )?to leave (?:the|your) (?:kids|children|baby|little ones)\b",
        r"\b(?:when|once|after|if|before|until|till|by the time) (?:the|a) "
        + ONE_CHILD
        + r"(?: comes?| arrives?| is (?:here|born|due)|"
        r"'s (?:here|born|due)| lands| is in school| starts school)\b(?=[?,.]|$| (?:would|will|do|are) you| along)",
        r"\b(?:hoping|hope|trying|wishing|praying|like) for a (?:boy|girl)\b|\byou (?:\w+ )?(?:want|like|prefer) a (?:boy|girl)(?: or|\?)",
        r"\b(?:any|your) (?:marriage|wedding|baby|honeymoon) plans\b|\b(?:marriage|wedding) plans (?:this|next|yet|soon|for you)\b",
        r"\b(?:moving|move|moved|coming|came|come|relocat\w+) (?:\w+ ){0,3}for (?:an? (?:relationship|girl|boy|man|woman|fella|"
        r"partner|lad|lady|romance)|love)\b",
        r"\b(?:do|are|would|will) (?:both of you|you both|the two of you|the pair of you) (?:work|working|travel|out|full-time)\b",
        r"\b(?:are|were) you and (?:\w+ ){1,2}(?:together|an item|a couple|involved|married|seeing each other)(?=[?,])",
        r"\byour (?:boys?|girls?|lads?|lass) (?:\w+ )?(?:start|at|in|go|going|to|still|off) (?:\w+ )?(?:school|college|university|nursery|"
        r"secondary|primary|uni)\b(?! team)",
        r"(?:^|[.?!] )(?:(?:so|and|but|now)[, ]+)?(?:do|does|did|is|are|will|has|have|was|would|can) (?:there )?(?:the|an?|any) (?:new |wee |"
        r"little )?(?:twins|baby|toddler|newborn|grandparents?|granny|nan|little ones?|wee ones?)\b[^.?!]{0,50}\?",
        r"\byou\b[^.?!]{0,30}\b(?:look(?:ing|ed)? after|car(?:e|ed|ing) for|mind(?:ing)?|nurs(?:e|ed|ing)) (?:the |your |an? )?(?:family|loved ones?|relative)"
        r"\b(?! (?:business|firm|farm|of))|\byou(?:'ve| have) how many\b(?=[?,]| now)|\b(?:think of|consider|worry about) (?:besides|other than|"
        r"apart from|but) yourself\b|\b(?:headquarters|head office|hq|management|boss|board|committee|gaffer) at home\b|"
        r"\bhouse (?:be |is )?(?:empty|full|quiet)\b[^.?!]{0,20}\byou get (?:in|home)\b",
        r"\byou (?:\w+ ){0,5}(?:get|fetch|collect|grab|see to|run for|rush for) (?:the|your) (?:kids|kiddies|children|little ones|boys|girls)\b"
        r"(?=[?,.]|$| at (?:three|two|four|school)| from (?:school|nursery|the childminder))|\byour (?:kid|child|son|daughter|kids|children)"
        r"(?:'s|s'|s)? (?:school|nursery|teacher|childminder|doctor|dentist|birthday|sports day|nativity)\b|\bwhen (?:did|are|were|will) you "
        r"(?:two |both )?(?:get|getting|got) (?:married|engaged|hitched|divorced)\b(?! to (?!a\b|your))",
    ),
    unless=(
        r"\b(?:patients?|clients?|pupils?|residents?|customers?|guests?|class|room|ratio|foster\w*|placement|midwi\w+|ward|nodes?|story|"
        r"character|novel|the scene where|film|lambs?|calves|pups|adopters?|tickets?|fares?|groups?|menus?|nursery|seats?|polic\w+|apps?|forms?|monitors?|piano|grand|tables?|shop|scheme|elephants?)\b",
    ),
    bad=(
        "How many children would you like to have?",
        "What age is the eldest now?",
        "Is the father on the scene?",
        "Is there somebody to leave the baby with?",
        "Would you come back once the baby is here?",
        "Any wedding plans for you this year?",
        "Did you come to Cork for a girl?",
        "Do both of you work shifts?",
        "Are you and Marlow a couple?",
    ),
    good=(
        "How many children do you have in your room at lunch?",
        "What ages are the animals when you wean them?",
        "Is the mother of the calf still in the shed?",
        "When do you hand the baby to the father after a section?",
        "Do both of you sign the returns?",
        "Did you and the architect work well together?",
        "Which plans did you draw for the school?",
    ),
    source="Cal. Code Regs. tit. 2, s. 11016; N.Y. Exec. Law s. 296; EqA 2010, s. 13",
)
