"""Arrests, charges, sealed records and trouble with the police that did not end in a conviction."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

ADV = (
    r"(?:ever |actually |previously |personally |recently |yourself |yet |at any (?:point|time) "
    r"|in your (?:life|past|youth) |just |once |maybe |perhaps |also |really |currently |now |still "
    r"|by any chance |[, ]+){0,4}"
)
LAW = (
    r"(?:law|police|cops?|old bill|rcmp|garda|gardai|gendarmes|authorities|feds|sheriff|constabulary"
    r"|boys in blue|courts?|justice system|legal system)"
)
DONE = (
    r"(?:arrested|nicked|handcuffed|cuffed|fingerprinted|cautioned by|locked up|remanded|bailed|indicted"
    r"|arraigned|accused of (?:a |any |some )?(?:crime|theft|offen[cs]e|stealing|fraud|assault)"
    r"|detained(?! in (?:a )?meeting)|taken into custody|in custody|in handcuffs|busted|hauled in"
    r"|pulled in by|picked up by|questioned by|interviewed under caution|investigated by"
    r"|stopped by|charged(?= *(?:[?,.]|$|with (?:anything|something|any|a |an |theft|fraud|assault|drug|dui"
    r"|murder|possession)|by the|over|for (?:anything|something|theft)))|on the wrong side of the law)"
)

WORDS = """
arrest* charged charges charge police cop cops custody handcuff* cuffs cuffed bail warrant* nicked expunge*
sealed juvenile trouble bother fingerprint* prints indicted dui dwi detained mugshot* skeletons collar busted
authorities remand remanded tag court caution asbo locked cautioned ran cells restraining law pending feds
garda accused bailed lawyer magistrate* judge duis dwis suspect fraud held coppers copper summons brush run
questioning thrown dismissed done
"""

# The police as those whom one's work calls in or deals with.
POLICE_AT_WORK = (
    r"\b(?:call(?:ed|ing)?|ring|rang|phone[d]?|involv\w+|contact\w*|bring(?:ing)? in|brought in|liais\w+ with|alert\w*"
    r"|work\w* (?:with|alongside)|inform\w*|summon\w*|wait\w* for|evidence (?:for|to)|statements? (?:for|to)"
    r"|(?:hand|report|refer|pass)\w* [\w' -]{1,30}to|get on (?:[\w'-]+ )?with) (?:the )?(?:local )?(?:police|cops)\b"
    r"(?! (?:ever )?(?:on|about|over|because of) you| (?:round )?to your)"
)

RULE = Rule(
    code="arrest",
    topic="arrest",
    matter="arrest",
    what="Asks about arrests, charges, sealed records or trouble with the police.",
    why=(
        "An arrest is not proof of anything, and asking falls hardest on groups that are stopped most. Many "
        "places forbid it."
    ),
    instead=(
        "Ask nothing here. If the law asks for a check for this post, it comes after an offer, in writing, with "
        "a chance to answer."
    ),
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:been|get|got|ever) (?:[\w'-]+ )?(?:pulled|brought|hauled|taken|dragged"
            r"|called) in (?:for questioning|by the)|\b(?:a|the|any|your) (?:case|charges?|summons"
            r"|ticket) (?:[\w'-]+ )?(?:thrown out|dismissed|dropped|quashed)\b(?=[^.?!]{0,40}\?)"
            r"|\bpolice reports?\b(?=[^.?!]{0,40}\?)(?<!write a police report)|\bpending (?:criminal|legal"
            r"|court) (?:matters?|cases?|proceedings|charges)\b"
        ),
        (
            r"\b(?:you|ever) (?:[\w'-]+ ){0,2}?(?:get|got|been|being|were) done for (?:anything|something|it|theft"
            r"|drink|speed|drug|fraud|assault|a )"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|yours|any|ever|anything|got"
            r"|been)\b[^.?!]{0,90}?\b(?:charges (?:dropped|pending|brought|pressed|laid|against|hanging)"
            r"|court (?:appearances?|case|date|summons|hearing)(?: coming| pending)?|summons|coppers?|custody"
            r"|run-?ins? with|brush with the law|the police)\b"
        ),
        (
            r"\b(?:police|coppers?|cops|custody(?! (?:suite|sergeant|officer|record|staff|desk|nurse|arrangement)))\b"
            r"[^.?!]{0,60}?\b(?:you|your|yours|you're|you've|you'd)\b(?=[^.?!]{0,80}\?)"
        ),
        (
            r"\b(?:police|cops|old bill|boys in blue|feds|garda)\b[^.?!]{0,50}\b(?:you|your)\b(?=[^.?!]{0,80}\?)"
            r"|\b(?:your|his|her|their) collar felt|\b(?:were|been|ever) (?:you )?(?:ever )?held (?:overnight"
            r"|by (?:the )?police|in (?:a|the) cell|for questioning)|\bboys in blue\b(?=[^.?!]{0,60}\?)"
            r"|\brang the station\b"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|any|ever|got|been)\b[^.?!]{0,60}?\b"
            r"(?:arrested(?! (?:[\w'-]+ )?(?:in|at|on|outside|from) (?:your|the))|nicked by|handcuffs|handcuffed"
            r"|cautioned|a (?:police )?caution|criminal charges?|charges pending"
            r"|pending charges|a suspect(?= *(?:[?,]|$|in))|warrants? (?:out|for)|duis?|dwis?|police (?:on|called"
            r"|record|at your door)|in (?:a |the )?(?:police )?cells?|juvenile record|mugshots?|rap sheet"
            r"|fingerprinted|expunged|record sealed|on bail|restraining cells law order|trouble with the (?:law"
            r"|police)|court date|in custody)\b"
        ),
        (
            rf"\b(?:have|were|are|did|had|has|was|ever|never|you|you've|not|or|and|you'd) (?:you |ya )?{ADV}(?:been "
            rf"|get |got |gotten |be |were |being |had )?{ADV}{DONE}"
            r"(?<!clients arrested)(?<!someone arrested)(?<!anyone arrested)"
            r"(?! (?:[\w'-]+ )?(?:in|at|on|outside|from) (?:your|the) (?:bar|pub|shop|store|club|venue|ward|site|school"
            r"|premises|watch|shift|event|hotel|class|floor))"
        ),
        (
            rf"\b(?:any|you|been|ever|get|got|getting|your|had|have|much|of) (?:[\w'-]+ ){{0,3}}?(?:trouble|bother"
            r"|run[- ]?ins?|brush(?:es)?|issues?|problems?|dealings|history|difficult(?:y|ies)|scrapes?"
            r"|entanglements?|on the wrong side|foul)"
            rf" (?:with|of) (?:the )?{LAW}\b"
        ),
        (
            r"\b(?:have|were|did) you (?:ever )?(?:been |get |got |getting )?(?:in|into) (?:any |serious |bad "
            r"|real )?(?:trouble|bother)(?= *(?:[?,]|$|with the (?:law|police|cops)|as a (?:kid|teen|youth)"
            r"|when you were))"
        ),
        (
            r"\b(?:are you|you're|would you be|are you at all) (?:[\w'-]+ )?known to (?:the )?(?:police|law"
            r"|authorities|courts?)"
        ),
        (
            r"{your} (?:[\w'-]+ )?(?:arrest (?:record|history)|arrests|mugshot|rap sheet|juvenile (?:record"
            r"|offen[cs]e|history)|police (?:record|file|history)|bail|court (?:case|date|hearing|appearance)"
            r"|collar felt|prints taken)"
        ),
        (
            r"\b(?:have|got|having|had|any|an|with|there|facing) (?:any |an |a |some |open |outstanding "
            r"|pending ){0,4}(?:arrest record|arrests(?= *(?:[?,]|on|in your))|police record|police caution"
            r"|cautions? (?:from|on)|juvenile record|sealed (?:record|case|conviction)s?|expunged \w+"
            r"|pending (?:charges?|court|case|criminal|trial|prosecution)|(?:criminal )?charges? (?:pending"
            r"|against you|hanging|outstanding)|(?:outstanding |open |active )?warrants? (?:out|for|against)"
            r"|court (?:case|date|hearing) (?:coming|pending|hanging)"
            r"|open warrants?|outstanding warrants?|restraining cells law orders?|asbos?|mugshots?|dui|dwi"
            r"|rap sheet)\b(?! (?:did you make|have you made|have you handled|do you))"
        ),
        (
            r"\b(?:have|had|get|getting|got|ever|did) (?:[\w'-]+ ){0,2}?(?:anything|something|a record|records?"
            r"|your record|a case|a conviction|an arrest|a charge) (?:sealed|expunged|wiped|erased|cleared|struck"
            r"|dropped|dismissed|pardoned)"
        ),
        (
            r"\b(?:are|were|you) (?:you |ya |still |currently |now ){0,4}(?:on|out on|under) (?:police )?(?:bail"
            r"|remand|a tag|an ankle (?:tag|monitor)|house arrest|investigation by|probation or bail"
            r"|bail or probation)\b"
        ),
        (
            r"\b(?:spen[dt]|spent|had|night|overnight) (?:[\w'-]+ ){0,3}?(?:in|at) (?:a |the )?(?:police )?(?:cells?"
            r"|lock-?up|nick|drunk tank|station overnight)\b"
        ),
        (
            r"\b(?:been|get|got|were you|have you|you've) (?:ever )?(?:been )?(?:taken to court|dragged to court"
            r"|hauled (?:before|up)|up before (?:a|the) (?:judge|beak|magistrate)|in the dock|due in court|a suspect)"
        ),
        (
            r"\bhad your collar felt|\b(?:police|cops) (?:ever |[\w'-]+ ){0,2}?(?:stop|stopped|arrest|arrested"
            r"|question|questioned|search|searched|come|came|knock|pick|picked|know|caution|cautioned) (?:to |round "
            r"|for |on |up )?(?:you|your)\b"
        ),
        (
            r"\bhow many times (?:have|were) you (?:been )?arrested|\bwhat were you (?:arrested|charged|in custody"
            r"|in court) (?:for|with|over)"
        ),
        r"\b(?:caught|done) (?:shoplifting|stealing|nicking|drink[- ]driving|drunk driving|with drugs)\b",
    ),
    unless=(
        excuses.AS_A_TRADE,
        excuses.DONE_AT_WORK,
        POLICE_AT_WORK,
        (
            r"\b(?:appear(?:ed)?|argued?|represent(?:ed|ing)?|interpret\w*|usher|clerk|advocate|reported?|attended"
            r"|worked) (?:[\w'-]+ ){0,3}?(?:court|police)\b|\bpolice (?:officer|force|service|staff|station (?:desk"
            r"|refurb)|liaison|partners)\b"
        ),
        (
            r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|vote|spend|leave|pay\b"
            r"|stand|like|ever|personally feel)|\bwhat (?:do|did|would|should|can) you (?:do|say|tell|advise"
            r"|check) (?:when|if|to|with|after|the|a|first|about)|\b(?:experience|skilled|trained|training) (?:of|with"
            r"|in|on|\w+ing)\b|\ba time (?:when|you|that)\b|\b(?:walk|talk|take) (?:me|us) through\b|\b(?:clients?"
            r"|customers?|patients?|pupils?|students|residents|tenants|colleagues?|families|veterans|borrowers"
            r"|suppliers?|suspects|inmates|prisoners|offenders|employees|members of staff|service users?|learners"
            r"|passengers?|guests?|neighbours)\b|\b(?:make|made|making) (?:an |any )?arrests?\b"
        ),
        (
            r"\b(?:a|the|your|their|an) (?:clients?|pupils?|students?|residents?|tenants?|suspects?|witness\w*"
            r"|offenders?|detainees?|young (?:person|people)|prisoners?|patients?|passengers?|guests?|customers?"
            r"|supporters?|fans?|resident) (?:[\w'-]+ ){0,3}?(?:arrested|charged|police|custody|bail|court|law|trouble"
            r"|cautioned|warrant|detained)"
        ),
        (
            r"\b(?:arrests? (?:did you|have you|you) ma[dk]e|you (?:arrested|cautioned|detained)"
            r"|in police custody as)\b"
        ),
    ),
    bad=(
        "Have you ever been arrested?",
        "Any trouble with the police we should know about?",
        "Are you out on bail at the moment?",
        "You've never been charged with anything, have you?",
        "Did you ever have a record sealed or wiped?",
        "Have the police ever stopped you?",
    ),
    good=(
        "When would you bring in the police during a match?",
        "Are you law-trained, or did you learn it at the desk?",
        "What do you do when a shoplifter is arrested at your till?",
        "How many arrests did you make without backup on that unit?",
        "How did you explain police custody to a frightened young client?",
        "Have you been charged with running a team before?",
        "How do you work with the police when a crowd gets too big?",
        "Which battery was charged first on your round, and why?",
        "How would you keep sealed bids safe until the opening?",
    ),
    source="State laws on arrest records; agency guidance on arrest and conviction records.",
)
