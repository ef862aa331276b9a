"""Asking about children, a spouse or a home in passing."""

from backroom.engines.questions.rule import Rule

KIDS = r"(?:kids?|kiddies|children|bab(?:y|ies)|toddlers?|wee ones?|little ones?|bairns?|youngsters|sprogs?)"
SPOUSE = r"(?:husband|wife|hubby|missus|boyfriend|girlfriend|fianc[eé]e?)"

RULE = Rule(
    code="family_asides",
    topic="family",
    matter="family",
    what="asks about children, a spouse or a home in passing",
    why="Asked in passing it is still asked: the answer tells of marriage, children or somebody to care for.",
    instead="State the hours, place or travel to everyone, and ask: “Can you meet that?”",
    triggers=(
        "kid",
        "kids",
        "kiddies",
        "children",
        "baby",
        "babies",
        "toddler*",
        "ones",
        "bairn*",
        "youngsters",
        "husband",
        "wife",
        "hubby",
        "missus",
        "boyfriend",
        "girlfriend",
        "fianc*",
        "married",
        "footloose",
        "relationship",
        "personal",
        "private",
        "official",
        "yourself",
        "own",
        "home",
        "ages",
        "blessed",
    ),
    patterns=(
        r"\bhow many "
        + KIDS
        + (
            r"(?=[,?.]|$| and (?:what|how)| at home| in all| then)|\b(?:kids|children|kiddies|little ones)"
            r"[, ]+(?:and )?(?:how many|what ages?)\b(?! (?:can|in|per|are there in))|\byou(?:'d)? (?:\w+ )"
            r"{0,3}leav(?:e|ing) (?:small|young|little|your) (?:kids|children)\b|\bany (?:chance|sign|thought|"
            r"word|news|danger|prospect) of (?:\w+ )?"
        )
        + KIDS
        + r"\b",
        (
            r"\b(?:someone|somebody|anyone|anybody|who) (?:\w+ )?(?:to |else )?(?:mind|watch|take|have|look "
            r"after|collect|pick up|sit for|care for|feed|help with) (?:the|your) (?:\w+ )?"
        )
        + KIDS
        + r"\b(?! (?:in|at) the (?:nursery|centre))",
        r"\byou (?:\w+ ){0,4}(?:bring|bringing|leave|leaving) (?:a|the|your) (?:\w+ )?"
        + KIDS
        + r"\b[^.?!]{0,30}\b(?:work|office|in|with you|home|here|behind|alone)\b",
        (
            r"\b(?:do|will|would|are|have|did|how do|how will|how would|how are|what do|what will|what would) "
            r"the (?:kids|kiddies|little ones|wee ones|weans|bairns)\b[^.?!]{0,60}\byou(?:r|rself|'re)?\b"
        ),
        (
            r"\b(?:get|have|see|got|having) (?:the|your) (?:kids|children|kiddies|little ones|boys|girls) "
            r"(?:at|on|every|half|alternate|this|for the (?:weekend|holidays|summer))\b|\bblessed with (?:\w+ "
            r")?(?:kids|children|a family)\b|\b(?:any|some|one|two) of your own\b[^.?!]{0,10}\?|\bwhat ages? "
            r"(?:are|is|would) (?:they|your|the kids|the children|he|she)\b[^.?!]{0,25}\?"
        ),
        (
            r"(?:^|[.?!,;:-] ?)(?:(?:so|and|well|now|or|but|then|just|sorry|by the way)[, ]+){0,3}(?:do|did|"
            r"are|is|was|were|will|would|could|can|has|have|does|isn't|won't|wouldn't|didn't) (?:(?:there )?(?:still |already "
            r")?(?:an?|the|any|another) (?:\w+ )?|you (?:\w+ ){0,4}(?:have|got|want|need|find|found|met|bring\w*|leav\w+|miss|"
            r"without|home to|here with|moving with|coming with|check\w*[^.?!]{0,8} with|discuss\w*[^.?!]{0,8} with) "
            r"(?:an?|the|any) (?:\w+ )?|[^.?!]{0,40}\b(?:or|and) (?:is it |is there )?(?:an?|the|any) )"
        )
        + SPOUSE
        + r"\b[^.?!]{0,60}\?",
        (
            r"\bare you (?:\w+ )?(?:on your own|by yourself)(?=[?,]| at home| or| then)|\bjust (?:you|"
            r"yourself|the two of you|the one of you)(?: at home| there| then| in the house|\?)(?! (?:on|in) "
            r"(?:the|your) (?:team|project|shift))|\bare you with (?:anyone|someone|anybody|somebody)(?=[?,]| "
            r"at| these| now)|\bmake it official\b|\b(?:is|was) your (?:\w+ )?relationship (?:\w+ )"
            r"?(?:serious|stable|going|new|over)\b|\byour (?:personal|private|love|romantic) (?:life|"
            r"relationships?)\b[^.?!]{0,40}\?|\bfootloose\b|\bfree and single\b"
        ),
        (
            r"\b(?:be|get|go|going|come) home (?:for|to) (?:anyone|anybody|someone|somebody|a (?:family|"
            r"husband|wife))\b[^.?!]{0,30}\?"
        ),
        (
            r"\b(?:got married|had a baby|got pregnant|had kids|babies|having babies|started a family|settled "
            r"down)\b[^?]{0,90}[.!;,] [^.?!]{0,60}\b(?:along (?:those|the same) lines|same idea|same plans?|"
            r"on the cards|in mind|for you|you next|planning the same|follow suit|do the same|go the same way)"
            r"\b[^.?!]{0,15}\?"
        ),
    ),
    unless=(
        (
            r"\b(?:patients?|clients?|pupils?|residents?|customers?|guests?|class|tenants?|callers?|brides?|"
            r"nursery worker|witness\w*|suspects?|defendants?|teach\w*|classroom|guests|parishioners?|"
            r"farmers?)\b"
        ),
        r"\b(?:and|or) (?:your|his|her) (?:team|colleagues)\b",
        (
            r"\bmy (?:\w+ )?(?:husband|wife|boyfriend|girlfriend|kids|children|fianc)\b[^?]{0,80}(?:\bwill "
            r"show|\bmade|\bruns|\bsays)\b"
        ),
    ),
    bad=(
        "How many children, and how old?",
        "Have you somebody to mind the baby?",
        "Do the kids like it that you travel?",
        "Are you on your own at home?",
        "Any chance of little ones next year?",
        "You seem good with children. Any of your own?",
        "The last clerk got married and left. Are you thinking along those lines?",
        "Do you have to be home for anyone?",
    ),
    good=(
        "How many children can one adult take to the pool under your rules?",
        "Did you write that report on your own, or with a team?",
        "Have you helped a husband and wife to settle a will?",
        "Do you bring your own knives, or use ours?",
        "Who opens the nursery when the first children come at seven?",
        "Will you be with us for the whole season?",
        "When did the plan become official?",
        "How do the children in your group choose their games?",
    ),
    source="Cal. Code Regs. tit. 2, s. 11016; N.Y. Exec. Law s. 296; EqA 2010, s. 13",
)
