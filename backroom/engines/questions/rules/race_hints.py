"""Race asked by what strangers see, by sun, by hair and by the police."""

from backroom.engines.questions.rule import Rule

CALLS = """
features looks
applicants applicant people candidates faces crossed cross crossing
race ethnicity quota reserve reservation rez band prefer latino hispanic indian native asian coloured african indigenous
juneteenth history different
straighten relax iron perm curl plait braid family parents kids children siblings brother brothers sister sisters
website poster posters brochure prospectus leaflet cover front crowd lot type
curls hair skin colour color colouring coloring complexion tan shade sun summer burn read take mistake mistaken
strangers street thread followed searched pulled stopped census monitoring diversity equality ethnic box line tick
form godless brush pale paler white whiter monochrome palette godsend seventies remarks words jokes names kind sort
dark darker brown lighter call melanin spf sunscreen cream tribe clan clans reserve spectrum
aboriginal nations
"""

RULE = Rule(
    code="race_hints",
    topic="race",
    matter="race",
    what="Asks what people take the candidate for, or about colour, hair and being stopped, to learn race.",
    why="However it is put, the answer is race and nothing else.",
    instead="Nothing; go on with the work.",
    source="Title VII and EEOC guidance; CROWN Acts; Equality Act 2010 s.9; RDA 1975 s.15 (Australia)",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\b(?:whose|which|what) (?:side|parent|grandparent|half)\b[^.?!]{0,40}\b(?:curls|hair|skin|eyes|"
        r"colou?r(?:ing)?|cheekbones|freckles|complexion|looks)\b",
        r"\b(?:people|they|folk|folks|strangers|everyone|everybody|others|you) (?:\w+ ){0,3}(?:take|took|taken|"
        r"read|mistake|mistaken|see|have|put) you(?:rself)? (?:for|as|down as|down for)\b(?=[^.?!]{0,30}\?)(?! "
        r"an? (?:leader|manager|expert|boss|engineer|pushover|fool|granted|soft))(?! granted)",
        r"\b(?:are|get|been|being|were) (?:\w+ ){0,2}(?:taken|mistaken|read|seen|treated) (?:for|as) (?:an? "
        r")?(?:white|black|asian|local|foreign\w*|native|mixed|brown|anything|something else)\b",
        r"\b(?:read|see|saw|treat|mistake|class|count|place) you as (?:\w+ ){0,2}(?:white|black|brown|asian|mixed|"
        r"latin\w|hispanic|indigenous|native|middle eastern|foreign\w*)\b",
        r"\byou(?:'d)? (?:look|sound|seem|strike me as|come across as)(?: to me)? (?:kind of|sort of|a bit|a "
        r"little|rather|quite|very|part|half|maybe|like you're|as if you're) (?:\w+ )?(?:middle eastern|black|"
        r"asian|white|mixed|brown|african|latin\w|hispanic|indigenous|native|caribbean|arab|foreign\w*|indian|"
        r"european)\b",
        r"\b(?:summer|holiday|natural|winter) (?:colou?r|tan|shade|skin)\b[^?]{0,60}\b(?:you|yours)\b[^?]{0,40}\?|"
        r"\b(?:that (?:colou?r|dark|brown|shade)|like that|darker|browner)\b[^.?!]{0,20}\b(?:all year(?: round)?|"
        r"year[- ]round|in winter|in the summer|when the summer|when it's sunny)\b",
        r"\b(?:your|with your|that) (?:colou?ring|complexion|skin)\b[^?]{0,60}\b(?:sun(?:screen|burn|shine| cream|"
        r"cream)?|spf|burn|factor|cream|heat|cold)\b|\byou (?:\w+ ){0,2}(?:go|get|turn|going|going to go) (?:\w+ "
        r")?(?:darker|browner|black|brown|lobster|red)\b[^?]{0,40}\b(?:sun|summer|beach|burn|rest of us)\b|"
        r"\b(?:summer|sun)\b[^.?!]{0,25}\byou (?:\w+ )?(?:go|get|turn) (?:\w+ )?(?:darker|browner|brown)\b",
        r"\b(?:wear|wears|wearing|given|get|got) (?:the|a|your) (?:sacred |holy )?thread\b(?=[^.?!]{0,40}(?:\?|$))",
        r"\byou (?:\w+ ){0,3}(?:followed (?:a?round|in)|searched (?:in|at)|pulled over|stopped (?:by the police|"
        r"and searched|a lot|at (?:the )?(?:airport|border)s?))\b[^.?!]{0,40}\?",
        r"\b(?:diversity|equality|equal opportunities|monitoring|census|ethnic\w*) (?:return|form|survey|sheet|"
        r"monitoring|data|bit|section|question)s?\b[^?]{0,60}\b(?:(?:which|what) (?:box|line|one|category|tick|"
        r"row)|you (?:tick|ticking|put|fall|go under|down as)|put you|putting you)\b",
        r"\b(?:which|what) (?:box|line|category|row)\b[^.?!]{0,25}\b(?:you|i)\b[^.?!]{0,20}\b(?:tick|put|ticking|"
        r"put you|putting you|mark|under)\b[^?]{0,60}\b(?:census|gender|diversity|equality|monitoring|ethnic\w*|"
        r"form they send)\b",
        r"\btar ?brush\b|\bfirst of your (?:kind|sort)\b|\bwhat (?:do|should|would|am i to|are we to|is one to) "
        r"(?:they|we|i|one|you(?: and your \w+)?|you lot) call (?:people like you|your (?:people|lot|sort)|you "
        r"lot|yourselves|someone like you)\b",
        r"\b(?:less|too|so|bit|very|rather) (?:pale|white|monochrome|whiter?)\b[^?]{0,80}\b(?:you'd|you would|you|"
        r"someone like you)\b[^?]{0,30}\b(?:help|godsend|fix|balance|nice|change|blessing|good|useful|just the|"
        r"brighten)\b",
        r"\b(?:bother|mind|upset|cope|offended|handle|feel|sensitive)\b[^.?!]{0,40}\b(?:words?|names?|jokes?|"
        r"remarks?|comments?|language|things)\b[^.?!]{0,40}\b(?:about you|about your (?:\w+ )?(?:colou?r|"
        r"background|lot|people|kind|skin)|at you|to your face|from the (?:fifties|sixties|seventies))\b",
        r"\bwhich (?:tribe|clan)\b(?! (?:of |own|lead|build|maintain|plays|is responsible))[^.?!]{0,30}\b(?:would "
        r"that be|is (?:that|yours)|do you say|yours)\b|\b(?:spectrum|scale|chart|palette) of "
        r"colou?rs?\b[^.?!]{0,30}\byou(?:rself)?\b",
        r"\bis your hair (?:always|naturally|really|usually)\b[^.?!]{0,40}\?",
        r"\b(?:straighten|relax|iron|perm|curl|plait|braid) (?:it|that|yours)\b[^.?!]{0,40}\b(?:natural\w*|like (?:that|so|this)|born|shop|grow)\b",
        r"\b(?:same|different|lighter|darker) shade\b[^.?!]{0,40}\b(?:family|parents|as you|kids|brothers|sisters)\b|\b(?:family|"
        r"parents|kids|children|siblings|brothers?|sisters?)\b[^.?!]{0,40}\b(?:same|different|lighter|darker|as) (?:shade|colou?r|skin|dark|"
        r"light|brown|than you|as you)\b",
        r"\b(?:put|used|had|have|stick|stuck) you (?:all over|on|for) the (?:\w+ )?(?:front|cover|website|poster|posters|brochure|prospectus|leaflet)\b",
        r"\b(?:celebrate|mark|observe|keep) (?:black history month|juneteenth|diwali night|windrush day)\b[^.?!]{0,30}\?|\b(?:juneteenth|black "
        r"history month)\b[^.?!]{0,30}\b(?:you|your)\b",
        r"\bbeing (?:so |a bit |visibly )?different (?:from|to|than) (?:everyone|everybody|the rest|all of us|us|the others|other people)\b",
        r"\b(?:need|want|record|note|take|require)\b[^.?!]{0,20}\byour (?:race|ethnicity|ethnic \w+)(?=\s*(?:[.?!,]|$))",
        r"\b(?:under|through|via|on|in) the (?:sc|st|obc|general|reserved|dalit|minority) (?:quota|category|list|seats?)\b",
        r"\bwhich (?:reserve|reservation|rez|band)\b[^.?!]{0,25}\b(?:grow|grew|born|raised|from|family|people)\b",
        r"\b(?:prefer|say|call yourself|go by|identify as|use) (?:\w+ )?(?:black|white|latin\w|hispanic|indian|native|asian|coloured|african|indigenous|"
        r"brown|african[- ]american) or (?:\w+ )?(?:black|white|latin\w|hispanic|indian|native|asian|coloured|african|indigenous|brown|"
        r"african[- ]american|person of colou?r)\b",
        r"\bwhat do you tick\b",
        r"\b(?:don't|didn't|do not|never|rarely|seldom) (?:get|see|have|had|hire) (?:many|any|too many|a lot of|so many) (?:black|brown|asian|african|indian|"
        r"white|mixed|ethnic|minority|indigenous|foreign) (?:applicants?|people|candidates?|faces?|folks?|ones|girls|lads|men|women)\b",
        r"\bcross(?:ed|ing|es)? the (?:road|street)\b[^.?!]{0,30}\b(?:you|your)\b[^.?!]{0,15}\?",
        r"\bcareful (?:in|of|about|with) the sun\b",
        r"\bwith your (?:features|looks|nose|lips|cheekbones)\b(?=[^.?!]{0,30}(?:\?|$))",
        (
            r"\bare you (?:an? |of )?(?:american indian|native american|first nations|aboriginal|indigenous"
            r"|alaska native)\b(?! (?:studies|art|history|law))|^\W*(?:of |and |from )?what tribe\b"
        ),
    ),
    unless=(
        r"{practice}",
        r"\b(?:client|customer|patient|model|actor|sitter|pupil|student|guest|viewer|fabric|paint|wood|dye|film|"
        r"photo|portrait|foundation|lipstick|roast|bread|crust|meter|barcode|ticket)s?(?:'s)?\b",
    ),
    bad=(
        "Are you Aboriginal?",
        "Which side are the curls from?",
        "Do strangers take you for white?",
        "Is that shade like that all year round?",
        "With your colouring do you need sun cream at all?",
        "Were you given the thread as a boy?",
        "Do you get followed around shops?",
        "On the equality form, which box would you tick?",
        "Would you mind old jokes about your lot?",
    ),
    good=(
        "Which side do you comb the hair to?",
        "Do colleagues take you for granted?",
        "Which box on the hazard form would you tick for acid?",
        "How do you shade the curls in a portrait?",
        "Do you use a thread or a wire to cut clay?",
        "Which clan of meerkats did you study?",
        "Is the summer colour of that fabric in stock?",
    ),
)
