"""Where somebody grew up: a softer way to ask for origin, class or faith."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="origin_upbringing",
    topic="origin",
    matter="residence",
    what="Asks where the candidate grew up.",
    why="Where a childhood was spent points to origin, class and faith; it is a proxy, however kindly meant.",
    instead="“What first drew you to this kind of work?”",
    source="EEOC guidance: information on origin is not needed to judge a qualification",
    triggers=("grow", "grew", "growing", "raised", "childhood", "upbringing", "hometown", "brought"),
    patterns=(
        r"where(?:abouts)?(?:'d)?(?: exactly| was it| is it| in the \w+)?(?: did| were| was| have|"
        r" that)? {you} (?:\w+ )?(?:grow(?:n)? up|grew up|raised|brought up|spend {your} childhood|reared)",
        r"where {you} (?:grew up|were raised|were brought up)",
        r"where was {your} (?:childhood|upbringing)|(?:where|what|which)[^.?!]{0,12} {your} home ?town",
        r"you(?:rself)?\b (?:\w+ )?(?:grow up|grew up|raised|brought up) (?:\w+ )?(?:here|around here|round here|in these parts|in this part|in this neck|"
        r"locally|"
        r"nearby|abroad|overseas|in (?:this|a|an|the) (?:\w+ )?"
        r"(?:country|area|city|town|village|place|estate|neighbou?rhood|countryside|inner city|suburbs?))\b",
        r"what was (?:it like )?(?:{your} (?:childhood|upbringing)|growing up)\b(?! (?:in|at) (?:a company|an agency))",
        r"(?:tell me|talk|hear|know|bit|more) (?:\w+ )?about {your} (?:childhood|upbringing|home ?town)",
        r"what sort of (?:home|family|household|house|area|neighbou?rhood|place) (?:did|"
        r"were) {you} (?:\w+ )?(?:grow up|raised|brought up|come)",
    ),
    unless=(r"\b(?:as an? (?:engineer|developer|chef|teacher|manager)|professionally|in your career)\b",),
    bad=(
        "Where did you grow up?",
        "What is your hometown?",
        "Were you brought up around here?",
        "What was your childhood like?",
        "What sort of home did you grow up in?",
        "Tell me about your upbringing.",
    ),
    good=(
        "How did the team grow up after the merger?",
        "Where was the money raised for the new roof?",
        "How do you support children who grew up in care?",
        "What do you grow in a cold spring?",
        "Which concerns have you raised with a manager?",
        "What brought you into joinery?",
    ),
)
