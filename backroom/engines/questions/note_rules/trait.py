"""Traits: what the interviewer thinks somebody is, in place of what they said or did."""

from backroom.engines.questions.note_rules import NoteRule, words
from backroom.engines.questions.trait_words import IDIOMS, LOOSE, NEUTRAL, NOUNS, PLAIN, QUALITIES

RULE = NoteRule(
    code="note-trait",
    label="trait",
    what="A label for the person, without what was said or done.",
    why="Two people seldom mean the same by it, and nobody can check it or rate it against the guide.",
    fix="Write what they said or did: the act, the words, what came of it.",
    triggers=words("""
        switched whatsoever
        call describe find found label mark cannot pressure heart mind brain soul head spirit temper nerve nerves
        seems seemed comes came across strikes struck impression too very bit quite rather overly himself herself
        themselves talks thinks loves wants tries won't can't cannot doesn't suffer takes puts keeps brings gives
        likes needs heart safe pair loose live life knows full pleaser player natural born didn't doesn't didn doesn seem would could never self
    """),
    patterns=(
        r"{who}(?P<mark>switched[ -](?:on|off))(?= *(?:$|[.,;!]))",
        r"{said_of}(?:[\w'-]+,? (?:and |but )?){0,2}(?P<plain>{word})(?! about (?:the|how)\b)",
        r"{said_of}(?P<loose>{word}){stop}",
        r"{lead}{strongly}(?P<plain>{word})\b",
        r"{who}(?:is|was|seems|seemed|comes across as|came across as|strikes me as|such|what) (?:an?|the|one|quite "
        r"an?) "
        r"(?:[\w'-]+ ){0,3}(?P<noun>{word}){stop}",
        r"{who}(?:has|had|have|lacks?|lacked|lacking|shows?|needs|oozes|oozed|exudes|exuded|radiates|full of|brings) "
        r"(?:[\w'-]+ ){0,3}(?P<mark>{word} (?:personality|manner|temperament|demeanou?r|attitude|aura|ego|nature|"
        r"energy))\b",
    ),
    bare=(
        (
            r"{who}(?:(?:i(?:'d| would)?|we(?:'d| would)?|you(?:'d| would)?) )?(?:call|describe|label|find"
            r"|found|put|mark|marked) (?:him|her|them)(?: down)?(?: as)? (?:an? |the |rather |very |a bit "
            r"|quite |just )*(?P<plain>{word})\b"
        ),
        (
            r"{who}(?P<mark>(?:can't|cannot|can not|couldn't|won't|doesn't|does not|never) (?:\w+ )?(?:work"
            r"|cope|deal|function|perform|think|operate)(?: well)? (?:under (?:pressure|stress)"
            r"|with (?:pressure|stress|people|criticism|change)|on (?:his|her|their) (?:own|feet)))\b"
        ),
        (
            r"{who}(?:has|have|had|got|with) (?:an? )?(?:very |really |such a |real )?(?P<mark>(?:good|big"
            r"|kind|great|cold|warm|sharp|quick|brilliant|open|closed|fine|first-class|bad|soft|hard|strong"
            r"|weak|tough|old|wise|level|cool|short) (?:heart|mind|brain|soul|head|nature|spirit|character"
            r"|personality|temper|temperament|attitude|nerves?))\b"
        ),
        r"{lead}too (?P<any>(?!{neutral}){word}(?: (?!for|to)\w+)?) for (?:us|an?|the|this|our|most) ",
        r"{lead}(?P<idioms>{word})",
        r"{lead}(?P<mark>born (?!in\b|on\b|at\b|and\b|to (?:an?|the)\b)[a-z]+(?:er|or|ist|man|person|woman))\b",
        (
            r"{who}(?:did(?:n't| not)|does(?:n't| not)) (?:seem|sound|look|come (?:across|over) as|strike me as)"
            r"(?: (?:that|very|all that|particularly|too|overly|especially|so|to be|much of an?|the most))* "
            r"(?P<plain>{word})\b"
        ),
        r"{who}(?P<any>(?!{neutral})[a-z-]{3,}(?:ous|ful|less|ish|some|[aeiu]tive|sive|able|ible|ic|ant|ent|id|"
        r"[^l]y))(?=\W*$)",
        r"{lead}(?P<mark>(?:some(?:one|body)|one of those|the (?:type|kind|sort)|a (?:type|kind|sort)|person|type) "
        r"(?:who|that|to)\b)",
        r"{lead}(?P<plain>{word})(?=\W*$|[.,;:!?/&…)-]|\s+(?:beyond|all the way|and|but|or|though|yet|for|in|on|with"
        r"|when|about|"
        r"throughout|"
        r"from|to|at|overall|today|enough|if|because|as|by|even|almost|i|{person}|{aspect})\b)(?! about (?:the|"
        r"how)\b)",
        r"{lead}(?P<loose>{word}){stop}",
        r"{lead}(?:[\w'-]+[ ,]+(?:and )?){0,2}(?P<mark>(?P<plain>{word}) (?:{person}|{aspect}))\b",
        r"{lead}{strongly}(?:an? )?(?P<any>(?!{neutral})[a-z]{3,}(?:y|ive|ous|ful|less|ish|able|ible|al|ant|ent|ed|"
        r"id|ile|ate|ic|some)(?:-[a-z]+)?){stop}",
        r"{who}(?:seems|seemed|comes across|came across|came over|strikes me)(?: as)? (?:an? |quite |very |rather |"
        r"pretty |a bit |like an? |so |really ){0,2}(?P<any>(?!{neutral}){word})(?=\s*(?:$|[.,;:!?]|(?:and|but|"
        r"{person}|{aspect})\b))",
        r"{lead}(?:[\w'-]+[ ,]+){0,2}(?P<noun>{word})(?=\s*(?:$|[.,;:!?)-]|(?:and|but|who|type|through|at heart|by "
        r"nature|of a)\b))",
        r"{who}(?:(?:has|had|have|lacks?|lacked|lacking|shows?|showed|needs|oozes|oozed|exudes|full of|brings|got|"
        r"short on|low on|no|zero|little|not much|not enough|plenty of|lots? of|a lot of|loads of|real|great|good|"
        r"such|"
        r"bags of|without|some|what|doesn't have|didn't have|doesn't show|missing|absolutely no) )+"
        r"(?:[\w'-]+ ){0,3}?(?P<quality>{word})(?=\s*(?:$|[.,;:!?)-]|(?:and|but|or|for|about|we|i|to|that|in|of|"
        r"you|this|the|whatsoever|at all)\b))",
        r"{who}(?:[\w'-]+ ){0,2}(?P<mark>(?:full of|loves|in love with|thinks (?:a lot|highly|too much|the world) of|"
        r"sure of|pleased with|likes the sound of|obsessed with|takes|believes in|wrapped up in|up) "
        r"(?:[\w'-]+ ){0,4}(?:himself|herself|themselves|themself))",
        r"{who}(?P<mark>(?:talks|thinks|knows|tries|moans|worries|cares|smiles|waffles|overthinks|overthink) "
        r"(?:[\w'-]+ ){0,2}(?:too much|too hard|a lot|the talk|everything|it all|constantly|all the time|"
        r"(?:he|she|they)(?:'s| is|'re| are)(?: \w+){1,5}))",
        r"{who}(?P<mark>(?:won't|can't|cannot|couldn't|wouldn't|doesn't|will not|would|could|might|will) "
        r"(?:never |not |really |probably |only )?(?:cope|last|handle (?:the )?(?:pressure|stress|criticism)|stick "
        r"(?:it|around)|"
        r"take (?:criticism|feedback|orders|direction)|listen|crumble|crack|panic|struggle (?:with|under) "
        r"(?:pressure|stress)|"
        r"suffer fools|work hard|go far|get bored|run rings|care|thrive|let us down|hold (?:his|her|their) own|"
        r"argue with))\b",
    ),
    unless=(
        r":\s+(?:s?he )?{act}\b",  # the act itself follows
        # A judgement of one answer, with what was in it.
        r"\b(?:strong|weak|solid|sharp|thin|short|clear|good) (?:answers?|examples?) (?:on|to|about) [^.;]{2,60}:",
    ),
    lists={"plain": PLAIN, "loose": LOOSE, "noun": NOUNS, "quality": QUALITIES, "idioms": IDIOMS, "neutral": NEUTRAL},
    bad=(
        "I'd call him lazy.",
        "Cannot cope under pressure.",
        "Sharp mind.",
        "Arrogant.",
        "Seemed shy and a little aloof.",
        "A born organiser, very driven.",
        "Comes across as grumpy.",
        "No gravitas.",
        "Too timid for the sales floor.",
        "Charismatic speaker.",
        "Thinks a lot of himself.",
        "He is a perfectionist.",
        "Wonderfully calm, really likeable person.",
    ),
    good=(
        "Double-checked the dose and signed for it.",
        "Works under pressure gauges up to 10 bar.",
        "Kept calm when the till froze and wrote the orders on paper.",
        "Found a quiet room for the family before giving the news.",
        "Chose a strong password and explained why.",
        "Said her last manager was lazy; gave two dates.",
        "Described how he won over an arrogant surgeon by bringing the figures.",
        "Asked a nervous trainee to count aloud with her.",
        "Client was rude on the phone; Robin let him finish and repeated the complaint back.",
        "Named the weak point of her own plan: no second supplier.",
    ),
    source="U.S. Office of Personnel Management, Structured Interviews: A Practical Guide (2008).",
)
