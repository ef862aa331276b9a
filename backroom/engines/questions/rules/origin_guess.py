"""A people named as a guess: of the candidate, of a name, of a face."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.origin_family import NATIONS

PEOPLE = (
    r"(?:" + NATIONS + r"|scots|catalan|basque|breton|flemish|slovene|slovenian|moldovan|belarusian|kosovan|macedonian|"
    r"montenegrin|icelandic|israeli|jordanian|saudi|yemeni|kurdish|kurd|uzbek|kazakh|mongolian|tibetan|singaporean|fijian|"
    r"tongan|samoan|m[aā]ori|islander|argentin(?:e|ian)|chilean|peruvian|ecuadorian|bolivian|uruguayan|guatemalan|"
    r"honduran|salvador(?:an|ean)|panamanian|dominican|puerto rican|trinidadian|guyanese|bajan|cameroonian|congolese|"
    r"rwandan|tanzanian|zambian|malawian|angolan|namibian|senegalese|gambian|liberian|hausa|zulu|xhosa|aussie|kiwi|yank|"
    r"brit|scot|turk|swede|dane|finn|slav|arab|berber|malay|malayali|marathi|sindhi|goan|parsi|hispanic|latin[oa]|romany|"
    r"african|caribbean|asian|middle eastern|balkan|bosniak|european|cree|mohawk|navajo|cherokee|sioux|ojibwe|lakota|"
    r"apache|viking|celt|polynesian|hawaiian|inuk|nordic|baltic|berber|maghrebi|west african|north african|east african|rajput|pathan|"
    r"pashtun|hazara|uyghur|tatar|chechen|druze|copt|coptic|yazidi|rohingya|hmong|cossack|sami|corsican|galician|cornish|manx|"
    r"native american|arabic|hebrew|urdu|hindi|farsi|sanskrit|gaelic)(?:'?s)?\b"
)
MAYBE = (
    r"(?:(?:what|like|um|er|let me guess|let me see|let's say|i'd say|i'd guess|i'm guessing|perhaps|maybe|originally|"
    r"actually|really|not|an?|the|full|half|part|quarter|one of|our|those|new|more|mostly|at least|sort of|possibly|"
    r"probably|by any chance|as|now|then|some sort of|something like)[, ]+){0,4}"
)
OR = r"(?:(?:,| or|, or)+ (?:\w+ ){0,2}[\w-]+){0,3}"
END = r"(?=\s*(?:[?.,!;]|$)| or\b| on (?:your|one|the|which|both)\b| by (?:birth|blood)\b| yourself\b| at all\b| too\b| (?:when|until|till|before|from the|with (?:that|your|a))\b)"
FEATURE = (
    r"(?:cheekbones?|nose|chin|eyes|eyelashes|hair|curls|lips|jaw|freckles|face|skin|colouring|complexion|"
    r"eyebrows|features)"
)
CALLS = """
expect expecting expected imagined pictured picturing partition revolution coup famine pogrom pogroms regime shah communists
communist junta holocaust troubles apartheid war wall camps exodus independence
polynesian hawaiian inuk baltic maghrebi rajput pathan pashtun hazara uyghur tatar chechen druze copt coptic yazidi
rohingya hmong cossack sami corsican galician cornish manx
irish scottish scots welsh english british american canadian mexican cuban haitian jamaican brazilian colombian
venezuelan spanish portuguese french belgian dutch german austrian swiss italian sicilian maltese greek cypriot
turkish polish czech slovak hungarian romanian bulgarian serbian croatian bosnian albanian ukrainian* russian*
lithuanian* latvian* estonian* finnish swedish norwegian* danish armenian* georgian* syrian* lebanese palestinian*
iraqi* iranian* persian egyptian* moroccan* algerian* tunisian* libyan* sudanese ethiopian* eritrean* somali* kenyan*
ugandan* nigerian* ghanaian* igbo yoruba zimbabwean* african* afghan* pakistani* punjabi* indian* gujarati* tamil*
bengali* bangladeshi* lankan* nepali* nepalese burmese thai vietnamese cambodian filipin* malaysian* indonesian*
chinese cantonese taiwanese korean* japanese australian* slav* nordic scandinavian* mediterranean balkan foreign*
immigrant* catalan* basque breton flemish sloven* moldovan belarusian macedonian icelandic israeli* jordanian saudi
yemeni kurd* uzbek kazakh mongolian tibetan singaporean fijian tongan samoan maori māori islander* argentin* chilean*
peruvian* bolivian* guatemalan* honduran* salvador* dominican* rican trinidadian* guyanese cameroonian* congolese
rwandan* tanzanian* zambian* senegalese gambian* liberian* hausa zulu xhosa aussie* kiwi* yank* brit* scot* turk*
swede* dane* finn* arab* berber* malay* marathi sindhi goan parsi arabic hebrew urdu hindi farsi gaelic hispanic
latino latina romany caribbean asian* eastern european* cree mohawk navajo cherokee sioux apache viking celt mexicans
germans cheekbone* chin nose freckles curls hair hear detect catch pick accent mouthful never surname name vowels
windrush
"""

RULE = Rule(
    code="origin_guess",
    topic="origin",
    matter="origin",
    what="Guesses at a nationality or a people, from a name, a face or a voice.",
    why="A guess asks for the answer, and tells the candidate that somebody was looking.",
    instead="Nothing; go on with the work.",
    source="Title VII and 29 CFR 1606; 2 CCR 11028 (California); Directive 2000/43/EC",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"(?:^|[.?!,;-] ?|\b(?:and|so|or|but|name|surname|accent) )(?:is|was|isn't|wasn't|would|that's|it's) "
        r"(?:(?:it|that|this|be|your (?:\w+ )?(?:name|surname|accent)) ?){0,2}(?:, ?)?"
        + MAYBE
        + PEOPLE
        + OR
        + r"(?:(?:,| or\b)[^?.!]{1,40})?\s*\?",
        r"(?:^|[.?!,] )(?:and |so |or |ah |oh )?" + PEOPLE + r"(?: or \w+)?\s*\?",
        r"\bfeel(?:ing)? (?:more |mostly |at all |less |really |properly )?" + PEOPLE + END,
        r"\b(?:are|were|aren't|weren't) you(?:, |,? )" + MAYBE + PEOPLE + END,
        r"\byou(?:'d be|'re|'ll be| are| were| was| must be| might be| may be| could be| would be| have to be|'ve to be|"
        r" strike me as| struck me as| being| be)(?:, |,? )" + MAYBE + PEOPLE + END,
        r"\b(?:put you down|had you down|have you down|pegged you|got you down|think of you|took you|take you|taken you|"
        r"had you|thought you|imagined you|pictured you|speak of yourself|see yourself|think of yourself)(?:'d be| were| as|"
        r" for| to be|,)* " + MAYBE + PEOPLE + END,
        PEOPLE
        + r"(?: or \w+)?,? (?:is it|i'd guess|i would guess|i'm guessing|i'd say|at a guess|or something|am i right|would "
        r"that be|would it be|by the (?:look|sound)s? of|i presume|i take it|i'd imagine|i imagine|i suppose|no doubt|presumably|i'd have thought|i'd think|i bet|i'm thinking|i reckon)\b",
        r"\b(?:name|background|surname|accent|face|bet|money|guess)\b[^.!]{0,80}[,.?!] ?[^.?!]{0,40}\bwith (?:an? )?"
        + PEOPLE
        + r"(?=[^.?!]{0,40}\?)",
        r"\b"
        + FEATURE
        + r" (?:like (?:that|those|yours)|as \w+ as (?:that|yours))\b[^.?!]{0,40}\b(?:side|family|tree|blood|"
        r"mother|father|mum|mom|dad|gran|grandmother|ancest\w+|somewhere|" + PEOPLE + r")",
        r"\b(?:some|any|a bit of|a drop of|a touch of|a dash of|a hint of|a little|got) (?:of )?(?:the )?"
        + PEOPLE
        + r" (?:\w+ )?(?:in (?:you|there|your|the family|that)|on (?:one|either|your))\b",
        r"\b(?:some|any|bit of|drop of|got|something) [\w ]{3,25}\bin (?:the|your) (?:family tree|bloodline|genes)\b",
        r"\b(?:that's|it's|that was|you're|you are) (?:not|never) (?:from )?[\w ]{3,15}(?:, is it|, are you|, surely| with that)\b",
        r"(?:from|on) (?:the|your) " + PEOPLE + r" side\b",
        r"\b(?:coming|come|are you|were you|you're|born|raised|brought up|grow up|grew up|married|marry) (?:from|in|into) an? (?:\w+ )?"
        + PEOPLE
        + r" (?:family|background|home|household|community)\b",
        r"\bi (?:can |could |do )?(?:hear|detect|catch|pick up) (?:a (?:bit|touch|hint|trace|little|smidge) of |some )?"
        r"(?:the )?[\w ]{3,20} in (?:there|that|you|your (?:voice|vowels|speech|accent))\b",
        r"\b(?:mouthful|tongue-?twister|surname|accent|vowels|lilt)\b[^?]{0,60}[.,;!-] ?(?:so |and |but )?where (?:does|is|'s|do|"
        r"did) (?:it|that|they|one) (?:come|hail|originate)?",
        r"\b(?:grand(?:dad|father|mother|ma|pa)?|gran|nan|dad|mum|mother|father|parents|family|folks)\b[^.?!]{0,25}\bwindrush\b",
        r"\b(?:expect|expecting|expected|imagined|pictured|picturing)\b[^.?!]{0,25}\ban? (?:\w+ )?"
        + PEOPLE
        + r" (?:girl|guy|lad|man|"
        r"woman|lady|fella|face|voice|name|person|one|bloke|chap|candidate)\b",
        r"\byour (?:family|people|folks|parents|lot|(?:great-?)?grand\w+|mother|father|village)\b[^.?!]{0,50}\b(?:wall (?:came|fell|went)|"
        r"partition|revolution|coup|famine|pogroms?|regime|shah|communists?|junta|civil war|the camps?|exodus|holocaust|the troubles|"
        r"apartheid|independence came|when the (?:war|russians|germans|soviets|taliban))\b[^.?!]{0,40}\?",
        r"(?:^|[.?!] )(?:"
        + PEOPLE
        + r"|eu|uk|us)(?:, (?:"
        + PEOPLE
        + r"|eu|uk|us))+,? or (?:other|something else|neither|what|\w+)\s*\?",
    ),
    unless=(
        r"\b(?:customer|client|patient|pupil|student|guest|caller|user|passenger|model|actor|tenant|supplier|character)s?\b",
        r"\b(?:cheese|yoghurt|yogurt|wine|beer|beef|lamb|bread|dish|menu|cuisine|rug|vase|chair|clock|marble|steel|oak|"
        r"fabric|lace|tile|tulips?|plant|breed|dog|cat|horse|cattle|coin|stamp|painting|contract|law|working language|"
        r"translat\w+|subtitl\w+|dubb\w+|keyboard|edition|version|spelling of)\b",
    ),
    bad=(
        "Is it Croatian or Serbian?",
        "And you'd be, let me see, Peruvian?",
        "I had you down as Turkish when I read the letter.",
        "A nose like that must come from your father's side.",
        "Have you some Cherokee in you?",
        "Moroccan, at a guess?",
        "I hear a touch of Glasgow in your voice.",
    ),
    good=(
        "This cheese on the board, is it Greek?",
        "How do you cut hair like that without thinning it?",
        "Which tiles did you lay in the hall, Moroccan or Spanish?",
        "Have you graded Estonian oak?",
        "How well do you write German?",
        "What did the buyer in Peru want changed?",
    ),
)
