"""Ancestry, heritage and roots."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.race import ASK, FILL, GAP, KIN

NATIONS = (
    r"irish|scottish|welsh|english|british|american|canadian|mexican|cuban|haitian|jamaican|brazilian|colombian|"
    r"venezuelan|spanish|portuguese|french|belgian|dutch|"
    r"german|austrian|swiss|italian|sicilian|maltese|greek|cypriot|turkish|polish|czech|slovak|hungarian|romanian|"
    r"bulgarian|serbian|croatian|bosnian|albanian|ukrainian|"
    r"russian|lithuanian|latvian|estonian|finnish|swedish|norwegian|danish|armenian|georgian|syrian|lebanese|"
    r"palestinian|iraqi|iranian|persian|egyptian|moroccan|"
    r"algerian|tunisian|libyan|sudanese|ethiopian|eritrean|somali|kenyan|ugandan|nigerian|ghanaian|igbo|yoruba|"
    r"zimbabwean|south african|afghan|pakistani|punjabi|"
    r"indian|gujarati|tamil|bengali|bangladeshi|sri lankan|nepali|nepalese|burmese|thai|vietnamese|cambodian|"
    r"filipin[oa]|malaysian|indonesian|chinese|cantonese|"
    r"taiwanese|korean|japanese|australian|slavic|nordic|scandinavian|mediterranean|balkan|eastern european|"
    r"west indian|foreign|foreigner|immigrant"
)

RULE = Rule(
    code="origin_family",
    topic="origin",
    matter="origin",
    what="Asks about ancestry, heritage, roots, or guesses at a nationality.",
    why="Where a family came from decides nothing about the work, and people who are asked hear that it might.",
    instead="“What experience do you have with customers or markets like ours?”, if the job needs it.",
    source="Title VII and 29 CFR 1606; Equality Act 2010 s.9; Directive 2000/43/EC",
    triggers=(
        "mistake",
        "mistaken",
        "ghanaian",
        "countrymen",
        "ancest*",
        "heritage",
        "descent",
        "roots",
        "lineage",
        "immigrants",
        "immigrant",
        "immigrate*",
        "emigrat*",
        "foreign",
        "foreigner",
        "background",
        "culture",
        "grandparents",
        "parents",
        "folks",
        "guess",
        "blood",
        "origin",
        "origins",
        "extraction",
        "descended",
        "family",
        "settlers",
        "irish",
        "scottish",
        "welsh",
        "british",
        "mexican",
        "cuban",
        "haitian",
        "jamaican",
        "brazilian",
        "spanish",
        "portuguese",
        "italian",
        "greek",
        "turkish",
        "polish",
        "romanian",
        "bulgarian",
        "albanian",
        "ukrainian",
        "russian",
        "lithuanian",
        "syrian",
        "lebanese",
        "iranian",
        "persian",
        "egyptian",
        "moroccan",
        "somali",
        "kenyan",
        "nigerian",
        "ghanaian",
        "afghan",
        "pakistani",
        "punjabi",
        "indian",
        "tamil",
        "bengali",
        "bangladeshi",
        "filipino",
        "filipina",
        "chinese",
        "korean",
        "japanese",
        "vietnamese",
        "slavic",
        "german",
        "french",
        "american",
        "english",
        "australian",
        "dutch",
    ),
    patterns=(
        ASK
        + GAP
        + r"(?:immigrants?|foreigners?|foreign[- ]born|ancestry|ancestors|heritage|ethnic origin|national origin|"
        r"homeland|motherland)\b(?! (?:site|project|railway|trust|law|forms?|office|building))(?=[^.?!]{0,60}\?)",
        r"(?:mistake|mistaken|mistook|taken?|take|pass) (?:you )?for (?:an? )?(?:"
        + NATIONS
        + r"|foreign)\b|{you} (?:\w+ ){0,2}(?:taken|mistaken) for (?:an? )?(?:"
        + NATIONS
        + r")",
        r"(?:touch|bit|hint|dash|drop|something|trace|look) of (?:the |an? )?(?:" + NATIONS + r")\b[^.?!]{0,25}{you}",
        r"what are you, (?:an? |half |part )?(?:" + NATIONS + r")",
        r"(?:so|then|and)? ?{you}(?:\'re| are) one of us\b|{you}(?:\'re| are)? one of (?:the |our |my )(?:own|"
        r"tribe|people|countrymen|lot)\b",
        r"(?:"
        + NATIONS
        + r") (?:look|face|features|colouring|coloring|charm|eyes|temper|air|way) (?:about|to|of)? ?{you}",
        r"(?:i'm|i am|my (?:\w+ )?"
        + KIN
        + r"(?:'s| is| was| are| were))[^?]{0,20}\b(?:"
        + NATIONS
        + r")\b[^?]{0,60}(?:[.,!?-] ?|\band )(?:so |and |but |then )*(?:(?:what|how) about you(?:rself|rs|r \w+)?|"
        r"and you(?:rself|rs|r \w+)?|your(?:s|self)|are you(?: too)?|you too|were you|do you|you)\s*\?",
        r"your\b (?:own |family |family's |cultural |ethnic |national |parents' )*(?:ancestry|ancestors|heritage|"
        r"lineage|descent|roots|bloodline|extraction|forebears|origins?)\b"
        r"(?! (?:site|project|team|work|trust|building|railway|server|cause|canal|zone|crop|system|vegetable|cut|"
        r"domain|url))",
        r"your\b (?:cultural|national|ethnic|foreign|immigrant|migrant|family's) (?:background|origins?|identity)",
        r"(?:what|which|tell me about|any|about)(?:'s| is| was)? {few}{your} family (?:background|origins?|story|"
        r"history)\b(?! of)",
        r"(?:of|what|which|any|some|got|are you) {few}(?:descent|ancestry|heritage|extraction|"
        r"parentage)\b[^.?!]{0,25}(?:you\b|\?)",
        r"(?:are|were|aren't|is it|do) {you} (?:consider yourself |feel |say |call yourself )?"
        + FILL
        + r"(?:"
        + NATIONS
        + r")"
        r"(?=\s*[?.,!]|$| (?:or|yourself|then|by|like|too|originally|also|are you|descent|immigrant|born|person|"
        r"man|woman|lad|girl)\b)",
        r"you(?:rself)?\b(?:'re|'d be| must be|'re not| aren't| look| don't look| sound| seem| could be|"
        r" can't be)(?: not)? " + FILL + r"(?:" + NATIONS + r")"
        r"(?=\s*[?.,!]|$| (?:or|aren't|right|yourself|to me|enough|then|by|too)\b)",
        r"your\b (?:\w+ )?"
        + KIN
        + r"(?:'s| is| was| are| were|'re|,)? (?:\w+ ){0,2}(?:"
        + NATIONS
        + r")(?=\s*[?.,!]|$| (?:or|too|then|by|originally|as well|like|immigrants?)\b)",
        r"(?:is|are|was|were) (?:one of |either of |both )?{your} (?:\w+ )?"
        + KIN
        + r",? (?:\w+ ){0,2}(?:"
        + NATIONS
        + r")\b",
        r"your\b (?:\w+ )?(?:"
        + KIN
        + r"|lot|people),? (?:\w+ ){0,4}(?:immigrat\w+|emigrat\w+|immigrants?|migrants?|come over|came over|"
        r"come across|settle[d]?|arrive[d]?)\b",
        r"you(?:rself)?\b[^.?!]{0,25}\b(?:child|son|daughter|kid|generation) (?:of )?(?:immigrant|migrant|refugee)s?\b|"
        r"{you} {few}(?:first|second|third)[- ]generation\b",
        r"(?:when|where|why|how|did|have) {few}{your} (?:\w+ )?(?:"
        + KIN
        + r"|people|lot) {few}(?:come (?:here|over|to)|move (?:here|over|to this)|come from|settle|cross|"
        r"leave (?:the|their|your))",
        r"(?:let me|can i|i'll|i'd|going to|if i had to) guess[^?]{0,40}(?:"
        + NATIONS
        + r"|you're from|your accent|background|where you)",
        r"(?:are|is) {your} (?:people|folk|folks|family|parents|lot)[^.?!]{0,25}(?:from round|from around|"
        r"from here|local|foreign|come over)",
        r"(?:got|have|had|any|bit of|touch of|some) (?:a bit of |any |some )?(?:"
        + NATIONS
        + r") (?:blood|in you|ancestry|roots|heritage|in the family|in your family|family|relatives)\b",
        r"\b(?:way back|originally|going back|before that)\b[^?!]{0,20}\bthe family\b(?! (?:business|firm|room|court|doctor|home))"
        r"|\bthe family\b,? (?:way back|originally|going back|hail)",
        r"you(?:rself)?\b[^.?!]{0,15}\bdescended from\b|{you} {few}of foreign (?:stock|extraction|descent)",
    ),
    unless=(
        r"\b(?:customer|client|patient|pupil|student|child|resident|guest|caller|user)s? (?:who |that |had |"
        r"has )?(?:ask|asks|asked|says|said)\b",
        r"\b(?:serving|teaching|cooking|translating|reading|grammar|lessons?|a-level|essay|menu|dish|cuisine|food|"
        r"lit|literature|law|gaap|sign language)\b",
    ),
    bad=(
        "What is your family's heritage?",
        "Do you have Irish roots?",
        "Are you Polish or Ukrainian?",
        "When did your grandparents come over?",
        "Let me guess, you're Greek?",
        "Are your parents immigrants?",
        "Have you got any Italian blood?",
        "Of what descent are you?",
    ),
    good=(
        "How do you prune the roots of a pear tree in a pot?",
        "Are you teaching French or German this term?",
        "How did you run tours at the heritage railway?",
        "How would you write a family history for a client with no papers?",
        "What is your background in finance?",
        "How do you set the origin server behind a cache?",
        "How did you help immigrants fill in the tax form?",
    ),
)
