"""Asking what people of one sex can, should or will do: no fact is sought, but the question is put because of sex."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.shared_words import MANY, OF_THE_TRADE, ONE, SEX_WORDS

RULE = Rule(
    code="gender_role",
    topic="gender",
    matter="stereotype",
    what="supposes something about women or men",
    why="A question put because somebody is a woman or a man treats them by their sex, whatever they answer.",
    instead=(
        "Describe the situation and ask everyone: “The yard is loud and blunt. Tell me about the hardest "
        "crew you have worked with.”"
    ),
    triggers=SEX_WORDS,
    patterns=(
        (
            r"\b(?:as|being|be|you're|you are|you'd be|you'll be) (?:the |an? |our |my )?(?:very )?(?:only|"
            r"first|one|lone|sole|token) (?:\w+ ){0,2}"
        )
        + ONE
        + r"\b",
        r"\b(?:{you}|{your})[^.?!]{0,90}\bas an? (?:\w+ )?"
        + ONE
        + r"\b(?=[,.?!;]|$| in | on | among| working| here| at | doing| running| leading| around| yourself| and )",
        r"(?:^|[.,;!?] |and |so )(?:speaking )?as an? (?:young |single |tall |small |petite )?"
        + ONE
        + r"\b[^.?!]{0,60}{you}",
        r"\bbeing an? (?:\w+ )?"
        + ONE
        + r"\b[^.?!]{0,60}(?:{you}|\b(?:harder|easier|problem|help|hold|matter|difficult|against)\b|\?)",
        (
            r"\b(?:deal|work|working|dealing|get on|getting on|alone|comfortable|ok|okay|fine) with (?:an? )"
            r"?(?:mostly |other |older |all )?(?:man|woman|male (?:colleagues|bosses|managers|staff|drivers|"
            r"team)|female (?:colleagues|bosses|managers|staff|team)|men|women|the lads|the girls|the blokes|"
            r"the boys)\b(?= without|[?,]|$| around| getting| instead| about| all day| making| on (?:site|the "
            r"(?:site|floor|line)))"
        ),
        (
            r"\b(?:tak|follow|accept|giv)(?:e|es|ing|en)? (?:orders|instructions?|direction|directions|"
            r"criticism|feedback) (?:from|to) (?:an? |some |mostly |other )?(?:\w+ )?(?:"
        )
        + ONE
        + "|"
        + MANY
        + r")\b",
        (
            r"\b(?:report|reporting|answer|answering|work|working|managed|bossed|led|supervised|ordered about|"
            r"told off) (?:to|for|under|by) (?:an? )(?:\w+ )?"
        )
        + ONE
        + r"\b(?! (?:in|who|with|whose)\b)",
        (
            r"\b(?:manag|supervis|lead|boss|direct|handl)(?:e|ing) (?:a )?(?:team|group|room|crew|load|bunch|"
            r"lot|gang|shift|yard|site|squad) (?:full )?of (?:\w+ )?"
        )
        + MANY
        + r"\b",
        (
            r"\b(?:{you}|{your})[^.?!]{0,70}\b(?:all|mostly|mainly|predominantly|entirely)[ -](?:male|female|"
            r"men|women|girls?|boys?|lads|blokes)\b(?! (?:prison|school|ward|audience|college|team you))"
        ),
        (
            r"\b(?:feel|mind|cope|comfortable|hold your own|stand up to|happy|ok|okay|fine|all right|bother "
            r"you|survive|awkward|put off)\b[^.?!]{0,50}\b(?:nothing but|full of|bunch of|surrounded by|load "
            r"of|loads of|crowd of|only|all|all the|all those|\w+ty|\w+teen|ten|twelve|dozen) (?:\w+ )?"
        )
        + MANY
        + r"\b",
        r"\b(?:the|most|our|other|all|you|us|young|as) "
        + MANY
        + (
            r" (?:\w+ )?(?:tend|always|never|usually|can't|won't|don't|aren't|get|are|leave|have|find|"
            r"struggle)\b[^?]{0,110}\b(?:will you|are you|would you|do you|can you|won't you|aren't you|"
            r"you'll|is that you)\b"
        ),
        r"\b(?:male|female|men|women|lad|bloke|boy|macho)s?[ -](?:dominated|heavy|only)\b[^?]{0,90}{you}",
        r"{you}[^.?!]{0,60}\b(?:male|female)[ -]dominated\b",
        r"\bboys'? club\b[^?]{0,60}{you}|{you}[^.?!]{0,60}\bboys'? club\b",
        (
            r"\b(?:issue|problem|trouble|difficulty|feel|feelings|happy|comfortable|mind|object|used to|ok|"
            r"okay|fine|like|take to|cope)\b[^.?!]{0,40}\b(?:female|woman|lady|male|girl) (?:boss|manager|"
            r"supervisor|chief|captain|foreman|head chef|skipper|director|lead|gaffer|in charge|over you|"
            r"telling)\b"
        ),
        (
            r"\b(?:clients?|customers?|drivers?|farmers?|suppliers?|crew|lads|men|they|members|parents|mums|"
            r"dads|builders|punters)\b[^.?!]{0,40}\b(?:prefer|want|rather|expect|used to|trust|respond|listen|"
            r"like|take to|warm to|accept|swallow)\b[^.?!]{0,40}\b(?:a man|a bloke|men|a woman|a lady|a male|"
            r"a female|women|a girl|a fella|a chap|a lass)\b[^?]{0,120}\?"
        ),
        r"\b(?:do|can|will) "
        + MANY
        + r" (?:\w+ )?(?:make (?:good|better|decent|proper)|have what it takes|last here|belong|stick it)\b|\bsuits? an? "
        + ONE
        + r"\b(?=[,.?!])|\bboss(?:ed)? (?:about|around) by (?:an? )?(?:"
        + ONE
        + "|"
        + MANY
        + r")\b",
        r"\b(?:it's|it is|they're|we're) all "
        + MANY
        + r" (?:on|in|at|round|up|down|here)\b[^?]{0,60}\b(?:you|still|keen|ok|okay)\b",
        r"\b(?:male|female|men|women) (?:bosses|managers|colleagues|leaders)\b[^.?!]{0,25}\b(?:than|or|over) (?:male|female|men|women)\b",
    ),
    unless=OF_THE_TRADE,
    bad=(
        "How would you feel about reporting to a woman?",
        "You'd be the only girl in the workshop. Would that bother you?",
        "As a woman, do you think the drivers will listen to you?",
        "Would you mind a room full of blokes?",
        "Can you take criticism from a younger woman?",
        "Would you have trouble with a female boss?",
        "How will you cope in an all-male crew?",
    ),
    good=(
        "How do you guard against a man in the middle attack?",
        "How would you market women's football to families?",
        "What did you learn from working with men leaving prison?",
        "How do you fit a man's jacket when one shoulder is lower?",
        "How do you share the gym between boys and girls?",
        "The yard is loud and blunt. Tell me about the hardest crew you have worked with.",
        "What would you change in a job advert that only men answer?",
        "How do you coach the girls' under-twelve side?",
        "How did you make the women's ward quieter at night?",
    ),
    source="Price Waterhouse v. Hopkins, 490 U.S. 228; 29 CFR 1604.2; EqA 2010, s. 13",
)
