"""Hinting that work, talk or place belong to one sex."""

from backroom.engines.questions.rule import Rule

ONE = (
    r"(?:woman|lady|girl|girlie|lassie|female|man|bloke|guy|male|chap|lass|lad|fella|fellow|feller|gentleman|wee girl|"
    r"young one|young fella|dolly bird|granny)"
)
CALLS = """
woman lady girl girlie lassie female man bloke guy male chap lass lad fella fellow feller gentleman dolly women
ladies girls females men menfolk womenfolk blokes guys males chaps lasses lads boys fellas fellows fellers gents
mums wives lads' boys' men's women's girls' ladies' humour humor banter jokes tomboy feminine manly girly ladylike
murse secretary heels lipstick makeup nails nail handbag skirt bossy nagging nag bitchy catty testosterone oestrogen
estrogen outnumbered macho sissy complaint offended offence sensitive snowflake hr prude flirt flirting harass*
blush handsy
"""

RULE = Rule(
    code="gender_any",
    topic="gender",
    matter="stereotype",
    what="hints that work, talk or place belong to one sex",
    why="A hint that one sex belongs and the other must put up with it treats people by their sex.",
    instead="Describe the task and the way people are expected to treat each other, the same to everyone.",
    source="Price Waterhouse v. Hopkins, 490 U.S. 228; 29 CFR 1604.2; EqA 2010, s. 26",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\b(?:why|how come|what (?:would )?(?:makes?|made|brings?|possess\w*|has))\b[^.?!]{0,25}\b(?:a|an|any|such a) (?:\w+ )"
        r"{0,3}"
        + ONE
        + r"\b[^.?!]{0,30}\b(?:want|wanting|choose|pick|end up|go|going|come|coming|take|into|in|to|do|doing|"
        r"apply|be|like)\b[^.?!]{0,50}\?",
        r"\b(?:you(?:'re| are|'d| would| wouldn't| won't|'ll)?|not|aren't you|are you|would you) (?:\w+ ){0,3}(?:be )?(?:the|one "
        r"of|a|an|going to|that|too|easily)? ?(?:\w+ ){0,2}(?:sort|type|kind|one)? ?(?:to |that |who |of )?(?:\w+ ){0,2}"
        r"(?:make a complaint|complain about (?:a |the )?(?:bit of |odd )?(?:joke|banter|fun|remark|compliment)|run(?:ning)? (?:off |"
        r"straight )?to hr|go(?:ing)? (?:off |straight )?to hr|take offen[cs]e|easily offended|thin-?skinned|a snowflake|a prude|"
        r"cry harassment|easily shocked)\b",
        r"\b(?:tomboy|girly girl|man's man|ladies' man|mummy's boy|daddy's girl|ladette|alpha male|male nurse|lady driver|"
        r"woman driver|girl friday|eye candy|glamour|woman's (?:touch|intuition)|female intuition|feminine (?:touch|side|"
        r"wiles)|motherly|maternal instinct|testosterone|wear the trousers|man enough|man up|pretty face)\b[^.?!]{0,70}\?",
        r"\byou\b[^.?!]{0,50}\b(?:one of the (?:lads|girls|boys|guys|blokes)|with the (?:lads|boys|girls|blokes)|outnumbered|"
        r"in a (?:man's|woman's) world|bossy|nag|catty|bitchy)\b[^.?!]{0,40}\?",
        r"\b(?:would|will|do|does|can|could|should|is|are) (?:a|an|any|some) (?:\w+ )?"
        + ONE
        + r" (?:\w+ ){0,3}(?:your|of your|"
        r"like you|as \w+ as you|here|this|that|on the|in the|with)\b[^.?!]{0,50}\?",
        r"\b(?:a|an|such a) (?:\w+ )?" + ONE + r" (?:like|such as) you(?:rself)?\b[^.?!]{0,60}\?",
    ),
    unless=(
        "{practice}",
        r"\b(?:patients?|clients?|residents?|pupils?|prisoners?|inmates|customers?|shoppers?|guests?|students?|coach\w*|"
        r"team of|football\w*|rugby|hockey|netball|survivors?|refuge|market\w*|collection|clothes|clothing|sizes?|"
        r"fitting|tailor\w*|salon|wards?|nail bar|beauty|costumes?|wigs?|choir|toilets?|changing rooms?|shoes|advert\w*)\b",
        r"\bhow (?:would|do|did|could) you (?:persuade|encourage|attract|reach|recruit|interest)\b|\bboys (?:and|or) girls\b|"
        r"\b(?:men and women|women and men)\b",
    ),
    bad=(
        "Could a girl like you fix a tractor?",
        "Shouldn't the lifting be left to the lads?",
        "Why would a man want to be a midwife?",
        "The boys' banter is rough. Would you mind it?",
        "You're not going to run to HR over a joke, are you?",
        "Were you a tomboy?",
        "Are you happy to be one of the lads?",
        "Would you be afraid to break a nail?",
    ),
    good=(
        "How do you coach the boys to lose well?",
        "Which sizes do you stock for men and women?",
        "How did you deal with banter that went too far?",
        "Would a customer complain about the noise?",
        "How would you encourage girls to take physics?",
        "What would make a guest come back?",
    ),
)
