"""The end of a career, too much of one, and younger people who give the orders."""

from backroom.engines.questions.rule import Rule

YOUNG = (
    r"(?:(?:\w+ ){0,3}(?:younger|junior|half your age|your (?:son|daughter|kid|child)'?s? age|fresh (?:out|from)|barely out|just out"
    r"|straight out|with (?:less|half|a fraction)|new to it)\b|(?:a |an )?(?:\w+ )?(?:kid|youngster|whippersnapper|teenager"
    r"|(?:twenty|thirty)[- ]?\w*[- ]year[- ]old|twenty-?something|[23]\d[- ]year[- ]old|(?:twenty|thirty)-(?:one|two|three|four|five"
    r"|six|seven|eight|nine)\b))"
)
LED = (
    r"(?:(?:managed|bossed(?: about| around)?|supervised|told what to do|told how to do it|taught|shown the ropes|trained|led|"
    r"ordered (?:about|around)|lectured) by|(?:take|taking|took) (?:your )?(?:orders|instructions?|direction|criticism|advice|a telling) "
    r"from|report(?:ing)? to|answer(?:ing)? to|work(?:ing)? (?:for|under))"
)
ALL_YOURS = r"(?:your|that|such a|so much|all (?:your|that|this)) (?:\w+ )?"
BELOW = (
    r"(?:this|a|an|such a|our) (?:\w+ )?(?:junior|entry[- ]level|starter|trainee|lower|smaller|assistant|graduate|basic|modest"
    r"|step down|backwards? step)\b"
)

WORDS = """
working employed
managed bossed supervised told taught shown trained ordered orders instruction instructions direction criticism advice telling
reporting answering answer report oldest youngest eldest experience background standing seniority length level career tank seasons innings
junior trainee starter entry petrol puff beneath age top charge mammy mummy daddy granny baby slowing slowed typical usual person's people's man's men's woman's lad's girl's legs knees arms bones birthdays miles years clock block comedown climbdown step uncle grandad granddad grandpa pops dad mum mam mom auntie granny gramps kids youngsters teenagers students tooth last another more enough only barely just mostly bottom scratch harder slower hard difficult struggle young younger youthful energetic runway ahead
"""

RULE = Rule(
    code="age_career",
    topic="age",
    matter="age_proxy",
    firm=True,
    what="Asks whether a long career fits a junior post, a younger boss, or how near its end it is.",
    why="How long someone has worked stands in for age; what they want from this job can be asked of everyone.",
    instead="“You would be shown the work by people with fewer years in it. How have you worked that way before?”",
    source="EEOC guidance on age; ADEA case law on “overqualified”",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\bhow (?:long|many years) have you been (?:working|in work|employed)(?= *(?:\?|$| (?:now|in total|altogether|overall)\b))",
        r"\bbeneath you\b(?! (?:on|in))|\bafter all (?:those|these|your) years (?:at|in|of|as|running|on) (?:the )?(?:top|charge|boss|manager|director|leading|"
        r"managing|your own|senior)\b",
        r"\baverage age (?:here |of (?:the|our) \w+ )?(?:is |about |around |of |being )*(?:twenty|thirty|2\d|3\d)\b[^?]{0,80}\byou(?:rself)?\b",
        r"\bthe (?:mammy|mummy|mum|mam|mom|dad|daddy|granddad|grandad|granny|grandmother|grandfather|uncle|auntie|baby) of the (?:group|team|office|"
        r"place|floor|crew|gang|department|bunch)\b(?! (?:in|of))",
        r"\byou(?:'d|'ll|'re| are| will| would| might| may)? (?:be |been |start |starting |started |thinking of )*slow(?:ing|ed) down"
        r"(?= *(?:[?,.]|$|yet|at all|a bit|soon|these|in a|after|by))",
        r"\byou\b[^.?!]{0,12}\b(?:seem|look|sound|aren\'t|not|strike)\b[^.?!]{0,25}\b(?:typical|usual|average) (?:\w+ )?(?:grad|graduate|school[- ]leaver|trainee|youngster)\b",
        r"\byou (?:\w+ )?(?:find|mind|like|get on with|feel about|cope with|handle|deal with) (?:\w+ ){0,2}?(?:younger|junior) (?:colleagues|bosses|boss|"
        r"managers?|supervisors?|people|staff)\b[^?]{0,50}\b(?:hard|take|instruction|orders|direction|telling|over you|difficult|annoying)\b",
        r"\b(?:young|younger|old|older) (?:person|people|man|men|woman|lad|girl|folk)(?:'s|s') (?:job|game|role|work|world|sport|trade)\b",
        r"\bmore (?:years|experience|miles|grey hairs?|birthdays) than (?:the rest of us|all of us|me\b|anyone (?:here|else)|everybody|any of "
        r"us)",
        r"\bleft in (?:you\b|(?:those|your|them|the) (?:old )?(?:legs|knees|arms|bones)\b)",
        r"\byou(?:\'ve|\'d|\'ll| have)?\b[^.?!]{0,15}\bbeen around the block\b|\b(?:a|something of a|bit of a) (?:comedown|step down|climbdown)\b(?! in)[^.?!]{0,40}\b(?:you|your|someone|"
        r"somebody)\b",
        r"\bcall(?:ing|s|ed)? you (?:uncle|grandad|granddad|grandpa|pops|dad|mum|mam|mom|auntie|granny|gramps|old man)(?= *(?:[?,.]|$))",
        r"\b(?:place|office|shop|floor|room) full of (?:kids|youngsters|twenty\S*|teenagers)\b[^?]{0,60}\byou|\byou\b[^?]{0,60}\b(?:place|office|shop|floor|room|team) full of (?:kids|youngsters|twenty\S*|teenagers)\b",
        r"\b(?:another|one more|a few more|a couple more|one last|enough|five more|ten more) (?:\w+ ){0,3}?(?:left )?in you\b",
        r"\b(?:boss|manager|lead|supervisor|head|foreman|director|chef|crew|team|staff|lads|girls|others|rest|everyone|everybody|they)"
        r"(?:'s|'re| is| are| was)? (?:only|just|barely|all|about|not even|still|under|mostly) (?:\w+ )?(?:eighteen|nineteen|"
        r"twenty|thirty|1[89]|[23]\d)\b[^?]{0,90}\byour?\b",
        r"\byou\b[^.?!]{0,40}\b(?:hard|harder|difficult|tricky|slow|slower|a struggle|struggle) (?:\w+ ){0,2}?(?:to )?(?:learn|learning|"
        r"pick(?:ing)? up|adapt(?:ing)?|get(?:ting)? (?:your head|to grips)|chang(?:e|ing)|retrain(?:ing)?)\b[^.?!]{0,40}"
        r"\b(?:at (?:this|your|that) (?:point|stage|age|time)|these days|now|late)\b",
        r"\byou\b[^?]{0,40}\bstart(?:ing)? (?:again|over|afresh|from scratch|back) (?:at|from|on) (?:the )?(?:bottom|first rung|ground floor)\b",
        r"\b(?:we|i)(?:'d|'ve|'re|'m| are| am)? (?:\w+ ){0,3}?(?:after|need|want|like|looking for|prefer|take|hire) (?:to (?:see|have|get|"
        r"hire) )?(?:someone|somebody|a person|people|folk|a (?:lad|girl|guy|man|woman)|candidates) (?:\w+ ){0,3}?(?:young|younger|"
        r"youthful|energetic|in (?:their|his|her) (?:twenties|thirties)|under (?:thirty|forty|\d\d)|with (?:a )?(?:long|longer|plenty|"
        r"lots|years)[\w ]{0,20}(?:runway|road|ahead|in them|left))\b",
        rf"\b(?:you|your|yourself)\b[^?]{{0,60}}\b{LED} (?:someone |somebody |people |a person |a (?:boss|manager|"
        rf"lead|supervisor) )?(?:who(?:'s| is) |that's )?{YOUNG}",
        r"\b(?:be|being|feel|feeling|you're|you'd be|are you|as) (?:\w+ )?the (?:oldest|youngest|eldest|most senior)(?: \w+){0,2}?"
        r"(?= (?:here|in|on|by|at|among)\b|\s*[?,])",
        r"\bwhy (?:would|does|do|should|is) (?:someone|somebody|a (?:\w+ )?(?:person|man|woman|pro|professional)|anyone|people) (?:with|of|"
        rf"at) {ALL_YOURS}(?:experience|background|standing|seniority|length|level|career|years|record|cv)\b",
        rf"\bwith {ALL_YOURS}(?:experience|background|standing|seniority|years|career)\b[^?]{{0,60}}\b(?:why|bored|frustrat\w+|want|"
        rf"happy|content|manage|cope|settle)\b[^?]{{0,40}}\b{BELOW}",
        r"\b(?:near(?:er|ing)?|close(?:r)? to|towards|at) (?:to )?the (?:end|tail end|close|twilight|back end) of (?:your|a) (?:\w+ )?"
        r"(?:career|working life|working days)\b",
        r"\byou\b[^.?!]{0,40}\b(?:good |few |more |many |couple of )+(?:seasons|innings|laps|miles|rounds) (?:left|yet|in you|to go)\b",
        r"\b(?:we|i)(?:'d|'ve|'re)? (?:\w+ ){0,2}?(?:like|want|prefer|take|see|hire|after|get|need|recruit|look for|looking for) (?:\w+ ){0,3}?"
        r"(?:(?:someone|somebody|people|them|a go-getter|candidates) )?(?:(?:with|who has) (?:a lot |far )?(?:fewer|less|more) miles on the "
        r"clock|who(?:'s| is) (?:just|only) starting out|early in (?:their|her|his) career|at the start of (?:their|a) career)",
        r"\b(?:bit|little|rather|too) long in the tooth\b",
    ),
    unless=(
        "{practice}",
        r"\b(?:imagine|picture yourself|legacy|looking back|retirement (?:party|speech))\b",
        r"\b(?:patient|pupil|client|customer|player|building|tree|resident|listed|cathedral|church|document|manuscript)s?\b",
    ),
    bad=(
        "Would you mind being managed by someone fresh out of college?",
        "How would you like to be the oldest on the crew by a decade?",
        "Why would somebody with all that experience take on a desk like this?",
        "Are you nearer the end of your career, would you say?",
        "With all that experience, could you be content in such a junior post?",
        "Have you a few good seasons left, do you think?",
    ),
    good=(
        "Have you supervised someone fresh out of college?",
        "Which is the oldest of the machines in your shop?",
        "How do you keep the oldest residents on your floor moving?",
        "What in your background bears on this post?",
        "Who trained you on the press, and how did they do it?",
        "How many seasons did the show run on your watch?",
    ),
)
