"""Present pay by the back door: what are you on, north or south of, in that bracket, what went into your account."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="salary_any",
    topic="salary_history",
    matter="salary_history",
    what="Asks about present or past pay in a roundabout way.",
    why="Old pay carries old unfairness into the next job, however lightly the question is put.",
    instead="Name the range, then ask: “The range is 40 to 46 thousand. What are your expectations?”",
    source="Pay-history laws of states, provinces and cities; the European pay transparency directive.",
    bad=(
        "So are you just shy of sixty over there?",
        "And where you are, what have they got you on?",
        "What goes into your bank account, more or less?",
        "What are you on these days?",
        "Were you the right side of 40k?",
        "Which bracket are you in at the moment?",
    ),
    good=(
        "What pay would you like to see here?",
        "Are you north or south of the river on your round?",
        "What would you do if a guest asked what tips go to the kitchen?",
        "Which project are you on at the moment?",
        "Were you on call in the last role?",
        "The range is 40 to 45; which figure are you hoping for?",
    ),
)
