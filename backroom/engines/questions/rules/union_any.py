"""Any other mention of organised labour that points at the candidate: cards, ballots, stoppages, reps."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.military_any import TRADE

STRONG = (
    r"(?:authori[sz]ation|union|membership|yellow|red) cards?|card check|picket(?:s|ing|ed)?(?: lines?)?|walk-?outs?|"
    r"sit-?ins?|sick-?outs?|work(?:ing|ed)? to rule|downed? tools|stoppages?|go-slow|lock-?outs?|industrial (?:action|"
    r"disputes?|relations)|collective(?:ly)? (?:agreements?|bargain\w*)|strikes?|on strike|striking|strike ?breakers?|"
    r"blackleg\w*|scabs?|closed shop|shop stewards?|union reps?|works councils?|trade unions?|trade unionists?|unions?|"
    r"union(?:i[sz]ed|i[sz]ing)|organi[sz](?:ers?|ing) (?:drive|campaign|committee|came|come)|labou?r (?:board|movement|"
    r"organi[sz]ers?|unrest)|dues|teamsters|staff association|strike ballot|right[- ]to[- ]work state|solidarity"
)

WORDS = """
authorization authorisation card cards picket* walkout* sit sick rule tools stoppage* slow lockout* industrial
collective* strike* striking blackleg* scab* closed steward* rep reps works union* unions organiz* organis*
labor labour dues teamsters association ballot solidarity out petition
"""

RULE = Rule(
    code="union_any",
    topic="union",
    matter="union",
    what="Brings unions, ballots or stoppages into the talk as something about the candidate.",
    why="Joining or not joining with others is a protected choice, and asking about it invites a claim.",
    instead="Ask about the work: “Tell me about a problem you raised for your team, and what came of it.”",
    source="Labour relations law on organising; freedom of association.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"you(?:r|rs|rself|'re|'ve|'d|'ll)?\b[^.?!]{0,80}\b(?:" + STRONG + r")\b[^.?!]{0,60}\?",
        r"\b(?:" + STRONG + r")\b[^.?!]{0,80}\b(?:you|your|yours|yourself|you're|you've|you'd|you'll)\b[^.?!]{0,60}\?",
        r"\b(?:sign|signed|hand out|handed out|pass round|collect|circulate)\b[^.?!]{0,30}\bpetitions?\b[^.?!]{0,40}\b"
        r"(?:management|boss|pay|conditions|wages|the company|hours)\b[^.?!]{0,30}\?",
    ),
    unless=(
        *TRADE,
        r"\b(?:credit union|student union|european union|union (?:type|all|query|jack|street|square|station)|strike (?:a|"
        r"the) (?:balance|deal|match|right|set)|struck|strikes? you|striking (?:about|thing|design|image)|strike rate|"
        r"lightning|sales reps?|medical reps?|sports association|works council (?:agreement|meeting)s? did|payroll|"
        r"paid sick|sit in (?:on|the|front)|sit in with|lock-?out tag)\b",
    ),
    bad=(
        "When the porters walked out, did you go too?",
        "Should a fellow with a clipboard and union cards turn up, would you sign?",
        "Did you ever work to rule at your last place?",
        "We've no shop stewards here. Would you miss having shop stewards?",
        "Is a closed shop something you'd want?",
        "Did you sign the petition to management about hours?",
    ),
    good=(
        "How do you keep trains running during a strike?",
        "What strikes you as odd in this plan?",
        "Did you sit in on the sales reps' call?",
        "Have you worked with a works council on a new rota?",
        "Which tools did you put down first when the alarm went?",
        "Do you have a card from the credit union for the deposit box?",
    ),
)
