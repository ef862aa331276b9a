"""Any other mention of the forces that points at the candidate: call-ups, ranks, academies, medals, uniform."""

from backroom.engines.questions.rule import Rule

# What tells a question about the trade from one about the person; read in the sentence in which the words stand.


RULE = Rule(
    code="military_any",
    topic="military",
    matter="military",
    what="Brings service in the forces into the talk as something about the candidate.",
    why="Service, reserve duty and the way it ended are protected in several places and say little about this job.",
    instead="Ask about the skill the job needs, in the same words for everyone.",
    source="Reserve and veterans' employment law; state human rights laws that name military status.",
    bad=(
        "Did you come out of Sandhurst with a commission?",
        "Could they send you overseas with the brigade?",
        "Have you served your country?",
        "You were a corporal, or higher?",
        "Is the VA disability something you claim?",
        "If there's another war, would you have to go?",
        "Any medals to your name?",
    ),
    good=(
        "How would you clean medals for a museum case?",
        "Have you translated for the army?",
        "Did you read the first draft of the plan?",
        "Can we call you back about a second talk?",
        "Which uniform supplier did you use at the hotel?",
        "Would you design a website for a veterans' charity?",
    ),
)
