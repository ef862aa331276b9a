"""Asking whether somebody was abused, stalked or sheltered."""

from backroom.engines.questions.rule import Rule

WHO = (
    r"(?:he|she|they|partner|ex|husband|wife|boyfriend|girlfriend|ex-husband|ex-wife|ex-partner|"
    r"spouse|father|somebody at home|anyone at home|anybody at home|someone at home)"
)

RULE = Rule(
    code="victim",
    topic="family",
    matter="victim",
    what="asks about domestic violence, stalking or refuge",
    why="Having been hurt is not a fact for a hiring conversation, and several places forbid weighing it.",
    instead="Ask nothing about it. Tell everyone whom to speak to, if they need something kept private at work.",
    triggers=(
        "against",
        "relationship",
        "marriage",
        "good",
        "kind",
        "anyone",
        "anybody",
        "somebody",
        "someone",
        "tell",
        "through",
        "looking",
        "asking",
        "knocking",
        "knock",
        "slapping",
        "slap",
        "finger",
        "hand",
        "up",
        "abuse",
        "abused",
        "abusive",
        "violen*",
        "ex",
        "restraining",
        "protective",
        "protection",
        "molestation",
        "injunction",
        "refuge",
        "shelter",
        "stalk*",
        "hit",
        "hits",
        "beat",
        "beaten",
        "battered",
        "assaulted",
        "rape*",
        "victim",
        "survivor",
        "safe",
        "hurry",
        "rush",
        "overnight",
        "bruise*",
        "eye",
        "husband",
        "boyfriend",
        "partner",
        "trouble",
        "hiding",
        "away",
        "escaping",
        "fear",
        "order",
        "running",
        "scared",
        "afraid",
        "hurting",
        "hurt",
    ),
    patterns=(
        (
            r"\b(?:hit|beaten|hurt|abused|stalked|threatened|attacked|harassed|controlled) by (?:a |an |your |"
            r"the )?(?:\w+ )?(?:partner|ex|husband|wife|boyfriend|girlfriend|spouse|ex-\w+)\b|\border (?:\w+ )"
            r"{0,2}(?:keeps?|keeping|protect\w*) (?:\w+ )?(?:you|away|from)\b[^.?!]{0,40}\?|\b(?:are you|were "
            r"you|you're|you were|have you (?:ever )?been|you've been|being) (?:ever )?(?:an? |the )?(?:\w+ )"
            r"?(?:victim|survivor)\b"
        ),
        (
            r"\b(?:are|were|have|did|do|was|is) you (?:\w+ ){0,5}(?:abused|battered|raped|stalked|molested|"
            r"sexually assaulted|beaten up at home|abusive (?:relationship|marriage|partner|home|husband)|"
            r"violent (?:relationship|marriage|home|partner)|domestic (?:violence|abuse))\b"
        ),
        r"\b"
        + WHO
        + (
            r" (?:\w+ ){0,3}(?:hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|stalk\w*|threaten\w*|"
            r"abus\w+|violent (?:to|with|towards)|harass\w*|follow\w*|controls?|rough with) (?:to |with |"
            r"towards )?(?:you|with you)\b"
        ),
        (
            r"\b(?:domestic violence|domestic abuse|violent ex|abusive ex|stalker)\b[^.?!]{0,40}\b(?:your|you "
            r"(?:left|had|were|been|moved|have))\b|{your} (?:\w+ )?(?:abuser|stalker|attacker|rapist|assault)"
            r"\b"
        ),
        (
            r"\b(?:do you have|have you(?: got)?|is there|you have|you've got|are you under|taken out|took "
            r"out|ever (?:had|got|filed|needed|requested|sought)|did you (?:ever )?(?:get|file|need|have)|"
            r"needed?) (?:ever |had |got |filed |needed |taken out ){0,3}(?:for )?(?:an?|any) (?:\w+ )"
            r"?(?:restraining|protective|protection|non-molestation|injunction|no-contact)\b(?: order)?(?! "
            r"(?:device|equipment|clothing|gear|policy))"
        ),
        (
            r"\b(?:trouble|problems?|bother|issues|difficult\w*|hassle) (?:\w+ ){0,2}with (?:an |your |the |a "
            r")?ex\b|\btrouble at home\b|\byou (?:\w+ )?safe (?:at home|with (?:him|her|your))\b|\b(?:your|an|"
            r"the) ex (?:\w+ ){0,3}(?:turn|show|coming|come|know where|find|following)\b"
        ),
        (
            r"\byou (?:\w+ ){0,3}(?:stay\w*|liv(?:e|ed|ing)|been|end up|ended up|mov\w+|flee|fled|go|gone) "
            r"(?:\w+ ){0,2}(?:in|to|at) (?:a |the )?(?:women's |battered )?(?:refuge|shelter|safe house)\b"
        ),
        (
            r"\b(?:why|how come|what made|was there)\b[^.?!]{0,25}\byou (?:\w+ ){0,3}(?:leave|left|move|moved|"
            r"go|quit|went|get away)\b[^.?!]{0,40}\b(?:in (?:an?|such an?|that) (?:\w+ )?(?:hurry|rush)|"
            r"overnight)\b"
        ),
        (
            r"\b(?:you left|you moved|left|you're|you are) [^.?!]{0,40}\bin (?:an?|such an?) (?:\w+ )"
            r"?(?:hurry|rush)\b[^?]{0,60}\?"
        ),
        (
            r"\b(?:that|the|your|those|a) (?:\w+ )?(?:bruis\w+|black eye)\b[^?]{0,60}(?:\byou|\bhappened|"
            r"\bwho\b|\bhow did)|\b(?:getting beaten|beaten up|violent husband|abusive|knocked about)"
            r"\b[^?]{0,120}[.!;,] [^.?!]{0,40}\b(?:you|yourself)\b\?|{you} (?:\w+ ){0,3}(?:running|hiding|"
            r"fleeing|getting away|escaping|hide|escape|get away|afraid of|scared of|in fear of) (?:from )"
            r"?(?:some|any|a man|him|her|your|an ex)"
        ),
        r"\b(?:anyone|anybody|somebody|someone) (?:\w+ ){0,3}(?:turn(?:ing)? up|com(?:e|ing)|show(?:ing)? up|ring(?:ing)?)(?: \w+){0,3} "
        r"(?:looking|asking|after) (?:for )?you\b|\b(?:knock|slap|smack|push)(?:ed|ing|s)? you (?:about|around)\b|"
        r"\b(?:raise|lay|lift|raised|laid|lifted) a (?:hand|finger) (?:to|on|against) you\b",
        r"\b(?:anyone|anybody|somebody|someone) (?:\w+ ){0,2}(?:i|we) (?:shouldn't|should not|mustn't|ought not to|better not) (?:put|let|"
        r"tell|give|talk|say)\b",
        r"\bis (?:he|she) (?:good|kind|nice|decent|rough|rude) to you\b",
        r"\byour (?:last|previous|old) (?:relationship|marriage) (?:\w+ )?(?:end|go|finish|was|fail)\w*\b",
        r"\byou\b[^.?!]{0,25}\b(?:order|injunction)s? (?:out )?against (?:an?|your|the) (?:ex|partner|husband|wife|boyfriend|girlfriend)\b",
    ),
    unless=(
        (
            r"\b(?:clients?|customers?|patients?|pupils?|residents?|service users?|casework|caseload|tenants?|"
            r"support\w* (?:an? |the )?(?:victims?|survivors?))\b"
        ),
        r"\b(?:animals?|dogs?|cats?|horses?) (?:shelter|refuge)\b",
    ),
    bad=(
        "Have you ever been a victim of domestic violence?",
        "Did your ex hit you?",
        "Do you have a restraining order against anyone?",
        "Why did you leave Leeds in such a hurry?",
        "Were you in an abusive relationship?",
        "Did you have to stay in a shelter?",
        "That bruise looks sore. Did somebody do that to you?",
    ),
    good=(
        "How have you supported a victim of domestic abuse?",
        "Have you drafted a restraining order for a client?",
        "How would you keep the address of a refuge secret?",
        "What did you do when a guest's ex turned up in the lobby?",
        "How do you stop the batter from being beaten too long?",
        "How do you staff an animal shelter at Christmas?",
        "Which protective clothing do you wear when you spray?",
        "What did you fix overnight when the line stopped?",
    ),
    source="N.Y. Exec. Law s. 296; Cal. Gov. Code s. 12945.8; 820 ILCS 180",
)
