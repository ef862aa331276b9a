"""Home in a phrase: where it is, what it has, how far it is, and who brings one there."""

from backroom.engines.questions.rule import Rule

WORDS = """
home far shelter hostel refuge temporary emergency halfway garden balcony yard garage driveway tower cul terrace stairwell crescent lift
hear see smell taxi cab uber moved transport roof
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
        r"\b(?:where|whereabouts|how far)(?:'s| is| would be| do you call)? home\b(?! (?:page|directory|screen|position|row|button|key))"
        r"(?=[^?]{0,20}\?)",
        r"\byou\b[^.?!]{0,15}\bfar to (?:travel|come|go)(?= *(?:[?,]|$|in\b|for|every|each|home|from))",
        r"\byou (?:currently |still )?(?:staying |living |put up )?in (?:a |an |the )?(?:shelter|hostel|refuge|b ?& ?b|temporary "
        r"(?:accommodation|housing)|emergency (?:accommodation|housing)|halfway house)(?= *(?:[?,]|$|at the moment|now|right now|for now))",
        r"\b(?:do|have|did) you (?:have |got )(?:a |your own )(?:garden|balcony|yard|garage|driveway)(?= *(?:[?,]|$|at home|where you))",
        r"\b(?:lift|stairs|parking|noise|neighbours) (?:in|of|at) your (?:block|building|tower|flats)\b|\byour (?:tower block|cul-de-sac|"
        r"stairwell|crescent)\b",
        r"\byou (?:hear|see|smell) (?:at night|from (?:your|the bedroom)|out of your)\b[^?]{0,40}\?",
        r"\b(?:taxi|cab|uber)\b[^.?!]{0,30}\b(?:drop|take|bring) you home\b",
        r"\byou\b[^.?!]{0,12}\bmoved (?:around|about|house) (?:a lot|much|often|a good bit|a fair bit)\b",
        r"\b(?:roof over your head|sleeping rough|of no fixed abode)\b",
    ),
    unless=(r"\b(?:clients?|customers?|guests?|patients?|tenants?|passengers?|residents?|refugees?)\b",),
    bad=(
        "Whereabouts is home, if I may ask?",
        "Have you far to travel in the mornings?",
        "Are you in temporary accommodation at the moment?",
        "Do you have a garden?",
        "Is there a lift in your block?",
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
