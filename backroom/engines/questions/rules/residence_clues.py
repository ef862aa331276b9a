"""Home fished for by the way in: buses, stops, bridges, ends of town, and whether somebody will settle."""

from backroom.engines.questions.rule import Rule

RIDE = r"(?:bus|train|tram|drive|walk|cycle|bike ride|ride|trip|journey|ferry|tube|metro|subway|run|trek|hike|lift)"
SPOT = r"(?:part|bit|end|side|corner|area|quarter|district|neck|stretch|patch|half|section)"
TOWN = (
    r"(?:the )?(?:town|city|county|village|island|valley|river|estuary|borough|country|coast|island|woods|bridge|"
    r"motorway|ring road|tracks|park|water|bay|harbour|suburbs|bronx|peninsula)"
)
MARK = (
    r"(?:gasworks|station|prison|docks|harbour|tower blocks?|high[- ]rises|canal|motorway|ring road|tracks|railway|"
    r"cemetery|hospital|stadium|retail park|bypass|bridge|bus depot|factory|roundabout|church|golf course|allotments|"
    r"water tower|airport|quarry|mill|shops|beach|flyover|barracks|refinery)"
)
ROOF = (
    r"(?:landlord|landlady|lodgings|lodger|tenancy|lease|mortgage|front door|doorstep|back garden|balcony|council house|"
    r"council flat|flat|apartment|bedsit|granny annexe|caravan|houseboat|farmhouse|bungalow|terrace|road|lane|"
    r"cul-de-sac|village|hamlet|estate|block|tower block|end of town|side of town|part of town|place)"
)

CALLS = """
far way travel home
bus train tram drive walk cycle ride trip journey ferry tube metro subway trek part bit end side corner quarter
district stretch rough posh leafy dodgy smart quiet settle settling settled roots moving stay staying landlord landlady
lodgings tenancy lease balcony flat apartment bedsit caravan houseboat bungalow road lane village hamlet estate block
gasworks docks stop junction exit bridge river motorway door yours local locals stone's stone neighbours miles rent
renting buying cross crossing garden house past postman station stadium prison canal tracks railway cemetery hospital
behind beyond opposite bypass roundabout airport quarry mill beach barracks refinery townie villager
"""

RULE = Rule(
    code="residence_clues",
    topic="residence",
    matter="residence",
    what="Fishes for where the candidate lives: the way in, the end of town, whether they will settle.",
    why="A place stands for people; only being there on time counts.",
    instead="State the place and the hours, and ask everyone whether they can be there.",
    source="Agency guidance on residence questions; laws on place of residence as a stand-in.",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"(?:do|did|have) you (?:\w+ )?(?:have )?(?:far|a long way|a trek) to (?:travel|come|go)(?=\s*[?,])|\bis it (?:far|a long way|a trek|a hike)(?: on the| by)?(?: bus| train| tram| car| foot)?(?: for you| from (?:home|yours))?\s*\?",
        r"\byour neighbou?rs\b[^.?!]{0,30}\b(?:like|noisy|call it|safe|nice|friendly)\b[^.?!]{0,30}\?",
        r"how (?:long|far|bad|many (?:minutes|hours|miles|stops|changes))(?:'s| is| was| are| would)?(?: it)?(?: be)? (?:on "
        r"|by |away |is it )?(?:the |that |a |your )?(?:\w+ )?"
        + RIDE
        + r"?\b[^.?!]{0,15}(?:from|to|back to) (?:yours|your (?:place|house|home|door|end|side|flat|street|gaff)|home|"
        r"where you (?:are|live|stay)|there for you)\b",
        r"(?:what|which|whereabouts in)(?:'s)? (?:\w+ )?"
        + SPOT
        + r" of "
        + TOWN
        + r"(?: is it| is that)?,? (?:(?:are|is|were|'re) (?:you|yours|your (?:place|house|home|flat)|that|it|home)(?: \w+)?(?=\s*[?,.])|(?:do|would|"
        r"did|would) you (?:\w+ )?(?:live|living|stay|call|come|hail|rent|sleep)|(?:that )?you(?:'re| are| live|r))\b",
        r"(?:isn't|is|wasn't|was|that's|it's|that'd be|would that be)(?: that| it| this| not)* (?:the |a |quite a |one of "
        r"the )?(?:\w+ )?(?:rough|posh|leafy|nice|nicer|dodgy|smart|quiet|better|wrong|right|bad|good|other|far|top|"
        r"bottom|north|south|east|west|new|old|cheap|expensive) (?:end|side|part|bit|half|estate|road|block|corner)\b"
        r"(?! of (?:the (?:market|scale|range|table|kitchen|deal|bench|pitch|line)))[^.?!]{0,40}\?",
        r"\b(?:past|behind|beyond|near|opposite|beside|over|under|by|next to|round by|across from|back of|other side of) "
        r"the (?:\w+ )?"
        + MARK
        + r"(?:,? (?:is it|are you|isn't it|isn't that|then|right|is that(?: you)?|you live))\s*\?",
        r"you\b[^.?!]{0,30}\b(?:settl(?:e|ing)(?: down)? (?:in|here|round|locally|into)|put(?:ting)? down roots|stay(?:ing)? "
        r"(?:put|in (?:the|this) (?:area|town|village|city|valley|county|island))|mak(?:e|ing) (?:a|your) (?:home|life) "
        r"(?:here|in)|buy(?:ing)? (?:a (?:house|place|home)|somewhere|round here|locally)|rent(?:ing)? (?:a (?:house|place|"
        r"flat|room)|somewhere|round here|locally|or (?:own|buy))|mov(?:e|ing) (?:on|away|out of (?:town|the area)|"
        r"(?:in)?to (?:the|this|our) (?:area|town|village|city)))\b[^.?!]{0,40}\?",
        r"(?:is|was|are|does|do|did|what's|what is|how's|how is|where's|where is|who's|has|would|will|isn't|which|what) "
        r"(?:\w+ ){0,3}?your (?:own |old |new |current |little )?"
        + ROOF
        + r"\b(?! (?:of (?:work|the)|to|safety|test|number|map|head|in (?:the|our|that) (?:team|queue|company|project|sequence)))"
        r"[^.?!]{0,40}\?",
        r"(?:which|what) (?:bus|train|tram|ferry|stop|station|junction|exit|line|tube|motorway|road|route|number) (?:do|"
        r"did|would|will|is it|are) (?:that )?you (?:\w+ )?(?:take|taking|get|getting|catch|come|use|on|off|in|closest|"
        r"near|nearest|change|from)\b",
        r"(?:do|did|would|will|are|must|have) you (?:\w+ ){0,3}?(?:cross(?:ing)?|over|through|come (?:in )?(?:over|"
        r"across|through)) the (?:river|bridge|border|motorway|bay|water|estuary|tunnel|toll)\b[^.?!]{0,40}(?:morning|"
        r"day|here|in|home|work)\b[^.?!]{0,10}\?",
        r"\b(?:stone's throw|round the corner|up the road|down the road|next door|door to door|out in the sticks|the back "
        r"of beyond|middle of nowhere|out of the way|over the (?:hill|bridge|border|water)|two streets away|walking "
        r"distance)\b[^.?!]{0,25}(?:for you|from (?:you|here|us)|are you|is it|you are|you live|then)\b[^.?!]{0,15}\?",
        r"\byou(?:'re|'d be| are| live|'ll be)? (?:\w+ ){0,2}?(?:a stone's throw|round the corner|up the road|down the "
        r"road|just next door|out in the sticks|a (?:townie|city (?:boy|girl|slicker)|country (?:boy|girl)|villager|"
        r"blow-in|newcomer to (?:the|this)))\b[^.?!]{0,40}\?",
        r"(?:what time|how early|when)\b[^.?!]{0,25}\byou (?:\w+ ){0,3}?(?:leave|set off|get out of) (?:from )?(?:the |your "
        r")?(?:home|house|flat)\b[^.?!]{0,40}\?",
    ),
    unless=(
        r"\bsettle (?:in|down) (?:before|first|for a)\b|\bminute to settle\b",
        "{practice}",
        r"\b(?:how|what|when) (?:do|did|would|will|should|can) (?:you|we) (?:check|choose|pick|sign|inspect|calculat\w+|"
        r"draft|negotiat\w+|tell|say|decide|price|argue|find)\b",
        r"\b(?:tell me about a|an example|have you (?:ever )?(?:driven|managed|run|sold|let|built|worked|drafted|inspected|"
        r"patrolled|delivered))\b",
        r"\b(?:customer|client|patient|pupil|tenant|passenger|resident|guest|driver|driving|caller|vehicle|lorry|hgv|"
        r"parcel|delivery|depot|freight|pallet|fund|software|release|portfolio|last (?:job|role|post|employer))s?\b",
        r"\bin your lane\b|\b(?:alarm|evacuat\w+|fire|emergency|audit)\b",
        r"\brelocat\w+ (?:package|help|grant|pay)",
    ),
    bad=(
        "How many stops on the tram from yours?",
        "Which bit of the valley are you?",
        "Isn't it the posh end, where the tennis club is?",
        "Behind the stadium, is it?",
        "Would you see yourself putting down roots out here?",
        "What's your landlord like?",
        "Which junction do you come off at?",
        "Are you up the road from us, then? You're just round the corner, aren't you?",
    ),
    good=(
        "Which bus routes have you driven at night?",
        "How do you tell a passenger that the train will be late?",
        "What part of the project are you proudest of?",
        "Is the far end of the kitchen still your station?",
        "Can you be at the depot by six, on the days in the list?",
        "How do you draft a lease for a shop?",
        "What is the better half of the market doing?",
    ),
)
