"""Old ties and circles by the back door: the same college as the chairman, the oval ball, whose father knows whom."""

from backroom.engines.questions.rule import Rule

KNOWS = r"(?:father|family|people|parents|uncle|mother|name)"
SCHOOL = r"(?:school|college|university|uni|club|parish|village|regiment|lodge|chapel|house|town|estate)"

WORDS = """
same oval round tie handshake compass compasses apron trouser crowd circles father family people wavelength pint pub
friends chairman boss cultural associations association centre center sport hurling soccer rugby jerseys colours saturday
school wise too cut schooling college polo alumni rowed regatta
kappa theta delta sigma gamma phi chi zeta omega lambda beta house
frat sorority fraternity
"""

RULE = Rule(
    code="affiliation_hidden",
    topic="affiliation",
    matter="affiliation",
    firm=True,
    what="Asks by the back door after old ties: school, lodge, side, circle.",
    why="What one belongs to often shows faith, origin, sex or class, and likeness to us is not skill.",
    instead="Ask: “Which professional memberships or licences bear on this job?”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            rf"\b(?:you|your \w+)\b[^.?!]{{0,30}}\bsame {SCHOOL} as (?:our|the|my|me|us|half|most|everyone)\b"
            rf"|\b(?:you|your)\b[^.?!]{{0,20}}\b(?:at|to) {SCHOOL} with (?:our|my|the) (?:chairman|boss|director|partner|owner"
            r"|son|daughter|brother)"
        ),
        (
            r"\b(?:oval|round) ball\b[^?]{0,30}\b(?:round|oval|with you|for you|yourself)\b"
            r"|\b(?:rugby|hurling|gaelic|soccer|football|league|aussie rules|cricket) or (?:the )?(?:rugby|hurling|gaelic"
            r"|soccer|football|union|league|cricket)\b(?=[^.?!]{0,30}\?)"
        ),
        (
            r"\b(?:school|college|old school|club|regimental) tie\b[^?]{0,40}(?:\byou|wardrobe|wear|which|whose)[^?]{0,30}\?"
            r"|\b(?:which|whose|what) (?:school|college|club|regimental) tie\b"
        ),
        (
            r"\b(?:roll(?:ed|s)? up (?:your|the|a) trouser|trouser leg|(?:wear|under|of) the square and compass(?:es)?|square and compass(?:es)? (?:crowd|lot|men|type|brigade)|(?:know|got|give|do) the "
            r"(?:funny |secret |special )?handshake|apron on a tuesday)\b"
        ),
        rf"\b(?:know|knew|remember|heard of|recogni[sz]e) (?:your|the) {KNOWS}(?= *(?:\?|$|at all|round here|up at|socially))",
        r"\b(?:what|which) (?:sort of |kind of )?(?:crowd|set|circles?|company) (?:do|did|would) you (?:run|mix|move|go|hang|keep)\b",
        (
            r"\b(?:attend|attends|go to|belong to|visit|involved (?:in|with|at)) (?:any|a|the|your|some) (?:\w+ )?(?:cultural|"
            r"community|ethnic|national|diaspora) (?:cent(?:re|er)s?|associations?|clubs?|societ(?:y|ies)|groups?|events?)\b"
        ),
        r"\bwhere (?:were|are) you,? (?:school|college|university|education)[- ]?wise\b",
        r"\b(?:would|will|do) (?:people|folk|folks|the others|everyone) (?:here|round here|in the office) (?:get|like|take to) you\b",
        r"\b(?:too good for (?:us|this|here)|a cut above (?:us|this))\b[^?]{0,20}\?",
        (
            r"\byou an? (?:kappa|theta|delta|sigma|gamma|phi|chi|zeta|omega|lambda|tri-delt)\b(?! (?:function|variant"
            r"|tester|male|blocker))"
        ),
        r"\bwhich (?:house|frat|sorority|fraternity) (?:were|did|are) you\b",
    ),
    unless=(
        r"\b(?:coach\w*|referee\w*|teach\w*|catalogue\w*|sell|stock\w*|customers?|pupils?|clients?|patients?|report(?:ed|ing)?"
        r"|steward\w*|as (?:a|the) (?:club|youth|community) (?:secretary|worker|officer|manager))\b",
    ),
    bad=(
        "Were you a Delta or a Sigma?",
        "Were you at the same school as our director?",
        "Is it the oval ball with you?",
        "Whose school tie would I find at home?",
        "Do you know the handshake?",
        "Would my uncle know your father?",
        "What sort of circles do you move in?",
        "Do you attend any cultural associations?",
        "Aren't you a bit too good for us?",
    ),
    good=(
        "How did you place pupils at the same school as their brothers?",
        "Have you coached rugby or football at youth level?",
        "How would you sew a school tie from silk?",
        "What crowd do you plan for on a match day?",
        "Which professional memberships bear on this job?",
        "How do you draw a circle with a compass on a curved sheet?",
    ),
    source="Research on likeness in hiring (Rivera 2012); guidance on clubs and societies.",
)
