"""Dress, diet and other signs of a faith."""

from backroom.engines.questions.rule import Rule

SIGN = (
    r"(?:head ?scar(?:f|ves)|hijab|turban|patka|veil|niqab|burqa|burka|kippah|kippa|yarmulke|skull ?cap|crucifix|"
    r"bindi|kirpan|kara|tichel|sheitel|star of david|prayer beads|rosary|holy medal|dog collar|religious (?:dress|"
    r"clothing|symbols?|jewellery|jewelry|garments?|garb))"
)

RULE = Rule(
    code="religion_signs",
    topic="religion",
    matter="religion",
    what="Asks about a headscarf, a cross, a diet or another sign of a faith.",
    why="The answer says which faith somebody has; dress rules are stated to all, with exceptions offered.",
    instead="State the rule: “Hair is tied back or covered in the kitchen, and we can talk about exceptions. Is "
    "that workable?”",
    source="EEOC v. Abercrombie & Fitch (2015); Equality Act 2010 s.10",
    triggers=(
        "allowed",
        "headscarf",
        "scarf",
        "hijab",
        "turban",
        "patka",
        "veil",
        "niqab",
        "burqa",
        "burka",
        "kippah",
        "kippa",
        "yarmulke",
        "skullcap",
        "crucifix",
        "cross",
        "bindi",
        "kirpan",
        "kara",
        "beads",
        "rosary",
        "religious",
        "pork",
        "beef",
        "halal",
        "kosher",
        "veg",
        "vegetarian",
        "alcohol",
        "beard",
        "wig",
        "saint",
        "medal",
        "covering",
        "headcovering",
        "bacon",
    ),
    patterns=(
        r"religious (?:necklace|jewell?e?ry|ring|bracelet|tattoo|symbol|thing|item|chain|pendant|"
        r"reasons?)\b[^.?!]{0,40}\?",
        r"(?:does|do|is|did) your (?:\w+ )?(?:wife|husband|mother|daughter|sister|family|mum|"
        r"mom) (?:\w+ )?(?:wear|cover|veiled|covered)\b[^.?!]{0,40}\?",
        r"you(?:rself)?\b[^.?!]{0,30}(?:taste|touch|handle|eat|sell|serve|scan) (?:the )?(?:pork|beef|alcohol|bacon|"
        r"wine)\b[^.?!]{0,30}(?:, (?:would|can|could|will|do) you|religio\w+|faith)",
        r"you(?:rself)?\b (?:drink|eat)[^.?!]{0,25}(?:not allowed|aren\'t allowed|allowed to|forbidden|"
        r"against your|can\'t you)",
        r"your\b (?:\w+ )?" + SIGN + r"\b",
        r"(?:is|was|are|do|does|with|about|why|see|see you) (?:you )?(?:that|the|this|those) (?:\w+ )?"
        + SIGN
        + r"\b[^.?!]{0,60}(?:you\b|you'|\?)",
        r"(?:do|will|would|are|could|can|did|why do|must|is it) {you} (?:\w+ ){0,4}(?:wear|wearing|take off|"
        r"taking off|remove|removing|cover|covering|keep on) [^.?!]{0,20}(?:"
        + SIGN
        + r"|{your} (?:hair|head)(?=\s*[?.]| (?:for|because|out of|always)))",
        r"(?:is|was) (?:that|it) an? (?:\w+ )?(?:cross|medal|saint|star of david)\b(?![- ]\w+(?:ing|functional|"
        r"team|section))[^.?!]{0,40}\?",
        r"your\b (?:lovely |little |gold |silver )?(?:cross|st\.? christopher)(?=\s*[?.,]|$| (?:necklace|on|round|"
        r"around|means?|mean)\b)",
        r"(?:cross|medal|star) (?:round|around|at|on) {your} neck",
        r"(?:do|don't|can|would|does|are|will) {you} (?:\w+ ){0,2}(?:eat|eating|touch) (?:\w+ )?(?:pork|beef|"
        r"bacon|halal|kosher|meat|ham|non-?veg)\b",
        r"(?:are|is) {you} (?:\w+ )?(?:halal|kosher|pure veg|veg or non|vegetarian or non|strictly halal)",
        r"(?:veg or non-?veg|veg,? nonveg|non-?veg or veg|pure veg)\b[^.?!]{0,15}\?",
        r"\b(?:beard|hair covered|head covered|covering|hat|wig|cap)\b[^.?!]{0,40}\b(?:religio\w+|for your faith|"
        r"a faith thing|muslim|jewish|sikh)",
        r"(?:religio\w+|faith|muslim|jewish|sikh) (?:\w+ ){0,2}(?:beard|hat|cap|dress|"
        r"reasons?)\b[^.?!]{0,30}(?:you\b|your|\?)",
        r"you(?:rself)?\b (?:not )?(?:drink|eat|shake hands|touch)[^.?!]{0,40}(?:religio\w+|your faith|against your)",
    ),
    unless=(
        r"\b(?:accommodation|adjustment|exception|exemption)s?\b",
        r"\b(?:customer|client|patient|pupil|student|child|prisoner|resident|guest|caller|visitor|passenger|rider|"
        r"bride|dancer|diner|eater)s?\b",
        r"\bcross[- ](?:examin|team|function|section|sell|platform|stitch|country|train|site|browser|compil|check|"
        r"reference)",
    ),
    bad=(
        "Would you take off your headscarf for the till?",
        "Do you always wear that turban?",
        "Is that a cross you are wearing?",
        "Do you eat pork?",
        "Are you veg or non-veg?",
        "Is your beard a religious thing?",
    ),
    good=(
        "How do you fit a helmet for a rider who wears a turban?",
        "How would you plan a menu without pork for a wedding?",
        "Hair is covered in the bakery; tell us if you would need an exception. Is that workable?",
        "How do you cross-examine a witness who will not answer?",
        "How do you joint a side of beef?",
        "How would you launder a bridal veil?",
    ),
)
