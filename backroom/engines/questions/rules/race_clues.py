"""Race fished for by hair, skin, voice on the telephone, and by other people's prejudice."""

from backroom.engines.questions.rule import Rule

HAIR = (
    r"(?:braids?|plaits|cornrows|locs|dreads|dreadlocks|afro|weave|extensions|twists|curls|fro|bantu knots|wig|head ?wrap|"
    r"durag|hair)"
)
COLOUR = (
    r"(?:white|black|brown|asian|african|indian|chinese|english|british|irish|european|hispanic|latin[oax]|arab|mixed|"
    r"ethnic|caucasian|of colou?r|dark(?:er)?(?:[- ]skinned)?|light(?:er)?(?:[- ]skinned)?|pale|coloured|colored|western|"
    r"caribbean|jamaican|pakistani|muslim|jewish|polish|nigerian|somali|roma|traveller|aboriginal|indigenous|native|"
    r"from round here|like (?:us|them|you|me)|foreign|different)"
)
CROWD = (
    r"(?:residents|customers?|clients?|patients|guests|parents|callers|punters|regulars|members|passengers|tenants|"
    r"drivers|lads|men|crew|colleagues|staff|neighbours|villagers|locals|people|families|folk|shoppers|inmates|pupils)"
)

CALLS = """
braid braids plaits cornrows locs dreads dreadlocks afro weave extensions twists curls fro bantu durag hair skin
complexion tan tanned freckles features cheekbones colouring coloring sworn pictured imagined expected guessed assumed
thought white black brown asian african coloured colour color dark foreign prejudice prejudiced racist racism bigot*
slur slurs diversity quota tick box token kind culture cultural community blend stand dna heritage roots background
ethnic minority majority darker paler pale
"""

RULE = Rule(
    code="race_clues",
    topic="race",
    matter="race",
    what="Fishes for race by hair, skin, voice or other people's prejudice.",
    why="Whoever answers says what they are or must defend it; neither decides anything about the work.",
    instead="Ask everyone how they deal with abuse at work, and say how the employer stands by them.",
    source="Title VII s.703; Equality Act 2010 s.9; CROWN Acts of the states",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"(?:that|those|your|all those|these|the) (?:\w+ ){0,2}?"
        + HAIR
        + r"\b[^.?!]{0,30}\b(?:real|your own|yours|natural|"
        r"naturally|cultural|culture|tribal|heritage|ethnic|traditional|tradition|extensions|like that|touch|feel|wash|"
        r"straight\w*|relaxed|tame\w*|tone (?:it )?down|professional|a statement|political|from your)\b[^.?!]{0,40}\?",
        r"(?:can|could|may|do you mind if) i (?:\w+ )?(?:touch|feel|stroke) (?:it|your hair|that|them)\b",
        r"\bi(?:'d| would| had| could|'ve)? (?:have |half |rather |never |not |fully )*(?:sworn|thought|expected|expecting|"
        r"pictured|imagined|guessed|assumed|took|taken|was expecting)\b[^.?!]{0,25}\b(?:you(?:'d| were| was| to be| for|'re)|"
        r"someone|somebody)\b[^.?!]{0,15}\b" + COLOUR + r"\b[^?]{0,50}(?:\?|$)",
        r"\b(?:on|over|down) the (?:phone|line|telephone)\b[^.?!]{0,25}\byou (?:don't |didn't |do |did )?(?:sound|sounded|come "
        r"across|came across) (?:\w+ )?" + COLOUR + r"\b",
        r"\b"
        + CROWD
        + r"\b[^?]{0,50}\b(?:rude|nasty|funny|old-fashioned|set in their ways|racist|racism|prejudiced?|bigot\w*|"
        r"hostile|awkward|unkind|not used to|never (?:seen|met|worked)|say things|make remarks|make comments|refuse|prefer|"
        r"stare|wary|suspicious|cruel|difficult)\b[^?]{0,50}\b(?:aren't "
        + COLOUR
        + r"|isn't "
        + COLOUR
        + r"|not "
        + COLOUR
        + r"|non-white|your (?:colou?r|background|kind|race|skin|community|culture|sort)|look(?:s|ing)? like you|people like "
        r"you|someone like you|black|brown|asian|foreign\w*|of colou?r|ethnic minorit\w+|darker|minority)\b[^?]{0,100}\b"
        r"you\b[^?]{0,50}\?",
        r"\b(?:racist|racism|prejudiced?|bigot\w*|(?:racial )?slurs?)\b[^?]{0,60}\b(?:bother|upset|put up with|cope|laugh (?:it )?"
        r"off|thick[- ]skinned|sensitive|offend\w*|take it|shrug)\b[^?]{0,30}\byou\b[^?]{0,20}\?|\bwould you (?:\w+ )?(?:cope "
        r"with|put up with|be bothered by|be upset by|mind|laugh off|shrug off) (?:a |the |some |a bit of |any )?(?:racist|"
        r"racism|racial|prejudice)\b",
        r"\byour (?:\w+ )?(?:complexion|skin (?:tone|colou?r|is|so)|colouring|coloring|cheekbones|freckles|olive skin|tan)\b"
        r"[^.?!]{0,50}\?|\b(?:is|was) that (?:a )?(?:real |natural |fake |holiday )?(?:tan|your natural (?:colou?r|skin))\b",
        r"\byou(?:'d| would|'ll|'re| are)? (?:\w+ )?(?:be |feel |mind being |object to being )(?:the )?(?:only|first|one) "
        r"(?:\w+ )?" + COLOUR + r" (?:person|face|one|man|woman|lad|girl|member|employee|here|hire)\b",
        r"\byou(?:'re|'d| are| would)?\b[^.?!]{0,20}\b(?:diversity (?:hire|quota|box|target|tick)|(?:our|the) token|tick (?:a|our|any|"
        r"the) (?:\w+ )?box(?:es)?|minority (?:hire|applicant|candidate))\b[^.?!]{0,30}\?",
        r"\bhair\b[^?]{0,120}\bis it (?:all )?(?:your own|real|natural)\b",
        r"\b(?:is (?:that|it|this)|would that be|be) a (?:cultural|tribal|black|asian|african|ethnic|community) thing\b",
        r"\b(?:people|someone|folk|folks|candidates) (?:of|from|with|like) your (?:\w+ )?(?:kind|colou?r|background|culture|"
        r"community|race|own)\b[^.?!]{0,50}\?|\bin your (?:culture|community)\b[^.?!]{0,50}\?",
    ),
    unless=(
        "{practice}",
        r"\b(?:photoshop|render\w*|paint|dye|salon|barber|stylist|mannequin|actor|theatre|make-?up|graft|lotion|sunscreen|"
        r"wallpaper|fabric|leather|data ?base|tick box on|checkbox)\b",
        r"\bhow (?:do|did|would) you (?:cut|braid|wash|dye|colou?r|style|tie|treat|cleanse|match|film|light|net|cover)\b",
        r"\b(?:tell me about a time|have you ever (?:trained|stopped|challenged)|how (?:do|did|would) you (?:challenge|stop|"
        r"record|report|respond))\b",
        r"\bin your culture (?:dish|medium|plate|lab)\b",
    ),
    bad=(
        "Those cornrows, are they natural?",
        "May I touch your hair?",
        "Over the phone I'd have guessed you were English. Are you?",
        "Some of the regulars are a bit prejudiced. Would it upset you?",
        "You have a lovely complexion, and is that a natural tan?",
        "Would you mind being the only black person in the yard?",
        "Are you here to tick our diversity box?",
        "Some guests are funny with staff who aren't white. Could you live with that, would you say?",
    ),
    good=(
        "How do you braid hair that is fine and short?",
        "How would you challenge a colleague who uses a slur?",
        "What do you do when a guest is rude to the waiter?",
        "Which skin lotion do you recommend for dry hands?",
        "Have you ever trained a team on racism at work?",
        "How do you keep a black and white print from fading?",
    ),
)
