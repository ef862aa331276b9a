"""Present pay by the back door: what are you on, north or south of, in that bracket, what went into your account."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.military_any import TRADE

NOW = (
    r"(?:now|right now|currently|at present|presently|at the moment|today|these days|there|over there|where you are|"
    r"already|as things stand|as we speak|in your (?:current|present|last) (?:job|role|post|place)|"
    r"at your (?:current|present|last|old) (?:job|place|firm|company|shop)|with (?:them|your current lot)|last year)"
)
NUMBER = (
    r"[£$€₹]? ?(?:\d[\d,.]*k?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|one hundred|a hundred and "
    r"\w+|six figures|five figures|the (?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))"
)
WHERE = r"(?:north|south|shy|the (?:right|wrong|far) side|this side|in excess|upwards?|within spitting distance)"

WORDS = """
north south shy side excess upwards bracket ballpark figure figures grand thousand on pocketing netting
clearing bringing taking trousering banking account envelope present currently moment package money pays paid
pay payroll payslip wage wages salary earn earning counter counteroffer increment bonus commission tips rate
"""

RULE = Rule(
    code="salary_any",
    topic="salary_history",
    matter="salary_history",
    what="Asks about present or past pay in a roundabout way.",
    why="Old pay carries old unfairness into the next job, however lightly the question is put.",
    instead="Name the range, then ask: “The range is 40 to 46 thousand. What are your expectations?”",
    source="Pay-history laws of states, provinces and cities; the European pay transparency directive.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\b(?:are|were|is|was) (?:you|that|it|your (?:current|present|last) \w+) (?:[\w'-]+ ){0,3}?(?:(?:"
        + WHERE
        + r")"
        r"(?:(?: or|,) (?:"
        + WHERE
        + r"))? of|nearer(?: to)?|closer to|knocking on) (?:the )?"
        + NUMBER
        + r"\b(?! (?:hours|"
        r"people|staff|degrees|miles|percent))[^.?!]{0,40}\?",
        r"\bwhat (?:were|are) you (?:" + NOW + r" )?on(?: " + NOW + r"| roughly|, (?:roughly|all in|if)|(?= *\?))"
        r"[^.?!]{0,40}(?:\?|$)",
        r"\bwhat (?:lands|goes|went|drops|landed|comes|shows up|used to (?:land|go|come)) (?:[\w'-]+ ){0,2}?in(?:to)? your "
        r"(?:\w+ )?(?:account|bank|pocket|pay packet|envelope)\b[^.?!]{0,50}\?",
    ),
    unless=(
        r"\b(?:band|range|offer|figure|budget)\b.{0,20}\b(?:ok|okay|fine|work for you|suit)\b",
        *TRADE[:4],
        TRADE[5],
        r"\b(?:expect\w*|looking for|hop(?:e|ing) for|aiming|would you (?:want|like|need)|notice period|range is|"
        r"don't tell|without telling|pay attention|petty|tables|covers|sales target|revenue|turnover|call are you on|"
        r"project|team|shift are you on|what (?:floor|page|version|team) are you)\b",
    ),
    bad=(
        "So are you just shy of sixty over there?",
        "And where you are, what have they got you on?",
        "What goes into your bank account, more or less?",
        "What are you on these days?",
        "Were you the right side of 40k?",
        "Which bracket are you in at the moment?",
    ),
    good=(
        "What pay would you like to see here?",
        "Are you north or south of the river on your round?",
        "What would you do if a guest asked what tips go to the kitchen?",
        "Which project are you on at the moment?",
        "Were you on call in the last role?",
        "The range is 40 to 45; which figure are you hoping for?",
    ),
)
