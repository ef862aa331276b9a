"""Small things of home, body and calendar, asked where nothing of any trade is named."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="private_life",
    topic="lifestyle",
    matter="lifestyle",
    what="Asks about small things of home, body or calendar, with no work in the question.",
    why=(
        "A question about the wardrobe, the stairs or a Sunday morning is seldom about the job: what it brings up is a "
        "family, a faith, an age or an illness."
    ),
    instead="Name the task, the hours or the place, and ask everyone: “Can you meet that?”",
    source="Agency guidance on indirect questions; research on likeness in hiring (Rivera 2012).",
    bad=(
        "Is there a second pillow on your bed?",
        "What's in the pockets of your best coat?",
        "Does your doorbell ring much of an evening?",
        "Whose slippers are under your sofa?",
        "Do you snore?",
        "Would I find a cradle in your attic?",
    ),
    good=(
        "How do you fit a wardrobe under a sloping roof?",
        "How would you choose pillows for a hotel?",
        "What would you do if a doorbell camera filmed the street?",
        "Have you ever hung a curtain wall?",
        "Is there a drawer for the tools you use most?",
        "How do you wash pyjamas from an isolation ward?",
    ),
)
