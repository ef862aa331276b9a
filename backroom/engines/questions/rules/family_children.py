"""Asking whether somebody has children, how many, how old."""

from backroom.engines.questions.rule import Rule

KIDS = (
    r"(?:kids?|kiddies|kiddos?|child(?:ren)?|bab(?:y|ies)|toddlers?|teenagers?|teens|little ones?|wee "
    r"ones?|youngsters?|youngest|eldest|oldest|bairns?|sprogs?|weans?|nippers?|rugrats|sons?|"
    r"daughters?|twins|offspring|dependants?|dependents?|brood|step-?(?:kids|children|sons?|"
    r"daughters?)|grand(?:kids|children|child)|newborn|schoolkids)"
)
MANY = (
    r"(?:(?:any|no|a|an|young|small|little|school-?age(?:d)?|school|pre-?school|many|some|two|three|"
    r"four|five|grown-?up|adult|older|own|step|your|of|more|other|very|teenage|lots|few|couple|house|"
    r"full|the) ){0,4}"
)
TRADE = (
    r"(?! (?:processes|process|nodes?|elements?|records?|tables?|rows?|classes|components?|themes?|"
    r"accounts?|modules?|protection|menus?|seats?|wear|welfare|safeguarding|support|benefit|care|"
    r"development|labou?r|psycholog\w+|poverty|actors?|patients?|issues?|tickets?|pages?|companies|"
    r"pipelines?|workflows?|objects?|in (?:your|the|a|our|his) (?:class|classroom|care|setting|group|"
    r"caseload|room|lessons?|nursery|programme|program|school|unit|team|last|previous|cohort|choir|"
    r"pit)|on (?:your|the|a) (?:caseload|books|roll|register|list|ward)|with (?:asd|autism|send|sen|"
    r"additional|complex|allerg\w+|speech|behavio\w+)|(?:in|to) (?:tears|trouble|need|danger|foster|"
    r"hospital|distress|crisis|shoes)|who (?:attend|come|came|were|are in)|per|attending|(?:to )"
    r"?(?:class|teach|supervise)))"
)

RULE = Rule(
    code="family_children",
    topic="family",
    matter="family",
    what="asks about the candidate's children",
    why=(
        "Having children, how many and how old says nothing about the work, and the answer is held "
        "against women more than against men."
    ),
    instead="State the hours or the travel to everyone: “The shift starts at six. Can you meet that?”",
    triggers=(
        "old",
        "olds",
        "kiddies",
        "kiddie",
        "feet",
        "kid",
        "kids",
        "child",
        "child's",
        "children",
        "children's",
        "baby",
        "babies",
        "toddler*",
        "teenagers",
        "teenager",
        "teens",
        "ones",
        "one",
        "youngster*",
        "youngest",
        "eldest",
        "oldest",
        "bairn*",
        "sprog*",
        "wean*",
        "nippers",
        "rugrats",
        "son",
        "sons",
        "son's",
        "daughter",
        "daughters",
        "daughter's",
        "twins",
        "offspring",
        "dependant*",
        "dependent",
        "dependents",
        "brood",
        "grand*",
        "newborn",
        "stepkids",
        "boys",
        "mine",
        "nest",
    ),
    patterns=(
        (
            r"\b(?:do you|d'you|have you|you|you've|did you|don't you|haven't you)(?: (?:currently|also|"
            r"already|actually|perhaps|maybe|both|two|still|personally))? (?:have|got|have got|having|raise|"
            r"raising) "
        )
        + MANY
        + KIDS
        + r"\b"
        + TRADE,
        r"\bhave you "
        + MANY
        + KIDS
        + r"\b(?=[?,.!;]|$| or | at | and | of | to | who | that | in (?:school|nursery|day|child))",
        r"\bhow many (?:\w+ ){0,2}"
        + KIDS
        + (
            r" (?:do you (?:have|claim|support)|have you got|have you|you have|you've got|you got|you had|did you have|are "
            r"(?:there )?at home|at home|would you)\b(?! (?:(?:to )?(?:teach|supervise|look|place|serve)|in|"
            r"on|under|per|at|had|taught|with)\b)|\b(?:mine are|my (?:two|three|four|boys?|girls?|eldest|"
            r"youngest|lads?|son|daughter|twins)|i have (?:two|three|four|a boy|a girl))\b[^?]{0,80}\b(?:have "
            r"you|you got|do you have|got) any\b[^.?!]{0,20}\?"
        ),
        (
            r"\byour (?:(?:own|two|three|four|little|older|younger|other|small|young|teenage|first|new|poor|"
            r"lovely|eldest|youngest|oldest) ){0,2}(?:kids?|children|baby|babies|toddlers?|teenagers?|teens|"
            r"little ones?|wee ones?|(?:eldest|youngest|oldest)(?! (?!is|was|at|in|start|go|will|has|still|now|one|lad|"
            r"boy|girl|son|daughter|child)\w)|bairns?|sprogs?|sons?|daughters?|twins|newborn|"
            r"dependants?|dependents|grandchildren|grandkids|brood|step(?:son|daughter|kids|children))\b(?:'s)"
            r"?"
        )
        + TRADE
        + (
            r"(?! (?:progress|learning|reading|behaviou?r|book|books|ward|section|department|clothes|menu|"
            r"programme|program|services|team|work)\b)"
        ),
        r"\byour child(?:'s)?\b" + TRADE + r"(?! (?:progress|learning))",
        (
            r"\bhow old (?:are|is|were) (?:your (?:\w+ )?|the (?:two |little )?(?=kid|chil|bab|tod|you|eld|"
            r"bair|twi|boys|girls))"
        )
        + KIDS
        + (
            r"\b|\b(?:kids|children|little ones|youngsters|grandchildren)(?: yourself| of your own| yet| at "
            r"home| too| at all| then)\b[^.?!]{0,15}\?"
        ),
        (
            r"\b(?:any|got|no) (?:(?:more|small|other|young|little|wee) )?(?:kids|children|little ones|bairns|"
            r"sprogs|babies|youngsters|dependants|dependents|grandchildren)\b(?=[?!,;.]|$| at home| yourself| "
            r"of your own| yet| to (?:look|worry|think|consider|support)| or )"
        ),
        (
            r"\b(?:any|your|have you|do you have|got|with|are there|no) (?:\w+ ){0,2}(?:little|small|young|"
            r"wee|tiny) (?:ones?|people|feet|hands|humans|mouths|monsters)\b(?! (?:in (?:your|the) (?:class|"
            r"group|school|nursery|choir)|with|who)\b)(?=[?,.!]| (?:\w+ ){0,3}(?:home|house|running|feed|look|"
            r"your own|waiting|about|yet|kitchen))"
        ),
        (
            r"\b(?:my|mine are|mine|we've|i've|our|we have|i have)\b[^?]{0,20}\b(?:kids|children|boys|girls|"
            r"two|three|four|five|twins|toddler|teenagers?|baby|daughters?|sons?|little ones?)"
            r"\b[^?]{0,90}?[.!,;:-] ?(?:and |so )?(?:(?:how|what) about (?:you|yours|yourself)|you|yours|"
            r"yourself|do you have any(?: yourself)?|have you (?:got )?any(?: yourself| of your own| at all)?|"
            r"any yourself|any of your own|you got any|got any)(?: too)? ?\?"
        ),
        (
            r"\b(?:do|will|would|does|did|are|is|where|which|what) (?:\w+ ){0,3}(?:the|these|those) (?:kids|"
            r"children|little ones|boys and girls)\b[^.?!]{0,40}\b(?:school|sunday school|nursery|while you "
            r"work|off to|think of you|at university|at college|change schools)\b(?=[?,]|$| if| when| while| "
            r"now| yet)"
        ),
        (
            r"\b(?:do|did|will|would) (?:you|your kids|your children|they|the kids|the children) (?:\w+ )"
            r"?(?:have|get|share|pay|receive) (?:\w+ ){0,2}(?:custody|child (?:support|maintenance|benefit))"
            r"\b|\b(?:kids|children|they) (?:\w+ )?(?:live|living|stay) with you\b|\bcustody of (?:your|the|"
            r"them)\b[^.?!]{0,30}\?"
        ),
        (
            r"\b(?:you|you'll|you'd|your) (?:\w+ ){0,5}(?:leave|leaving|uproot\w*|bring|take|drop|see|miss|"
            r"missing|home to|home for|left|pick up|move|put|away from) (?:(?:behind|the|your|small|two|three|"
            r"four|little|young) ){0,3}(?:kids|kiddies|little ones?|wee ones?|bairns|baby|newborn)\b(?=[?,.]|"
            r"$| for | at | off | with your| behind| every| when| so| in time| to bed| home)"
        ),
        (
            r"\bwith (?:(?:your|all|those|the|so|that|many|a) ){0,3}(?:one|two|three|four|five|six|\d|small|"
            r"young|little|school-age|teenage) (?:\w+ )?(?:kids|kiddies|children|boys|girls|little ones|"
            r"daughters|sons|bairns)\b(?! (?:in|at the|on|per|who)\b)[^.?!]{0,25}\b(?:you|your|at home)\b|"
            r"\b(?:you|you're|you'll|cope|manage) (?:home |alone |on your own |in here )?with (?:the|small|"
            r"young|your|all those) (?:kids|kiddies|little ones|children)(?=[?,.]|$| at home)"
        ),
        r"\bempty[ -]nest\w*|\bflown the nest\b|\bleft the nest\b|\bkids (?:are )?(?:all )?grown\b|\bmouths? to feed\b",
        (
            r"\b(?:raising|bringing up|raise|bring up|manage with|cope with|coping with|managing with|"
            r"juggl\w+ (?:\w+ ){0,3}with) (?:\w+ ){0,2}(?:kids|children|toddlers?|a baby|teenagers|a newborn|"
            r"young family)\b(?=[?,.!]|$| on your own| alone| at home| and (?:work|a job|this)| by yourself)"
        ),
        r"\b(?:leaving|leave|left|got|have|raising|minding) (?:an?|your|two|the) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)[- ]"
        r"(?:year|month|week)[- ]olds?\b(?! (?:\w+ )?(?:car|company|system|server|code\w*|building|boiler|horse|dog|bull|wine|whisky|firm|"
        r"machine|bug|ticket|contract|patient|pupil|bike|van|truck|laptop|roof|debt|invoice|case|complaint|backlog))(?=[?,.]| at | home| with | to )",
    ),
    unless=(
        (
            r"\b(?:tell|told|say to|said to|explain\w* to|reassur\w*|letter to|phone|ring|write to|with) "
            r"(?:\w+ ){0,2}(?:parents?|mothers?|fathers?|mums?|dads?|carers?|customers?|famil(?:y|ies))\b"
        ),
        (
            r"\b(?:in|for|of|at|with) your (?:\w+ )?(?:class|setting|nursery|lessons?|caseload|ratio|key "
            r"group|cohort|classroom|ward)\b|\bkey (?:child|children|worker|person)\b"
        ),
        (
            r"\b(?:nodes?|dom|parent (?:class|table|process|node|element|record|component)|packages?|"
            r"librar(?:y|ies)|foreign key|css|html|query|queries)\b"
        ),
    ),
    bad=(
        "Do you have children?",
        "How old are your kids?",
        "I have three boys. How about you?",
        "Any little ones at home?",
        "How many kids have you got?",
        "Would your daughter have to change schools?",
        "Are you raising children on your own?",
        "Any dependants?",
        "Do the kids live with you?",
    ),
    good=(
        "How many children did you have on your caseload at the busiest time?",
        "How do you assess the children in your group?",
        "How do child elements inherit styles from the parent?",
        "What would you tell a parent whose child bites?",
        "I have two little ones, so forgive the stain. What made you apply?",
        "Tell me about a time when children refused to line up.",
        "How do you match foster families with children?",
        "Do you have child nodes without a parent in that table?",
        "How would you explain to a mother that your nursery has no place left for your youngest group?",
    ),
    source=(
        "Phillips v. Martin Marietta, 400 U.S. 542; Cal. Code Regs. tit. 2, s. 11016; Sex Discrimination "
        "Act 1984 (AU), s. 27"
    ),
)
