"""Any other mention of police, courts and records that points at the candidate."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="arrest_any",
    topic="arrest",
    matter="arrest",
    what="Brings police, courts or a record into the talk as something about the candidate.",
    why="Trouble with the law that led to nothing proves nothing, and asking falls hardest on those stopped most.",
    instead="Ask nothing here. If the law asks for a check for this post, it comes after an offer, in writing.",
    settled=(excuses.OFFERED_BY_LAW,),
    source="State laws on arrest records; agency guidance on arrest and conviction records.",
    bad=(
        "Would my pal down at the precinct know you?",
        "Have you a hearing before the magistrates any time soon?",
        "Is your slate clean?",
        "Has anything been taken off your record that I'd want to know?",
        "Ever seen the inside of a cell, have you, or been in borstal?",
        "Did a plea deal make it go away for you?",
    ),
    good=(
        "Which birds have you tagged this spring?",
        "Do you keep a record of each lift?",
        "How do you mark out a tennis court on wet grass?",
        "Which record label did you sign with first?",
        "Tell me about a time when the police needed your camera footage.",
        "Did you study criminal law or employment law?",
        "Do you pass bank charges on to suppliers?",
        "Who was in charge of your attendance record system?",
        "How do you explain a court hearing to a child?",
    ),
)
