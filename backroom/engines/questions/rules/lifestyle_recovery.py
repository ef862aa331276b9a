"""Recovery from drink or drugs, in plain or homely words: drying out, the wagon, rehab, the programme."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

WORDS = """
dry dried drying wagon rehab detox sober sobriety clean twelve aa na anonymous programme program priory betty
recovering recovery relapse* teetotal straight cold sponsor demons bottle
"""

RULE = Rule(
    code="lifestyle_recovery",
    topic="lifestyle",
    matter="substances",
    what="Asks about recovery from drink or drugs, in plain or homely words.",
    why="A past or treated dependency is a matter of health, protected in many places.",
    instead="Ask nothing here. State any testing rule of the post, the same for everyone.",
    source="ADA s.104; Equality Act 2010 s.60; agency guidance on recovery.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\b(?:had to|have to|need(?:ed)? to|been sent to|gone (?:away )?to|go (?:away )?to|time) (?:dry|get|dry yourself) "
        r"(?:out|sober|clean)\b[^.?!]{0,40}\?",
        r"\byou(?:r|'re|'ve|'d)?\b[^.?!]{0,50}\b(?:dr(?:y|ied|ying) (?:yourself )?out(?! (?:the|a)\b)|(?:on|off|fallen off|"
        r"fell off) the wagon|rehab|detox(?:ed)?|(?:got|get|getting|stay(?:ed|ing)?|been|keep) (?:clean and )?(?:sober|clean "
        r"(?:since|for|now))|the (?:priory|betty ford)|(?:aa|na) meetings?|alcoholics anonymous|narcotics anonymous|"
        r"twelve[- ]step\w*|recovering (?:alcoholic|addict)|in recovery|relapsed?|(?:hit|on|off) the bottle|sobriety)\b"
        r"[^.?!]{0,50}\?",
        r"\b(?:sober|the wagon|the bottle|rehab|detox|aa|your sponsor)\b[^.?!]{0,50}\b(?:you|your|you've)\b[^.?!]{0,30}\?",
    ),
    unless=(
        *excuses.AT_WORK,
        r"\b(?:database|backup|server|disaster|data|plaster|timber|paint|site|code|volunteer\w*|visa)\b",
    ),
    bad=(
        "Were you ever on the wagon?",
        "Did you go to rehab at some point?",
        "Did you need to get sober?",
        "Do you go to AA meetings?",
        "Have you ever hit the bottle?",
        "Are you in recovery?",
    ),
    good=(
        "How long does the timber need to dry out?",
        "Did your database relapse after the patch?",
        "Have you worked with people in rehab?",
        "How do you keep a bottle line clean?",
        "Would you load the wagon first?",
        "What is your recovery plan for the data centre?",
    ),
)
