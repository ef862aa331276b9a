"""Any other mention of passport, visa or status that points at the candidate."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="citizenship_any",
    topic="citizenship",
    matter="citizenship",
    what="Brings citizenship or immigration status into the talk as something about the candidate.",
    why="Only the right to work counts, and how it came about is nobody's business.",
    instead="“Are you authorised to work in this country?” asked of everyone.",
    source="8 USC 1324b; 29 CFR 1606",
    bad=(
        "How many years until you can be naturalised?",
        "You have got the passport by now, have you?",
        "Is it a spouse visa that you are on?",
        "Did you need an immigration lawyer?",
        "Is your permit the kind that ties you down?",
        "Would you ever go for citizenship?",
    ),
    good=(
        "Do you have the right to work here, yes or no?",
        "Would you need us to sponsor a work visa, now or later?",
        "How do you read a traveller's passport in a storm?",
        "How would you explain citizenship to a class of ten-year-olds?",
        "What would you change about our visa letter for guests?",
        "How do you sign off a work permit on a rig?",
    ),
)
