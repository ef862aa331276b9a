"""Age fished for by memories, machines, schoolbooks and papers without dates."""

from backroom.engines.questions.rule import Rule

EVENT = (
    r"(?:the |that )?(?:berlin |first |great |last |second )?(?:wall (?:came|fall|fell|coming)|moon landing|millennium|"
    r"y2k|nine[- ]eleven|9/11|lockdown|diana|kennedy|jfk|lennon|elvis|thatcher|reagan|nixon|mandela|chernobyl|challenger|"
    r"falklands|gulf war|vietnam|miners' strike|poll tax|decimal\w*|three-day week|rationing|winter of discontent|"
    r"punk|live aid|woodstock|britpop|euro (?:came|was)|the beatles|the troubles|cold war|apartheid|cuban|suez|"
    r"coronation|silver jubilee|world cup (?:in|of)|dot-?com|tiananmen)"
)
THINGS = (
    r"(?:floppy disks?|cassettes?|vinyl|vhs|videos?|fax(?:es| machines?)?|telex|typewriters?|carbon paper|slide rules?|"
    r"log tables|punch cards?|dial-?up|pagers?|landlines?|phone box(?:es)?|rotary phones?|minidiscs?|walkmans?|"
    r"tamagotchis?|game ?boys?|myspace|bebo|friends reunited|msn|teletext|ceefax|blue peter|shillings|half-?crowns?|"
    r"inkwells?|slates?|chalk|blackboards?|mainframes|abacus|ration books?|black-and-white (?:telly|tv)|overhead projectors?|encarta|windows 95)"
)
TRIBE = (
    r"(?:tiktok|instagram|snapchat|facebook|youtube|smartphone|iphone|playstation|internet|digital|analogue|baby boom|"
    r"post-?war|war|windrush|rock and roll|mtv|selfie|avocado|snowflake|covid|harry potter|silent|sandwich|"
    r"lost|beatles|thatcher|computer|smartphone|app|pc|analogue)"
)
PAPER = (
    r"(?:diploma|degree|certificate|transcript|qualifications?|schooling|education|apprenticeship|a[- ]levels|o[- ]levels|"
    r"exams?|leaving cert|early (?:jobs|career|years)|first job|dates|résumé|resume|cv)"
)

CALLS = """
hill pasture faxes days
wall moon millennium y2k lockdown diana kennedy lennon elvis thatcher reagan mandela chernobyl falklands vietnam
miners decimal* rationing punk beatles troubles apartheid coronation jubilee tiananmen floppy cassette* vinyl vhs fax
telex typewriter* slate* chalk blackboard* mainframes abacus pager* dial landline* rotary walkman* tamagotchi* myspace bebo msn teletext ceefax shillings
inkwell* encarta generation tiktok snapchat dated undated dates time nursery primary playschool kindergarten pram cot
twinkle nappies school college university uni work class graduated graduate matriculated infants shorts sandpit crib grandchild* grandkids grandparent grandad granddad grandpa grandma
granny bus bifocals varifocals teens uniform baby toddler exams diploma degree certificate transcript qualification*
schooling apprenticeship resume cv bairn nipper spring pasture mileage tread decade decades elders contemporaries
peers yearbook
"""

RULE = Rule(
    code="age_clues",
    topic="age",
    matter="age_direct",
    what="Works out an age from memories, machines of a decade, or papers that carry no date.",
    why="The answer is an age by another road, and age decides nothing about the work.",
    instead="Ask about the experience that the job needs.",
    source="ADEA and 29 CFR 1625.4; equality laws on age",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\byour dates\b(?: of \w+)?[^.?!]{0,20}\b(?:missing|left (?:off|out)|not (?:here|there|on)|blank|gone)\b[^?]{0,50}\?",
        r"\byou\b[^.?!]{0,20}\b(?:from|in|of|remember) the (?:days|age|era) of (?:the )?" + THINGS + r"",
        r"(?:remember|recall|where were you|what were you doing|how old were you|were you (?:even |yet )?(?:born|around|"
        r"alive|about|there|at school)|old enough)\b[^.?!]{0,40}\b" + EVENT + r"\b[^.?!]{0,60}\?",
        r"\b(?:before|after|in|of) your (?:time|day|era|heyday)\b[^.?!]{0,20}\?|\byou(?:'re|'d be| are| look| seem)? (?:far "
        r"|much |way |a bit |probably )?too young to (?:remember|know|recall|have)\b",
        r"(?:do|did|are|were|would|have|will|can|could|don't|i bet) you[^.?!]{0,30}\b(?:remember|recall|grow up with|grew up"
        r" with|old enough|from the (?:days|age|era|time) of|ever own(?:ed)?|have (?:a|an) )\b[^.?!]{0,20}"
        + THINGS
        + r"\b[^.?!]{0,40}\?",
        r"(?:you|your)\b[^.?!]{0,30}\b(?:"
        + TRIBE
        + r")[- ]generation\b|\b(?:"
        + TRIBE
        + r")[- ]generation\b[^?]{0,40}\byou"
        r"\b[^?]{0,20}\?",
        r"\byou(?:'d|'ll|'re| must| would| were| might| could)? (?:\w+ )?(?:have |have been |be |been |only |still |just |"
        r"barely )+(?:at |in |a )?(?:nursery|primary(?: school)?|playschool|kindergarten|infants|(?:your|a) (?:pram|cot|crib|"
        r"sandpit)|nappies|diapers|short trousers|shorts|high school|school uniform|a twinkle|(?:a )?(?:baby|toddler|"
        r"bairn|nipper|babe in arms))\b[^.?!]{0,15}\b(?:when|then|in|at the time|that year|back|during|while)\b",
        r"(?:your|this|these|those) (?:\w+ )?(?:"
        + PAPER
        + r")\b[^.?!]{0,15}\b(?:isn't|is not|aren't|not|un|without|no|has no|have no|lacks?|missing|left off|leaves? "
        r"out)[ -]?(?:\w+ ){0,2}?(?:dated|dates?|years?)\b[^?]{0,60}\?",
        r"\b(?:no|without|left off|left out|missing|hidden|taken off|removed|dropped)(?: all| any| the| your| some of the)* "
        r"(?:dates?|years?)\b[^?]{0,20}\b(?:on|from|for|against|beside) (?:your |the |any )?(?:\w+ )?(?:"
        + PAPER
        + r")\b[^?]{0,70}\byou\b[^?]{0,60}\?",
        r"\byou\b[^.?!]{0,25}\b(?:left off|left out|missed|taken off|removed|dropped) (?:all |any )?(?:the |your )?(?:dates|"
        r"years)\b[^?]{0,80}\?",
        r"\b(?:do|have|are|any|got|would|is|must) (?:\w+ )?you (?:\w+ ){0,3}?(?:grandchild\w*|grandkids|a grand(?:parent|ad|"
        r"dad|pa|ma|mother|father)|a granny|bus pass|free bus|bifocals|varifocals|reading glasses|senior (?:railcard|"
        r"discount|pass))\b[^.?!]{0,30}\?",
        r"\byou(?:'re|'ve| are| have)? (?:\w+ ){0,2}?(?:no spring chicken|long in the tooth|over the hill|put out to "
        r"pasture|past (?:it|your (?:best|prime|sell-by))|wet behind the ears|fresh out of|getting on a bit|"
        r"seen a few (?:decades|winters)|a good (?:mileage|age)|the (?:baby|grandad|granddad|granny|mother|father|"
        r"youngest|eldest|oldest|old (?:man|lady|hand)) of the)\b[^.?!]{0,40}\?",
        r"\byou(?:'d| would)? (?:\w+ ){0,2}?(?:start|started|begin|began|learn|learned|learnt|train|trained|type|grow up|grew up|"
        r"cut your teeth|do|did) (?:out |off |to type |to count |your (?:trade|tables|letters|sums|drawings|accounts) |life )*(?:on|with|by|in the days of) (?:an? |the |old )*"
        + THINGS
        + r"\b",
        r"\b(?:were|was it|are) you (?:\w+ )?(?:still )?(?:at|in|out of|into) (?:school|college|uni|university|primary|secondary|"
        r"sixth form|work|class|nappies|the workforce)(?: \w+){0,2}? (?:before|after|when|while|by the time|during)\b[^.?!]{0,60}"
        r"(?:\?|$)",
        r"\b(?:you|you'd|you'll|you've)\b[^.?!]{0,25}\b(?:graduated|graduate|left school|left college|finished school|leave school|"
        r"came out|matriculated|were at school|were a student|were at (?:uni|college|university))\b[^.?!]{0,30}\b(?:in|around|about|"
        r"what|the|some time in|say) (?:the |about |around |what,? |maybe )?(?:(?:early|mid|late)[- ])?(?:fifties|sixties|seventies|"
        r"eighties|nineties|noughties|(?:seventy|eighty|ninety)[- ]\w+|19\d\d|20[012]\d)\b",
    ),
    unless=(
        "{practice}",
        r"\bhow (?:would|do|did) you (?:teach|digit\w+|explain|restor\w+|catalogue|archive|sell|repair|tell|date|play)\b",
        r"\b(?:pupil|patient|customer|client|reader|resident|collector|exhibition|museum|archive|lesson|documentary|"
        r"novel|album|server|database|api|build|release|migration|field|invoice)s?\b",
    ),
    bad=(
        "Do you recall the Falklands, or was that before your time?",
        "Where were you when the moon landing was on?",
        "Did you grow up with cassettes like I did?",
        "Would you count yourself in the Snapchat generation?",
        "You'd still have been in a pram when we signed that lease, I suppose?",
        "There are no years on your exams here. Would you tell us?",
        "Have you got your bus pass yet, or do you have a bus pass coming?",
        "Are you the baby of the family firm? You're the granddad of the lot, aren't you?",
    ),
    good=(
        "How would you teach the fall of the Berlin Wall to year nine?",
        "How do you repair a typewriter whose ribbon jams?",
        "Which dates on the invoice do you check first?",
        "Have you catalogued vinyl for a museum?",
        "What did you hand in before the time was up?",
        "How do you settle a toddler on a first day at nursery?",
        "Which generation of that router did you install?",
    ),
)
