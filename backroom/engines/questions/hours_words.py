"""How hours are spoken of: odd ones, and a schedule that is stated."""

DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
ODD = (
    rf"(?:weekends?|weeknights?|{DAY}|evenings?|nights?|(?:late|long|odd|extra|any|all|unsocial|unsociable"
    r"|irregular|flexible|crazy|antisocial|additional|different|varied|whatever|silly|early|more"
    r"|holiday)[- ](?:\w+ )?(?:hours|shifts?|finishes|days?|mornings?|evenings?|nights?|starts?)"
    r"|lates?(?= *(?:[?,.]|$|if|when|at|on|some|now|sometimes|without))|late|overtime|(?:bank "
    r"|public )?holidays|christmas(?: day| eve)?|boxing day|new year'?s?(?: eve| day)?|easter(?! (?:egg|card|hamper"
    r"|lamb|menu|bunn|trade))|thanksgiving"
    r"|diwali|eid|ramadan|the (?:sabbath|holidays)|double shifts?|night shifts?|split shifts?|shift work"
    r"|shifts|on[- ]call|at short notice|round the clock|24/7|around the clock|after (?:hours|five|six)"
    r"|past (?:five|six|5|6)|until late|before (?:six|seven|6|7)|(?:five|six|seven|5|6|7) days(?: a week)?)"
)
STATED = (
    r"\b(?:the|this|our|we|it|everyone|everybody|each|all|shifts?|hours|rota|(?:month|quarter|year) end"
    rf"|roster) (?:(?!you\b)[\w'-]+ ){{0,4}}?(?:requires?|needs?|involves?|includes?|covers?|runs?|run|is|are"
    r"|opens?|trades?|starts?|finishe?s?|operates?|works?|means|calls? for|rotates?|closes?|takes? turns?"
    r"|takes?|asks? for|comes with|has|have|expects?|shares?|averages?|keeps?|do|does|goes|stays?)"
    rf"\b(?![^.?!]{{0,8}}\?)(?:(?!\b(?:do|can|could|would|will|are) you\b)[^.?!]){{0,110}}?\b(?:{DAY}"
    rf"|weekends?|evenings?|nights?|seven days|\d{{1,2}}|one in|every|overtime|on[- ]call|hours|shifts?"
    r"|holidays?|christmas|year|five|six|seven|eight|nine|ten|am|pm|noon|midnight|late|early|days)\b"
)
NAMED = (
    rf"\b(?:(?:one|two|three|four|\d) (?:{DAY}|weekends?|evenings?|nights?|shifts?|hours)(?: \w+)? (?:in|a"
    r"|per|each|every|out of)|every (?:other|second|third|fourth)|alternate|a (?:month|fortnight)\b"
    rf"|from (?:\w+ )?\w+ (?:to|until|till)|\d{{1,2}}(?::\d\d)? ?(?:am|pm)? ?(?:to|until|till|-) ?\d"
    rf"|{DAY} (?:to|through|-|until) {DAY}|nine to five"
    r"|(?<!if )(?<!when )required|(?:this|these|the|that|those) (?:schedule|hours|pattern|rota|shifts?|times|days)"
    r"|(?:advertised|stated|posted|listed|published|agreed|above)"
    r" (?:hours|schedule|shifts?|times|pattern|rota|roster|days)"
    rf"|(?:first|last|second|third)(?: \w+)? {DAY} (?:of|in)"
    r"|(?:once|twice|times|days|nights|weeks) (?:a|each|every|per) (?:week|quarter|year)"
    r"|(?:hours|schedule|shifts?|times|pattern|rota|roster|requirements|policy|standards)"
    r"(?: of this (?:job|post|role))? (?:as )?(?:stated|described|listed|posted|set out|above|shown|given"
    r"|in the (?:advert|posting|job description))"
    r"|(?:as|like) the whole (?:team|crew|office|department|company|shop)"
    r"|be (?:on site|here|there|in|at (?:the|your) \w+) (?:by|at|for|from) (?:the )?\d"
    r"|as (?:the|this) (?:job|role|post|position|work) (?:requires|needs|demands)|as advertised"
    r"|with or without|accommodation|adjustments?|either is fine|\[)"
)

SEEN = r"\b(?:seen|read|had|got) the (?:rota|roster|hours|schedule|shifts?|pattern)\b"

# The schedule may also be stated right behind.
AFTER = (
    r"(?![\s\S]{0,60}?[.?!] (?:the|our|this|we) [^.?!]{0,40}\b(?:rota|shifts?|hours|opens?|runs?"
    r"|covers?|needs?|requires?)\b)"
)
