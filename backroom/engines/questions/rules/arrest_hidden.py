"""Fishing for a police record: would anything come up, anything in your past."""

from backroom.engines.questions.rule import Rule

WORDS = """
background name past skeleton* ran check checks checked vetting google googled history history's declare
disclose everybody everyone
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
    patterns=(
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
        "Would anything come up if we ran your name?",
        "Any skeletons in your closet?",
        "Is there anything in your past that could embarrass us?",
        "If we did a background check, would we find anything?",
        "We vet everybody. Anything you'd like to tell me first?",
        "What would turn up if hr looked into your background?",
    ),
    good=(
        "What happened when the build ran out of memory?",
        "How do you check a supplier's background before you sign?",
        "What in your background helps with a crew this size?",
        "How would you name a new part so that others find it?",
        "Which past project would you do again?",
        "What turns up most often when you audit a till?",
    ),
    source="Fair chance laws; agency guidance on arrest and conviction records.",
)
