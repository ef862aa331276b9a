"""Any other question after the health of kin, or what the candidate may carry."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="genetic_any",
    topic="genetic",
    matter="genetic",
    what="asks what runs in the blood, or what the candidate may carry",
    why="Illness of kin and what somebody may carry foretell nothing that may be weighed, and may not be asked for.",
    instead="Ask nothing. If it was told, say something kind, do not note it, and go back to the job.",
    source="42 USC 2000ff-1; 29 CFR 1635.8(a); GenDG, s. 19",
    bad=(
        "Is there anything down your father's line?",
        "Is dementia common on your side?",
        "Your aunt's glaucoma, do you have to watch for that?",
        "Do they think you carry the gene?",
        "What carried your uncle off so young?",
        "Is there anything in your blood we should fear?",
        "Would you say the odds of getting it yourself are high?",
        "Did your people live long?",
    ),
    good=(
        "How do you screen a dog for inherited disease?",
        "Which side of the river does the carrier deliver on?",
        "Have you worked in a lab that reads DNA samples?",
        "How do you talk to a patient about cancer in the family?",
        "What does a carrier carry at this time of the year?",
        "Did the risk register list everything?",
    ),
)
