"""Lie detectors and the like."""

from backroom.engines.questions.rule import Rule

TEST = (
    r"(?:polygraphs?(?: test| exam\w*)?|lie[- ]detect(?:or|ion)s?(?: test| exam\w*)?|voice[- ]stress (?:test"
    r"|analy\w+)|truth (?:test|serum|machine)|honesty tests?)"
)

WORDS = """
polygraph* lie lies detector* detector truth honesty stress serum
"""

RULE = Rule(
    code="polygraph",
    topic="lifestyle",
    matter="polygraph",
    what="Asks for or about a lie-detector test.",
    why="Most employers may not ask for one, suggest one or use its result.",
    instead="Ask about work and check facts with references the candidate names.",
    triggers=tuple(WORDS.split()),
    patterns=(
        rf"\b(?:you|your|we|us|everyone|everybody|staff|starters|candidates) (?:[\w'-]+ ){{0,7}}?{TEST}",
        (
            r"\b(?:take|taken|sit|undergo|pass|passed|fail|failed|agree to|submit to|willing|hook|hooked|strap"
            rf"|strapped|wire|wired|consent to|face|do|done|on|to) (?:[\w'-]+ ){{0,4}}?{TEST}"
        ),
        rf"{TEST}\b[^.?!]{{0,60}}\b(?:you|okay|ok|problem|all right|alright|fine)\b",
        r"\b(?:hook|strap|wire|plug) you (?:up )?to (?:a|the) (?:machine|box|detector)\b",
    ),
    unless=(
        (
            r"\b(?:examiner|operat\w+|calibrat\w+|administer\w*|metal detectors?|smoke detectors?|evidence|novel"
            r"|article|film|how (?:do|would|did) you (?:explain|read|write|report|test|teach|install|challenge))\b"
        ),
    ),
    bad=(
        "Would you take a polygraph?",
        "Are you willing to sit a lie detector test?",
        "Have you ever failed a lie-detector test?",
        "If we strapped you to a polygraph, what would it say?",
        "We give everyone a voice stress test. Is that a problem?",
        "You'd pass a lie detector on that, would you?",
    ),
    good=(
        "How do you calibrate a smoke detector after a false alarm?",
        "Where do the difficulties lie in this drawing?",
        "How would you explain polygraph evidence to a jury?",
        "How do you keep honesty in a sales pitch?",
        "How do you run a stress test on the new bridge?",
        "What do you do when a supplier lies about a delivery?",
    ),
    source="Employee Polygraph Protection Act and similar state laws.",
)
