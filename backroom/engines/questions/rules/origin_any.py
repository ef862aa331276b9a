"""Any other mention of a people or a land that points at the candidate."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="origin_any",
    topic="origin",
    matter="origin",
    what="Brings a nationality or a homeland into the talk as something about the candidate.",
    why="Where someone or their family is from decides nothing about the work.",
    instead="Ask about the work: “What experience do you have with this market?”, if the job needs it.",
    source="Title VII and 29 CFR 1606; Equality Act 2010 s.9",
    bad=(
        "Do you send any money home?",
        "Were your people always in Wales?",
        "How did your parents choose that name?",
        "That is not a Scottish name you have, is it?",
        "You must miss your homeland, do you?",
        "Would you say your accent is northern?",
    ),
    good=(
        "Have you negotiated with Chinese suppliers?",
        "How do you translate jokes from Italian?",
        "What would you cook for an Indian wedding?",
        "How would you help immigrants who have lost a form?",
        "What do people say about your bread?",
        "How do you coach an actor on an accent?",
    ),
)
