"""Any other mention of private money that points at the candidate: needing the wage, getting by, owing, being kept."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.military_any import TRADE

STRONG = (
    r"credit (?:scores?|ratings?|checks?|history|report|file|cards?|record)|overdraft|overdrawn|bankrupt\w*|insolven\w+|"
    r"debts?(?! (?:advice|team|collection))|in debt|arrears|bailiffs?|repossess\w*|foreclos\w+|garnish\w*|ccjs?|payday "
    r"(?:loans?|lenders?)|loan sharks?|pawn(?:ed|shop|brokers?)?|maxed out|child support|alimony|maintenance payments|"
    r"evict(?:ed|ion)|food (?:bank|stamps)|universal credit|the dole|housing benefit|welfare|benefits office|"
    r"taxman|hmrc|irs|tax (?:debt|bill|arrears|lien)|mortgage|landlord|rent(?! (?:out|a))|hand to mouth|"
    r"make ends meet|making ends meet|keep the wolf|rainy day|nest egg|savings?|trust fund|inheritance|inherited|"
    r"private (?:means|income)|independently wealthy|wealthy|well[- ]off|rich|hard up|skint|strapped|"
    r"short of (?:cash|money)|cash-strapped|pin money|bank of mum|lottery|gambling debts?|liens?|creditors?|"
    r"wolf from the door|keep the lights on|money (?:worries|troubles|trouble|problems)|household income|second income"
)

WORDS = """
credit overdraft overdrawn bankrupt* insolven* debt debts arrears bailiff* repossess* foreclos* garnish* ccj
ccjs payday shark sharks pawn* maxed alimony maintenance support evict* bank stamps dole benefit benefits
welfare taxman hmrc irs tax mortgage landlord rent mouth ends wolf rainy nest saving savings trust inherit*
means income wealthy rich skint strapped cash pin lottery gambling lien liens creditor* door lights
money wage wages salary pay paycheque paycheck household financially pocket
"""

RULE = Rule(
    code="finance_any",
    topic="finance",
    matter="finance",
    what="Brings someone's own money, debts or need of a wage into the talk.",
    why="What somebody owes, owns or needs says nothing about doing the job, and some places forbid using it.",
    instead="Name the pay; ask about handling the employer's money, in the same words for everyone.",
    source="Credit-check limits of several states and cities; agency guidance on financial questions.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"you(?:r|rs|rself|'re|'ve|'d|'ll)?\b[^.?!]{0,70}\b(?:" + STRONG + r")\b[^.?!]{0,50}\?",
        r"\b(?:" + STRONG + r")\b[^.?!]{0,70}\b(?:you|your|yours|yourself|you're|you've|you'd|you'll)\b[^.?!]{0,50}\?",
        r"\b(?:wages?|money|salary|pay)\b[^.?!]{0,25}\byou (?:[\w'-]+ ){0,2}?(?:need|rely on|depend on|live on|count on)\b"
        r"[^.?!]{0,40}\?",
        r"\bhow (?:[\w'-]+ ){0,2}?(?:have|are|do|did|will|would) you (?:been )?(?:getting|get|getting by|managing|"
        r"manage|surviv\w+|liv\w+|keep\w*|pay\w*) (?:by|afloat|without (?:a |any )?(?:wage|wages|pay|work|salary|"
        r"income)|on (?:so little|no (?:pay|wages|money|income)|that))\b[^.?!]{0,40}\?",
    ),
    unless=(
        TRADE[1],
        *TRADE[2:],
        r"\bhow (?:would|do|did|could|should) (?:you|we) (?!get by|manage|survive|live|pay (?:your|the)|keep afloat|"
        r"make ends|feel)\w+",
        r"\b(?:(?:technical|tech|code|design) debts?|code ?base|code|refactor\w*|bankruptcy (?:matter|case|law)|filing dates?|budget|ledger|invoice|accounts? (?:payable|receivable)|portfolio|underwrit\w+|mortgage "
        r"(?:adviser|advisor|broker|team|desk|products?)|debt (?:advice|collection|restructuring)|rich (?:text|data|"
        r"media)|broke (?:the|a|it|your|down|something|production)|savings? (?:did|to the|for the|account|bank)|"
        r"cost savings?|company|firm|business|department|project|petty cash|cash (?:desk|office|handling|flow)|"
        r"trust fund (?:team|lawyer)|credit (?:control|union|notes?|for|team|risk|to you)|give credit|benefits package|"
        r"licen[cs]e|qualif\w+|animal welfare|welfare (?:officer|checks?)|expectations?|rent (?:collection|roll))\b",
    ),
    bad=(
        "Has the taxman got anything on you?",
        "Who's been paying your rent since you left?",
        "Is this wage something you rely on, or pocket money?",
        "How have you been getting by without pay since June?",
        "Are you living hand to mouth?",
        "Should I be wondering about loan sharks, given what you said?",
        "You inherited a bit, I hear, so would you stay?",
    ),
    good=(
        "How did you make ends meet in the department after the cut?",
        "What savings did your last contract bring the company?",
        "Do you need petty cash for the stall?",
        "Who broke the build, and how did you find out?",
        "How would you explain arrears to a tenant?",
        "Which animal welfare checks did you run?",
    ),
)
