"""Where somebody is from or was born, and their nationality."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.race import KIN

COUNTRIES = (
    r"africa|asia|europe|latin america|south america|central america|the caribbean|the middle east|the islands|"
    r"the philippines|the balkans|the north|the south|"
    r"the mainland|the continent|the subcontinent|the west indies|the gulf|england|scotland|wales|ireland|"
    r"northern ireland|britain|the uk|the us|the usa|the states|america|"
    r"canada|mexico|cuba|haiti|jamaica|trinidad|barbados|guyana|brazil|argentina|chile|peru|colombia|venezuela|"
    r"ecuador|bolivia|guatemala|honduras|el salvador|"
    r"nicaragua|puerto rico|the dominican republic|spain|portugal|france|belgium|holland|the netherlands|germany|"
    r"austria|switzerland|italy|malta|greece|cyprus|"
    r"turkey|poland|czechia|slovakia|hungary|romania|bulgaria|serbia|croatia|bosnia|kosovo|albania|macedonia|"
    r"slovenia|ukraine|russia|belarus|moldova|lithuania|"
    r"latvia|estonia|finland|sweden|norway|denmark|iceland|georgia|armenia|azerbaijan|kazakhstan|uzbekistan|syria|"
    r"lebanon|israel|palestine|jordan|iraq|iran|"
    r"saudi(?: arabia)?|yemen|kuwait|qatar|dubai|egypt|libya|tunisia|algeria|morocco|sudan|ethiopia|eritrea|"
    r"somalia|kenya|uganda|tanzania|rwanda|congo|"
    r"cameroon|nigeria|ghana|senegal|gambia|sierra leone|liberia|mali|ivory coast|zimbabwe|zambia|malawi|"
    r"mozambique|angola|namibia|botswana|south africa|"
    r"afghanistan|pakistan|india|bangladesh|sri lanka|nepal|bhutan|burma|myanmar|thailand|vietnam|cambodia|laos|"
    r"malaysia|singapore|indonesia|china|taiwan|"
    r"hong kong|korea|japan|mongolia|australia|new zealand|fiji|samoa|tonga|punjab|gujarat|kerala|bengal|kashmir|"
    r"kurdistan|tibet"
)
ADV = (
    r"(?:really|originally|actually|truly|all|both|exactly|then|like|initially|yourself|by birth|first|coming|"
    r"hailing|and your \w+|or your \w+|guys|lot)"
)
HERE = (
    r"(?:round |around |over )?(?:here|hereabouts|there)|(?:round |around )?(?:these parts|the area|town)|"
    r"this (?:country|part of the world|area|part)|abroad|overseas|elsewhere|outside (?:the|this)|another country|"
    r"a different country|a foreign country"
)

RULE = Rule(
    code="origin_place",
    topic="origin",
    matter="origin",
    what="Asks where the candidate or their family is from, where they were born, or their nationality.",
    why="Birthplace and nationality say nothing about the work and are protected nearly everywhere.",
    instead="“Are you authorised to work in this country?” asked of everyone, if it has to be known at all.",
    source="Title VII and 29 CFR 1606; 8 USC 1324b; Equality Act 2010 s.9",
    triggers=(
        "call",
        "from",
        "born",
        "birthplace",
        "birth",
        "raised",
        "hail",
        "nationality",
        "nationalities",
        "national",
        "originally",
        "origin",
        "origins",
        "native",
        "homeland",
        "motherland",
        "hometown",
        "bred",
    ),
    patterns=(
        r"(?:were|are|was|is) (?:both|either|all|any|one) (?:of )?your (?:\w+ )?(?:"
        + KIN
        + r") (?:also |both )?born\b",
        r"(?:which|what|where) (?:country |place |city |town )?(?:do|would|is|did) (?:it )?(?:you|"
        r"that you) (?:\w+ )?call(?:ed)? home\b(?! (?:for|on|in) (?:a|the|each|every)\b)",
        r"(?:girl|boy|lad|lass|man|woman|fella|fellow|guy|someone|somebody|person) (?:like you )?from (?:"
        + COUNTRIES
        + r"|[\w-]{3,20}) (?:\w+ )?(?:end(?:ed)? up|land(?:ed)?|come|came|find|wind up|get to|doing)\b[^.?!]{0,50}\?",
        r"you(?:rself)?\b(?:\'re| are)(?: \w+)? from\s*[,.…]{0,3} ?\?",
        r"where(?:abouts)? (?:in|on|around) [\w ]{2,25}\b(?:are|is|do|does|were|did) (?:{you}|{your} (?:\w+ )?"
        + KIN
        + r")(?: "
        + ADV
        + r"){0,2} (?:come |hail |born|raised)?(?:from)?\b",
        r"(?:i'm|i am|i come|i was born|i grew up|my (?:\w+ )?(?:lot|family|people|folks|mum|mom|dad|mother|"
        r"father|parents|grandparents))\b[^?]{0,30}\b(?:from|in|over|born)\b[^?]{0,60}(?:[.,!?-] ?|\band )(?:so |"
        r"and |but |then )*(?:(?:what|how) about you(?:rself|rs|r \w+)?|and you(?:rself|rs|r \w+)?|your(?:s|self)|"
        r"are you(?: too)?|you too|were you|where are you from)\s*\?",
        r"where(?:abouts)? (?:exactly |in the world |on earth |originally )?(?:are|r|is|were|was|do|does|did|"
        r"would) (?:{you}|{your} (?:\w+ )?(?:" + KIN + r"|lot|roots))(?:,? " + ADV + r",?){0,3}"
        r"(?: (?:come|hail|say you're|say you are|originate|came))? (?:in the world )?from\b(?! (?:the airport|"
        r"the station|today|this morning))",
        r"where(?:'s| is| are)? (?:{you}|{your} (?:\w+ )?"
        + KIN
        + r")(?:'re| are|'s| is)?(?: "
        + ADV
        + r"){0,2} (?:come |hail )?from\b",
        r"where(?:abouts)?(?:'s| is| was| would)? (?:be )?(?:home|back home)\b[^.?!]{0,15}(?:originally|really|"
        r"for (?:you|your)|you call)",
        r"you(?:rself)?\b(?:'re| are|'d be)?(?: not| n't)?(?: "
        + ADV
        + r"){0,2} from (?:"
        + HERE
        + r"|"
        + COUNTRIES
        + r")\b",
        r"(?:are|is|were|was|aren't|isn't)(?:n't)? (?:you|they|{your} (?:\w+ )?(?:"
        + KIN
        + r"|lot)),?(?: both| all| "
        + ADV
        + r"){0,2}(?: they)? from (?:"
        + HERE
        + r"|"
        + COUNTRIES
        + r")\b",
        r"your\b (?:\w+ )?(?:" + KIN + r"|lot),? [^.?!]{0,25}\bfrom (?:" + HERE + r"|" + COUNTRIES + r")\b",
        r"(?:what|which) (?:country|part of (?:the world|\w+)|continent|nation|village|island|state|region|place|"
        r"town|city|county|province|tribe) (?:are|is|do|did|does|were|was|would)"
        r" (?:{you}|{your} (?:\w+ )?(?:"
        + KIN
        + r"|lot))(?: "
        + ADV
        + r"){0,2} (?:come |came |hail |born )?(?:from|in\b)?(?=\s*[?.,]|$| (?:originally|from|or|if|by)\b)",
        r"(?:^|[.?!,] |and |so |but )from (?:where|which (?:country|place|state|village))"
        r"(?: originally| do you (?:come|hail)| are you| in \w+)?\s*\?",
        r"you(?:rself)?\b[^.?!]{0,25}\b(?:originally|really) from\b(?! (?:a|an|marketing|sales|the (?:agency|team|"
        r"company))\b)",
        r"from (?:where )?originally\b[^.?!]{0,10}\?|originally,? from (?:where|which)|(?:^|[.?!,] )originally\?",
        r"(?:where(?:abouts)?|what (?:country|city|town|village|place|hospital|state|part)|which (?:country|city|"
        r"town|village|place|hospital|state|part)|in what \w+)[^.?!]{0,15} "
        r"(?:were|was|are|is) (?:{you}|{your} (?:\w+ )?"
        + KIN
        + r")(?: (?:both |and|or your|"
        + KIN
        + r"|"
        + ADV
        + r"))*? (?:born|raised|bred|brought up)\b",
        r"where you(?:'re| are| were)? (?:actually |really )?born\b",
        r"(?:were|was|are|is|weren't) (?:{you}|{your} (?:\w+ )?"
        + KIN
        + r")(?: (?:both|"
        + ADV
        + r"))* born (?:and \w+ )?(?:"
        + HERE
        + r"|in (?:this|the same|"
        + COUNTRIES
        + r"))",
        r"you(?:rself)?\b(?:'re| are| were)?(?: not)? (?:actually |really )?born (?:and bred |and raised |"
        r"and brought up )?(?:" + HERE + r"|in (?:this country|" + COUNTRIES + r"))",
        r"you(?:rself)?\b[^.?!]{0,20}\b(?:native[- ]born|foreign[- ]born|born abroad|born overseas|born locally|"
        r"born and (?:bred|raised))\b",
        r"your\b (?:\w+ )?(?:place of birth|birthplace|country of (?:birth|origin)|home country|homeland|"
        r"motherland|fatherland|native (?:country|place|land|village|town|city)|"
        r"birth country|mother country|nationality|nationalities|national origin|old country)",
        r"(?:^|[.?!,] ?)(?:and |your )?(?:place of birth|country of (?:birth|origin)|nationality|native place|"
        r"national origin|birthplace)[ ,]*(?:please|sir|madam|then)? ?\?",
        r"(?:what|which)(?:'s| is| are)? (?:the |other |second )?(?:nationality|nationalities|"
        r"native place)(?: (?:are|do|is|would|r)| of yours| do)?[^.?!]{0,10}(?:you\b|\?)",
    ),
    unless=(
        r"\b(?:customer|client|patient|pupil|student|child|resident|guest|caller|user)s? (?:who |that |had |"
        r"has )?(?:ask|asks|asked|says|said)\b",
        r"\bwhere (?:did|do|does) you come from before (?:this|that|joining)\b",
    ),
    bad=(
        "Where are you really from?",
        "Whereabouts do your parents come from?",
        "You're not from these parts, are you?",
        "Were you born over here?",
        "Which country is your family from?",
        "Is your mum from Jamaica too?",
        "What nationality are you?",
        "Where's home for you, originally?",
    ),
    good=(
        "Where does your team get its data from?",
        "What did you learn from that opening night?",
        "Where are you joining from today, and can you hear me?",
        "How do you keep lambs alive that are born in the snow?",
        "Which suppliers do you import from Spain?",
        "How would you register a baby who was born abroad?",
        "What would you take from your last kitchen to ours?",
    ),
)
