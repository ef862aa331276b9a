"""Hinting that work, talk or place belong to one sex."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="gender_any",
    topic="gender",
    matter="stereotype",
    what="hints that work, talk or place belong to one sex",
    why="A hint that one sex belongs and the other must put up with it treats people by their sex.",
    instead="Describe the task and the way people are expected to treat each other, the same to everyone.",
    source="Price Waterhouse v. Hopkins, 490 U.S. 228; 29 CFR 1604.2; EqA 2010, s. 26",
    bad=(
        "Could a girl like you fix a tractor?",
        "Shouldn't the lifting be left to the lads?",
        "You are not too emotional, as a woman?",
        "The boys' banter is rough. Would you mind it?",
        "You're not going to run to HR over a joke, are you?",
        "Were you a tomboy?",
        "Are you happy to be one of the lads?",
        "Would you be afraid to break a nail?",
    ),
    good=(
        "How do you coach the boys to lose well?",
        "Which sizes do you stock for men and women?",
        "How did you deal with banter that went too far?",
        "Would a customer complain about the noise?",
        "How would you encourage girls to take physics?",
        "What would make a guest come back?",
    ),
)
