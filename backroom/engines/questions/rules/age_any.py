"""Any other mention of age that points at the candidate."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="age_any",
    topic="age",
    matter="age_direct",
    what="Brings age into the talk as something about the candidate.",
    why="Age decides nothing about the work, in whatever words it comes up.",
    instead="Ask about the experience that the job needs.",
    settled=(excuses.FOR_THE_PAYROLL,),
    source="ADEA; equality laws on age",
    bad=(
        "Is your age something that you worry about?",
        "We hang up a card for each birthday on the wall. When's yours?",
        "Are you counting down to retirement?",
        "Would you be old enough to have voted for Blair?",
        "Which decade were you a child in?",
        "Did you sit GCSEs, or what came before them?",
    ),
    good=(
        "How do you age whisky in a warm climate?",
        "How would you explain a pension to a young member?",
        "Are you over the minimum age of 21 for the van?",
        "How do you make a game that teenagers like?",
        "How do you handle an older system that nobody understands?",
        "Do you prefer a young or an old orchard?",
    ),
)
