"""Claims, complaints and lawsuits against an employer."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

BOSS = (
    r"(?:employers?|compan(?:y|ies)|boss(?:es)?|managers?|supervisors?|firms?|workplaces?|jobs?|colleagues?"
    r"|co-?workers?|bosses|former|last place|school you worked|eeoc|acas|hr\b|human resources"
    r"|labou?r (?:board|department)|ombuds\w+|fair work|human rights (?:tribunal|commission))"
)
ACT = (
    r"(?:lawsuits?|suits?|claims?|complaints?|grievances?|charges?|cases?|legal action|tribunal(?: claim)?s?"
    r"|proceedings|litigation)"
)

WORDS = """
sue sued suing lawsuit* suit tribunal* grievance* complain complained complaint* complaining eeoc whistle*
whistleblow* claim claims claimed acas litigation litigious litigated settlement nda discriminat* harass* lawyer
lawyers lawyered reported report court legal hr dismissal bullied fuss troublemaker dispute disputes accuse* settle
settled grievances charges inspectorate inspectors osha hse safety investigation concern spoken commission tribunal
board ombudsman regulator cheque check payout pay payoff complainer moaner whinger solicitor* attorney* against
"""

RULE = Rule(
    code="complaint",
    topic="affiliation",
    matter="complaint",
    what="Asks whether someone has sued, complained or spoken up against an employer.",
    why="Complaints are protected, and refusing someone for them is retaliation in many places.",
    instead="Ask about the work: “Tell me about a disagreement at work and how it was settled.”",
    triggers=tuple(WORDS.split()),
    firm=True,
    patterns=(
        (
            r"\bdid (?:they|you|the \w+|your (?:[\w'-]+ )?\w+) settle (?:with (?:you|them)|out of court)\b"
            r"|\b(?:have|did|had) you (?:ever )?(?:report|reported) (?:your|the|a|an) (?:(?:last|old|former"
            r"|previous|own"
            r"|current) )?(?:employer|boss|manager|supervisor|company|firm|practice|owner|director|workplace"
            r"|hospital|council"
            r"|landlord)\b(?! (?:figures|results|numbers))"
            r"|\b(?:go|gone|went|been|turn(?:ed)?) to (?:the|a|your) (?:union|lawyers?|solicitors?|ombudsman"
            r"|regulator|press"
            r"|papers|labou?r \w+)\b[^.?!]{0,20}\b(?:over|about|because|against)\b"
            r"|\b(?:the|that) (?:one|person) (?:who|that) (?:complained|reported|sued|blew the whistle|went to hr"
            r"|grassed)\b"
            r"|\b(?:grievances?|lawsuits?|tribunal claims?) (?:that |which )?you (?:raised|made|filed"
            r"|brought"
            r"|put in|lodged|took)\b(?! (?:on behalf|for))|\bwhistle-?blowing on\b"
        ),
        (
            r"\b(?:lawyers?|solicitors?|attorneys?) (?:to )?(?:write|wrote|written|writing) to (?:you|them"
            r"|each other)\b"
            r"|\b(?:ring|call|phon|report)\w* (?:to )?(?:the )?(?:health and safety|hse|osha|worksafe|inspectorate"
            r"|inspectors?"
            r"|labou?r board) (?:on us|every time|over every|about every|behind)\b|\b(?:old|last|former|previous) hr\b"
            r"[^.?!]{0,40}\b(?:groan|sigh|say about you|know you|remember you)\b"
        ),
        (
            r"\b(?:take|taking|run|bring) (?:things|everything|stuff|matters|it) (?:straight |right )?to hr\b"
            r"|\b(?:end|ended"
            r"|go|went|going|turn(?:ed)? out) (?:up )?(?:with|at) (?:the|your) (?:tribunal|lawsuit|grievance)\b"
            r"|\bwitness(?:ed)? against (?:your|the|a) (?:own )?(?:boss|manager|employer|company|firm)\b"
            r"|\b(?:subject|author"
            r"|target|part|victim|party) (?:[\w'-]+ ){0,4}?(?:to|of|in) (?:a |an |any )?(?:harassment|bullying"
            r"|discrimination"
            r"|misconduct) (?:complaint|claim|case|charge|allegation)s?\b|\bend(?:s|ed|ing)? (?:up )?(?:with"
            r"|in front of) (?:the "
            r")?(?:barristers|lawyers|solicitors|attorneys|a tribunal)\b"
        ),
        (
            r"\b(?:because|after|when) you(?:'d| had) (?:reported|complained|spoken up|spoken out|raised a concern)\b"
            r"|\bgrievances? (?:outstanding|pending|open|running)\b|\b(?:subject of|part of|involved in"
            r"|under) (?:a |an |any )?"
            r"(?:workplace|hr|internal|disciplinary) investigations?\b|\b(?:call|called|ring|rang|phoned?"
            r"|report\w*) (?:osha|the "
            r"hse|hse|the inspectors?|worksafe|the labou?r \w+) (?:on|about|over)\b"
        ),
        (
            r"\b(?:ever|you) accused? (?:a |an |your |the |any(?:one|body)|some(?:one|body)|another )?(?:[\w'-]+ )?of "
            r"(?:harass\w+|bullying|discriminat\w+|racism|sexism|misconduct|assault\w*|fraud)\b"
            r"|\b(?:go|goes|going|gone|went|got|getting|turned|turning) legal\b(?=[^.?!]{0,40}\?)"
            r"|\b(?:cheque|check|money|payment|something) (?:just )?to (?:leave|go|walk|disappear"
            r"|resign)\b(?=[^.?!]{0,30}\?)"
            r"|\b(?:commission|tribunal|board|ombudsman|regulator|inspectorate)\b[^.?!]{0,40}\byour name\b"
        ),
        (
            r"\b(?:leave|left|sacked|let go|fired|move|moved) (?:[\w'-]+ ){0,3}?(?:because of|over|after) (?:a |an "
            r"|your |the )?(?:[\w'-]+ )?(?:complaint|grievance|tribunal|claim|lawsuit|dispute)\b(?=[^.?!]{0,40}\?)"
        ),
        (
            r"\b(?:have|did|were|had|would|do) you (?:ever )?(?:[\w'-]+ ){0,3}?(?:make|made|raise|raised|file|filed"
            r"|lodged?|bring(?! down)|brought(?! down)|put in|submit(?:ted)?"
            r"|start(?:ed)?) (?:[\w'-]+ ){0,2}?(?:complaints?"
            r"|grievances?|claims? against|charges of)\b(?! (?:easier|handling|process|procedure|system|polic"
            r"|to (?:a|the) (?:supplier|council|manufacturer)|about (?:a|the) (?:supplier|product|delivery)))"
            r"|\b(?:took|taken|take|taking|takes|dragged) (?:an?|your|any|the|them|anyone|someone"
            r"|us) ?(?:[\w'-]+ ){0,3}?to (?:court|(?:a |an |the )?(?:employment |industrial )?tribunal)\b"
            r"|\bthreaten(?:ed)? to (?:sue|take (?:them|him|her|us)|go to (?:the|a) (?:tribunal|lawyer|press))\b"
        ),
        (
            r"\b(?:get|got|bring|brought|have|had|involve[d]?|call(?:ed)? (?:the|a|an|in)|hire[d]?"
            r"|threaten\w*) (?:in )?(?:the |a |any |your )?(?:lawyers?|solicitors?|attorneys?) (?:in|involved"
            r"|on (?:them|us)|after|against)\b|\b(?:against|about|on) (?:any(?:body|one|where)|someone|people"
            r"|a place|somewhere|the (?:people|place)) you(?:'ve| have)? (?:ever )?worked (?:for|with|at|under)\b"
            r"|\b(?:a|call you a|bit of a) (?:complainer|moaner|whinger|whiner|troublemaker|stirrer)\b"
            r"|\bwhy did you (?:report|complain|sue|go to hr|raise)\b|\blegal (?:fight|battle|dispute|row) with\b"
        ),
        (
            r"\b(?:have|were|are|did|ever|any|been) (?:you )?(?:[\w'-]+ ){0,3}?(?:in|part of|party to|involved in"
            r"|had|have|into|join(?:ed)?) (?:a |an |any |the |some |legal |class[- ]action "
            r"|employment )*(?:lawsuits?|disputes?|litigation|legal (?:action|battle|fight|dispute)|class action"
            r"|tribunal)\b(?= *(?:[?,]|$|with|against|over|at|before))(?! (?:with|against|over) (?:a |the "
            r"|an )?(?:supplier|customer|client|tenant|contractor|neighbour|vendor))"
        ),
        (
            r"\b(?:did|have|was|were) (?:you|there) (?:[\w'-]+ ){0,2}?(?:get|got|take|took|given|receive|a"
            r"|any) (?:a |any |some |an )?(?:pay-?out|pay-?off|settlement|compensation"
            r"|severance dispute)\b(?=[^.?!]{0,40}(?:left|leave|the end|from (?:them|your)|out of)|,? *\?)"
        ),
        (
            r"\b(?:have|did|were|would|will|are|ever|you|you're|you'd|you've) (?:you )?(?:[\w'-]+ ){0,4}?(?:sue|sued"
            r"|suing) (?:[\w'-]+ ){0,3}?(?:employers?|compan(?:y|ies)|boss|firms?|us\b|anyone|anybody|someone|them"
            r"|former|your|a (?:previous|past|former|boss)|old)\b"
        ),
        (
            rf"\b(?:have|did|were|had|ever|you've|do|are|would|you|never) (?:you )?(?:[\w'-]+ ){{0,3}}?(?:brought"
            r"|bring|filed?|filing|raised?|made?|make|lodged?|put in|won|win|threaten(?:ed)?|taken?|took|started"
            r"|pursued?|been (?:involved|part|party) (?:in|to|of)|involved in|had|have|been in|launched) (?:a |an "
            r"|any |the |some |legal |formal |official |internal |kind of |sort of |discrimination |harassment "
            rf"|sexual |bullying |wage |employment |labou?r |to |out |of ){{0,4}}{ACT} (?:[\w'-]+ ){{0,3}}?(?:against"
            rf"|about|with|to|over|concerning|at|before) (?:[\w'-]+ ){{0,3}}?{BOSS}"
        ),
        (
            r"\b(?:have|did|had|ever|you've|were) (?:you )?(?:[\w'-]+ ){0,2}?(?:raised?|filed?|lodged?|brought"
            r"|put in|taken? out|submitted) (?:a |any |an |the )?(?:formal |official )?(?:grievances?"
            r"|tribunal claims?|discrimination (?:claims?|complaints?|charges?)|harassment (?:claims?|complaints?)"
            r"|eeoc (?:charges?|complaints?)|employment claims?)\b(?! (?:for (?:a|your) (?:client|member)|on behalf))"
        ),
        (
            r"\b(?:any|ever|a history of|pending|outstanding|with) (?:[\w'-]+ ){0,3}?(?:grievances?|complaints?"
            r"|claims?|lawsuits?|tribunals?|legal action|litigation|legal disputes?"
            r"|disputes) (?:[\w'-]+ ){0,2}?(?:against|with|involving) (?:[\w'-]+ ){0,3}?(?:employers?|boss(?:es)?"
            r"|compan(?:y|ies)|managers?|firms?)\b"
        ),
        (
            r"\b(?:have|did|had|ever|were|you|would|you'd) (?:you )?(?:ever )?(?:[\w'-]+ ){0,2}?(?:take|taken|took"
            r"|taking|drag|dragged|been|go|gone|went|hauled|threaten(?:ed)?) (?:an? |your |any |the |us |them "
            r"|anyone |old |last |former |previous |employer |boss |company |firm ){0,4}(?:to )(?:a |an |the |your "
            r"|employment |industrial ){0,4}(?:tribunal|eeoc|hr|human resources|acas|labou?r board|court(?= (?:over"
            r"|against|with) (?:your|an|a) (?:employer|job|boss|dismissal))|lawyers? (?:about|over) (?:your"
            r"|a) (?:boss|job|employer)|ombudsman|newspapers?)\b(?! (?:with|for|about) (?:a |an |the "
            r"|some )?(?:[\w'-]+ )?"
            r"(?:client|form|question|request|advice|help|guidance|support|problem|issue|data|hire|case"
            r"|redundanc\w+))(?! hearings? (?:as|for))"
        ),
        (
            r"\b(?:you|you'd|you're|you'll)(?: are| were)? (?:not )?(?:going to|gonna|the (?:sort|type|kind) (?:to"
            r"|who|that|of person who)|one (?:to|of those who)|one of those|someone who|likely to|be the one to"
            r"|planning to|apt to|a (?:bit of a )?)(?: be)? ?(?:[\w'-]+ ){0,2}?(?:complain\w*|sue|sues|run(?:s"
            r"|ning)? (?:off )?to hr|go(?:es)? to hr|lawyers? up|take us to|kick up|raise a grievance|cry"
            r"|make a fuss|cause trouble|troublemaker|litigious|complainer|whistle-?blow\w*|report us)\b"
        ),
        (
            r"\b(?:have|did|had|are|were|ever) (?:you )?(?:[\w'-]+ ){0,3}?(?:blown?|blew|blow) the whistle\b"
            r"|\b(?:are|were|been) (?:you )?(?:ever )?a whistle-?blower\b|\bever whistle-?blown?\b"
        ),
        (
            r"\b(?:have|did|had|were|ever) you (?:[\w'-]+ ){0,2}?(?:complain(?:ed)?|reported"
            r"|report) (?:[\w'-]+ ){0,1}?(?:about|against|on)? ?(?:an? |your |any |the ){0,4}(?:last |old |former "
            r"|previous |past |own )?(?:employers?|boss(?:es)?|managers?|supervisors?)\b(?! to (?:in|you))"
        ),
        (
            r"\b(?:have|did|were|had) you (?:[\w'-]+ ){0,3}?(?:been |being |experienced? |suffered |faced "
            r"|felt )?(?:sexually |any |racially |ever ){0,4}(?:harassed|harassment|discriminated against"
            r"|discrimination|bullied|bullying|victimi[sz]ed|unfairly (?:dismissed|treated))(?= *(?:[?,]|$"
            r"|at (?:work|your|any|a|the)|by|in (?:a|your|any)|there|because))"
        ),
        (
            r"\b(?:did|have|was|were|is|part of) (?:you |there |your )?(?:[\w'-]+ ){0,4}?(?:settlement(?: agreement"
            r"| money)?|sign(?:ed)? an? nda|gagging (?:clause|order)|compromise agreement|pay-?off"
            r"|non-disclosure with) (?:[\w'-]+ ){0,3}?(?:when|with|from|after|at|over|as you) (?:you|your|them|left"
            r"|the (?:end|company|firm))\b|\bclaim(?:ed|ing)? (?:for )?(?:unfair|constructive"
            r"|wrongful) dismissal\b(?=[^.?!]{0,60}(?:\?|you))"
        ),
        (
            r"\b(?:are|were|would you say) you(?:'re)? (?:[\w'-]+ )?(?:litigious|a troublemaker|a complainer"
            r"|a whiner)\b|\bwould you (?:ever )?(?:complain|sue)(?= *(?:\?|$|if (?:we|someone|one of the (?:lads"
            r"|guys)|a colleague|your (?:boss|manager))))"
        ),
    ),
    unless=(
        excuses.AS_A_TRADE,
        excuses.DONE_AT_WORK,
        (
            r"\b(?:on behalf|for (?:a|your|the) (?:client|member|customer)|clients?|claimants?|tenants?|passengers?"
            r"|patients?|customers?|guests?|parents?|as (?:a|an) (?:solicitor|lawyer|rep|adviser|advisor|counsel"
            r"|paralegal|hr)) "
        ),
        (
            r"\b(?:handled?|handling|investigat\w+|chair(?:ed|ing)?|heard|hear|hearing|drafted|defended|managed"
            r"|dealt with|resolv\w+|respond\w*|answer\w*) (?:[\w'-]+ ){0,3}?(?:complaints?|grievances?|claims?"
            r"|tribunals?)\b"
        ),
    ),
    bad=(
        "Have you ever accused a manager of bullying?",
        "Did it all go legal in the end?",
        "Have you ever sued an employer?",
        "Have you ever filed a complaint against your company?",
        "Did you take your last boss to a tribunal?",
        "Have you ever raised a grievance?",
        "You're not the sort to run to HR, are you?",
        "Were you ever discriminated against at work?",
        "Have you ever blown the whistle?",
    ),
    good=(
        "Would you report a colleague's dosing error?",
        "Who do you report to on a shoot?",
        "Tell me about a complaint you handled from an angry guest.",
        "How did you investigate a grievance between two nurses?",
        "How do you settle a claim when the papers are missing?",
        "What would you do if a customer threatened to sue?",
        "How would you report a near miss on site?",
        "Have you drafted tribunal bundles before?",
        "How do you raise a safety concern when your boss is in a hurry?",
    ),
    source="Retaliation law; agency guidance on complaints and claims.",
)
