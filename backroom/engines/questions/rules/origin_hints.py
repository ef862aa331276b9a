"""Origin fished for by games, anthems, graves, kitchens, maps and the telephone home."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.origin_place import COUNTRIES

CALLS = """
background
from
africa asia europe england scotland wales ireland america canada mexico cuba haiti jamaica trinidad barbados guyana brazil argentina chile peru colombia spain portugal france germany italy greece cyprus turkey poland hungary romania bulgaria serbia croatia bosnia kosovo albania ukraine russia lithuania latvia estonia syria lebanon israel palestine jordan iraq iran yemen egypt libya tunisia algeria morocco sudan ethiopia eritrea somalia kenya uganda tanzania rwanda congo cameroon nigeria ghana senegal gambia liberia zimbabwe zambia malawi angola afghanistan pakistan india bangladesh lanka nepal burma thailand vietnam cambodia malaysia singapore indonesia china taiwan korea japan australia zealand punjab kerala goa lagos manila kingston galway kerry cork belfast glasgow philippines christmases north south
where raised reared brought grew grow growing cousins cousin airport foreign anglicised anglicized shortened family parents
county part side end corner region town village island islands province state city shore shores bank edge foot granny's
gran's nan's nana's grandmother's mother's mam's mum's mom's auntie's
ashes world nations cricket olympics euros eurovision hurling rugby football match final anthem anthems flag flags
jersey dialling dialing zone difference kitchen cooking table pot larder house spice spicy curry roast boat plane
ferry ship story journey history map globe atlas compass buried graves grave graveyard cemetery snow monsoon alphabet
script hemisphere country name surname county generations folks people relatives gran granny grandmother nan boast
dinner plate passport originals local incomer parish soil stock
"""

RULE = Rule(
    code="origin_hints",
    topic="origin",
    matter="origin",
    what="Asks where the family comes from, in talk of games, food, graves, maps or calls home.",
    why="The answer tells origin and nothing of the work; small talk is still an inquiry.",
    instead="Small talk about today: the journey in, the building, the weather at the door.",
    source="Title VII and 29 CFR 1606; 2 CCR 11028 (California); Ontario Human Rights Code s.23(2)",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\b(?:ashes|world cup|six nations|cricket|olympics|euros|eurovision|hurling|rugby|football|test match|"
        r"internationals?|big match|final)\b[^?!]{0,60}\b(?:you|your \w+) (?:\w+ ){0,2}(?:shout|cheer|root|"
        r"support|back|follow|behind|rooting|shouting|cheering|supporting|backing|wear|up for)\b[^?]{0,40}\?",
        r"\b(?:you|your (?:house|family|dad|lot)) (?:\w+ ){0,2}(?:shout|cheer|root|support|back|rooting|shouting|"
        r"cheering|supporting|backing)\w*\b[^?]{0,60}\b(?:ashes|world cup|six nations|cricket|olympics|euros|"
        r"eurovision|internationals?|when we play|when they play|when it's us)\b",
        r"\b(?:who|which|whose|what team|what side)\b[^.?!]{0,15}\b(?:do|does|did|would|will|are|is)?\b ?(?:you|"
        r"your (?:house|family|dad|lot|people)) (?:\w+ ){0,2}(?:shout|cheer|root|support|back|rooting|shouting|"
        r"cheering|supporting|backing)\w*\b[^?]{0,40}\b(?:ashes|world cup|six nations|cricket|olympics|euros|"
        r"eurovision|rugby|football|hurling|final|match)\b",
        r"\b(?:which|what|whose) (?:national )?(?:anthem|flag|jersey)\b(?! do you (?:play|raise|order|print|sell|put up))[^.?!]{0,40}\b(?:you|your)\b|\byour (?:own "
        r")?(?:national )?(?:anthem|flag)\b[^.?!]{0,40}\?",
        r"\b(?:dialling|dialing) code\b|\b(?:country|area) code\b[^.?!]{0,30}\b(?:home|mum|mother|mam|family|"
        r"parents)|\btime (?:difference|zone)\b[^.?!]{0,40}\b(?:home|mum|mother|mam|family|parents|folks)\b",
        r"\byour (?:mother|mum|mam|mom|gran|granny|nan|grandmother|nonna|family|father|dad|people)(?:'s|"
        r"s)?\b[^.?!]{0,20}\b(?:kitchen|cooking|table|pot|larder|cupboard|recipes?|sunday (?:dinner|lunch)|new "
        r"year|dinner plate)\b[^?]{0,50}\?",
        r"\bin your (?:house|home|family|mother's house)\b[^.?!]{0,60}\b(?:spice|spicy|spicier|curry|chilli|rice|"
        r"noodles|dumplings|tamales|pierogi|jollof|plantain|injera|roti|roast dinner|sunday roast|meat and two "
        r"veg)\b",
        r"\b(?:spice|spicy|spicier|curry|chilli|rice|noodles|dumplings|tamales|pierogi|jollof|plantain|injera|"
        r"roti|roast dinner|sunday roast|meat and two veg)\b[^.?!]{0,60}\b(?:in|at) your (?:house|home|mother's|"
        r"gran's)\b",
        r"\b(?:who|which|when|did|was it|were you|are you)\b[^.?!]{0,40}\b(?:got|came|come|stepped|fresh|step) "
        r"off (?:that |the )(?:boat|plane|ferry|ship)\b",
        r"\bname (?:with|has|having|that has|must have|that comes with|with quite)\b[^.?!]{0,20}\b(?:story|"
        r"journey|history|tale|past|travels|map)\b",
        r"\b(?:where (?:on|in) (?:the |my |a |which )?(?:map|globe|atlas|compass)|pin (?:in|on) (?:the|a|my) "
        r"(?:map|globe)|which (?:page|corner) of the (?:map|globe|atlas|world))\b[^.!]{0,60}\b(?:you|your|yours|"
        r"home|family)\b",
        r"\b(?:you|your \w+|family|your people|they)\b[^.?!]{0,30}\b(?:buried|graves?|graveyard|"
        r"cemetery)\b[^.?!]{0,30}\?|\bwhere (?:are|is) (?:your|the) (?:\w+ )?(?:family|people|grandparents|dead) "
        r"(?:all )?buried\b|\bhome place\b",
        r"\b(?:first (?:saw|see|time you saw|time seeing)|ever seen|see|seen) (?:real )?(?:snow|a winter|frost|"
        r"the sea)\b[^.?!]{0,40}\b(?:before|till|until|grown|here|came|child)\b[^.?!]{0,20}\?(?<!forecast\?)",
        r"\b(?:which|what|another|different|other|second) (?:alphabet|script|hemisphere)\b[^.?!]{0,40}\b(?:you|"
        r"your)\b[^.?!]{0,30}\b(?:small|child|school|grew|grow|home|little|first|learn\w*)\b",
        r"\b(?:what|which) (?:other )?(?:country|land|continent) (?:did|do|does|was|were|is|are) (?:it )?(?:you|"
        r"your \w+|they) (?:\w+ )?(?:come|came|leave|left|from|live|living|arrive|move|start|hail|grow|born|call|"
        r"belong)\w*\b",
        r"\b(?:that's|it's|that is|yours is|yours isn't|that isn't|it isn't|isn't) (?:not )?(?:exactly |really |"
        r"quite )?(?:a|an|your) (?:typical |usual |very |common |local |normal )*(?:english|irish|american|"
        r"british|german|french|scottish|welsh|australian|canadian|local|cork|yorkshire|texan) (?:sur)?name\b(?! "
        r"(?:field|server))",
        r"\bhow (?:far back|many generations)\b[^.?!]{0,40}\b(?:you|your (?:people|family|folks|lot|"
        r"name))\b[^.?!]{0,40}\b(?:county|parish|here|valley|country|town|area|place|go)\b|\b(?:your|the) "
        r"(?:people|family|folks|lot)\b[^.?!]{0,15}\bgo back\b[^.?!]{0,15}\bin (?:this|the) (?:county|parish|"
        r"valley|country|area|town|place)\b",
        r"\b(?:i'd|i would|i) (?:have|had|put|reckon|guess) you (?:down )?(?:as|for) (?:\w+ ){0,2}(?:stock|soil|"
        r"blood|country|islander|incomer|native|foreign|local|city|mountain)\b",
        r"\bspelling\b[^.?!]{0,30}\b(?:has to|must|got to|have to) be (?:from )?(?:the |up |down )?\w+",
        r"\b(?:which|what) (?:county|region|village|islands?|province|(?:end|side|corner|part) of (?:the )?\w+)\b[^.?!]{0,30}\b(?:is|are|was|"
        r"were|do|does|did|would) (?:the family|the name|they|your \w+|you) (?:\w+ ){0,2}(?:from|hail|born)\b",
        r"\b(?:side|shore|shores|end|bank|edge|foot) of the (?:mediterranean|med|atlantic|pacific|danube|urals|bosphorus|himalayas|andes|"
        r"equator|rio grande|caspian|black sea|baltic|sahara|nile|alps|pyrenees|iron curtain|berlin wall|aegean|adriatic)\b[^.?!]{0,40}"
        r"\byou",
        r"\b(?:at|in) your (?:granny|gran|nan|nana|grandmother|mother|mam|mum|mom|auntie|abuela|nonna|babcia|nani|dadi)'s\b"
        r"(?! (?:shop|firm|business|practice|stall|pub|farm|salon|restaurant|bakery|office|company))[^.?!]{0,40}\?",
        r"\bwhere(?:'s| is| are| was| were)? the (?:family|parents|grandparents|people|folks|name) (?:\w+ )?(?:from|come|hail)\b",
        r"\b(?:sur)?name\b[^?]{0,40}\b(?:story|history|tale) (?:is |that's )?(?:behind|there|to it|with (?:it|that))",
        r"\bwhere you(?: were|'d been|'ve been)? (?:reared|raised|brought up|grew up|come from|came from|learned to drive)\b",
        r"\bwhere your (?:cousins?|people|parents|family|folks|relatives|granny|gran|grandparents|aunts?|uncles?|mother|father|mum|dad|mam) "
        r"(?:are|is|live|lives|come|came|was|were|grew|hail)\b",
        r"\b(?:fly|flight|airport|plane|ferry|boat)\b[^.?!]{0,40}\b(?:see|visit|get to|home to) your (?:parents|family|mother|mum|mam|folks|people|"
        r"grandparents|granny)\b",
        r"\bforeign[- ](?:looking|sounding)\b[^?]{0,80}\b(?:you|your|where|they)\b|\b(?:how|way) you were (?:raised|reared|brought up)\b",
        r"\b(?:you|your \w+|they) (?:\w+ )?(?:grow|grew|raised|reared|brought|growing) (?:up )?in (?:"
        + COUNTRIES
        + r")\b",
        r"\byour (?:family|people|folks|parents|grand\w+|lot)\b[^.?!]{0,20}\b(?:came|come|emigrated|arrived|landed|settled|crossed|sailed|moved|got) "
        r"(?:over |out |across |to |in |first )*(?:here\b|first\b|this (?:country|side)|" + COUNTRIES + r")",
        r"\b(?:before|when|after|why) you (?:\w+ )?(?:anglici[sz]ed|shortened|westerni[sz]ed|changed) (?:it|your (?:sur)?name)\b",
        r"(?:^|[.?!] ?)(?:(?:so|and|from|ah|oh|or|then),? ){0,2}(?:"
        + COUNTRIES
        + r"|goa|bombay|calcutta|lagos|manila|kingston|galway|kerry|cork|belfast|"
        r"glasgow)(?: or [\w ]{2,20})?\s*\?",
        r"\b(?:when|why|how|what year|what age|how old)\b[^.?!]{0,20}\b(?:you|your \w+) (?:\w+ )?(?:leave|left|get out of|got out of|flee|fled|come out of) (?:"
        + COUNTRIES
        + r")\b",
        r"\b(?:go|going|move|moving|return|returning|be|ever) (?:back |home )(?:to |to live in |to stay in |living in )(?:"
        + COUNTRIES
        + r")\b",
        r"\byou(?:'d| must|'re| are|'ll)? (?:\w+ )?(?:be )?from (?:up north|down south|out west|back east|over the border|the valleys|the north|the south)\b",
        r"\bwhere you (?:come|came) out of\b|\bwhere you learn(?:ed|t) to (?:count|read|walk|talk|write|swim)\b|\btwo christmases\b",
        r"\byou(?:'re| are| were) (?:originally |really )?from (?!the\b|an?\b|our\b)[\w' -]{3,20}, (?:aren't you|weren't you|right|yes|yeah|no|are you|then|"
        r"is that right|i (?:think|guess|hear|take it))\b",
        r"\byou(?:'re| are|'d be|r \w+ (?:is|are|come|comes))\b[^.?!]{0,20}\bfrom (?:somewhere in |the )?(?:eastern|western|northern|southern|central|"
        r"north|south|east|west) (?:europe|africa|asia|america|india)\b",
        r"\bbackground\b[^.?!]{0,20}\b(?:culturally|ethnically|family-wise)\b",
    ),
    unless=(
        r"{practice}",
        r"\b(?:customer|client|patient|pupil|student|tenant|caller|guest|passenger|visitor|reader|crew|museum|"
        r"archive|genealog\w*|probate|headstones?|mourners?)s?(?:'s?)?\b",
        r"\bhow (?:do|would|did|should) you (?:keep|cook|make|deal|handle|plan|run|price|set|write)\b|\b(?:job|"
        r"work|stadium|broadcast|commentary|commentator|shift|booking|bookings|ticket\w*|fixture|fixtures)\b",
    ),
    bad=(
        "Who does your house cheer for when the rugby is on?",
        "Which flag would you hang from the window?",
        "What would be on your grandmother's table at a feast?",
        "Where on the globe should I look for you?",
        "Did you ever see snow before you came here?",
        "Which alphabet did you learn first as a child?",
        "That's not exactly a Dublin name, well, it isn't a local name.",
        "How many generations back do your people go in this valley?",
    ),
    good=(
        "Which flag do you raise when the beach is closed?",
        "How do you keep order when the rugby final is on?",
        "What is on the table for the spring menu?",
        "Where on the map is the depot you'd run?",
        "How do you clear snow from the ramp?",
        "Which script do you run before a release?",
        "Whose name goes on the parcel?",
    ),
)
