"""Papers, ties and marks of service: discharge papers, drill, a court martial, time still owed."""

from backroom.engines.questions.rule import Rule

THEY = r"(?:uncle sam(?:'s people)?|the (?:crown|colonel|ministry|mod|pentagon|brigadier|garrison|barracks))"
TIME = r"(?:time|years?|months?|weeks?|weekends?|a fortnight|summers?|service)(?! of)"

FORCE = (
    r"(?:army|navy|air (?:force|corps)|naval service|marines?(?: corps)?|defen[cs]e forces?|coast guard|territorials?|raf|paras"
    r"|reserves(?! (?:in|at|of))|militia|infantry|signals|engineers corps|medical corps)"
)
WAR = (
    r"(?:war|combat|conflict|hostile) (?:zone|area|region)|the (?:front|gulf|middle east|balkans|sandbox|desert|lebanon)|iraq|afghanistan"
    r"|kosovo|helmand|mali|chad"
)

WORDS = """
draft selective conscription armory armoury hall over done finished blue green khaki colours term time twenty deployment mobilisation mobilization queen's king's rank posted sent stationed shipped regiment battalion squadron army navy air naval marines defence defense coast territorials raf paras
reserve reserves militia infantry exercises exercise manoeuvres maneuvers commander absent leave
dd dd214 214 discharge separation demob court courts martial* enlistment commission service call recall drill camp reservist ict
civvy civilian civvies action owe owed sam crown colonel ministry mod pentagon brigadier garrison barracks balloon square parade kit
badge beret stripes pips bergen epaulettes anger point soldier squaddie guardsman sergeant marine
vet veteran
"""

RULE = Rule(
    code="military_papers",
    topic="military",
    matter="military",
    firm=True,
    what="Asks for the papers of service, or about what is still owed to the forces and what was done there.",
    why="The kind of discharge can point to health or orientation, and reserve duty is protected in several places.",
    instead="Ask about the skill the job needs, in the same words for everyone.",
    source="Reserve and veterans' employment law; state human rights laws that name military status.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\b(?:a|another|any|your|the next) (?:deployment|call-up|mobili[sz]ation)\b[^.?!]{0,25}\b(?:interfere with|clash with|conflict with|"
        r"get in the way of|take you (?:away|from)|pull you|cut into|affect) (?:your (?:work|job|hours|time|availability|start)|this job|us\b)|"
        r"\bthe (?:queen|king)'s commission\b",
        r"\b(?:registered|register|signed up|sign up|eligible|liable) for (?:the |a )?(?:draft|selective service|conscription|military service|"
        r"call-up)(?= *(?:[?,]|$|here|back|in|at))",
        r"\byou\b[^.?!]{0,20}\bat the (?:armou?ry|barracks|drill hall)\b|\byour service (?:\w+ )?(?:over|up|done|finished|ended)(?= *(?:[?,]|$|or|now|yet|for good))"
        r"(?=[^.?!]{0,50}\?)|\bthey (?:still )?call on you(?= *(?:[?,]|$|again|back))",
        r"\byou (?:\w+ )?(?:wear|wore|worn) the (?:blue|green|khaki|colours)(?= *(?:[?,]|$|yourself|too|as well))|\byou (?:do|did|done|serve|served|finish) your (?:full )?"
        r"(?:twenty|twenty-two|twelve|nine|22|12|term|time)(?= *(?:[?,]|$|years|in\b))",
        r"\b(?:what|which) rank (?:did|were|had|was|have) you (?:\w+ )?(?:reach|make|made|hold|held|get|leave|finish|retire|come|rise|rose|attain|"
        r"at|when|by|go)\b(?! (?:google|your page))",
        rf"\byou (?:\w+ ){{0,2}}?(?:posted|sent|stationed|shipped|deployed) (?:out )?(?:to|in) (?:a |an )?(?:{WAR})\b",
        rf"\b(?:did|have|were|will|would|do|when|why) you (?:\w+ )?(?:leave|left|quit|join|joined|rejoin|sign up for|come out of|out of|finished "
        rf"with|done with|in) the {FORCE}\b(?! (?:base|contract|museum|surplus|account|team|barracks|project))",
        r"^(?:and |so |ok |right )?(?:which|what) (?:regiment|battalion|squadron)\s*\?",
        r"\byou\b[^.?!]{0,25}\b(?:called|sent|taken|go|going|away|off|be) (?:away |off |out )?on (?:exercises?|manoeuvres|maneuvers|annual camp)"
        r"(?= *(?:[?,]|$|with|for|every|during|in|at))",
        r"\byour (?:\w+ )?(?:reserve|guard|unit|platoon|squadron|battalion|army|military) (?:commander|co|colonel)\b",
        r"\byou\b[^.?!]{0,20}\babsent without leave(?= *(?:[?,]|$))|\byou (?:ever )?(?:go|gone|went) awol\b",
        r"\b(?:army|navy|the un|raf|unit|regiment|forces|marines|uniform)\b[^?]{0,120}\bwhere did they (?:send|put|post|have|station) you\b",
        r"\bdd[- ]?(?:form )?214\b",
        r"\b(?:dis)?honou?rable discharge\b|\bother[- ]than[- ]honou?rable\b|\bbad[- ]conduct discharge\b|\b(?:entry[- ]level|undesirable) "
        r"(?:discharge|separation)\b",
        r"\byour (?:\w+ )?(?:discharge|separation|demob) (?:papers|code|certificate|status)\b|\bcharacter of (?:service|discharge)\b",
        r"\byou\b[^.?!]{0,40}\bcourts?[- ]martial\w*",
        r"\byour (?:[\w'-]+ )?(?:enlistment|commission(?= (?:end|run|expire|finish))|service obligation|call-up|recall(?= *[?,]))\b",
        r"\byou\b[^.?!]{0,20}\b(?:have|had|attend|doing|miss|go to|got) drill(?= *(?:[?,]|$|weekends?|on|every|this|next|nights?))",
        r"\byour\b[^.?!]{0,15}\bin-camp\b|\byour? [^.?!]{0,20}\b(?:reservist (?:training|duty|cycle|liability)|ict(?= *(?:[?,]|$|cycle)))",
        r"\byou\b[^.?!]{0,30}\b(?:civvy street|civvies|civilian (?:life|street))\b",
        r"\byou (?:ever |actually )?(?:see|seen|saw) (?:any |much |real |actual )?action(?= *(?:[?,]|$|in|over|out|there))",
        r"\bowe the (?:army|navy|corps|guard|reserves?|raf|air force|forces)\b|\b(?:leave|left|separation from|release from|exit from) the "
        r"service(?= *(?:[?,]|$))",
        rf"\bowe (?:them|the (?:army|navy|corps|guard|state|queen|king|raf|air force|forces)) (?:any |some |a |another |few |more |\w+ "
        rf"){{0,3}}{TIME}\b",
        rf"\b{THEY}\b[^.?!]{{0,30}}\b(?:you back|take you|need you|call you|want you|send you|pull you|come (?:knocking|calling))\b",
        r"\bthe balloon goes up(?= *,)[^?]{0,50}\byou\b",
        r"\byou (?:stand|walk|carry yourself|hold yourself|march|salute|move) like (?:a |an )?[^.?!]{0,40}\b(?:soldier|squaddie|guardsman|"
        r"sergeant|marine|parade|shouted at on)\b",
        r"\b(?:hand(?:ed)?|g[ai]ve) (?:back |in )?(?:your|the) (?:kit|beret|stripes|rifle)\b|\byour (?:cap badge|beret|stripes|pips|bergen|epaulettes)\b",
        r"\byou\b[^.?!]{0,30}\b(?:fired? (?:it|one|a shot|a round|a weapon) (?:in anger|at (?:someone|somebody|anyone))|point (?:it|one|a "
        r"(?:gun|rifle|weapon)) at (?:someone|somebody|anyone))\b",
        r"\bif you're (?:a |an )?(?:vet|veteran|ex-forces|ex-services)\b[.,]? ?(?:are|so are|and are) you\b",
    ),
    unless=(
        r"\b(?:patients?|ward|hospital|veterans|clients?|museum|collectors?|effluent|consent)\b"
        r"|\b(?:what|which) (?:training|skills|education) did you get in the\b",
    ),
    bad=(
        "We get a rebate if you're a veteran. Are you?",
        "Have you your discharge papers with you?",
        "Did you ever have to appear at a court martial?",
        "How often do you have drill?",
        "Do you still owe the Navy some time?",
        "Would Uncle Sam want you back before Christmas?",
        "How are you finding civilian life?",
        "Did you see any action out there?",
    ),
    good=(
        "How do you brief a patient on the discharge papers?",
        "Have you run a fire drill in a school?",
        "What action did you see the regulator take?",
        "Which recall of a product have you managed?",
        "Do you still owe the supplier an answer?",
        "Can you read a plan of a parade ground?",
    ),
)
