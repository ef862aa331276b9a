"""Any other mention of politics that points at the candidate: labels, parties, votes, causes of the day."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="politics_any",
    topic="politics",
    matter="politics",
    what="Brings politics into the talk as something about the candidate.",
    why="Views on public matters decide nothing about the work and are protected in several places.",
    instead="Ask how they work with people who think differently, with an example from work.",
    source="State and city laws on political activity; equality law on philosophical belief.",
    bad=(
        "All that climate change talk, do you swallow it?",
        "Snowflakes don't last here. Is that you?",
        "Would you put yourself on the right or the left of the spectrum?",
        "Is abortion something you feel strongly about?",
        "Do you think the government has lost its way?",
        "If Gaza came up at lunch, whose side would you take?",
    ),
    good=(
        "How do you report an election without taking sides?",
        "Is the lift on the left or the right?",
        "What would you do first after a power cut woke the whole ward?",
        "Did you win any government contracts at your last firm?",
        "Do you have a liberal arts degree or a technical one?",
        "Have you worked on climate models?",
    ),
)
