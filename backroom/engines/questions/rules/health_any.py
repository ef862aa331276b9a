"""Any other mention of illness, aids, frailty or a sign of them that points at the candidate."""

from backroom.engines.questions.rule import Rule

# What tells a question about the trade from one about the person; read in the sentence in which the words stand.

RULE = Rule(
    code="health_any",
    topic="health",
    matter="health",
    what="brings an illness, an aid or a sign of weakness into the talk",
    why="Before an offer, whatever would bring an illness to light may not be asked, in whatever words it comes up.",
    instead="Describe the task, and ask everyone: “Can you do this, with or without adjustments?”",
    source="42 USC 12112(d)(2); 29 CFR 1630.13(a); EqA 2010, s. 60",
    bad=(
        "Is that a brace on your wrist for good?",
        "Is that a hearing aid you have in?",
        "Would your knees hold out on a stone floor?",
        "Did the accident leave you with any pain?",
        "Do you use an inhaler?",
        "You were wincing on the ladder.",
        "Are you emotionally strong enough for a hospice?",
        "There's nothing down for two years. Was it your back?",
        "Do you sleep well these days?",
    ),
    good=(
        "How do you seat a guest in a wheelchair near the door?",
        "Have you fitted hearing aids before?",
        "What keeps the lights on at night in the yard?",
        "Which parts of the code were missing a test?",
        "How would you move a resident with a bad hip?",
        "Can you stand for six hours, with or without adjustments?",
        "What did you do when a customer had a seizure in the shop?",
    ),
)
