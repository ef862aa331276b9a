"""Asking about pregnancy, birth, fertility or leave for a birth."""

from backroom.engines.questions.rule import Rule

LEAVE = r"(?:maternity|paternity|parental|adoption|mat|parenting|baby|family)"

RULE = Rule(
    code="pregnancy",
    topic="family",
    matter="pregnancy",
    what="asks about pregnancy or leave for a birth",
    why=(
        "To weigh a pregnancy, a birth or the leave that follows is discrimination because of sex; in "
        "some places the question itself is forbidden."
    ),
    instead=(
        "State what the job needs to everyone: “The project runs from March to December, with travel "
        "each month. Can you meet that?”"
    ),
    triggers=(
        "twins",
        "babies",
        "baby",
        "pregnan*",
        "expecting",
        "maternity",
        "maternities",
        "paternity",
        "parental",
        "mat",
        "due",
        "ivf",
        "fertility",
        "contraception",
        "contraceptives",
        "contraceptive",
        "pill",
        "birth",
        "breastfeed*",
        "breast",
        "nursing",
        "pump",
        "bump",
        "clock",
        "patter",
        "broody",
        "bun",
        "eating",
        "abortion*",
        "miscarr*",
        "trimester",
        "tubes",
        "vasectomy",
        "hysterectomy",
        "along",
        "adopting",
        "leave",
        "knocked",
        "glowing",
        "morning",
    ),
    patterns=(
        r"\b(?:are|were|might|could|may|if|is|aren't|will|would|have|did|do) you (?:(?!for |with |about )\w+ ){0,4}pregnan(?:t|cy)\b(?! (?:wom[ae]n|girl|teen\w*|lady|people|worker|employee|mare|dog))",
        (
            r"\byou(?:'re| are|'d|'ll|'ve| were| look| get| got| become| fall| fell| won't| don't| aren't| "
            r"might| may| will|r)(?: not|n't)? (?:\w+ ){0,4}pregnan(?:t|cy)\b"
        ),
        r"{your} (?:\w+ )?pregnanc(?:y|ies)\b|\bwife(?:'s)? (?:\w+ )?pregnant\b",
        (
            r"\b(?:would|could|might|will|is|would a) (?:\w+ )?pregnanc(?:y|ies)\b[^.?!]{0,50}\byou\b|"
            r"\b(?:any|no|another|further|more|planning a|a) pregnanc(?:y|ies) (?:\w+ )?(?:planned|coming|we|"
            r"i|on the|in the|to|or|\?)|\bplan\w* (?:any |a |another |on )?pregnanc"
        ),
        (
            r"(?<!what )(?<!who )\b(?:are|is) (?:you|your (?:wife|partner|girlfriend)) (?:\w+ )?expecting(?=[?,.!]|$| or\b| a "
            r"(?:baby|child|little|happy|boy|girl)| again| twins| at the| by any| if| yet| another| your)(?! "
            r"or )"
        ),
        (
            r"\b(?:are|is) you (?:\w+ )?expecting,? or (?:have|am|is|did|just)\b|\b(?:if|whether|when|that) "
            r"you (?:were|are|might be) expecting(?=[?,.]|$)|\b(?:come|coming|return\w*|be|get|getting) back "
            r"(?:\w+ ){0,3}after (?:the |giving |your )(?:birth|baby|maternity)\b|\byou(?:'re| are) (?:not |"
            r"n't )?(?:\w+ )?expecting(?=[?,.!]|$| a (?:baby|child|little))"
        ),
        (
            r"\b(?:{you}|any plans?|{your})[^.?!]{0,50}\b(?:plan\w*|expect\w*|intend\w*|going|gonna|want\w*|"
            r"need\w*|hop(?:e|ing)|likely|tak(?:e|ing)|go|be|off|on|disappear\w*|vanish\w*|consider\w*|for|"
            r"about|request\w*|ask\w*|think\w*)\b[^.?!]{0,25}\b"
        )
        + LEAVE
        + r"(?: |-)leave\b",
        r"{your} (?:\w+ )?"
        + LEAVE
        + (
            r"(?: |-)(?:leave|break)\b|\b(?:have you|did you|were you|you've|you) (?:\w+ ){0,3}(?:tak\w+|took|"
            r"been|had|on) (?:\w+ ){0,3}"
        )
        + LEAVE
        + (
            r"(?: |-)leave\b|\bwere you on maternity\b|\byou (?:\w+ ){0,2}(?:get|have|need|want|got) "
            r"maternity (?:cover|pay|benefits?|insurance)\b"
        ),
        (
            r"\b(?:any|no) (?:\w+ )?(?:maternity|paternity|parental|mat) (?:leave|break|plans?)\b|\byou(?:'ll|"
            r"'re| will| be| are)? (?:\w+ ){0,4}(?:to|off on|off to|on|into|for|off) (?:maternity|paternity|"
            r"mat)\b(?! (?:wards?|units?|cover|services?|team|pay|clinic|nurs|hospital|leave cover|rotation|"
            r"placement|polic))"
        ),
        (
            r"\bwhen(?:'s| is| are) (?:you|the baby|the little one|baby|it|your baby) due\b(?! (?:back|to|for|"
            r"in|at|out))|\byour due date\b|\b(?:baby|you|you're|are you) due (?:in|soon|then|any)\b|\bhow "
            r"far (?:along|gone) are you\b(?! (?:in|with|on|through) (?:your|the|that|this|any|other|a)\b(?! pregnancy))"
        ),
        (
            r"\b(?:biological|body) clock\b|\bclock (?:is |'s )?ticking\b[^?]{0,40}{you}|\byour clock\b|"
            r"\bpatter of (?:tiny|little|small) feet\b|\bbun in the oven\b|(?<!i'm )(?<!i am )\beating for two\b|\bknocked up\b|"
            r"\bmorning sickness\b"
        ),
        (
            r"\b(?:are|were) you (?:\w+ ){0,2}(?:broody|trying for|glowing|showing)\b|{your} (?:baby ?)"
            r"?bump\b(?! (?:test|stop))|\bis that a (?:baby )?bump\b"
        ),
        (
            r"\b(?:are|were|have|did|do|would|will) you (?:\w+ ){0,4}(?:birth control|contracepti(?:on|ves?)|"
            r"the pill|(?:had|on|doing|having|through|need|tried|had any|considered|undergoing) (?:\w+ )"
            r"?(?:ivf|fertility (?:treatment|clinic|drugs|issues|problems))|an abortion|a miscarriage|"
            r"miscarried|a vasectomy|a hysterectomy|your tubes tied)\b"
        ),
        (
            r"\b(?:are|were|will|would|do|plan) you (?:\w+ ){0,2}(?:breast-?feed(?:ing)?|breast feeding|"
            r"(?:plan on|planning on|still) nursing(?=[?,]|$| when| at| after)|nursing (?:a|your|the) (?:baby|"
            r"child|little)|pumping milk|expressing milk)\b|{you}[^.?!]{0,30}\b(?:need|want|have|going|time|"
            r"somewhere|plan) (?:\w+ )?to (?:breast-?feed|pump|express)\b(?! (?:an|your|the|how|what|out|"
            r"water|up|a|in))"
        ),
        (
            r"{your} (?:fertility|contracepti\w+|birth control|miscarriage|abortion|ivf)\b|\b(?:maternit\w+|pregnan\w+|mat leave|babies|have (?:a baby|twins))"
            r"\b[^?]{0,170}[.!;,] ?(?:and |so )?(?:you(?:'re| are) not|you aren't|you won't|you wouldn't|"
            r"please tell me you|is that|any chance you|are you (?:going|about|likely|planning)|will you be|"
            r"can i expect|(?:where|how) do you stand|where you stand|do you have (?:any )?(?:plans|similar)|what about you ?\?|how "
            r"about you ?\?|and you ?\?)"
        ),
        (
            r"\bhow long (?:were|was) you(?:r)? (?:\w+ )?(?:maternity|paternity|mat)\b|\b(?:the|one of the) "
            r"women who (?:comes?|goes?|leaves?)[^.?!]{0,50}(?:leave|pregnant)\b"
        ),
    ),
    unless=(
        "{practice}",
        (
            r"\b(?:patients?|clients?|pupils?|students?|tenants?|residents?|colleagues?|staff|employees?|"
            r"teammates?|payroll|policy|teenagers?|ewes?|cows?|mares?|sows?|heifers?|cats?|bitch|goats?|"
            r"someone|somebody|woman (?:who|in|with|has))\b"
        ),
        (
            r"\bthis is (?:a )?(?:maternity|parental|paternity) cover\b|\bnurses are\b|\bstaffing\b|"
            r"\bcover(?:ed|ing)? (?:for )?(?:a|the|somebody's|her|his) (?:\w+ )?maternity\b"
        ),
        r"\b(?:our|a|the) (?:pregnancy|maternity)[- ](?:test\w*|wear|jeans|packaging|ward|unit|range)\b|\bpayments? due\b|\binvoices?\b|\breport\b",
    ),
    bad=(
        "Are you pregnant at the moment?",
        "You're not expecting, are you?",
        "Will you be taking maternity leave next year?",
        "How long was your last parental leave?",
        "When is the baby due?",
        "Is the biological clock ticking at all?",
        "Are you on the pill?",
        "Are you still breastfeeding?",
        "We lost two to maternity leave last spring. You won't do that to us, will you?",
    ),
    good=(
        "This is maternity cover until June. Does a fixed term suit you?",
        "How would you welcome a colleague back from parental leave?",
        "Which payroll steps come first when somebody starts maternity leave?",
        "When is the due date of the report, and who owns it?",
        "Are you expecting trouble with the migration?",
        "What did you do when a ewe was pregnant with three?",
        "How do you talk to teenagers about contraception in the clinic?",
        "Which alarm clock project on your page was the hardest?",
        "What drew you to the maternity ward?",
    ),
    source="42 USC 2000e(k); CJEU C-177/88 Dekker; EqA 2010, s. 18",
)
