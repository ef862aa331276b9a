"""Asking whether somebody smokes."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="substances_smoking",
    topic="health",
    matter="lifestyle",
    what="asks about smoking",
    why="Using a lawful product after work is protected in several places, and says nothing about the work.",
    instead="State the rule of the site to everyone: “Nobody smokes on the premises. Can you work with that?”",
    triggers=(
        "smoke",
        "smokes",
        "smoker",
        "smokers",
        "smoking",
        "smoked",
        "vape*",
        "vaping",
        "vaper",
        "cigarette*",
        "fag",
        "fags",
        "tobacco",
        "nicotine",
    ),
    patterns=(
        (
            r"\b(?:do|did|don't|are|were|have|would|will|aren't|you're) you (?:(?:a|ever|still|heavy|social|"
            r"occasional|regular|one of our|also|or|drink|drink or|a bit of a|never|currently|the|likely to|"
            r"been|at all|much) ){0,3}(?:smoke[rd]?|smoking|vape[rd]?|vaping)\b(?! (?:tests?|testing|"
            r"detectors?|alarms?|the|your|a (?!lot|pack|day|bit|cigar|pipe)|own|meat|fish|salmon|trout|ham|"
            r"bacon|cheese|brisket|eels?|bees?|control|machines?|out|signals?|it|cessation|(?:[\w]+ )"
            r"{0,2}(?:salmon|fish|meat|cheese)|weed|pot|cannabis|marijuana))"
        ),
        (
            r"\b(?:how (?:many|much|often))\b[^.?!]{0,30}\b(?:cigarettes?|fags|smoke|vape|smoke breaks|"
            r"smoking breaks|fag breaks)\b[^.?!]{0,30}\byou\b|\bhow (?:many|much|often) do you (?:smoke|vape)"
            r"\b"
        ),
        (
            r"\byou (?:\w+ ){0,4}(?:for|have|need|like) an? (?:\w+ )?(?:smoke|fag|cigarette|vape|ciggie)\b|"
            r"\byou (?:\w+ ){0,4}(?:cigarette|smoke|smoking|fag|vape|vaping|nicotine)s? (?:breaks?|habit|"
            r"patch\w*)\b|{your} (?:smoking|vaping|nicotine)\b(?! (?:cessation|clinic|policy|area|project))"
        ),
        (
            r"\b(?:use|used|using|chew) (?:any )?(?:tobacco|nicotine)(?: products)?\b[^.?!]{0,20}\?|\byou "
            r"(?:\w+ )?(?:given up|quit|stopped|give up) (?:smoking|the fags|cigarettes|tobacco|vaping)\b|"
            r"\b(?:a )?(?:smoker or|non-?smoker|smoker)\b[^.?!]{0,20}\?"
        ),
    ),
    unless=(
        (
            r"\b(?:patients?|clients?|customers?|pupils?|residents?|guests?|teenagers?|campaign|passengers?|"
            r"tenants?|smoker (?:box|grill)|retort|kiln)\b"
        ),
    ),
    bad=(
        "Do you smoke?",
        "Are you a smoker?",
        "How many cigarettes do you get through in a day?",
        "Would you need cigarette breaks? I mean, will you need smoking breaks?",
        "Do you vape at all?",
        "Have you given up smoking?",
    ),
    good=(
        "Do you write smoke tests before a release?",
        "Do you smoke your own salmon here, or buy it in?",
        "Nobody smokes on the premises. Can you work with that?",
        "How would you measure a campaign against smoking?",
        "How do you check smoke alarms in a terrace of flats?",
        "How do you ask a guest to put out a cigarette?",
    ),
    source="N.Y. Lab. Law s. 201-d; 820 ILCS 55/5",
)
