"""What excuses a sentence in many rules: it asks how the work is done, or speaks of the people of a trade."""

AS_A_TRADE = (
    r"\bas an? (?:[\w'-]+ )?(?:reporter|journalist|editor|caseworker|officer|manager|partner|planner|lawyer|solicitor"
    r"|advis[eo]r|paralegal|teacher|nurse|clerk|usher|agent|interpreter|researcher)\b"
)
DONE_AT_WORK = (
    r"\b(?:have|can|could|did|would|do) you (?:ever )?(?:(?:had|have|need|needed) to )?(?:explain|train(?:ed)?|teach"
    r"|taught|run(?: a| an| the| classes)?(?! into| in with)|ran the|name the|know the (?:rules|steps|law|limits)"
    r"|call(?:ed)? (?:the|a|an|in)|cut (?:curly|thick|long|fine)|plan(?:ned)?|writ(?:e|ten)|process(?:ed)?|advised?"
    r"|defend(?:ed)?|read|work(?:ed)? (?:in|with|as|on|for|alongside)|meet|met|used?|design(?:ed)?|represent(?:ed)?"
    r"|taken a case|voted? on(?! (?:independence|brexit|the referendum))|managed?|led|lead|handled?|housed?"
    r"|fit(?:ted)?|sold|sell|treat(?:ed)?|moderated?|chased?|help(?:ed)?|support(?:ed)? (?:a|an|people|someone"
    r"|families)|guard(?:ed)?|draft(?:ed)? (?:a|an|the)|interview(?:ed)?|report(?:ed)? on|negotiat\w+|build|built"
    r"|prepared?|calculate|tell me)\b|\bconfident (?:with|taking|about|in)\b"
)
HOW_DONE = (
    r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|vote|spend|leave|pay\b|stand"
    r"|like|ever|personally feel)|\bwhat (?:do|did|would|should|can) you (?:do|say|tell|advise|check) (?:when|if|to"
    r"|with|after|the|a|first|about)|\b(?:experience|skilled|trained|training) (?:of|with|in|on|\w+ing)\b"
    r"|\ba time (?:when|you|that)\b|\b(?:walk|talk|take) (?:me|us) through\b|\b(?:clients?|customers?|patients?"
    r"|pupils?|students|residents|tenants|colleagues?|families|veterans|borrowers|suppliers?|suspects?|inmates"
    r"|prisoners|offenders|employees|members of staff|service users?|learners|passengers?|guests?|neighbours)\b"
)
AT_WORK = (AS_A_TRADE, DONE_AT_WORK, HOW_DONE)
# "Name the bodies you belong to; leave out any that show your faith."
LEFT_OUT = (
    r"\b(?:omit|leav(?:e|ing) out|exclud(?:e|ing)|other than|except)"
    r" (?:any|those|anything|organi[sz]ations|memberships)\b"
)
# The offer is signed, and pay, tax or insurance need a date: "Post-offer, for the pension: your date of birth?"
FOR_THE_PAYROLL = (
    r"\b(?:post-offer|after (?:the|an|our) offer|offer (?:is |was |has been )?(?:signed|accepted)"
    r"|(?:you've|you have|now you) (?:\w+ )?(?:accepted|signed)"
    r"|you (?:start|begin|join us) (?:on|next|this|in|monday|tuesday|wednesday|thursday|friday)\b)"
    r"[^?]{0,120}\b(?:payroll|pension|insurance|insurer|tax|health plan|i-9)\b"
)
# Announced to everybody: "A background check follows any offer and applies to all hires. Any questions?"
TOLD_TO_ALL = (
    r"\b(?:(?:just )?so you know,? )?(?:an? |the |our )?(?:background|dbs|police|criminal records?|records?) checks?\b"
    r"[^.?!]{0,60}\b(?:(?:follows?|comes?|after|with|once) (?:[\w'-]+ ){0,3}?offer|all (?:new )?(?:hires|staff|starters"
    r"|employees)|every(?:one|body|one's|body's)?)\b"
    r"[^?]{0,120}\b(?:questions|happy|ok|okay|agree|understand|clear to you)\b"
)
# "Don't tell me what you earn": said so that nobody tells.
PAY_NOT_ASKED = (
    r"\b(?:don't|do not|please not|needn't|no need to|not to|can't|cannot|aren't|won't|not allowed to) "
    r"(?:[\w'-]+ ){0,4}?(?:tell|ask|say|want to know|need to know|share|mention)\b[^.?!]{0,30}"
    r"\b(?:earn|earned|paid|make|pay|salary|on now)\b(?![^?]{0,80}\b(?:but|though|however|so tell)\b)"
)
# An offer stands, and a law has the check made: what may be asked then.
OFFERED_BY_LAW = (
    r"\b(?:offer(?:'s| is| was| has been| went| has gone)? (?:signed|accepted|out)|(?:hold|have|accepted|got|signed) "
    r"(?:our|the|a|your|an) (?:[\w'-]+ ){0,2}?offer)\b[^?]{0,200}\b(?:laws?|regulators?|regulator's|statut\w+|acts?"
    r"|act's)\b"
)
