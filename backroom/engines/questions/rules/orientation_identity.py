"""Asking whether somebody is trans, has transitioned, or what they were called before."""

from backroom.engines.questions.rule import Rule

LABEL = (
    r"(?:trans|transgender\w*|transsexual\w*|non-?binary|intersex|cis|cisgender\w*|genderfluid|gender "
    r"?-?fluid|genderqueer|agender|post-?op|pre-?op|transitioning)"
)

RULE = Rule(
    code="orientation_identity",
    topic="orientation",
    matter="orientation",
    what="asks about gender identity or a former name",
    why="Being trans, a transition, an operation or a former name is private and has nothing to do with the work.",
    instead="Ask nothing about it. If it helps you to speak to them: “What name and pronouns should I use today?”",
    firm=True,
    triggers=(
        "identify",
        "trans",
        "identify",
        "before",
        "always",
        "originally",
        "transgender*",
        "transsexual*",
        "binary",
        "nonbinary",
        "intersex",
        "cis",
        "cisgender*",
        "genderfluid",
        "fluid",
        "genderqueer",
        "agender",
        "op",
        "transition",
        "transitioned",
        "transitioning",
        "deadname",
        "dead",
        "name",
        "called",
        "go",
        "went",
        "known",
        "them",
        "birth",
        "born",
        "man",
        "woman",
        "assigned",
        "gender",
        "reassignment",
        "surgery",
        "operation",
        "toilet",
        "toilets",
        "bathroom",
        "bathrooms",
        "loo",
        "loos",
        "restroom",
        "restrooms",
        "changing",
        "pronouns",
        "hormones",
        "biologically",
        "references",
        "referees",
        "referee",
        "reference",
        "certificate",
        "licence",
        "license",
        "degree",
        "diploma",
        "says",
        "made",
        "float",
        "floats",
        "cabin",
        "sharing",
    ),
    patterns=(
        r"\bhow (?:do|would) you (?:personally |yourself )?identify(?: yourself| as a person)?(?= *(?:\?|$))",
        (
            r"\b(?:are|were) you (?:(?:a|an|actually|maybe|perhaps|by any chance|openly|really|not|also|one "
            r"of those|one of these|one of the|or have you ever been|consider yourself) ){0,3}"
        )
        + LABEL
        + r"\b(?! (?:from|to|into|out|youth|patients))",
        r"\b(?:you're|you are|if you) (?:\w+ ){0,2}" + LABEL + r"\b(?! (?:from|to|into|out))",
        r"^(?:and |so |then )?how (?:do|would) you identify(?= *(?:\?|$|yourself|gender|sexually|in terms of (?:gender|sex)))",
        (
            r"\byou (?:\w+ )?identify as (?:an? )?(?:\w+ )?(?:trans\w*|man|woman|male|female|non-?binary|"
            r"cis\w*|something|anything|they)\b"
        ),
        (
            r"\b(?:have you|did you|you(?:'ve)?|when did you|since you) (?:(?:ever|fully|medically|socially|"
            r"already|recently|finished|started|begun|done|been|completed|still) ){0,2}transition(?:ed|ing)"
            r"?\b(?=[?,.!;]|$| medically| socially| fully| yet| before you| to (?:being )?(?:a )?(?:male|"
            r"female|man|woman|boy|girl)| at (?:work|your)| while| (?:last|this) year)"
        ),
        (
            r"\b{your} (?:\w+ )?transition\b(?! (?:to|from|into|between|plan|team|out|strategy|period|process|"
            r"project))(?=[?,.!]|$| (?:complete|finished|over|done|been|going|affect|still|mean|last))"
        ),
        r"\bdead ?-?name\b",
        r"\byou(?:'re| were| used to be) an? [a-z]+ (?:before|once|originally|at birth|back then), (?:weren't|didn't)\b",
        r"\bwas it always [a-z]+(?=\?)",
        (
            r"\b(?:were you|you were|you used to be|did you use to be|used to be|did you used to be) called (?:something else |anything else )?(?:before|at birth|"
            r"originally|as a (?:boy|girl|child|man|woman)|when you were)|\bwhat (?:were you|did you use to "
            r"be|was it you were) called\b|\bcalled (?:before|at birth|as a (?:boy|girl))\b"
        ),
        (
            r"\b(?:what (?:was|is|did|'s)|tell me|share|know|remember) {your} (?:old|former|previous|birth|"
            r"given|original|other|earlier|first|male|female) (?:first )?name\b(?! for)|\bwhat(?:'s| is| was| "
            r"did)? {your} (?:\w+ )?name (?:used to be|before (?:you|that|the|all)|at birth|originally|when "
            r"you were born|on your birth)"
        ),
        (
            r"\byou (?:used to|once|previously|formerly) (?:go|went|were known|be known|be called)(?: by| as)"
            r"\b|\byou went by\b|\byour name before\b|\b(?:why|when|how come|what made)\b[^.?!]{0,20}\byou "
            r"(?:\w+ )?chang\w* your (?:first |given |christian )?name\b|\b(?:become|became|becoming|turned "
            r"into|live as|living as|lived as) an? (?:man|woman|girl|boy|lady)\b[^.?!]{0,40}\?|\b(?:why|"
            r"what's|what is|how come)\b[^.?!]{0,20}\bthey/them\b|\b(?:formerly|previously) known "
            r"as\b[^.?!]{0,30}\?|\b(?:different|another|other) (?:first )?name on (?:your|the) birth\b"
        ),
        (
            r"\bname (?:at birth|you were born with|you were given at birth|on your birth certificate|before "
            r"(?:you )?(?:the )?(?:transition\w*|changed))\b"
        ),
        (
            r"\b(?:sex|gender) (?:\w+ )?(?:you were|were you|at) (?:\w+ )?(?:assigned|birth)\b|\bassigned "
            r"(?:male |female )?at birth\b"
        ),
        (
            r"\b(?:were you|you were|you weren't|have you|did you use to be|you used to be|did you used to be)"
            r" (?:always |actually |really |originally )?(?:been )?(?:born )?(?:as )?an? (?:man|woman|boy|"
            r"girl|male|female)\b|\bwere you born (?:male|female|like|that|a|as)\b"
        ),
        (
            r"\b(?:have you|did you|you(?:'ve)?|are you|will you be|going to) (?:\w+ ){0,3}(?:had|have|having|"
            r"get|getting|got|planning|plan) (?:the|your|any|gender|sex|top|bottom)(?: \w+)? ?(?:surgery|"
            r"operation|op|reassignment|snip)\b(?= ?[?,.!]|$| yet| done| down| already| or )"
        ),
        (
            r"\b(?:{you}|{your})[^.?!]{0,40}\bgender (?:reassignment|affirming|confirmation|recognition|"
            r"dysphoria|identity)\b"
        ),
        (
            r"\b(?:which|what|whose) (?:\w+ )?(?:toilets?|bathrooms?|loos?|restrooms?|changing rooms?|locker "
            r"rooms?)\b[^.?!]{0,20}\byou (?:\w+ ){0,3}(?:use|using|go|going|want|prefer|need|expect)\b"
        ),
        (
            r"\b(?:why|what's with|what is with|explain|what's behind|the story behind|what do you mean by|so "
            r"what are) (?:\w+ ){0,3}(?:your |the |those |these )?pronouns\b(?! (?:should|shall|do|can|may))"
            r"[^.?!]{0,30}(?:you|email|signature|cv|about|\?)"
        ),
        (
            r"\b(?:are you|you) (?:\w+ ){0,2}(?:on|taking|take) (?:\w+ )?hormones\b|\bbiologically (?:\w+ )"
            r"?(?:you|male|female|a man|a woman)\b[^.?!]{0,30}you|\byou[^.?!]{0,30}\bbiologically\b"
        ),
        (
            r"\brefer(?:ence|ee)s?\b[^?.]{0,30}\b(?:keeps? (?:saying|writing|calling|using|putting)|calls? you"
            r"|refers? to you as|writes?|says?)\b[^?.]{0,16}\b(?:he|she|they|him|her|them|ms|mr|miss"
            r"|mrs)\b[^?]{0,60}\?"
        ),
        (
            r"\b(?:certificate|licen[cs]e|degree|diploma|passport|transcript)(?:'s| is| was)? (?:says|made out to"
            r"|in the name of|issued to) (?!the\b|our\b|your\b)(?:an? )?[a-z]+\. ?(?:is (?:that|it)|who'?s|who is"
            r"|what'?s the story|how come|how's that|why|was that)\b"
        ),
        (
            r"\b(?:see|seeing|spot) you on (?:one of |any of )?(?:the|those) floats?\b|\b(?:awkward|uncomfortable"
            r"|uneasy) (?:about )?(?:sharing|changing|bunking|bunked) (?:[\w'-]+ ){0,4}with you\b"
        ),
    ),
    unless=(
        r"\b(?:verify|verif\w+|records?|references?|qualification)\b",
        r"\b(?:patients?|pupils?|clients?|customers?|horse|pup|tenants?|file|function|variable|method)\b",
    ),
    bad=(
        "Your diploma is made out to Laura. Who's Laura?",
        "So how would you identify?",
        "You were a Liam before, weren't you?",
        "Was it always Daniela?",
        "Are you transgender, by any chance?",
        "When did you transition?",
        "What was your old first name?",
        "What were you called before?",
        "Were you born a man?",
        "Have you had the surgery yet?",
        "Which toilet would you be using here?",
        "Have you got a gender recognition certificate, and have you had your gender reassignment?",
    ),
    good=(
        "How do you identify a fault in a pump?",
        "What name and pronouns should I use today?",
        "Have you worked or studied under another name, so that we can verify your record?",
        "Have you transitioned a team from one tracker to another?",
        "How did you transition into management?",
        "What do you know about the needs of trans patients on a ward?",
        "How do you read a trans fat figure on a label?",
        "Which bathrooms have you fitted on your own?",
        "What was your function called before the refactoring?",
        "How do you store a binary file in the repository?",
    ),
    source="Bostock v. Clayton County, 590 U.S. 644; EqA 2010, s. 7; Sex Discrimination Act 1984 (AU), s. 27",
)
