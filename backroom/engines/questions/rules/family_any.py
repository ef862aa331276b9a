"""Any other mention of a marriage, a birth, kin or a household that points at the candidate."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="family_any",
    topic="family",
    matter="family",
    what="brings a marriage, a birth, kin or a household into the talk",
    why="Whom somebody is married to, kin to or cares for decides nothing about the work.",
    instead="State the hours, place or travel to everyone, and ask: “Can you meet that?”",
    source="Cal. Code Regs. tit. 2, s. 11016; N.Y. Exec. Law s. 296; EqA 2010, s. 13",
    bad=(
        "Has the divorce come through?",
        "Is that an engagement ring I see on you?",
        "Are you related to anyone on the board?",
        "How are you finding the night feeds?",
        "Have you thought about fertility treatment?",
        "Is there anyone belonging to you on the night crew?",
        "Do you live in a joint family?",
        "Who has custody, you or their father?",
        "Are you getting wed in the summer?",
    ),
    good=(
        "How would you photograph a wedding in the rain?",
        "Which files are related to the old build?",
        "How do you fit a car seat for a customer?",
        "Have you worked with families going through a divorce?",
        "Who works here on Saturdays with you?",
        "What would you do if the best man at a reception lost the rings?",
        "Can you be here at seven each morning?",
    ),
)
