"""A turn back to the candidate after the speaker's own family was told of."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.shared_words import after

WORDS = (
    r"(?:kids|kiddies|children|boys|girls|twins|toddler|teenagers?|baby|babies|daughters?|sons?|lads|"
    r"little ones?|wife|husband|partner|missus|hubby|girlfriend|boyfriend|married|divorced?|wedding|"
    r"marriage|single|widow(?:ed|er)?|pregnant|maternity|paternity|mother|mum|mom|father|dad|parents|"
    r"grandchildren|grandkids|family|engaged|engagement|nursery|school run|childcare|anniversary|"
    r"honeymoon)"
)

RULE = Rule(
    code="family_followup",
    topic="family",
    matter="family",
    what="turns the talk from your own family to the candidate's",
    why="Speaking of your own family is fine. “And you?” after it is a question about theirs.",
    instead="Tell what you like, and then ask about the work.",
    triggers=(
        "kids",
        "kiddies",
        "children",
        "boys",
        "girls",
        "twins",
        "toddler",
        "teenager",
        "teenagers",
        "baby",
        "babies",
        "daughter",
        "daughters",
        "son",
        "sons",
        "lads",
        "ones",
        "wife",
        "husband",
        "partner",
        "missus",
        "hubby",
        "girlfriend",
        "boyfriend",
        "married",
        "divorce",
        "divorced",
        "wedding",
        "marriage",
        "single",
        "widow",
        "widowed",
        "pregnant",
        "maternity",
        "paternity",
        "mother",
        "mum",
        "mom",
        "father",
        "dad",
        "parents",
        "grandchildren",
        "grandkids",
        "family",
        "engaged",
        "engagement",
        "nursery",
        "childcare",
        "anniversary",
        "daughter's",
        "wife's",
        "husband's",
    ),
    patterns=(after(WORDS),),
    unless=(r"\b(?:patients?|clients?|pupils?|customers?|residents?)\b",),
    bad=(
        "I have two girls at the village school. How about you?",
        "My husband hates the late shifts. Does yours mind?",
        "We got married in June, what a day. Have you been through that yourself?",
        "My mum lives with us now, it is a juggle. Same for you?",
        "I was a single dad for years. Are you one too?",
        "I've twins, so I never sleep. And you?",
    ),
    good=(
        "My husband runs the kitchen. What do you like to cook?",
        "I have two girls at the village school, so I know the traffic. How would you plan the deliveries?",
        "We got married in this hall. What would you change about it?",
        "My son plays here on Sundays. Which age groups have you coached?",
        "I was a single dad, so I like an early finish. When do you work best?",
        "My family has farmed here since the war. How did you come to farming?",
    ),
    source="Cal. Code Regs. tit. 2, s. 11016; N.Y. Exec. Law s. 296; EqA 2010, s. 13",
)
