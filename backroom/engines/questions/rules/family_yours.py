"""Asking after somebody who is the candidate's own: your mother, your husband, your in-laws."""

from backroom.engines.questions.rule import Rule

KIN = (
    r"(?:mother(?! (?:tongue|hen|plant|company|ship|sauce|board))|mum|mummy|mom|mommy|mam|mammy|father(?! figure)|dad|daddy|"
    r"stepfather|stepmother|brother(?! (?:officer|company))|sister(?! (?:company|site|ship|school|paper|title|hotel|store|shop|"
    r"brand|agency|branch|team|plant|office|organi\w+|charity|title|firm))|siblings?|aunt|auntie|uncle(?! sam)|cousin|nephew|"
    r"niece|gran|granny|nan|nana|grandad|granddad|grandma|grandpa|grandmother|grandfather|grandparents|in-laws|"
    r"mother-in-law|father-in-law|son-in-law|daughter-in-law)"
)
SPOUSE = (
    r"(?:husband|wife|hubby|missus|fianc[eé]e?|spouse|boyfriend|girlfriend|other half|better half|ex-husband|ex-wife)"
)

RULE = Rule(
    code="family_yours",
    topic="family",
    matter="family",
    what="asks after a spouse or relative of the candidate",
    why="Whom somebody is married or kin to, and what they do, think or need, decides nothing about the work.",
    instead="Ask about the candidate's own work. State hours and place to everyone, and ask: “Can you meet that?”",
    firm=True,
    triggers=(
        "kids",
        "children",
        "ones",
        "sons",
        "son",
        "daughter",
        "daughters",
        "twins",
        "baby",
        "youngest",
        "eldest",
        "mother",
        "mother's",
        "mum",
        "mum's",
        "mummy",
        "mom",
        "mom's",
        "mommy",
        "mam",
        "mam's",
        "mammy",
        "father",
        "father's",
        "dad",
        "dad's",
        "daddy",
        "stepfather",
        "stepmother",
        "brother",
        "brother's",
        "sister",
        "sister's",
        "siblings",
        "sibling",
        "aunt",
        "auntie",
        "uncle",
        "cousin",
        "nephew",
        "niece",
        "gran",
        "granny",
        "nan",
        "nana",
        "grandad",
        "granddad",
        "grandma",
        "grandpa",
        "grandmother",
        "grandfather",
        "grandparents",
        "laws",
        "law",
        "husband",
        "husband's",
        "wife",
        "wife's",
        "hubby",
        "missus",
        "fianc*",
        "spouse",
        "boyfriend",
        "girlfriend",
        "half",
    ),
    patterns=(
        r"{your} (?:(?:own|elderly|poor|old|dear|late|younger|older|big|little|twin|future|new) )?"
        + KIN
        + r"(?:'s)?\b(?! or another)",
        r"{your} (?:(?:own|lovely|late|poor|future|new|current|first) )?" + SPOUSE + r"(?:'s)?\b(?: plan\b)?",
        r"\byou(?:rself)? and (?:the|your) (?:" + SPOUSE[3:-1] + r"|partner(?! (?:agenc|organi|team|school|firm)))\b",
        r"{your} (?:\w+ )?(?:kids|children|little ones|sons?|daughters?|twins|youngest|eldest) (?:\w+ )?(?:feel|cope|mind|be ok|be okay|think|"
        r"react|like|say|get on|settle|move|miss)\b(?! (?:in (?:class|the room|circle)|the (?:book|story|menu)))",
    ),
    unless=(
        r"\b(?:my|our|his|their) (?:\w+ )?(?:wife|husband|mother|father|mum|mom|dad|brother|sister)\b[^?]{0,60}\?$",
        r"\b(?:character|novel|scene|script|act|explain (?:it|this|that) to)\b",
    ),
    bad=(
        "What does your fiancé do?",
        "How did you and the wife meet?",
        "Have you thought about who would sit with your mum?",
        "Did your sister ever work in a kitchen like ours?",
        "Does your husband know about the nights?",
        "What do your in-laws say about the travel?",
    ),
    good=(
        "How do you price work for your sister company?",
        "What does a husband have to sign before the sale?",
        "How do you keep your mother sauce from splitting?",
        "Is English your working language?",
        "How would you help a mother whose child will not settle?",
        "What do your customers say about the new opening hours?",
    ),
    source="Cal. Code Regs. tit. 2, s. 11016; N.Y. Exec. Law s. 296; EqA 2010, s. 13",
)
