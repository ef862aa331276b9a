"""Culture fit, “one of us”, banter, work hard play hard."""

from backroom.engines.questions.rule import Rule

US = (
    r"(?:us|here|our (?:\w+ )?(?:culture|crowd|gang|family|bunch|lot|lads|boys|girls|crew|tribe|people|kind"
    r"|way of life|office|little)|the (?:\w+ )?(?:culture|crowd|gang|family|bunch|lads|boys|girls|guys|crew"
    r"|tribe|rest of (?:us|the))|this (?:crowd|bunch|gang|place|lot)|everyone|everybody|a (?:\w+ )?(?:young"
    r"|male|female|older|lively|loud|rowdy|close-knit|blokey|laddish)\b)"
)

WORDS = """
fit fitting culture cultural culturally vibe vibes banter blend gel mould mold joke jokes thumb lads kind sort
crowd clique gang tribe chemistry belong type guys bunch humour humor mates slot girls boys tight close
knit rowdy laddish hard play place fun sense along
"""

RULE = Rule(
    code="fit_proxy",
    firm=True,
    topic="affiliation",
    matter="fit_proxy",
    what="Asks about fit, vibe or being one of us, without a behaviour the job needs.",
    why="Vague fit lets likeness decide. It stands in for age, origin, class and sex.",
    instead=(
        "Name the behaviour: “Here people review each other's work in the open. Tell me about a time you did that.”"
    ),
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:get along|get on|fit in|mix|bond|gel|at home) with (?:people|folks?|guys|someone) like (?:us"
            r"|ours?|me|the (?:rest|others))\b"
        ),
        (
            r"\bour sense of (?:fun|style|humou?r)\b|\b(?:are|is) (?:you|he|she) like us\b|\bgood fit with (?:the"
            r"|our) (?:boys|lads|girls|guys|gang|men|women|crew)\b"
        ),
        (
            r"\bone of the (?:lads|boys|girls|guys|gang)\b(?=[^.?!]{0,40}\?)|\b(?:you|you'd|you're"
            r"|yourself)\b[^.?!]{0,50}\b(?:fit|fitting|match|suit) (?:in )?(?:with |into "
            r"|to )?our (?:[\w'-]+ )?(?:culture|crowd|ways|style|values|personality|atmosphere|environment)\b"
            r"|\b(?:our|the) (?:guys|lads|boys|girls|gang|crew|old hands|regulars) (?:[\w'-]+ )?(?:like|warm to"
            r"|take to|accept|get) you\b"
        ),
        (
            r"\b(?:bunch|gang|crowd|tight group|tight-knit|tight team|close-knit|mates|lads|girls|boys|like a family"
            r"|young team|rowdy|laddish|blokey)\b[^?]{0,90}\b(?:cope|fit|slot|keep up|handle (?:it|that|them)"
            r"|survive|join in|up for (?:it|that)|comfortable|get on|blend|feel about|okay with|ok with|see yourself"
            r"|be you|suit you|make of you)\b[^?]{0,40}\?|\bour sense of humou?r\b|\b(?:hire|hiring|recruit) (?:for"
            r"|on) (?:vibe|vibes|personality|attitude|chemistry|fit)\b|\bwhat would (?:the|our) (?:lads|boys|girls"
            r"|guys|gang|team|crew) (?:make|think) of you\b|\bslot in\b(?=[^.?!]{0,40}\?)"
        ),
        (
            r"\b(?:are you|you're|you) (?:really |quite |sure you're )?(?:our|my|the boss's) (?:type|sort"
            r"|kind)\b(?! of (?:problem|work|system))|\b(?:are you|is (?:he|she)) one of us\b|\b(?:you'd|you would"
            r"|you'll|you will|you) (?:[\w'-]+ )?(?:belong|be at home) (?:here|with us|in a place like)\b"
        ),
        (
            r"\b(?:you|you'd|you'll) (?:[\w'-]+ ){0,4}?(?:get on|get along|fit in|click|hang|hit it off|mix"
            r"|bond) (?:well |ok )?with (?:the |our |a )?(?:[\w'-]+ ){0,3}?(?:lads|boys|girls|guys|gang|crowd|bunch"
            r"|crew|old hands|regulars|men|women|ladies|fellas|blokes)\b(?=[^.?!]{0,80}(?:\?|$))"
        ),
        (
            rf"\b(?:you|you'd|you'll|yourself|someone like you) (?:[\w'-]+ ){{0,5}}?(?:fit|fitting|blend|blending|gel(?! the)"
            rf"|slot|slotting|mesh|click)(?: right| well| easily| straight| comfortably){{0,4}} (?:in |into |with "
            rf"|in with |in to |right in ){{0,4}}{US}\b"
        ),
        (
            r"\b(?:you|you'd|you'll|yourself|someone like you|who'd|who)(?: [\w'-]+){0,3}? (?:fit|fitting|slot|blend|blending) in"
            r"(?= *(?:[?,]|$|here|around here|with us|ok|okay|all right|well|socially|culturally))(?=[^.?!]{0,200}\?)|\bhow would you fit in\b(?! (?:a|an|the (?:visit|extra|work"
            r"|call)|more|time))"
        ),
        (
            r"\b(?:culture|cultural|culturally|team|personality|social)[- ](?:a )?fit(?:ting)?\b(?! (?:out|session))"
            r"|\bfit (?:our|the|with our|into our|in with our|our company|the company) (?:company |team "
            r"|office )?(?:culture(?! (?:tank|plate|flask|dish|medium))|vibe|mould|mold|image|profile|values and vibe|personality)\b|\bfit the (?:mould"
            r"|mold|bill socially)\b|\bculture add\b"
        ),
        r"\bwork hard,?(?: and| then|/)? ?play hard\b|\bplay hard\b",
        (
            r"\b(?:are you|you're|would you say you're|be) (?:[\w'-]+ ){0,2}?(?:our|my|his|her|the boss's|(?:the"
            r"|a) (?:right|\w+)) (?:kind|sort|type) of (?:person|people|guy|girl|man|woman|lad|bloke|fella|gal"
            r"|human)\b(?=[^.?!]{0,60}(?:\?|fit|here))|\bour (?:kind|sort|type) of (?:person|people|guy|girl|man"
            r"|woman|lad|bloke)\b"
        ),
        (
            r"\b(?:are you|you're|be|feel like|is (?:he|she|that)) (?:really |not |sure you're )?(?:one of us"
            r"|one of the (?:lads|boys|girls|guys|gang)|like (?:us|the rest of us)|a (?:lads' lad|man's man"
            r"|guys' guy|bro|good laugh|team player type|fun person|people like us))\b|\bpeople like (?:us"
            r"|you)\b(?=[^.?!]{0,200}\?)"
        ),
        (
            r"\b(?:take|handle|give|stand|enjoy|like|up for|cope with|mind|ok with|okay with|good with|fine with"
            r"|do you|have|do) (?:[\w'-]+ ){0,4}?(?:banter|a (?:\w+ )?joke(?= *(?:[?,]|$|or|about|at your))"
            r"|crude jokes|dirty jokes|blue jokes|rude jokes|a bit of (?:fun|teasing|stick"
            r"|ribbing))(?=[^.?!]{0,200}\?)"
        ),
        (
            r"\b(?:good|right|positive|what|what's|your|a|pass the|pass our|match our|match the|our"
            r"|same) (?:[\w'-]+ )?(?:vibe|vibes|vibe check|chemistry)\b(?=[^.?!]{0,60}(?:you|\?))(?! (?:teacher|lab"
            r"|lesson|class|set|degree|for (?:a|the) (?:brand|campaign|shoot|playlist|room)))"
        ),
        (
            r"\b(?:feel|felt|be|stand|stick|stuck) (?:[\w'-]+ ){0,2}?(?:out of place|like an outsider"
            r"|like a fish out of water|out like a sore thumb|left out|the odd one out)\b(?=[^.?!]{0,200}(?:here|us"
            r"|with|among|as|\?))(?=[^.?!]{0,200}\?)"
        ),
        (
            r"\b(?:would|will|do you think|think|reckon) (?:you think )?(?:the |our )(?:lads|boys|girls|guys|gang"
            r"|crew|regulars|members|old hands|crowd|clients|customers) (?:would |will |might |'d "
            r"|'ll )?(?:[\w'-]+ )?(?:take to|accept|warm to|like|get on with|get along with|respect|listen to"
            r"|be comfortable with) (?:you|someone like you|a (?:woman|man|girl))\b"
        ),
    ),
    unless=(
        r"\b(?:handle|deal with|respond to|react to|stop|report|address|challenge) (?:a|an|any|your|somebody|someone)\b",
        (
            r"\b(?:fit|fitting) (?:a|an|out|the (?:role|job|post|position|kitchen|window|boiler|pipe|bra|shoe|door"
            r"|tyre|lens|data|model|curve|parts?)|for the (?:role|job|post|position))\b"
        ),
        r"\bhow (?:do|did|would) you (?:evaluate|assess|judge|test|measure|look) (?:for )?cultur",
        r"\b(?:chemistry|cultural? (?:heritage|centre|mediation|safety|competence))\b",
    ),
    bad=(
        "Do you think you'd fit in here?",
        "Are you a good culture fit?",
        "We work hard and play hard. Is that you?",
        "Are you our kind of person?",
        "Can you take a bit of banter?",
        "Would the lads take to you?",
        "Would you feel out of place with us?",
    ),
    good=(
        "How do you fit a window into an old frame?",
        "What makes you a good fit for the role?",
        "How would you fit in an urgent visit on a full round?",
        "What kind of person asks you for help at the desk?",
        "Which play did you stage with the youngest group, and why?",
        "How do you test whether a model fits the data?",
        "How do you blend the batches so that each jar tastes the same?",
    ),
    source="Research on fit in hiring; agency guidance on vague criteria.",
)
