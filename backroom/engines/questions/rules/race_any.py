"""Any other mention of race that points at the candidate."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="race_any",
    topic="race",
    matter="race",
    what="Brings race into the talk as something about the candidate.",
    why="Race decides nothing about the work, in whatever words it comes up.",
    instead="Leave it out; ask everyone about the work itself.",
    source="Title VII; Equality Act 2010 s.9",
    bad=(
        "You would be our first Asian employee. How does that feel?",
        "Do you have white friends?",
        "Are you of mixed background?",
        "Are you from the Traveller community?",
        "Which ethnicity shall I put for you?",
        "Would a black boss be something you'd like?",
    ),
    good=(
        "How did you report hate crime by race?",
        "How would you recruit more black readers to the library?",
        "Have you tested a race condition?",
        "How do you mix a black that prints well?",
        "Which colour scheme did you use on that ward?",
        "How do you serve a white wine that is too warm?",
    ),
)
