"""An age reckoned from decades, prices, leagues and school certificates."""

from backroom.engines.questions.rule import Rule

DECADE = r"(?:teens|twenties|thirties|forties|fifties|sixties|seventies|[2-7]0s)"
PAST = r"(?:fifties|sixties|seventies|eighties|nineties|noughties|[5-9]0s)"
NUMBER = r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|[2-7]\d)(?:ish|odd)?"
PAPER = (
    r"(?:b\.?tech|m\.?tech|b\.?sc|b\.?com|b\.?ed|m\.?sc|mba|ph\.?d|ged|nvq|hnc|hnd|pgce|sslc|hsc|ssc|vce|degree|diploma|masters|ba|llb"
    r"|matric|boards|baccalaureate|leaving cert|junior cert|apprenticeship|indentures|first class|city and guilds)"
)

WORDS = """
born
computer* calculator* email internet cad laptop* screens mobile* age exams finals secondary primary left give class university uni college medical talking teens twenties thirties forties fifties sixties seventies eighties nineties noughties 20s 30s 40s 50s 60s 70s 80s 90s puts put makes
make btech tech bsc bcom bed msc mba phd ged nvq hnc hnd pgce sslc hsc ssc vce degree diploma masters ba llb matric boards baccalaureate
cert apprenticeship indentures guilds league disco category veterans vets pint ticket loaf stamp fare petrol school college uni
person's man's woman's lad's legs knees bones years grey prescriptions licence fuel
"""

RULE = Rule(
    code="age_reckoning",
    topic="age",
    matter="age_direct",
    firm=True,
    what="Reckons the candidate's age from decades, dates of certificates, prices or leagues.",
    why="The answer is an age by another road, and age decides nothing about the work.",
    instead="Ask about the experience that the job needs; ask whether the certificate is held, not since when.",
    source="ADEA and 29 CFR 1625.4; 2 CCR 11076; equality laws on age",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\bborn in (?:the )?(?:19[3-9]\d|20[01]\d)s?\b[^?]{0,40}\byou\b|\byou were born in (?:the )?(?:19[3-9]\d|20[01]\d|\w+ties)",
        r"\b(?:when|(?:what|which) year) did you (?:\w+ )?qualify from (?:university|uni|college|school|medical school|trinity)\b",
        r"\byour (?:real|actual|exact|true|own|current|present|approximate|rough|biological|legal) age\b",
        r"\b(?:when|(?:what|which) year) (?:did you|you|have you|was it you) (?:\w+ )?(?:sit|sat|start|started|finish|finished|do|did|leave|left|take|"
        r"took) (?:the |your )?(?:state |final |school )?(?:exams|finals|secondary|primary|big school|national school|grade \w+)\b",
        r"\b(?:school|college|uni|university|class)\b[^?]{0,60}[?.!,] (?:and |so )?(?:what|which) year (?:was|would|is) (?:that|it)\b",
        r"\b(?:you|us)\b[^.?!]{0,25}\b(?:two|three|four|five|six|seven|eight|ten|fifteen|twenty|many|few) (?:more |good |full |solid )*years "
        r"(?:left(?! (?:on|of|to run|in (?:the|a)))|in you|to give)\b|\b(?:five|ten|fifteen|twenty|many|few) (?:more |good )?years left to "
        r"give\b",
        r"\b(?:computers?|calculators?|email|the internet|cad|laptops?|screens|mobiles?)\b[^.?!]{0,20}\b(?:where|when|back when|by the time) "
        r"you (?:trained|started|qualified|learned|learnt|began|came in|were at)(?= *(?:[?,]|$|or|in\b|at|back|out))",
        rf"\b(?:are we talking|you(?:'re| are|'d be)?|is it|would (?:that|it) be|in your) (?:\w+ )?{DECADE},? or (?:\w+ )?{DECADE}(?= *(?:[?,]|$|here|now|by))",
        rf"\b(?:puts|put|makes|make) you (?:at |in your )?(?:about |around |roughly |nearly |over |what,? |somewhere near )*{NUMBER}"
        r"(?= *(?:[?,.]|$|or|now|then))",
        rf"\b(?:when|(?:what|which) year) did you (?:actually |first )?(?:get|clear|pass|do|sit|earn|finish|receive|complete|take|collect) "
        rf"(?:your|the) (?:\w+ )?{PAPER}\b",
        rf"\byou\b[^.?!]{{0,60}}\b(?:from|left|leave|out of|finish\w*|go to|went to|at|start\w*) (?:\w+ ){{0,2}}?(?:school|college|uni|university|apprenticeship|first job)\b[^.?!]{{0,40}}\bin the (?:early |late |mid )?"
        rf"{PAST}\b",
        r"\b(?:you|your|yourself)\b[^.?!]{0,30}\b(?:over|under)-(?:twenty|thirty|forty|fifty|sixty|twenties|thirties|forties|fifties|\d\d)(?:-\w+)?s?\b[^.?!]{0,12}\b(?:league|"
        r"team|night|club|disco|race|category|side)\b|\byou\b[^.?!]{0,30}\b(?:veterans'? (?:category|race|team|league)|masters category)\b",
        r"\bhow much was (?:a|the|your) (?:pint|ticket|loaf|stamp|bus fare|petrol|gallon|single|album)\b[^?]{0,40}\b(?:when you (?:were|started|left|first|went)|back then|"
        r"your first|in your day)\b",
        r"\bwhen you (?:started|left|finished|were (?:at|in)) (?:big |little |primary |secondary |high )?(?:school|college|uni)(?= *[?,])",
        r"\b(?:you|your|letter|card)\b[^.?!]{0,30}\b(?:free (?:prescriptions?|tv licence|bus travel|eye tests?)|winter fuel)\b",
    ),
    unless=(
        r"\b(?:clients?|customers?|pupils?|students?|patients?|trainees?|apprentices|records from|furniture|exhibition)\b",
    ),
    bad=(
        "Is it thirties or forties?",
        "You joined at sixteen and did twenty, which makes you thirty-six or so?",
        "When did you get your BSc?",
        "Did you come here from college in the eighties?",
        "Would you still make the over-forties team?",
        "How much was a pint when you started drinking?",
        "What was on the telly when you started school?",
        "Has the letter come about your winter fuel?",
    ),
    good=(
        "Do you sell more from the fifties or the sixties?",
        "How do you help a student who wants to do a PhD?",
        "Which diploma does the register ask of you?",
        "What makes you choose oak over ash?",
        "How many miles under forty did you drive?",
        "How much was the ticket when you ran the festival at a loss?",
    ),
)
