"""Any other mention of race that points at the candidate."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.religion_any import TRADE

STRONG = (
    r"ethnicity|ethnicities|racial background|(?:black|white|brown|asian|african|hispanic|latin[oa]|indigenous|"
    r"aboriginal|coloured|m[āa]ori|native|minority) (?:candidate|person|people|man|woman|men|women|guy|girl|"
    r"folks?|family|families|community|neighbou?rhood|kid|kids|employee|hire|applicant|one here|face|friends|"
    r"colleagues|boss|husband|wife|parents?|mother|father)|whites|blacks|asians|mixed (?:race|background|"
    r"parentage|heritage|marriage|family|blood)|(?:gypsy|traveller|roma) (?:community|family|background|blood)|caste"
)

RULE = Rule(
    code="race_any",
    topic="race",
    matter="race",
    what="Brings race into the talk as something about the candidate.",
    why="Race decides nothing about the work, in whatever words it comes up.",
    instead="Leave it out; ask everyone about the work itself.",
    source="Title VII; Equality Act 2010 s.9",
    triggers=(
        "race",
        "races",
        "racial",
        "ethnic",
        "ethnicity",
        "ethnicities",
        "black",
        "white",
        "brown",
        "asian",
        "asians",
        "blacks",
        "whites",
        "african",
        "latino",
        "latina",
        "hispanic",
        "mixed",
        "gypsy",
        "traveller",
        "travellers",
        "roma",
        "aboriginal",
        "indigenous",
        "māori",
        "maori",
        "native",
        "coloured",
        "colored",
        "colour",
        "color",
        "minority",
        "minorities",
        "caste",
    ),
    patterns=(
        r"you(?:rself|rs|r|'re|'ve|'d|'ll)?\b[^.?!]{0,90}\b(?:" + STRONG + r")\b[^?]{0,60}\?",
        r"\b(?:" + STRONG + r")\b[^.?!]{0,90}\b(?:you|your|yours|yourself|you're|you've|you'd|you'll)\b[^.?!]{0,60}\?",
    ),
    unless=TRADE,
    bad=(
        "You would be our first Asian employee. How does that feel?",
        "Do you have white friends?",
        "Are you of mixed background?",
        "Are you from the Traveller community?",
        "Which ethnicity shall I put for you?",
        "Would a black boss be something you'd like?",
    ),
    good=(
        "How did you report hate crime by race?",
        "How would you recruit more black readers to the library?",
        "Have you tested a race condition?",
        "How do you mix a black that prints well?",
        "Which colour scheme did you use on that ward?",
        "How do you serve a white wine that is too warm?",
    ),
)
