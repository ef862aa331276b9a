"""Height, weight and build by the back door: feet and inches, stones, scales, sizes, build, skin and face."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="appearance_any",
    topic="appearance",
    matter="appearance",
    what="Brings the candidate's height, weight, build or face into the talk.",
    why="Looks are not skill; height and weight are protected in some places, and size can point to health or sex.",
    instead="Name the physical task, and ask everyone whether they can do it, with or without an adjustment.",
    source="State and city laws on height and weight; agency guidance on physical requirements.",
    bad=(
        "How many stone do you weigh?",
        "In bare feet, are you over five foot six?",
        "Could you hop on the scales for us?",
        "Would our harness go round you?",
        "How many inches have you put on?",
        "How many centimetres are you?",
        "That scar, is it from a fight you had?",
        "Would you say you were stocky?",
    ),
    good=(
        "How many feet of cable did you lay?",
        "How many inches of insulation do you fit in a loft?",
        "Can you lift 25 kilos with a hoist?",
        "How do you dress a wound on scarred skin?",
        "Did you keep five feet away from the kiln?",
        "Which collar would you choose for a large dog?",
    ),
)
