"""Years left to work: retirement, pension, how much longer."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="age_retirement",
    topic="age",
    matter="age_direct",
    firm=True,
    what="Asks when the candidate will retire, or how many years they have left to work.",
    why="Plans for retirement stand in for age; people of every age leave jobs.",
    instead="Ask everyone the same: “What would make you want to stay in a job like this?”",
    source="ADEA and 29 CFR 1625; equality laws on age",
    triggers=(
        "pack",
        "longer",
        "last",
        "final",
        "security",
        "super",
        "medicare",
        "quiet*",
        "gentle*",
        "slower",
        "lighter",
        "easier",
        "seventy",
        "fifty",
        "eighty",
        "70",
        "60",
        "feet",
        "sixty",
        "65",
        "retire*",
        "retiring",
        "pension*",
        "superannuat*",
        "years",
        "longer",
        "boots",
        "apron",
        "pass",
        "slippers",
        "winding",
    ),
    patterns=(
        r"\byou\b[^.?!]{0,25}\b(?:reached|reach|at|past|near|nearing|over|under|close to) (?:the )?(?:state )?(?:retirement|pension|pensionable) "
        r"age(?= *(?:[?,]|$|yet|soon|now|this|next))",
        r"\byou\b[^.?!]{0,25}\bstill (?:be )?(?:work\w*|doing (?:this|it|that)|at (?:it|this)|here|going|on the tools|teaching|driving|"
        r"nursing)\b[^.?!]{0,25}\b(?:at|past|beyond|when you're) (?:fifty|sixty|seventy|eighty|5\d|6\d|7\d)(?= *(?:[?,]|$|or|and|years))",
        r"\byou\b[^.?!]{0,30}\b(?:work\w*|carry\w* on|keep\w* (?:on|going|at it)|stay\w* on|go\w* on) (?:for )?(?:very |too |that )?much "
        r"longer(?! than)\b",
        r"\b(?:is|was|would|will|could) (?:this|that|it|here)(?: (?:\w+ )?to be| be)? (?:your|the) (?:last|final) (?:big |major |proper |full-time )?(?:job|role|post|move|stop|"
        r"berth|posting|one)\b(?: for you)?(?= *(?:[?,]|$|before|then|or))",
        r"\byou\b[^.?!]{0,25}\b(?:taking|take|taken|drawing|draw|collecting|collect|accessing|claim|claiming|on|to) (?:\w+ ){0,2}?(?:social "
        r"security(?! (?:number|contribution|data|record|claim|payment|case))|your super|superannuation|medicare|the state pension)\b",
        r"\bsomething (?:quiet|quieter|gentle|gentler|easier|slower|lighter|less (?:demanding|taxing))\b[^.?!]{0,30}\b(?:see you (?:through|"
        r"out)|at your|time of life)\b",
        r"\bhow many (?:more )?years (?:\w+ ){0,3}?(?:before|until|till) (?:you(?:'d|'ll|'re| are| would| will|r)? (?:\w+ ){0,4}?"
        r"(?:finish up|finish altogether|finish for good|stop|give (?:it )?up|pack|hang|wind|call it|be done|done|quit|bow|walk away|"
        r"step back|put your)|the pension|you've done your)|\b(?:till|until|before) (?:the|your) (?:state |old age )?pension\b[^?]{0,30}\?",
        r"your\b last (?:job|role|post|move|big job) before (?:you )?(?:pack|call|stop|finish|retir|hang|put)|"
        r"{you} (?:pack it in|call it a day|give up work|stop working|put your feet up)\b[^.?!]{0,25}\?|"
        r"last job before you",
        r"\bwent at (?:sixty|fifty|seventy|6\d|5\d|7\d)[^?]{0,50}(?:your plan|about you|and you|you\?)",
        r"(?:will|would|might) you (?:\w+ )?(?:have|be) retired|{you}[^.?!]{0,20}\bbe retired\b",
        r"(?:thoughts|feel\w*|thinking|views?|feelings) (?:on|about|of|towards?) (?:your |early |"
        r"taking )?retire(?:ment|ing)?(?=\s*[?.,]|$| (?:and|or|yet|at)\b)",
        r"working years\b[^.?!]{0,30}(?:you|ahead|left)|retirement (?:on the (?:cards|horizon)|in (?:mind|view|"
        r"sight)|round the corner|around the corner|looming|beckon\w*)",
        r"you(?:rself)?\b(?:'re|'d|'ll| are| will| would|r)? (?:ever |just |really |actually |already |still |even )?"
        r"(?:be )?(?:plan(?:ning)?|hop(?:e|ing)|intend(?:ing)?|expect(?:ing)?|think(?:ing)?|look(?:ing)?|"
        r"want(?:ing)?|wish|going|due|likely|about|ready|"
        r"close|near|near(?:ing)|approaching|thought|consider(?:ing)?|not)?"
        r" ?(?:to |on |of |about |for |at |ever |fully )*retir(?:e|ing|ement|ed)(?=\s*[?.!,;]|$|"
        r"\s+(?:soon|in|at|from|early|before|after|on|next|this|when|anytime|any|within|or|and|by|then|yet|to|"
        r"here|with|one|properly)\b)",
        r"your\b (?:own |planned |expected |normal )?retirement\b(?! (?:home|communit|product|client|party|speech|"
        r"plan (?:product|client)))",
        r"(?:retirement|pension) (?:plans?|date|age)[^.?!]{0,25}(?:for you|of yours|in mind|do you|have you)",
        r"(?:do|did|have|got|any|what|are) {few}(?:retirement plans?|plans? (?:for|about|around|on) retirement)",
        r"(?:years?|long|time|far|months)[^.?!]{0,30}(?:until|till|before|to|from|off) (?:your |you |you're |"
        r"a )?(?:\w+ )?(?:retir|pension|superannuat)",
        r"(?:are you (?:\w+ ){0,2}|you're (?:\w+ ){0,2}|how )(?:far|close|near) (?:are you )?(?:off|from|"
        r"to) (?:your |a |the )?(?:retire|pension)",
        r"your\b (?:state |old[- ]age |bus |army )?(?:pension|bus pass|superannuation)\b(?! (?:client|scheme|"
        r"product|team|fund|admin))",
        r"(?:draw|drawing|collecting|on|taking) (?:the|your) (?:state )?pension\b[^.?!]{0,12}\?",
        r"how many (?:more |good |working |useful |productive )*years (?:of (?:service|work) )?(?:have|has|do|can|"
        r"could|will|would|are|left|more|you)"
        r"[^.?!]{0,25}(?:left|still|more|before|give|in you|to go|until|stop|plan|keep going)",
        r"(?:years|time) (?:left|still|to go) (?:in you|to work|of work|at work|before)",
        r"years (?:do|have|would|are) you (?:still |really |reckon |think )?(?:got |have )?(?:left|got in you)",
        r"how (?:much|many years) longer (?:do|will|would|can|are|have|could) {you} {few}(?:work|keep|carry|plan|"
        r"go|want|got|last|see|intend|manage)\w*",
        r"hang(?:ing)? up (?:your|the) (?:boots|apron|hat|spurs|gloves|coat|overalls|stethoscope|scissors)",
        r"(?:see|seeing) out {your} (?:time|days|career|last)",
        r"(?:wind(?:ing)? (?:things )?down|slow(?:ing)? down)(?: to| towards| before)? (?:your |the |"
        r"at your )?(?:career|retire|age|end|stage)",
        r"your\b (?:pipe and )?slippers",
        r"(?:superannuat\w+|retirement age) (?:is|at|here|for)[^?]{0,60}{you}",
        r"how (?:many years|long|many) [^.?!]{0,25}you (?:can |could |will |would )?(?:still|"
        r"realistically) (?:give|work|be with|put in)",
    ),
    unless=(
        r"\b(?:client|customer|member|employee|service|server|feature|system|legacy|horse|dog|greyhound|flag|"
        r"account)s? (?:\w+ ){0,3}(?:retir|pension)",
        r"\bretir(?:e|ing|ed) (?:a|an|the|old|legacy|it|them|that|this)\b",
        r"\byears of experience\b",
    ),
    bad=(
        "When are you hoping to retire?",
        "How many more years do you see yourself having left in you?",
        "How much longer do you plan to carry on working?",
        "Is your pension not just round the corner?",
        "How long have you got until retirement, roughly?",
        "Are you planning on retiring soon?",
        "Will you not be hanging up your boots before long?",
    ),
    good=(
        "How do you decide when to retire a service?",
        "How would you explain a pension to an eighteen-year-old?",
        "How many years of experience do you have with scaffolding?",
        "What happens to your greyhounds when they are retired?",
        "How much longer does a sourdough prove in winter?",
        "How many years did that bridge have left in it?",
        "Which clients came to you about drawing a pension early?",
    ),
)
