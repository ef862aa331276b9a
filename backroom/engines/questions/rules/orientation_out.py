"""Asking whether somebody is "out", or has come out."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="orientation_out",
    topic="orientation",
    matter="orientation",
    what="asks whether somebody has come out",
    why="The question supposes an orientation and asks for it to be confirmed.",
    instead="Ask nothing about it.",
    triggers=("out", "gaydar", "preference", "preferences", "lifestyle", "type", "family"),
    patterns=(
        (
            r"\b(?:are|were) you (?:\w+ )?out (?:at work|to (?:your|the|everyone|everybody|people|anyone|"
            r"colleagues)|at your|in your)\b"
        ),
        r"\b(?:have|did|when did|are) you (?:\w+ )?(?:come|came|coming) out(?: (?:to your|as |at work|yet)|[?,])",
        r"\bgaydar\b",
        (
            r"\b(?:your|an?) (?:alternative|gay|particular|private) life-?style\b[^.?!]{0,60}|\bis (?:he|she|"
            r"that) your type\b|\bwhat(?:'s| is) your type\b(?=[?,.!]|$| of (?:man|woman|guy|girl))"
        ),
        r"\bare you family\b(?=[?,]| too| as in)",
        r"\b(?:open|inclusive|welcoming)\b[^?]{0,50}\bare you out\?",
    ),
    unless=(r"\b(?:pupils?|teenagers?|for clients?|book|album|report|magazines?)\b",),
    bad=(
        "Are you out at work?",
        "Were you out to your last team?",
        "Have you come out to your parents?",
        "When did you come out?",
        "Would your alternative lifestyle sit well with our clients?",
        "My gaydar is never wrong, is it?",
    ),
    good=(
        "How do you find out what a customer needs?",
        "How did your last report come out?",
        "What would you say to a teenager who wants to come out to his class?",
        "What is your type system of choice?",
        "Which lifestyle magazines have you edited?",
        "How do you roll out a change to forty shops?",
    ),
    source="Bostock v. Clayton County, 590 U.S. 644; EqA 2010, s. 12; Sex Discrimination Act 1984 (AU), s. 27",
)
