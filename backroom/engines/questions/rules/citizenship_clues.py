"""Status fished for by stamps, colours, queues, ballots and the letters of a permit."""

from backroom.engines.questions.rule import Rule

KIND = (
    r"(?:stamp (?:0|1|1a|1g|2|2a|3|4|5|6|one|two|three|four)|tier (?:2|two|4|four|5|five)(?! (?:support|qualif|cert|supplier|help|analyst|food|ticket))|f-?1|j-?1|l-?1|o-?1|"
    r"tn visa|e-?3 visa|subclass \d{3}|pre-?settled|settled or|irp card|gnib|blue card(?! (?:for|to work|check))|brp|evisa|e-visa|"
    r"biometric (?:card|permit|residence)|(?:skilled[- ]worker|student|graduate|spouse|partner|fianc\w+|dependant|dependent|"
    r"ancestry|working holiday|holiday|tourist|seasonal|post-study|family|investor) (?:visa|route|permit|leave)|oci card|"
    r"indefinite|limited leave|discretionary leave|temporary protection|permanent residen\w+|frontier permit|niederlass\w+|"
    r"aufenthalt\w+|carte de s[ée]jour|titre de s[ée]jour|duldung|pr card|landed immigrant|protected person)"
)

CALLS = """
tied tie
stamp tier f1 j1 l1 o1 f j visa subclass settled pre presettled irp gnib blue brp evisa biometric route leave permit
oci indefinite residency resident niederlassung* aufenthalt* carte titre duldung pr landed passport passports burgundy
queue lane vote voting ballot jury embassy consulate oath allegiance ceremony pledge naturalis* naturaliz* expire
expires expiry renew renewal home office immigration deported fees entry borders papers brexit citizenship overstay*
eea national
"""

RULE = Rule(
    code="citizenship_clues",
    topic="citizenship",
    matter="citizenship",
    what="Fishes for status by stamp, permit letters, colour of passport, airport queue or ballot.",
    why="Only the right to work counts; the kind of status points to where somebody is from.",
    instead="“Are you authorised to work in this country? Will you now or later need sponsorship?” asked of everyone.",
    source="8 USC 1324b; 29 CFR 1606; national equality laws on origin",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\byour (?:work |\w+ )?(?:permit|visa|stamp|leave)\b[^.?!]{0,10}\b(?:tied|tie you|run(?:s)? out|linked|restrict\w*|conditions?|expir\w*)\b[^.?!]{0,40}\?",
        r"(?:^|[.?!,] ?)[^.?!]{0,60}\b" + KIND + r"\b[^.?!]{0,40}\b(?:you|your|you've|you're)\b[^.?!]{0,20}\?",
        r"\b(?:you|your|you've|you're)\b[^.?!]{0,40}\b"
        + KIND
        + r"(?![-\w])(?! (?:support|supplier|engine|car|race|data))"
        r"[^.?!]{0,40}\?",
        r"(?:what|which) (?:stamp|category|tier|class|letters?|route|code|permission|leave|card) (?:\w+ )?(?:have you|do you|"
        r"are you|did you|you) (?:\w+ )?(?:got|on|have|hold|under|carry|come in|here)\b(?=[^?]{0,50}(?:stamp|visa|permit|"
        r"leave|passport|here|country))",
        r"(?:what|which)(?:'s| is| was)? ?(?:colou?r)(?:'s| is| would)? (?:is |be )?your (?:\w+ )?passport",
        r"your (?:\w+ )?passport\b[^.?!]{0,30}\b(?:burgundy|blue|red|green|black|colou?r|crest|emblem|harp|lion|eagle)\b",
        r"(?:which|what) (?:queue|lane|line|channel|gate)\b[^.?!]{0,15}\byou\b[^.?!]{0,25}\b(?:airport|passport|customs|"
        r"border|immigration|heathrow|arrivals|landing)\b",
        r"(?:can|could|do|did|are|will|would) you (?:\w+ )?(?:vote|get a vote|allowed to vote|eligible to vote|get called for "
        r"jury|do jury)\w* (?:\w+ )?(?:here|in (?:this|our|general|national|the) [\w ]{2,20}|duty|service)\b[^.?!]{0,25}\?",
        r"(?:which|what|your) (?:embassy|consulate)\b[^.?!]{0,30}\b(?:you|your|renew|register\w*|go)\b[^.?!]{0,25}\?|"
        r"\bwhose (?:embassy|passport|subject) (?:do|are|would) you",
        r"\byou\b[^.?!]{0,30}\b(?:oath of allegiance|swear allegiance|citizenship (?:test|ceremony)|life in the uk test|"
        r"pledge allegiance|naturali[sz]ation (?:test|interview))\b",
        r"\byou\b[^.?!]{0,30}\b(?:left|remaining|to run|to go) on (?:your|the|it|that) (?:\w+ )?(?:visa|permit|leave|stamp|card|"
        r"status)\b|\b(?:home|overseas|international|eu) fees\b[^.?!]{0,25}\byou\b|\byou\b[^.?!]{0,30}\bpay(?:ing)? (?:home|"
        r"overseas|international|foreign) (?:student )?fees\b",
        r"(?:are|were|have|is|did|has)[^.?!]{0,10}\b(?:you|your \w+)\b[^.?!]{0,25}\b(?:refused entry|denied entry|turned (?:back|"
        r"away) at the (?:border|airport)|overstay\w*|refused a visa|thrown out of (?:a|the) country|from inside the eu|"
        r"affected by brexit|an? (?:eu|eea|non-eu|third[- ]country|commonwealth) (?:national|citizen|passport))\b",
        r"\b(?:before|after|since|because of) brexit\b[^.?!]{0,30}\byou(?:r (?:own )?(?:status|position|right|situation))\b",
    ),
    unless=(
        "{practice}",
        r"\b(?:customer|client|patient|pupil|student|tenant|caller|applicant|resident|guest|passenger|traveller|supplier)s? "
        r"(?:who |that |with |whose |about |through |on )|\b(?:a|the) (?:client|guest|applicant|passenger|traveller)\b",
        r"\bauthori[sz]ed to work\b|\bright to work\b|\b(?:rubber|date|postage|stock|steel) stamp\b|\bhow (?:do|would|did) "
        r"(?:you|we)\b",
        r"\b(?:driving|lorry|forklift|gun|hgv|premises) licen[cs]e\b|\bhave you (?:ever )?(?:advised|processed|drafted|"
        r"prepared|filed)\b",
    ),
    bad=(
        "Have you got a Stamp 2 or a Stamp 4?",
        "Which colour is your passport?",
        "Which queue do you join at the airport?",
        "Can you vote here in a general election?",
        "Is it the graduate route that you're on?",
        "How many months have you left on your permit?",
        "Is it pre-settled you have?",
        "Did you have to sit the Life in the UK test? Did you pass the citizenship test?",
    ),
    good=(
        "Are you authorised to work in this country?",
        "How do you explain the graduate route to a nervous applicant?",
        "Which stamp do you put on a form that came late?",
        "Have you given tier 2 support on a help desk?",
        "What colour do you print the passport covers?",
        "How would you shorten the queue at the airport desk?",
    ),
)
