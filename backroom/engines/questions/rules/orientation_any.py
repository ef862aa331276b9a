"""Hinting at whom somebody loves, or at what they were called or were before."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="orientation_any",
    topic="orientation",
    matter="orientation",
    what="hints at orientation, or at what somebody was before",
    why="Whom somebody loves and what they were called at birth are private, in whatever words they come up.",
    instead="Ask nothing about it. To speak to somebody rightly: “What name and pronouns should I use today?”",
    source="Bostock v. Clayton County, 590 U.S. 644; EqA 2010, ss. 7 and 12; Sex Discrimination Act 1984 (AU), s. 27",
    bad=(
        "Do you bat for the same team as me?",
        "Is that what it says on your birth certificate, Miss?",
        "Your husband, as in a man?",
        "You're a bit camp for the yard, would you say?",
        "Are you of the other persuasion?",
        "Light in the loafers, would they say of you?",
    ),
    good=(
        "Which side of the shop do you open first?",
        "How did you play your part in the team?",
        "Was the deadline always tight in that office?",
        "How do you read a birth certificate in an archive?",
        "Did you hold a cricket bat as a coach?",
        "What did the team say before you were lead?",
    ),
)
