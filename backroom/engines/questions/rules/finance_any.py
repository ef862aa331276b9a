"""Any other mention of private money that points at the candidate: needing the wage, getting by, owing, being kept."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="finance_any",
    topic="finance",
    matter="finance",
    what="Brings someone's own money, debts or need of a wage into the talk.",
    why="What somebody owes, owns or needs says nothing about doing the job, and some places forbid using it.",
    instead="Name the pay; ask about handling the employer's money, in the same words for everyone.",
    source="Credit-check limits of several states and cities; agency guidance on financial questions.",
    bad=(
        "Has the taxman got anything on you?",
        "Who's been paying your rent since you left?",
        "Is this wage something you rely on, or pocket money?",
        "How have you been getting by without pay since June?",
        "Are you living hand to mouth?",
        "Should I be wondering about loan sharks, given what you said?",
        "You inherited a bit, I hear, so would you stay?",
    ),
    good=(
        "How did you make ends meet in the department after the cut?",
        "What savings did your last contract bring the company?",
        "Do you need petty cash for the stall?",
        "Who broke the build, and how did you find out?",
        "How would you explain arrears to a tenant?",
        "Which animal welfare checks did you run?",
    ),
)
