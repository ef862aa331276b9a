"""Fishing for a pregnancy, or for a promise that there will be none."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="pregnancy_hints",
    topic="family",
    matter="pregnancy",
    what="fishes for a pregnancy or a promise that there will be none",
    why="Hoping aloud that nobody will have a child asks for exactly what may not be asked.",
    instead="State what the project needs and until when, to everyone.",
    firm=True,
    triggers=(
        "pregnancy",
        "pregnant",
        "maternity",
        "express",
        "pump",
        "back",
        "labour",
        "complications",
        "off",
        "had",
        "your",
        "paternity",
        "first",
        "second",
        "third",
        "married",
        "expecting",
        "carrying",
        "event",
        "events",
        "arrival",
        "arrivals",
        "uninterrupted",
        "unbroken",
        "leave",
        "months",
        "year",
        "twins",
        "broody",
        "pregnant",
        "babies",
        "baby",
        "maternity",
        "duff",
        "club",
        "glow",
        "stork",
        "clock",
        "women",
        "woman",
        "girls",
        "ladies",
        "mums",
        "young",
        "newlywed",
        "newlyweds",
        "child",
        "birth",
        "expressing",
        "fridge",
        "parental",
    ),
    patterns=(
        r"\b(?:last|other|another|previous|one|first|had a|hired a) (?:girl|woman|lady|female|mum|mother)\b[^.?!]{0,60}\b(?:pregnant|maternity|"
        r"had (?:a|her) baby|got married|started a family)\b",
        r"\b(?:broody|pregnant|maternity)\b[^.?!]{0,30}\bon (?:us|me)\b",
        (
            r"\b(?:somebody|someone|a person|a woman|people) (?:who|that) (?:isn't|won't|is not|will not|"
            r"aren't|doesn't|does not|'s not)\b[^.?!]{0,40}\b(?:pregnant|broody|babies|a baby|maternity|baby)"
            r"\b"
        ),
        (
            r"\b(?:up the duff|in the family way|in the club(?=[?,])|with child(?=[?,.]| at| now)|has the "
            r"stork|got a glow|a glow about you|a bun in)\b"
        ),
        (
            r"\b(?:guarantee|promise|assure|swear|tell me(?! about)|reassure|commit|certain)"
            r"\b[^.?!]{0,40}\b(?:no |won't |not |n't )(?:[^.?!]{0,20}\b)?(?:pregnant|babies|a baby|maternity|children|kids|start a family|family)\b"
        ),
        (
            r"\b(?:women|girls|ladies|mums|females|woman|young (?:women|woman|people|couples))"
            r"\b(?![^?]*\b(?:what|how) (?:do|would|did|will) you\b)[^?]{0,50}\b(?:pregnant|babies|a baby|maternity|have children|have kids|start a family|settle "
            r"down|get married)\b[^?]{0,100}\b(?:you|yourself|your)\b[^?]{0,40}\?"
        ),
        (
            r"\b(?:newly-?weds?|just married|newly married|recently married)\b[^?]{0,80}\b(?:babies|baby|next|"
            r"family|kids|children|soon)\b"
        ),
        (
            r"\byou(?:'re| are|'ll be| will be|'d be)? (?:\w+ ){0,4}(?:going to |about to |planning to |"
            r"likely to )(?:\w+ ){0,3}(?:baby|babies|maternity|pregnant) (?:on|in|within|before|during|as "
            r"soon)\b|\b(?:lose|losing) you to (?:\w+ )?(?:maternity|motherhood|a baby|babies|the baby|mat)\b"
        ),
        r"\b(?:could|might|would|may|can) you (?:\w+ )?be (?:\w+ )?expecting\b(?=[?,.!]|$| a (?:baby|child|little|happy)| by any| at)|"
        r"\byou (?:\w+ ){0,2}carrying (?:for two|twins|a (?:child|baby))\b",
        r"\b(?:any|expect\w*|plan\w*|bring|coming|next|another|a) (?:\w+ )?(?:happy|blessed|joyful|little) (?:event|arrival|addition|stranger)"
        r"s?\b(?! (?:at|in) the (?:museum|hall|library|zoo))",
        r"\bgive us (?:\w+ ){0,3}(?:uninterrupted|unbroken|solid|clear) (?:\w+ )?(?:years?|run|stretch)\b|\b(?:uninterrupted|unbroken) "
        r"years\b[^.?!]{0,40}\byou\b",
        r"\b(?:people|person|girls?|women|woman|hires?|last (?:one|two|three|\w+)|she|joined|predecessor)\b[^.?!]{0,50}\b(?:year's leave|"
        r"long leave|off for (?:a|nearly a|almost a) (?:whole |full )?year|gone for (?:a year|nine months|twelve months))\b[^?]{0,120}"
        r"\b(?:you|like to know|going to happen|happen (?:again|here))\b",
        r"\b(?:take|took|taken|had|have|get) (?:\w+ ){0,3}off (?:with|for|after|when you had) (?:each|your|the|every) (?:baby|child|kid|one|"
        r"first|second|third|birth)\b|\b(?:after|until|before|since) you had (?:your|the|a) (?:first|second|third|last|baby|kids|children|"
        r"twins|little|son|daughter)\b|(?:^|[.!] )(?:and |so )?(?:is|was) (?:it|that|this) your (?:first|second|third)\?",
        r"\byou(?:'ll|'d|r)?\b[^.?!]{0,20}\b(?:need\w*|want\w*) (?:any )?(?:maternity|paternity)\b(?! (?:ward|unit|experience))",
        r"\b(?:manager|girl|woman|one|analyst|hire|person|colleague|she|secretary|predecessor|lady|two|three)\b[^.?!]{0,30}\b(?:had a baby|"
        r"got pregnant|fell pregnant|got married|had twins|had kids|went on maternity|off on maternity|started a family)\b[^?]{0,90}\b"
        r"(?:your (?:plans?|intentions?|position)|why i ask|see why|where you stand|you (?:might|would|could|won't|wouldn't|'re not))\b",
        r"\byou (?:\w+ ){0,2}(?:have|had) (?:any |an? )?(?:complications|difficult|hard|rough|bad|easy) (?:\w+ )?(?:(?:with|at|during|after) )?"
        r"(?:the |your )?(?:birth|labour)\b",
        r"\byou (?:\w+ ){0,3}back (?:from|after|off) (?:maternity|paternity|mat leave)\b|\b(?:breaks?|time|somewhere|place|room) to "
        r"(?:express|pump)\b(?=[?,.]|$| milk)",
        r"\byou\b[^.?!]{0,40}\b(?:get|getting|become|becoming|fall|falling|be|being) pregnant\b|\bmanage (?:your|a) pregnancy\b",
        (
            r"\byou're expressing(?! (?:an?|concern|interest|yourself|doubt))\b|\b(?:fridge|(?:little|wee|quiet"
            r"|private) room)\b[^?]{0,50}\b(?:the pump|pumping|to pump|express(?:ing)?(?: milk)?\b(?! (?:an?"
            r"|yourself)))"
        ),
        (
            r"\bif you (?:were to )?(?:become|became|got|get|fell|fall) pregnant\b|\b(?:maternity|paternity"
            r"|parental) leave (?:would|will|do|did|might) you (?:take|want|need|plan)\b"
        ),
        (
            r"\b(?:come|return|get|be) (?:back )?(?:to (?:work|us) )?after (?:having )?(?:a|the|your) (?:baby"
            r"|birth)\b(?=[^?]{0,30}\?)"
        ),
    ),
    unless=(
        (
            r"\b(?:patients?|clients?|pupils?|tenants?|ward|clinic|midwi\w+|teenagers?|customers?|hostel|"
            r"refuge|campaign|charity|service)\b"
        ),
    ),
    bad=(
        "What would you do if you got pregnant?",
        "You won't go broody on us, will you?",
        "We need somebody who isn't going to be off having a baby.",
        "Are you up the duff?",
        "Can you promise me there will be no babies before the launch?",
        "Women of thirty go off and have babies. Is that your idea too?",
        "Shall we soon lose you to maternity?",
    ),
    good=(
        "How would you help teenage girls who are pregnant to stay at school?",
        "The launch is in May and cannot move. Can you be here until then?",
        "Which clock drives that board?",
        "How do you run a club for mums and babies in a library?",
        "What would you change on a ward where women give birth?",
        "How would you plan the rota with two people on leave?",
    ),
    source="42 USC 2000e(k); CJEU C-177/88 Dekker; EqA 2010, s. 18",
)
