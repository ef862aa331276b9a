"""Home in a phrase: where it is, what it has, how far it is, and who brings one there."""

from backroom.engines.questions.rule import Rule

PLACE = r"(?:district|suburb|area|street|estate|town|village|county|parish|neighbou?rhood|borough|postcode|quarter|road|part of \w+)"
NEAR = (
    r"(?:train line|tram line|train|bus route|bus stop|station|motorway|beach|estate|hills|flats|coast|river|canal|park|shops|school"
    r"|town|town centre|city|city centre|suburbs|countryside|seafront|airport)"
)

WORDS = """
drive journey trip walk trek spin cycle ride plan district suburb area street estate town village county parish neighbourhood neighborhood borough postcode quarter road part near close
beside beach coast suburbs shared accommodation somewhere anywhere place car yours direction way bridge motorway exit roundabout ferry
home far shelter hostel refuge temporary emergency halfway garden balcony yard garage driveway tower cul terrace stairwell crescent lift
hear see smell taxi cab uber moved transport roof
squeezed crammed flat house lake river hill
"""

RULE = Rule(
    code="residence_home",
    topic="residence",
    matter="residence",
    firm=True,
    what="Asks in a phrase where home is, what it is like, or how far away.",
    why="A place stands for people; only being there on time counts.",
    instead="State the place and the hours, and ask everyone whether they can be there.",
    source="Agency guidance on residence questions; laws on place of residence as a stand-in.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\byou (?:\w+ )?(?:drive|walk|cycle|drive in|walk in) or (?:take|get|catch|be on|come (?:on|by)) (?:the |a )?(?:bus|train|tram|tube|"
        r"ferry|metro|subway)\b",
        r"\bhow (?:do|would|will|did) you (?:plan|expect|intend|hope|propose) (?:to|on) (?:get|come|travel|getting|coming|travelling) (?:here|in\b|to "
        r"work|to us|to the (?:office|site|depot|shop))",
        r"\byou (?:have |got )?(?:a )?(?:long|big|hard|tough|awful) (?:drive|journey|trip|walk|trek|spin|cycle|bus ride)(?= *(?:[?,]|$|in\b|home|"
        r"each|every))|\byou (?:\w+ )?(?:coming|come|travelling|traveling|travel) far(?= *(?:[?,]|$|for|each|every|from))|\b(?:no|without a) "
        r"car\b[^.?!]{0,15}\b(?:be a )?(?:problem|issue|struggle|hard)\b[^.?!]{0,20}\byou\b",
        r"\bare you (?:\w+ )?far (?:from (?:here|us|the office|work|the site)|away|out)(?= *(?:[?,]|$))",
        rf"\b(?:what|which|whereabouts in the) {PLACE} (?:are|would|were|is it|do) (?:that )?you(?:'re)? ?(?:(?:living|based|staying|currently|actually|now|out|over|moving|renting) ){{0,2}}(?:in|from|at|near|live|"
        r"stay|call home|coming from)(?= *(?:[?,]|$|now|at the moment|these days|currently|yourself|then))",
        rf"\b(?:are|would|is it) you (?:\w+ )?(?:near|close to|beside|next to|handy for|far from) (?:a|the|any) (?:\w+ )?{NEAR}(?= *(?:[?,]|$|at "
        r"all|then|out|there))",
        r"\bis (?:home|your place|your house|yours) (?:\w+ )?(?:far|near|close|local|handy|a long way|within)\b",
        r"\b(?:you|you'd|you'll)\b[^.?!]{0,30}\b(?:somewhere|a place|anywhere|a flat|a room|digs) (?:\w+ )?to (?:live|stay|rent|sleep)\b"
        r"(?= *(?:[?,]|$|here|first|if|near|round|locally|for))",
        r"\byou (?:\w+ )?in (?:a )?(?:shared|supported|sheltered|social|student|rented|council) (?:accommodation|housing|house|flat)\b",
        r"\b(?:a|the|own) car (?:at home|outside|these days)\b[^.?!]{0,15}\?|\blicen[cs]e and a car\b(?=[^.?!]{0,20}\?)",
        r"\b(?:which|what) (?:bridge|motorway|exit|road|roundabout|ferry) do you (?:come|cross|take|use|turn|get)\b(?= *(?:[?,]|$|over|in\b|off|here|home|to get|every|each|of a|from))",
        r"\byou\b[^.?!]{0,40}\b(?:from|at|near|round|over at|up at) yours(?= *(?:[?,.]|$|this morning|today))(?<!differ from yours)|\byou "
        r"(?:\w+ )?(?:out|over|up|down|from) (?:that|this) (?:direction|way|side|end|neck of the woods)(?= *(?:[?,]|$|yourself|too|as well))",
        r"\b(?:where|whereabouts|how far)(?:'s| is| would be| do you call)? home\b(?! (?:page|directory|screen|position|row|button|key))"
        r"(?=[^?]{0,20}\?)",
        r"\byou\b[^.?!]{0,15}\bfar to (?:travel|come|go)(?= *(?:[?,]|$|in\b|for|every|each|home|from))",
        r"\byou (?:currently |still )?(?:staying |living |put up )?in (?:a |an |the )?(?:shelter|hostel|refuge|b ?& ?b|temporary "
        r"(?:accommodation|housing)|emergency (?:accommodation|housing)|halfway house)(?= *(?:[?,]|$|at the moment|now|right now|for now))",
        r"\b(?:do|have|did) you (?:have |got )(?:a |your own )(?:garden|balcony|yard|garage|driveway)(?= *(?:[?,]|$|at home|where you))",
        r"\b(?:lift|stairs|parking|noise|neighbours) (?:in|of|at) your (?:block|tower|flats)\b|\byour (?:tower block|cul-de-sac|"
        r"stairwell|crescent)\b",
        r"\byou (?:hear|see|smell) (?:at night|from (?:your|the bedroom)|out of your)\b[^?]{0,40}\?",
        r"\b(?:taxi|cab|uber)\b[^.?!]{0,30}\b(?:drop|take|bring) you home\b",
        r"\byou\b[^.?!]{0,12}\bmoved (?:around|about|house) (?:a lot(?! of)|much|often|a good bit|a fair bit)\b",
        r"\b(?:roof over your head|sleeping rough|of no fixed abode)\b",
        (
            r"\bhow many of you (?:are |is )?(?:[\w'-]+ )?(?:in|into|under|at|sharing) (?:that|the|your|one"
            r"|a) (?:[\w'-]+ )?(?:flat|house|place|roof|apartment|room|bedsit)\b"
        ),
        r"\bare you (?:up|down|over|out) (?:by|in|on|at|near) (?:[\w'-]+ ){1,4}or (?:up|down|over|out) ",
    ),
    unless=(r"\b(?:clients?|customers?|guests?|patients?|tenants?|passengers?|residents?|refugees?)\b",),
    bad=(
        "How many of you are crammed into that flat?",
        "Whereabouts is home, if I may ask?",
        "Have you far to travel in the mornings?",
        "Are you in temporary accommodation at the moment?",
        "Do you have a garden?",
        "Are the stairs in your tower a nuisance?",
        "Have you moved around a lot?",
        "Would a taxi take you home at that hour?",
    ),
    good=(
        "Where is the home button in your design?",
        "Have you run a shelter for stray dogs?",
        "How far is the quarry from the plant?",
        "Do you have a garden centre licence?",
        "Which lift in the tower did you service?",
        "Have you moved a team to a new office?",
    ),
)
