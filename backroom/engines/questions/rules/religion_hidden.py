"""Faith asked after in homely words: feasts at home, services, ham at the buffet, the bread put out in spring."""

from backroom.engines.questions.rule import Rule

FEAST = (
    r"(?:christmas(?: day| eve)?|easter(?: sunday| week)?|eid|diwali|ramadan|passover|hanukkah|lent|good friday"
    r"|yom kippur|rosh hashanah|holi|vaisakhi|(?:the )?twenty[- ]fifth(?: of december)?)"
)
GARB = r"(?:head ?covering|head ?scar(?:f|ves)|hijab|turban|kippah?|skull ?cap|veil|niqab|scarf|crucifix)"
HOUSE = r"(?:church|mosque|synagogue|temple|gurdwara|chapel|mass|prayers?|worship|the sabbath|services)"
MEAT = r"(?:bacon|ham|pork|sausage|hog|pig) (?:rolls?|butt(?:y|ies)|sandwich(?:es)?|sarnies?|baps?|ribs?|roast|buffet|pies?)"

WORDS = """
christmas easter eid diwali ramadan passover hanukkah lent friday kippur hashanah holi vaisakhi twenty twentyfifth
services service sunday saturday bacon ham pork sausage hog pig minaret muezzin call headcovering covering headscarf
scarf hijab turban kippah kippa skullcap veil niqab crucifix cross yarmulke bindi bread leaven month yourself bow bows bowed grace
blessing clash clashes christ jesus grace blessing prayers hymns carols heads alcohol beer pork church mosque
pastor vicar priest imam rabbi shul chapel mass
"""

RULE = Rule(
    code="religion_hidden",
    topic="religion",
    matter="religion",
    firm=True,
    what="Asks after faith in homely words: feasts at home, services, what is eaten and worn.",
    why="Whoever answers says which faith is kept at home, or that none is.",
    instead="State the duty or the hours to everyone and ask whether they can meet them, with or without an exception.",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\bwhat (?:do|did|will|are|would|does) you(?:r family|r lot| lot| all)? (?:usually |normally |generally "
            rf"|all )?(?:do|doing|be doing|eat) (?:at|for|over|on|during|about) {FEAST}"
            r"(?= *(?:[?,]|$|then|yourself|yourselves|at home|in your house|(?:with|for) (?:the|your) (?:family|kids"
            r"|children|wife|husband)))"
        ),
        rf"\b(?:does|do|did|is|will) {FEAST} (?:mean (?:much|anything|something|a lot)|matter|a big (?:thing|day))\b",
        (
            r"\byou(?:r family)? (?:\w+ ){0,2}?(?:attend|go to|get to|miss|make it to) (?:any |the |your |weekly "
            r"|sunday |saturday |friday |evening |religious )*services\b(?! (?:desk|team|meetings?|cent|review|call))"
        ),
        r"\b(?:do|did|have|will) you (?:ever |still )?(?:teach|taught|help at|run|go to|been to) (?:at |in )?sunday school",
        (
            rf"\b{MEAT}\b[^?]{{0,60}}\b(?:bother|problem|issue|no[- ]?no|no[- ]?go|offend\w*|with you|to you|touch"
            r"|off limits|out of the question|or (?:is that|not))\b[^?]{0,30}\?"
        ),
        r"\b(?:would|will|do|can|could|are) you (?:\w+ ){0,4}?(?:touch|join\w* us for|eat|have|partake) [^?.]{0,12}?"
        + MEAT
        + r"\b[^?]{0,40}\?",
        r"\byou\b[^?]{0,60}\b(?:minaret|muezzin|call to prayer|adhan)\b[^?]{0,40}\?",
        (
            rf"\byou\b[^.?!]{{0,25}}\b(?:have|keep|wear|wearing|leave) (?:that|your|the|this) (?:\w+ )?{GARB}\b"
            r"[^.?!]{0,10}\bon\b|\byou be wearing (?:it|that|this|the|your) (?:\w+ )?(?:scarf|veil|turban|hijab|kippah?)"
        ),
        r"\b(?:the|that|your) (?:\w+ )?(?:kippah?|turban|hijab|niqab|yarmulke)\b[^?]{0,20}\. ?(?:will|would|do|is|are)"
        r"[^?]{0,40}\b(?:it|that)\b[^?]{0,30}\?",
        r"\byou (?:\w+ ){0,2}?wear(?:ing)? (?:a|the|that|your) (?:\w+ )?(?:cross|crucifix|hijab|turban|skull ?cap|kippah?|yarmulke|bindi)\b"
        r"(?! (?:stitch|section|body|trainer))",
        r"\b(?:bread|leaven|yeast)\b[^?]{0,12}\bout of the (?:house|home|kitchen)\b[^?]{0,40}\?",
        r"\bmonth (?:when|where|in which|that) (?:we|you|i)\b[^?]{0,30}\b(?:eat|drink|offer|lunch|biscuits?|tea|food)\b",
        (
            r"\bwhere (?:do|would|might|will|are|can|could) (?:you|i|we) (?:find|be|look|usually|get|see|spend) ?(?:you"
            r"(?:rself)?|for you)?(?: \w+){0,2}? (?:of|on) (?:a|your) (?:sunday|saturday|friday) (?:morning|lunchtime"
            r"|noon|evening)s?\b"
        ),
        r"\b(?:bow(?:s|ed)?|grace|blessing|prayers?|hymns?|carols?|heads?)\b[^?]{0,50}\b(?:feel|be) (?:left out|awkward|excluded)",
        rf"\b(?:clash(?:es)?|interfere|conflict|cut across|get in the way) (?:with|of) (?:your |the |any )?{HOUSE}\b",
        (
            r"\b(?:have|did|do) you (?:\w+ )?(?:accept(?:ed)?|found|find|know|love|follow|met) (?:jesus|christ"
            r"|the lord|our lord|god)\b"
        ),
        (
            r"(?<!how )(?:would|will|do|could|can) you (?:be (?:ok|okay|happy|willing|comfortable|able|prepared) to |mind "
            r"|object to )?(?:handle|handling|touch|touching|scan|scanning|carry) (?:the |any )?(?:alcohol|pork|bacon|beer)"
            r"(?= *(?:[?,]|$|at the|on the|if|for))"
        ),
        r"\bon a (?:saturday|friday|sunday)\b[^.?!]{0,15}, (?:are you|is that you|would you be|you too) [^?]{0,20}\?",
        r"\byour (?:pastor|vicar|parish priest|imam|rabbi)\b(?=[^?]{0,80}\?)",
    ),
    unless=(
        r"\b(?:restor\w+|repair\w*|acoustic\w*|photograph\w*|patients?|guests?|pupils?|residents?|trolley"
        r"|shop trade|rota|trading|menu|supplier|abattoir|butcher\w*|cook\w*|accommodation|with or without|licen[cs]e)\b",
    ),
    bad=(
        "Would your vicar vouch for you?",
        "What do you do at Easter, with the family I mean?",
        "Does Christmas mean much to you?",
        "Do you attend services every week?",
        "There's a ham sandwich on the train for all. Would a ham sandwich be a problem for you?",
        "Do you keep that turban on indoors?",
        "Is there a month when we shouldn't give you tea?",
        "Where would I find you of a Sunday morning?",
        "We say grace at noon. Would you feel left out?",
    ),
    good=(
        "What do you do at Christmas to keep the ward staffed?",
        "How do you price a bacon roll when pork goes up?",
        "Which services did you attend to as a mechanic?",
        "How do you photograph a turban so that the folds show?",
        "How would you restore the brick of a minaret?",
        "Where would I find you on the site plan?",
        "How would you carry beer to table nine through a crowd?",
        "Do you have a licence to sell alcohol?",
    ),
    source="Title VII s.701(j); Equality Act 2010 s.10",
)
