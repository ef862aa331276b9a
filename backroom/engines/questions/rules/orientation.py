"""Asking whom somebody loves, straight out or by the sex of the partner."""

from backroom.engines.questions.rule import Rule

LABEL = r"(?:gay|lesbian|bisexual|bi|queer|homosexual|heterosexual|hetero|asexual|pansexual|lgbt\w*|straight|homo)"
LOVE = r"(?:wife|husband|girlfriend|boyfriend|lady friend|man friend|gentleman friend|bloke|fella)"

RULE = Rule(
    code="orientation",
    topic="orientation",
    matter="orientation",
    what="asks for sexual orientation",
    why="Whom somebody loves has nothing to do with the work, and many places forbid asking.",
    instead="Ask nothing about it. To plan an event, say “Guests are welcome” to everyone.",
    triggers=(
        "man",
        "woman",
        "him",
        "her",
        "he",
        "she",
        "gay",
        "lesbian*",
        "bisexual*",
        "bi",
        "queer",
        "homosexual*",
        "heterosexual*",
        "asexual",
        "pansexual",
        "straight",
        "lgbt*",
        "sexuality",
        "sexual",
        "same",
        "sex",
        "girlfriend*",
        "boyfriend*",
        "husband",
        "wife",
        "partner",
        "partner's",
        "pride",
        "rainbow",
        "closet*",
        "inclined",
        "swing",
        "bat",
        "bachelor",
        "dorothy",
        "flatmate",
        "roommate",
        "friends",
        "men",
        "women",
        "girls",
        "guys",
        "boys",
        "lads",
        "blokes",
        "blokey",
    ),
    patterns=(
        (
            r"\b(?:are|were|do) you (?:(?:a|an|actually|maybe|perhaps|by any chance|openly|really|not|also|at "
            r"all|one of the|one of those|consider yourself|call yourself|describe yourself|as|prefer being|"
            r"happen to be) ){0,3}"
        )
        + LABEL
        + r"\b(?! (?:with|about|out|off|from|to|after|in|on|up|back|talking|friendly|rights|charity|youth))",
        r"\b(?:you're|you are) (?:(?:a|not|obviously|clearly|actually|openly|one of) ){0,3}"
        + LABEL
        + r"\b(?! (?:with|about|out|off|from|to|after|in|on|up|back|talking))",
        (
            r"{your} (?:sexual(?:ity| orientation| preferences?| identity)|own sexuality)\b|\bwhat (?:sexual "
            r"orientation|sexuality) (?:are|do) you\b"
        ),
        r"\byou identify as (?:\w+ ){0,2}"
        + LABEL
        + r"\b|\bare you (?:\w+ )?(?:a member|part|one) of the (?:lgbt\w*|gay|queer|rainbow)\b",
        (
            r"\b(?:do you|d'you|you|are you|would you) (?:\w+ )?(?:like|date|dating|fancy|prefer|go for|sleep "
            r"with|go out with|attracted to|into|seeing|more into|drawn to|interested in) (?:a )?(?:men|women|"
            r"girls|guys|boys|blokes|lads|fellas|ladies)\b(?!')(?=[?,.!]|$| or )"
        ),
        r"\b" + LOVE + r",? or (?:is it |is there |maybe |perhaps |would it be )?(?:an? |your |the )?" + LOVE + r"\b",
        (
            r"\b(?:partner|other half|friend|date|plus one|someone|special someone)\b[^.?!]{0,40}\b(?:a he or|"
            r"he or (?:a )?she|she or (?:a )?he|him or (?:a )?her|her or (?:a )?him|(?:an? )?(?:man|woman|"
            r"male|female|guy|girl|bloke|boy|lad) or (?:an? )?(?:man|woman|male|female|guy|girl|boy|lady))\b"
        ),
        (
            r"\b(?:is|would|was) your (?:partner|other half|date|plus one) (?:be )?(?:an? )?(?:man|woman|guy|"
            r"girl|he|she|him|her|male|female|bloke|lady)\b"
        ),
        (
            r"\b(?:have|got|bring|bringing|is there|with|find|without) (?:you )?(?:an? |your |any )(?:\w+ )"
            r"?(?:girlfriend|boyfriend|lady friend|gentleman friend)s?\b"
        ),
        r"{your} (?:\w+ )?(?:girlfriend|boyfriend)\b|\bno (?:girlfriend|boyfriend)\b",
        (
            r"\b(?:which|what|the other|same|both) (?:team|side|sides|ways?) (?:\w+ )?(?:do you|you|d'you)? "
            r"?(?:bat|swing|play|kick)\b|\bbat(?:s|ting)? for the other\b|\b(?:swing|swings) (?:both ways|"
            r"that way)\b|\bplay for the other (?:team|side)\b"
        ),
        (
            r"\bmore than (?:just )?(?:a |good )?(?:friends?|flatmates?|room-?mates?|housemates?|lodgers?)"
            r"\b[^.?!]{0,20}\?|\bwhat (?:gender|sex) is your (?:partner|other half|date)\b|\byou (?:\w+ )"
            r"{0,2}(?:live|living|living together|sleep|share a (?:flat|bed|house)) with (?:another|an?) "
            r"(?:man|woman|girl|guy|bloke|lady)\b|\bjust (?:an? |your |the )?(?:flat|room|house)"
            r"-?mates?\b[^.?!]{0,20}\?|\b(?:you (?:prefer|like|fancy)|prefer|into|which is it),? (?:boys or "
            r"girls|girls or boys|men or women|women or men)\b|\b(?:married to|living with|dating|seeing|"
            r"going out with) (?:an? )?(?:man|woman) or\b"
        ),
        (
            r"\b(?:several|many|lots of|a few|other|some|plenty of|two|three|half|openly) (?:\w+ )?(?:gay|"
            r"lesbian|queer|lgbt\w*|trans|bisexual)\b[^?]{0,50}[.!;,] (?:and |so )?(?:are|is|would|do|how "
            r"about|what about) (?:that )?you\b[^.?!]{0,25}\?"
        ),
        (
            r"\bthat way inclined\b|\bfriend of dorothy\b|\bconfirmed bachelor\b|\b(?:are|were|you) (?:\w+ )"
            r"{0,3}in the closet\b|\bclosete?d\b"
        ),
        (
            r"\b(?:do|did|will|would|have|were|are|was) you (?:\w+ ){0,3}(?:go|going|been|march\w*|at|"
            r"celebrat\w*|attend\w*) (?:\w+ ){0,3}pride\b(?! (?:and|in|park))"
        ),
        (
            r"{your} (?:\w+ ){0,2}rainbow\b|\brainbow (?:\w+ ){0,2}(?:badge|pin|lanyard|flag|sticker|bracelet|"
            r"laces|watch strap|strap)\b[^?]{0,80}\b(?:are you|you're|is that you|you one|for yourself|"
            r"yourself|personal|mean)\b"
        ),
        (
            r"\b(?:gay|lesbian|queer|lgbt\w*) (?:bars?|clubs?|scene|community|choir)\b[^.?!]{0,40}{you}|{you} "
            r"(?:\w+ ){0,3}(?:go|member|belong|out|part)\b[^.?!]{0,20}\b(?:gay|lesbian|queer|lgbt\w*) "
            r"(?:bars?|clubs?|scene|community|choir)\b"
        ),
        (
            r"{you}(?:'re)? (?:\w+ ){0,3}(?:same-sex|opposite-sex|gay|lesbian) (?:relationship|couple|"
            r"marriage|partnership|partner)\b"
        ),
        r"\bthe (?:man|woman|wife|husband|girl|boy) in the relationship\b|\b(?:will|would) (?:it|that|they) be an? (?:him|her|he|she)\b",
    ),
    unless=(
        r"\b(?:pupils?|students?|teenagers?|clients?|patients?|customers?|residents?|event|charity|exhibition|float)\b",
    ),
    bad=(
        "Are you gay, if I may ask?",
        "Is your partner a man or a woman?",
        "Will you be bringing a boyfriend, or is it a girlfriend?",
        "So which team do you bat for?",
        "What is your sexual orientation?",
        "Do you go to Pride with your friends?",
        "Do you have a girlfriend?",
        "I like the rainbow badge. Is that personal?",
    ),
    good=(
        "How do you set the orientation of a part on the printer?",
        "Are you straight with a customer when the delivery is late?",
        "At your orientation week, who would show you the tools?",
        "How would you plan a Pride event in a small library?",
        "How would you make a gay pupil feel safe on a trip?",
        "Which partner agency shared the data with you?",
        "How do you light a rainbow without glare on the stage?",
        "What takes pride of place in your portfolio?",
    ),
    source="Bostock v. Clayton County, 590 U.S. 644; EqA 2010, s. 12; Sex Discrimination Act 1984 (AU), s. 27",
)
