"""Any other mention of age that points at the candidate."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.religion_any import TRADE

STRONG = (
    r"your (?:own )?age(?! (?:group of|check|verif|gate|rating|limit))|your birthday|birthday on|retirement|"
    r"at your time of life|time of life|elderly|middle-aged|old enough to have|same age as|grew up with (?:phones|"
    r"computers|the internet|screens|smartphones)|for someone (?:younger|older|your age)|job for a younger|"
    r"someone younger|older than you look|younger than you look|grey hairs?|your generation"
)

RULE = Rule(
    code="age_any",
    topic="age",
    matter="age_direct",
    what="Brings age into the talk as something about the candidate.",
    why="Age decides nothing about the work, in whatever words it comes up.",
    instead="Ask about the experience that the job needs.",
    source="ADEA; equality laws on age",
    triggers=(
        "school",
        "born",
        "fifty",
        "sixty",
        "forty",
        "thirty",
        "young",
        "phones",
        "age",
        "birthday",
        "birthdays",
        "retirement",
        "pension",
        "pensioner",
        "elderly",
        "youngster",
        "youth",
        "old",
        "younger",
        "older",
        "graduated",
        "generation",
        "a-levels",
        "levels",
        "leave",
        "middle-aged",
        "teenager",
        "grey",
    ),
    patterns=(r"you(?:rself|rs|r|'re|'ve|'d|'ll)?\b[^.?!]{0,90}\b(?:" + STRONG + r")\b[^?]{0,60}\?",),
    unless=TRADE,
    bad=(
        "Is your age something that you worry about?",
        "We hang up a card for each birthday on the wall. When's yours?",
        "Are you counting down to retirement?",
        "Would you be old enough to have voted for Blair?",
        "Isn't this for someone younger, do you think?",
        "Do you look older than you are, or younger than you look?",
    ),
    good=(
        "How do you age whisky in a warm climate?",
        "How would you explain a pension to a young member?",
        "Are you over the minimum age of 21 for the van?",
        "How do you make a game that teenagers like?",
        "How do you handle an older system that nobody understands?",
        "Do you prefer a young or an old orchard?",
    ),
)
