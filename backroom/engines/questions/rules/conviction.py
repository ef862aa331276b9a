"""Convictions, prison, probation and criminal records."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

ADV = (
    r"(?:ever |actually |previously |personally |recently |yourself |yet |at any (?:point|time) "
    r"|in your (?:life|past|youth) |just |once |maybe |perhaps |also |really |currently |still "
    r"|by any chance ){0,3}"
)
CRIME = (
    r"(?:crimes?|felony|felonies|misdemeanou?rs?|(?:criminal |serious |driving |drug )?offen[cs]es?|theft"
    r"|fraud|assault)"
)

WORDS = """
convict* felon* felony crime crimes criminal misdemean* offence* offense* prison jail gaol probation parole
guilty record inside bars dbs crb offender* background pleasure incarcerat* behind slammer porridge clink
pardon* vetting juvie borstal ex con law pled pleaded judge magistrate* sentence violence theft
previous checks check unspent barred fighting register
mountjoy strangeways scrubs pentonville belmarsh barlinnie maghaberry rikers quentin folsom leavenworth tihar pentridge
silverwater millhaven dui dwi
"""

RULE = Rule(
    code="conviction",
    topic="arrest",
    matter="conviction",
    what="Asks about convictions, prison or a criminal record.",
    why=(
        "Before an offer many places forbid this question, and old or unrelated convictions shut people out for "
        "no reason of the job."
    ),
    instead=(
        "Ask nothing here. Where the law asks for a check for this post, it comes after an offer, weighed "
        "person by person."
    ),
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:you|ever|any|had|have|got|with|you've) (?:[\w'-]+ ){0,3}?(?:firearms?|drugs?|driving|motoring|sexual"
            r"|violent|public order|weapons?|theft|dishonesty|juvenile|traffic|minor|serious) (?:offen[cs]es?"
            r"|convictions?)\b(?! (?:team|unit|court|cases?|bill|act)\b)"
        ),
        (
            r"\b(?:you|your|you're|you've)\b[^.?!]{0,60}\b(?:mountjoy|strangeways|the scrubs|pentonville|belmarsh"
            r"|barlinnie"
            r"|maghaberry|rikers|san quentin|folsom|leavenworth|tihar|pentridge|silverwater|millhaven)\b"
            r"|\b(?:happened with|story (?:with|behind)|end up with) (?:the|your|that|a) (?:dui|dwi|arrest|conviction"
            r"|drink[- ]driving|prison|criminal|assault)\b"
        ),
        (
            r"\b(?:have|got|having) (?:you )?(?:got )?a record(?= *(?:[?,]|$|with the))|\bwe (?:ran|run|do|did"
            r"|were to run|carried out) (?:[\w'-]+ ){0,2}?(?:criminal|police|dbs|crb|vetting"
            r"|records?) checks?\b(?=[^.?!]{0,60}\?)|\b(?:problem|issue|surpris\w+"
            r"|worr\w+)\b[^.?!]{0,30}\b(?:criminal|police|dbs|crb|vetting|records) checks?\b"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|yours|any|ever|anything|got"
            r"|been)\b[^.?!]{0,90}?\b(?:unspent|criminal (?:records?|histor\w+|past|backgrounds?"
            r"|convictions?|charges?|offen\w+|checks?|acts?|activit\w+|matters?|proceedings|investigations?)|go(?:ing"
            r"|ne)? to (?:jail|prison)|barred (?:from|list)|barred or on|on the barred list"
            r"|in trouble for (?:fighting|stealing|theft|drugs|driving|violence|drinking)|ex-con|on a dbs|dbs)\b"
        ),
        (
            r"\b(?:dbs|checks?|records?|disclosure|vetting)\b (?:would |will |'ll |to )?(?:come|comes|be|came|is|was"
            r"|going to be|look|looks) (?:back |up |out )?(?:clear|clean|spotless|blank|with (?:anything"
            r"|something))\b(?=[^.?!]{0,60}(?:\?|you))|\bhistory of (?:violence|theft|fraud|offending|drugs"
            r"|dishonesty|criminal\w*)\b|\b(?:had to|ever) (?:stand|go|appear|be|stood|been)(?: up)? (?:in front of"
            r"|before) (?:a |the )?(?:judge|magistrates?|bench|court|beak)\b|\bserv(?:e|ed|ing) (?:a |any "
            r"|your )?(?:[\w'-]+ )?sentences?\b"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|any|ever|got|been)\b[^.?!]{0,60}?\b(?:convicted"
            r"|(?<!with )(?<!real )(?<!strong )(?<!deep )(?<!of your )(?<!argue your )(?<!of the )(?<!secure a )(?<!out of )"
            r"convictions?(?! (?:that|about|in your|behind|rates?))|criminal (?:record|past|history|background"
            r"|convictions?)|felonies|felony|misdemeanou?rs?|(?:in|to) (?:prison|jail)|night in jail|locked up"
            r"|behind bars|on (?:probation|parole)(?! (?:here|period|at|in (?:your|the|this) ))"
            r"|(?:dbs|background|police|criminal) (?:check|checks|come|be clear|be clean|clearance)|(?:doing|done"
            r"|do|did"
            r"|served) time\b(?= *(?:[?,]|for|in|inside))|guilty (?:to|of)|br(?:oken|eak|oke) the law)\b"
        ),
        (
            r"\bcheck(?:s|ed)? (?:[\w'-]+ ){0,3}?(?:on )?(?:everyone|everybody|all"
            r"|each)[^.?!]{0,40}\banything (?:[\w'-]+ ){0,3}?(?:tell|say|mention|declare|confess|know|disclose)"
        ),
        (
            rf"\b(?:have|were|are|did|had|ever|never|you|you've|not) (?:you |ya )?{ADV}(?:been |get |got |be "
            rf"|were )?{ADV}(?:convicted|incarcerated|imprisoned|sentenced|jailed|found guilty|on parole|paroled"
            r"|sent (?:down|to (?:prison|jail))|banged up|put away|locked up|behind bars|in (?:prison|jail|juvie"
            r"|borstal|the slammer|the clink|gaol)|to (?:prison|jail)|inside(?= *(?:[?,.]|$|for|before|during|then"
            r"|when|yourself|prison|at all)))(?! (?:that|of the need))"
        ),
        (
            r"\b(?:have|did|do|you've|you|ever|been) (?:you )?(?:ever )?(?:done|doing|do|did|served|serve"
            r"|serving) (?:any |some |a bit of |hard )?(?:time(?= *(?:[?,]|$|in (?:prison|jail)|inside|behind"
            r"|for (?:a|any|something)))|porridge|a (?:prison|custodial) sentence|a stretch|bird)"
        ),
        (
            rf"\b(?:have|did|you've|ever) (?:you )?{ADV}(?:committed?|pleaded|pled|plead|broken?|break|broke) (?:a "
            rf"|an |any |some |guilty|the |to ){{1,4}}{CRIME}?(?:law)?(?<=[a-z])(?: to)?"
        ),
        (
            r"\b(?:have|got|having|had|with|any|a|your|no|hold|clean|is there|spotless|of) (?:you |a |an |any |got "
            r"|some |kind of |sort of |ever |had |unspent |spent |previous |prior |past |old |clean |relevant "
            r"|serious |felony |drug |driving )*"
            r"(?:criminal (?:record|history|past|background|convictions?|charges|offen[cs]es?)|(?:felony|prior"
            r"|previous|unspent|spent|past|motoring|drug) convictions?"
            r"|(?<!with )(?<!your )(?<!courage of )convictions?|felon(?:y|ies)|misdemeanou?rs?"
            r"|prison (?:record|history|time|past)|police cautions?)"
            r"(?= *(?:[?,.;]|$|or\b|and\b|i\b|we\b|that (?:i|we|you|might|may|would|could)|on (?:your|file|record"
            r"|the)|from|against you|in (?:the (?:last|past)|your|any)|for (?:anything|any|theft|violence|drugs)"
            r"|at all|to (?:declare|disclose|speak|mention|tell)|you'd|you\b|not\b|before|anywhere|whatsoever"
            r"|history))"
        ),
        (
            r"\b(?:are you|you're(?: not)?|were you|you a|you an) (?:[\w'-]+ ){0,2}?(?:felon|criminal|ex-con"
            r"|ex-offender|ex-convict|(?:registered )?(?:sex )?offender|convict)\b(?! (?:lawyer|barrister|solicitor"
            r"|defen|law|case|investigat|justice|psycholog|advocate))"
        ),
        r"\b(?:on|in) the (?:sex )?offenders'? register",
        (
            r"\b(?:are|were|you|you're|still|been|currently) (?:you |still |currently |ever |now ){0,4}(?:on"
            r"|under) (?:probation|parole|licen[cs]e from)\b(?! (?:at|with|in (?:your|the|this|a|any) (?:last|job"
            r"|role|current|present|post|new|first)|period|here))"
        ),
        (
            r"\b(?:would|will|could|can|do|did|think|reckon|going to|you'd|you'll"
            r"|you) (?:you )?(?:[\w'-]+ ){0,3}?(?:pass|survive|clear|fail|get through|come through|sail through"
            r"|come back clean on|come up clean on|worried about) (?:an? |our |the |any )?(?:[\w'-]+ ){0,3}?"
            r"(?:background|criminal|dbs|crb|police|records?|vetting|disclosure|barring"
            r"|security clearance)(?: records?| background)?(?: check| vetting| screen\w*)?\b"
        ),
        (
            r"\b(?:anything|something|what|nothing|what's) (?:[\w'-]+ ){0,3}?(?:on|in) (?:your|the) (?:record|dbs"
            r"|crb|sheet|file|background check|criminal record)\b"
        ),
        (
            r"\byour (?:[\w'-]+ )?record (?:[\w'-]+ )?(?:clean|spotless|clear|squeaky)|\b(?:is|was"
            r"|and) your record (?:[\w'-]+ )?(?:clean|clear)|\b(?:have|got|keep|kept) a (?:clean|clear"
            r"|spotless) (?:record|sheet|past|slate)(?= *(?:[?,.]|$|with|as far))|\b(?:rap"
            r"|clean) sheet\b(?=[^.?!]{0,30}\byou)"
        ),
        (
            r"\b(?:got|have|any|you got) (?:any |got )?(?:previous|form)(?= *(?:\?|$|, (?:have|i|then|or)"
            r"|with the (?:police|law|courts)))"
        ),
        r"\b(?:his|her) majesty'?s pleasure|\ba guest of (?:his|her) majesty",
        (
            r"\bbeen in (?:any )?(?:trouble and )?(?:prison|jail)\b|\bwhat (?:were you|did you|are you) (?:in|go"
            r"|sent) (?:to )?(?:prison|jail|down|inside) for|\bwhat was the (?:conviction|sentence|offen[cs]e) for"
        ),
        (
            r"\b(?:gap|missing|away|years?|months?|time)[^.?!]{0,40}\b(?:were you|was that|you weren't"
            r"|was it) (?:[\w'-]+ ){0,2}?(?:inside|in prison|in jail|behind bars|locked up|spent in prison"
            r"|time served)"
        ),
        (
            r"\byou(?:'ve| have) (?:nothing|something|anything|a bit) (?:[\w'-]+ ){0,3}?(?:criminal|on your record"
            r"|to hide)\b[^.?!]{0,30}"
        ),
    ),
    settled=(excuses.OFFERED_BY_LAW, excuses.TOLD_TO_ALL),
    unless=(
        *excuses.AT_WORK,
        r"\b(?:by law|the law (?:requires|says|asks)|legally|statutory|enhanced|regulated|required for)\b",
        (
            r"\b(?:clients?|pupils?|students?|residents?|tenants?|offenders?|young (?:person|people)|prisoners?"
            r"|patients?|customers?|learners?|applicants?|inmates?|someone|somebody|people|a (?:man|woman|colleague"
            r"|writer|character|suspect)) (?:who|with|after|on|in|whose|leaving|serving|coming|just)\b"
        ),
        (
            r"\b(?:work(?:ed|ing)?|taught|teach|teaching|volunteer(?:ed|ing)?|shift|visit(?:ed|ing)?|report(?:ed|ing)?"
            r"|film(?:ed)?|officer|librar\w+|class) (?:[\w'-]+ ){0,3}?(?:in|inside|at) (?:a |the |an |any )?(?:prison"
            r"|jail)"
        ),
    ),
    bad=(
        "Have you ever been convicted of a crime?",
        "Do you have a criminal record?",
        "Would you pass a background check?",
        "Have you ever been behind bars?",
        "Were you inside during those two years?",
        "Any felonies or misdemeanours?",
        "Are you on probation for anything?",
        "Is your record clean?",
    ),
    good=(
        "What conviction rate did your fraud unit reach?",
        "Are you on probation in your present post?",
        "How do you argue a point with conviction when the room disagrees?",
        "What strong convictions do you have about testing?",
        "How would you support somebody with a criminal record back into work?",
        "Have you taught inside a prison before?",
        "How did your probation period at the bakery go?",
        "Which record did you break at the last harvest?",
        "Tell me about a sentence in that report that you would rewrite.",
        "Do you have criminal law experience in the lower courts?",
    ),
    source=(
        "Fair chance and ban-the-box laws; rehabilitation of offenders law; agency guidance on arrest and "
        "conviction records."
    ),
)
