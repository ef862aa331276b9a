"""Origin fished for by ear, by name, by food, by football and by visits home."""

from backroom.engines.questions.rule import Rule

VOICE = r"(?:lilt|accent|voice|vowels|brogue|twang|burr|drawl|intonation|way of (?:speaking|talking)|r's|name|surname)"
KINFOLK = (
    r"(?:mum|mom|mother|dad|father|parents|grandmother|gran|nan|granny|abuela|nonna|family|folks|people|lot|relatives)"
)

CALLS = """
eat dream
place placing lilt voice vowels brogue twang burr drawl surname name names spell spelling spelt pronounce originally
really callers customers clients guests repeat understand understood follow dinner cooked cook dishes cheer root world
flag anthem fly flights money village back roots heritage blood ancestry ancestors stock descent extraction winter
snow weather cold boat plane diaspora motherland fatherland visit home holidays independence national guess guessing
exotic unusual
english french german italian spanish portuguese polish russian turkish arabic hindi urdu punjabi bengali tamil gujarati mandarin cantonese chinese japanese korean greek dutch swedish danish norwegian finnish czech hungarian romanian ukrainian farsi hebrew yoruba swahili somali welsh irish gaelic tagalog vietnamese thai bit hint touch trace side
"""

RULE = Rule(
    code="origin_clues",
    topic="origin",
    matter="origin",
    what="Fishes for origin by voice, name, food, sport, flags or visits home.",
    why="Whoever answers says where they or their family are from, and that decides nothing about the work.",
    instead="Ask about the work; where being understood matters, state the level of language to everyone.",
    source="Title VII and 29 CFR 1606; Equality Act 2010 s.9",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"what do you (?:\w+ )?(?:eat|cook|speak|watch) at home\b[^.?!]{0,20}\?",
        r"\byou\b[^.?!]{0,20}\b(?:dream|think|thinking|plan|planning) (?:of|on|about|to) (?:\w+ )?(?:going|moving|go|move|heading|returning) back(?: (?:there|home|one day|for good|some ?day))\b",
        r"(?:place|placing|pin down|pinning down|work out|working out|guess|guessing|put my finger on|figure out|locate|"
        r"identify) (?:that|your|the|where (?:that|your|the)) (?:\w+ )?" + VOICE + r"\b",
        r"(?:can't|cannot|couldn't|trying to|let me|i'll) (?:quite )?(?:place|guess|pin) (?:you|where you)\b",
        r"\b(?:sur|last |first |family |fore|given )?name(?:'s)?\b(?! (?:of|on the (?:box|label|file)|and shame))[^?]{0,70}\b"
        r"(?:what|which|where|whereabouts)\b[^?]{0,25}\b(?:country|part of the world|continent|language|comes? from|is (?:it|"
        r"that) from|'s (?:it|that) from|originat\w+|hail|nationality|roots)\b[^?]{0,25}\?",
        r"\b(?:that's|that is|yours is|you(?:'ve| have) (?:got )?) ?(?:quite )?an? (?:\w+ ){0,2}?(?:name|surname)\b[^?]{0,60}"
        r"\b(?:from|origin\w*|country|meaning|mean|where|family|parents|say it|pronounce|foreign)\b[^?]{0,30}\?",
        r"where (?:you're|you are|are you|you|d'you) (?:\w+ ){0,2}?from\b[^.?]{0,30}\b(?:originally|really|actually|i mean|"
        r"before that|properly|to start with|in the first place|by birth|at heart)\b",
        r"\b(?:callers?|customers?|clients?|guests?|people|folk|patients|they|everyone|anyone|our lot|the team|locals)\b"
        r"[^.?!]{0,15}\b(?:follow|understand|make out|get|catch|hear|take to) (?:what )?you(?:r (?:accent|english|voice|speech|way of talking))?(?:'re saying| say| all "
        r"right| alright| ok| okay| clearly| easily| well| on the (?:phone|line)| first time)\b[^.?!]{0,30}\?",
        r"\byou\b[^.?!]{0,25}\b(?:make yourself understood|get asked to repeat|(?:have|need) to repeat yourself|asked? you to "
        r"(?:repeat|say (?:it|that) again|slow down))\b[^.?!]{0,40}\?",
        r"(?:who|which (?:team|side|country|flag|anthem)|what (?:team|side|flag))\b[^.?!]{0,15}\byou (?:\w+ )?(?:cheer|root|"
        r"support|shout|back|stand|sing|wave|fly|follow)\w*\b[^.?!]{0,20}\b(?:world cup|olympics|euros|six nations|cricket|"
        r"play|for|at|internationals?)\b[^.?!]{0,40}\?(?<!ticket\?)",
        r"(?:how often|when|do|did|will|would|are|have|how much)\b[^.?!]{0,15}\byou (?:\w+ ){0,3}?(?:fly|go|get|travel|send"
        r"(?:ing)?|ring|phone|call|visit|going|flying) (?:much |often |ever |straight |all the way )?(?:back (?:there|home|to see)|home (?:to see|for (?:"
        r"christmas|summer|weddings|eid|diwali|the holidays)|on holiday)|over there|money (?:home|back)|the old country)\b",
        r"(?:what|which)\b[^.?!]{0,20}\b(?:does|did|do|would|has) your "
        + KINFOLK
        + r" (?:\w+ )?(?:cook|cooked|eat|make for "
        r"(?:dinner|sunday)|call you|bake|celebrate)\b",
        r"\byour (?:own )?(?:roots|heritage|ancestry|ancestors|bloodline|lineage|forebears|forefathers|extraction|descent|"
        r"motherland|fatherland|native land|homeland|stock|flag|national (?:day|dish|dress|costume|anthem))\b[^.?!]{0,40}\?",
        r"\b(?:winters?|snow|weather|cold|rain|grey skies|food|tea)\b[^.?!]{0,25}\b(?:shock|different|used to|after|compared "
        r"(?:to|with)|not like)\b[^.?!]{0,25}\b(?:you|back home|where you(?:'re| are) from|you grew up|you were born)\b"
        r"[^.?!]{0,20}\?",
        r"\byou (?:\w+ )?(?:first )?(?:step|get|got|stepped|came) off the (?:boat|plane|ferry)\b|(?:who|are|any)[^.?!]{0,20}"
        r"\byou\b[^.?!]{0,15}\b(?:diaspora|of \w+ (?:stock|descent|extraction|blood|heritage))\b",
        (
            r"\b(?:your|that's|what) (?:[\w'-]+ ){0,2}?(?:english|french|german|italian|spanish|portuguese|polish"
            r"|russian|turkish|arabic|hindi|urdu|punjabi|bengali|tamil|gujarati|mandarin|cantonese|chinese|japanese"
            r"|korean|greek|dutch|swedish|danish|norwegian|finnish|czech|hungarian|romanian|ukrainian|farsi|hebrew"
            r"|yoruba|swahili|somali|welsh|irish|gaelic|tagalog|vietnamese|thai)(?:'s| is| was)? (?:[\w'-]+ )?(?:good"
            r"|beautiful|gorgeous|lovely|perfect|excellent|brilliant|superb|great|amazing|impeccable|fluent"
            r"|flawless)\b[^?]{0,30}?[.!,;-] ?[^?.]{0,30}\b(?:home|where|come|comes|came|from|how|family|mother|mum"
            r"|nan|granny|raised|grow|grew|born|learnt|learn)\b[^?]{0,30}\?"
        ),
        (
            r"\b(?:beautiful|gorgeous|lovely|perfect|excellent|good|great|flawless) (?:english|french|german|italian"
            r"|spanish|portuguese|polish|russian|turkish|arabic|hindi|urdu|punjabi|bengali|tamil|gujarati|mandarin"
            r"|cantonese|chinese|japanese|korean|greek|dutch|swedish|danish|norwegian|finnish|czech|hungarian"
            r"|romanian|ukrainian|farsi|hebrew|yoruba|swahili|somali|welsh|irish|gaelic|tagalog|vietnamese"
            r"|thai)(?: you have| you've got| you speak)?[.!,;-] ?[^?.]{0,30}\b(?:home|where|come|comes|came|from|how"
            r"|family|mother|mum|nan|granny|raised|grow|grew|born|learnt|learn)\b[^?]{0,30}\?"
        ),
        r"\b(?:bit|touch|hint|trace|dash|drop) of (?:a )?(?:[\w'-]+ ){1,3}in (?:that|your|the) (?:voice|accent)\b",
        (
            r"\b(?:is that|that is|that's|would that be"
            r"|that be) (?:from )?(?:the )?[\w'-]+ side or (?:the )?[\w'-]+ side\b"
        ),
    ),
    unless=(
        "{practice}",
        r"\b(?:brand|domain|file|variable|product|wine|grape|cheese|trade|user|host|stage|company|code|field|record|spread"
        r"sheet|database|guest's|caller's|patient's|character|author|supplier|ingredient|stock (?:room|take|level)|animal)\b",
        r"\bhow (?:do|would|did|should) (?:you|we) (?:write|sort|spell|explain|store|check|make sure|word|coach|teach)\b",
    ),
    bad=(
        "Your Greek is beautiful. Is it from home?",
        "Is there a touch of Kerry in that voice?",
        "I keep trying to place that voice. Where is it?",
        "What an unusual name. Which part of the world does it come from?",
        "Say where you are from. No, I mean where you are from originally?",
        "Would customers understand you easily at the counter?",
        "Who do you cheer for at the World Cup?",
        "How often do you fly back home?",
        "Are you proud of your roots?",
        "Do you get asked to repeat yourself on calls?",
    ),
    good=(
        "How do you place a voice in a stereo mix?",
        "How do you check a caller's name when the line is bad?",
        "What does a new colleague find hard to follow in your code?",
        "How would you word a letter so that customers understand it?",
        "Which file name comes from the old system?",
        "How do you keep stock of winter coats low?",
    ),
)
