"""Politics asked after in passing: money for campaigns, result night, the poster at home, quarrels over borders."""

from backroom.engines.questions.rule import Rule

CAUSE = (
    r"(?:united ireland|irish unity|(?:scottish|welsh|catalan|quebec|kurdish) (?:independence|sovereignty)|khalistan"
    r"|free palestine|two[- ]state|climate (?:strikes?|march(?:es)?|protests?)|strik\w+ for the (?:climate|planet)"
    r"|independent scotland|the monarchy|blue passports?|net zero (?:nonsense|madness))"
)
SEAT = r"(?:office|council|parliament|congress|the (?:senate|council|house|assembly)|mayor|election|mp|a seat)"

WORDS = """
campaign campaigns candidate candidates party parties political politicians left right ireland unity independence
sovereignty khalistan palestine climate planet scotland monarchy passport passports yours result results count poll jump lean swing break gets
returns poster rosette placard house washington downing westminster stormont holyrood kremlin government power office
council parliament congress senate mayor election flag flags tricolour newspaper paper tie zero strike strikes strikers
staying stay leaving leave going remain yes no voted vote
"""

RULE = Rule(
    code="politics_hidden",
    topic="politics",
    matter="politics",
    firm=True,
    what="Asks after politics in passing: donations, result night, posters, causes.",
    why="Political belief and activity are protected in many places, and they say nothing about the work.",
    instead=(
        "Ask about working across views: “Tell me about a time you worked well with someone who disagreed with you.”"
    ),
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:you|you've|ever) (?:ever |also |personally |still |regularly )?(?:donate[ds]?|given?|gave|giving"
            r"|contribut\w+|raised|send|sent)(?: money| anything| cash| funds)? to (?:a|any|the|some|either|which"
            r"|political) (?!charity|youth|cancer|hospital|school)(?:\w+ )?(?:campaigns?|part(?:y|ies)|candidates?"
            r"|politicians?|political \w+|pac)\b"
        ),
        (
            r"\b(?:campaigns?|parties|party|candidates?|politicians?|causes) (?:do|did|have|would) you (?:\w+ )?(?:donate"
            r"|give|gave|given|contribute|back|support) (?:to|money)\b"
        ),
        (
            r"\b(?:are you|you're|call yourself|say you(?:'re| are)|describe yourself as|consider yourself|sit|you lean)"
            r"(?: more| further| rather| mostly)?(?: on| to| of)?(?: the)? (?:left|right),? or (?:\w+ ){0,3}(?:left|right"
            r"|middle|centre|center)(?= *(?:\?|$|politically|of (?:centre|center|things)|wing|in your))"
        ),
        rf"\b(?:you|you'd|you're|your)\b[^.?!]{{0,50}}\b{CAUSE}\b",
        r"\bwho(?:'s| is|'ll| will)? (?:gets?|getting|got|get|having) (?:yours|your vote)\b",
        (
            r"\b(?:stay(?:ed|ing)?|sit|sat|wait(?:ed)?) up (?:for|to see|to watch|to hear) (?:the|all the) (?:result"
            r"|results|count|exit poll|returns|election)\b"
        ),
        (
            r"\b(?:poster|rosette|placard)\b[^?]{0,50}\byour (?:house|window|garden|gate|street|lapel|coat)\b"
            r"|\byour (?:house|window|garden|gate|street|lapel|coat)\b[^?]{0,50}\b(?:poster|rosette|placard)\b"
        ),
        (
            r"\b(?:fellow|man|guy|chap|lad|woman|one|lot|crowd|bloke|shower|clown|gentleman|lady) (?:in|at) (?:the "
            r"white house|the big house in washington|number ten|no\.? ?10|downing street|westminster|washington|stormont"
            r"|holyrood|the kremlin|government|power)\b"
        ),
        (
            r"\byou\b[^.?!]{0,30}\b(?:wav(?:e|ing)|fly(?:ing)?|carry(?:ing)?) (?:a |the |any |your )?(?:\w+ )?(?:flags?"
            r"|tricolou?r|union jacks?) (?:on a saturday|at (?:a |any |the )?(?:march\w*|demos?|parades?|rall\w+|protest\w*)"
            r"|in town|outside|from your|at home)\b"
        ),
        (
            rf"\b(?:you|ever|you've) (?:\w+ ){{0,3}}?(?:run|running|ran|stand|standing|stood|put yourself up|put up) for {SEAT}"
            r"\b(?! (?:space|block|manager|supplies|equipment|contracts?))"
        ),
        (
            r"\b(?:which|what) (?:newspaper|paper|news channel)\b[^?]{0,30}\b(?:your|on the) (?:kitchen|breakfast|coffee)"
            r" table\b|\b(?:red|blue|orange|green) tie or (?:a |the )?(?:red|blue|orange|green)\b[^?]{0,30}\?"
        ),
        r"\b(?:side|with|behind|back|support|stand with) (?:the |those |these )?(?:strikers|protesters)\b[^?]{0,40}\?",
        r"\bwhich way (?:would|did|will|do) (?:you|your (?:house(?:hold)?|family|street|lot)) (?:jump|go|lean|break|swing)\b",
        (
            r"\b(?:were|are) you (?:for (?:staying|leaving|going|remain\w*|leave)|an? (?:yes|no|leave"
            r"|remain)) or (?:for |an? )?(?:leaving|leave|going|staying|remain\w*|no|yes)\b"
        ),
        (
            r"\b(?:anybody|anyone|nobody|no one|someone|people|somebody)(?: here| in (?:this"
            r"|the) [\w'-]+)? who(?:'d)? voted?\b[^?]{0,60}\byou\b[^?]{0,20}\?"
        ),
    ),
    unless=(
        r"\b(?:cover(?:ed|ing)?|report(?:ed|ing)?|steward(?:ed|ing)?|polic(?:e|ed|ing)|print(?:ed|ing)?|hang|design\w*"
        r"|as an? (?:journalist|reporter|editor|officer|fundraiser)|print shop|readers?|pupils?|clients?|turn|junction)\b",
    ),
    bad=(
        "In the big vote, were you for staying or for leaving?",
        "Did you ever give money to a party?",
        "Are you on the left or on the right?",
        "You'd be for Scottish independence, I take it?",
        "Did you stay up for the exit poll?",
        "Is there a poster in your window this spring?",
        "What do you say about the fellow in the White House?",
        "Would you ever run for office?",
        "Which way would you jump, if it came to a vote?",
    ),
    good=(
        "How would you ask people to give to a campaign for the hospice?",
        "Do you sit on the left or the right of the loom?",
        "How would you report a result when the count is late?",
        "What size of poster fits a bus window?",
        "How do you run for cover when the alarm goes on site?",
        "Have you ever printed posters for both parties in one week?",
        "Which way does the door swing when the fire alarm goes?",
    ),
    source="Labour codes on political activity; Equality Act 2010 s.10 (belief); Fair Work Act s.351.",
)
