"""People like you: hints at race or origin that ask for no fact but make it part of the talk."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="race_stereotype",
    topic="race",
    matter="stereotype",
    what="Speaks to the candidate as one of “their” people, or asks if they mind being the only one.",
    why="It weighs how others might react to who someone is, and that is not theirs to carry.",
    instead="Ask everyone the same: “Tell me about a client who was hard to win over. What did you do?”",
    source="EEOC guidance on race and colour; customer preference is no defence",
    triggers=(
        "lot",
        "look",
        "seem",
        "hardly",
        "people",
        "folk",
        "folks",
        "kind",
        "sort",
        "looks",
        "culture",
        "background",
        "articulate",
        "crowd",
        "many",
        "tribe",
        "type",
    ),
    patterns=(
        r"\byou (?:don't|do not|hardly|wouldn't) (?:look|seem|sound) like (?:a|an|the|our|most|any) (?:\w+ )?\w+",
        r"(?:who|that|of people who|anyone who) looks? (?:just )?like (?:you|yourself)\b",
        r"(?:people|folks?|women|men|guys|girls|lads|someone|somebody|anybody|anyone|others|candidates|"
        r"types) (?:just )?like (?:you|yourself)\b(?! (?:who have (?:built|worked|led)|would want to work))",
        r"your\b (?:lot|kind|sort of people|own people|own kind)\b(?=\s*[?.,!]|$| (?:are|tend|do|usually|often|"
        r"always|who|from|get|work|don't|can|celebrate|eat))",
        r"(?:with|among|amongst|around|of|for|from|by|to|stick to|in) {your} (?:own )?(?:people|folk|"
        r"own community|kind|own kind|own culture)\b(?=\s*[?.,!]|$| (?:or|and|back|here|in this|round|around)\b)",
        r"(?:in|from) {your} culture\b|{your} (?:own )?culture (?:is|does|do|have|say|view|treat|allow|expect|see|"
        r"about|frown)",
        r"(?:from|with|of|for) {your} (?:\w+ )?(?:kind of |sort of |sort |type of )background\b[^.?!]{0,40}\?",
        r"you(?:rself)?\b(?:'re| are)? (?:so |very |remarkably |surprisingly |really )+(?:articulate|well[- ]spoken)\b",
        r"\b(?:one|some|any|many|few|others|another) of your (?:crowd|lot|sort|kind|type|tribe)\b(?=[^a-z]|$)",
        r"\bgiven your (?:own |particular )?(?:background|heritage|roots|colou?r|community|culture|upbringing)\b(?! (?:in|as|with|at)\b)",
        r"\byour (?:sort|kind|type) of (?:background|person|people|place|family|name|face)\b",
        r"\b(?:seen|met|had|get|gets|got|known|knows) (?:too |so |all that )?many of (?:you|your)(?=\s*[?.,!]|$| (?:round|around|about|before|here|in the|up here|"
        r"lot|kind|sort))",
    ),
    unless=(
        r"\b(?:company|team|work|engineering|firm|office|workplace)(?:'s)? culture\b",
        r"\b(?:technical|engineering|sales|academic|professional|career|science|maths|nursing|finance|teaching|"
        r"legal)\b[^.?!]{0,10} ?background\b",
        r"\b(?:people|folks) like you (?:on|for|to (?:join|lead|build|run))\b",
    ),
    bad=(
        "Our customers are old-fashioned. How do they take to people like you?",
        "Would you mind being the only one in the shop who looks like you?",
        "Do your lot get on with the other drivers?",
        "How is punctuality seen in your culture?",
        "You are so articulate, where did that come from?",
        "Would you be better off working among your own people?",
    ),
    good=(
        "What sort of people do well in your team?",
        "How would you describe the culture of your last kitchen?",
        "What kind of saw do you use for oak?",
        "How do you get people who look lost to ask for help?",
        "What in your engineering background helps with pumps?",
        "What kind of client did you like best?",
    ),
)
