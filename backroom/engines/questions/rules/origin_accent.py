"""Accent and mother tongue."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.origin_family import NATIONS

RULE = Rule(
    code="origin_accent",
    topic="origin",
    matter="origin",
    what="Asks about the candidate's accent or mother tongue, or remarks on how well they speak.",
    why="An accent and a first language point to where somebody is from; only being understood counts for the work.",
    instead="State the level: “This job needs spoken English on the telephone all day. How have you used it at work?”",
    source="29 CFR 1606.7; 2 CCR 11028; Ontario Human Rights Code s.23(2)",
    triggers=(
        "sound",
        "accent",
        "accents",
        "accent's",
        "twang",
        "brogue",
        "lilt",
        "burr",
        "drawl",
        "tongue",
        "language",
        "languages",
        "speaker",
        "speak",
        "english",
        "bilingual",
        "mother",
        "understanding",
        "dialect",
        "pronounce",
        "pronunciation",
        "lingo",
        "voice",
    ),
    patterns=(
        r"you(?:rself)? (?:don't )?sound (?:\w+ ){0,2}(?:" + NATIONS + r"|like you're from|foreign)\b",
        r"your\b (?:\w+ )?(?:accent|twang|brogue|lilt|burr|drawl|dialect|pronunciation)\b(?! (?:colou?r|mark|wall|"
        r"light|piece|coach|chart|rules))",
        r"(?:that|that's|what|which|what's|lovely|nice|place|hear|detect|catch|pick up|love|strong|thick|slight|"
        r"soft|trace of|hint of|do i|an?|the)"
        r"(?: \w+){0,2} (?:accent|twang|brogue|lilt|burr|drawl)\b(?! (?:colou?r|mark|wall|light|piece|char|button|"
        r"on the e))[^?]{0,50}\?"
        r"(?<!colour\?)(?<!color\?)(?<!wall\?)",
        r"(?:is that|was that|do i (?:hear|detect|catch)|i (?:hear|detect|can hear|love|"
        r"like))[^.?!]{0,30}(?:accent|twang|brogue|lilt|drawl)\b(?! (?:colou?r|mark|wall|light|piece))",
        r"you(?:rself)?\b(?:'ve| have| haven't| don't have| speak with| got| do have)[^.?!]{0,20}\baccent\b",
        r"you(?:rself)?\b[^.?!]{0,30}(?:without|lost|lose|losing|soften\w*|kept|keep|drop|neutralis\w+|neutraliz\w+|"
        r"tone down) (?:an|the|your|that|any|it) ?(?:\w+ )?accent",
        r"your\b (?:own |actual |real |main )?(?:mother[- ]tongue|native (?:language|tongue)|first language|"
        r"home language|birth language|second language|language of birth|original language)",
        r"(?:what|which|is|was)(?:'s| is| was)? (?:the |your )?(?:mother tongue|native (?:language|tongue))\b",
        r"(?:is|was|isn't|wasn't) (?:english|french|german|spanish|it|that|welsh|dutch|italian) (?:actually |"
        r"really |even )?{your} (?:first|native|second|third|mother|main|own|home)\b",
        r"you(?:rself)?\b(?:'re| are)? (?:\w+ ){0,3}native(?:[- ]level)?(?: \w+)?[- ]speak(?:er|ing)\b"
        r"(?! (?:check|review\w*|read|proof\w*|edit\w*|tester|to (?:check|review|read|proof\w*)))",
        r"(?:are|is|were|aren't) {you}[^.?!]{0,20}\bnative (?:english |spanish |french |german |"
        r"language )?(?:speaker|in|english)",
        r"(?:speak|talk|use|have|grow up with|grew up with|learn) (?:\w+ ){0,3}(?:first|second)? ?(?:as|for) (?:a|"
        r"your) (?:first|mother|native|second) (?:tongue|language)",
        r"your\b (?:spoken |written )?english(?:'s| is| sounds| seems)? (?:so |very |really |actually |"
        r"surprisingly |remarkably |quite |pretty |just |almost |near )*"
        r"(?:good|excellent|perfect|great|flawless|impeccable|better|fluent|well|amazing|fantastic|native|lovely)",
        r"(?:^|[.!?] )(?:[\w']+,? ){0,3}your (?:english|accent)(?:'s| is)\b"
        r"(?! (?:needed|required|used|going to be|on the|at (?:level|work)))",
        r"you(?:rself)?\b speak (?:such )?(?:very |so |really |surprisingly |excellent |good |perfect |beautiful |"
        r"flawless |"
        r"lovely )*(?:english|well|clearly|fluently)"
        r"(?: so| very| really| remarkably)? ?(?:well|clearly|fluently|good)?(?=[^?]{0,60}(?:for (?:a|someone)|"
        r"where|how|were you|are you|did you|who taught))",
        r"(?:trouble|difficulty|difficult|hard|problems?|struggle) (?:in |with |to )?(?:understand(?:ing)?|"
        r"follow(?:ing)?|make out|making out) {you}",
        r"(?:understand|follow|make out) {you}(?:r accent)? (?:on the|over the|when you (?:speak|talk))",
        r"\bwhere(?:'s| is| does|'d)? (?:that|your|the) (?:\w+ ){0,2}(?:voice|accent|lilt|brogue|twang|drawl|burr)\b[^.?!]{0,15}\bfrom\b",
    ),
    unless=(
        r"\b(?:teach|taught|teaching|tutor\w*) (?:\w+ ){0,2}english as an?\b",
        "{practice}",
        r"\b(?:customer|client|patient|pupil|student|child|resident|caller|user|actor|guest|passenger|learner|"
        r"newcomer)s? (?:\w+ ){0,4}(?:accent|mother tongue|first language|native)",
        r"\b(?:programming|scripting|query|python|java|rust|javascript|golang|c\+\+|typed|functional|code|coding|"
        r"unicode|font|keyboard)\b",
        r"\b(?:whose|their|his|her|them|themselves) (?:\w+ )?(?:accent|mother tongue|first language|native|"
        r"home language)",
    ),
    bad=(
        "That's a strong accent, where did you pick it up?",
        "Is English your second language?",
        "What would be your mother tongue?",
        "Are you a native speaker?",
        "Do people have trouble understanding you on the phone?",
        "Your English is surprisingly good, how come?",
        "Do I hear a bit of a twang there?",
    ),
    good=(
        "Which accent colour would you choose for a call to action?",
        "How do you help a caller with a strong accent feel heard?",
        "How do you teach children whose first language is not English?",
        "What was your first programming language and what did it spoil?",
        "This job needs clear written English for court reports. How have you done that?",
        "How do you sort names with accents in a list?",
        "How would you coach an actor whose accent slips?",
    ),
)
