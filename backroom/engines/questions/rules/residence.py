"""Where, how and with whom someone lives, and the way to work."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

WORDS = """
local reservation town journey live lives living lived neighbourhood* neighborhood* commut* zip postcode
address flatmate* roommate* housemate* area estate street suburb* reserve parents household staying stay
reside* based trek bus nearby hostel homeless far mum whereabouts accommodation housing domestic borough home
closer abode house flat distance river commute share moved flats take
"""

RULE = Rule(
    code="residence",
    topic="residence",
    matter="residence",
    what="Asks where, how or with whom someone lives.",
    why="An address, an area or a household can stand in for race, class, origin or family.",
    instead="State the need and ask everyone: “Can you be on site by seven?” Offer relocation help to all.",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\bwhat(?:'s| is) (?:the|your) (?:neighbou?rhood|area|street|estate) like\b|\b(?:by|take the"
            r"|on the) (?:car|bus|train|bike|tube|foot) or (?:by |take |on )?(?:the )?(?:car|bus|train|bike|tube"
            r"|foot|drive|walk)\b(?=[^.?!]{0,20}\?)|\byour (?:place|house|flat|home) (?:near|far|close|round"
            r"|on the way|local)\b"
        ),
        (
            r"\b(?:you|ya) (?:[\w'-]+ ){0,3}?(?:live|living|lived|reside|residing)\b(?!-)(?! (?:up to|in the moment"
            r"|by\b(?! (?:yourself|the (?:sea|station|river|canal|park)))|through|with\b|chat|stream"
            r"|cod(?:e|ing)|data|demo|tests?|on (?:air|stage|tv|radio)|in production|music|events?|performance|sound"
            r"|shows?|systems?|traffic|wage|to (?:regret|tell)|subtitl|caption|animals?|audience|stock|cattle"
            r"|poultry|birds|fish|on the platform))(?=[^.?!]{0,80}\?)|\b(?:long|short|easy|bad|good|hard|much of a"
            r"|hell of a) commute\b(?=[^.?!]{0,40}\?)|\b(?:share|sharing) (?:a (?:house|flat|room"
            r"|place) )?with (?:anyone|anybody|someone|friends|others)\b(?=[^.?!]{0,20}\?)"
            r"|\bmoved? out (?:of )?(?:your |the )?(?:mum|mom|parents|family|home|yet|from home)"
            r"|\bthe area like\b(?=[^.?!]{0,30}\byou)|\b(?:flats|houses|estate|bungalows|terrace\w*|towers?"
            r"|trailer\w*) (?:by|near|behind|next to|opposite|off) the\b(?=[^.?!]{0,40}\?)(?=[^.?!]{0,40})"
        ),
        (
            r"\b(?:north|south|east|west)(?: side)? or (?:north|south|east|west)\b(?=[^.?!]{0,40}(?:\?|river|side"
            r"|town))|\b(?:from|at|round|over|up|down|in) your (?:end|way|neck of the woods|part of (?:town"
            r"|the world)|manor|patch)\b(?=[^.?!]{0,40}\?)|\b(?:you|you're|live|is it) (?:[\w'-]+ ){0,3}?(?:within "
            r"|in )?(?:walking|cycling|driving|commuting) distance\b|\bcoming (?:in )?from (?:home|your (?:partner"
            r"|girlfriend|boyfriend|parents|mum|mom)\w*)\b|\b(?:have|got) (?:you )?(?:got )?(?:a |an )(?:stable"
            r"|fixed|permanent|proper|regular|settled) (?:address|home|place)\b|\bwhich (?:estate|area|part|side"
            r"|street|neighbou?rhood) (?:did|were) you (?:grow|raised|brought|born)"
        ),
        (
            r"\b(?:what|which) (?:[\w'-]+ ){0,2}?(?:part|area|neighbou?rhood|suburb|zip(?: code)?|postcode|side"
            r"|street|borough|end|estate|town|village) (?:of [\w'-]+ |code )?(?:are|were|do|did|is) you(?:r (?:home"
            r"|house|place))? ?(?:(?:living|based|staying|coming|currently|actually|now|out|over|up|down|moving|renting) ){0,2}(?:in|from|at|live|living|stay)(?= *(?:[?,.]|$|now|these"
            r"|at the moment|currently|if))"
        ),
        (
            r"\bwho(?:'s| is| was| else is)? (?:[\w'-]+ )?(?:at home|home|in the house|under your roof) (?:with"
            r"|besides|apart from) you\b|\b(?:just you|you alone|on your own|by yourself"
            r"|just the two of you) (?:[\w'-]+ )?(?:at home|at the house|there|in the house|in the flat)\b"
            r"|\b(?:is it|is that|so it's) just you\b[^.?!]{0,20}\?|\bwhose (?:house|flat|place) (?:do|are|is) you\b"
        ),
        (
            r"\bhow long (?:does|did|would|will|do) (?:it|that|the (?:journey|trip|drive|bus|train"
            r"|commute)) (?:[\w'-]+ )?take you (?:[\w'-]+ ){0,4}?(?:here|home|work|in\b|office|site|from)"
            r"|\bhow many (?:people )?(?:[\w'-]+ )?(?:live|are living|sleep) in your\b|\bhow many in your (?:house"
            r"|household|home|flat)\b"
        ),
        (
            r"\bdo you have (?:any |a )?(?:roommates?|flatmates?|housemates?|lodgers?|a lodger|neighbou?rs)\b"
            r"|\blive with (?:family|friends|flatmates|roommates|your \w+)(?= *[?,])|\bare you from (?:the|that"
            r"|this) (?:[\w'-]+ )?(?:estate|area|neighbou?rhood|projects|village|reserve|reservation)\b"
        ),
        (
            r"\bhow (?:would|will|are|do|did) you (?:be )?(?:get|getting|come|coming|travel|travelling|traveling"
            r"|plan to get) (?:to work|in|here|in to work|into work|into the office|to the office|to us)(?= *(?:[?,]"
            r"|$|every|each|in the (?:morning|mornings)|on a daily|from|if|without))"
        ),
        (
            r"\b(?:where|whereabouts|what part|which part|how far|how close|how near|(?:which|what) (?:area|suburb"
            r"|neighbou?rhood|side|street|borough|end|bit|district|estate|village|town|city|road|postcode|county"
            r"|province|state)) (?:of (?:the )?[\w'-]+ )?(?:of town |abouts |exactly |away |from (?:here|the \w+"
            r"|us) |to (?:here|the \w+) |in (?:the )?[\w'-]+ )*"
            r"(?:do|did|are|is|were|would|'re|d'you|you) (?:you |ya |your (?:family|parents|folks|home|house"
            r"|place) )?(?:[\w'-]+ ){0,3}?(?:live|living|lived|stay(?=[ ?,.]*(?:\?|$|now|at|currently|these))"
            r"|staying|based(?! on (?:the |a )?(?:site|floor|ward|base))|coming from|come in from|coming in from|travell?ing (?:in )?from|commut\w+(?: in)? from"
            r"|call home(?! for)|reside|residing|resident|settled|lodging|put up|house)\b(?! (?:with (?:a|the|that) (?:bug"
            r"|decision)|traffic|test|data|on air|production))(?<!did you go live)"
        ),
        (
            r"\b(?:do|did|are|were|would|you're|d'you) (?:you |ya )?(?:[\w'-]+ ){0,2}?(?:live|living|lived|staying"
            r"|based|reside) (?:[\w'-]+ ){0,1}?(?:alone|near(?:by|er)?|close(?: by| to)?|far(?: away| from| out)?"
            r"|local(?:ly)?|at home|by yourself|on your own|by your own|here|round|around|locally|together"
            r"|on (?:the )?(?:reserve|reservation|rez)|off|out (?:of town|in|by|that way)|in (?:town|the|a|an"
            r"|[a-z]+(?: now| yourself)?(?= *[?,]))|over (?:in|by)|with (?:anyone|anybody|someone|your|family"
            r"|parents|a (?:partner|flatmate|roommate|friend|girlfriend|boyfriend|husband|wife)|friends|flatmates"
            r"|roommates|housemates|other|others|people|mum|mom|in-laws|kids|who|relatives|the (?:family|kids"
            r"|parents|in-laws)|them|him|her))\b(?! (?:environment|chat|demo|data|stream\w*|system|traffic"
            r"|the (?:moment|past|now|present)))"
        ),
        (
            r"\bwho(?:'s|m)? (?:do|did|are|else|all|is|at|lives"
            r"|were) (?:[\w'-]+ ){0,3}?(?:you )?(?:[\w'-]+ ){0,2}?(?:live with|living with|lives (?:with you|there"
            r"|at|in)|share (?:a|your|the) (?:house|flat|place|home|apartment)|at home(?= *(?:[?,]|$|with you|apart"
            r"|besides))|in the house|in your (?:house|household|home))\b"
        ),
        (
            r"\bhow many (?:people |of you )?(?:are |is )?(?:[\w'-]+ ){0,2}?(?:live|living|in"
            r"|at) (?:[\w'-]+ ){0,2}?(?:your (?:house|household|home|flat|place)|home with you)|\b(?:anyone|anybody"
            r"|somebody|someone) (?:else )?(?:living|lives|live|at home|in the house) (?:with you|there with you"
            r"|at home with you|there)\b"
        ),
        (
            r"\b(?:do|are) you (?:[\w'-]+ )?(?:shar(?:e|ing) (?:a |your )?(?:house|flat|place|room|apartment|home)"
            r"|house[- ]?shar\w+|flat[- ]?shar\w+|got (?:flat|room|house)mates|between places|sofa[- ]surfing"
            r"|homeless|of no fixed)|\b(?:have|got) you? ?(?:[\w'-]+ )?(?:somewhere (?:stable )?to live"
            r"|a fixed address|a permanent address|stable housing|your own place)\b"
        ),
        (
            r"{your} (?:[\w'-]+ )?(?:(?<!email )(?<!ip )(?<!mac )(?<!work )(?:home |current |full |exact |permanent "
            r"|present |street )address\b|(?:home )?post ?code|zip(?: code)?|neighbou?rhood\b(?! watch)"
            r"|neighbou?rs\b(?=[^.?!]{0,20}(?:like|\?))|street\b|housing estate|borough|flatmates?|roommates?"
            r"|housemates?|living (?:situation|arrangements?|conditions)|household\b(?! (?:products|survey|brands))"
            r"|home (?:life|situation|set-?up|environment|address)|domestic (?:situation|set-?up|arrangements?)"
            r"|housing (?:situation|arrangements?)|commute\b|drive in\b|(?<!how was your )journey (?:in|to work|home)\b|(?:bus"
            r"|train) (?:ride|journey))"
        ),
        r"\b(?:what(?:'s| is) your|give me your|confirm your) address\b(?! (?:bar|book|space))",
        (
            r"\b(?:is|was|isn't|wasn't|it's|that's)(?: that| it| this| there)? (?:not )?(?:still )?(?:in |on )?(?:a "
            r"|the |quite a |one of the )(?:[\w'-]+,? ){0,3}?(?:area|neighbou?rhood|part of (?:town|the (?:city"
            r"|world))|side of (?:town|the (?:tracks|river|city))|end of town|bit of town|street|estate|suburb"
            r"|district|village|council estate)"
            r"(?= *(?:[?,]|by|near|with|off|behind|next|round|around|over|up|down|where you|you))(?=[^.?!]{0,200}\?)"
        ),
        (
            r"\bwhat(?:'s| is| was) (?:it|the (?:area|neighbou?rhood|estate|street)|your (?:area|neighbou?rhood|end"
            r"|part of town|street)) (?:[\w'-]+ )?like (?:to live )?(?:round|around|living|over|up|down|out|where)\b"
            r"|\bwhat sort of (?:area|neighbou?rhood|street|estate) (?:is|do|did)\b"
        ),
        (
            r"\bhow (?!was (?:your|the) (?:journey|trip)\b)(?:long|far|bad|awful|easy|was|is|would|are|did|does|do"
            r"|much of a)(?: of)?(?: a)?(?:'s)? ?(?:[\w'-]+ ){0,3}?(?:the|your|this|that) (?:[\w'-]+ )?(?:commute"
            r"|journey (?:in|here|to work|from)|drive (?:in|from)|trip in)\b|\b(?:mind|manage|cope with|handle|face"
            r"|fancy|put up with|hate|survive|doing) (?:the|that|this) (?:[\w'-]+ )?commute\b|\bcommute (?:be "
            r"|going to |gonna ){0,4}(?:[\w'-]+ )?(?:a problem|too much|kill|wear|an issue|for you|ok|okay"
            r"|all right)|\bcommut(?:e|ing) (?:[\w'-]+ )?(?:from|in from) (?:home|where|there|that|your)"
        ),
        (
            r"\bhow (?:far|close|near) (?:away |out )?(?:are you|is (?:it|that|home|your)|do you|from (?:here"
            r"|home))(?= *(?:[?,]|$|from|to|away|for you|home|place|come|have to (?:come|travel)|travel|live"
            r"|coming))(?! (?:from (?:finish|done|hitting|deliver|the (?:target|deadline|goal)))|to (?:finish|done"
            r"|the (?:target|deadline|goal)))"
        ),
        (
            r"\b(?:far|long|bad|awful|big|hell of a|bit of a|quite a|good) (?:[\w'-]+ )?(?:drive|trek|journey"
            r"|commute|trip|way|haul|bus ride|distance) (?:in )?(?:for you|from (?:home|yours|your|where you live)"
            r"|every (?:day|morning))|\bfar to come\b"
        ),
        (
            r"\bhow (?:would|will|do|are|did) you (?:be |going to |plan to )?(?:get|getting|travel|travelling|come"
            r"|coming) (?:in(?:to work)?|to work|here|to the office|to us|home)(?= *(?:[?,]|$|each|every|from"
            r"|if you don't|without|in the mornings?|at night|that (?:early|late)))"
        ),
        (
            r"\b(?:are you|you're|you) (?:[\w'-]+ )?(?:local(?= *(?:[?,]|$|to (?:the area|here|us)|then|are|or))"
            r"|from (?:round|around) (?:here|these parts)(?= *[?,])|a local\b)"
            r"|\bdo you know the area\b[^.?!]{0,20}live"
        ),
        (
            r"\bhow long have you (?:been (?:living|staying|resident|residing)|lived|resided|been (?:at (?:your|that"
            r"|this) address|in (?:the country|this country|the area|the uk|the us|the states|america|canada"
            r"|australia|germany|france|england|britain|ireland|town)))\b|\bhow (?:long|many years) (?:have"
            r"|had) you (?:been|lived|stayed) (?:[\w'-]+ ){0,2}?(?:over here|in this country|in the country)\b"
        ),
        (
            r"\b(?:still|back|moved back|living|live|stay|staying) (?:[\w'-]+ )?(?:at home |in )?with (?:your "
            r"|the )(?:mum|mom|mother|dad|father|parents|folks|family|in-laws|ex|gran)\b|\b(?:flown the nest"
            r"|left home yet|moved out (?:yet|of your parents))|\byou(?:'ve| have)? (?:[\w'-]+ )?(?:council (?:flat"
            r"|house|estate)|trailer park|halfway house|hostel|shelter|gated)\b"
        ),
        (
            r"\b(?:willing|prepared|happy|able|plan|planning|consider|thinking|would you|thought|think) (?:to |of "
            r"|about )?(?:[\w'-]+ )?mov(?:e|ing) (?:closer|nearer)\b"
        ),
        (
            r"\b(?:live|lives|living) (?:[\w'-]+ )?(?:on (?:the )?(?:reserve|reservation|rez)|on reserve"
            r"|on a (?:council|housing|sink) estate|in (?:a |the )?(?:projects|council|trailer|social housing|ghetto"
            r"|hood|barrio))\b"
        ),
    ),
    unless=(
        r"\bhousehold or family (?:employed|works?|working)\b",
        r"\blive(?:-\w+| in the moment)",
        r"\baddress and (?:(?:tele)?phone|e-?mail|mobile|cell)\b",
        r"\bbased in (?:the|a|an)\b",
        excuses.DONE_AT_WORK,
        (
            r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|plan to (?:get|come|travel)|vote|spend|leave|pay\b"
            r"|stand|like|ever|personally feel|come|travel|unwind|relax|dress|fill|describe|be\b|fit|manage for|cope"
            r"|usually (?:spend|dress|get))"
        ),
        (
            r"\b(?:live|lives|living) (?:chat|stream\w*|data|demo|system|site|traffic|environment|test\w*|event|show"
            r"|audience|music|broadcast|stock|animals?|proof|wage|document\w*|room|will|standards?|collection)\b"
            r"|\bgo(?:es|ing|ne)? live\b|\bwent live\b"
        ),
        (
            r"\b(?:patients?|residents?|clients?|pupils?|tenants?|families|a (?:family|child|person|man|woman|customer"
            r"|guest|student|resident|reader)|(?:older|young|homeless|vulnerable|disabled|old) people|customers"
            r"|students|older|guests|someone|animals?|birds?|fish|data|state|code|service|config\w*"
            r"|users) (?:[\w'-]+ ){0,3}?(?:liv(?:e|es|ed|ing)|stay\w*|commut\w*|homeless|household|address\w*)\b"
        ),
    ),
    bad=(
        "Where do you live?",
        "Who do you live with?",
        "Is that a rough area?",
        "What's your postcode?",
        "How long is your commute?",
        "Do you still live with your parents?",
        "How far away are you from here?",
        "Would you consider moving closer?",
    ),
    good=(
        "Where does the configuration live, and who may change it?",
        "How did you test before you went live?",
        "How do you make a resident who lives with dementia feel safe?",
        "Can you be on site by seven on weekdays?",
        "We pay for relocation for anyone who wants it. Would you like the details?",
        "How would you address a complaint about noise?",
        "Which areas of the syllabus do you find hardest to teach?",
        "How far ahead do you plan a menu?",
        "Are you able to visit the Leeds office once a month?",
    ),
    source="Agency guidance on residence questions; laws on place of residence as a stand-in.",
)
