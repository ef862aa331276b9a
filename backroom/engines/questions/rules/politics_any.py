"""Any other mention of politics that points at the candidate: labels, parties, votes, causes of the day."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.military_any import TRADE

STRONG = (
    r"woke\b(?! (?:up|you|him|her|them|me|the))|anti-woke|wokeness|snowflakes?|politics(?! (?:degree|lesson|class|desk|"
    r"of the office))|political(?:ly)?(?! (?:science|analyst|desk|editor|risk|clients?))|left-?leaning|right-?leaning|"
    r"left-?wing\w*|right-?wing\w*|leftist|lefty|lefties|centrist|conservatives?(?! (?:estimate|figure|approach))|"
    r"liberals?|socialists?|communists?|marxists?|libertarians?|republicans?|democrats?|tor(?:y|ies)|lib dems?|"
    r"labour (?:voter|supporter|party|man|woman|member)|reform (?:voter|uk|party)|ukip|brexit\w*|remainers?|leavers?|"
    r"trump|biden|maga|putin|modi|bjp|congress party|afd|le pen|netanyahu|starmer|corbyn|trudeau|"
    r"the (?:president|prime minister|government|election|elections|referendum|monarchy|king|royals|white house)|"
    r"vote|voted|voting|voter|ballot box|polling day|protest(?:s|ed)?|demos?(?= *[?,]| march)|demonstrations? (?:in|for|"
    r"against)|rall(?:y|ies)|activists?|activism|feminists?|black lives matter|blm|palestin\w+|gaza|israel|ukraine|"
    r"immigration|abortion|gun control|second amendment|climate (?:marches|activis\w+|change|protest\w*)|"
    r"extinction rebellion|capitalism|trans rights|women's lib|nationalis[mt]s?|separatis[mt]s?|scottish independence"
)

WORDS = """
woke wokeness snowflake* politics political* left leftist lefty lefties right centrist conservative* liberal*
socialist* communist* marxist* libertarian* republican* democrat* tory tories lib labour reform ukip brexit*
remainer* leaver* trump biden maga putin modi bjp congress afd netanyahu starmer corbyn trudeau president
prime government election* referendum monarchy king royals white vote voted voting voter ballot polling
protest* demo demos demonstration* rally rallies activist* activism feminist* lives blm palestin* gaza israel
ukraine immigration abortion gun amendment climate extinction capitalism trans women's nationalis* separatis*
independence leftie spectrum leaning wing
"""

RULE = Rule(
    code="politics_any",
    topic="politics",
    matter="politics",
    what="Brings politics into the talk as something about the candidate.",
    why="Views on public matters decide nothing about the work and are protected in several places.",
    instead="Ask how they work with people who think differently, with an example from work.",
    source="State and city laws on political activity; equality law on philosophical belief.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\b(?:" + STRONG + r")\b[^.?!]{0,80}\b(?:you|your|yours|yourself|you're|you've|you'd|you'll)\b[^.?!]{0,60}\?",
        r"\b(?:are|would|do|were|is) (?:[\w'-]+ ){0,6}?(?:on|to|from) the (?:left|right)(?: or (?:[\w'-]+ ){0,4}?(?:left|"
        r"right|centre|center))?(?= *(?:\?|,|of (?:the|your) (?:party|spectrum|aisle)|politically))[^.?!]{0,30}\?"
        r"(?<!hand side\?)",
    ),
    unless=(
        *TRADE,
        r"\b(?:congress cent\w+|demo(?:s|ed)? (?:of|for|the|to)|conservative (?:estimate|treatment)|immigration (?:law|"
        r"cases?|status)|climate (?:science|model\w*|control|data|team|report\w*)|president of (?:the )?(?:board|club)|"
        r"vote of|upvot\w+|government (?:contract|department|client|grant|tender)s?|local government|civil service|"
        r"liberal arts|work in (?:the )?(?:right|country)|screen|column|button|margin|menu|"
        r"(?:office|studio|desk|door|lift|corridor|hand|lane|turn)\b[^.?!]{0,30}on the (?:left|right)|rally (?:the|car|"
        r"driver)|sit on the (?:left|right))\b",
    ),
    bad=(
        "All that climate change talk, do you swallow it?",
        "Snowflakes don't last here. Is that you?",
        "Would you put yourself on the right or the left of the spectrum?",
        "Is abortion something you feel strongly about?",
        "Do you think the government has lost its way?",
        "Should Gaza come up at lunch, what would you say, as you?",
    ),
    good=(
        "How do you report an election without taking sides?",
        "Is the lift on the left or the right?",
        "What would you do first after a power cut woke the whole ward?",
        "Did you win any government contracts at your last firm?",
        "Do you have a liberal arts degree or a technical one?",
        "Have you worked on climate models?",
    ),
)
