"""Hinting at whom somebody loves, or at what they were called or were before."""

from backroom.engines.questions.rule import Rule

CALLS = """
bat bats batting swing swings kick kicks play plays team side persuasion fence bus grindr kinsey camp butch
effeminate flamboyant mincing fairy dyke queen drag poof fruity musicals sappho dorothy flaming pansy bicurious
curious closet wife husband girlfriend boyfriend partner civil certificate birth passport born always before
formerly deadname dysphoria binder testosterone oestrogen estrogen apple stealth puberty blockers voice originally
christened sex change chop wrong tackle bits equipment downstairs transitioned transition pronoun pronouns girls
boys men women ladies lads fellas blokes bachelor marry married lifestyle hers his scene pride rainbow lgbt* trans
"""

RULE = Rule(
    code="orientation_any",
    topic="orientation",
    matter="orientation",
    what="hints at orientation, or at what somebody was before",
    why="Whom somebody loves and what they were called at birth are private, in whatever words they come up.",
    instead="Ask nothing about it. To speak to somebody rightly: “What name and pronouns should I use today?”",
    source="Bostock v. Clayton County, 590 U.S. 644; EqA 2010, ss. 7 and 12; Sex Discrimination Act 1984 (AU), s. 27",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\b(?:other|that|which|same|different|certain) persuasion\b|\b(?:light|limp|loose) (?:on|in) (?:your|the) "
        r"(?:feet|loafers|wrist)\b|\blimp-?wrist\w*|\bon the other bus\b|\bother side of the (?:fence|street)\b[^?]{0,20}\?",
        r"\b(?:you|your|you're|yourself)\b[^.?!]{0,50}\b(?:grindr|kinsey|butch|effeminate|flamboyant|mincing|bi-?curious|a bit "
        r"camp|camp for|drag queens?|drag act|a queen|fruity|a fairy|pansy|poofs?|dykes?|into musicals|girl crush|"
        r"the scene|that kind of lifestyle|that sort of lifestyle|lgbtq?\w*|ladyboy|one of them|dress up as)\b[^.?!]{0,40}\?",
        r"\b(?:a |your )?(?:wife|husband|spouse|partner|girlfriend|boyfriend)\b[^.?!]{0,30}[,.;-] ?(?:as in|you mean|meaning|by "
        r"which|or should i say|that(?:'s| is)|so) (?:\w+ ){0,3}(?:a |an )?(?:man|woman|male|female|another (?:man|woman)|he|she|"
        r"bloke|fella|girl|guy|lady)\b",
        r"\byou(?:'re| were| used to be) (?:a|an) [a-z]+ (?:before|once|originally|at birth|back then), (?:weren't|aren't|"
        r"didn't|were|is that)\b",
        r"\bwas it always \w+|\bwere you always (?:a |an |called )?(?!(?:this|so|in|on|going|good|keen|interested|at|late|able|"
        r"with|the|sure|planning|told|given|working|allowed|paid)\b)[a-z]+(?: on|,| as|\?)",
        r"\b(?:always|still|different|same|other|another|what) (?:\w+ ){0,4}(?:on|in|did|does) (?:your|the|that) (?:birth "
        r"cert\w*|school (?:records?|photos?|reports?)|baptism\w*|first passport|old passport|old id)\b[^.?!]{0,30}\?",
        r"\b(?:birth cert\w*)\b[^.?!]{0,40}\b(?:name|say|says|said|read|call\w*|same|match\w*|boy|girl|mr|miss)\b[^.?!]{0,40}\?",
    ),
    unless=(
        "{practice}",
        r"\b(?:patients?|pupils?|clients?|customers?|students?|teenagers?|residents?|young people|helplines?|colleagues?|staff|events?|charit\w+|variables?|functions?|servers?|hosts?|"
        r"tenants?|guests?|registrars?|archives?|database|column|field|cricket|football|band|golf)\b",
    ),
    bad=(
        "You were a Liam before, weren't you?",
        "Do you bat for the same team as me?",
        "Was it always Daniela?",
        "Is that what it says on your birth certificate, Miss?",
        "Your husband, as in a man?",
        "You're a bit camp for the yard, would you say?",
        "Are you of the other persuasion?",
    ),
    good=(
        "Which side of the shop do you open first?",
        "How did you play your part in the team?",
        "Was the deadline always tight in that office?",
        "How do you read a birth certificate in an archive?",
        "Did you hold a cricket bat as a coach?",
        "What did the team say before you were lead?",
    ),
)
