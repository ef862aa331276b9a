"""Life outside work by the back door: days off, what you get up to, tastes, habits, telly, pets, holidays."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.lifestyle import RULE as PLAIN

FREE = (
    r"(?:(?:on|with|in|during|for|of) (?:your|a|the|an) (?:[\w'-]+ )?(?:days? off|evenings?|weekends?|nights? (?:off|in|out)|"
    r"free (?:time|days?)|spare time|time off|downtime|down time|holidays?|sundays?|saturdays?|fridays?|lunch hour|own "
    r"time|leisure)|outside (?:of )?(?:work|here|the (?:shop|office|job))|when you(?:'re| are) (?:not (?:here|working|at "
    r"work)|off|at home|home|free)|after (?:work|hours)|(?:at|on|over) (?:the )?(?:weekends?|christmas)|at home|of a "
    r"(?:sunday|saturday|weekend|evening|friday night)|for (?:fun|kicks|a laugh))"
)

WORDS = """
days day off evening evenings weekend weekends night nights free spare time downtime holiday holidays sunday
sundays saturday saturdays friday fridays lunch leisure outside work home fun kicks laugh telly tv box sofa
cook cat dog dogs cats pet pets garden allotment vegan vegetarian meat bet bets betting bookies casino lottery
tinder dating bedtime bed sleep books novel gig gigs festival festivals pub clubbing dance bingo flutter
"""

RULE = Rule(
    code="lifestyle_any",
    topic="lifestyle",
    matter="lifestyle",
    what="Asks what someone does, likes or lives like away from work.",
    why="Free time often shows faith, family, health or class, and shared tastes sway ratings without saying so.",
    instead="Ask about the work: “Which part of your last job did you enjoy most, and why?”",
    source="Research on likeness in hiring (Rivera 2012); state laws on lawful off-duty conduct.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\b(?:what|how|where|who) (?:do|did|would|will|have|are) you (?:[\w'-]+ ){0,4}?(?:get up to|gets? you|do|doing|been "
        r"up to|fill|spend|pass|go|head|hang|hang out|see|relax|amuse yourself|keep busy|entertain yourself|kill|wind down|"
        r"unwind|enjoy|up to)(?: with yourself| the time| time)? (?:[\w'-]+ ){0,2}?" + FREE + r"\b[^.?!]{0,30}\?",
        r"\bwhat (?:do|did|have) you (?:been )?(?:get|getting|got) up to\b(?! (?:speed|date))[^.?!]{0,40}\?",
        r"\b(?:do|did|are|have|would) you (?:[\w'-]+ ){0,3}?(?:a (?:cat|dog) (?:person|lover)|(?:have|keep|got|own|any) "
        r"(?:any |a )?(?:pets?|dogs?|cats?)(?= *[?,]| at home| yourself| or)|(?:a )?(?:(?:vegan|vegetarian)(?= *[?,])|meat[- ]eater|"
        r"teetotal\w*)|(?:have|like|enjoy|fond of) (?:a |the |any )?(?:flutter|bet|bets|betting|bookies|casino|bingo|"
        r"horses|night out|nights out|clubbing|festivals?|gigs)|on tinder|dating (?:apps?|sites?))\b[^.?!]{0,40}\?",
        r"\b(?:what time|when|how late) (?:do|did) you (?:[\w'-]+ )?(?:go to bed|get to bed|turn in|hit the sack|get up on "
        r"(?:a )?(?:sunday|saturday|days? off))\b[^.?!]{0,30}\?",
    ),
    unless=PLAIN.unless,
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
