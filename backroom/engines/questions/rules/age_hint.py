"""Roundabout ways to an age: comparisons, round numbers, when one would stop working."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.race import ASK, GAP

SIXTY = r"(?:(?:fifty|sixty|seventy)(?:[- ](?:five|six|seven|eight|nine))?|5[5-9]|6\d|7\d)"
SIGNS = r"rat|ox|tiger|rabbit|dragon|snake|horse|goat|monkey|rooster|dog|pig"

RULE = Rule(
    code="age_hint",
    topic="age",
    matter="age_direct",
    what="Goes a roundabout way to the candidate's age.",
    why="The answer gives the age as surely as the number would.",
    instead="Ask about the work: “What experience do you have with this?”",
    source="ADEA and 29 CFR 1625; 2 CCR 11076 on questions that ask indirectly",
    triggers=(
        "remember",
        "recall",
        "dates",
        "age",
        "old",
        "mammy's",
        "mother's",
        "mum's",
        "father's",
        "dad's",
        "parents",
        "digit",
        "number",
        "olympics",
        "cups",
        "ministers",
        "recessions",
        "presidents",
        "popes",
        "growing",
        "kid",
        "child",
        "teenager",
        "small",
        "eligible",
        "fifties",
        "sixties",
        "forties",
        "thirties",
        "twenties",
        "younger",
        "older",
        "middle",
        "aged",
        "pensioner",
        "oap",
        "birthday",
        "sixty*",
        "seventy*",
        "fifty*",
        "65",
        "60",
        "67",
        "70",
        "stop",
        "rabbit",
        "dragon",
        "rooster",
        "zodiac",
        "retirement",
        "mortgage",
        "olds",
        "prime",
        "youthful",
        "face",
        "grandchildren",
        "grandparent",
        "grandmother",
        "grandfather",
        "menopause",
        "sixty",
        "education",
        "boy",
        "girl",
        "veteran",
        "youth",
        "teens",
        "lifetime",
        "generation",
        "peers",
        "contemporaries",
    ),
    patterns=(
        r"\b(?:remember|recall)\b[^.?!]{0,50}\bbefore (?:there (?:was|were) )?(?:e-?mail|the (?:internet|web)|computers|(?:mobile|cell) "
        r"?phones|smartphones|google|faxes)\b(?=[^.?!]{0,30}\?)",
        r"\byou (?:\w+ )?old enough (?:for|to (?:be (?:a|in)|lead|manage|run|handle|boss|supervise))\b",
        r"\b(?:closer|nearer|about|same|around|near|roughly) (?:to |in age to |as )?(?:my|our|his|her|the \w+'s) (?:\w+ )?(?:own )?(?:age|"
        r"(?:daughter|son|mother|father|mum|mam|dad|gran|nephew|niece|brother|sister|kid|grandson|lad|girl)(?:'s)? age)\b[^?]{0,40}\?",
        r"\byour (?:mammy|mother|mum|mam|father|dad|parents|gran|granny)(?:'s|')? (?:time|day|generation)\b[^?]{0,20}\?",
        r"\b(?:first|second) (?:number|digit|figure)\b[^.?!]{0,20}\b(?:two|three|four|five|six|seven|[2-7])(?= *(?:[?,]|$|or (?:a )?\w+ *\?))",
        r"\bhow many (?:world cups|olympics|popes|kings|queens|monarchs|presidents|prime ministers|taoisigh|general elections|"
        r"recessions|coronations|jubilees|budgets)\b[^.?!]{0,30}\b(?:you (?:\w+ )?(?:remember|recall|seen|lived|sat|been|see)|do you go back)\b",
        r"\b(?:telly|tv|cartoons?|programmes?|shows?|band|song|records?|console|sweets|footballer|bond|doctor|pope|president|"
        r"prime minister)\b[^.?!]{0,40}\b(?:growing up|as a (?:kid|child|teenager|boy|girl|lad)|when you were (?:a kid|small|little|"
        r"at school|in school))\b[^.?!]{0,20}\?",
        r"(?:over|under)[- ](?:twenties|thirties|forties|fifties|sixties|seventies|"
        r"[2-7]0s)\b[^.?!]{0,30}(?:you\b|\?)(?<!music\?)(?<!style\?)",
        r"(?:are|would|aren't) you (?:\w+ )?(?:be )?(?:older|younger) than (?:me|us|our|my|the|him|her|most|he|"
        r"she|i\b|everyone|anyone)",
        r"you(?:rself)?\b[^.?!]{0,30}\b(?:past|beyond|until|till|after|up to) (?:the age of |age |you're |you are )?"
        + SIXTY
        + r"\b(?! (?:hours|percent|miles|minutes|people|units|%))[^.?!]{0,20}\?",
        r"you(?:rself|'d|'ll)?\b[^.?!]{0,25}\b(?:stop(?:ping)? work(?:ing)?|give up work|finish working|"
        r"finish work for good|leave work for good|stop for good)(?:\s*\?|,? (?:altogether|for good|one day|"
        r"completely|entirely|then)\b[^.?!]{0,20}\?)",
        r"year of the (?:" + SIGNS + r")\b[^.?!]{0,30}\?|(?:chinese|lunar) (?:zodiac|year|sign)[^.?!]{0,30}\byou\b",
        r"(?:surrounded by|with|among|amongst|alongside|next to|by) (?:\w+ ){0,3}"
        r"(?:eighteen|nineteen|twenty|thirty|1[89]|[23]\d)[- ]year[- ]olds\b[^.?!]{0,30}\?",
        ASK + GAP + r"(?:middle-aged|a pensioner|an oap|birthday(?! (?:part|banner|cake|card|campaign|messag|offer|"
        r"treat|clown|balloon|bash|rack|song))|over the hill|past (?:your|it)|in (?:your|"
        r"their) prime|as young as|approaching retirement)\b(?=[^.?!]{0,60}\?)",
        r"do you (?:\w+ )?think (?:an? |that )?(?:older|younger|young|mature|elderly) (?:person|people|man|woman|"
        r"worker|lady|candidate)s?\b[^.?!]{0,60}\?",
        r"you(?:'ve| have| look)? (?:got )?(?:such )?an? (?:very )?(?:young|youthful|boyish|girlish|"
        r"mature) (?:face|looking|look)\b",
        r"(?:what|which|the) (?:years?|dates?) (?:\w+ ){0,3}your time at|your (?:dates|years) at (?:school|"
        r"college|uni\w*|[\w]+)\b[^.?!]{0,20}\?",
        r"(?:when|what year|which year|how long ago|what age) (?:did|have|were|"
        r"was it) (?:that )?you\b[^.?!]{0,20}\b(?:full[- ]time education|formal education|your education)",
        r"(?:are you|you must be|you're|would you be) (?:already |going to be |about to be )?a (?:grandparent|"
        r"grandmother|grandfather|granny|grandad|grandma|grandpa)\b",
        r"(?:have|got|any) (?:you )?(?:got )?(?:any )?grandchildren\b[^.?!]{0,20}\?",
        r"in your (?:own )?(?:youth|day|teens)\b[^.?!]{0,30}\?|back in your day\b",
        r"you\b[^.?!]{0,25}\b(?:eligible|old enough|entitled|qualif\w+) (?:for|to (?:get|draw|have)) (?:a |your |"
        r"the )?(?:bus pass|pension|senior|medicare|state pension|free bus)",
    ),
    settled=(
        r"\b(?:nobody|no one|no-one|anybody|anyone|staff|drivers|people) (?:under|over|below) "
        r"(?:16|18|21|25|sixteen|eighteen|twenty-one|twenty-five)\b",
    ),
    unless=(
        r"\b(?:residents?|patients?|clients?|customers?|pupils?|students?|care home|ward|members?|children|"
        r"visitors?|passengers?|tenants?)\b",
        r"\bat least (?:16|17|18|19|21|sixteen|seventeen|eighteen|twenty-one)\b",
    ),
    bad=(
        "Can you recall offices before e-mail?",
        "Are you older than most of our drivers?",
        "Would you want to work past sixty?",
        "When do you think you would stop working?",
        "Do you think an older man can do this work?",
        "Are you a grandmother already?",
        "What were the dates of your time at Leeds?",
        "Would you say you are middle-aged?",
    ),
    good=(
        "How do you help elderly residents onto the minibus?",
        "How would you make a birthday cake for sixty people?",
        "When is a draft finished, for you?",
        "How do you keep a class of four-year-olds safe at the pond?",
        "What would you put in a programme of music from the sixties?",
        "How do you find work for people over fifty as a job coach?",
    ),
)
