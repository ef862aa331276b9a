"""Asking who looks after the children, and whether somebody is a mother or father."""

from backroom.engines.questions.rule import Rule

CARE = (
    r"(?:child ?-?care|day ?-?care|babysit\w*|baby-sit\w*|nanny|au pair|child ?-?minder|after-?school "
    r"care|cr[eè]che|wrap-?around care|school run)"
)
KIDS = (
    r"(?:kids?|kiddies|kiddos|children|bab(?:y|ies)|little ones?|wee ones?|toddlers?|daughters?|sons?|"
    r"twins|bairns?|youngsters|youngest|them|him|her)"
)

RULE = Rule(
    code="family_childcare",
    topic="family",
    matter="family",
    what="asks about childcare or parenthood",
    why="Who minds the children is a family's business. Asked of mothers above all, it treats them by their sex.",
    instead=(
        "State the hours to everyone: “The desk is open until seven, with one late evening a week. Can you meet that?”"
    ),
    triggers=(
        "childcare",
        "care",
        "daycare",
        "babysit*",
        "sitter*",
        "nanny",
        "pair",
        "childminder*",
        "minder",
        "creche",
        "crèche",
        "wraparound",
        "school",
        "half",
        "term",
        "nursery",
        "kids",
        "children",
        "child",
        "baby",
        "toddler",
        "kiddies",
        "ones",
        "mother",
        "mum",
        "mom",
        "mam",
        "father",
        "dad",
        "daddy",
        "mummy",
        "parent",
        "parents",
        "motherhood",
        "fatherhood",
        "parenthood",
        "mums",
        "mothers",
        "moms",
        "nappies",
        "diapers",
        "pick",
    ),
    patterns=(
        (
            r"(?:^|[.?!,;:-] ?|\band |\bso |\bbut )who(?:'s|'ll|'d)? (?:\w+ ){0,3}(?:look|looks|looking|mind|"
            r"minds|minding|take|takes|taking|watch|watches|watching|pick|picks|picking|collect|collects|"
            r"collecting|care|cares|caring|drop|drops|dropping|has|have|got|stay|stays|staying|feed|feeds|get|"
            r"gets|help|helps|with)\b[^.?!]{0,30}\b"
        )
        + KIDS
        + r"\b[^.?!]{0,50}(?:\b(?:while|when|if|whilst|on days|after|days) (?:you|school|nursery)|\bfor you\b|\?)",
        (
            r"\bwho (?:\w+ ){0,3}(?:does|doing|do|handles|handle) (?:the |your )?(?:school|nursery|"
            r"kindergarten) (?:run|pick-?up|drop-?off)\b|\byou[^.?!]{0,60}\b(?:school|nursery|daycare|"
            r"kindergarten) (?:run|pick-?ups?|drop-?offs?)\b"
        ),
        r"\b(?:{you}|your|you've|you'd|you'll)[^.?!]{0,60}\b"
        + CARE
        + (
            r"(?! (?:setting|sector|work|workers?|providers?|qualif\w+|vouchers?|polic\w+|benefits?|level|"
            r"course|nvq|certificate|centre|center|subsid\w+|manager|experience|role|job|industry|business|"
            r"team|staff|ratios?|assistant|payments?|app|funding|costs? in))"
        ),
        r"\b(?:what|any|how|is|do|who|are|have) (?:\w+ ){0,5}"
        + CARE
        + (
            r"\b[^.?!]{0,20}(?:\b(?:arrang\w*|sorted|plans?|covered|cover|issues?|problems?|situation|"
            r"back-?up|in place|lined up|organi[sz]ed|needs?|responsibilit\w*|if|when)\b)[^.?!]{0,60}(?:{you}|"
            r"\?)"
        ),
        r"\b(?:if|when|what happens when|who stays) [^.?!]{0,15}\b(?:your (?:\w+ )?"
        + KIDS
        + (
            r"|the kids|the little ones?|the baby|a kid|the wee ones?|little one) (?:\w+ )?(?:is|are|'s|gets?|"
            r"falls?|was|were|goes|becomes|catch\w*|has|have) (?:\w+ )?(?:sick|ill|poorly|unwell|fever|"
            r"chickenpox|sent home|off school|bug)\b"
        ),
        (
            r"\b(?:are|aren't|were|will|is) you (?:(?:a|an|also|both|already|still|the|one of our|working|"
            r"single|new|busy|soon|going|to|be|become|hands-on|full-time|stay-at-home|not|proud|foster|young) "
            r"){0,5}(?:mother|mum|mom|mam|mummy|father|dad|daddy|parent|stepmother|grandmother|grandfather|"
            r"granny|grandparent|stepmum|stepdad|parents)\b(?! (?:company|governor|volunteer|liaison|class|"
            r"process|record|teacher))"
        ),
        (
            r"\bas an? (?:\w+ ){0,2}(?:mother|mum|mom|mam|father|dad)\b(?: of \w+)?[^.?!]{0,80}{you}|"
            r"{you}[^.?!]{0,80}\bas an? (?:\w+ )?(?:mother|mum|mom|mam|father|dad)\b|\bas a parent yourself\b|"
            r"\b(?:working|single|new|busy|young) (?:mum|mom|mother|parent|dad|father)\b[^.?!]{0,60}{you}|"
            r"\byou[^.?!]{0,40}\b(?:working|single|new|busy|stay-at-home) (?:mum|mom|mother|parent|dad|father)"
            r"\b"
        ),
        (
            r"\b(?:being|be|become|becoming|how's|how is|enjoy\w*|like) (?:a |an )?(?:\w+ )?(?:motherhood|"
            r"fatherhood|parenthood|mother|mum|mom|dad)\b[^.?!]{0,50}{you}|{you}[^.?!]{0,40}\b(?:being|become|"
            r"becoming) an? (?:\w+ )?(?:mother|mum|mom|father|dad|parent)\b"
        ),
        (
            r"\b(?:can|could|would|do you think|should) an? (?:\w+ )?(?:mother|mum|mom|parent|father|dad)"
            r"\b(?: of \w+| with \w+ \w+)?[^.?!]{0,40}\b(?:do|manage|cope|handle|keep|work|run|lead|travel)\b"
        ),
        (
            r"\b(?:balanc|juggl|combin|reconcil|fit)\w* (?:\w+ ){0,6}(?:with|and|around|round|alongside) "
            r"(?:\w+ ){0,3}(?:kids|children|motherhood|fatherhood|parenthood|family life|family|a baby|being "
            r"a (?:mum|mom|mother|dad|father|parent)|parenting|the school run|home life)\b"
        ),
        (
            r"\b(?:who|what happens|what do you do|how (?:do|will|would|did) you (?:manage|cope|juggle|get on|"
            r"cover))\b[^.?!]{0,35}\b(?:in|during|with|over|for|at|on) (?:the |a )?(?:\w+ )?(?:school "
            r"(?:holidays?|run|pick-?up)|half-?term|inset days?|snow days?)\b(?=[?,.!]|$| if| and (?:you|the "
            r"kids)| when)"
        ),
        (
            r"\b(?:get|getting|drop|dropping|take|taking|collect|collecting|pick) (?:the |your )?(?:kids|"
            r"children|little ones|boys|girls|son|daughter)\b[^.?!]{0,25}\b(?:to|from|off at|at|up) (?:\w+ )"
            r"?(?:school|nursery|daycare|kindergarten)\b[^.?!]{0,60}\b(?:here|in by|work|still|on time|us|"
            r"eight|nine|seven|shift|you)\b|\b(?:if|when) (?:the |your )?(?:nursery|school|childminder|nanny|"
            r"sitter|daycare|kindergarten|babysitter) (?:shuts|closes|rings|calls|phones|is (?:shut|closed|"
            r"ill|sick)|lets you down)\b[^.?!]{0,40}\?"
        ),
        (
            r"\b(?:still )?in (?:nappies|diapers)\b[^.?!]{0,20}\?|\b(?:are|is) (?:they|he|she|yours|your \w+) "
            r"(?:\w+ )?(?:in|at) (?:school|nursery|daycare|kindergarten|college) (?:\w+ )?(?:yet|already|now|"
            r"full-?time)\b"
        ),
        (
            r"\bwas (?:it|that|this) (?:\w+ ){0,4}(?:maternity|childcare|child-?care|kids|children|family|a "
            r"baby|to have a|pregnancy|raising)\b[^.?!]{0,30}\?"
        ),
    ),
    unless=(
        r"\b(?:childcare|child care) (?:philosophy|experience|qualif\w+|settings?|training)\b",
        (
            r"\b(?:experience|qualified|qualifications?|worked|trained|degree|certificate|placement|"
            r"background)\b[^.?!]{0,20}\b(?:in|as|at|with|of) (?:\w+ ){0,2}(?:child|nanny|nursery|day)"
        ),
        (
            r"\b(?:pupils?|teach|teacher|teaching|patients?|clients?|pupil|classroom|class|parent (?:class|"
            r"node|table|process|element|company)|key worker|residents|animals|servers?)\b"
        ),
        r"\bparents' (?:evening|committee)\b|\b(?:been|worked|as) an? (?:\w+ )?(?:nanny|au pair|childminder)\b|\b(?:office|cancel|booking|story|character|novel|play|"
        r"film|scene)\b",
    ),
    bad=(
        "Who looks after the children while you are at work?",
        "Do you have reliable childcare?",
        "What happens when the kids are sick?",
        "Are you a mum?",
        "How would you juggle this job with the kids?",
        "Who does the school run in your house?",
        "As a mother, would you really want the travel?",
        "Do you think a mother of three can do this job?",
        "How will you manage in the school holidays?",
    ),
    good=(
        "What experience do you have in childcare?",
        "How would you set up childcare vouchers in payroll?",
        "What would you do if a child falls ill at the nursery?",
        "Who looks after the servers when you are on leave?",
        "How do you run a parents' evening with forty families?",
        "Which school did the minibus serve, and how did you plan its stops?",
        "How do you clean up when the parent process dies?",
        "Who takes care of the animals when the farm is snowed in?",
        "The desk is open until seven. Can you meet that?",
    ),
    source="Phillips v. Martin Marietta, 400 U.S. 542; NYC Admin. Code 8-107; EqA 2010, s. 13 and 19",
)
