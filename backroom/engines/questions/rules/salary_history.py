"""Current and past pay: asked outright, by proof, or by comparison."""

from backroom.engines.questions.rule import Rule

WHEN = (
    r"(?:current|present|previous|last|former|prior|existing|old|most recent|recent|past|latest|first"
    r"|starting|today's|last known)"
)
KIND = (
    r"(?:base|annual|gross|net|basic|total|monthly|day|daily|hourly|yearly|weekly|fixed|variable|overall"
    r"|actual|cash|job's|company's|employer's|role's|full|exact|on-target)"
)
PAY = (
    r"(?:salary|salaries|pay|wages?|ctc|compensation|comp(?! (?:sci|science|bio)\b)|package|earnings|rate|remuneration|income"
    r"|bonus(?:es)?|base|take[- ]home|pay ?che(?:ck|que)s?|pay ?packet|pay (?:grade|rate|band|scale|level)"
    r"|tc|ote|stipend|total comp|commission)"
)
WANTED = (
    r"(?!,? ?(?:expect\w*|requirements?|range|target|goals?|aspirations?|ask|hopes?|needs?|wish\w*"
    r"|preferences?|band|floor|review|reviews|run|runs|roll|data|system|team|gap|policy|process|model|budget"
    r"|survey|benchmark\w*|bill|"
    r"negotiat\w*|structures? for|disputes?|equity|question|conversations?|queries|stub|slip|manager"
    r"|calculations?|cycles?|of pay|card|limit\w*|call|letter|by the|expectation|deliver\w+|holidays?|tours?"
    r"|features?|design\w*|versions?|naming|"
    r"you(?:'d| would| want| need"
    r"| hope| expect)))"
)
PAST = (
    r"(?:now|at the moment|currently|today|right now|at present|presently|these days|before|previously"
    r"|last (?:year|time|job)|there|over there|in (?:your|that|the) (?:current|present|last|previous|old"
    r"|former)|at (?:your|that|the) (?:current|present|last|previous|old|former)|where you are|when you left"
    r"|when you started)"
)

WORDS = """
money range match salary salaries pay paid paying pays earn earning earned earnings compensation comp bonus
bonuses wage wages ctc package remuneration income payslip* paystub* stub stubs slip slips p60 p45 w2  rate
take grossing clearing base paycheck* paycheque* stipend raise band grade hourly commission ote tax beat
cut compare compares w matching home drawn allowance minimum rise step
"""

RULE = Rule(
    code="salary_history",
    topic="salary_history",
    matter="salary_history",
    what="Asks what someone earns or has earned.",
    why=(
        "Old pay carries old unfairness into the next job. Many places forbid asking, also when a range was "
        "named first."
    ),
    instead="Name the range, then ask: “The range is 40 to 46 thousand. What are your expectations?”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\byour (?:[\w'-]+ )?(?:compensation|comp|salary|salaries|pay|earnings|wages|income|packages?|ctc"
            r"|remuneration) (?:for|over|across|during|through|in) (?:each of |all )?(?:the |your )?(?:past|last"
            r"|previous)\b"
        ),
        (
            r"\b(?:they|your \w+) (?:ever )?(?:give|gave|offer|offered) you (?:a |an |any )(?:[\w'-]+ )?(?:rise"
            r"|raise|bonus|increase|pay rise)\b|[£$€]?\b\d[\d,.]{0,8}(?: ?k| grand| thousand)? be (?:a "
            r"|an )?(?:[\w'-]+ )?(?:step up|step down|rise|raise|improvement|drop|cut|jump|bump|increase)\b"
        ),
        (
            r"(?:^|(?<=[.?!] ))(?=[^.?!]{0,200}\b(?:your|you|you're|you've|you'd)\b)(?=[^.?!]{0,200}\b(?:salary"
            r"|salaries|wages?|pay|paid(?! work)|paying|earn\w*|ctc|compensation|comp|bonus\w*|allowance|package|remuneration"
            r"|take[- ]home|pay ?slip|hourly rate|day rate|income|base)\b(?! (?:attention|run|data|scale|structure"
            r"|model|dispute|gap|review|polic|system|disput|manager|off\b|back\b"
            r"|bill)))(?=[^.?!]{0,200}\b(?:current\w*|last|previous\w*|present(?:ly)?|now|at the moment|there"
            r"|where you are|over there|drawn|before|used to|old|when you left|former|so far|today|these days"
            r"|been)\b)(?=[^.?!]{0,200}\?)(?![^.?!]{0,200}\b(?:expect\w*|looking for|hop(?:e|ing)|want|ideal\w*"
            r"|target|how (?:do|did|would|have|can) you (?!get paid)|clients?|customers?|staff|team|learn\w*"
            r"|attention|employees|project|pay(?:ing)? (?:off|back|down)|payroll|trust|respect|budget|code"
            r"|would you (?:do|change)|invoices?|suppliers?|disputes?|scheme|users?|payments?|tell me about|describe"
            r"|guests?|members|band ok)\b)[^.?!]{1,160}"
        ),
        (
            r"\byour take[- ]home\b|\blast drawn\b|\bon the (?:minimum|living) wage\b|\b(?:was|is) (?:that"
            r"|it) (?:the )?minimum wage\b"
        ),
        (
            r"\bwhere (?:does|do|did|is|was|are|were) your (?:current |present |last )?(?:pay|salary|base|package"
            r"|comp|compensation|wage|earnings) (?:[\w'-]+ )?(?:sit|stand|land|fall|today|now|at\b|currently)"
            r"|\bwhat (?:would|will|do|does) (?:we|our offer|an offer|it) (?:have to |need to |be )*(?:match|beat"
            r"|matching)(?= *(?:[?,]|$))"
        ),
        (
            r"\bwhat (?:sort of |kind of )?(?:money|commission|bonus|tips|salary|wage|rate|pay|package"
            r"|ote) (?:[\w'-]+ )?(?:are|were|did|do|have) you (?:[\w'-]+ ){0,2}?(?:on|take|took|get|got|make|made"
            r"|earn|earning|paid|pull|draw|drawing|clear)\b"
        ),
        (
            r"\bhow (?:much|big) (?:of )?(?:a |an )?(?:[\w'-]+ )?(?:raise|rise|increase|bump|jump|uplift|pay rise"
            r"|step up) (?:would|is|will) (?:this|that|it|our)\b|\bwhat(?:'s| was| were| is"
            r"| are)? your (?:[\w'-]+ ){0,2}?(?:w-?2|p60|p45|tax return|1099|form 16)\b"
        ),
        rf"{{your}} (?:[\w'-]+ ){{0,1}}?{WHEN} (?:{KIND} ){{0,3}}{PAY}\b{WANTED}",
        (
            r"\b(?:what|what's|what're|whats|how much|how|and|tell me|share|know|about|give me|disclose|confirm"
            r"|state|is|was|are|were|need|ask|asking|you mind) (?:is |was |were |are |us |me |about |to know |for "
            rf"|'s ){{0,4}}your (?:{KIND} |{WHEN} |and ){{0,3}}{PAY}\b{WANTED}(?! (?:should|would|going forward"
            r"|to be))"
        ),
        (
            rf"\b(?:what|which|how much) (?:{KIND} )?(?:{PAY}|money)(?: (?:rate|level|figure|package|scale|band"
            r"|terms|structure|deal))? (?:are|were|did|do"
            rf"|have) you (?:[\w'-]+ ){{0,3}}?(?:on|get|getting|earn|earning|draw|drawing|make|making|receiv\w+|paid"
            r"|been on|had)\b"
        ),
        (
            r"\b(?:what|how much)(?:'s|'re| is| are| was| were| did| do| does| have| had)? (?:[\w'-]+ ){0,5}?(?:pay"
            r"|paying|paid|pays|give|giving) you\b(?! (?:in|for (?:the|a|that) (?:repair|work done)|back|attention"
            r"|compliment|respect))"
        ),
        (
            r"\b(?:what|how much) (?:did|does|do|was|is|were) (?:that|it|the|your|this|they"
            r"|those) (?:[\w'-]+ ){0,4}?(?:pay|paying)(?= *(?:[?,.]|$|there|over|now|at|these|when|in))(?! (?:for"
            r"|attention))"
        ),
        (
            r"\b(?:salary|pay|wage|wages|compensation|comp|earnings?|income|remuneration|ctc) history\b(?! (?:bans?"
            r"|laws?|rules?|question|inquir|legislation|act\b|data))"
        ),
        (
            r"\b(?:{your} |recent |last |latest |previous |past |three |few |copy of |copies of |bring |send |show "
            r"|attach |forward |see |provide |share |upload |submit )(?:[\w'-]+ ){0,4}?(?:pay ?slips?|pay ?stubs?"
            r"|salary slips?|wage slips?|p60s?|p45s?|w-?2s?|tax returns?|form 16|offer letter from your)\b"
            r"(?! (?:system|template|layout|software|errors?|queries|process|run|design|for (?:a|the(?! (?:last"
            r"|past|previous))|every|each|all"
            r"|clients?|customers?|employees|staff)|to (?:a|the|every|each|employees|staff)))"
        ),
        (
            r"\b(?:match|beat|better|top|exceed|compare|compares|comparing|stack up|sit|sits|measure|line up|improve"
            r"|improvement|rise|raise|increase|uplift|bump|hike|jump|step up|step down|drop|cut|more|less|higher"
            rf"|lower|up|down) (?:[\w'-]+ ){{0,4}}?(?:your|on|from|than|to|with"
            rf"|against) (?:[\w'-]+ ){{0,2}}?(?:{WHEN} (?:{KIND} )?(?:{PAY}|job|role|one|money|deal|package|terms)"
            r"|you(?:'re| are| get| make| earn| have) (?:[\w'-]+ )?(?:now|today|currently|at the moment"
            rf"|there))\b(?=[^.?!]{{0,200}}(?:\?|pay|salary|money|range|earn|package))"
        ),
        (
            r"\b(?:is|would|wouldn't|isn't|be|mean|means) (?:that|this|it|the range|our range|the move|the figure"
            r"|moving|coming|taking)? ?(?:[\w'-]+ ){0,4}?(?:a |an )?(?:pay|salary|wage|money) (?:cut|rise|raise|drop"
            r"|bump|increase|jump|hike)\b[^.?!]{0,30}(?:for you|from|on|you'd|you would|compared|\?)"
        ),
        (
            r"\b(?:did|do|have|was|will|when did|when was|when's|how big was|how much was|what was|whats"
            r"|what's) (?:you |your |the )(?:[\w'-]+ ){0,3}?(?:bonus|pay rise|pay raise|pay increase"
            r"|(?<!you )(?<!last )raise"
            r"|stock options|equity grant|christmas bonus|signing bonus|increment|hike)\b(?! (?:scheme|structure"
            r"|policy) (?:you|for))(?!,? (?:the|a|an|any|it) )(?! (?:pool|calculation|awareness|concerns?|money"
            r"|funds))"
        ),
        (
            r"\b(?:you|ya)(?:'re| are|'d be| must be| were| will be|'ve been| on| be) (?:[\w'-]+ ){0,2}?(?:on|making"
            r"|earning|getting|clearing|pulling in|pulling down|taking home"
            r"|paid)?,? ?(?:what,? )?(?:[\w'-]+ ){0,3}?(?:[£$€₹]\s?\d|\d[\d,.]{0,9} ?(?:k\b|grand|thousand|lakhs?"
            r"|lpa|quid|bucks|dollars|pounds|euros)|six figures|(?:the )?minimum wage|good money|decent money"
            r"|big money|(?:\w+[- ])?(?:grand|thousand|lakhs?) (?:a|per))"
        ),
        (
            r"\bare (?:you|ya) (?:[\w'-]+ ){0,2}?(?:earning|paid|being paid|getting paid|on (?:a )?(?:salary"
            r"|commission|hourly|the living wage|minimum wage|more than|less than|over \w+|under \w+|above \w+"
            r"|about (?:the same|\w+ k)|similar money|much (?:at|now|there)))\b(?! attention|-up| up\b| by the hour)"
        ),
        (
            r"\b(?:which|what) (?:pay |nhs |salary |civil service )?(?:band|pay grade|spine point|pay scale"
            r"|pay point|salary grade) (?:are|were) you\b|\bare you (?:on |at )?(?:a )?(?:nhs )?band (?:\d|[a-z]+ )"
        ),
        (
            r"\bwhat(?:'s| is| was|'d be| would be)? (?:the |a )?(?:lowest|highest|most"
            r"|least) (?:[\w'-]+ ){0,3}?(?:you've|you have|you) (?:ever )?(?:earned|been paid|made)\b"
        ),
        (
            r"\b(?:do|did) (?:they|your (?:current |last |present |old )?(?:employer|boss|company|firm|place"
            r"|lot)) (?:[\w'-]+ )?(?:pay|paid) (?:you )?(?:well|much|properly|better|more|decently|badly|fairly"
            r"|overtime|a bonus|good)\b"
        ),
    ),
    unless=(
        r"\bused to being paid (?:by|in|weekly|monthly)\b",
        r"\bhow much (?:money )?(?:do|would) you (?:need|want|like|hope|expect|aim) to (?:make|earn|be paid)\b",
        r"\bcomp (?:sci|bio|lit)\b",
        (
            r"\b(?:don't|do not|won't|will not|needn't|need not|never|not going to|not allowed to|can't|cannot"
            r"|no need to|without|rather not|please don't|not) (?:[\w'-]+ ){0,3}?(?:tell|telling|say|saying|ask"
            r"|asking|share|sharing|disclose|disclosing|know|mention|give|giving|record|use"
            r"|look at)\b(?![^.?!]{0,200}\b(?:but|though|just|still|however)\b)"
        ),
        (
            r"\b(?:clients?|employees'?|staff'?s?|members?|interns?|apprentices?|contractors?|new starters?|a worker"
            r"|workers'?|union) (?:[\w'-]+ ){0,4}?(?:pay|salary|salaries|wages?|payslips?|bonus\w*|p45s?|p60s?)\b"
        ),
    ),
    bad=(
        "What is your current salary?",
        "What were they paying you at the garage?",
        "Could you bring your last payslip?",
        "The range is 50 to 55. How does that compare with what you're on now?",
        "Would this be a pay cut for you?",
        "Did you get a bonus last year?",
        "Walk me through your salary history.",
    ),
    good=(
        "How much would you like to earn here?",
        "The range is 40 to 46 thousand. What are your expectations?",
        "What pay range are you looking for?",
        "Please don't tell me what you earn now; the range is in the advert.",
        "How did you explain a payslip to a new starter who was confused?",
        "How have you dealt with a pay dispute on the shop floor?",
        "What rate limit would you set on the first release?",
    ),
    source="Pay-history laws of states, provinces and cities; the European pay transparency directive.",
)
