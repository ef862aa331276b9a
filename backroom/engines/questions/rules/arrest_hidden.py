"""Fishing for a police record: would anything come up, anything in your past."""

from backroom.engines.questions.rule import Rule

WORDS = """
background name past skeleton* ran check checks checked vetting google googled history history's declare disclose
everybody everyone attorney attorney's attorneys precinct sheriff sheriff's courthouse station probation police
guards constable sergeant barrister solicitor lawyer brief offences offenses offence register laces against sooner
rather expense state they'll they're they'd sentence ban proceedings legal box courts solicitors
seal sealed expunged nick known
"""

RULE = Rule(
    code="arrest_hidden",
    topic="arrest",
    matter="arrest",
    what="Fishes for a police record without naming it.",
    why="“Would anything come up?” asks about arrests, sealed records and old convictions all at once.",
    instead=(
        "Ask nothing here. If the law asks for a check for this post, it comes after an offer, with a chance to answer."
    ),
    triggers=tuple(WORDS.split()),
    firm=True,
    patterns=(
        (
            r"\b(?:district attorney|d\.?a\.?|attorney's|sheriff|precinct|station|courthouse|probation|police|guards"
            r"|constable|sergeant|detectives?)\b[^.?!]{0,60}?\b(?:know|mention(?:ed)?|heard of|recogni[sz]e"
            r"|remember|say"
            r" about|tell (?:me|us) about|got on|have on) (?:you|your name|your face)\b"
        ),
        (
            r"\bever (?:need(?:ed)?|had to (?:get|call|hire|ring)|call(?:ed)?|hired?) (?:a |your own |an )?(?:good )?"
            r"(?:[\w'-]+ )?(?:lawyer|solicitor|barrister|attorney|brief)\b(?! (?:for|to|on|at|with|in) (?:a|the|our)\b)"
            r"(?=[^.?!]{0,30}\?)"
        ),
        (
            r"\b(?:previous|past|unspent|spent|driving|criminal|prior|any) offen[cs]es?\b[^.?!]{0,40}(?:\?|\bspent\b)"
            r"|\b(?:cases?|complaints?|proceedings|charges|firs?) (?:[\w'-]+ )?(?:pending|outstanding|registered"
            r"|filed|open"
            r"|lodged) (?:with the police |anywhere )?against (?:you|your name)\b"
            r"|\bon (?:any|a|some)(?: kind of| sort of)? (?:register|list|database) (?:[\w'-]+ ){0,2}?(?:we"
            r"|i) (?:should"
            r"|ought to|need to)\b"
        ),
        (
            r"\b(?:anything|something|what) (?:else )?(?:they|we|i|he|she|security|hr|somebody|someone)(?:'re going to"
            r"|'ll|'d| will| would| might| could| are going to) (?:find|turn up|dig up|come across|uncover|discover"
            r"|stumble)(?= *(?:[?,]|$)| (?:that you|about you|out about|if|when|on your|in your))"
            r"|\b(?:you'd|you would|you) (?:rather|sooner) (?:i|we|that we|they"
            r"|[\w'-]+ [\w'-]+)(?: at [\w'-]+ [\w'-]+)?"
            r" (?:heard|didn't (?:read|know|find|hear|see)|never (?:read|knew|found|heard))\b"
        ),
        (
            r"\bhow long was (?:the|your) (?:sentence|ban|stretch|probation)(?= *\?)"
            r"|\bbox\b[^.?!]{0,50}\b(?:convictions?"
            r"|the courts?|offen[cs]es|criminal)\b|\b(?:court|criminal) (?:proceedings?|cases?|actions?|matters?"
            r"|trials?)"
            r"[^.?!]{0,30}\b(?:involv\w+|against|concerning|about) you\b|\b(?:sit|sat|sitting) (?:beside|next to"
            r"|with) you "
            r"while (?:somebody|someone|they|the police)\b"
        ),
        (
            r"\b(?:laces|shoelaces) off you\b|\bbelt and (?:shoe)?laces\b|\bat the (?:state|government|county"
            r"|taxpayer|king"
            r"|queen)(?:'?s)? expense\b(?=[^.?!]{0,40}\?)|\bstate (?:ever )?(?:paid|put you up|housed|fed|looked after)"
            r"[^.?!]{0,20}\b(?:you|your (?:board|lodging|keep|bed))\b"
        ),
        (
            r"\b(?:anything|something|nothing|what|surprises?|what'll|stuff|any red flags"
            r"|red flags?) (?:[\w'-]+ ){0,4}?(?:come|comes|coming|turn|turns|turning|show|shows|showing|pop|pops"
            r"|popping|jump|jumps|leap|crop|flag|flags|find|surface|see|crawl)"
            r" ?(?:[\w'-]+ ){0,4}?(?:if|when|once|on|in|were|should|about) (?:[\w'-]+ ){0,4}?(?:name|background"
            r"|records?|checks?|you up|dbs|crb|vetting|databases?)\b"
        ),
        (
            r"\b(?:if|when|were|should|before) (?:we|i|somebody|someone|hr|they) (?:[\w'-]+ ){0,3}?(?:ran|run"
            r"|running|check|checked|pull|pulled|look|looked|put|did|do|dig|dug|search) (?:[\w'-]+ ){0,4}?"
            r"(?:your (?:name|background|past|record)|a background|(?:a |the )?(?:background|record|police) check"
            r"|into your (?:past|background))[^.?!]{0,100}"
        ),
        (
            r"\b(?:anything|something|things|nothing|stuff) (?:[\w'-]+ )?(?:in|from|about) your (?:past|background"
            r"|history|youth)\b[^.?!]{0,60}"
        ),
        r"\bskeletons? in (?:your|the|any) (?:closet|cupboard|wardrobe)",
        (
            r"\b(?:anything|something|what|surprises?|nasty surprises?|nothing) (?:[\w'-]+ ){0,5}?(?:in|from|about"
            r"|on) your (?:past|background|history|youth|record|file|name)\b(?=[^.?!]{0,80}(?:\?|$))"
        ),
        (
            r"\b(?:check|vet|screen)(?:s|ed|ing)? (?:[\w'-]+ ){0,3}?(?:on |out )?(?:everyone|everybody|all|each"
            r"|people)\b[^.?!]{0,60}[.?!,]? ?[^.?!]{0,40}\banything (?:[\w'-]+ ){0,4}?(?:tell|say|mention|declare"
            r"|confess|know|disclose|share)\b"
        ),
        (
            r"\b(?:did|has|had|could|will) (?:the |a )?(?:judge|court|magistrate) (?:ever )?(?:seal|sealed|expunged?"
            r"|wiped?)\b|\bsealed?\b[^?]{0,40}\b(?:no harm|between us|tell(?:ing)? (?:me|us))\b"
        ),
        (
            r"\b(?:you|you'd|your name|your face)(?: be| are| is)? known (?:down )?(?:to"
            r"|at) (?:the )?(?:[\w'-]+ )?(?:police|guards|gardai|nick|station|cops)\b"
        ),
    ),
    unless=(
        (
            r"\b(?:suppliers?|clients?|customers?|tenants?|visitors?|contractors?|code|query|data|job|script|tests?"
            r"|patients?) (?:[\w'-]+ ){0,3}?(?:background|name|past|check\w*|history)\b"
        ),
        (
            r"\b(?:in your (?:background|past|history) (?:helps?|prepare[sd]?|helped|taught|makes|that (?:helps"
            r"|prepared|bears))|proud|relevant|experience)\b"
        ),
    ),
    bad=(
        "Did the court seal it afterwards?",
        "Would the sheriff round here recognise your face?",
        "Ever had to hire a solicitor for yourself?",
        "Is there something they'd dig up about you?",
        "Would anything come up if we ran your name?",
        "Any skeletons in your closet?",
        "Is there anything in your past that could embarrass us?",
        "If we did a background check, would we find anything?",
        "We vet everybody. Anything you'd like to tell me first?",
        "What would turn up if hr looked into your background?",
    ),
    good=(
        "What do you tell the police about a missing parcel?",
        "Which offences does the new bylaw add?",
        "What happened when the build ran out of memory?",
        "How do you check a supplier's background before you sign?",
        "What in your background helps with a crew this size?",
        "How would you name a new part so that others find it?",
        "Which past project would you do again?",
        "What turns up most often when you audit a till?",
    ),
    source="Fair chance laws; agency guidance on arrest and conviction records.",
)
