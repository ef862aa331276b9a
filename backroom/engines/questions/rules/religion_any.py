"""Any other mention of faith that points at the candidate."""

from backroom.engines.questions.rule import Rule

# What tells a question about the trade from one about the person; read in the sentence in which the words stand.

RULE = Rule(
    code="religion_any",
    topic="religion",
    matter="religion",
    what="Brings faith into the talk as something about the candidate.",
    why="Faith decides nothing about the work, in whatever words it comes up.",
    instead="State the hours or the task, and ask everyone whether they can meet it, with or without an accommodation.",
    source="Title VII s.701(j); Equality Act 2010 s.10",
    bad=(
        "Does God come into why you applied?",
        "What does your church make of it?",
        "You wear a headscarf by choice, do you?",
        "The blessing is at noon. Would you join?",
        "Is there a temple near you that you like?",
        "Are you one of the Brethren?",
    ),
    good=(
        "How would you clean a church organ?",
        "Have you photographed a wedding in a mosque?",
        "What would you do if a patient asked for a priest?",
        "How do you plan a menu for Passover?",
        "Do you have experience of work in a hospice run by nuns?",
        "Thank God you found the place. What would you like to start with?",
    ),
)
