"""Doubting that a woman or a man can do the work, or would fit the place."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.shared_words import MANY, OF_THE_TRADE, ONE, SEX_WORDS

RULE = Rule(
    code="gender_doubt",
    topic="gender",
    matter="stereotype",
    what="doubts that a woman or a man can do the work",
    why="A doubt because somebody is a woman or a man treats them by their sex, whatever they answer.",
    instead=(
        "Describe the task, and ask everyone for an example: “The drums weigh 25 kg. How have you moved "
        "loads like that?”"
    ),
    triggers=SEX_WORDS,
    patterns=(
        (
            r"\b(?:problem|trouble|hard|heavy|much|tough|rough|difficult|easy|job|role|place|line of work|"
            r"world|environment|trade|industry|career|shift) (?:\w+ )?for (?:an? )(?:\w+ )?(?:woman|lady|girl|"
            r"man|bloke|mother|mum|mom|lass|female)\b"
        ),
        (
            r"\b(?:man|woman|bloke|girl|men|women|lady|lad)'s (?:job|world|work|trade|game|environment|role|"
            r"place|touch)\b[^.?!]{0,80}"
        ),
        r"\b(?:can|could|should|think|suppose|believe) (?:that )?(?:an? |the )?(?:"
        + ONE
        + "|"
        + MANY
        + (
            r") (?:really |actually |honestly |can |could |should |are able to ){0,2}(?:do|cope|handle|manage|"
            r"lead|run|command|lift|carry|keep)\b(?! (?:to|without)\b)[^.?!]{0,40}\?"
        ),
        r"\b(?:an? )?(?:"
        + ONE
        + "|"
        + MANY
        + (
            r") (?:\w+ of \w+ )?(?:can|could|should|belongs?|is cut out|are cut out|is up to|are up to|is "
            r"suited|are suited|is tough|are tough|is strong|are strong)\b[^.?!]{0,40}\b(?:this|the|that|such|"
            r"here) ?(?:job|work|role|load|kit|hours|place|kind|sort|trade)?\b"
        ),
        (
            r"\b(?:{you}|your|you're|you've|pretty|rather|quite|very)[^.?!]{0,40} for an? (?:woman|girl|lady|"
            r"female|man|bloke|guy|lass|male|chap|lad)\b"
        ),
        r"\b(?:never|not|n't|rarely) (?:really |ever )?(?:had|hired|employed|taken on|seen) an? (?:\w+ )?"
        + ONE
        + r"\b[^?]{0,120}{you}",
        (
            r"\bare you (?:\w+ ){0,3}(?:hormonal|hysterical|emotional|feminine|masculine|girly|ladylike|macho|"
            r"menopausal|going through the menopause)\b(?! (?:intelligen|support|about))"
        ),
        r"\b(?:"
        + MANY
        + (
            r") (?:\w+ )?(?:don't|never|rarely|can't|won't|tend|usually|always|generally|do not)"
            r"\b[^?]{0,110}\b(?:different|so sure|you last|you stick|the same|like them|exception|any better|"
            r"cope|manage)\b[^?]{0,30}\?"
        ),
        (
            r"\b(?:i'd|i would|we'd|we would|we|i|i was|we were) (?:\w+ )?(?:rather|prefer|want|wanted|hoped "
            r"for|hoped to (?:find|get|hire)|hoping for|looking for|expecting|expected|need) (?:\w+ ){0,3}an? (?:\w+ )?(?:man|bloke|"
            r"woman|girl|lady|lad|fella|chap|male|female)\b(?! (?:nurse|chaperone|patient|who))|\bthe last "
            r"(?:girl|lady|woman|lad|man) (?:always |usually |here )?(?:did|made|left|cried|lasted)"
            r"\b[^?]{0,80}\?|\b(?:women|men)'s (?:jobs|work|wages)\b[^.?!]{0,60}\byou\b|"
            r"{you}[^.?!]{0,30}\bwomen's (?:jobs|work)\b|\b(?:for|problem for|trouble for) an? (?:\w+ )"
            r"?(?:girl|woman|lady|lass) your\b|\b(?:a|the) (?:woman|girl|lady|female|man|bloke|male) (?:\w+ )"
            r"?(?:won't|wouldn't|will not|can't|will never|isn't|might not|will be|gets?) (?:be |get )"
            r"?(?:taken seriously|respected|listened to|strong|safe|welcome|up to|eaten alive|tough|trusted)"
            r"\b|\bslip of a (?:girl|thing|lass|lad)\b|\b(?:girl|lass|lady|woman|lad) (?:of )?your (?:size|"
            r"age|build|looks)\b|\bfeminists?\b[^.?!]{0,15}\?|\b(?:one of (?:these|those|them)|are you a) "
            r"(?:\w+ )?feminists?\b"
        ),
        (
            r"\b(?:usually|normally|always|generally|traditionally|only ever) (?:\w+ ){0,4}(?:the )?(?:boys|"
            r"men|lads|girls|women|ladies|blokes|fellas)\b[^?]{0,90}\b(?:are you|you sure|would you|could you|"
            r"can you|you think|will you)\b"
        ),
        (
            r"\b(?:sort|type|kind|one) (?:of \w+ )?(?:who|that|to) (?:cry|cries|burst into tears|get "
            r"emotional|gets emotional|weep\w*|gets? upset)\b|\bdo you get (?:\w+ ){0,2}(?:moody|teary|"
            r"tearful|weepy|emotional|hormonal)\b|\b(?:strong|big|tough|hard|man|woman) enough for (?:a |an )"
            r"?(?:\w+ )?(?:man|lad|bloke|boy|girl|woman|lady)'?s?\b"
        ),
        (
            r"{your} (?:hormones|menopause)\b|\bdo you (?:\w+ )?cry\b(?! (?:wolf|off|out))|\b(?:women|people|"
            r"girls|men|ladies|blokes) like you\b|\b(?:an?|such an?) (?:\w+ )?(?:girl|woman|lady|lad|man|"
            r"bloke|lass|chap|young woman|young lady) like (?:you|yourself)\b"
        ),
        r"\b(?:odd|funny|unusual|strange|brave|bold|rare|queer|peculiar|surprising) (?:\w+ ){0,3}for an? (?:\w+ )?"
        + ONE
        + r"\b|\b(?:respect|listen to|follow|obey|take orders from|answer to|take seriously|work under|work for) (?:an? )?(?:\w+ )?"
        r"(?:female|woman|lady|girl|male)\b(?! (?:customer|voice))[^.?!]{0,25}\?",
        r"\b(?:pictured|imagined|assumed you(?:'d be| were)|thought you(?:'d be| were)|had you down (?:as|for)) an? (?:\w+ )?"
        + ONE
        + r"\b|\bwe(?:'ve| have) never (?:\w+ )?(?:had|hired|employed|taken on) an? (?:\w+ )?"
        + ONE
        + r"\b|\ban? (?:\w+ )?(?:wee|little|slight|tiny|delicate) (?:thing|girl|lad|lass|woman) like you\b",
        r"\b(?:wouldn't|would|isn't|couldn't|won't) an? "
        + ONE
        + r" (?:\w+ )?(?:be |do |find )?(?:it )?(?:better|easier|stronger|safer|quicker|harder|more)\b",
        r"\bwhy (?:would|does|do|should) (?:an? )?(?:\w+ )?"
        + ONE
        + r" (?:\w+ )?(?:want|choose|pick|apply|bother|go into)\b",
    ),
    unless=OF_THE_TRADE,
    bad=(
        "Is this really a job for a lady?",
        "It's a man's world down at the docks, isn't it?",
        "Do you think men can manage a nursery properly?",
        "You're quite technical for a girl.",
        "Girls don't usually last in the foundry. What makes you different?",
        "I'd rather have a man for the nights. Can you change my mind?",
        "Are you the sort who cries in meetings?",
    ),
    good=(
        "How would you market women's football to families?",
        "How do you fit a man's jacket when one shoulder is lower?",
        "The drums weigh 25 kg. How have you moved loads like that?",
        "What would you change in a job advert that only men answer?",
        "How do you coach the girls' under-twelve side?",
        "How did you make the women's ward quieter at night?",
        "Which men's shed did you help to start?",
    ),
    source="Price Waterhouse v. Hopkins, 490 U.S. 228; 29 CFR 1604.2; EqA 2010, s. 13",
)
