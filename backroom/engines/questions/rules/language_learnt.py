"""Languages spoken at home, and how a language was learnt."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.race import KIN

TONGUES = (
    r"(?:languages?|english|spanish|french|german|italian|portuguese|dutch|polish|russian|ukrainian|romanian|"
    r"turkish|greek|arabic|hebrew|yiddish|farsi|persian|urdu|hindi|"
    r"punjabi|gujarati|bengali|tamil|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|tagalog|filipino|"
    r"swahili|yoruba|igbo|hausa|somali|amharic|creole|"
    r"welsh|gaelic|irish|patois|kurdish|pashto|dari|nepali|malay|hungarian|czech|albanian|serbian|croatian|bulgarian)"
)

RULE = Rule(
    code="language_learnt",
    topic="language",
    matter="language",
    what="Asks which language is spoken at home, or how and where the candidate learnt one.",
    why="The level counts for the work; how it was learnt gives away family and origin.",
    instead="“This job needs Spanish on the telephone. How have you used it at work?”",
    source="EEOC guidance on national origin; Ontario Human Rights Code s.23(2)",
    triggers=(
        "tribal",
        "language",
        "languages",
        "english",
        "spanish",
        "french",
        "german",
        "italian",
        "portuguese",
        "dutch",
        "polish",
        "russian",
        "ukrainian",
        "romanian",
        "turkish",
        "greek",
        "arabic",
        "hebrew",
        "yiddish",
        "farsi",
        "persian",
        "urdu",
        "hindi",
        "punjabi",
        "gujarati",
        "bengali",
        "tamil",
        "chinese",
        "mandarin",
        "cantonese",
        "japanese",
        "korean",
        "vietnamese",
        "tagalog",
        "swahili",
        "yoruba",
        "igbo",
        "somali",
        "welsh",
        "gaelic",
        "irish",
        "patois",
        "speak",
        "spoken",
        "bilingual",
        "kurdish",
        "creole",
        "fluent",
        "talk",
        "reared",
        "raised",
        "bedtime",
        "lullabies",
        "rhymes",
        "borrowed",
        "slowly",
        "alphabet",
        "swear",
        "dream",
        "count",
        "subtitles",
        "thumb",
        "toe",
    ),
    patterns=(
        r"your (?:parents|mother|father|family|mum|mom|dad|grandparents) (?:\w+ ){0,3}(?:learn|speak|teach you|"
        r"taught you|study|use) (?:\w+ )?" + TONGUES,
        r"(?:language|languages|"
        + TONGUES
        + r")\b[^.?!]{0,25}\b(?:in|around) the (?:house|home|family|village|place) you (?:grew up|were raised|"
        r"come from)",
        r"(?:how|where|when) (?:did|have) you (?:become|got|get|come to be|became) (?:so |"
        r"such a )?(?:\w+ )?fluent|fluent in (?:" + TONGUES + r") (?:because|through|from|thanks)",
        r"(?:what|which|the language|is "
        + TONGUES
        + r" (?:what|the language)) (?:that )?your (?:own )?(?:people|family|parents|folks|lot) speak",
        r"you(?:rself)?\b[^.?!]{0,25}\b(?:speak|talk|use)\b[^.?!]{0,40}\b(?:with|to|among) (?:the|your) (?:family|kids|"
        r"children|relatives|folks|parents|wife|husband|grandparents|mum|mother)\b[^.?!]{0,20}\?",
        r"where\'?d (?:did )?{you} (?:pick up|learn|get) (?:the |your |that |all that )?(?:\w+ )?" + TONGUES,
        r"(?:was|is|were) " + TONGUES + r" {your} language|{your} language (?:at home|as a child|growing up)",
        r"how come {your} (?:\w+ )?"
        + TONGUES
        + r"|{your} (?:\w+ )?"
        + TONGUES
        + r" is (?:so |very |really |excellent |great |good |perfect )+[^?]{0,60}(?:where|how|who|from|family|"
        r"parents|home|native)",
        r"(?:we|i) (?:\w+ ){0,2}(?:speak|spoke) [^?]{0,20}"
        + TONGUES
        + r"[^?]{0,40}(?:at home|with my|growing up)[^?]{0,40}(?:[.,!?-] ?|\band )(?:so |and |but |"
        r"then )*(?:(?:what|how) about you(?:rself|rs|r \w+)?|and you(?:rself|rs|r \w+)?|your(?:s|self)|"
        r"are you(?: too)?|you too|were you|do you|you)\s*\?",
        r"(?:how|where|when|why|from whom|who|how come)(?:abouts)? (?:\w+ ){0,2}{you} (?:\w+ ){0,3}?(?:learn(?:t|"
        r"ed|ing)?|pick(?:ed)? up|acquire[d]?|get|got|come to (?:speak|know)|"
        r"know|manage to learn|speak|taught|study|studied) (?:\w+ ){0,5}?"
        + TONGUES
        + r"\b(?! (?:model|lab|teaching|class (?:three|two)))",
        r"who taught you (?:\w+ ){0,3}" + TONGUES + r"\b",
        r"\b(?:is|was|isn't|wasn't) "
        + TONGUES
        + r"(?: really| actually| always)? (?:the )?(?:first |only )?(?:language|one|there|what|"
        r"something)\b[^.?!]{0,20}\b(?:you (?:\w+ )?(?:learn|spoke|grew|came|had|started)\w*|first|from the cradle|from birth|from the "
        r"start)",
        r"\b(?:"
        + TONGUES
        + r"|it|that) or (?:in )?(?:yours|the other(?: one| language)?|whatever|your own|something else|another)\b",
        r"(?:what|which|whatever)\b[^.?!]{0,20} (?:do|would|did) you (?:\w+ )?(?:dream|swear|count|pray|curse|sing|shout|argue|scold|"
        r"daydream|talk to yourself) in\b",
        r"\byou (?:\w+ ){0,2}(?:hit|stub|hurt|bang|burn|trap|stand on) your (?:thumb|toe|elbow|finger|head)\b[^?]{0,50}\b(?:comes? "
        r"out|say|swear|shout|language|curse)",
        r"\b(?:numbers|counting|sums|prayers|swear ?words|dreams?|words) (?:still )?(?:come|came|out)\b[^.?!]{0,20}\bin (?:"
        + TONGUES
        + r"|which|what)\b"
        r"|\bwords (?:still )?(?:catch|trip|escape|fail) you\b",
        r"\b(?:not|isn't|wasn't) (?:really )?your own (?:language|tongue)\b",
        r"\b(?:check|checked|help\w*|correct\w*|fix|fixed|look(?:ed)? over|go over|went over|proofread|polish\w*) (?:\w+ )?(?:the|your) "
        r"english\b(?=[^.?!]{0,30}\?)",
        r"\b(?:you|when you) (?:\w+ ){0,2}(?:need|needed|with) (?:the )?subtitles\b(?=[^?]{0,60}\?)",
        r"(?:from|at) home (?:rather than|or|and not|instead of) (?:from |at |in )?(?:an? |the )?(?:school|evening|class\w*|night|"
        r"university|college|books?|lessons?|courses?)\b",
        r"such (?:good|great|lovely|excellent|beautiful|perfect|fluent|clear|wonderful|posh|proper|clean) (?:\w+ )?"
        + TONGUES,
        r"\b(?:the|that|your|all that) (?:\w+ )?"
        + TONGUES
        + r"\b(?: \w+){0,2} (?:come|came|start|started|arrive|get in)[^.?!]{0,12}"
        r"(?:from|through|by way|in)\b[^?]{0,60}(?:cradle|classroom|school|home|parents?|grand\w+|mother|father|mum|dad|"
        r"family|lessons|holidays|lover|childhood)",
        r"what (?:did|do|does|would) (?:you|ye|your \w+|they)(?: all| both)? (?:speak|talk|chat in|use to talk)\b"
        r"(?! (?:about|to|of|through))[^?.!]{0,40}\b(?:small|toddler|child|kid|baby|babies|little|young|born|started school|"
        r"home|growing up|kitchen|table|gran|nan|mam|mum|mom|mother|dad|father|family|sisters?|brothers?|cousins|in the house)\b",
        r"(?:where|how|who) (?:does|did|is|do) {your} (?:\w+ )?"
        + TONGUES
        + r" (?:\w+ ){0,2}(?:from|come)|where(?:'s| is) {your} (?:\w+ )?"
        + TONGUES
        + r" from",
        TONGUES + r"\b[^.?!]{0,45}\b(?:at home(?! (?:visit|care|help|call))|in the home|around the house|in your house|"
        r"in your family|with your (?:\w+ )?(?:"
        + KIN
        + r")|to your (?:\w+ )?(?:"
        + KIN
        + r")|growing up|as a child|as a kid|from home|in your household|at the dinner table|from birth)\b",
        r"(?:speak|spoken|spoke|talk|use)\b[^.?!]{0,25}\b(?:at home(?! (?:visit|care|help|call))|in the home|"
        r"round the house|around the house|"
        r"in your house|in your household|with your (?:" + KIN + r")"
        r"|to your (?:" + KIN + r"))\b[^.?!]{0,30}\?",
        r"(?:what|which) languages? (?:do|did|does|would|are) {you} (?:\w+ )?(?:dream|think|count|pray|swear|"
        r"curse|grow up|raised|brought up|grew up|sing)",
        r"(?:do|are) {you} (?:dream|think|count|pray|swear) in " + TONGUES + r"\b",
        r"(?:what|which) languages? (?:do|does|did) {your} (?:\w+ )?"
        + KIN
        + r" speak|(?:do|does|did) {your} (?:\w+ )?(?:"
        + KIN
        + r") (?:\w+ )?speak\b",
        r"you(?:rself)?\b (?:\w+ ){0,3}(?:raised|brought up|grow up|grew up|born) (?:\w+ ){0,2}(?:bilingual|speaking|"
        r"with (?:two|another|both) languages?)",
        r"is (?:your|that) (?:\w+ )?" + TONGUES + r" (?:from (?:your|home|family|school)|because)",
        r"(?:fluent|good) in (?:\w+ )?{your} (?:parents|family|mother|father|"
        r"grandparents)'?s? (?:\w+ )?(?:language|tongue)",
        r"how (?:come|is it that|did it happen that) {you} (?:\w+ ){0,2}(?:speak|know|have) (?:\w+ ){0,3}"
        + TONGUES
        + r"\b",
        r"\b(?:brought up|raised|reared|schooled|educated|taught) (?:through|in|speaking|with) "
        + TONGUES
        + r"(?=\s*(?:[?.,!]|$| or\b))",
        r"\b(?:which|what) language\b[^.?!]{0,20}\byour (?:sur|last |family |first )?name\b",
        r"\b(?:borrowed|adopted|second|foreign|someone else's) (?:language|tongue)\b[^.?!]{0,30}\?",
        r"\b(?:bedtime stories|lullabies|prayers|nursery rhymes|first words?|cartoons) (?:were |was )?(?:\w+ )?in\b[^.?!]{0,30}\?",
        r"\bspeak (?:more )?(?:slowly|slower) (?:for|to|with) you\b|\b(?:learn|get used to|cope with|master) (?:our|this|the latin|the roman) "
        r"(?:alphabet|letters|script)\b|\bour alphabet\b[^?]{0,80}\byou\b",
        r"\bhow (?:good|well|fluent|clear|perfect|clean|natural) your (?:\w+ )?" + TONGUES + r" (?:is|sounds)\b",
        r"\b(?:hard|easy|tiring|strange|difficult|odd) (?:\w+ )?to (?:be|joke|argue|fight|love|feel|flirt)\b[^.?!]{0,15}\bin "
        + TONGUES
        + r"\b",
    ),
    unless=(
        r"\b(?:teach|taught|teaching|tutor\w*) (?:\w+ ){0,2}english as an?\b",
        r"\b(?:programming|scripting|query|python|java|rust|javascript|golang|sign language|code|coding|machine)\b",
        r"\b(?:pupil|student|child|children|patient|client|customer|resident|learner|family|families|tenant|"
        r"parent)s? (?:who |that |whose )",
    ),
    bad=(
        "Which language do you speak at home?",
        "How did you learn Arabic?",
        "Where does your Portuguese come from?",
        "Was Polish spoken in your family?",
        "In which language do you count?",
        "Who taught you such good English?",
        "Did you grow up bilingual?",
    ),
    good=(
        "Which languages can you read well enough to check a contract?",
        "This desk takes calls in French. How have you used French at work?",
        "How did you learn a programming language that nobody on the team knew?",
        "How do you teach English to adults who work nights?",
        "What do you say to parents who speak no English at home?",
        "How do you choose a language for a small tool?",
        "How would you translate a menu from Spanish?",
    ),
)
