"""Race, colour and ethnicity: asked of the candidate or of their family, named, guessed at or hinted."""

from backroom.engines.questions.rule import Rule

# Words for peoples that other rules use too; matched only where the sentence points at the candidate.
PEOPLES = (
    r"black|white|brown|asian|african(?:[- ]american)?|latin[oaex]|hispanic|chican[oa]|mixed(?:[- ](?:race|"
    r"heritage|ethnicity))?|bi-?racial|multi-?racial|"
    r"colou?red|caribbean|afro[- ]?caribbean|indigenous|aboriginal|native american|native|first nations?|m[ée]tis|"
    r"inuit|m[āa]ori|torres strait \w+|"
    r"pacific islander|samoan|tongan|roma|romany|gypsy|gipsy|traveller|arab|arabic|middle eastern|south asian|"
    r"east asian|creole|mestizo|caucasian|"
    r"semitic|kurdish|oriental|european|non-white|half-caste"
)
KIN = (
    r"(?:mother|father|mum|mom|mam|dad|parents?|grandparents?|grandmother|grandfather|nan|granny|husband|wife|partner|"
    r"girlfriend|boyfriend|family|folks|people|kids|children|side of the family|ancestors|great-grandparents|"
    r"in-laws|relatives|relations)"
)
FILL = (
    r"(?:(?:a|an|the|at all|also|really|actually|originally|still|even|just|fully|part|half|quarter|mostly|partly|"
    r"all|perhaps|maybe|possibly|"
    r"sort of|kind of|like|what|quite|very|particularly|yourself|not|by any chance|personally|currently|of|"
    r"from an?|part of an?|any|considered|"
    r"ethnically|racially|one of|some sort of|any kind of|any sort of|going to be|by birth|proper|basically|"
    r"technically)[ ,-]+){0,4}"
)
# A question about the person themselves: how it opens, and up to ten words none of which belongs to a trade.
ASK = (
    r"(?:^|[.?!,;:-] ?)(?:(?:and|so|but|or|well|ok|okay|now|right|then|also|do tell me|tell me) ){0,2}"
    r"(?:(?:do|don't|are|aren't|were|weren't|is|isn't|does|was) (?=[^.?!]{0,100}\byou)|would you (?:be|say|call|"
    r"consider|describe your|need|want|mind|have|feel|ever|not) "
    r"|you'd |will you |won't you |can you work (?:on )?|could you (?:tell|say|confirm|give|share|work (?:on )?)|"
    r"how (?:do|would|did) you (?:feel about|become|get on with|come to be) |would (?:working|being|it be) |"
    r"were both |did you (?:grow|go|do|have|get|marry|come|ever|spend|both|always) |"
    r"have you (?:a|an|any|got|been|always|never|had|your|applied|still|ever (?:had|been)|ever) "
    r"|what(?:'s| is| was) your |any |you(?:'re|'ve|'ll| are| have| must| might| don't| wouldn't| won't| can't)? |"
    r"when (?:will|did|do|are) you |which (?=[^.?!]{0,80}\byou)|where'?d? (?:do|did|does|are|"
    r"is)?(?=[^.?!]{0,60}\byou)|where'd you )"
)
WORKING = (
    r"(?:teach|taught|tutor|handl|manag|run\b|ran\b|running|sell|sold|serv|cook|bak|writ|wrote|design|buil[dt]|"
    r"explain|support|help|work|plan|lead\b|led\b|leading|train|deal|deliver|organi|set\b|cover|mark|us(?:e|ed|"
    r"ing)\b|test|repair|restor|clean|photograph|market|draw|paint|print|translat|edit|research|stud(?:y|ied)|"
    r"experience|familiar|know|think|made?\b|making|prepar|stock|order|check|fix|ship|choos|chose|decid|measur|"
    r"record|report|count|protect|insur|hir(?:e|ing)|rent|light|heat|client|customer|patient|pupil|student|"
    r"resident|how\b|why\b|roof|told|mention|said|saw\b|talk|spoke|pric(?:e|ed|ing)|advis|process|verif|act(?:ed|"
    r"ing)? for|represent|defend|market|launch|project|code|software|data|menu|recipe|dish|food|restaurant|wine|"
    r"lesson|essay|cas(?:e|es)\b|law\b|polic|guard|visit|deck|game|payout|interview|recruit|keep an eye|maintain|"
    r"volunteer co|fund-?rais|collect|offer|sort|pack|fit\b|install|carv|pour|mix\b|buy|bought|raise|rear|grow\b|"
    r"score|referee|coach)"
)
GAP = r"(?:(?!" + WORKING + r")[\w'-]{1,25}[ ,]{1,3}){0,10}?"
PERSON = (
    r"(?:wo?m[ae]n|girl|guy|person|people|lad|lady|gentleman|bloke|american|candidate|applicant|kid|face|one|"
    r"employee|engineer|teacher|nurse|lawyer)"
)
CLOSE = (
    r"(?=\s*(?:[?.!,;]|$)|\s+(?:or|and|yourself|then|by|like|enough|at all|too|on|british|irish|other|originally|"
    r"also|are you|" + PERSON + r")\b)"
)

RULE = Rule(
    code="race",
    topic="race",
    matter="race",
    what="Asks about the candidate's race, colour or ethnicity, or guesses at it.",
    why="It can never decide who does the job well, and asking tells people that it might.",
    instead="Nothing in the conversation. Monitoring belongs on a separate, voluntary and anonymous form.",
    source="Title VII and EEOC guidance; Equality Act 2010 s.9; Directive 2000/43/EC",
    triggers=(
        "weave",
        "naturally",
        "afro",
        "dreadlocks",
        "locs",
        "cornrows",
        "braids",
        "customers",
        "race",
        "races",
        "racial",
        "racially",
        "ethnic*",
        "black",
        "white",
        "brown",
        "asian",
        "african",
        "latin*",
        "hispanic",
        "chican*",
        "mixed",
        "mix",
        "biracial",
        "bi",
        "multiracial",
        "colour",
        "color",
        "coloured",
        "colored",
        "caribbean",
        "indigenous",
        "aboriginal",
        "native",
        "nations",
        "métis",
        "metis",
        "inuit",
        "māori",
        "maori",
        "roma",
        "romany",
        "gypsy",
        "traveller",
        "arab",
        "complexion",
        "skin",
        "skinned",
        "minority",
        "bame",
        "box",
        "bipoc",
        "poc",
        "tribe",
        "tribal",
        "mob",
        "iwi",
        "reserve",
        "reservation",
        "exactly",
        "anyway",
        "melanin",
        "oriental",
        "caucasian",
        "european",
        "diversity",
        "diverse",
        "tan",
        "samoan",
        "kurdish",
        "blood",
        "heritage",
    ),
    patterns=(
        r"(?:which|what) (?:race|ethnicity|ethnic group) (?:should|shall|do|will|can) i\b|(?:which|what) (?:box|"
        r"boxes|category|option)[^.?!]{0,30}\b(?:ethnicity|race|ethnic|racial)|"
        r"under (?:ethnicity|race)\b[^.?!]{0,20}(?:you|\?)",
        r"(?:white|black|asian|local|traditional|older) (?:customers|clients|patients|guests|buyers|members|"
        r"families) (?:\w+ ){0,3}(?:react|respond|take|warm|feel|accept)(?:ing)? (?:to|about)? ?{you}",
        r"your\b (?:\w+ )?hair (?:\w+ )?(?:like that|naturally|natural|real|your own|a weave|extensions|a wig|"
        r"in locs|in dreads|in braids)\b|{your} (?:natural |own )?(?:hair texture|afro|dreadlocks|locs|cornrows|"
        r"weave|braids)\b[^.?!]{0,40}\?",
        r"(?:ethnically|racially),?(?: speaking)?\s*[?,]|(?:ethnically|racially) (?:speaking|do you|are you|"
        r"would you)",
        r"you(?:rself)?\b[^.?!]{0,25}\b(?:bame|bipoc|poc|ethnic|minority|diversity|race|ethnicity) (?:box|"
        r"category|group|quota)",
        r"(?:i'm|i am|my (?:\w+ )?(?:mum|mom|dad|mother|father|wife|husband|family))[^?]{0,20}\b(?:"
        + PEOPLES
        + r")\b[^?]{0,60}(?:[.,!?-] ?|\band )(?:so |and |but |then )*(?:(?:what|how) about you(?:rself|rs|r \w+)?|"
        r"and you(?:rself|rs|r \w+)?|your(?:s|self)|are you(?: too)?|you too|were you|do you|you)\s*\?",
        r"your\b (?:own |exact |actual |real |main |family's |natural )*(?:ethnicity|ethnic (?:background|"
        r"origins?|group|heritage|make-?up|roots|identity)|"
        r"racial (?:background|origins?|group|heritage|make-?up|identity)|tribe|skin(?: (?:tone|colou?r|type|"
        r"shade)|'s| is)|complexion|blood quantum)",
        r"(?:what(?:'s| is| was)|which is|state|declare|know|confirm|note down|record|put down|mention|identify|"
        r"share) {your} race(?=\s*[?.,!]|$| (?:and|or|for|please|as|if)\b)",
        r"your\b race or|{your} (?:colour|color)(?=\s*\?| or (?:race|ethnic))",
        r"(?:what|which) (?:race|ethnicity|ethnic (?:group|background|origin)|racial \w+|tribe|colou?r(?! (?:do|would|did) you put)|mob|iwi|"
        r"nation) (?:are|do|would|did|r|is|were) (?:you|ya)"
        r"(?= (?:belong|identify|consider|come|class|put|tick|count|from|then|exactly|say|call|originally)|\s*[?,.]|$)",
        r"who(?:'s|se| is| are) {your} (?:mob|iwi|tribe)|whose mob|who's your mob",
        r"(?:are|were|is it|would|aren't|do|weren't) {you} (?:say |call yourself |consider yourself |"
        r"identify as |count as |class yourself as |describe yourself as )?" + FILL + r"(?:" + PEOPLES + r")" + CLOSE,
        r"you(?:rself)?\b(?:'re|'d be| are| were| must be|'re not| aren't| look| don't look| sound| would be| seem| could be|"
        r" could pass for)(?: not)? " + FILL + r"(?:" + PEOPLES + r")"
        r"(?=\s*[?.,!]|$| (?:or|aren't|right|i|yourself|to me|enough|then)\b)",
        r"identif(?:y|ying) (?:yourself )?(?:as|with) "
        + FILL
        + r"(?:"
        + PEOPLES
        + r"|particular race|race|racial|ethnic)",
        r"how (?:do|would) {you} identify,? (?:racially|ethnically|in terms of (?:race|ethnic))",
        r"your\b (?:\w+ )?" + KIN + r"(?:'s| is| was| are| were|,)? {few}(?:" + PEOPLES + r")" + CLOSE,
        r"(?:is|are|was|were) (?:one of |either of |both )?{your} (?:\w+ )?"
        + KIN
        + r" {few}(?:"
        + PEOPLES
        + r")"
        + CLOSE,
        r"(?:one|which|either) of your parents {few}(?:" + PEOPLES + r")",
        r"what are you(?: exactly| anyway| ethnically| racially|, exactly|, anyway| mixed with|"
        r", mixed)(?=\s*[?.,!]|$| or\b)",
        r"(?:what(?:'s| is)|guess) (?:your|the) mix\b|(?:what|how) (?:are|r) {you} mixed",
        r"\bas an? (?:young |older |professional )?(?:" + PEOPLES + r") " + PERSON + r"\b[^.?!]{0,80}(?:you\b|\?)",
        r"\bbeing (?:an? |the only |the first |one of the few )?(?:"
        + PEOPLES
        + r")(?: "
        + PERSON
        + r")?\b[^.?!]{0,60}(?:you\b|\?)",
        r"(?:how|have|did|do|does)[^.?!]{0,30}being (?:" + PEOPLES + r")\b",
        r"(?:an? |any )(?:visible |ethnic |racial )minority\b[^.?!]{0,15}\?|{you} {few}(?:visible |ethnic |"
        r"racial )minority",
        r"you(?:rself)?\b[^.?!]{0,15} (?:a )?(?:person|man|woman|people) of colou?r|{you} (?:a )?(?:poc|bame|bipoc)\b",
        r"(?:are|would|do|you'd|you're) (?:you )?(?:count |counting |help |tick |"
        r"be )?(?:\w+ ){0,3}(?:diversity (?:hire|quota|number|figure|box|stat)|diverse (?:hire|candidate))",
        r"(?:grow up|grew up|raised|brought up|school|live|lived|living|hang out|mix)[^.?!]{0,25}(?:around|round|"
        r"with|among|amongst|in an?|in the) (?:mostly |mainly |lots of |other |all |only |the )*"
        r"(?:"
        + PEOPLES
        + r")(?: (?:people|kids|folks?|area|neighbou?rhood|families|family|community|children|district|friends))",
        r"you(?:'re|'ve| are| have)[^.?!]{0,20}(?:dark|light|fair|olive|brown|pale)[- ](?:skin|complexion)",
        r"(?:is|was) that (?:a |your )?(?:natural |real )?(?:tan|skin|complexion|colou?ring)\b(?=[^.?!]{0,30}\?)",
        r"you(?:rself)?\b {few}(?:tan|burn) (?:easily|or|that|quickly)",
        r"you(?:r|rself)?\b[^.?!]{0,25}\b(?:on|from|off) (?:a |the |which )?(?:reserve|reservation|rez)\b",
        r"you(?:rself)?\b[^.?!]{0,30}(?:enrolled|registered|a member|status|card)[^.?!]{0,40}(?:tribe|tribal|"
        r"first nation|"
        r"band\b|indian)",
        r"(?:any|some|got|have|much|little|bit of) (?:\w+ )?(?:"
        + PEOPLES
        + r"|cherokee|slave|foreign) (?:blood|ancestry|heritage)\b",
        r"what (?:tribe|race|people|ethnicity) (?:is|are|was|were) {your} (?:\w+ )?" + KIN,
    ),
    unless=(
        r"\b(?:customer|client|patient|pupil|student|child|resident|guest|caller|user|parent)s? (?:who |that |"
        r"had |has )?(?:ask|asks|asked|says|said)\b",
        r"\b(?:paint|cloth|wire|wine|belt|bread|rice|coffee|list|label|cell|cable|horse|cattle|hat|space|"
        r"plant|species)s?\b",
    ),
    bad=(
        "What is your ethnicity?",
        "Which race would you say you are?",
        "Are you part black, by any chance?",
        "Is your dad white?",
        "What are you, exactly?",
        "What race do you identify as?",
        "You look mixed, is that right?",
        "As a brown woman, how would you deal with our older clients?",
    ),
    good=(
        "How did you find the race condition in the scheduler?",
        "Which colour do you order first for a spring window?",
        "How do you teach about the slave trade to a mixed class?",
        "Have you shipped a native app?",
        "Are you doing black box or white box testing in that team?",
        "How did you plan your race strategy as team principal?",
        "How would you study skin conditions that show differently on darker skin?",
        "Which tribe in your company owns the checkout?",
    ),
)
