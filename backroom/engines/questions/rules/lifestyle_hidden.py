"""Free time, taste and habits by the back door: the weekend's plans, what is read or watched, brownies, late nights."""

from backroom.engines.questions.rule import Rule

WORDS = """
weekend weekends personal private reading watching brownie brownies cookies cake edible gummies bowling karaoke paintball
night nights drink drinks drinker social dating tinder search history browser coat breath smell fill cup sample sober
head monday mondays vegan veggie hobby reader series
lie
"""

RULE = Rule(
    code="lifestyle_hidden",
    topic="lifestyle",
    matter="lifestyle",
    firm=True,
    what="Asks by the back door what the candidate does, takes or likes away from work.",
    why="Free time often shows faith, family, health or class, and shared tastes sway ratings without saying so.",
    instead="Ask about the work: “Which part of your last job did you enjoy most, and why?”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:what|any|got|have you)(?:'s| are| have you got| is)? (?:\w+ ){0,2}?(?:plans?|on|planned|lined up) (?:for|over"
            r"|at|on) (?:the|this|your|next) (?:coming )?(?:weekend|holidays?|long weekend)\b(?! (?:shift|rota|service|trade))"
        ),
        r"\bhow (?:was|did) your (?:weekend|holidays?|christmas|easter|summer|evening)\b(?=[^?]{0,12}\?)",
        (
            r"\b(?:tell (?:me|us)|talk|say|hear|share|know)(?: \w+){0,3}? about your (?:personal|private|home|social|love) life\b"
        ),
        r"\bwhat are you (?:currently )?(?:reading|watching|listening to|bingeing)(?= *(?:\?|$|at the moment|these days|now|on))",
        r"\b(?:dating (?:apps?|sites?)|tinder|hinge|bumble)\b[^?]{0,30}\?(?<=you\?)|\byou on (?:any )?dating (?:apps?|sites?)\b",
        (
            r"\b(?:special|funny|happy|magic|space|hash|other) (?:kind of |sort of )?(?:brownies?|cookies?|cakes?|gummies|sort)"
            r"\b[^?]{0,20}\?(?<!bake\?)"
        ),
        (
            r"\bwhat would (?:i|we) (?:find|see|learn|read) in your (?:search|browser|browsing) history\b"
            r"|\byour (?:search|browser|browsing) history\b[^?]{0,30}\b(?:tell|say|show|look)\b"
        ),
        (
            r"\bsmell (?:it|smoke|drink|that|anything|beer) on (?:you|your (?:coat|breath|clothes|jacket|hair))\b"
            r"|\bfill (?:a|the|this) cup\b[^?]{0,20}\b(?:for us|for me|tomorrow|today|surprises?)\b"
        ),
        (
            r"\bwe (?:all )?(?:go|do|have|play|run)[^.?!]{0,20}\b(?:bowling|karaoke|paintball|drinks?|beers?|the pub|poker|"
            r"five-a-side|pub quiz|go-?karting|football)\b[^?]{0,80}\b(?:would|will|are|could|do) you (?:be )?(?:up for|into|join"
            r"|come|like|one for|in\b|game)"
        ),
        (
            r"\b(?:any good|fun|a laugh|good value|what are you like) (?:on|at|after) (?:a |an )?(?:night out|party|few drinks"
            r"|karaoke|works? do|christmas do)\b"
        ),
        r"\b(?:likes?|enjoys?|fond of|not averse to|partial to) (?:a|the odd|an occasional) (?:drink|pint|beer|tipple|glass)\b"
        r"(?=[^.?!]{0,20}\?)",
        r"\bmonday(?:s| mornings?)? (?:rough|hard|tough|a struggle|difficult|sore)\b[^?]{0,60}\byou\b[^?]{0,40}\?",
        r"\blie[- ]box\b",
    ),
    unless=(
        r"\b(?:rota|shift|staffing|takings|bakery|baker|bake|guests?|customers?|patients?|pupils?|clients?|residents?|code"
        r"|tests?|paper|stock|orders)\b",
    ),
    bad=(
        "Any plans for the weekend?",
        "How was your weekend?",
        "Tell me a bit about your personal life.",
        "What are you reading at the moment?",
        "What would I find in your search history?",
        "Would I smell drink on your breath of a Monday?",
        "We go bowling each month. Would you be up for that?",
        "Are you someone who likes a drink?",
    ),
    good=(
        "What are the plans for weekend staffing at the depot you left?",
        "How was your weekend rota drawn up?",
        "What are you reading from the gauge when the needle drops?",
        "How would you clear a browser history by script?",
        "How do you bake a brownie without gluten?",
        "How would you run a karaoke night for forty guests?",
        "What does the smell of a corked bottle tell you?",
    ),
    source="Research on likeness in hiring (Rivera 2012); state laws on lawful off-duty conduct.",
)
