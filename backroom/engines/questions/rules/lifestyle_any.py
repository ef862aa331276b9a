"""Life outside work by the back door: days off, what you get up to, tastes, habits, telly, pets, holidays."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="lifestyle_any",
    topic="lifestyle",
    matter="lifestyle",
    what="Asks what someone does, likes or lives like away from work.",
    why="Free time often shows faith, family, health or class, and shared tastes sway ratings without saying so.",
    instead="Ask about the work: “Which part of your last job did you enjoy most, and why?”",
    source="Research on likeness in hiring (Rivera 2012); state laws on lawful off-duty conduct.",
    bad=(
        "What do you get up to of a Sunday?",
        "How do you fill the time when you're at home?",
        "Are you a cat person?",
        "What time do you go to bed?",
        "Do you like a flutter?",
        "Are you vegan, by the way?",
    ),
    good=(
        "How do you get a new crew up to speed?",
        "How do you plan a vegan menu?",
        "What do you do on the day a delivery fails?",
        "Which dogs have you groomed?",
        "How would you staff the bar at weekends?",
        "What did you do in that project that you are proud of?",
    ),
)
